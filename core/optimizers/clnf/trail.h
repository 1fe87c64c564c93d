// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/state.h"
#include "core/optimizers/clnf/pdm.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace basin::clnf {

/// Lengths of the mean-shifts of every iteration of one fit, in their order: the ladder of its windows.
struct Ladder {
    struct Step {
        std::int32_t window = 0, side = 0, stage = 0;
        double rms_px = 0.0, rms_cells = 0.0; ///< root mean square a landmark
    };
    std::vector<std::int32_t> places; ///< window, side, stage of each step
    std::vector<double> norms;        ///< RMS in px, RMS in cells of each step

    std::size_t size() const { return norms.size() / 2; }
    Step at(std::size_t index) const;
    void add(const Step& step);
    void visit(StateVisitor& visitor, const char* places_name, const char* norms_name);
    void check(); ///< becomes empty when its arrays do not fit each other
};

/// What the hypothesis in progress went through. Part of State, so that a fit that was rewound shows the same
/// way here; the steps read it for nothing.
struct Trail {
    /// Longer fits are told without their oldest steps.
    static constexpr std::size_t longest = 400;

    std::vector<float> parameters;     ///< 6 + m numbers at the start, then after every update
    std::vector<std::int32_t> windows; ///< window and side of every response phase
    std::vector<float> starts;         ///< 6 + m numbers where its maps were made
    Ladder ladder;

    std::size_t positions(std::size_t modes) const { return parameters.size() / (pose_count + modes); }
    Parameters position(std::size_t index, std::size_t modes) const;
    std::size_t maps() const { return windows.size() / 2; }
    Parameters start_of_maps(std::size_t index, std::size_t modes) const;

    void begin(const Parameters& start);
    void add_position(const Parameters& reached, const Ladder::Step& step);
    void add_maps(std::int32_t window, std::int32_t side, const Parameters& start);
    void visit(StateVisitor& visitor);
    void check(std::size_t modes);
};

} // namespace basin::clnf
