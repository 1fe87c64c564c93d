// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace basin {

/// Kept vectors of the rows of one chunk while it fills: variable lengths, bits untouched.
///
/// Thread: one writer puts rows in order; readers may get rows that were published to them (a lock taken
/// after the put), because neither a slot nor its numbers are ever written again.
class KeptBuffer {
  public:
    KeptBuffer(std::size_t channels, std::size_t rows);
    /// A buffer for more rows that shares the numbers already there.
    KeptBuffer grown(std::size_t rows) const;

    void put(std::size_t row, std::size_t channel, std::span<const float> values);
    std::span<const float> get(std::size_t row, std::size_t channel) const;

    std::size_t channels() const { return channels_; }
    std::size_t memory_bytes() const;

  private:
    struct Slot {
        const float* values = nullptr;
        std::size_t count = 0;
    };

    std::size_t channels_;
    std::vector<Slot> slots_; ///< row-major; never resized
    std::vector<std::shared_ptr<float[]>> blocks_;
    std::size_t block_floats_ = 0; ///< sum over blocks_
    float* free_ = nullptr;
    std::size_t free_floats_ = 0;
};

/// The same rows, compressed: each channel in frames of `rows_per_frame` rows. Immutable.
///
/// A frame holds the lengths and the bits of its rows. Where neighbouring rows have the same length, each is
/// XORed with the one before, and bytes of equal significance are put together: what changes slowly becomes
/// runs of zeros for zstd (the shuffle filter of Alted, Blosc, 2010).
class KeptArchive {
  public:
    static constexpr std::size_t rows_per_frame = 64;

    /// Decompressed rows.
    struct Frame {
        std::vector<std::size_t> ends; ///< row i is values[ends[i - 1], ends[i])
        std::vector<float> values;

        std::span<const float> row(std::size_t i) const;
    };

    KeptArchive(const KeptBuffer& buffer, std::size_t rows);

    Frame frame(std::size_t channel, std::size_t index) const;
    std::size_t memory_bytes() const;

  private:
    struct Packed {
        std::vector<std::uint32_t> lengths;
        std::vector<std::byte> bytes;
    };
    static Packed pack(const KeptBuffer& buffer, std::size_t channel, std::size_t begin, std::size_t end);

    std::size_t frames_per_channel_;
    std::vector<Packed> frames_;
};

} // namespace basin
