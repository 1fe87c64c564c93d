// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/kernels/dispatch.h"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace basin {

/// Rows that one chunk of work takes. Part of what decides the bits: sums are added up chunk after chunk.
inline constexpr std::int64_t rows_per_chunk = 512;

/// The kernels of the instruction set in use for float or double.
template<class T>
const kernels::MixtureKernels<T>& mixture_kernels();

/// Samples in a precision, in the two orders that kernels read (kernels/mixture_kernels.h). A copy.
template<class T>
class SampleStore {
  public:
    SampleStore() = default;
    /// `fill(row, out)` writes one row of `dimensions` numbers.
    SampleStore(std::int64_t count, std::int64_t dimensions,
                const std::function<void(std::int64_t, std::span<double>)>& fill);

    kernels::SampleView<T> view() const { return {rows_.data(), panels_.data(), count_, dimensions_}; }
    std::int64_t count() const { return count_; }
    std::int64_t dimensions() const { return dimensions_; }
    std::int64_t chunks() const { return (count_ + rows_per_chunk - 1) / rows_per_chunk; }
    std::span<const T> row(std::int64_t index) const {
        return std::span<const T>(rows_).subspan(static_cast<std::size_t>(index * dimensions_),
                                                 static_cast<std::size_t>(dimensions_));
    }

  private:
    std::int64_t count_ = 0, dimensions_ = 0;
    std::vector<T> rows_, panels_;
};

} // namespace basin
