// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_numbers.h"

#include "core/base/error.h"
#include "core/base/long_work.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>

namespace basin {

namespace {

/// The separator of a file is that of its first line.
char separator_of(std::string_view line) {
    for (const char candidate : {',', ';', '\t'}) {
        if (line.find(candidate) != std::string_view::npos) {
            return candidate;
        }
    }
    return ' ';
}

std::vector<std::string_view> fields_of(std::string_view line, char separator) {
    std::vector<std::string_view> fields = split(line, separator);
    if (separator == ' ') {
        std::erase_if(fields, [](std::string_view field) { return field.empty(); });
    }
    return fields;
}

std::string_view unquoted(std::string_view field) {
    const bool quoted = field.size() >= 2 && field.front() == '"' && field.back() == '"';
    return quoted ? field.substr(1, field.size() - 2) : field;
}

std::string shown(std::string_view field) {
    std::string text;
    for (const char c : field.substr(0, 24)) {
        text += c >= ' ' && c <= '~' ? c : '?';
    }
    return text;
}

} // namespace

CsvNumbers parse_csv(std::string_view text, const std::string& where) {
    CsvNumbers result;
    std::vector<double> values;
    std::size_t columns = 0, line_number = 0;
    char separator = ',';
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = trimmed(text.substr(begin, end - begin));
        ++line_number;
        if (line_number % 256 == 0) {
            note_work(static_cast<double>(begin) / static_cast<double>(text.size()));
        }
        const auto fail = [&](const std::string& why) {
            return input_error("the table cannot be read",
                               fmt::format("{}, line {}, byte {}", where, line_number, begin), why,
                               "Every line should have the same number of numbers");
        };
        if (!line.empty() && line.front() != '#') {
            const bool first = columns == 0;
            separator = first ? separator_of(line) : separator;
            const std::vector<std::string_view> fields = fields_of(line, separator);
            columns = first ? fields.size() : columns;
            if (fields.size() != columns) {
                throw fail(fmt::format("it has {} fields, the first line has {}", fields.size(), columns));
            }
            const bool heading =
                first && std::any_of(fields.begin(), fields.end(),
                                     [](std::string_view field) { return !parse_real(unquoted(field)); });
            for (std::size_t i = 0; i < fields.size(); ++i) {
                if (heading) {
                    result.names.emplace_back(unquoted(fields[i]));
                    continue;
                }
                const auto value = parse_real(unquoted(fields[i]));
                if (!value) {
                    throw fail(fmt::format("field {} is '{}', not a number", i + 1, shown(fields[i])));
                }
                values.push_back(*value);
            }
        }
        begin = end + 1;
    }
    if (values.empty()) {
        throw input_error("the table cannot be read", where, "it has no numbers",
                          "Give one row of numbers a line, separated by commas");
    }
    result.table.shape = {static_cast<std::int64_t>(values.size() / columns),
                          static_cast<std::int64_t>(columns)};
    result.table.values = std::move(values);
    return result;
}

} // namespace basin
