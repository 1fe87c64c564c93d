// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace basin::test {

/// A model file format: a small valid file, and a reader that throws input_error or gives back the file's
/// text as its writer has it.
struct ModelFormat {
    std::string name;
    std::string sample;
    bool binary = false;
    std::function<std::string(const std::string& bytes)> read_and_write;
};

/// Every format that Basin reads, each with a file of some hundred bytes.
std::vector<ModelFormat> model_formats();

} // namespace basin::test
