// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/kernels/kernel_table.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace basin {

/// Float planes of one picture size as the kernels want them: planes of a row lie together, rows start on
/// 64 bytes, and the margins around each row are 0 unless a kernel writes there.
class Planes {
  public:
    Planes() = default;
    Planes(int width, int height, int planes);

    bool empty() const { return data_ == nullptr; }
    int width() const { return width_; }
    int height() const { return height_; }
    int planes() const { return planes_; }
    std::ptrdiff_t plane_pitch() const { return plane_pitch_; }

    float* row(int y, int plane) { return data_.get() + offset(y, plane); }
    const float* row(int y, int plane) const { return data_.get() + offset(y, plane); }

    /// For kernels; `first_plane` becomes plane 0. A kernel writes only to what its description names.
    kernels::PlaneView view(int first_plane = 0) const;

    void fill(float value, int row_begin, int row_end); ///< pixels and margins of some rows

    /// Pixels without margins, interleaved: height * width * planes.
    std::vector<float> interleaved(int first_plane, int count) const;
    void set_interleaved(std::span<const float> pixels, int first_plane, int count);

  private:
    std::ptrdiff_t offset(int y, int plane) const {
        return (static_cast<std::ptrdiff_t>(y) * planes_ + plane) * plane_pitch_ + kernels::margin;
    }

    struct Free {
        void operator()(float* memory) const;
    };
    std::unique_ptr<float[], Free> data_;
    int width_ = 0, height_ = 0, planes_ = 0;
    std::ptrdiff_t plane_pitch_ = 0;
};

} // namespace basin
