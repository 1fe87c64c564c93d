// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/kept_vectors.h"

#include <zstd.h>

#include <algorithm>
#include <cassert>
#include <cstring>
#include <new>

namespace basin {

namespace {

constexpr std::size_t smallest_block_floats = 4096;
constexpr int zstd_level = 1; // a writer waits for it; higher levels gain little on mantissas

std::uint32_t bits_of(float value) {
    std::uint32_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return bits;
}

// XORs rows with their predecessor where the lengths agree, from the last row to the first so that each
// predecessor is still itself.
void difference_rows(std::vector<std::uint32_t>& words, const std::vector<std::uint32_t>& lengths) {
    std::size_t end = words.size();
    for (std::size_t row = lengths.size(); row-- > 1;) {
        const std::size_t begin = end - lengths[row];
        if (lengths[row] == lengths[row - 1]) {
            for (std::size_t i = begin; i < end; ++i) {
                words[i] ^= words[i - lengths[row]];
            }
        }
        end = begin;
    }
}

void undo_difference(std::vector<std::uint32_t>& words, const std::vector<std::uint32_t>& lengths) {
    std::size_t begin = lengths.empty() ? 0 : lengths[0];
    for (std::size_t row = 1; row < lengths.size(); ++row) {
        const std::size_t end = begin + lengths[row];
        if (lengths[row] == lengths[row - 1]) {
            for (std::size_t i = begin; i < end; ++i) {
                words[i] ^= words[i - lengths[row]];
            }
        }
        begin = end;
    }
}

std::vector<std::byte> shuffled(const std::vector<std::uint32_t>& words) {
    std::vector<std::byte> planes(words.size() * sizeof(std::uint32_t));
    for (std::size_t plane = 0; plane < sizeof(std::uint32_t); ++plane) {
        for (std::size_t i = 0; i < words.size(); ++i) {
            planes[plane * words.size() + i] = static_cast<std::byte>(words[i] >> (8 * plane));
        }
    }
    return planes;
}

std::vector<std::uint32_t> unshuffled(const std::vector<std::byte>& planes) {
    std::vector<std::uint32_t> words(planes.size() / sizeof(std::uint32_t));
    for (std::size_t plane = 0; plane < sizeof(std::uint32_t); ++plane) {
        for (std::size_t i = 0; i < words.size(); ++i) {
            words[i] |= std::to_integer<std::uint32_t>(planes[plane * words.size() + i]) << (8 * plane);
        }
    }
    return words;
}

} // namespace

KeptBuffer::KeptBuffer(std::size_t channels, std::size_t rows)
    : channels_(channels), slots_(channels * rows) {}

KeptBuffer KeptBuffer::grown(std::size_t rows) const {
    KeptBuffer larger(channels_, rows);
    assert(larger.slots_.size() >= slots_.size());
    std::copy(slots_.begin(), slots_.end(), larger.slots_.begin());
    larger.blocks_ = blocks_;
    larger.block_floats_ = block_floats_;
    larger.free_ = free_;
    larger.free_floats_ = free_floats_;
    return larger;
}

void KeptBuffer::put(std::size_t row, std::size_t channel, std::span<const float> values) {
    if (values.size() > free_floats_) {
        const std::size_t floats =
            std::max(values.size(), std::max(smallest_block_floats, block_floats_ / 4));
        blocks_.push_back(std::shared_ptr<float[]>(new float[floats]));
        block_floats_ += floats;
        free_ = blocks_.back().get();
        free_floats_ = floats;
    }
    std::copy(values.begin(), values.end(), free_);
    slots_[row * channels_ + channel] = {free_, values.size()};
    free_ += values.size();
    free_floats_ -= values.size();
}

std::span<const float> KeptBuffer::get(std::size_t row, std::size_t channel) const {
    const Slot& slot = slots_[row * channels_ + channel];
    return {slot.values, slot.count};
}

std::size_t KeptBuffer::memory_bytes() const {
    return slots_.size() * sizeof(Slot) + block_floats_ * sizeof(float);
}

std::span<const float> KeptArchive::Frame::row(std::size_t i) const {
    const std::size_t begin = i == 0 ? 0 : ends[i - 1];
    return std::span(values).subspan(begin, ends[i] - begin);
}

KeptArchive::KeptArchive(const KeptBuffer& buffer, std::size_t rows)
    : frames_per_channel_((rows + rows_per_frame - 1) / rows_per_frame) {
    frames_.reserve(buffer.channels() * frames_per_channel_);
    for (std::size_t channel = 0; channel < buffer.channels(); ++channel) {
        for (std::size_t begin = 0; begin < rows; begin += rows_per_frame) {
            frames_.push_back(pack(buffer, channel, begin, std::min(begin + rows_per_frame, rows)));
        }
    }
}

KeptArchive::Packed KeptArchive::pack(const KeptBuffer& buffer, std::size_t channel, std::size_t begin,
                                      std::size_t end) {
    Packed packed;
    std::vector<std::uint32_t> words;
    for (std::size_t row = begin; row < end; ++row) {
        const std::span<const float> values = buffer.get(row, channel);
        packed.lengths.push_back(static_cast<std::uint32_t>(values.size()));
        std::transform(values.begin(), values.end(), std::back_inserter(words), bits_of);
    }
    difference_rows(words, packed.lengths);
    const std::vector<std::byte> planes = shuffled(words);
    std::vector<std::byte> roomy(ZSTD_compressBound(planes.size()));
    const std::size_t size =
        ZSTD_compress(roomy.data(), roomy.size(), planes.data(), planes.size(), zstd_level);
    if (ZSTD_isError(size) != 0) {
        throw std::bad_alloc(); // the bound was respected, so memory is all that zstd can lack
    }
    packed.bytes.assign(roomy.begin(), roomy.begin() + static_cast<std::ptrdiff_t>(size));
    return packed;
}

KeptArchive::Frame KeptArchive::frame(std::size_t channel, std::size_t index) const {
    const Packed& packed = frames_[channel * frames_per_channel_ + index];
    Frame frame;
    std::size_t total = 0;
    for (const std::uint32_t length : packed.lengths) {
        frame.ends.push_back(total += length);
    }
    std::vector<std::byte> planes(total * sizeof(std::uint32_t));
    const std::size_t size =
        ZSTD_decompress(planes.data(), planes.size(), packed.bytes.data(), packed.bytes.size());
    if (size != planes.size()) {
        throw std::bad_alloc();
    }
    std::vector<std::uint32_t> words = unshuffled(planes);
    undo_difference(words, packed.lengths);
    frame.values.resize(total);
    if (total > 0) {
        std::memcpy(frame.values.data(), words.data(), total * sizeof(float));
    }
    return frame;
}

std::size_t KeptArchive::memory_bytes() const {
    std::size_t bytes = frames_.size() * sizeof(Packed);
    for (const Packed& packed : frames_) {
        bytes += packed.lengths.capacity() * sizeof(std::uint32_t) + packed.bytes.capacity();
    }
    return bytes;
}

} // namespace basin
