// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/trace_reader.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/file_bytes.h"
#include "core/data/trace_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <limits>
#include <optional>

namespace basin {

namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

/// Takes records apart, cell by cell.
class Records {
  public:
    Records(std::string_view text, std::string name) : text_(text), name_(std::move(name)) {
        constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
        if (text_.starts_with(byte_order_mark)) {
            text_.remove_prefix(byte_order_mark.size());
        }
        separator_ = most_frequent_separator(text_.substr(0, text_.find('\n')));
    }

    /// Fills `cells` with the next record that is not blank; false at the end.
    bool next(std::vector<std::string>& cells) {
        while (at_ < text_.size()) {
            line_ = next_line_;
            read_record(cells);
            if (cells.size() > 1 || !cells.front().empty()) {
                return true;
            }
        }
        return false;
    }

    double share() const {
        return text_.empty() ? 1.0 : static_cast<double>(at_) / static_cast<double>(text_.size());
    }

    std::string place() const { return fmt::format("{}, line {}", name_, line_); }
    std::string place(std::size_t column, const std::string& heading) const {
        return fmt::format("{}, line {}, column {} ('{}')", name_, line_, column + 1, heading);
    }

  private:
    static char most_frequent_separator(std::string_view header) {
        char best = ',';
        for (const char candidate : {',', ';', '\t'}) {
            if (std::count(header.begin(), header.end(), candidate) >
                std::count(header.begin(), header.end(), best)) {
                best = candidate;
            }
        }
        return best;
    }

    void read_record(std::vector<std::string>& cells) {
        cells.clear();
        for (;;) {
            const bool quoted = at_ < text_.size() && text_[at_] == '"';
            cells.push_back(quoted ? quoted_cell() : plain_cell());
            if (at_ >= text_.size() || text_[at_] != separator_) {
                break;
            }
            ++at_;
        }
        if (at_ < text_.size()) {
            ++at_; // the line's end
            ++next_line_;
        }
    }

    std::string plain_cell() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n') {
            ++at_;
        }
        return std::string(trimmed(text_.substr(begin, at_ - begin)));
    }

    std::string quoted_cell() {
        std::string cell;
        ++at_;
        for (; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (c != '"') {
                next_line_ += c == '\n' ? 1 : 0;
                cell += c;
            } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
                cell += c;
                ++at_;
            } else {
                ++at_;
                plain_cell(); // blanks or a carriage return before the separator
                return cell;
            }
        }
        throw input_error("the trace cannot be read", place(), "a quotation mark is never closed",
                          "Close the quotes around the cell");
    }

    std::string_view text_;
    std::string name_;
    char separator_ = ',';
    std::size_t at_ = 0;
    std::int64_t line_ = 1, next_line_ = 1;
};

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::size_t iteration_column(const Records& records, const std::vector<std::string>& header) {
    for (const char* const name : {"iteration", "iter", "step", "it", "epoch"}) {
        const auto found = std::find_if(header.begin(), header.end(),
                                        [&](const std::string& cell) { return lower(cell) == name; });
        if (found != header.end()) {
            return static_cast<std::size_t>(found - header.begin());
        }
    }
    throw input_error("the trace has no column of iterations", records.place(),
                      fmt::format("its columns are: {}", fmt::join(header, ", ")),
                      "Call the column with the iteration's number 'iteration'");
}

/// Builds the table row by row.
class Builder {
  public:
    Builder(const Records& records, std::vector<std::string> header)
        : records_(records),
          header_(std::move(header)),
          iteration_(iteration_column(records, header_)),
          target_(header_.size(), none) {}

    void add(const std::vector<std::string>& cells) {
        if (cells.size() != header_.size()) {
            throw input_error(
                "the trace cannot be read", records_.place(),
                fmt::format("the line has {} cells, the header has {}", cells.size(), header_.size()),
                "Give every line as many cells as the header");
        }
        if (table_.iterations.empty()) {
            choose_columns(cells);
        }
        add_iteration(cells[iteration_]);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (target_[i] != none) {
                table_.values[target_[i]].push_back(number(cells[i], i));
            }
        }
    }

    TraceTable finish() {
        if (table_.iterations.empty()) {
            throw input_error("the trace has no row", records_.place(), "there is nothing below the header",
                              "Choose a trace with at least one iteration");
        }
        if (table_.names.empty()) {
            throw input_error("the trace has nothing to plot", records_.place(),
                              "beside the iterations there is no column of numbers",
                              "Add a column with a number in every line");
        }
        return std::move(table_);
    }

  private:
    /// The first row tells which columns are numbers.
    void choose_columns(const std::vector<std::string>& cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i == iteration_) {
                continue;
            }
            if (cells[i].empty() || parse_real(cells[i])) {
                target_[i] = table_.names.size();
                table_.names.push_back(header_[i]);
                table_.values.emplace_back();
            } else {
                table_.skipped.push_back(header_[i]);
            }
        }
    }

    void add_iteration(const std::string& cell) {
        const std::optional<std::int64_t> iteration = parse_integer(cell);
        const auto place = [this] { return records_.place(iteration_, header_[iteration_]); };
        if (!iteration) {
            throw input_error("the trace cannot be read", place(),
                              fmt::format("'{}' is not a whole number", cell),
                              "Number the iterations with whole numbers");
        }
        if (!table_.iterations.empty() && *iteration <= table_.iterations.back()) {
            throw input_error(
                "the trace cannot be read", place(),
                fmt::format("iteration {} comes after {}", *iteration, table_.iterations.back()),
                "Sort the rows by iteration and keep one row for each");
        }
        table_.iterations.push_back(*iteration);
    }

    double number(const std::string& cell, std::size_t column) const {
        if (cell.empty()) {
            return std::numeric_limits<double>::quiet_NaN();
        }
        const std::optional<double> value = parse_real(cell);
        if (!value) {
            throw input_error("the trace cannot be read", records_.place(column, header_[column]),
                              fmt::format("'{}' is not a number", cell),
                              "Write numbers with a point, and nan or inf where there is none");
        }
        return *value;
    }

    const Records& records_;
    std::vector<std::string> header_;
    std::size_t iteration_;
    std::vector<std::size_t> target_; ///< column of the table for each cell
    TraceTable table_;
};

} // namespace

TraceTable parse_trace(std::string_view text, const std::string& name, const std::stop_token& stop,
                       const TraceProgress& progress) {
    if (trimmed(text.substr(0, 4096)).starts_with('{')) {
        return parse_trace_lines(text, name, stop, progress);
    }
    constexpr std::int64_t rows_between_questions = 1024;
    Records records(text, name);
    std::vector<std::string> cells;
    if (!records.next(cells)) {
        throw input_error("the trace is empty", name, {}, "Choose a CSV file with a header line");
    }
    Builder builder(records, cells);
    for (std::int64_t row = 1; records.next(cells); ++row) {
        builder.add(cells);
        if (row % rows_between_questions != 0) {
            continue;
        }
        if (stop.stop_requested()) {
            return {};
        }
        if (progress) {
            progress(records.share());
        }
    }
    return builder.finish();
}

TraceTable read_trace(const std::string& path, const std::stop_token& stop, const TraceProgress& progress) {
    const std::vector<std::byte> bytes = read_file_bytes(path, "trace");
    return parse_trace({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, path, stop, progress);
}

} // namespace basin
