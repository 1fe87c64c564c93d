// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace basin::openface {

/// A whole model file, at most 1 GB. Throws input_error; `what` as in "the patch experts".
std::vector<std::byte> read_model_bytes(const std::string& path, const char* what);
std::string read_model_text(const std::string& path, const char* what);

} // namespace basin::openface
