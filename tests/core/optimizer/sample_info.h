// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <limits>
#include <memory>

namespace basin::test {

/// A schema with an entry of every type.
inline std::shared_ptr<const Schema> sample_schema() {
    using Type = HyperparameterType;
    const auto entry = [](const char* id, Type type, Value value, double minimum, double maximum,
                          std::vector<std::string> choices = {}, const char* effect = "iteration") {
        Hyperparameter made;
        made.id = id;
        made.type = type;
        made.default_value = std::move(value);
        made.minimum = minimum;
        made.maximum = maximum;
        made.choices = std::move(choices);
        made.takes_effect = effect;
        return made;
    };
    constexpr double inf = std::numeric_limits<double>::infinity();
    std::vector<Hyperparameter> entries{
        entry("learning_rate", Type::real, 0.01, 1e-6, 1.0),
        entry("max_scale", Type::real, inf, 0.0, inf),
        entry("n", Type::integer, std::int64_t{50}, 1, 100000, {}, "run"),
        entry("train_rotation", Type::boolean, true, 0, 1, {}, "phase"),
        entry("optimizer", Type::choice, std::string("adam"), 0, 0, {"adam", "sgd", "adan"}),
        entry("model", Type::text, std::string(), 0, 0, {}, "run"),
        entry("rate", Type::per_group, std::vector<double>{1, 1, 1}, 0.0, 10.0,
              {"position", "scale", "colour"}, "window"),
        entry("bias", Type::real, 0.0, -inf, inf),
    };
    entries[0].unit = "px";
    return std::make_shared<const Schema>(std::move(entries));
}

inline OptimizerInfo sample_info() {
    OptimizerInfo info;
    info.id = "sample";
    info.schema = sample_schema();
    info.actions = {
        {"reset_moments", "Reset moments", "", {}, "iteration", false},
        {"kick",
         "Kick",
         "",
         {{"amount", "Amount", 1.0},
          {"times", "Times", std::int64_t{1}},
          {"hard", "Hard", false},
          {"note", "Note", std::string("x")}},
         "phase",
         false},
        {"gradient_check", "Gradient check", "", {}, "phase", true},
    };
    Preset preset;
    preset.id = "demo";
    preset.variants = {{"a", "A", "", {}, {}}, {"b", "B", "", {}, {}}};
    info.presets = {preset};
    return info;
}

} // namespace basin::test
