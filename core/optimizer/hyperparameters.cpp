// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizer/hyperparameters.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <optional>
#include <set>

namespace basin {

namespace {

constexpr std::string_view group_separator = ".";

// Which entry an id means, and which group of it ("ID.GROUP").
struct Address {
    const Hyperparameter* entry = nullptr;
    std::optional<std::size_t> group;
};

const Hyperparameter* find_exactly(const std::vector<Hyperparameter>& entries, std::string_view id) {
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const Hyperparameter& e) { return e.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

Address address_of(const std::vector<Hyperparameter>& entries, std::string_view id) {
    if (const Hyperparameter* const whole = find_exactly(entries, id)) {
        return {whole, std::nullopt};
    }
    const std::size_t dot = id.find(group_separator);
    if (dot == std::string_view::npos) {
        return {};
    }
    const Hyperparameter* const entry = find_exactly(entries, id.substr(0, dot));
    if (entry == nullptr || entry->type != HyperparameterType::per_group) {
        return {};
    }
    const auto group = std::find(entry->choices.begin(), entry->choices.end(), id.substr(dot + 1));
    if (group == entry->choices.end()) {
        return {};
    }
    return {entry, static_cast<std::size_t>(group - entry->choices.begin())};
}

std::vector<std::string> addressable_ids(const std::vector<Hyperparameter>& entries, bool with_groups) {
    std::vector<std::string> ids;
    for (const Hyperparameter& entry : entries) {
        ids.push_back(entry.id);
        if (with_groups && entry.type == HyperparameterType::per_group) {
            for (const std::string& group : entry.choices) {
                ids.push_back(fmt::format("{}{}{}", entry.id, group_separator, group));
            }
        }
    }
    return ids;
}

Address require(const std::vector<Hyperparameter>& entries, std::string_view id) {
    const Address address = address_of(entries, id);
    if (address.entry == nullptr) {
        const bool grouped = id.find(group_separator) != std::string_view::npos;
        const std::vector<std::string> known = addressable_ids(entries, grouped);
        const std::string remedy = did_you_mean(id, known);
        throw usage_error(fmt::format("unknown hyperparameter '{}'", id), {},
                          remedy.empty() ? known_names(known) : "", remedy);
    }
    return address;
}

std::string range_text(const Hyperparameter& entry) {
    const bool from = std::isfinite(entry.minimum), to = std::isfinite(entry.maximum);
    const std::string unit = entry.unit.empty() ? "" : " " + entry.unit;
    if (from && to) {
        return fmt::format(" from {} to {}{}", number_text(entry.minimum), number_text(entry.maximum), unit);
    }
    if (from) {
        return fmt::format(" of at least {}{}", number_text(entry.minimum), unit);
    }
    if (to) {
        return fmt::format(" of at most {}{}", number_text(entry.maximum), unit);
    }
    return unit.empty() ? "" : " in" + unit;
}

std::string expectation(const Address& address) {
    const Hyperparameter& entry = *address.entry;
    const auto type = address.group ? HyperparameterType::real : entry.type;
    switch (type) {
    case HyperparameterType::boolean:
        return "expected 0 or 1";
    case HyperparameterType::integer:
        return "expected a whole number" + range_text(entry);
    case HyperparameterType::real:
        return "expected a number" + range_text(entry);
    case HyperparameterType::choice:
        return fmt::format("expected one of {}", fmt::join(entry.choices, ", "));
    case HyperparameterType::text:
        return "expected text";
    case HyperparameterType::per_group:
        return fmt::format("expected {} numbers{} with commas between ({})", entry.choices.size(),
                           range_text(entry), fmt::join(entry.choices, ", "));
    }
    return {};
}

UserError refusal(std::string_view id, const Address& address, const std::string& shown) {
    std::string remedy;
    if (address.entry->type == HyperparameterType::choice) {
        remedy = did_you_mean(shown, address.entry->choices);
    }
    return usage_error(fmt::format("'{}' cannot be used", shown), std::string(id), expectation(address),
                       remedy);
}

// Infinity lies inside a range only where the range has no bound; NaN lies in none.
bool inside(const Hyperparameter& entry, double value) {
    return value >= entry.minimum && value <= entry.maximum;
}

std::optional<double> as_real(const Value& value) {
    if (const auto* real = std::get_if<double>(&value)) {
        return *real;
    }
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        return static_cast<double>(*whole);
    }
    return std::nullopt;
}

std::optional<std::int64_t> as_integer(const Value& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        return *whole;
    }
    constexpr double exact_limit = 9007199254740992.0; // 2^53
    if (const auto* real = std::get_if<double>(&value);
        real != nullptr && std::abs(*real) <= exact_limit && std::trunc(*real) == *real) {
        return static_cast<std::int64_t>(*real);
    }
    return std::nullopt;
}

std::optional<bool> as_flag(const Value& value) {
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag;
    }
    if (const auto* whole = std::get_if<std::int64_t>(&value);
        whole != nullptr && (*whole == 0 || *whole == 1)) {
        return *whole == 1;
    }
    return std::nullopt;
}

std::optional<Value> accepted_real(const Hyperparameter& entry, const Value& value) {
    const auto real = as_real(value);
    return real && inside(entry, *real) ? std::optional<Value>(*real) : std::nullopt;
}

std::optional<Value> accepted_groups(const Hyperparameter& entry, const Value& value) {
    const auto* const groups = std::get_if<std::vector<double>>(&value);
    const bool fits = groups != nullptr && groups->size() == entry.choices.size() &&
                      std::all_of(groups->begin(), groups->end(), [&](double v) { return inside(entry, v); });
    return fits ? std::optional<Value>(value) : std::nullopt;
}

// The value in the type that the schema declares, or none when it does not fit.
std::optional<Value> accepted(const Address& address, const Value& value) {
    const Hyperparameter& entry = *address.entry;
    if (address.group) {
        return accepted_real(entry, value);
    }
    const auto* const text = std::get_if<std::string>(&value);
    switch (entry.type) {
    case HyperparameterType::boolean:
        if (const auto flag = as_flag(value)) {
            return Value(*flag);
        }
        return std::nullopt;
    case HyperparameterType::integer:
        if (const auto whole = as_integer(value); whole && inside(entry, static_cast<double>(*whole))) {
            return Value(*whole);
        }
        return std::nullopt;
    case HyperparameterType::real:
        return accepted_real(entry, value);
    case HyperparameterType::choice:
        if (text != nullptr &&
            std::find(entry.choices.begin(), entry.choices.end(), *text) != entry.choices.end()) {
            return value;
        }
        return std::nullopt;
    case HyperparameterType::text:
        return text != nullptr ? std::optional<Value>(value) : std::nullopt;
    case HyperparameterType::per_group:
        return accepted_groups(entry, value);
    }
    return std::nullopt;
}

std::optional<bool> parse_flag(std::string_view text) {
    for (const std::string_view yes : {"1", "true", "on", "yes"}) {
        if (text == yes) {
            return true;
        }
    }
    for (const std::string_view no : {"0", "false", "off", "no"}) {
        if (text == no) {
            return false;
        }
    }
    return std::nullopt;
}

std::optional<Value> parse_groups(std::string_view text) {
    std::vector<double> values;
    for (const std::string_view part : split(text, ',')) {
        const auto number = parse_real(part);
        if (!number) {
            return std::nullopt;
        }
        values.push_back(*number);
    }
    return Value(std::move(values));
}

template<class T>
std::optional<Value> as_value(const std::optional<T>& parsed) {
    return parsed ? std::optional<Value>(*parsed) : std::nullopt;
}

// The text in the type that the schema declares; ranges are checked afterwards.
std::optional<Value> parse_as(const Address& address, std::string_view text) {
    if (address.group) {
        return as_value(parse_real(text));
    }
    switch (address.entry->type) {
    case HyperparameterType::boolean:
        return as_value(parse_flag(trimmed(text)));
    case HyperparameterType::integer:
        return as_value(parse_integer(text));
    case HyperparameterType::real:
        return as_value(parse_real(text));
    case HyperparameterType::choice:
        return Value(std::string(trimmed(text)));
    case HyperparameterType::text:
        return Value(std::string(text));
    case HyperparameterType::per_group:
        return parse_groups(text);
    }
    return std::nullopt;
}

} // namespace

Schema::Schema(std::vector<Hyperparameter> entries) : entries_(std::move(entries)) {
#ifndef NDEBUG
    std::set<std::string> ids;
    for (const Hyperparameter& entry : entries_) {
        assert(!entry.id.empty() && ids.insert(entry.id).second);
        assert(entry.minimum <= entry.maximum);
        const auto value = accepted({&entry, std::nullopt}, entry.default_value);
        assert(value && value->index() == entry.default_value.index());
    }
#endif
}

const Hyperparameter* Schema::find(std::string_view id) const {
    return address_of(entries_, id).entry;
}

std::size_t Schema::index_of(std::string_view id) const {
    return static_cast<std::size_t>(require(entries_, id).entry - entries_.data());
}

Value Schema::parse(std::string_view id, std::string_view text) const {
    const Address address = require(entries_, id);
    const auto parsed = parse_as(address, text);
    const auto value = parsed ? accepted(address, *parsed) : std::nullopt;
    if (!value) {
        throw refusal(id, address, std::string(text));
    }
    return *value;
}

Value Schema::checked(std::string_view id, const Value& value) const {
    const Address address = require(entries_, id);
    const auto converted = accepted(address, value);
    if (!converted) {
        throw refusal(id, address, to_text(value));
    }
    return *converted;
}

Hyperparameters::Hyperparameters(std::shared_ptr<const Schema> schema) : schema_(std::move(schema)) {
    values_.reserve(schema_->entries().size());
    for (const Hyperparameter& entry : schema_->entries()) {
        values_.push_back(entry.default_value);
    }
}

const Value& Hyperparameters::at(std::string_view id) const {
    return values_[schema_->index_of(id)];
}

bool Hyperparameters::flag(std::string_view id) const {
    return std::get<bool>(at(id));
}

std::int64_t Hyperparameters::integer(std::string_view id) const {
    return std::get<std::int64_t>(at(id));
}

double Hyperparameters::real(std::string_view id) const {
    const Address address = require(schema_->entries(), id);
    const Value& value = values_[static_cast<std::size_t>(address.entry - schema_->entries().data())];
    return address.group ? std::get<std::vector<double>>(value)[*address.group] : std::get<double>(value);
}

std::size_t Hyperparameters::choice_index(std::string_view id) const {
    const std::vector<std::string>& choices = schema().find(id)->choices;
    const auto found = std::find(choices.begin(), choices.end(), text(id));
    assert(found != choices.end());
    return static_cast<std::size_t>(found - choices.begin());
}

const std::string& Hyperparameters::text(std::string_view id) const {
    return std::get<std::string>(at(id));
}

const std::vector<double>& Hyperparameters::groups(std::string_view id) const {
    return std::get<std::vector<double>>(at(id));
}

void Hyperparameters::set(std::string_view id, const Value& value) {
    const Value fitting = schema_->checked(id, value);
    const Address address = require(schema_->entries(), id);
    Value& held = values_[static_cast<std::size_t>(address.entry - schema_->entries().data())];
    if (address.group) {
        std::get<std::vector<double>>(held)[*address.group] = std::get<double>(fitting);
    } else {
        held = fitting;
    }
}

void Hyperparameters::set_text(std::string_view id, std::string_view text) {
    set(id, schema_->parse(id, text));
}

} // namespace basin
