// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/clnf/positions.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace basin::clnf {

/// A set of hyperparameters as one window reads it.
struct Judge {
    std::string name;
    Settings settings;
    WindowTerms terms;
    ObjectiveTerms objective;
};

/// What questions are answered from: the response maps of the row they are asked at serve for all places.
struct Inquiry {
    const Scene& scene;
    std::stop_token stop;
    const std::function<void(double)>& progress;
};

/// Objective, data and prior term and error along the line from one place to another and beyond.
TableData objective_along(const Inquiry& inquiry, const NamedPosition& from, const NamedPosition& to,
                          const Judge& judge, int points);

/// Every place under every set of hyperparameters: objective, terms, errors, and how far a step would go.
TableData score_positions(const Inquiry& inquiry, const std::vector<NamedPosition>& positions,
                          const std::vector<Judge>& judges);

/// Non-rigid steps from every place under every set until they stand still: where does each end?
TableData descend_from(const Inquiry& inquiry, const std::vector<NamedPosition>& positions,
                       const std::vector<Judge>& judges, int iterations);

/// The same from a grid of starts over the two modes in focus, ends that are the same put together.
TableData multi_start(const Inquiry& inquiry, const Judge& judge, int side, double sigmas, int iterations);

/// A quantity of four rows (neither factor, the first, the second, both) as 2 × 2 with effects; its last
/// number is the interaction, nan while rows are missing: by how much the one factor's effect differs with
/// the other.
TableData interaction(const std::vector<NamedPosition>& positions, const std::string& quantity,
                      const std::function<void(double)>& progress);

} // namespace basin::clnf
