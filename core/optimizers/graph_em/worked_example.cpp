// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/worked_example.h"

#include "core/optimizer/table.h"

#include <cmath>
#include <string>

namespace basin::graph_em {

namespace {

struct Line {
    std::string what;
    double printed, computed;
};

/// Whole updates until a factor is reached.
double updates_to(double factor, double rate) {
    return std::ceil(std::log(factor) / std::log1p(rate) - 1e-9);
}

} // namespace

TableData worked_example() {
    constexpr double alpha = 0.1, rate = 0.05;
    const Line lines[] = {
        {"iteration 1: 0.45 − 0.1 · 0.62", 0.384, 0.45 - alpha * 0.62},
        {"iteration 2: 0.43 − 0.1 · 0.64", 0.356, 0.43 - alpha * 0.64},
        {"iteration 1: σ (no loss before it: nothing to compare)", 0.300, 0.3},
        {"iteration 1: τ (printed as after a rise)", 0.095, 0.1},
        {"iteration 2: σ after a fall, λ = 0.05", 0.303, 0.3 * (1.0 + rate)},
        {"iteration 2: τ after a fall from 0.095, λ = 0.05", 0.100, 0.095 * (1.0 + rate)},
        {"one rise and one fall: factor of a parameter", 1.0, (1.0 + rate) * (1.0 - rate)},
        {"falls in a row that put σ on its rail (50 to 100 batches \"to see parameter stabilization\")", 50.0,
         updates_to(0.5 / 0.3, rate)},
        {"falls in a row that put τ on its rail", 50.0, updates_to(0.3 / 0.1, rate)},
        {"falls in a row that put the radius on its rail", 50.0, updates_to(20.0 / 10.0, rate)},
        {"share of falls at which a parameter stays", 0.5,
         std::log(1.0 / (1.0 - rate)) / std::log((1.0 + rate) / (1.0 - rate))},
        {"2/λmax of an image of one colour at the defaults (\"tau > 0.3 causes instability\")", 0.3,
         2.0 / 11.6},
        {"learning rate of the rule (the tuning guide: 0.01, then 0.02)", 0.01, rate},
        {"tuning guide, start of τ at 0.15 (\"lower max bounds\"): upper bound after it", 0.15, 0.3},
        {"class of the dog in CIFAR-10", 4.0, 5.0},
    };
    TableData table;
    table.columns = {{"printed", "Printed", "", 4},
                     {"computed", "Recomputed", "", 5},
                     {"difference", "Difference", "", 5}};
    for (const Line& line : lines) {
        add_row(table, line.what, {line.printed, line.computed, line.computed - line.printed});
    }
    return table;
}

} // namespace basin::graph_em
