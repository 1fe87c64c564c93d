// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/trace_lines.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <limits>
#include <optional>
#include <unordered_map>

namespace basin {

namespace {

using Json = nlohmann::ordered_json; // names in the order of the file

constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();
constexpr std::int64_t lines_between_questions = 1024;

bool is_iteration_name(const std::string& name) {
    std::string lower = name;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto names = {"iteration", "iter", "step", "it", "epoch"};
    return std::find(names.begin(), names.end(), lower) != names.end();
}

/// The number that a value stands for; none for words, objects and arrays.
std::optional<double> number_of(const Json& value) {
    if (value.is_number()) {
        return value.get<double>();
    }
    if (value.is_boolean()) {
        return value.get<bool>() ? 1.0 : 0.0;
    }
    if (value.is_null()) {
        return nan_value;
    }
    return value.is_string() ? parse_real(value.get_ref<const std::string&>()) : std::nullopt;
}

class LineBuilder {
  public:
    explicit LineBuilder(const std::string& name) : name_(name) {}

    void add(std::string_view text, std::int64_t line) {
        line_ = line;
        const Json row = Json::parse(text.begin(), text.end(), nullptr, false);
        if (!row.is_object()) {
            fail({}, row.is_discarded() ? "the line is not JSON" : "the line is not an object",
                 "Write one object a line, like {\"iteration\": 1, \"loss\": 0.5}");
        }
        if (iteration_.empty()) {
            choose_iteration(row);
        }
        const auto found = row.find(iteration_);
        if (found == row.end() || !found->is_number_integer()) {
            fail(iteration_, "there is no whole number", "Number every line's iteration with a whole number");
        }
        const auto iteration = found->get<std::int64_t>();
        if (!table_.iterations.empty() && iteration <= table_.iterations.back()) {
            fail(iteration_, fmt::format("iteration {} comes after {}", iteration, table_.iterations.back()),
                 "Sort the lines by iteration and keep one for each");
        }
        table_.iterations.push_back(iteration);
        for (const auto& [key, value] : row.items()) {
            if (key != iteration_) {
                put(key, value);
            }
        }
        for (std::vector<double>& column : table_.values) {
            column.resize(table_.iterations.size(), nan_value); // what this line did not have
        }
    }

    TraceTable finish() {
        if (table_.iterations.empty()) {
            throw input_error("the trace has no row", name_, "there is no line with an object",
                              "Choose a trace with at least one iteration");
        }
        if (table_.names.empty()) {
            throw input_error("the trace has nothing to plot", name_,
                              "beside the iterations there is no number",
                              "Add a name with a number to every line");
        }
        return std::move(table_);
    }

  private:
    [[noreturn]] void fail(const std::string& key, const std::string& why, const std::string& remedy) const {
        const std::string place = fmt::format("{}, line {}", name_, line_);
        throw input_error("the trace cannot be read",
                          key.empty() ? place : fmt::format("{} ('{}')", place, key), why, remedy);
    }

    void choose_iteration(const Json& row) {
        std::string names;
        for (const auto& [key, value] : row.items()) {
            names += (names.empty() ? "" : ", ") + key;
            // A step beside an iteration is a column like others.
            if (is_iteration_name(key) && (iteration_.empty() || key.starts_with("it"))) {
                iteration_ = key;
            }
        }
        if (iteration_.empty()) {
            throw input_error("the trace has no column of iterations",
                              fmt::format("{}, line {}", name_, line_), "its names are: " + names,
                              "Call the iteration's number 'iteration'");
        }
    }

    void put(const std::string& key, const Json& value) {
        if (value.is_array()) {
            for (std::size_t i = 0; i < value.size(); ++i) {
                put_number(fmt::format("{}_{}", key, i), value[i]);
            }
        } else {
            put_number(key, value);
        }
    }

    void put_number(const std::string& key, const Json& value) {
        const std::optional<double> number = number_of(value);
        auto found = columns_.find(key);
        if (found == columns_.end()) {
            found = columns_.emplace(key, number ? std::optional(table_.names.size()) : std::nullopt).first;
            if (number) {
                table_.names.push_back(key);
                table_.values.emplace_back();
            } else {
                table_.skipped.push_back(key);
            }
        }
        if (!found->second) {
            return;
        }
        if (!number) {
            fail(key, fmt::format("{} is not a number", value.dump()),
                 "Write numbers, and null or \"nan\" where there is none");
        }
        std::vector<double>& column = table_.values[*found->second];
        column.resize(table_.iterations.size(), nan_value); // a name twice in a line: the last one counts
        column.back() = *number;
    }

    std::string name_, iteration_;
    std::int64_t line_ = 0;
    std::unordered_map<std::string, std::optional<std::size_t>> columns_; ///< none: skipped
    TraceTable table_;
};

} // namespace

TraceTable parse_trace_lines(std::string_view text, const std::string& name, const std::stop_token& stop,
                             const TraceProgress& progress) {
    LineBuilder builder(name);
    std::size_t at = 0;
    for (std::int64_t line = 1; at < text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view row = trimmed(text.substr(at, end - at));
        if (!row.empty()) {
            builder.add(row, line);
        }
        at = end + 1;
        if (line % lines_between_questions == 0) {
            if (stop.stop_requested()) {
                return {};
            }
            if (progress) {
                progress(static_cast<double>(at) / static_cast<double>(text.size()));
            }
        }
    }
    return builder.finish();
}

} // namespace basin
