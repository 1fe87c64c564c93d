// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gaussian_image/gradient_check.h"

#include "core/optimizer/table.h"
#include "core/optimizers/gaussian_image/reference.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace basin::gaussian_image {

namespace {

struct Pair {
    std::size_t index = 0;
    double analytic = 0.0, numeric = 0.0;
    double difference() const { return std::abs(analytic - numeric); }
};

/// NaN counts as larger than anything.
bool smaller(double a, double b) {
    return std::isnan(b) ? !std::isnan(a) : a < b;
}

void add_row(TableData& table, const std::string& label, const std::vector<Pair>& pairs) {
    const auto worst = std::max_element(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
        return smaller(a.difference(), b.difference());
    });
    double largest = 0.0;
    for (const Pair& pair : pairs) {
        largest = std::max(largest, std::abs(pair.numeric));
    }
    add_row(table, label,
            {static_cast<double>(pairs.size()), worst->difference(), worst->difference() / largest,
             static_cast<double>(worst->index), worst->analytic, worst->numeric});
}

} // namespace

TableData gradient_check(const PictureProblem& problem, const Settings& settings,
                         const ParameterSet& parameters, const ParameterSet& gradient,
                         const GradientCheckOptions& options, std::stop_token stop,
                         const std::function<void(double)>& progress) {
    const bool cholesky = settings.parametrisation == Parametrisation::cholesky;
    const std::string labels[block_count] = {"position", cholesky ? "cholesky" : "scale", "rotation",
                                             "colour"};
    TableData table;
    table.columns = {{"checked", "Checked", "", 0},
                     {"largest_difference", "Largest difference", "", 9},
                     {"relative", "Of the largest derivative", "", 6},
                     {"worst_index", "Worst index", "", 0},
                     {"analytic", "Analytic there", "", 9},
                     {"numeric", "Numeric there", "", 9}};
    const Reference reference(problem, settings, parameters);
    for (std::size_t block = 0; block < block_count; ++block) {
        const std::size_t count = parameters.blocks[block].size();
        if (count == 0 || !settings.trains(static_cast<Block>(block))) {
            continue;
        }
        const std::size_t samples = std::min(count, static_cast<std::size_t>(options.samples));
        std::vector<Pair> pairs;
        for (std::size_t i = 0; i < samples; ++i) {
            if (stop.stop_requested()) {
                return table;
            }
            if (progress) {
                progress(
                    (static_cast<double>(block) + static_cast<double>(i) / static_cast<double>(samples)) /
                    static_cast<double>(block_count));
            }
            const std::size_t index = i * count / samples;
            const auto value_at = [&](double delta) {
                return reference.objective_with(static_cast<Block>(block), index, delta,
                                                options.frozen_support);
            };
            pairs.push_back({index, static_cast<double>(gradient.blocks[block][index]),
                             (value_at(options.step) - value_at(-options.step)) / (2.0 * options.step)});
        }
        add_row(table, labels[block], pairs);
    }
    return table;
}

} // namespace basin::gaussian_image
