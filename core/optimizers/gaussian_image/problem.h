// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/image.h"
#include "core/math/planes.h"
#include "core/optimizer/problem.h"

#include <memory>
#include <vector>

namespace basin::gaussian_image {

/// The picture to fit, in three planes, and initial parameters where a file gives them. Immutable.
class PictureProblem : public Problem {
  public:
    PictureProblem(const Image& picture, std::vector<InputIdentity> inputs, std::vector<float> initial);

    std::vector<InputIdentity> inputs() const override { return inputs_; }

    const Planes& target() const { return target_; }
    int width() const { return target_.width(); }
    int height() const { return target_.height(); }
    /// init = file: eight numbers a Gaussian as init_file has them; else empty.
    const std::vector<float>& initial() const { return initial_; }

  private:
    Planes target_;
    std::vector<InputIdentity> inputs_;
    std::vector<float> initial_;
};

/// Reads the input picture, or generates the one that the preset brings, and reads init_file if it is asked
/// for. Throws usage_error (no picture, several pictures), input_error (unreadable, smaller than 2 x 2, too
/// large; init_file of a wrong size).
std::shared_ptr<const PictureProblem> make_picture_problem(const ProblemRequest& request);

/// 64 x 64 grey in RGB: 0.7 x / 64 + 0.2 where x / 8 + y / 8 is even (seed 002's target).
Image seed_002_target();

/// 256 x 256 colour: soft waves, discs with sharp edges, and a chequered half.
Image generated_target();

} // namespace basin::gaussian_image
