// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/planes.h"

#include <algorithm>
#include <cassert>
#include <new>

namespace basin {

namespace {

constexpr std::size_t alignment = 64;
constexpr int alignment_floats = alignment / sizeof(float);

} // namespace

void Planes::Free::operator()(float* memory) const {
    ::operator delete[](memory, std::align_val_t{alignment});
}

Planes::Planes(int width, int height, int planes) : width_(width), height_(height), planes_(planes) {
    assert(width > 0 && height > 0 && planes > 0);
    const int padded = (width + alignment_floats - 1) / alignment_floats * alignment_floats;
    plane_pitch_ = padded + 2 * kernels::margin;
    const auto count = static_cast<std::size_t>(plane_pitch_) * static_cast<std::size_t>(planes) *
                       static_cast<std::size_t>(height);
    data_.reset(new (std::align_val_t{alignment}) float[count]);
    std::fill_n(data_.get(), count, 0.0F);
}

kernels::PlaneView Planes::view(int first_plane) const {
    return {data_.get() + offset(0, first_plane), plane_pitch_ * planes_, plane_pitch_, width_, height_};
}

void Planes::fill(float value, int row_begin, int row_end) {
    std::fill(data_.get() + offset(row_begin, 0) - kernels::margin,
              data_.get() + offset(row_end, 0) - kernels::margin, value);
}

std::vector<float> Planes::interleaved(int first_plane, int count) const {
    const auto wide = static_cast<std::size_t>(count);
    std::vector<float> pixels(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_) * wide);
    float* to = pixels.data();
    for (int y = 0; y < height_; ++y) {
        for (int plane = 0; plane < count; ++plane) {
            const float* from = row(y, first_plane + plane);
            for (int x = 0; x < width_; ++x) {
                to[static_cast<std::size_t>(x) * wide + static_cast<std::size_t>(plane)] = from[x];
            }
        }
        to += static_cast<std::size_t>(width_) * wide;
    }
    return pixels;
}

void Planes::set_interleaved(std::span<const float> pixels, int first_plane, int count) {
    const auto wide = static_cast<std::size_t>(count);
    assert(pixels.size() == static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_) * wide);
    const float* from = pixels.data();
    for (int y = 0; y < height_; ++y) {
        for (int plane = 0; plane < count; ++plane) {
            float* to = row(y, first_plane + plane);
            for (int x = 0; x < width_; ++x) {
                to[x] = from[static_cast<std::size_t>(x) * wide + static_cast<std::size_t>(plane)];
            }
        }
        from += static_cast<std::size_t>(width_) * wide;
    }
}

} // namespace basin
