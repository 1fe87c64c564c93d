// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/frame_source.h"
#include "core/optimizer/frame_clock.h"
#include "core/optimizer/problem.h"
#include "core/optimizers/clnf/model.h"
#include "core/optimizers/clnf/start.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace basin::clnf {

/// Landmarks to compare with, by frame (0-based); 2 n px, all x, then all y. Parameters where the file has
/// them.
struct ReferenceFrame {
    std::vector<float> shape;
    std::optional<Parameters> parameters;
};

/// Model, pictures, boxes and reference of a run. Immutable; pictures and Sigma are cached inside.
class FaceProblem : public Problem, public FrameClock {
  public:
    std::vector<InputIdentity> inputs() const override { return inputs_; }
    const Model& model() const { return *model_; }

    /// Picture of frame k of the run (0-based, after `frames` was applied); nullptr behind the last.
    std::shared_ptr<const Frame> frame(std::int64_t index) const;
    std::int64_t frame_count() const; ///< -1: not known yet
    bool is_sequence() const { return source_->is_sequence(); }
    double frames_per_sec() const override { return source_->frames_per_sec(); }
    std::int64_t first_frame() const { return first_frame_; } ///< number in the file of frame 0 of the run

    /// The box to start from in a frame: the given one, that of the CSV, or the detector's; none found: none.
    std::optional<Box> box(std::int64_t index) const;
    /// nullptr where the reference says nothing about the frame.
    const ReferenceFrame* reference(std::int64_t index) const;
    bool has_reference() const { return !reference_.empty(); }

  private:
    friend class ProblemBuilder;

    std::shared_ptr<const Model> model_;
    std::unique_ptr<const FrameSource> source_;
    std::int64_t first_frame_ = 0, last_frame_ = -1; ///< -1: to the end
    std::optional<Box> given_box_;
    std::map<std::int64_t, Box> boxes_; ///< by number in the file
    bool detect_ = false;
    std::map<std::int64_t, ReferenceFrame> reference_;
    std::vector<InputIdentity> inputs_;
};

/// Reads model, pictures, boxes and reference, or generates what the preset brings. Throws usage_error and
/// input_error.
std::shared_ptr<const FaceProblem> make_face_problem(const ProblemRequest& request);

} // namespace basin::clnf
