// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/edges.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace basin::clnf {

namespace {

/// D - A (or D + A) of the graph that joins cells at these offsets.
openface::Matrix<float> edge_component(int side, const std::vector<std::pair<int, int>>& offsets,
                                       float sign) {
    const std::int32_t cells = side * side;
    openface::Matrix<float> matrix{cells, cells, std::vector<float>(static_cast<std::size_t>(cells * cells))};
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const auto here = static_cast<std::size_t>(y * side + x);
            for (const auto& [dx, dy] : offsets) {
                if (x + dx >= 0 && x + dx < side && y + dy >= 0 && y + dy < side) {
                    matrix.at(here, static_cast<std::size_t>((y + dy) * side + x + dx)) += sign;
                    matrix.at(here, here) += 1.0F;
                }
            }
        }
    }
    return matrix;
}

} // namespace

openface::CcnfWindow ccnf_window(int side) {
    openface::CcnfWindow window;
    window.side = side;
    window.components.push_back(edge_component(side, {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}, -1.0F));
    window.components.push_back(edge_component(side, {{1, 1}, {-1, 1}, {1, -1}, {-1, -1}}, -1.0F));
    std::vector<std::pair<int, int>> far;
    for (const int distance : {5, 6}) {
        for (const auto& [x, y] :
             {std::pair{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {-1, 1}, {1, -1}, {-1, -1}}) {
            far.emplace_back(x * distance, y * distance);
        }
    }
    window.components.push_back(edge_component(side, far, 1.0F));
    return window;
}

} // namespace basin::clnf
