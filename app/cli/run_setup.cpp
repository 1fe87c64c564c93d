// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_setup.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>

namespace basin::cli {

namespace {

template<class Named>
UserError no_such(const std::string& kind, const std::string& name, const std::string& owner,
                  const std::vector<Named>& known) {
    std::vector<std::string> names;
    for (const Named& each : known) {
        names.push_back(each.id);
    }
    const std::string why = names.empty() ? fmt::format("{} has none", owner) : known_names(names);
    return usage_error(fmt::format("{} has no {} '{}'", owner, kind, name), "--preset", why,
                       did_you_mean(name, names));
}

const Preset* find_preset(const OptimizerInfo& info, const std::string& name) {
    if (name.empty()) {
        return nullptr;
    }
    const Preset* const preset = info.preset(name);
    if (preset == nullptr) {
        throw no_such("preset", name, info.id, info.presets);
    }
    return preset;
}

const PresetVariant* find_variant(const Preset* preset, const std::string& name) {
    if (preset == nullptr || name.empty()) {
        return nullptr;
    }
    const PresetVariant* const variant = preset->variant(name);
    if (variant == nullptr) {
        throw no_such("variant", name, preset->id, preset->variants);
    }
    return variant;
}

void apply(Hyperparameters& values, const std::vector<std::pair<std::string, Value>>& settings) {
    for (const auto& [name, value] : settings) {
        values.set(name, value);
    }
}

void apply_text(Hyperparameters& values, const std::string& setting) {
    const std::size_t equals = setting.find('=');
    if (equals == std::string::npos || equals == 0) {
        throw usage_error(fmt::format("'{}' is not a setting", setting), "--set", "expected NAME=VALUE");
    }
    values.set_text(setting.substr(0, equals), setting.substr(equals + 1));
}

// What the engine would refuse in the middle of the run is told before it starts.
ScheduledEdit parse_edit_of_run(const OptimizerInfo& info, const std::string& text) {
    ScheduledEdit scheduled = parse_scheduled_edit(info, text);
    if (effect_of(info, scheduled.edit) == effect_new_run) {
        throw usage_error(fmt::format("{} cannot change during a run", scheduled.edit.target),
                          "--edit " + text, "it decides how a run starts",
                          fmt::format("Use --set {}=VALUE", scheduled.edit.target));
    }
    return scheduled;
}

} // namespace

RunSpec make_run_spec(const OptimizerRegistry& registry, const RunChoice& choice) {
    const OptimizerInfo& info = registry.find(choice.optimizer)->info();
    const std::size_t colon = choice.preset.find(':');
    const Preset* const preset = find_preset(info, choice.preset.substr(0, colon));
    const PresetVariant* const variant =
        find_variant(preset, colon == std::string::npos ? "" : choice.preset.substr(colon + 1));

    RunSpec spec;
    spec.optimizer = info.id;
    spec.threads = choice.threads;
    spec.iterations = info.default_iterations;
    Hyperparameters values(info.schema);
    if (preset != nullptr) {
        spec.preset = preset->id;
        spec.iterations = preset->iterations;
        spec.request.seed = preset->seed;
        apply(values, preset->settings);
    }
    if (variant != nullptr) {
        spec.variant = variant->id;
        spec.schedule = variant->edits;
        apply(values, variant->settings);
    }
    for (const std::string& setting : choice.settings) {
        apply_text(values, setting);
    }
    for (const std::string& edit : choice.edits) {
        spec.schedule.push_back(parse_edit_of_run(info, edit));
    }
    spec.request.preset = spec.preset;
    spec.request.inputs = choice.inputs;
    spec.request.hyperparameters = std::move(values);
    spec.request.seed = choice.seed.value_or(spec.request.seed);
    spec.iterations = choice.iterations.value_or(spec.iterations);
    return spec;
}

} // namespace basin::cli
