// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/history.h"

#include "core/base/absent.h"
#include "core/run/kept_vectors.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <cmath>
#include <limits>
#include <optional>

namespace basin {

namespace {

constexpr std::int64_t first_capacity = History::rows_per_block;
constexpr std::int64_t growth = 4; // 64, 256, 1024, 4096
static_assert(History::rows_per_block == KeptArchive::rows_per_frame);
// Above the blocks, so that a plot of millions of rows need not read all blocks of a pixel column.
constexpr std::int64_t rows_per_group = 4 * History::rows_per_block;
static_assert(History::rows_per_chunk % rows_per_group == 0);

std::uint64_t next_history_id() {
    static std::atomic<std::uint64_t> last{0};
    return ++last;
}

constexpr Envelope no_rows{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
                           0};

void widen(Envelope& envelope, const double* values, std::int64_t count) {
    for (std::int64_t i = 0; i < count; ++i) {
        const double value = values[i];
        if (std::isfinite(value)) {
            envelope.low = std::min(envelope.low, value);
            envelope.high = std::max(envelope.high, value);
        } else {
            ++(is_absent(value) ? envelope.absent : envelope.not_finite);
        }
    }
}

void widen(Envelope& envelope, const Envelope& other) {
    envelope.low = std::min(envelope.low, other.low);
    envelope.high = std::max(envelope.high, other.high);
    envelope.not_finite += other.not_finite;
    envelope.absent += other.absent;
}

/// `columns` columns of `capacity` numbers each, uninitialised. One cache line of padding keeps the columns
/// of a row out of one another's cache sets.
template<class T>
class ColumnBlock {
  public:
    ColumnBlock(std::size_t columns, std::int64_t capacity)
        : columns_(columns),
          stride_(static_cast<std::size_t>(capacity) + 64 / sizeof(T)),
          data_(new T[columns * stride_]) {}

    T* column(std::size_t index) { return data_.get() + index * stride_; }
    const T* column(std::size_t index) const { return data_.get() + index * stride_; }
    std::size_t columns() const { return columns_; }
    std::size_t memory_bytes() const { return columns_ * stride_ * sizeof(T); }

    void copy_rows(const ColumnBlock& from, std::int64_t rows) {
        for (std::size_t i = 0; i < columns_; ++i) {
            std::copy_n(from.column(i), rows, column(i));
        }
    }

  private:
    std::size_t columns_, stride_;
    std::unique_ptr<T[]> data_;
};

/// Everything of a chunk but the kept vectors.
struct Columns {
    Columns(const HistoryLayout& layout, std::int64_t rows)
        : capacity(rows),
          scalars(layout.scalars.size(), rows),
          levels(layout.levels.size(), rows),
          facts(1, rows),
          blocks(layout.scalars.size(), rows / History::rows_per_block),
          groups(layout.scalars.size(), rows / rows_per_group) {}

    std::size_t memory_bytes() const {
        return scalars.memory_bytes() + levels.memory_bytes() + facts.memory_bytes() + blocks.memory_bytes() +
               groups.memory_bytes();
    }

    std::int64_t capacity;
    ColumnBlock<double> scalars;
    ColumnBlock<std::int32_t> levels;
    ColumnBlock<RowFacts> facts;
    ColumnBlock<Envelope> blocks; ///< of each full block of each scalar column
    ColumnBlock<Envelope> groups; ///< of each full group of blocks
};

} // namespace

/// Shared by the list and by views. Once full it is replaced by a copy with the kept vectors compressed.
struct History::Chunk {
    std::shared_ptr<Columns> columns;
    std::optional<KeptBuffer> filling;
    std::optional<KeptArchive> archive;

    std::size_t memory_bytes() const {
        return columns->memory_bytes() + (filling ? filling->memory_bytes() : 0) +
               (archive ? archive->memory_bytes() : 0);
    }

    static std::shared_ptr<Chunk> empty(const HistoryLayout& layout, std::int64_t rows) {
        auto chunk = std::make_shared<Chunk>();
        chunk->columns = std::make_shared<Columns>(layout, rows);
        chunk->filling.emplace(layout.kept.size(), static_cast<std::size_t>(rows));
        return chunk;
    }

    std::shared_ptr<Chunk> grown(const HistoryLayout& layout, std::int64_t rows) const {
        auto larger = std::make_shared<Chunk>();
        larger->columns = std::make_shared<Columns>(layout, rows);
        larger->columns->scalars.copy_rows(columns->scalars, columns->capacity);
        larger->columns->levels.copy_rows(columns->levels, columns->capacity);
        larger->columns->facts.copy_rows(columns->facts, columns->capacity);
        larger->columns->blocks.copy_rows(columns->blocks, columns->capacity / rows_per_block);
        larger->columns->groups.copy_rows(columns->groups, columns->capacity / rows_per_group);
        larger->filling = filling->grown(static_cast<std::size_t>(rows));
        return larger;
    }

    std::shared_ptr<Chunk> archived() const {
        auto smaller = std::make_shared<Chunk>();
        smaller->columns = columns;
        smaller->archive.emplace(*filling, static_cast<std::size_t>(columns->capacity));
        return smaller;
    }
};

struct History::View::DecodedFrame {
    const Chunk* chunk = nullptr;
    std::size_t column = 0, index = 0;
    KeptArchive::Frame frame;
};

History::History(HistoryLayout layout, std::int64_t first_iteration)
    : layout_(std::move(layout)),
      first_iteration_(first_iteration),
      id_(next_history_id()),
      chunks_(std::make_shared<const ChunkList>()) {}

History::~History() = default;

std::int64_t History::size() const {
    const std::lock_guard lock(mutex_);
    return size_;
}

std::size_t History::memory_bytes() const {
    const std::lock_guard lock(mutex_);
    return archived_bytes_ + newest_bytes_;
}

void History::publish(std::shared_ptr<const ChunkList> chunks, std::size_t archived_bytes) {
    const std::lock_guard lock(mutex_);
    chunks_.swap(chunks); // the old list dies after the lock was left
    archived_bytes_ += archived_bytes;
}

// Called by the writer when the newest chunk is full: grows the first one, else opens another. Whatever may
// run out of memory comes first, so that a failed call leaves the history as it was.
void History::make_room() {
    auto list = std::make_shared<ChunkList>(*chunks_);
    std::shared_ptr<Chunk> next;
    std::size_t archived_bytes = 0;
    if (newest_ && newest_->columns->capacity < rows_per_chunk) {
        next = newest_->grown(layout_, newest_->columns->capacity * growth);
        list->back() = next;
    } else {
        if (newest_) {
            list->back() = newest_->archived();
            archived_bytes = list->back()->memory_bytes();
        }
        next = Chunk::empty(layout_, list->empty() ? first_capacity : rows_per_chunk);
        list->push_back(next);
    }
    newest_ = std::move(next);
    publish(std::move(list), archived_bytes);
}

void History::append(std::span<const double> scalars, std::span<const std::int32_t> levels,
                     std::span<const std::vector<float>> kept, const RowFacts& facts) {
    assert(scalars.size() == layout_.scalars.size() && levels.size() == layout_.levels.size() &&
           kept.size() == layout_.kept.size());
    const std::int64_t full_chunks = newest_ ? static_cast<std::int64_t>(chunks_->size()) - 1 : 0;
    const std::int64_t room = newest_ ? full_chunks * rows_per_chunk + newest_->columns->capacity : 0;
    if (size_ == room) {
        make_room();
    }
    const std::int64_t in_chunk = size_ % rows_per_chunk;
    Columns& columns = *newest_->columns;
    for (std::size_t i = 0; i < scalars.size(); ++i) {
        columns.scalars.column(i)[in_chunk] = scalars[i];
    }
    for (std::size_t i = 0; i < levels.size(); ++i) {
        columns.levels.column(i)[in_chunk] = levels[i];
    }
    columns.facts.column(0)[in_chunk] = facts;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        newest_->filling->put(static_cast<std::size_t>(in_chunk), i, kept[i]);
    }
    // The index of a block is written once, when its last row arrives; readers use full blocks only.
    if ((in_chunk + 1) % rows_per_block == 0) {
        const std::int64_t block = in_chunk / rows_per_block;
        for (std::size_t i = 0; i < scalars.size(); ++i) {
            Envelope envelope = no_rows;
            widen(envelope, columns.scalars.column(i) + block * rows_per_block, rows_per_block);
            columns.blocks.column(i)[block] = envelope;
        }
    }
    if ((in_chunk + 1) % rows_per_group == 0) {
        constexpr std::int64_t blocks = rows_per_group / rows_per_block;
        const std::int64_t group = in_chunk / rows_per_group;
        for (std::size_t i = 0; i < scalars.size(); ++i) {
            Envelope envelope = no_rows;
            for (std::int64_t block = group * blocks; block < (group + 1) * blocks; ++block) {
                widen(envelope, columns.blocks.column(i)[block]);
            }
            columns.groups.column(i)[group] = envelope;
        }
    }
    const std::size_t bytes = newest_->memory_bytes();
    const std::lock_guard lock(mutex_);
    ++size_;
    newest_bytes_ = bytes;
}

History::View History::view() const {
    View view;
    view.first_iteration_ = first_iteration_;
    view.history_id_ = id_;
    const std::lock_guard lock(mutex_);
    view.chunks_ = chunks_;
    view.size_ = size_;
    return view;
}

const History::Chunk& History::View::chunk_of(std::int64_t row) const {
    assert(row >= 0 && row < size_);
    return *(*chunks_)[static_cast<std::size_t>(row / rows_per_chunk)];
}

double History::View::scalar(std::int64_t row, std::size_t column) const {
    return chunk_of(row).columns->scalars.column(column)[row % rows_per_chunk];
}

std::int32_t History::View::level(std::int64_t row, std::size_t column) const {
    return chunk_of(row).columns->levels.column(column)[row % rows_per_chunk];
}

RowFacts History::View::facts(std::int64_t row) const {
    return chunk_of(row).columns->facts.column(0)[row % rows_per_chunk];
}

std::span<const float> History::View::kept_span(std::int64_t row, std::size_t column) const {
    const Chunk& chunk = chunk_of(row);
    const auto in_chunk = static_cast<std::size_t>(row % rows_per_chunk);
    if (chunk.filling) {
        return chunk.filling->get(in_chunk, column);
    }
    const std::size_t index = in_chunk / KeptArchive::rows_per_frame;
    if (!decoded_ || decoded_->chunk != &chunk || decoded_->column != column || decoded_->index != index) {
        decoded_ = std::make_shared<const DecodedFrame>(
            DecodedFrame{&chunk, column, index, chunk.archive->frame(column, index)});
    }
    return decoded_->frame.row(in_chunk % KeptArchive::rows_per_frame);
}

std::vector<float> History::View::kept(std::int64_t row, std::size_t column) const {
    const std::span<const float> values = kept_span(row, column);
    return {values.begin(), values.end()};
}

float History::View::kept_element(std::int64_t row, std::size_t column, std::size_t index) const {
    const std::span<const float> values = kept_span(row, column);
    return index < values.size() ? values[index] : std::numeric_limits<float>::quiet_NaN();
}

void History::View::copy(std::size_t column, std::int64_t begin, std::int64_t end, double* out) const {
    while (begin < end) {
        const std::int64_t in_chunk = begin % rows_per_chunk;
        const std::int64_t count = std::min(end - begin, rows_per_chunk - in_chunk);
        out = std::copy_n(chunk_of(begin).columns->scalars.column(column) + in_chunk, count, out);
        begin += count;
    }
}

Envelope History::View::envelope(std::size_t column, std::int64_t begin, std::int64_t end) const {
    Envelope result = no_rows;
    while (begin < end) {
        const Columns& columns = *chunk_of(begin).columns;
        const std::int64_t chunk_begin = begin - begin % rows_per_chunk;
        const std::int64_t stop = std::min(end, chunk_begin + rows_per_chunk) - chunk_begin;
        for (std::int64_t at = begin - chunk_begin; at < stop;) {
            if (at % rows_per_group == 0 && at + rows_per_group <= stop) {
                widen(result, columns.groups.column(column)[at / rows_per_group]);
                at += rows_per_group;
                continue;
            }
            const std::int64_t count = std::min(stop - at, rows_per_block - at % rows_per_block);
            if (count == rows_per_block) {
                widen(result, columns.blocks.column(column)[at / rows_per_block]);
            } else {
                widen(result, columns.scalars.column(column) + at, count);
            }
            at += count;
        }
        begin = chunk_begin + stop;
    }
    return result;
}

} // namespace basin
