// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/views.h"

#include <fmt/format.h>

#include <cmath>

namespace basin::clnf {

namespace {

std::vector<std::string> mode_names(const Scene& scene) {
    std::vector<std::string> names;
    for (std::size_t k = 0; k < scene.problem.model().pdm.modes(); ++k) {
        names.push_back(std::to_string(k));
    }
    return names;
}

/// The part of a solved vector that belongs to mode k; nan after rigid steps, which have no modes.
double of_mode(const std::vector<double>& solved, std::size_t mode) {
    return pose_count + mode < solved.size() ? solved[pose_count + mode] : not_known;
}

VectorData of_modes(const Scene& scene, const std::vector<double>& solved) {
    VectorData vector;
    vector.labels = mode_names(scene);
    vector.x_label = "mode";
    for (std::size_t k = 0; k < vector.labels.size(); ++k) {
        vector.values.push_back(of_mode(solved, k));
    }
    return vector;
}

double deviation(const Scene& scene, std::size_t mode) {
    return std::sqrt(static_cast<double>(scene.problem.model().pdm.eigenvalues()[mode]));
}

/// Coefficients in standard deviations, between their limits.
VectorData in_deviations(const Scene& scene, const std::vector<float>& local) {
    VectorData vector;
    vector.labels = mode_names(scene);
    vector.x_label = "mode";
    for (std::size_t k = 0; k < local.size(); ++k) {
        vector.values.push_back(local[k] / deviation(scene, k));
    }
    const double limit = scene.settings.clamp_sigmas;
    if (limit > 0.0) {
        vector.guides = {{fmt::format("+{:.3g} σ", limit), limit}, {fmt::format("-{:.3g} σ", limit), -limit}};
    }
    return vector;
}

} // namespace

ObjectiveTerms Scene::terms() const {
    ObjectiveTerms terms;
    terms.sigma = row.terms.sigma;
    terms.weights = row.weights;
    terms.solve.reg_factor = row.terms.reg_factor;
    terms.solve.lambda_inv_low = settings.lambda_inv_min;
    terms.solve.lambda_inv_high = settings.lambda_inv_max;
    return terms;
}

VectorData weights(const Scene& scene) {
    VectorData vector;
    const std::size_t n = scene.landmarks();
    for (std::size_t i = 0; i < n; ++i) {
        vector.labels.push_back(landmark_name(i, n));
    }
    vector.values.assign(scene.row.weights.begin(), scene.row.weights.end());
    vector.x_label = "landmark";
    if (!(scene.row.terms.weight_factor > 0.0)) {
        vector.guides = {{"1 by design: weight_factor 0", 1.0}};
    }
    return vector;
}

VectorData spectrum(const Scene& scene) {
    VectorData vector;
    const std::vector<float>& eigenvalues = scene.problem.model().pdm.eigenvalues();
    vector.labels = mode_names(scene);
    vector.x_label = "mode";
    vector.values.assign(eigenvalues.begin(), eigenvalues.end());
    const Settings& settings = scene.settings;
    const bool on = settings.lambda_inv_max > 0.0;
    // The clamp of seed 001 is drawn where there is none, to tell which modes it would reach.
    const double low = on ? settings.lambda_inv_min : 0.01, high = on ? settings.lambda_inv_max : 1.0;
    const char* const state = on ? "" : " (off)";
    if (low > 0.0) {
        vector.guides.push_back({fmt::format("1/λ ≥ {:.3g}{}", low, state), 1.0 / low});
    }
    vector.guides.push_back({fmt::format("1/λ ≤ {:.3g}{}", high, state), 1.0 / high});
    return vector;
}

VectorData data_pull(const Scene& scene) {
    return of_modes(scene, scene.row.solution.data_pull);
}

VectorData prior_pull(const Scene& scene) {
    return of_modes(scene, scene.row.solution.prior_pull);
}

VectorData coefficients(const Scene& scene) {
    return in_deviations(scene, scene.row.after.local);
}

VectorData reference_coefficients(const Scene& scene) {
    if (scene.reference == nullptr || !scene.reference->parameters) {
        return {};
    }
    return in_deviations(scene, scene.reference->parameters->local);
}

TableData mode_table(const Scene& scene) {
    TableData table;
    table.columns = {{"eigenvalue", "Eigenvalue", "mm²", 3},
                     {"inverse", "1 / eigenvalue", "mm⁻²", 5},
                     {"in_force", "In force", "mm⁻²", 5},
                     {"start", "Start", "mm", 3},
                     {"value", "Value", "mm", 3},
                     {"deviations", "Value", "σ", 3},
                     {"reference", "Reference", "mm", 3},
                     {"from_reference", "From reference", "mm", 3},
                     {"data_pull", "Data pull", "px²/mm", 4},
                     {"prior_pull", "Prior pull", "px²/mm", 4},
                     {"prior", "r / eigenvalue", "mm⁻²", 5},
                     {"step", "Step", "mm", 4}};
    const Row& row = scene.row;
    const std::vector<float>& eigenvalues = scene.problem.model().pdm.eigenvalues();
    const ObjectiveTerms terms = scene.terms();
    const bool known = scene.reference != nullptr && scene.reference->parameters;
    const bool started = scene.trail.positions(eigenvalues.size()) > 0;
    const Parameters start = started ? scene.trail.position(0, eigenvalues.size()) : Parameters{};
    for (std::size_t k = 0; k < eigenvalues.size(); ++k) {
        table.row_labels.push_back(std::to_string(k));
        const double eigenvalue = eigenvalues[k], value = row.after.local[k];
        const double prior = prior_of(eigenvalue, terms.solve);
        const double reference = known ? scene.reference->parameters->local[k] : not_known;
        for (const double number :
             {eigenvalue, 1.0 / eigenvalue, prior / terms.solve.reg_factor,
              started ? start.local[k] : not_known, value, value / deviation(scene, k), reference,
              value - reference, of_mode(row.solution.data_pull, k), of_mode(row.solution.prior_pull, k),
              prior, of_mode(row.solution.step, k)}) {
            table.numbers.push_back(number);
        }
    }
    return table;
}

TableData solve_table(const Scene& scene) {
    TableData table;
    table.columns = {{"start", "Start", "", 5},         {"before", "Before", "", 5},
                     {"step", "Step", "", 6},           {"after", "After", "", 5},
                     {"data_pull", "Data pull", "", 4}, {"prior_pull", "Prior pull", "", 4},
                     {"reference", "Reference", "", 5}};
    const char* const names[] = {"scale, px/mm",    "rotation x, rad",   "rotation y, rad",
                                 "rotation z, rad", "translation x, px", "translation y, px"};
    const auto at = [](const std::vector<double>& values, std::size_t index) {
        return index < values.size() ? values[index] : not_known;
    };
    const Row& row = scene.row;
    const bool known = scene.reference != nullptr && scene.reference->parameters;
    const std::size_t modes = scene.problem.model().pdm.modes();
    const bool started = scene.trail.positions(modes) > 0;
    const Parameters start = started ? scene.trail.position(0, modes) : Parameters{};
    for (std::size_t k = 0; k < pose_count; ++k) {
        table.row_labels.emplace_back(names[k]);
        for (const double number :
             {started ? static_cast<double>(start.pose[k]) : not_known,
              static_cast<double>(row.before.pose[k]), at(row.solution.step, k),
              static_cast<double>(row.after.pose[k]), at(row.solution.data_pull, k),
              at(row.solution.prior_pull, k),
              known ? static_cast<double>(scene.reference->parameters->pose[k]) : not_known}) {
            table.numbers.push_back(number);
        }
    }
    return table;
}

} // namespace basin::clnf
