// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/landmark_files.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/file_bytes.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace basin {

namespace {

constexpr std::size_t most_landmarks = 10'000;

UserError bad(const std::string& path, std::size_t line, const std::string& why) {
    return input_error("the landmarks cannot be read", fmt::format("{}, line {}", path, line), why,
                       "Expected an OpenFace CSV, a CSV with a heading frame,x0,y0,x1,y1..., or a .pts file");
}

/// A CSV with a heading: names and numbers.
struct NumberTable {
    std::vector<std::string> names;
    std::vector<std::vector<double>> rows;
    std::vector<std::size_t> lines; ///< 1-based line of each row

    std::optional<std::size_t> column(const std::string& name) const {
        const auto found = std::find(names.begin(), names.end(), name);
        return found == names.end() ? std::nullopt
                                    : std::optional(static_cast<std::size_t>(found - names.begin()));
    }
};

NumberTable parse_table(std::string_view text, const std::string& path) {
    NumberTable table;
    for (std::size_t line = 1; !text.empty(); ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view row = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (row.empty()) {
            continue;
        }
        const std::vector<std::string_view> words = split(row, ',');
        if (table.names.empty()) {
            table.names.assign(words.begin(), words.end());
            continue;
        }
        if (words.size() != table.names.size()) {
            throw bad(path, line,
                      fmt::format("{} values under {} headings", words.size(), table.names.size()));
        }
        std::vector<double> numbers;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto number = parse_real(words[i]);
            numbers.push_back(number.value_or(std::numeric_limits<double>::quiet_NaN()));
        }
        table.rows.push_back(std::move(numbers));
        table.lines.push_back(line);
    }
    return table;
}

/// Columns PREFIX0, PREFIX1 ... as many as there are.
std::vector<std::size_t> numbered(const NumberTable& table, const std::string& prefix) {
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < most_landmarks; ++i) {
        const auto column = table.column(prefix + std::to_string(i));
        if (!column) {
            break;
        }
        columns.push_back(*column);
    }
    return columns;
}

std::vector<double> pick(const std::vector<double>& row, const std::vector<std::size_t>& columns) {
    std::vector<double> values;
    for (const std::size_t column : columns) {
        values.push_back(row[column]);
    }
    return values;
}

/// Frame numbers of the rows, 0-based.
std::vector<std::int64_t> frame_numbers(const NumberTable& table, const std::string& path,
                                        std::string* note) {
    const auto column = table.column("frame");
    std::vector<std::int64_t> frames;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const double number = column ? table.rows[i][*column] : static_cast<double>(i + 1);
        if (!(number >= 0.0 && number < 1e9)) {
            throw bad(path, table.lines[i], "its frame is no number");
        }
        frames.push_back(static_cast<std::int64_t>(number));
    }
    const bool from_zero = std::find(frames.begin(), frames.end(), 0) != frames.end();
    if (from_zero) {
        *note = "its frames are counted from 0";
    }
    for (std::int64_t& frame : frames) {
        frame -= from_zero ? 0 : 1;
    }
    return frames;
}

std::string text_of(const std::string& path, const char* role) {
    const std::vector<std::byte> bytes = read_file_bytes(path, role);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace

LandmarkFile parse_landmark_csv(std::string_view text, const std::string& path) {
    const NumberTable table = parse_table(text, path);
    std::vector<std::size_t> x = numbered(table, "x_"), y = numbered(table, "y_");
    if (x.empty()) {
        x = numbered(table, "x");
        y = numbered(table, "y");
    }
    if (x.empty() || x.size() != y.size()) {
        throw bad(path, 1, fmt::format("the heading has {} x and {} y columns", x.size(), y.size()));
    }
    std::vector<std::size_t> pose;
    for (const char* name : {"p_scale", "p_rx", "p_ry", "p_rz", "p_tx", "p_ty"}) {
        if (const auto column = table.column(name)) {
            pose.push_back(*column);
        }
    }
    const std::vector<std::size_t> local = numbered(table, "p_");
    LandmarkFile file;
    const std::vector<std::int64_t> frames = frame_numbers(table, path, &file.note);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        LandmarkRow row{pick(table.rows[i], x), pick(table.rows[i], y), {}, {}};
        if (pose.size() == 6) {
            row.pose = pick(table.rows[i], pose);
            row.local = pick(table.rows[i], local);
        }
        file.frames.emplace(frames[i], std::move(row));
    }
    if (file.frames.empty()) {
        throw bad(path, 1, "it has a heading and no rows");
    }
    return file;
}

LandmarkFile parse_pts(std::string_view text, const std::string& path) {
    LandmarkFile file;
    LandmarkRow row;
    bool inside = false, closed = false;
    std::size_t line = 1;
    for (; !text.empty() && !closed; ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view words = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (words == "{" || words == "}") {
            closed = words == "}";
            inside = true;
        } else if (inside && !words.empty()) {
            const std::size_t blank = std::min(words.find_first_of(" \t,"), words.size());
            const auto x = parse_real(words.substr(0, blank));
            const auto y = parse_real(trimmed(words.substr(std::min(blank + 1, words.size()))));
            if (!x || !y || row.x.size() >= most_landmarks) {
                throw bad(path, line, fmt::format("'{}' is not two coordinates", words.substr(0, 40)));
            }
            row.x.push_back(*x);
            row.y.push_back(*y);
        }
    }
    if (!closed || row.x.empty()) {
        throw bad(path, line, row.x.empty() ? "no points between { and }" : "the closing } is missing");
    }
    file.frames.emplace(0, std::move(row));
    return file;
}

LandmarkFile read_landmarks(const std::string& path) {
    const std::string text = text_of(path, "reference");
    return path.ends_with(".pts") ? parse_pts(text, path) : parse_landmark_csv(text, path);
}

std::map<std::int64_t, std::array<double, 4>> read_boxes(const std::string& path) {
    const NumberTable table = parse_table(text_of(path, "boxes"), path);
    std::array<std::size_t, 4> columns{};
    const std::array names{"x", "y", "w", "h"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto column = table.column(names[i]);
        if (!column) {
            throw input_error("the boxes cannot be read", path + ", line 1",
                              fmt::format("there is no column '{}'", names[i]),
                              "Expected a CSV with the columns frame, x, y, w, h");
        }
        columns[i] = *column;
    }
    std::string note;
    const std::vector<std::int64_t> frames = frame_numbers(table, path, &note);
    std::map<std::int64_t, std::array<double, 4>> boxes;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        std::array<double, 4> box{};
        for (std::size_t j = 0; j < 4; ++j) {
            box[j] = table.rows[i][columns[j]];
        }
        if (!(std::isfinite(box[0]) && std::isfinite(box[1]) && box[2] > 0.0 && box[3] > 0.0)) {
            throw input_error("the boxes cannot be read", fmt::format("{}, line {}", path, table.lines[i]),
                              "a box needs numbers and a positive size", "Mend or remove the line");
        }
        boxes.emplace(frames[i], box);
    }
    return boxes;
}

} // namespace basin
