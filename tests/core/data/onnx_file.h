// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace basin::test {

/// The bytes of a network in ONNX format: one convolution of 1 x 1 from `inputs` channels to
/// weights.size() / inputs outputs, without bias.
std::string onnx_convolution(int inputs, const std::vector<float>& weights);

/// Writes bytes to a file.
void write_bytes(const std::string& path, const std::string& bytes);

} // namespace basin::test
