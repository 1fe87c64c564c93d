// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_line.h"

#include "app/cli/run_setup.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <system_error>

namespace basin::cli {

namespace {

std::string absolute(const std::string& path) {
    std::error_code error;
    const std::filesystem::path whole = std::filesystem::absolute(path, error);
    return error ? path : whole.lexically_normal().string();
}

/// What `--edit` takes behind its colon; parse_edit reads it back.
std::string edit_text(const Edit& edit) {
    switch (edit.kind) {
    case Edit::Kind::hyperparameter:
        return fmt::format("{}={}", edit.target, to_text(edit.value));
    case Edit::Kind::poke:
        return fmt::format("{}[{}]={}", edit.target, edit.index, to_text(edit.value));
    case Edit::Kind::action:
        break;
    }
    std::string text = edit.target;
    for (std::size_t i = 0; i < edit.arguments.size(); ++i) {
        text += i == 0 ? '=' : ',';
        text += to_text(edit.arguments[i]);
    }
    return text;
}

/// The edits that opened `segment`, without those that the schedule brought.
std::vector<Edit> own_edits(const RunSpec& spec, const Segment& segment) {
    std::vector<Edit> edits = segment.edits;
    for (std::size_t i = 0; i < segment.schedule_taken.size(); ++i) {
        if (segment.schedule_taken[i] == segment.start) {
            const auto scheduled = std::find(edits.begin(), edits.end(), spec.schedule[i].edit);
            if (scheduled != edits.end()) {
                edits.erase(scheduled);
            }
        }
    }
    return edits;
}

void add_settings(RunLine& line, const RunSpec& spec, const RunSpec& plain) {
    const Hyperparameters& values = spec.request.hyperparameters;
    for (const Hyperparameter& entry : values.schema().entries()) {
        if (values.at(entry.id) != plain.request.hyperparameters.at(entry.id)) {
            line.arguments.insert(line.arguments.end(),
                                  {"--set", fmt::format("{}={}", entry.id, to_text(values.at(entry.id)))});
        }
    }
}

void add_edit(RunLine& line, std::int64_t iteration, const Edit& edit) {
    line.arguments.insert(line.arguments.end(), {"--edit", fmt::format("{}:{}", iteration, edit_text(edit))});
}

} // namespace

RunLine run_line(const OptimizerRegistry& registry, const RunSpec& spec, const RunTree& tree, SegmentId tip) {
    RunChoice choice;
    choice.optimizer = spec.optimizer;
    choice.preset = spec.variant.empty() ? spec.preset : fmt::format("{}:{}", spec.preset, spec.variant);
    const RunSpec plain = make_run_spec(registry, choice);

    RunLine line{{"run", spec.optimizer}, {}};
    const auto add = [&](const std::string& option, const std::string& value) {
        line.arguments.insert(line.arguments.end(), {option, value});
    };
    if (!choice.preset.empty()) {
        add("--preset", choice.preset);
    }
    for (const std::string& input : spec.request.inputs) {
        add("--input", absolute(input));
    }
    for (const auto& [name, path] : spec.request.references) {
        line.left_out.push_back(fmt::format("{} from {}", name, path));
    }
    add_settings(line, spec, plain);
    if (spec.request.seed != plain.request.seed) {
        add("--seed", std::to_string(spec.request.seed));
    }
    const Segment& last = tree.segments.at(static_cast<std::size_t>(tip));
    const std::int64_t end = std::max(spec.iterations, spec.iterations > 0 ? last.head.iteration : 0);
    if (end != plain.iterations) {
        add("--iterations", std::to_string(end));
    }
    if (spec.threads != plain.threads) {
        add("--threads", std::to_string(spec.threads));
    }
    for (std::size_t i = plain.schedule.size(); i < spec.schedule.size(); ++i) {
        add_edit(line, spec.schedule[i].iteration, spec.schedule[i].edit);
    }
    for (const SegmentId id : tree.path(tip)) {
        const Segment& segment = tree.segments[static_cast<std::size_t>(id)];
        for (const Edit& edit : own_edits(spec, segment)) {
            if (segment.start.phase == 0) {
                add_edit(line, segment.start.iteration + 1, edit);
            } else {
                line.left_out.push_back(
                    fmt::format("{} inside iteration {}", describe(edit), segment.start.iteration + 1));
            }
        }
    }
    return line;
}

std::string shell_text(const std::vector<std::string>& arguments) {
    const auto plain = [](unsigned char c) {
        return std::isalnum(c) != 0 ||
               std::string_view("_./:=,+@%-").find(static_cast<char>(c)) != std::string_view::npos;
    };
    std::string text;
    for (const std::string& argument : arguments) {
        text += text.empty() ? "" : " ";
        if (!argument.empty() && std::all_of(argument.begin(), argument.end(), plain)) {
            text += argument;
            continue;
        }
        text += '\'';
        for (const char c : argument) {
            if (c == '\'') {
                text += "'\\''";
            } else {
                text += c;
            }
        }
        text += '\'';
    }
    return text;
}

} // namespace basin::cli
