// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizer/edit.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/optimizer/factory.h"

#include <fmt/core.h>

#include <optional>

namespace basin {

namespace {

constexpr const char* expected_forms =
    "expected NAME=VALUE, ACTION, ACTION=ARGUMENT,... or ARRAY[INDEX]=VALUE";

UserError malformed(const std::string& text, const std::string& why) {
    return usage_error(fmt::format("'{}' is not an edit", text), {}, why);
}

std::vector<std::string> editable_names(const OptimizerInfo& info) {
    std::vector<std::string> names;
    for (const Hyperparameter& entry : info.schema->entries()) {
        names.push_back(entry.id);
    }
    for (const Action& action : info.actions) {
        if (!action.is_query) {
            names.push_back(action.id);
        }
    }
    return names;
}

UserError unknown_name(const OptimizerInfo& info, const std::string& name) {
    const std::vector<std::string> known = editable_names(info);
    const std::string remedy = did_you_mean(name, known);
    return usage_error(fmt::format("{} has no hyperparameter or action '{}'", info.id, name), {},
                       remedy.empty() ? known_names(known) : "", remedy);
}

const char* kind_of(const Value& value) {
    constexpr const char* names[] = {"0 or 1", "a whole number", "a number", "text", "numbers"};
    return names[value.index()];
}

// The text as the type that the parameter's default has; lists cannot be arguments, commas separate them.
std::optional<Value> parse_argument(const Value& prototype, std::string_view text) {
    if (std::holds_alternative<std::string>(prototype)) {
        return Value(std::string(text));
    }
    if (std::holds_alternative<double>(prototype)) {
        const auto real = parse_real(text);
        return real ? std::optional<Value>(*real) : std::nullopt;
    }
    const auto whole = parse_integer(text);
    if (!whole) {
        return std::nullopt;
    }
    if (std::holds_alternative<bool>(prototype)) {
        return *whole == 0 || *whole == 1 ? std::optional<Value>(*whole == 1) : std::nullopt;
    }
    return Value(*whole);
}

Edit action_edit(const Action& action, std::optional<std::string_view> arguments) {
    if (action.is_query) {
        throw usage_error(fmt::format("'{}' cannot be an edit", action.id), {},
                          "it answers a question and changes nothing");
    }
    Edit edit;
    edit.kind = Edit::Kind::action;
    edit.target = action.id;
    for (const ActionParameter& parameter : action.parameters) {
        edit.arguments.push_back(parameter.default_value);
    }
    if (!arguments) {
        return edit;
    }
    const std::vector<std::string_view> texts = split(*arguments, ',');
    if (texts.size() > action.parameters.size()) {
        throw usage_error(fmt::format("'{}' is given {} arguments", action.id, texts.size()), {},
                          fmt::format("it takes {}", action.parameters.size()));
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const ActionParameter& parameter = action.parameters[i];
        const auto value = parse_argument(parameter.default_value, texts[i]);
        if (!value) {
            throw usage_error(fmt::format("'{}' cannot be used", texts[i]),
                              fmt::format("{}, {}", action.id, parameter.id),
                              fmt::format("expected {}", kind_of(parameter.default_value)));
        }
        edit.arguments[i] = *value;
    }
    return edit;
}

Edit poke_edit(const std::string& text, std::string_view target, std::string_view value_text) {
    const std::size_t open = target.find('[');
    const std::string_view array = trimmed(target.substr(0, open));
    const auto index = parse_integer(target.substr(open + 1, target.size() - open - 2));
    const auto value = parse_real(value_text);
    if (array.empty() || !index || *index < 0 || !value) {
        throw malformed(text, "expected ARRAY[INDEX]=VALUE with a whole index from 0 and a number");
    }
    Edit edit;
    edit.kind = Edit::Kind::poke;
    edit.target = std::string(array);
    edit.index = *index;
    edit.value = *value;
    return edit;
}

} // namespace

std::string describe(const Edit& edit) {
    switch (edit.kind) {
    case Edit::Kind::hyperparameter:
        return fmt::format("{} = {}", edit.target, to_text(edit.value));
    case Edit::Kind::poke:
        return fmt::format("{}[{}] := {}", edit.target, edit.index, to_text(edit.value));
    case Edit::Kind::action:
        break;
    }
    std::string list;
    for (const Value& argument : edit.arguments) {
        list += list.empty() ? "" : ", ";
        list += to_text(argument);
    }
    return edit.arguments.empty() ? edit.target : fmt::format("{}({})", edit.target, list);
}

Edit parse_edit(const OptimizerInfo& info, const std::string& text) {
    const std::size_t equals = text.find('=');
    const std::string name(trimmed(std::string_view(text).substr(0, equals)));
    std::optional<std::string_view> value;
    if (equals != std::string::npos) {
        value = std::string_view(text).substr(equals + 1);
    }
    if (name.empty()) {
        throw malformed(text, expected_forms);
    }
    if (value && name.ends_with(']') && name.find('[') != std::string::npos) {
        return poke_edit(text, name, *value);
    }
    if (const Action* const action = info.action(name)) {
        return action_edit(*action, value);
    }
    if (info.schema->find(name) == nullptr) {
        throw unknown_name(info, name);
    }
    if (!value) {
        throw malformed(text, fmt::format("'{}' needs a value: {}=VALUE", name, name));
    }
    Edit edit;
    edit.target = name;
    edit.value = info.schema->parse(name, *value);
    return edit;
}

ScheduledEdit parse_scheduled_edit(const OptimizerInfo& info, const std::string& text) {
    const std::size_t colon = text.find(':');
    const auto iteration =
        colon == std::string::npos ? std::nullopt : parse_integer(std::string_view(text).substr(0, colon));
    if (!iteration || *iteration < 1) {
        throw malformed(text, "expected ITERATION:EDIT with a whole iteration from 1, as 1500:NAME=VALUE");
    }
    return {*iteration, parse_edit(info, text.substr(colon + 1))};
}

std::string effect_of(const OptimizerInfo& info, const Edit& edit) {
    if (edit.kind == Edit::Kind::poke) {
        return std::string(effect_phase);
    }
    if (edit.kind == Edit::Kind::hyperparameter) {
        return info.schema->entries()[info.schema->index_of(edit.target)].takes_effect;
    }
    const Action* const action = info.action(edit.target);
    if (action == nullptr) {
        throw unknown_name(info, edit.target);
    }
    return action->takes_effect;
}

} // namespace basin
