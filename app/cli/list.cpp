// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/list.h"

#include "app/cli/columns.h"
#include "app/cli/list_json.h"

#include <fmt/format.h>

namespace basin::cli {

namespace {

// "real, 0 .. 1000 px", "adam | sgd": what may be given.
std::string kind_text(const Hyperparameter& entry) {
    const std::string range =
        fmt::format("{} .. {}{}{}", number_text(entry.minimum), number_text(entry.maximum),
                    entry.unit.empty() ? "" : " ", entry.unit);
    switch (entry.type) {
    case HyperparameterType::boolean:
        return "0 | 1";
    case HyperparameterType::choice:
        return fmt::format("{}", fmt::join(entry.choices, " | "));
    case HyperparameterType::text:
        return "text";
    case HyperparameterType::per_group:
        return fmt::format("{} for each of {}", range, fmt::join(entry.choices, ", "));
    default:
        return fmt::format("{}, {}", type_name(entry.type), range);
    }
}

std::string hyperparameters_text(const Schema& schema) {
    Columns columns;
    columns.add({"NAME=DEFAULT", "TAKES EFFECT", "VALUES"});
    for (const Hyperparameter& entry : schema.entries()) {
        columns.add({entry.id + "=" + to_text(entry.default_value), entry.takes_effect, kind_text(entry)},
                    entry.description);
    }
    return columns.text();
}

std::string channels_text(const std::vector<ChannelSpec>& channels) {
    Columns columns;
    columns.add({"ID", "KIND", "UNIT"});
    for (const ChannelSpec& channel : channels) {
        columns.add({channel.id, channel.kept ? "vector, kept" : kind_name(channel.kind), channel.unit},
                    channel.description);
    }
    return columns.text();
}

std::string actions_text(const std::vector<Action>& actions) {
    Columns columns;
    for (const Action& action : actions) {
        std::string call = action.id;
        for (std::size_t i = 0; i < action.parameters.size(); ++i) {
            call += fmt::format("{}{}", i == 0 ? "=" : ",", to_text(action.parameters[i].default_value));
        }
        columns.add({call, action.is_query ? "query" : action.takes_effect}, action.description);
    }
    return columns.text();
}

std::string presets_text(const std::vector<Preset>& presets) {
    Columns columns;
    for (const Preset& preset : presets) {
        const std::string end =
            preset.iterations > 0 ? fmt::format("{} iterations", preset.iterations) : "to its end";
        columns.add({preset.id, end, preset.brings_input ? "brings its input" : "needs --input"},
                    preset.description);
        for (const PresetVariant& variant : preset.variants) {
            columns.add({"  :" + variant.id}, variant.description);
        }
    }
    return columns.text();
}

std::string section(const std::string& title, const std::string& body) {
    return body.empty() ? "" : fmt::format("\n{}\n{}", title, body);
}

} // namespace

std::string list_all(const OptimizerRegistry& registry, bool as_json) {
    if (as_json) {
        return all_json(registry);
    }
    Columns columns;
    for (const auto& factory : registry.all()) {
        columns.add({factory->info().id, factory->info().summary});
    }
    return columns.text("");
}

std::string list_one(const OptimizerInfo& info, bool as_json) {
    if (as_json) {
        return one_json(info);
    }
    std::vector<std::string> levels, phases;
    for (const Level& level : info.levels) {
        levels.push_back(level.id);
    }
    Columns phase_columns;
    for (const Phase& phase : info.phases) {
        phase_columns.add({phase.id}, phase.description);
    }
    std::string text = fmt::format("{}: {}\n{}\n", info.id, info.label, info.summary);
    text += section("Hyperparameters (--set NAME=VALUE, --edit K:NAME=VALUE)",
                    hyperparameters_text(*info.schema));
    text += section("Actions (--edit K:NAME=ARGUMENT,...)", actions_text(info.actions));
    text += section("Presets (--preset NAME or NAME:VARIANT)", presets_text(info.presets));
    text += section("Channels (scalars and kept vectors are in traces)", channels_text(info.channels));
    text += section("Levels, outermost first", fmt::format("  {}\n", fmt::join(levels, " > ")));
    text += section("Phases of an iteration", phase_columns.text());
    return text;
}

} // namespace basin::cli
