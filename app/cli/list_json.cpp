// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/list_json.h"

#include "app/cli/json_value.h"

#include <fmt/format.h>

namespace basin::cli {

namespace {

std::string dumped(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

// One object for each element, made by `make`.
template<class Element, class Make>
Json list_of(const std::vector<Element>& elements, Make make) {
    Json json = Json::array();
    for (const Element& element : elements) {
        json.push_back(make(element));
    }
    return json;
}

Json hyperparameter_json(const Hyperparameter& entry) {
    Json json{{"id", entry.id},
              {"label", entry.label},
              {"group", entry.group},
              {"unit", entry.unit},
              {"description", entry.description},
              {"type", type_name(entry.type)},
              {"default", json_value(entry.default_value)}};
    const bool has_range = entry.type == HyperparameterType::integer ||
                           entry.type == HyperparameterType::real ||
                           entry.type == HyperparameterType::per_group;
    if (has_range) {
        json["minimum"] = json_number(entry.minimum);
        json["maximum"] = json_number(entry.maximum);
        json["scale"] = entry.scale == RangeScale::logarithmic ? "logarithmic" : "linear";
    }
    if (!entry.choices.empty()) {
        json[entry.type == HyperparameterType::per_group ? "groups" : "choices"] = entry.choices;
    }
    json["takes_effect"] = entry.takes_effect;
    return json;
}

Json channel_json(const ChannelSpec& channel) {
    Json json{{"id", channel.id},     {"label", channel.label}, {"kind", kind_name(channel.kind)},
              {"unit", channel.unit}, {"kept", channel.kept},   {"description", channel.description}};
    if (!channel.item_groups.empty()) {
        json["item_groups"] = list_of(channel.item_groups, [](const ItemGroup& group) {
            return Json{{"id", group.id}, {"label", group.label}};
        });
    }
    return json;
}

Json action_json(const Action& action) {
    Json parameters = list_of(action.parameters, [](const ActionParameter& parameter) {
        return Json{{"id", parameter.id},
                    {"label", parameter.label},
                    {"default", json_value(parameter.default_value)}};
    });
    return {{"id", action.id},
            {"label", action.label},
            {"description", action.description},
            {"parameters", std::move(parameters)},
            {"takes_effect", action.takes_effect},
            {"query", action.is_query}};
}

Json settings_json(const std::vector<std::pair<std::string, Value>>& settings) {
    Json json = Json::object();
    for (const auto& [name, value] : settings) {
        json[name] = json_value(value);
    }
    return json;
}

Json variant_json(const PresetVariant& variant) {
    Json edits = list_of(variant.edits, [](const ScheduledEdit& scheduled) {
        return Json{{"iteration", scheduled.iteration}, {"edit", describe(scheduled.edit)}};
    });
    return {{"id", variant.id},
            {"label", variant.label},
            {"description", variant.description},
            {"settings", settings_json(variant.settings)},
            {"edits", std::move(edits)}};
}

Json preset_json(const Preset& preset) {
    return {{"id", preset.id},
            {"label", preset.label},
            {"description", preset.description},
            {"iterations", preset.iterations},
            {"seed", preset.seed},
            {"brings_input", preset.brings_input},
            {"settings", settings_json(preset.settings)},
            {"variants", list_of(preset.variants, variant_json)}};
}

} // namespace

std::string type_name(HyperparameterType type) {
    switch (type) {
    case HyperparameterType::boolean:
        return "boolean";
    case HyperparameterType::integer:
        return "integer";
    case HyperparameterType::real:
        return "real";
    case HyperparameterType::choice:
        return "choice";
    case HyperparameterType::text:
        return "text";
    case HyperparameterType::per_group:
        return "per_group";
    }
    return {};
}

std::string kind_name(ChannelKind kind) {
    switch (kind) {
    case ChannelKind::scalar:
        return "scalar";
    case ChannelKind::vector:
        return "vector";
    case ChannelKind::image:
        return "image";
    case ChannelKind::overlay:
        return "overlay";
    case ChannelKind::table:
        return "table";
    }
    return {};
}

std::string all_json(const OptimizerRegistry& registry) {
    return dumped(list_of(registry.all(), [](const std::shared_ptr<const OptimizerFactory>& factory) {
        const OptimizerInfo& info = factory->info();
        return Json{{"id", info.id}, {"label", info.label}, {"summary", info.summary}};
    }));
}

std::string one_json(const OptimizerInfo& info) {
    Json json{{"id", info.id}, {"label", info.label}, {"summary", info.summary}};
    json["loss_channel"] = info.loss_channel;
    json["loss_rises"] = info.loss_rises;
    json["default_iterations"] = info.default_iterations;
    json["input_suffixes"] = info.input_suffixes;
    json["hyperparameters"] = list_of(info.schema->entries(), hyperparameter_json);
    json["actions"] = list_of(info.actions, action_json);
    json["presets"] = list_of(info.presets, preset_json);
    json["channels"] = list_of(info.channels, channel_json);
    json["levels"] = list_of(info.levels, [](const Level& level) {
        return Json{{"id", level.id}, {"label", level.label}, {"names", level.names}};
    });
    json["phases"] = list_of(info.phases, [](const Phase& phase) {
        return Json{{"id", phase.id}, {"label", phase.label}, {"description", phase.description}};
    });
    json["capabilities"] = {
        {"state", info.capabilities.state},   {"deterministic", info.capabilities.deterministic},
        {"phases", info.capabilities.phases}, {"heavy_channels", info.capabilities.heavy_channels},
        {"probes", info.capabilities.probes}, {"reason", info.capabilities.reason}};
    return dumped(json);
}

} // namespace basin::cli
