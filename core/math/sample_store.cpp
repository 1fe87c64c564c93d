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

template<class T>
SampleStore<T>::SampleStore(std::int64_t count, std::int64_t dimensions,
                            const std::function<void(std::int64_t, std::span<double>)>& fill)
    : count_(count), dimensions_(dimensions) {
    constexpr std::int64_t panel = kernels::panel_rows<T>;
    constexpr std::int64_t read_ahead = 64 / static_cast<std::int64_t>(sizeof(T));
    static_assert(rows_per_chunk % panel == 0);
    const std::int64_t panels = (count + panel - 1) / panel;
    rows_.resize(static_cast<std::size_t>(count * dimensions + read_ahead));
    panels_.resize(static_cast<std::size_t>(panels * panel * dimensions));
    std::vector<double> row(static_cast<std::size_t>(dimensions));
    for (std::int64_t n = 0; n < count; ++n) {
        fill(n, row);
        T* const in_panel = &panels_[static_cast<std::size_t>(n / panel * panel * dimensions + n % panel)];
        T* const in_row = &rows_[static_cast<std::size_t>(n * dimensions)];
        for (std::int64_t d = 0; d < dimensions; ++d) {
            in_row[d] = static_cast<T>(row[static_cast<std::size_t>(d)]);
            in_panel[d * panel] = in_row[d];
        }
    }
}

template class SampleStore<float>;
template class SampleStore<double>;

} // namespace basin
