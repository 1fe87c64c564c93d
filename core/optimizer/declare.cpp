// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizer/declare.h"

#include <utility>

namespace basin::declare {

Hyperparameter entry(std::string id, std::string label, std::string description, HyperparameterType type,
                     Value default_value) {
    Hyperparameter h;
    h.id = std::move(id);
    h.label = std::move(label);
    h.description = std::move(description);
    h.type = type;
    h.default_value = std::move(default_value);
    return h;
}

Hyperparameter real(std::string id, std::string label, std::string unit, double value, double minimum,
                    double maximum, RangeScale scale, std::string description) {
    Hyperparameter h =
        entry(std::move(id), std::move(label), std::move(description), HyperparameterType::real, value);
    h.unit = std::move(unit);
    h.minimum = minimum;
    h.maximum = maximum;
    h.scale = scale;
    return h;
}

Hyperparameter real(std::string id, std::string label, std::string unit, double value, double minimum,
                    double maximum, std::string description) {
    return real(std::move(id), std::move(label), std::move(unit), value, minimum, maximum, RangeScale::linear,
                std::move(description));
}

Hyperparameter integer(std::string id, std::string label, std::string unit, std::int64_t value,
                       double minimum, double maximum, RangeScale scale, std::string description) {
    Hyperparameter h = real(std::move(id), std::move(label), std::move(unit), 0.0, minimum, maximum, scale,
                            std::move(description));
    h.type = HyperparameterType::integer;
    h.default_value = value;
    return h;
}

Hyperparameter integer(std::string id, std::string label, std::string unit, std::int64_t value,
                       double minimum, double maximum, std::string description) {
    return integer(std::move(id), std::move(label), std::move(unit), value, minimum, maximum,
                   RangeScale::linear, std::move(description));
}

Hyperparameter flag(std::string id, std::string label, bool value, std::string description) {
    return entry(std::move(id), std::move(label), std::move(description), HyperparameterType::boolean, value);
}

Hyperparameter choice(std::string id, std::string label, std::vector<std::string> choices,
                      std::string description) {
    Hyperparameter h = entry(std::move(id), std::move(label), std::move(description),
                             HyperparameterType::choice, choices.front());
    h.choices = std::move(choices);
    return h;
}

Hyperparameter fixed(Hyperparameter h) {
    h.takes_effect = effect_new_run;
    return h;
}

void add(std::vector<Hyperparameter>& all, const std::string& group, std::vector<Hyperparameter> entries) {
    for (Hyperparameter& each : entries) {
        each.group = group;
        all.push_back(std::move(each));
    }
}

Preset preset(std::string id, std::string label, std::string description, SettingList settings) {
    Preset made;
    made.id = std::move(id);
    made.label = std::move(label);
    made.description = std::move(description);
    made.settings = std::move(settings);
    return made;
}

ChannelSpec channel(ChannelKind kind, std::string id, std::string label, std::string unit, std::string group,
                    std::string description) {
    ChannelSpec spec;
    spec.kind = kind;
    spec.id = std::move(id);
    spec.label = std::move(label);
    spec.unit = std::move(unit);
    spec.group = std::move(group);
    spec.description = std::move(description);
    return spec;
}

ChannelSpec scalar(std::string id, std::string label, std::string unit, std::string group,
                   std::string description) {
    return channel(ChannelKind::scalar, std::move(id), std::move(label), std::move(unit), std::move(group),
                   std::move(description));
}

ChannelSpec hidden(ChannelSpec spec) {
    spec.shown = false;
    return spec;
}

ChannelSpec logarithmic(ChannelSpec spec) {
    spec.log_axis = true;
    return spec;
}

ChannelSpec whole(ChannelSpec spec) {
    spec.whole = true;
    return spec;
}

DeskPart stack(int share, std::vector<std::string> groups) {
    return {DeskPart::Kind::stack, share, std::move(groups), {}};
}

DeskPart row(int share, std::vector<DeskPart> parts) {
    return {DeskPart::Kind::row, share, {}, std::move(parts)};
}

DeskPart column(int share, std::vector<DeskPart> parts) {
    return {DeskPart::Kind::column, share, {}, std::move(parts)};
}

} // namespace basin::declare
