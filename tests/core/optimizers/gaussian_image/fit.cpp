// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/optimizers/gaussian_image/fit.h"

#include "core/optimizers/registry.h"

namespace basin::test {

Fit::Fit(const std::string& preset, const Texts& settings, int threads, const std::string& image,
         std::uint64_t seed)
    : factory_(builtin_optimizers().find("gaussian-image")) {
    ProblemRequest request;
    request.hyperparameters = Hyperparameters(factory_->info().schema);
    request.seed = seed;
    const std::size_t colon = preset.find(':');
    request.preset = preset.substr(0, colon);
    if (const Preset* const chosen = factory_->info().preset(request.preset)) {
        for (const auto& [id, value] : chosen->settings) {
            request.hyperparameters.set(id, value);
        }
        if (colon != std::string::npos) {
            const PresetVariant* const variant = chosen->variant(preset.substr(colon + 1));
            for (const auto& [id, value] : variant->settings) {
                request.hyperparameters.set(id, value);
            }
            edits_ = variant->edits;
        }
    }
    for (const auto& [id, value] : settings) {
        request.hyperparameters.set_text(id, value);
    }
    if (!image.empty()) {
        request.inputs = {image};
    }
    problem_ = factory_->make_problem(request);
    optimizer_ = factory_->make_optimizer(problem_, request.hyperparameters, threads);
    optimizer_->initialise(seed);
    for (const ChannelSpec& channel : optimizer_->channels()) {
        if (channel.kind == ChannelKind::scalar) {
            const std::size_t index = scalar_index_.size();
            scalar_index_[channel.id] = index;
        }
    }
    scalars_.resize(scalar_index_.size());
}

void Fit::run_to(std::int64_t iteration, const std::function<void(std::int64_t)>& each) {
    constexpr std::uint32_t iteration_bit = 1;
    while (iteration_ < iteration && !stopped_) {
        for (const ScheduledEdit& scheduled : edits_) {
            if (scheduled.iteration != iteration_ + 1) {
                continue;
            }
            if (scheduled.edit.kind == Edit::Kind::action) {
                optimizer_->perform(scheduled.edit.target, scheduled.edit.arguments);
            } else {
                Hyperparameters values = optimizer_->hyperparameters();
                values.set(scheduled.edit.target, scheduled.edit.value);
                optimizer_->set_hyperparameters(values);
            }
        }
        Advance advance;
        do {
            advance = optimizer_->advance({});
        } while ((advance.levels_ended & iteration_bit) == 0);
        ++iteration_;
        stopped_ = advance.stop.has_value();
        if (each) {
            each(iteration_);
        }
    }
}

double Fit::scalar(const std::string& id) const {
    optimizer_->read_scalars(scalars_);
    return scalars_.at(scalar_index_.at(id));
}

std::uint64_t Fit::hash() {
    return hash_state([this](StateVisitor& visitor) { optimizer_->visit_state(visitor); });
}

void Fit::set(const std::string& id, const std::string& value) {
    Hyperparameters values = optimizer_->hyperparameters();
    values.set_text(id, value);
    optimizer_->set_hyperparameters(values);
}

double Fit::peek(const std::string& array, std::int64_t index) {
    return peek_state([this](StateVisitor& visitor) { optimizer_->visit_state(visitor); }, array, index);
}

void Fit::poke(const std::string& array, std::int64_t index, double value) {
    poke_state([this](StateVisitor& visitor) { optimizer_->visit_state(visitor); }, array, index, value);
    optimizer_->poked();
}

} // namespace basin::test
