// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/optimizers/gmm/mixture_run.h"

#include "core/data/npy_file.h"
#include "core/optimizer/state.h"
#include "core/optimizers/registry.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace basin::test {

MixtureRun::MixtureRun(const std::string& preset, const Texts& settings, std::uint64_t seed, int threads,
                       const std::string& input)
    : factory_(builtin_optimizers().find("gmm")) {
    ProblemRequest request;
    request.hyperparameters = Hyperparameters(factory_->info().schema);
    request.seed = seed;
    const std::size_t colon = preset.find(':');
    if (const Preset* known = factory_->info().preset(preset.substr(0, colon))) {
        request.preset = known->id;
        for (const auto& [id, value] : known->settings) {
            request.hyperparameters.set(id, value);
        }
        if (colon != std::string::npos) {
            for (const auto& [id, value] : known->variant(preset.substr(colon + 1))->settings) {
                request.hyperparameters.set(id, value);
            }
        }
    }
    for (const auto& [id, text] : settings) {
        request.hyperparameters.set_text(id, text);
    }
    if (!input.empty()) {
        request.inputs = {input};
    }
    problem_ = factory_->make_problem(request);
    optimizer_ = factory_->make_optimizer(problem_, request.hyperparameters, threads);
    optimizer_->initialise(seed);
}

void MixtureRun::run_to(std::int64_t iteration) {
    const std::uint32_t iteration_bit = 1U << (optimizer_->levels().size() - 2);
    while (iteration_ < iteration && stop_.empty()) {
        const Advance done = optimizer_->advance({});
        iteration_ += (done.levels_ended & iteration_bit) != 0 ? 1 : 0;
        if (done.stop) {
            stop_ = done.stop->text;
            collapsed_ = done.stop->kind == StopReason::Kind::collapsed;
        }
    }
}

double MixtureRun::scalar(const std::string& id) const {
    std::vector<double> values;
    std::size_t index = 0, found = 0;
    for (const ChannelSpec& channel : optimizer_->channels()) {
        if (channel.kind == ChannelKind::scalar) {
            found = channel.id == id ? index + 1 : found;
            ++index;
        }
    }
    if (found == 0) {
        throw std::logic_error("no scalar " + id);
    }
    values.resize(index);
    optimizer_->read_scalars(values);
    return values[found - 1];
}

std::uint64_t MixtureRun::hash() {
    return hash_state([this](StateVisitor& visitor) { optimizer_->visit_state(visitor); });
}

std::vector<double> MixtureRun::state(const std::string& array) {
    return read_state([this](StateVisitor& visitor) { optimizer_->visit_state(visitor); }, array);
}

std::vector<double> golden_samples() {
    constexpr int samples = 400, dimensions = 4, clouds = 3;
    std::uint64_t state = 12345;
    const auto uniform = [&state] {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<double>(state >> 11U) * 0x1p-53;
    };
    std::vector<double> values;
    for (int n = 0; n < samples; ++n) {
        for (int d = 0; d < dimensions; ++d) {
            double bell = uniform();
            bell += uniform();
            bell += uniform();
            values.push_back(1.2 * ((n % clouds + d) % clouds) + (bell - 1.5) * (1.0 + 0.5 * d));
        }
    }
    return values;
}

std::string write_npy(const std::string& path, std::vector<double> values, std::int64_t columns) {
    NumberArray array;
    array.shape = {static_cast<std::int64_t>(values.size()) / columns, columns};
    array.values = std::move(values);
    const std::string text = npy_text(array);
    std::ofstream(path, std::ios::binary).write(text.data(), static_cast<std::streamsize>(text.size()));
    return path;
}

} // namespace basin::test
