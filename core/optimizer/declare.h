// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"
#include "core/optimizer/factory.h"
#include "core/optimizer/hyperparameters.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/// Short ways to write down what an optimizer declares, for the tables in its schema, channels and presets.
namespace basin::declare {

// --- hyperparameters

Hyperparameter entry(std::string id, std::string label, std::string description, HyperparameterType type,
                     Value default_value);
Hyperparameter real(std::string id, std::string label, std::string unit, double value, double minimum,
                    double maximum, RangeScale scale, std::string description);
Hyperparameter real(std::string id, std::string label, std::string unit, double value, double minimum,
                    double maximum, std::string description); ///< on a linear range
Hyperparameter integer(std::string id, std::string label, std::string unit, std::int64_t value,
                       double minimum, double maximum, RangeScale scale, std::string description);
Hyperparameter integer(std::string id, std::string label, std::string unit, std::int64_t value,
                       double minimum, double maximum, std::string description); ///< on a linear range
Hyperparameter flag(std::string id, std::string label, bool value, std::string description);
/// The first choice is the default.
Hyperparameter choice(std::string id, std::string label, std::vector<std::string> choices,
                      std::string description);
/// The same entry, fixed for a run: it decides what the state is or where it starts.
Hyperparameter fixed(Hyperparameter h);
/// Appends entries under one heading.
void add(std::vector<Hyperparameter>& all, const std::string& group, std::vector<Hyperparameter> entries);

// --- values of settings: a literal alone would choose another alternative of Value

inline Value text(const char* value) {
    return std::string(value);
}
inline Value whole(std::int64_t value) {
    return value;
}

// --- presets

using SettingList = std::vector<std::pair<std::string, Value>>;

Preset preset(std::string id, std::string label, std::string description, SettingList settings);

// --- channels

ChannelSpec channel(ChannelKind kind, std::string id, std::string label, std::string unit, std::string group,
                    std::string description);
ChannelSpec scalar(std::string id, std::string label, std::string unit, std::string group,
                   std::string description);
ChannelSpec hidden(ChannelSpec spec);      ///< until the user chooses it
ChannelSpec logarithmic(ChannelSpec spec); ///< plotted on a logarithmic axis
ChannelSpec whole(ChannelSpec spec);       ///< a count or an index

// --- the desk

DeskPart stack(int share, std::vector<std::string> groups);
DeskPart row(int share, std::vector<DeskPart> parts);    ///< from left to right
DeskPart column(int share, std::vector<DeskPart> parts); ///< from top to bottom

} // namespace basin::declare
