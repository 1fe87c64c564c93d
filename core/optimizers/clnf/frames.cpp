// SPDX-License-Identifier: GPL-3.0-or-later
// What follows what: frames, hypotheses, windows, stages (OpenFace's order).
#include "core/optimizers/clnf/optimizer.h"
#include "core/optimizers/clnf/template_step.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace basin::clnf {

namespace {

enum LevelBit : std::uint32_t { frame_bit = 1, hypothesis_bit = 2, window_bit = 4, stage_bit = 8 };
constexpr std::size_t most_completed = 3;
/// OpenFace counts failures from -1 and gives up above 100 of them.
constexpr double least_confidence = 0.5; ///< of a likelihood
constexpr std::int32_t most_failures = 101, patience_without_face = 6;

bool is_finite(const Parameters& parameters) {
    const auto finite = [](float value) { return std::isfinite(value); };
    return std::all_of(parameters.pose.begin(), parameters.pose.end(), finite) &&
           std::all_of(parameters.local.begin(), parameters.local.end(), finite);
}

} // namespace

bool FaceOptimizer::tracks() const {
    return settings_.tracking == Tracking::on ||
           (settings_.tracking == Tracking::by_input && problem_->is_sequence());
}

int FaceOptimizer::candidates() const {
    const auto all = static_cast<int>(hypothesis_rotations().size());
    const bool several = settings_.multi_view || (tracks() && settings_.reinit_multi_view);
    return state_.group == Group::tracked ? 1 : several ? all : 1;
}

const std::vector<int>& FaceOptimizer::schedule() const {
    const bool calm = state_.group == Group::tracked && state_.last_succeeded != 0;
    return calm ? settings_.windows_track : settings_.windows_init;
}

bool FaceOptimizer::runs_window(std::int32_t window) const {
    const std::vector<int>& sides = schedule();
    const auto first = std::find_if(sides.begin(), sides.end(), [](int side) { return side > 0; });
    const bool is_first = sides.begin() + window == first;
    return sides[static_cast<std::size_t>(window)] > 0 &&
           (state_.pass == Pass::whole || is_first == (state_.pass == Pass::first_scale));
}

int FaceOptimizer::window_side() const {
    const std::vector<int>& sides = schedule();
    const auto window = std::min(static_cast<std::size_t>(state_.window), sides.size() - 1);
    return sides[window] > 0 ? sides[window] : *std::max_element(sides.begin(), sides.end());
}

std::size_t FaceOptimizer::window_scale() const {
    const Model& model = problem_->model();
    return model.face_tracker ? 0
                              : std::min(static_cast<std::size_t>(state_.window), model.scales.size() - 1);
}

/// Whether there is no picture left; loads the frame's picture.
bool FaceOptimizer::load_picture() {
    if (picture_index_ != state_.frame) {
        picture_ = problem_->frame(state_.frame);
        picture_index_ = state_.frame;
        drop_maps();
    }
    return picture_ != nullptr;
}

bool FaceOptimizer::finished() const {
    return picture_ == nullptr;
}

void FaceOptimizer::begin_frame() {
    state_.hypothesis = 0;
    if (!load_picture()) {
        return;
    }
    if (tracks() && state_.tracking != 0) {
        begin_group(Group::tracked);
        return;
    }
    const std::int32_t patience = std::max(1, settings_.reinit_every * patience_without_face);
    const bool looks = !tracks() || state_.failures % patience == 0;
    const std::optional<Box> box = looks ? problem_->box(state_.frame) : std::nullopt;
    if (box) {
        state_.box.assign(box->begin(), box->end());
    }
    begin_group(box ? Group::detected : Group::empty);
}

void FaceOptimizer::begin_group(Group group) {
    state_.group = group;
    state_.candidate = state_.completing = 0;
    state_.tried_pose.clear();
    state_.tried_local.clear();
    state_.tried_score.clear();
    state_.best_found = 0;
    state_.best = {};
    state_.best.local.assign(problem_->model().pdm.modes(), 0.0F);
    state_.best_likelihood = state_.best_certainty = 0.0;
    state_.best_succeeded = state_.fit_succeeded = 0;
    state_.certainty = 0.0;
    state_.likelihood = not_known; // of a frame without a face, to the end
    if (group == Group::tracked) {
        begin_hypothesis(Pass::whole, tracking_start());
    } else if (group != Group::empty) {
        const Box box{state_.box[0], state_.box[1], state_.box[2], state_.box[3]};
        begin_hypothesis(settings_.early_termination ? Pass::first_scale : Pass::whole,
                         start_in_box(problem_->model().pdm, box, hypothesis_rotations().front()));
    }
}

/// Where the last frame ended, or, with template tracking, where its face went.
Parameters FaceOptimizer::tracking_start() const {
    Parameters start = state_.now;
    if (settings_.face_template && state_.last_succeeded != 0 && state_.frame > 0) {
        if (const std::shared_ptr<const Frame> last = problem_->frame(state_.frame - 1)) {
            const std::array<float, 2> shift =
                template_shift(problem_->model().pdm, start, {last->grey.data(), last->width, last->height},
                               {picture_->grey.data(), picture_->width, picture_->height});
            start.pose[4] += shift[0];
            start.pose[5] += shift[1];
        }
    }
    return start;
}

void FaceOptimizer::begin_hypothesis(Pass pass, const Parameters& start) {
    // A completion that goes on from where the first scale ended is the same fit.
    if (pass != Pass::completion || !(start == state_.now)) {
        std::swap(ended_trail_, state_.trail);
        row_.trail_ended = true;
        state_.trail.begin(start);
    }
    state_.pass = pass;
    state_.now = state_.window_start = state_.before_step = start;
    state_.likelihood = state_.certainty = not_known;
    if (!enter_window(0)) {
        // A completion of a schedule with one window only: it is complete already.
        state_.pass = Pass::whole;
        enter_window(0);
    }
}

bool FaceOptimizer::enter_window(std::int32_t from) {
    for (std::int32_t window = from; window < static_cast<std::int32_t>(schedule().size()); ++window) {
        if (runs_window(window)) {
            state_.window = window;
            state_.stage = state_.stage_iteration = 0;
            return true;
        }
    }
    return false;
}

std::uint32_t FaceOptimizer::end_stage() {
    state_.stage_iteration = 0;
    if (state_.group == Group::empty) {
        end_frame();
        return stage_bit | window_bit | hypothesis_bit | frame_bit;
    }
    if (state_.stage == 0) {
        state_.stage = 1;
        return stage_bit;
    }
    // A scale that is no number has failed too.
    const bool failed = !(state_.now.pose[0] >= settings_.min_scale);
    if (!failed && enter_window(state_.window + 1)) {
        return stage_bit | window_bit;
    }
    return stage_bit | window_bit | end_hypothesis(failed);
}

std::uint32_t FaceOptimizer::end_hypothesis(bool failed) {
    judge_fit(failed);
    if (go_on_after(failed)) {
        ++state_.hypothesis;
        return hypothesis_bit;
    }
    end_frame();
    return hypothesis_bit | frame_bit;
}

/// Begins the next hypothesis of the frame; false when there is none.
bool FaceOptimizer::go_on_after(bool failed) {
    const Pdm& pdm = problem_->model().pdm;
    if (state_.pass == Pass::completion) {
        keep_best();
        ++state_.candidate;
        return state_.completing > 0 ? complete_next() : redetect();
    }
    const bool first_scale = state_.pass == Pass::first_scale;
    if (first_scale && keep_tried(failed)) {
        state_.completing = 0;
        const Parameters reached = state_.now;
        begin_hypothesis(Pass::completion, reached);
        return true;
    }
    if (!first_scale) {
        keep_best();
    }
    if (state_.group != Group::tracked && ++state_.candidate < candidates()) {
        const Box box{state_.box[0], state_.box[1], state_.box[2], state_.box[3]};
        const auto& rotation = hypothesis_rotations()[static_cast<std::size_t>(state_.candidate)];
        begin_hypothesis(state_.pass, start_in_box(pdm, box, rotation));
        return true;
    }
    if (first_scale) {
        state_.candidate = 0;
        state_.completing = static_cast<std::int32_t>(std::min(most_completed, state_.tried_score.size()));
        return complete_next();
    }
    return redetect();
}

/// Remembers a first scale; true when it is so good that it is completed at once.
bool FaceOptimizer::keep_tried(bool failed) {
    const openface::EarlyTerminationFile& early = *problem_->model().early_termination;
    const std::size_t view = row_.view;
    // As in OpenFace, a face that has become too small has a score too.
    const double score = failed && !is_finite(state_.now)
                             ? not_known
                             : state_.likelihood * early.weights[view] + early.biases[view];
    state_.tried_pose.insert(state_.tried_pose.end(), state_.now.pose.begin(), state_.now.pose.end());
    state_.tried_local.insert(state_.tried_local.end(), state_.now.local.begin(), state_.now.local.end());
    state_.tried_score.push_back(score);
    return score > early.cutoffs[view];
}

/// Tried hypotheses, the best first; failed ones last.
std::vector<std::size_t> FaceOptimizer::by_score() const {
    std::vector<std::size_t> order(state_.tried_score.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto score = [this](std::size_t i) {
        return std::isnan(state_.tried_score[i]) ? -HUGE_VAL : state_.tried_score[i];
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return score(a) > score(b); });
    return order;
}

bool FaceOptimizer::complete_next() {
    const std::vector<std::size_t> order = by_score();
    if (state_.candidate >= state_.completing || static_cast<std::size_t>(state_.candidate) >= order.size()) {
        return redetect();
    }
    const std::size_t chosen = order[static_cast<std::size_t>(state_.candidate)];
    const std::size_t modes = problem_->model().pdm.modes();
    Parameters start;
    std::copy_n(state_.tried_pose.begin() + static_cast<std::ptrdiff_t>(chosen * pose_count), pose_count,
                start.pose.begin());
    const auto local = state_.tried_local.begin() + static_cast<std::ptrdiff_t>(chosen * modes);
    start.local.assign(local, local + static_cast<std::ptrdiff_t>(modes));
    if (settings_.resume_quirk && chosen + 1 != order.size()) {
        start.local.assign(modes, 0.0F);
    }
    begin_hypothesis(Pass::completion, start);
    return true;
}

/// Whether the fit that ended succeeded, and how sure that is: as the validator says, else as the model's
/// confidence in the likelihood says, else whenever it did not fail.
void FaceOptimizer::judge_fit(bool failed) {
    const bool validated = !std::isnan(state_.certainty);
    double least = settings_.least_certainty;
    if (failed) {
        state_.certainty = 0.0;
    } else if (!validated) {
        state_.certainty =
            trusts_likelihood() ? problem_->model().companion.confidence_of(state_.likelihood) : 1.0;
        least = least_confidence;
    }
    state_.fit_succeeded = !failed && state_.certainty > least ? 1 : 0;
}

/// Whether fits are judged by their likelihood.
bool FaceOptimizer::trusts_likelihood() const {
    const Model& model = problem_->model();
    return settings_.validate && model.validator == nullptr && model.companion.confidence.has_value();
}

/// The most likely fit wins, whether it succeeded or not; one that is lost in NaN never does.
void FaceOptimizer::keep_best() {
    if (is_finite(state_.now) && (state_.best_found == 0 || state_.likelihood > state_.best_likelihood)) {
        state_.best_found = 1;
        state_.best = state_.now;
        state_.best_likelihood = state_.likelihood;
        state_.best_succeeded = state_.fit_succeeded;
        state_.best_certainty = state_.certainty;
        state_.best_ladder = state_.trail.ladder;
    }
}

/// After tracking failed: looks for the face in the same frame; false when that is not due or finds nothing.
bool FaceOptimizer::redetect() {
    if (state_.group != Group::tracked || state_.best_succeeded != 0) {
        return false;
    }
    ++state_.failures;
    const bool due = settings_.reinit_every > 0 && (state_.failures - 1) % settings_.reinit_every == 0;
    const std::optional<Box> box = due ? problem_->box(state_.frame) : std::nullopt;
    if (!box) {
        return false;
    }
    if (state_.best_found != 0) {
        state_.frame_start = state_.best; // to come back to
    }
    state_.box.assign(box->begin(), box->end());
    begin_group(Group::redetected);
    return true;
}

/// OpenFace's rules: what is found first in a video is kept whatever the validator says; a face found anew
/// only if it succeeded; tracking that failed goes on from where it went. Of several completed hypotheses the
/// last one tells success and certainty. A confidence in the likelihood is no validator of OpenFace's: it is
/// asked about what is found first too.
void FaceOptimizer::end_frame() {
    const bool found = state_.best_found != 0, completed_several = state_.completing > 0;
    const bool told = completed_several ? state_.fit_succeeded != 0 : state_.best_succeeded != 0;
    bool success = found && told, keep = found;
    double certainty = completed_several ? state_.certainty : state_.best_certainty;
    if (state_.group == Group::detected) {
        success = found && ((tracks() && !trusts_likelihood()) || told);
        state_.failures = found ? 0 : state_.failures + 1;
        state_.tracking = found ? 1 : 0;
    } else if (state_.group == Group::redetected) {
        keep = success;
        state_.failures = success ? 0 : state_.failures;
    } else if (state_.group == Group::tracked) {
        state_.failures = success ? 0 : state_.failures; // redetect() counted
        state_.tracking = state_.failures > most_failures ? 0 : 1;
    } else {
        ++state_.failures;
        ++state_.frames_without_face;
        state_.tracking = 0;
        certainty = 0.0;
    }
    state_.now = keep ? state_.best : state_.frame_start;
    if (keep) {
        state_.ladder = state_.best_ladder;
    }
    state_.last_succeeded = found ? state_.best_succeeded : 0;
    state_.frame_start = state_.now;
    state_.frame_succeeded = success ? 1 : 0;
    state_.frame_certainty = certainty;
    state_.frame_likelihood = keep ? state_.best_likelihood : not_known;
    record_errors();
    row_.result = {state_.frame,
                   success,
                   state_.frame_likelihood,
                   state_.now,
                   picture_ == nullptr ? 0.0 : picture_->time_secs,
                   certainty};
    ++state_.frame;
    begin_frame();
}

} // namespace basin::clnf
