// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/openface/validator_file.h"
#include "core/optimizers/clnf/pdm.h"
#include "core/optimizers/clnf/responses.h"

#include <array>
#include <vector>

namespace basin::clnf {

/// The network that judges a fit from the face in a small picture of fixed shape (Baltrušaitis et al. 2018).
/// Immutable; any thread.
class Validator {
  public:
    explicit Validator(openface::ValidatorFile file) : file_(std::move(file)) {}

    std::size_t landmarks() const { return static_cast<std::size_t>(file_.views[0].warp.landmarks.rows / 2); }

    /// The view whose centre is nearest to the pose's rotations.
    std::size_t nearest_view(const Parameters& parameters) const;

    /// The face within the landmarks (2 n px), rows × columns of the view's mask; 0 outside of it. Sampled as
    /// cv::remap does, at multiples of 1/32 px. Empty when the landmarks have no extent within the picture.
    std::vector<float> warp(std::size_t view, const std::vector<float>& landmarks,
                            const GreyView& picture) const;

    /// 0 (no face) to 1, in steps: with the strongest of B answers at b, 1 - (b + 1/2) / B. 0 when the face
    /// is outside of the picture.
    double certainty(const Parameters& parameters, const std::vector<float>& landmarks,
                     const GreyView& picture) const;

  private:
    openface::ValidatorFile file_;
};

} // namespace basin::clnf
