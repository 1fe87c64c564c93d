// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/hyperparameters.h"
#include "core/optimizers/clnf/views.h"

#include <map>
#include <string>
#include <vector>

namespace basin::clnf {

/// A place that a question asks about.
struct NamedPosition {
    std::string name;
    Parameters parameters;
    std::map<std::string, double> row; ///< all that a row of the run said there; empty for other places
};

/// Reads "here, start, window, reference, A:40[p_scale=1.2 p_0=17.2 ...]": the estimate of the row, where its
/// hypothesis and its window began, the reference's parameters, and rows of the run as the engine puts them
/// in. Parameters that a list in brackets leaves out are those of "here", so that "[p_0=17.18]" is a place
/// too. Throws usage_error.
std::vector<NamedPosition> read_positions(const std::string& text, const Scene& scene,
                                          const std::string& argument);

/// A set of hyperparameters under which places are judged.
struct NamedSettings {
    std::string name;
    Hyperparameters values;
};

/// Reads "here; lambda_inv_min=0.01 lambda_inv_max=1": sets apart by semicolons, each on top of `here`.
/// Throws usage_error.
std::vector<NamedSettings> read_setting_sets(const std::string& text, const Hyperparameters& here);

} // namespace basin::clnf
