// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/cifar_file.h"

#include "core/base/error.h"
#include "core/base/long_work.h"

#include <fmt/format.h>

namespace basin {

namespace {

constexpr std::size_t side = 32, plane = side * side, record = 1 + 3 * plane;

} // namespace

CifarBatch parse_cifar(std::span<const std::byte> bytes, const std::string& where) {
    const std::size_t count = bytes.size() / record;
    if (count == 0 || bytes.size() % record != 0) {
        throw input_error(
            "the CIFAR batch cannot be read", fmt::format("{}, byte {}", where, count * record),
            fmt::format("{} bytes are no whole number of records of {} bytes", bytes.size(), record),
            "Use a data_batch_*.bin or test_batch.bin of CIFAR-10's binary version");
    }
    CifarBatch batch;
    batch.pictures.shape = {static_cast<std::int64_t>(count), side, side, 3};
    batch.pictures.is_bytes = true;
    std::vector<float> pixels;
    pixels.reserve(count * 3 * plane);
    for (std::size_t i = 0; i < count; ++i) {
        note_work(static_cast<double>(i) / static_cast<double>(count));
        const std::byte* const from = bytes.data() + i * record;
        const auto label = std::to_integer<std::int32_t>(from[0]);
        if (label > 9) {
            throw input_error("the CIFAR batch cannot be read", fmt::format("{}, byte {}", where, i * record),
                              fmt::format("record {} has label {}, expected 0 to 9", i + 1, label),
                              "Use a batch of CIFAR-10's binary version");
        }
        batch.labels.push_back(label);
        for (std::size_t pixel = 0; pixel < plane; ++pixel) {
            for (std::size_t channel = 0; channel < 3; ++channel) {
                pixels.push_back(std::to_integer<std::uint8_t>(from[1 + channel * plane + pixel]));
            }
        }
    }
    batch.pictures.values = std::move(pixels);
    return batch;
}

} // namespace basin
