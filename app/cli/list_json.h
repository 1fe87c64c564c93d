// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <string>

namespace basin::cli {

/// Names of enumerators as text and JSON show them: "real", "per_group"; "scalar", "image".
std::string type_name(HyperparameterType type);
std::string kind_name(ChannelKind kind);

std::string all_json(const OptimizerRegistry& registry);
std::string one_json(const OptimizerInfo& info);

} // namespace basin::cli
