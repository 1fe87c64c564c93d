// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/frame_source.h"
#include "core/optimizers/clnf/training/pdm_training.h"

#include <string>
#include <vector>

namespace basin::clnf {

/// Size of a mean face's picture, and where a place of the mean shape (mm) lies in it (texels).
constexpr int texture_width = 192, texture_height = 232;
constexpr double texels_a_mm = 0.95, texture_drop_mm = -14.0;
inline double texture_x(double mm) {
    return mm * texels_a_mm + (texture_width - 1) / 2.0;
}
inline double texture_y(double mm) {
    return (mm - texture_drop_mm) * texels_a_mm + (texture_height - 1) / 2.0;
}

/// Adds up pictures of faces, each warped piecewise affinely from its landmarks to the mean shape; the ring
/// around the face (face_mesh.h) moves with the similarity between the two. The mean is made symmetric.
class MeanFace {
  public:
    /// 3 n coordinates in mm; empty: nothing can be added.
    explicit MeanFace(const std::vector<double>& mean) : mean_(mean) {}
    void add(const Frame& frame, const FlatShape& shape);
    /// A portable pixmap (P6).
    std::string ppm() const;

  private:
    std::vector<double> mean_;
    std::vector<double> sums_; ///< height × width × 3
    int count_ = 0;
};

} // namespace basin::clnf
