// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/named_rows.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/run/run_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace basin {

namespace {

constexpr char mark = '@';

/// "A:40" and where it ends in the text.
struct Name {
    std::string branch, iteration;
    std::size_t end = 0;
};

Name name_at(const std::string& text, std::size_t begin) {
    const std::size_t colon = text.find(':', begin);
    if (colon == std::string::npos) {
        throw usage_error(fmt::format("'{}' names no row", text.substr(begin - 1)), {},
                          "expected @BRANCH:ITERATION", "as in @A:40 or @A:last");
    }
    const std::size_t end = std::min(text.find_first_of(", ;", colon), text.size());
    return {text.substr(begin, colon - begin), text.substr(colon + 1, end - colon - 1), end};
}

struct Row {
    History::View history;
    std::int64_t index = 0;
};

Row find_row(const std::vector<RowPart>& parts, const Name& name) {
    std::int64_t last = 0;
    for (const RowPart& part : parts) {
        last = std::max(last, part.history.first_iteration() + part.end - 1);
    }
    const std::optional<std::int64_t> iteration =
        name.iteration == "last" ? last : parse_integer(name.iteration);
    for (const RowPart& part : parts) {
        const std::int64_t index = iteration.value_or(0) - part.history.first_iteration();
        if (iteration && index >= part.begin && index < part.end) {
            return {part.history, index};
        }
    }
    throw usage_error(fmt::format("branch {} has no row '{}'", name.branch, name.iteration), {},
                      last == 0 ? "it has none so far" : fmt::format("it has rows 1 to {}", last),
                      "name one of them, or 'last'");
}

std::string told(const Run& run, const RunTree& tree, const Branch& branch, const Name& name) {
    const Row row = find_row(rows_of(tree, branch.tip), name);
    const HistoryLayout& layout = run.layout();
    std::string text = fmt::format("{}:{}[", branch.name, row.history.first_iteration() + row.index);
    for (std::size_t i = 0; i < layout.scalars.size(); ++i) {
        text += fmt::format("{}={} ", layout.scalars[i], number_text(row.history.scalar(row.index, i)));
    }
    for (std::size_t i = 0; i < layout.kept.size(); ++i) {
        const std::vector<float> values = row.history.kept(row.index, i);
        for (std::size_t k = 0; k < values.size(); ++k) {
            text += fmt::format("{}_{}={} ", layout.kept[i], k, number_text(values[k]));
        }
    }
    text.back() = ']';
    return text;
}

std::string all_told(const Run& run, const Name& name) {
    const RunTree tree = run.tree();
    std::string text;
    std::vector<std::string> known;
    for (const Branch& branch : tree.branches) {
        if (branch.undone) {
            continue;
        }
        known.push_back(branch.name);
        if (name.branch == "*" || name.branch == branch.name) {
            text += (text.empty() ? "" : ", ") + told(run, tree, branch, {branch.name, name.iteration, 0});
        }
    }
    if (text.empty()) {
        throw usage_error(fmt::format("there is no branch '{}'", name.branch), {}, known_names(known),
                          did_you_mean(name.branch, known));
    }
    return text;
}

} // namespace

std::string with_named_rows(const Run& run, const std::string& text) {
    std::string result;
    std::size_t at = 0;
    for (std::size_t next = text.find(mark); next != std::string::npos; next = text.find(mark, at)) {
        const Name name = name_at(text, next + 1);
        result += text.substr(at, next - at) + all_told(run, name);
        at = name.end;
    }
    return result + text.substr(at);
}

} // namespace basin
