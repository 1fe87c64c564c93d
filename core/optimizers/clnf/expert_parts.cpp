// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of experts one by one: for looking at, so plain rather than fast.
#include "core/optimizers/clnf/expert.h"

#include <fmt/format.h>

#include <cmath>

namespace basin::clnf {

std::vector<ResponsePart> PatchExpert::parts(const Area&, int) const {
    return {};
}

std::vector<ResponsePart> CcnfExpert::parts(const Area& area, int side) const {
    ExpertScratch scratch;
    const std::int64_t pitch = normalised_columns(area, side, scratch);
    const std::int64_t inputs = std::int64_t{width()} * height();
    const auto cells = static_cast<std::size_t>(side * side);
    ResponsePart sum{"sum of neurons", std::vector<float>(cells, 0.0F)};
    std::vector<ResponsePart> parts;
    for (std::size_t k = 0; k < neurons_.size(); ++k) {
        const Neuron& neuron = neurons_[k];
        ResponsePart part{fmt::format("neuron {}, α {:.3g}", k, neuron.factor / 2.0F),
                          std::vector<float>(cells)};
        for (std::size_t cell = 0; cell < cells; ++cell) {
            float product = 0.0F;
            for (std::int64_t input = 0; input < inputs; ++input) {
                product += weights_[k * static_cast<std::size_t>(inputs) + static_cast<std::size_t>(input)] *
                           scratch.columns[static_cast<std::size_t>(input * pitch) + cell];
            }
            const float z = neuron.gain * product * scratch.norms[cell] + neuron.bias;
            part.cells[cell] = neuron.factor / (1.0F + std::exp(-z));
            sum.cells[cell] += part.cells[cell];
        }
        parts.push_back(std::move(part));
    }
    parts.push_back(std::move(sum));
    return parts;
}

} // namespace basin::clnf
