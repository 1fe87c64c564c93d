// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trace_file.h"

#include "app/cli/run_rows.h"
#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace basin::cli {

namespace {

bool ends_with_json(const std::string& path) {
    if (path.ends_with(".jsonl")) {
        return true;
    }
    if (path.ends_with(".csv") || path.starts_with("/dev/")) {
        return false;
    }
    throw usage_error(fmt::format("the trace's format cannot be told from '{}'", path), "--trace",
                      "expected a name that ends in .csv or .jsonl");
}

} // namespace

std::string trace_number(double value) {
    if (std::isnan(value)) {
        return "nan"; // without the sign that a formatter would print
    }
    return fmt::format("{:.17g}", value);
}

TraceFile::TraceFile(const std::string& path, const Run& run)
    : run_(run), as_json_(ends_with_json(path)), file_(path, "trace") {
    const HistoryLayout& layout = run.layout();
    for (std::size_t i = 0; i < layout.levels.size(); ++i) {
        if (!scalar_column(layout, layout.levels[i])) {
            levels_.push_back({i, layout.levels[i], run.levels()[i].names});
        }
    }
    kept_sizes_.assign(layout.kept.size(), 0);
}

void TraceFile::append_new_rows(SegmentId tip) {
    std::vector<RowPart> parts = rows_on_path(run_, tip);
    std::int64_t skip = written_;
    for (RowPart& part : parts) {
        const std::int64_t skipped = std::min(skip, part.end - part.begin);
        part.begin += skipped;
        skip -= skipped;
    }
    // A kept vector that grew needs more columns: the file starts again, with all rows.
    if (widen(parts) && has_header_ && !as_json_ && file_.can_restart()) {
        file_.restart();
        has_header_ = false;
        written_ = 0;
        parts = rows_on_path(run_, tip);
    }
    write_rows(parts);
    file_.flush();
}

bool TraceFile::widen(const std::vector<RowPart>& parts) {
    bool grew = false;
    for (const RowPart& part : parts) {
        for (std::int64_t row = part.begin; row < part.end; ++row) {
            for (std::size_t i = 0; i < kept_sizes_.size(); ++i) {
                const std::size_t size = part.history.kept(row, i).size();
                grew = grew || size > kept_sizes_[i];
                kept_sizes_[i] = std::max(kept_sizes_[i], size);
            }
        }
    }
    return grew;
}

void TraceFile::write_rows(const std::vector<RowPart>& parts) {
    if (!has_header_ && !as_json_) {
        write_header();
    }
    has_header_ = true;
    for (const RowPart& part : parts) {
        for (std::int64_t row = part.begin; row < part.end; ++row) {
            write_row(part.history, row);
        }
    }
}

void TraceFile::write_header() {
    line_ = "iteration";
    for (const Level& level : levels_) {
        line_ += "," + level.id;
    }
    for (const std::string& id : run_.layout().scalars) {
        line_ += "," + id;
    }
    for (std::size_t i = 0; i < kept_sizes_.size(); ++i) {
        for (std::size_t j = 0; j < kept_sizes_[i]; ++j) {
            line_ += fmt::format(",{}_{}", run_.layout().kept[i], j);
        }
    }
    file_.write(line_ += '\n');
}

void TraceFile::write_row(const History::View& view, std::int64_t row) {
    const std::int64_t iteration = view.first_iteration() + row;
    line_ = as_json_ ? fmt::format("{{\"iteration\":{}", iteration) : fmt::format("{}", iteration);
    for (const Level& level : levels_) {
        put(level.id, level_text(level, view.level(row, level.column)), !level.names.empty());
    }
    write_values(view, row);
    file_.write(line_ += as_json_ ? "}\n" : "\n");
    ++written_;
}

void TraceFile::write_values(const History::View& view, std::int64_t row) {
    const HistoryLayout& layout = run_.layout();
    for (std::size_t i = 0; i < layout.scalars.size(); ++i) {
        const double value = view.scalar(row, i);
        put(layout.scalars[i], trace_number(value), !std::isfinite(value));
    }
    for (std::size_t i = 0; i < kept_sizes_.size(); ++i) {
        const std::vector<float> values = view.kept(row, i);
        for (std::size_t j = 0; j < values.size(); ++j) {
            const double value = values[j];
            put(fmt::format("{}_{}", layout.kept[i], j), trace_number(value), !std::isfinite(value));
        }
        if (!as_json_) { // a vector that is shorter than others leaves its last cells empty
            line_.append(kept_sizes_[i] - std::min(kept_sizes_[i], values.size()), ',');
        }
    }
}

void TraceFile::put(const std::string& name, const std::string& value, bool quoted) {
    if (!as_json_) {
        line_ += ',';
        line_ += value;
        return;
    }
    const char* const mark = quoted ? "\"" : "";
    line_ += fmt::format(",\"{}\":{}{}{}", name, mark, value, mark);
}

std::string TraceFile::level_text(const Level& level, std::int32_t index) const {
    if (index >= 0 && static_cast<std::size_t>(index) < level.names.size()) {
        return level.names[static_cast<std::size_t>(index)];
    }
    return std::to_string(std::int64_t{index} + 1);
}

} // namespace basin::cli
