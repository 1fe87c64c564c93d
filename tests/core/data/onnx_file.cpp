// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/data/onnx_file.h"

#include <cstdint>
#include <fstream>

namespace basin::test {

namespace {

// Protocol buffers: a key (field << 3 | type), then a number of seven bits a byte, or a length and bytes.
std::string number(std::uint64_t value) {
    std::string bytes;
    for (; value > 127; value >>= 7) {
        bytes += static_cast<char>((value & 127) | 128);
    }
    return bytes + static_cast<char>(value);
}

std::string field(int id, std::uint64_t value) {
    return number(static_cast<std::uint64_t>(id) << 3) + number(value);
}

std::string field(int id, const std::string& bytes) {
    return number((static_cast<std::uint64_t>(id) << 3) | 2) + number(bytes.size()) + bytes;
}

std::string value_info(const std::string& name, const std::vector<std::uint64_t>& shape) {
    std::string dimensions;
    for (const std::uint64_t size : shape) {
        dimensions += field(1, field(1, size));
    }
    const std::string tensor = field(1, 1) + field(2, dimensions); // floats
    return field(1, name) + field(2, field(1, tensor));
}

} // namespace

std::string onnx_convolution(int inputs, const std::vector<float>& weights) {
    const auto channels = static_cast<std::uint64_t>(inputs);
    const std::uint64_t outputs = weights.size() / channels;
    const std::string kernel = field(1, "kernel_shape") + field(8, 1) + field(8, 1) + field(20, 7);
    const std::string node = field(1, "x") + field(1, "w") + field(2, "y") + field(3, "only") +
                             field(4, "Conv") + field(5, kernel);
    const std::string raw(reinterpret_cast<const char*>(weights.data()), weights.size() * sizeof(float));
    const std::string tensor = field(1, outputs) + field(1, channels) + field(1, 1) + field(1, 1) +
                               field(2, 1) + field(8, "w") + field(9, raw);
    const std::string graph = field(1, node) + field(2, "graph") + field(5, tensor) +
                              field(11, value_info("x", {1, channels, 4, 4})) +
                              field(12, value_info("y", {1, outputs, 4, 4}));
    return field(1, 7) + field(7, graph) + field(8, field(1, "") + field(2, 13));
}

void write_bytes(const std::string& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

} // namespace basin::test
