// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/summary_file.h"

#include "app/cli/json_value.h"
#include "app/cli/run_rows.h"
#include "core/base/version.h"

#include <fmt/format.h>

#include <cmath>

namespace basin::cli {

namespace {

std::optional<LossAt> best_of(const std::vector<double>& losses, bool rises) {
    std::optional<LossAt> best;
    for (std::size_t i = 0; i < losses.size(); ++i) {
        const bool better = !best || (rises ? losses[i] > best->loss : losses[i] < best->loss);
        if (std::isfinite(losses[i]) && better) {
            best = LossAt{static_cast<std::int64_t>(i) + 1, losses[i]};
        }
    }
    return best;
}

Json loss_json(const std::optional<LossAt>& at) {
    if (!at) {
        return nullptr;
    }
    return {{"iteration", at->iteration}, {"loss", json_number(at->loss)}};
}

// Every scalar of the last row, after its iteration and loss.
Json final_json(const Run& run, const RunSummary& summary) {
    Json json = loss_json(summary.final);
    const std::vector<RowPart> parts = rows_on_path(run, summary.tip);
    if (parts.empty()) {
        return json;
    }
    if (json.is_null()) { // an optimizer without a loss
        json = {{"iteration", summary.iterations}};
    }
    for (std::size_t i = 0; i < run.layout().scalars.size(); ++i) {
        json[run.layout().scalars[i]] = json_number(parts.back().history.scalar(parts.back().end - 1, i));
    }
    return json;
}

Json hyperparameters_json(const Hyperparameters& values) {
    Json json = Json::object();
    for (const Hyperparameter& entry : values.schema().entries()) {
        json[entry.id] = json_value(values.at(entry.id));
    }
    return json;
}

Json inputs_json(const Run& run) {
    Json json = Json::array();
    for (const InputIdentity& input : run.problem()->inputs()) {
        json.push_back({{"role", input.role},
                        {"path", input.path},
                        {"hash", fmt::format("{:016x}", input.hash)},
                        {"summary", input.summary}});
    }
    return json;
}

// Edits that took effect on the path, with the iteration before which they did.
Json edits_json(const Run& run, SegmentId tip) {
    const RunTree tree = run.tree();
    Json json = Json::array();
    for (const SegmentId id : tree.path(tip)) {
        const Segment& segment = tree.segments[static_cast<std::size_t>(id)];
        for (const Edit& edit : segment.edits) {
            json.push_back({{"iteration", segment.start.iteration + 1},
                            {"phase", segment.start.phase},
                            {"edit", describe(edit)}});
        }
    }
    return json;
}

std::string loss_text(const char* label, const std::optional<LossAt>& at, const std::string& id) {
    return at ? fmt::format("{:<8}{} {:.6g} at iteration {}\n", label, id, at->loss, at->iteration) : "";
}

} // namespace

RunSummary summarise(const Run& run, SegmentId tip, const std::optional<std::string>& stopped) {
    const OptimizerInfo& info = run.factory().info();
    const std::vector<RowPart> parts = rows_on_path(run, tip);
    RunSummary summary;
    summary.tip = tip;
    summary.iterations = count_rows(parts);
    std::vector<double> losses;
    if (const auto column = scalar_column(run.layout(), info.loss_channel)) {
        losses = column_of(parts, *column);
        summary.best = best_of(losses, info.loss_rises);
        if (!losses.empty()) {
            summary.final = LossAt{summary.iterations, losses.back()};
        }
    }
    const Segment segment = run.segment(tip);
    std::optional<StopReason> stop = segment.stop;
    if (!segment.failure.empty()) {
        stop = StopReason{StopReason::Kind::failed, segment.failure};
    }
    // One outer level are epochs or stages of one descent; several are frames and windows, each with its own.
    const bool one_descent = run.layout().levels.size() <= 1;
    summary.status =
        stopped && !stop ? RunStatus{"stopped", *stopped} : judge(losses, info.loss_rises, stop, one_descent);
    return summary;
}

std::string summary_json(const Run& run, const RunSummary& summary) {
    const RunSpec& spec = run.spec();
    Json json;
    json["optimizer"] = spec.optimizer;
    json["preset"] = spec.preset;
    json["variant"] = spec.variant;
    json["hyperparameters"] = hyperparameters_json(spec.request.hyperparameters);
    json["inputs"] = inputs_json(run);
    json["seed"] = spec.request.seed;
    json["threads"] = spec.threads;
    json["edits"] = edits_json(run, summary.tip);
    json["status"] = summary.status.id;
    json["status_reason"] = summary.status.reason;
    json["iterations"] = summary.iterations;
    json["best"] = loss_json(summary.best);
    json["final"] = final_json(run, summary);
    json["state_hash"] = fmt::format("{:016x}", summary.state_hash);
    json["elapsed_secs"] = summary.elapsed_secs;
    json["iterations_per_sec"] = summary.iterations_per_sec;
    json["isa"] = summary.isa;
    json["findings"] = Json::array();
    json["version"] = program_version();
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string summary_text(const Run& run, const RunSummary& summary) {
    const RunSpec& spec = run.spec();
    const OptimizerInfo& info = run.factory().info();
    std::string name = spec.optimizer;
    if (!spec.preset.empty()) {
        name += " " + spec.preset + (spec.variant.empty() ? "" : ":" + spec.variant);
    }
    std::string text = fmt::format("{}: {} iterations in {:.3g} s, {:.0f} it/s, {}, {} thread{}\n", name,
                                   summary.iterations, summary.elapsed_secs, summary.iterations_per_sec,
                                   summary.isa, spec.threads, spec.threads == 1 ? "" : "s");
    const std::string why = summary.status.reason.empty() ? "" : " (" + summary.status.reason + ")";
    text += fmt::format("{:<8}{}{}\n", "status", summary.status.id, why);
    text += loss_text("best", summary.best, info.loss_channel);
    text += loss_text("final", summary.final, info.loss_channel);
    text += fmt::format("{:<8}{:016x}\n", "state", summary.state_hash);
    return text;
}

} // namespace basin::cli
