// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/kernels/dispatch.h"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace basin {

/// Parts into which the chunks of samples are divided: each has sums of its own, which are added up in order.
/// Decides the bits, together with SampleStore::chunk_rows.
inline constexpr std::int64_t most_parts = 64;

/// The kernels of the instruction set in use for float or double.
template<class T>
const kernels::MixtureKernels<T>& mixture_kernels();

/// Chunks [begin, end) of one part.
struct ChunkRange {
    std::int64_t begin = 0, end = 0;
};
inline std::int64_t part_count(std::int64_t chunks) {
    return chunks < most_parts ? chunks : most_parts;
}
inline ChunkRange part_of(std::int64_t chunks, std::int64_t part) {
    const std::int64_t parts = part_count(chunks);
    return {chunks * part / parts, chunks * (part + 1) / parts};
}

/// Samples in a precision, in the order that kernels read (kernels/mixture_kernels.h). A copy.
template<class T>
class SampleStore {
  public:
    SampleStore() = default;
    /// `fill(row, out)` writes one row of `dimensions` numbers.
    SampleStore(std::int64_t count, std::int64_t dimensions,
                const std::function<void(std::int64_t, std::span<double>)>& fill);

    kernels::SampleView<T> view() const { return {panels_.data(), count_, dimensions_}; }
    std::int64_t count() const { return count_; }
    std::int64_t dimensions() const { return dimensions_; }
    /// Rows of a chunk, which stays in the second-level cache: a multiple of panel_rows.
    std::int64_t chunk_rows() const { return chunk_rows_; }
    std::int64_t chunks(std::int64_t rows) const { return (rows + chunk_rows_ - 1) / chunk_rows_; }
    T value(std::int64_t row, std::int64_t dimension) const {
        constexpr std::int64_t panel = kernels::panel_rows<T>;
        return panels_[static_cast<std::size_t>(row / panel * panel * dimensions_ + dimension * panel +
                                                row % panel)];
    }

  private:
    std::int64_t count_ = 0, dimensions_ = 0, chunk_rows_ = 0;
    std::vector<T> panels_;
};

} // namespace basin
