// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/sample_store.h"

namespace basin {

template<>
const kernels::MixtureKernels<float>& mixture_kernels<float>() {
    return *kernels_in_use().mixture_f32;
}

template<>
const kernels::MixtureKernels<double>& mixture_kernels<double>() {
    return *kernels_in_use().mixture_f64;
}

namespace {

/// The largest power of two of rows within the bytes that a chunk may have.
template<class T>
std::int64_t rows_of_chunk(std::int64_t dimensions) {
    constexpr std::int64_t most_bytes = 256 * 1024, most_rows = 1024, least_rows = 128;
    static_assert(least_rows % kernels::panel_rows<T> == 0);
    std::int64_t rows = most_rows;
    while (rows > least_rows && rows * dimensions * static_cast<std::int64_t>(sizeof(T)) > most_bytes) {
        rows /= 2;
    }
    return rows;
}

} // namespace

template<class T>
SampleStore<T>::SampleStore(std::int64_t count, std::int64_t dimensions,
                            const std::function<void(std::int64_t, std::span<double>)>& fill)
    : count_(count), dimensions_(dimensions), chunk_rows_(rows_of_chunk<T>(dimensions)) {
    constexpr std::int64_t panel = kernels::panel_rows<T>;
    const std::int64_t panels = (count + panel - 1) / panel;
    panels_.resize(static_cast<std::size_t>(panels * panel * dimensions));
    std::vector<double> row(static_cast<std::size_t>(dimensions));
    for (std::int64_t n = 0; n < count; ++n) {
        fill(n, row);
        T* const to = &panels_[static_cast<std::size_t>(n / panel * panel * dimensions + n % panel)];
        for (std::int64_t d = 0; d < dimensions; ++d) {
            to[d * panel] = static_cast<T>(row[static_cast<std::size_t>(d)]);
        }
    }
}

template class SampleStore<float>;
template class SampleStore<double>;

} // namespace basin
