// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/worked_example.h"

#include <string>

namespace basin::graph_em {

namespace {

struct Line {
    std::string what;
    double printed, computed;
};

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
    };
    TableData table;
    table.columns = {{"printed", "Printed", "", 4},
                     {"computed", "Recomputed", "", 5},
                     {"difference", "Difference", "", 5}};
    for (const Line& line : lines) {
        table.row_labels.push_back(line.what);
        table.numbers.insert(table.numbers.end(),
                             {line.printed, line.computed, line.computed - line.printed});
    }
    return table;
}

} // namespace basin::graph_em
