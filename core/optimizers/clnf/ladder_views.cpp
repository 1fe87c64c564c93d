// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/views.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace basin::clnf {

namespace {

/// The last frame that was found, or else the fit in progress.
const Ladder& shown_ladder(const Scene& scene) {
    return scene.ladder.size() > 0 ? scene.ladder : scene.trail.ladder;
}

struct Rung {
    Ladder::Step first, last;
    int steps = 0;
};

/// Steps of one window together.
std::vector<Rung> rungs_of(const Ladder& ladder) {
    std::vector<Rung> rungs;
    for (std::size_t k = 0; k < ladder.size(); ++k) {
        const Ladder::Step step = ladder.at(k);
        if (rungs.empty() || rungs.back().last.window != step.window) {
            rungs.push_back({step, step, 0});
        }
        rungs.back().last = step;
        ++rungs.back().steps;
    }
    return rungs;
}

double norm_of(const Ladder::Step& step, const std::string& unit, std::size_t landmarks) {
    return unit == "cells" ? step.rms_cells
           : unit == "px"  ? step.rms_px
                           : step.rms_px * std::sqrt(static_cast<double>(landmarks));
}

} // namespace

VectorData ladder_vector(const Scene& scene, const std::string& unit) {
    VectorData vector;
    const Ladder& ladder = shown_ladder(scene);
    vector.x_label = "iteration of the frame";
    std::int32_t window = -1;
    for (std::size_t k = 0; k < ladder.size(); ++k) {
        const Ladder::Step step = ladder.at(k);
        vector.values.push_back(norm_of(step, unit, scene.landmarks()));
        vector.x.push_back(static_cast<double>(k + 1));
        if (step.window != window) {
            vector.guides.push_back(
                {fmt::format("window {}", step.side), static_cast<double>(k) + 0.5, true});
            window = step.window;
        }
    }
    return vector;
}

TableData ladder_table(const Scene& scene) {
    TableData table;
    table.columns = {{"side", "Window", "cells", 0},
                     {"iterations", "Iterations", "", 0},
                     {"raw_first", "Norm, first", "px", 2},
                     {"raw_last", "Norm, last", "px", 2},
                     {"raw_ratio", "Norm, last / first", "", 2},
                     {"px_first", "RMS, first", "px", 3},
                     {"px_last", "RMS, last", "px", 3},
                     {"cells_first", "RMS, first", "cells", 3},
                     {"cells_last", "RMS, last", "cells", 3},
                     {"cells_ratio", "Cells, last / first", "", 2}};
    for (const Rung& rung : rungs_of(shown_ladder(scene))) {
        const std::size_t n = scene.landmarks();
        const double raw_first = norm_of(rung.first, "raw", n), raw_last = norm_of(rung.last, "raw", n);
        table.row_labels.push_back(fmt::format("window {}", rung.first.side));
        for (const double number :
             {static_cast<double>(rung.first.side), static_cast<double>(rung.steps), raw_first, raw_last,
              raw_last / raw_first, rung.first.rms_px, rung.last.rms_px, rung.first.rms_cells,
              rung.last.rms_cells, rung.last.rms_cells / rung.first.rms_cells}) {
            table.numbers.push_back(number);
        }
    }
    return table;
}

} // namespace basin::clnf
