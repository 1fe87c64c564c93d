// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/absent.h"
#include "core/optimizers/clnf/fit.h"
#include "core/optimizers/clnf/fit_state.h"
#include "core/optimizers/clnf/objective.h"
#include "core/optimizers/clnf/settings.h"
#include "core/optimizers/clnf/start.h"

#include <array>
#include <memory>
#include <vector>

namespace basin {
struct Frame;
}

namespace basin::clnf {

constexpr double not_known = absent;

/// The outcome of a frame, as --landmarks writes it.
struct FrameResult {
    std::int64_t frame = -1; ///< 0-based in the run; -1: none yet
    bool success = false;
    double likelihood = not_known;
    Parameters parameters;
    double time_secs = 0.0;
    double certainty = 0.0; ///< of the validator, else of the likelihood; without either 1 where none failed
};

/// What a glance at all response maps of a window says.
struct MapFigures {
    int border_peaks = 0;              ///< maps whose highest cell is on the rim
    double peak_over_mean = not_known; ///< mean over maps
};

/// What the history and the views tell about the iteration that ended, or about the present state.
struct Row {
    std::array<std::int32_t, 4> levels{};
    Parameters before, after;
    std::vector<float> shape_before, shape_after, shape_window;
    Shifts shifts;
    WindowTerms terms;
    std::vector<float> weights;
    Solution solution;     ///< step and pulls; the large arrays are left empty
    bool has_maps = false; ///< the optimizer's maps are those of this row
    double step_norm = 0.0, likelihood = not_known;
    bool stopped = false, empty = false;
    int clamped = 0, side = 0;
    std::size_t view = 0;
    std::vector<float> landmark_likelihood;
    Box box{};
    std::int64_t frame = 0;
    std::shared_ptr<const Frame> picture;
    FrameResult result;
    bool trail_ended = false; ///< the hypothesis ended with the row: its trail is not in State any more
    MapFigures maps;
    Objective objective; ///< before the update
};

} // namespace basin::clnf
