// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/views.h"

#include <fmt/format.h>

#include <cmath>

namespace basin::clnf {

namespace {

std::vector<TableColumn> landmark_columns() {
    const std::string shift = "Mean-shift", kernel = "Kernel", peak = "Peak", reference = "To reference";
    return {{"group", "Group", "", -1},
            {"x", "x", "px", 3, "Place"},
            {"y", "y", "px", 3, "Place"},
            {"moved", "Moved", "px", 3, "Place", false},
            {"shift_px", "Shift", "px", 3, shift},
            {"shift_cells", "Shift", "cells", 3, shift},
            {"shift_x", "Shift x", "px", 3, shift, false},
            {"shift_y", "Shift y", "px", 3, shift, false},
            {"shift_x_cells", "Shift x", "cells", 3, shift, false},
            {"shift_y_cells", "Shift y", "cells", 3, shift, false},
            {"peak", "Peak", "", 4, peak},
            {"peak_over_mean", "Peak / mean", "", 2, peak},
            {"peak_x", "Peak x", "cells", 0, peak, false},
            {"peak_y", "Peak y", "cells", 0, peak, false},
            {"peak_distance", "Peak from estimate", "cells", 2, peak},
            {"border", "Peak at border", "", 0, peak},
            {"centre_x", "Centre x", "cells", 2, kernel, false},
            {"centre_y", "Centre y", "cells", 2, kernel, false},
            {"sigma_cells", "Sigma", "cells", 3, kernel, false},
            {"sigma_px", "Sigma", "px", 3, kernel, false},
            {"cell_px", "1 cell", "px", 3, kernel, false},
            {"likelihood", "Likelihood", "", 4, "Fit"},
            {"weight", "Weight", "", 3, "Fit"},
            {"confidence", "Confidence", "", 3, "Fit", false},
            {"intervention", "Intervention", "", -1, "Fit", false},
            {"error", "Error", "px", 3, reference},
            {"error_cells", "Error", "cells", 3, reference, false}};
}

std::string intervention_of(std::int32_t mode) {
    std::string text;
    for (const auto& [bit, name] :
         {std::pair{synthetic_bit, "synthetic"}, {pinned_bit, "pinned"}, {dropped_bit, "dropped"}}) {
        if ((mode & bit) != 0) {
            text += (text.empty() ? "" : ", ") + std::string(name);
        }
    }
    return text;
}

} // namespace

TableData landmark_table(const Scene& scene) {
    TableData table;
    table.columns = landmark_columns();
    const Row& row = scene.row;
    const std::size_t n = scene.landmarks();
    const double cell_px = scene.maps != nullptr ? sigma_px(*scene.maps, 1.0) : not_known;
    for (std::size_t i = 0; i < n; ++i) {
        const bool seen = scene.has_map(i);
        const Peak peak = seen ? peak_of(*scene.maps, i) : Peak{};
        const auto of_map = [seen](double value) { return seen ? value : not_known; };
        const double centre_x = seen ? scene.centres[i] : not_known;
        const double centre_y = seen ? scene.centres[n + i] : not_known;
        const double error = landmark_error(row.shape_after, scene.reference, i);
        const double moved = std::hypot(row.shape_after[i] - row.shape_before[i],
                                        row.shape_after[n + i] - row.shape_before[n + i]);
        const std::vector<double> numbers{not_known,
                                          row.shape_after[i],
                                          row.shape_after[n + i],
                                          moved,
                                          length_of(row.shifts.image, i),
                                          length_of(row.shifts.cells, i),
                                          row.shifts.image[i],
                                          row.shifts.image[n + i],
                                          row.shifts.cells[i],
                                          row.shifts.cells[n + i],
                                          of_map(peak.value),
                                          of_map(peak.over_mean),
                                          of_map(peak.x),
                                          of_map(peak.y),
                                          std::hypot(peak.x - centre_x, peak.y - centre_y),
                                          of_map(peak.at_border ? 1.0 : 0.0),
                                          centre_x,
                                          centre_y,
                                          row.terms.sigma,
                                          row.terms.sigma * cell_px,
                                          cell_px,
                                          row.landmark_likelihood[i],
                                          row.weights[i],
                                          scene.maps != nullptr ? static_cast<double>(scene.maps->weight[i])
                                                                : not_known,
                                          not_known,
                                          error,
                                          error / cell_px};
        table.numbers.insert(table.numbers.end(), numbers.begin(), numbers.end());
        table.row_labels.push_back(landmark_name(i, n));
        std::vector<std::string> texts(numbers.size());
        texts.front() = group_of(i, n);
        texts[texts.size() - 3] = intervention_of(scene.landmark_mode[i]);
        table.texts.insert(table.texts.end(), texts.begin(), texts.end());
    }
    return table;
}

TableData result_table(const Scene& scene) {
    TableData table;
    const FrameResult& result = scene.row.result;
    const Pdm& pdm = scene.problem.model().pdm;
    const auto add = [&table](const std::string& id, double value, int decimals) {
        table.columns.push_back({id, id, "", decimals});
        table.numbers.push_back(value);
    };
    add("frame", static_cast<double>(scene.problem.first_frame() + result.frame + 1), 0);
    add("face_id", 0.0, 0);
    add("timestamp", result.time_secs, 6);
    add("confidence", result.certainty, 6);
    add("success", result.success ? 1.0 : 0.0, 0);
    Parameters parameters = result.parameters;
    parameters.local.resize(pdm.modes(), 0.0F);
    std::vector<float> shape;
    pdm.shape(parameters, shape);
    const std::size_t n = pdm.landmarks();
    for (std::size_t i = 0; i < 2 * n; ++i) {
        add(fmt::format("{}_{}", i < n ? 'x' : 'y', i % n), shape[i], 6);
    }
    const char* const names[] = {"p_scale", "p_rx", "p_ry", "p_rz", "p_tx", "p_ty"};
    for (std::size_t i = 0; i < pose_count; ++i) {
        add(names[i], parameters.pose[i], 6);
    }
    for (std::size_t k = 0; k < pdm.modes(); ++k) {
        add(fmt::format("p_{}", k), parameters.local[k], 6);
    }
    table.row_labels.push_back(fmt::format("frame {}", result.frame + 1));
    return table;
}

} // namespace basin::clnf
