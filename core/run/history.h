// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace basin {

/// The columns of a history: fixed for an optimizer instance.
struct HistoryLayout {
    std::vector<std::string> scalars; ///< ids, in read_scalars order
    std::vector<std::string> levels;  ///< outer levels, outermost first (without iteration and phase)
    std::vector<std::string> kept;    ///< kept vectors
};

/// Facts of one finished iteration besides its scalars.
struct RowFacts {
    std::uint64_t hash = 0;         ///< of State after the iteration
    std::int64_t elapsed_ns = 0;    ///< wall time of its phases
    std::uint32_t levels_ended = 0; ///< as Advance::levels_ended of its last phase
    std::uint8_t phases = 0;        ///< how many phases it had
};

/// Smallest and largest finite value and the numbers of faults and of absent values in a run of rows.
struct Envelope {
    double low, high;            ///< low > high: no finite value
    std::int64_t not_finite = 0; ///< NaN and Inf but for what is absent
    std::int64_t absent = 0;     ///< see core/base/absent.h
};

/// Every scalar of every iteration of one segment, lossless: NaN, Inf and signed zeros included. Append-only.
///
/// Chunks of 4096 rows (the first one grows to that, so that a short segment stays small); inside a chunk
/// columns are contiguous, and each column carries min/max of its blocks so that a plot of a million rows
/// touches thousands of numbers. Kept vectors are float32, zstd-compressed behind the newest chunk.
/// Thread: one writer; any number of readers through view(), which copies one pointer under `mutex_` and
/// reads rows that are never written again.
class History {
  public:
    static constexpr std::int64_t rows_per_chunk = 4096;
    static constexpr std::int64_t rows_per_block = 64; ///< granularity of the envelope index

    History(HistoryLayout layout, std::int64_t first_iteration);
    ~History();
    History(const History&) = delete;
    History& operator=(const History&) = delete;

    const HistoryLayout& layout() const { return layout_; }
    std::int64_t first_iteration() const { return first_iteration_; }
    /// Number of rows; row i is iteration first_iteration() + i.
    std::int64_t size() const;

    /// Spans must match the layout. `kept`: one vector per kept channel.
    void append(std::span<const double> scalars, std::span<const std::int32_t> levels,
                std::span<const std::vector<float>> kept, const RowFacts& facts);

    struct Chunk;
    using ChunkList = std::vector<std::shared_ptr<const Chunk>>;

    /// A cheap, consistent look at the first size() rows; stays valid while the history grows. Thread: one
    /// thread at a time (kept() remembers what it decompressed last); copies are independent.
    class View {
      public:
        std::int64_t size() const { return size_; }
        std::int64_t first_iteration() const { return first_iteration_; }
        /// The same number for all views of one history and for no other in this process: what was worked out
        /// from its first rows stays right while it grows.
        std::uint64_t history_id() const { return history_id_; }
        double scalar(std::int64_t row, std::size_t column) const;
        std::int32_t level(std::int64_t row, std::size_t column) const;
        RowFacts facts(std::int64_t row) const;
        std::vector<float> kept(std::int64_t row, std::size_t column) const;
        /// One number of a kept vector; NaN behind its end. Does not allocate for rows of the newest chunk.
        float kept_element(std::int64_t row, std::size_t column, std::size_t index) const;
        /// Copies rows [begin, end) of a column.
        void copy(std::size_t column, std::int64_t begin, std::int64_t end, double* out) const;
        /// Envelope of rows [begin, end) of a column, exact.
        Envelope envelope(std::size_t column, std::int64_t begin, std::int64_t end) const;

      private:
        friend class History;
        struct DecodedFrame;
        const Chunk& chunk_of(std::int64_t row) const;
        std::span<const float> kept_span(std::int64_t row, std::size_t column) const;

        std::shared_ptr<const ChunkList> chunks_;
        std::int64_t size_ = 0, first_iteration_ = 1;
        std::uint64_t history_id_ = 0;
        mutable std::shared_ptr<const DecodedFrame> decoded_;
    };
    View view() const;

    std::size_t memory_bytes() const;

  private:
    void make_room();
    void publish(std::shared_ptr<const ChunkList> chunks, std::size_t archived_bytes);

    HistoryLayout layout_;
    std::int64_t first_iteration_;
    std::uint64_t id_;
    std::shared_ptr<Chunk> newest_; ///< being filled; touched by the writer alone
    mutable std::mutex mutex_;      ///< guards what follows; the rows behind size_ are immutable
    std::shared_ptr<const ChunkList> chunks_;
    std::int64_t size_ = 0;
    std::size_t archived_bytes_ = 0; ///< memory of all chunks but the newest
    std::size_t newest_bytes_ = 0;
};

} // namespace basin
