// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/optimizers/graph_em/graph_run.h"

#include "core/math/random.h"
#include "core/optimizers/graph_em/channels.h"
#include "core/optimizers/graph_em/factory.h"

#include <cmath>
#include <stdexcept>

namespace basin::test {

using namespace graph_em;

GraphRun::GraphRun(const std::string& preset, const Texts& settings, int threads,
                   const std::vector<std::string>& inputs, std::uint64_t seed)
    : factory_(make_factory()) {
    const OptimizerInfo& info = factory_->info();
    ProblemRequest request;
    request.hyperparameters = Hyperparameters(info.schema);
    request.seed = seed;
    request.inputs = inputs;
    const std::size_t colon = preset.find(':');
    if (!preset.empty()) {
        const Preset& chosen = *info.preset(preset.substr(0, colon));
        request.preset = chosen.id;
        for (const auto& [id, value] : chosen.settings) {
            request.hyperparameters.set(id, value);
        }
        if (colon != std::string::npos) {
            for (const auto& [id, value] : chosen.variant(preset.substr(colon + 1))->settings) {
                request.hyperparameters.set(id, value);
            }
        }
    }
    for (const auto& [id, value] : settings) {
        request.hyperparameters.set_text(id, value);
    }
    problem_ = make_image_problem(request);
    optimizer_ = factory_->make_optimizer(problem_, request.hyperparameters, threads);
    optimizer_->initialise(seed);
}

void GraphRun::phase() {
    (void)optimizer_->advance({});
}

void GraphRun::iterations(int count) {
    constexpr std::uint32_t iteration_bit = 2;
    while (count > 0) {
        count -= (optimizer_->advance({}).levels_ended & iteration_bit) != 0 ? 1 : 0;
    }
}

double GraphRun::scalar(const std::string& id) const {
    std::vector<std::string> ids;
    std::size_t found = 0;
    for (const ChannelSpec& channel : optimizer_->channels()) {
        if (channel.kind == ChannelKind::scalar) {
            found = channel.id == id ? ids.size() : found;
            ids.push_back(channel.id);
        }
    }
    if (ids[found] != id) {
        throw std::logic_error("no scalar " + id);
    }
    std::vector<double> values(ids.size());
    optimizer_->read_scalars(values);
    return values[found];
}

std::uint64_t GraphRun::hash() {
    return hash_state([this](StateVisitor& visitor) { optimizer_->visit_state(visitor); });
}

DenseReference::DenseReference(const Image& from, const Settings& settings, const ImageParameters& parameters,
                               double radius_px)
    : image(from),
      patch(settings.patch),
      stride(settings.stride),
      columns((from.width - patch) / stride + 1),
      rows((from.height - patch) / stride + 1),
      n(static_cast<std::size_t>(columns * rows)) {
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < columns; ++x) {
            std::vector<double> numbers;
            for (int v = 0; v < patch; ++v) {
                for (int u = 0; u < patch; ++u) {
                    for (int c = 0; c < 3; ++c) {
                        numbers.push_back(static_cast<double>(image.at(x * stride + u, y * stride + v, c)));
                    }
                }
            }
            features.push_back(std::move(numbers));
        }
    }
    const Parameters& p = parameters.values;
    w.assign(n * n, 0.0);
    s = l = w;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            const auto dx =
                static_cast<double>(stride) * (static_cast<int>(i) % columns - static_cast<int>(j) % columns);
            const auto dy =
                static_cast<double>(stride) * (static_cast<int>(i) / columns - static_cast<int>(j) / columns);
            double f = 0.0;
            for (std::size_t k = 0; k < features[i].size(); ++k) {
                f += (features[i][k] - features[j][k]) * (features[i][k] - features[j][k]);
            }
            f /= settings.features == Features::mean ? static_cast<double>(features[i].size()) : 1.0;
            const double d2 = dx * dx + dy * dy;
            if (i != j && std::sqrt(d2) <= radius_px + 1e-6) {
                w[i * n + j] = std::exp(-d2 / (2.0 * p[sigma_s] * p[sigma_s])) *
                               std::exp(-f / (2.0 * p[sigma_f] * p[sigma_f]));
                s[i * n + j] = std::exp(-f / (2.0 * p[sigma] * p[sigma]));
            }
        }
        if (settings.self_loops) {
            s[i * n + i] = 1.0;
        }
        double degree = 0.0;
        for (std::size_t j = 0; j < n; ++j) {
            degree += w[i * n + j];
        }
        const bool walk = settings.laplacian == LaplacianKind::random_walk;
        for (std::size_t j = 0; j < n; ++j) {
            l[i * n + j] = (i == j ? (walk ? 1.0 : degree) : 0.0) - w[i * n + j] / (walk ? degree : 1.0);
        }
    }
}

void DenseReference::smooth(const Settings& settings, double tau_value, int steps) {
    for (int step = 0; step < steps; ++step) {
        std::vector<double> next = s;
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t k = 0; k < n; ++k) {
                for (std::size_t j = 0; j < n; ++j) {
                    next[i * n + j] -= tau_value * l[i * n + k] * s[k * n + j];
                }
            }
        }
        for (double& value : next) {
            value = settings.tanh ? std::tanh(value) : value;
        }
        s = std::move(next);
    }
}

Image DenseReference::denoised(const Settings& settings) const {
    std::vector<double> sum(image.pixels.size()), count(image.pixels.size());
    for (std::size_t i = 0; i < n; ++i) {
        std::vector<double> mean(features[i].size());
        double total = 0.0;
        for (std::size_t j = 0; j < n; ++j) {
            const bool counts = settings.divisor == Divisor::row || w[i * n + j] != 0.0;
            total += counts ? s[i * n + j] : 0.0;
            for (std::size_t k = 0; counts && k < mean.size(); ++k) {
                mean[k] += s[i * n + j] * features[j][k];
            }
        }
        std::size_t k = 0;
        for (int v = 0; v < patch; ++v) {
            for (int u = 0; u < patch; ++u) {
                for (int c = 0; c < 3; ++c, ++k) {
                    const int x = static_cast<int>(i) % columns * stride + u;
                    const int y = static_cast<int>(i) / columns * stride + v;
                    const auto at = static_cast<std::size_t>((y * image.width + x) * 3 + c);
                    sum[at] += total > 1e-8 ? mean[k] / total : features[i][k];
                    count[at] += 1.0;
                }
            }
        }
    }
    Image result = image;
    for (std::size_t i = 0; i < sum.size(); ++i) {
        result.pixels[i] = count[i] > 0.0 ? static_cast<float>(sum[i] / count[i]) : result.pixels[i];
    }
    return result;
}

Image flat_image(int side, float value, float spread, std::uint64_t seed) {
    Random random(seed);
    Image image;
    image.width = image.height = side;
    image.channels = 3;
    image.pixels.resize(static_cast<std::size_t>(side) * static_cast<std::size_t>(side) * 3);
    for (float& pixel : image.pixels) {
        pixel = value + (spread > 0.0F ? random.uniform(-spread, spread) : 0.0F);
    }
    return image;
}

} // namespace basin::test
