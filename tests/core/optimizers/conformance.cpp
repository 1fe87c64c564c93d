// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/optimizers/conformance.h"

#include "core/base/error.h"
#include "core/optimizers/registry.h"
#include "core/run/run_rows.h"
#include "tests/house/valley_optimizer.h"
#include "tests/support/nested_problem.h"
#include "tests/support/nested_random.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace basin::test {

namespace {

template<class T>
void append_bytes(std::string& text, const T& value) {
    text.append(reinterpret_cast<const char*>(&value), sizeof value);
}

double other_number(const Hyperparameter& entry, double value) {
    const double step = entry.type == HyperparameterType::integer ? 1.0 : 0.3 * std::abs(value) + 0.01;
    if (value + step <= entry.maximum) {
        return value + step;
    }
    return value - step >= entry.minimum ? value - step : value;
}

} // namespace

Subject::Subject(const std::string& id) {
    for (const auto& factory : conformance_factories()) {
        registry_.add(factory);
    }
    factory_ = registry_.find(id);
    for (const Preset& preset : info().presets) {
        if (preset.brings_input && preset_ == nullptr) {
            preset_ = &preset;
        }
    }
    if (preset_ == nullptr) {
        throw std::logic_error(info().id + " has no preset that brings its input");
    }
}

RunSpec Subject::spec(std::vector<ScheduledEdit> schedule, int threads) const {
    RunSpec spec;
    spec.optimizer = info().id;
    spec.preset = spec.request.preset = preset_->id;
    spec.request.hyperparameters = Hyperparameters(info().schema);
    for (const auto& [id, value] : preset_->settings) {
        spec.request.hyperparameters.set(id, value);
    }
    spec.request.seed = preset_->seed;
    spec.schedule = std::move(schedule);
    spec.threads = threads;
    return spec;
}

std::shared_ptr<Run> Subject::run(std::vector<ScheduledEdit> schedule, int threads) const {
    return std::make_shared<Run>(spec(std::move(schedule), threads), registry_);
}

RunSpec Subject::varied_spec(std::uint64_t variation) const {
    RunSpec varied = spec();
    Hyperparameters& values = varied.request.hyperparameters;
    std::uint64_t random = variation;
    for (const Hyperparameter& entry : info().schema->entries()) {
        if (variation == 0 || next_random(random) % 3 != 0) {
            continue;
        }
        for (std::uint64_t repeats = next_random(random) % 6 + 1; repeats > 0; --repeats) {
            values.set(entry.id, other_value(entry, values.at(entry.id)));
        }
    }
    return varied;
}

std::vector<Edit> Subject::edits() const {
    const Hyperparameters values = spec().request.hyperparameters;
    std::vector<Edit> edits;
    for (const Hyperparameter& entry : info().schema->entries()) {
        const Value other = other_value(entry, values.at(entry.id));
        if (entry.takes_effect != effect_new_run && other != values.at(entry.id)) {
            edits.push_back({Edit::Kind::hyperparameter, entry.id, other, 0, {}});
        }
    }
    for (const Action& action : info().actions) {
        if (!action.is_query) {
            edits.push_back({Edit::Kind::action, action.id, 0.0, 0, {}});
        }
    }
    return edits;
}

std::vector<std::shared_ptr<const OptimizerFactory>> conformance_factories() {
    std::vector<std::shared_ptr<const OptimizerFactory>> list = builtin_optimizers().all();
    list.push_back(nested_registry().all().front());
    list.push_back(make_valley_factory());
    return list;
}

Value other_value(const Hyperparameter& entry, const Value& value) {
    switch (entry.type) {
    case HyperparameterType::boolean:
        return !std::get<bool>(value);
    case HyperparameterType::integer:
        return static_cast<std::int64_t>(
            other_number(entry, static_cast<double>(std::get<std::int64_t>(value))));
    case HyperparameterType::real:
        return other_number(entry, std::get<double>(value));
    case HyperparameterType::choice: {
        const auto at = std::find(entry.choices.begin(), entry.choices.end(), std::get<std::string>(value));
        return at + 1 != entry.choices.end() ? *(at + 1) : entry.choices.front();
    }
    case HyperparameterType::text:
        return value;
    case HyperparameterType::per_group:
        break;
    }
    std::vector<double> groups = std::get<std::vector<double>>(value);
    for (double& group : groups) {
        group = other_number(entry, group);
    }
    return groups;
}

std::vector<std::string> row_texts(const Run& run, SegmentId tip) {
    const HistoryLayout& layout = run.layout();
    std::vector<std::string> texts;
    for (const RowPart& part : rows_of(run.tree(), tip)) {
        for (std::int64_t row = part.begin; row < part.end; ++row) {
            std::string text;
            const RowFacts facts = part.history.facts(row);
            append_bytes(text, facts.hash);
            append_bytes(text, facts.levels_ended);
            append_bytes(text, facts.phases);
            for (std::size_t i = 0; i < layout.scalars.size(); ++i) {
                append_bytes(text, part.history.scalar(row, i));
            }
            for (std::size_t i = 0; i < layout.levels.size(); ++i) {
                append_bytes(text, part.history.level(row, i));
            }
            for (std::size_t i = 0; i < layout.kept.size(); ++i) {
                for (const float value : part.history.kept(row, i)) {
                    append_bytes(text, value);
                }
            }
            texts.push_back(std::move(text));
        }
    }
    return texts;
}

std::int64_t first_different_row(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    const auto [at, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const bool same = at == a.end() && other == b.end();
    return same ? 0 : at - a.begin() + 1;
}

VisitFunction state_of(Optimizer& optimizer) {
    return [&optimizer](StateVisitor& visitor) { optimizer.visit_state(visitor); };
}

} // namespace basin::test
