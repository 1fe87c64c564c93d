// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/expert.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <Eigen/LU>

#include <algorithm>
#include <cmath>
#include <utility>

namespace basin::clnf {

namespace {

constexpr std::int64_t margin = kernels::margin;

std::int64_t padded(std::int64_t count) {
    return (count + margin - 1) / margin * margin;
}

std::size_t size(std::int64_t count) {
    return static_cast<std::size_t>(count);
}

/// Writes the first side² values into the rows of a map.
void spread(const std::vector<float>& values, const ResponseMap& map) {
    for (int y = 0; y < map.side; ++y) {
        const auto from = values.begin() + static_cast<std::ptrdiff_t>(y) * map.side;
        std::copy(from, from + map.side, map.cells + y * map.pitch);
    }
}

std::vector<float> standardised(std::vector<float> weights) {
    double mean = 0.0, squares = 0.0;
    for (const float weight : weights) {
        mean += static_cast<double>(weight) / static_cast<double>(weights.size());
    }
    for (const float weight : weights) {
        squares += (weight - mean) * (weight - mean);
    }
    for (float& weight : weights) {
        weight = squares > 0.0 ? static_cast<float>((weight - mean) / std::sqrt(squares)) : 0.0F;
    }
    return weights;
}

/// What lies around (x, y) of the area turned into another kind of picture; the border is 0.
template<class Value>
void derive(const Area& area, std::vector<float>& out, Value value) {
    out.assign(size(area.pitch * area.height + margin), 0.0F);
    for (int y = 1; y + 1 < area.height; ++y) {
        for (int x = 1; x + 1 < area.width; ++x) {
            const float* const centre = area.pixels + y * area.pitch + x;
            out[size(y * area.pitch + x)] = value(centre);
        }
    }
}

/// The picture that a modality looks at.
Area seen_as(int type, const Area& area, std::vector<float>& room) {
    const std::int64_t down = area.pitch;
    if (type == 0) {
        return area;
    }
    if (type == 1) {
        derive(area, room, [down](const float* at) {
            const float x = at[1] - at[-1], y = at[down] - at[-down];
            return x * x + y * y;
        });
    } else {
        // A bit for each neighbour that is darker, clockwise from the upper left.
        derive(area, room, [down](const float* at) {
            const float neighbours[] = {at[-down - 1], at[-down], at[-down + 1], at[1],
                                        at[down + 1],  at[down],  at[down - 1],  at[-1]};
            float pattern = 0.0F, bit = 1.0F;
            for (const float neighbour : neighbours) {
                pattern += neighbour < *at ? bit : 0.0F;
                bit *= 2.0F;
            }
            return pattern;
        });
    }
    return {room.data(), area.pitch, area.width, area.height};
}

} // namespace

std::int64_t PatchExpert::normalised_columns(const Area& area, int side, ExpertScratch& scratch) const {
    const std::int64_t pitch = padded(std::int64_t{side} * side), inputs = std::int64_t{width_} * height_;
    // unfold writes up to a margin behind a row; the next row follows and overwrites that.
    scratch.columns.resize(size(inputs * pitch + margin));
    scratch.norms.resize(size(pitch));
    const KernelTable& kernels = kernels_in_use();
    for (std::int64_t row = 0; row < inputs; ++row) {
        std::fill(scratch.columns.begin() + row * pitch + std::int64_t{side} * side,
                  scratch.columns.begin() + (row + 1) * pitch, 0.0F);
    }
    kernels.unfold(area.pixels, area.pitch, height_, width_, side, side, scratch.columns.data(), pitch);
    kernels.normalise(scratch.columns.data(), pitch, static_cast<std::int32_t>(inputs), pitch,
                      scratch.norms.data());
    return pitch;
}

std::vector<float> sigma_matrix(double sum_alpha, const std::vector<double>& betas,
                                const std::vector<openface::Matrix<float>>& components, int side,
                                std::int64_t* pitch) {
    const Eigen::Index cells = Eigen::Index{side} * side;
    Eigen::MatrixXd precision = 2.0 * sum_alpha * Eigen::MatrixXd::Identity(cells, cells);
    for (std::size_t k = 0; k < components.size(); ++k) {
        using Rows = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
        precision +=
            2.0 * betas[k] * Eigen::Map<const Rows>(components[k].data.data(), cells, cells).cast<double>();
    }
    const Eigen::LLT<Eigen::MatrixXd> factor(precision);
    const Eigen::MatrixXd inverse =
        factor.info() == Eigen::Success
            ? Eigen::MatrixXd(factor.solve(Eigen::MatrixXd::Identity(cells, cells)))
            : Eigen::MatrixXd(precision.partialPivLu().inverse()); // not positive: whatever the file means
    *pitch = padded(cells);
    std::vector<float> sigma(size(*pitch * cells), 0.0F);
    for (Eigen::Index row = 0; row < cells; ++row) {
        for (Eigen::Index column = 0; column < cells; ++column) {
            sigma[size(row * *pitch + column)] = static_cast<float>(inverse(row, column));
        }
    }
    return sigma;
}

CcnfExpert::CcnfExpert(const openface::CcnfPatch& patch)
    : PatchExpert(patch.width, patch.height), betas_(patch.betas) {
    constexpr double faint = 1e-4;
    for (const openface::CcnfNeuron& neuron : patch.neurons) {
        sum_alpha_ += neuron.alpha;
        if (neuron.alpha > faint) {
            neurons_.push_back({static_cast<float>(neuron.norm_weight), static_cast<float>(neuron.bias),
                                static_cast<float>(2.0 * neuron.alpha)});
            weights_.insert(weights_.end(), neuron.weights.data.begin(), neuron.weights.data.end());
        }
    }
}

void CcnfExpert::respond(const Area& area, const ResponseMap& map, ExpertScratch& scratch) const {
    const std::int64_t pitch = normalised_columns(area, map.side, scratch);
    const KernelTable& kernels = kernels_in_use();
    const auto count = static_cast<std::int32_t>(neurons_.size());
    const std::int32_t inputs = width() * height();
    scratch.values.resize(size(pitch * count));
    scratch.sums.assign(size(pitch), 0.0F);
    kernels.affine(weights_.data(), inputs, count, inputs, scratch.columns.data(), pitch, pitch,
                   scratch.values.data(), pitch);
    for (std::int32_t i = 0; i < count; ++i) {
        const Neuron& neuron = neurons_[size(i)];
        kernels.add_logistic(scratch.values.data() + i * pitch, scratch.norms.data(), neuron.gain,
                             neuron.bias, neuron.factor, pitch, scratch.sums.data());
    }
    spread(scratch.sums, map);
}

SvrExpert::SvrExpert(const openface::SvrPatch& patch) : PatchExpert(patch.width, patch.height) {
    for (const openface::SvrModality& modality : patch.modalities) {
        std::vector<float> rows(modality.weights.data.size()); // stored by columns
        for (std::size_t y = 0; y < size(patch.height); ++y) {
            for (std::size_t x = 0; x < size(patch.width); ++x) {
                rows[y * size(patch.width) + x] = modality.weights.at(x, y);
            }
        }
        add(modality.type, modality.scaling, modality.bias, std::move(rows));
    }
}

SvrExpert::SvrExpert(const openface::TrackerPatch& patch)
    : PatchExpert(patch.width, patch.height), sum_to_one_(true) {
    for (const openface::TrackerModality& modality : patch.modalities) {
        add(modality.type, -modality.scaling, -modality.bias, modality.weights.data);
    }
}

void SvrExpert::add(int type, double scaling, double bias, std::vector<float> weights) {
    modalities_.push_back(
        {type, static_cast<float>(scaling), static_cast<float>(bias), standardised(std::move(weights))});
}

void SvrExpert::respond(const Area& area, const ResponseMap& map, ExpertScratch& scratch) const {
    const std::size_t cells = size(std::int64_t{map.side} * map.side);
    const KernelTable& kernels = kernels_in_use();
    std::vector<float>& product = scratch.other_values;
    product.assign(cells, 1.0F);
    for (const Modality& modality : modalities_) {
        const Area seen = seen_as(modality.type, area, scratch.area);
        const std::int64_t pitch = normalised_columns(seen, map.side, scratch);
        scratch.values.resize(size(pitch));
        scratch.sums.assign(size(pitch), 0.0F);
        kernels.affine(modality.weights.data(), width() * height(), 1, width() * height(),
                       scratch.columns.data(), pitch, pitch, scratch.values.data(), pitch);
        kernels.add_logistic(scratch.values.data(), scratch.norms.data(), modality.scaling, modality.bias,
                             1.0F, pitch, scratch.sums.data());
        float total = 1.0F;
        if (sum_to_one_) {
            total = 0.0F;
            for (std::size_t i = 0; i < cells; ++i) {
                total += scratch.sums[i];
            }
        }
        for (std::size_t i = 0; i < cells; ++i) {
            product[i] *= scratch.sums[i] / total;
        }
    }
    if (sum_to_one_) {
        float total = 0.0F;
        for (std::size_t i = 0; i < cells; ++i) {
            total += product[i];
        }
        for (std::size_t i = 0; i < cells; ++i) {
            product[i] /= total;
        }
    }
    spread(product, map);
}

CenExpert::CenExpert(const openface::CenPatch& patch, bool mirrored)
    : PatchExpert(patch.width, patch.height) {
    for (const openface::CenLayer& source : patch.layers) {
        Layer layer;
        layer.activation = source.activation;
        layer.outputs = source.weights.rows;
        layer.inputs = source.weights.columns;
        layer.weights = source.weights.data;
        layer.bias = source.bias.data;
        layers_.push_back(std::move(layer));
    }
    // The first layer sees a constant 1 and the patch by columns; here the patch is by rows and the constant
    // is part of the bias. Flipping the weights is flipping the patch.
    Layer& first = layers_.front();
    const auto columns = size(patch.width), rows = size(patch.height), inputs = columns * rows;
    std::vector<float> reordered(inputs * size(first.outputs));
    for (std::size_t o = 0; o < size(first.outputs); ++o) {
        first.bias[o] += first.weights[o * (inputs + 1)];
        for (std::size_t y = 0; y < rows; ++y) {
            for (std::size_t x = 0; x < columns; ++x) {
                const std::size_t to = mirrored ? columns - 1 - x : x;
                reordered[o * inputs + y * columns + to] = first.weights[o * (inputs + 1) + 1 + x * rows + y];
            }
        }
    }
    first.weights = std::move(reordered);
    --first.inputs;
}

void CenExpert::run_layers(std::int64_t pitch, ExpertScratch& scratch) const {
    const KernelTable& kernels = kernels_in_use();
    const std::vector<float>* input = &scratch.columns;
    for (const Layer& layer : layers_) {
        std::vector<float>& output = input == &scratch.values ? scratch.other_values : scratch.values;
        output.resize(size(pitch * layer.outputs));
        kernels.affine(layer.weights.data(), layer.inputs, layer.outputs, layer.inputs, input->data(), pitch,
                       pitch, output.data(), pitch);
        for (std::int64_t o = 0; o < layer.outputs; ++o) {
            const float bias = layer.bias[size(o)];
            float* const row = output.data() + o * pitch;
            for (std::int64_t column = 0; column < pitch; ++column) {
                const float value = row[column] + bias;
                row[column] = layer.activation == 0   ? 1.0F / (1.0F + std::exp(-value))
                              : layer.activation == 2 ? (value < 0.0F ? 0.0F : value)
                                                      : value;
            }
        }
        input = &output;
    }
    scratch.sums.assign(input->begin(), input->begin() + pitch);
}

void CenExpert::respond(const Area& area, const ResponseMap& map, ExpertScratch& scratch) const {
    const int side = map.side;
    const std::int64_t wide = normalised_columns(area, side, scratch);
    const std::int64_t evaluated = std::int64_t{side} * side / 2, pitch = padded(evaluated);
    // Columns of the cells with x + y odd move together, each scaled to length 1, to the front.
    for (std::int64_t row = 0; row < std::int64_t{width()} * height(); ++row) {
        const float* const from = scratch.columns.data() + row * wide;
        float* const to = scratch.columns.data() + row * pitch; // never ahead of what is read
        for (std::int64_t i = 0; i < evaluated; ++i) {
            const std::int64_t cell = 2 * i + 1; // the side is odd
            to[i] = from[cell] * scratch.norms[size(cell)];
        }
        std::fill(to + evaluated, to + pitch, 0.0F);
    }
    run_layers(pitch, scratch);
    const auto value = [&](int x, int y) { return scratch.sums[size((std::int64_t{y} * side + x) / 2)]; };
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            float& cell = map.cells[y * map.pitch + x];
            if ((x + y) % 2 == 1) {
                cell = value(x, y);
                continue;
            }
            float sum = 0.0F, count = 0.0F;
            for (const auto& [nx, ny] : {std::pair{x - 1, y}, {x + 1, y}, {x, y - 1}, {x, y + 1}}) {
                if (nx >= 0 && nx < side && ny >= 0 && ny < side) {
                    sum += value(nx, ny);
                    count += 1.0F;
                }
            }
            cell = count > 0.0F ? sum / count : 0.0F;
        }
    }
}

} // namespace basin::clnf
