// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_numbers.h"

#include "core/base/error.h"
#include "core/base/long_work.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

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

bool is_number(std::string_view field) {
    return parse_real(unquoted(field)).has_value();
}

/// The column of a first row that is no number where all others are.
std::optional<std::size_t> only_words(const std::vector<std::string_view>& fields) {
    const auto word = std::find_if_not(fields.begin(), fields.end(), is_number);
    const auto is_class = [](std::string_view field) {
        return !field.empty() && field.find(',') == std::string_view::npos; // else a gap, or a decimal comma
    };
    return fields.size() > 1 && word != fields.end() && is_class(unquoted(*word)) &&
                   std::all_of(word + 1, fields.end(), is_number)
               ? std::optional(static_cast<std::size_t>(word - fields.begin()))
               : std::nullopt;
}

/// Whether the next line has a word in that column, and numbers in all others: then the line before it is no
/// heading.
bool goes_on_with_words(std::string_view rest, std::optional<std::size_t> column, char separator) {
    const std::size_t begin = std::min(rest.find_first_not_of("\r\n"), rest.size());
    const std::string_view line = trimmed(rest.substr(begin, rest.find('\n', begin) - begin));
    return column && only_words(fields_of(line, separator)) == column;
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
    std::map<std::string, double, std::less<>> words; // of the class column, with their numbers at last
    std::vector<std::string_view> word_of_row;
    std::optional<std::size_t> class_column;
    std::size_t columns = 0, line_number = 0;
    char separator = ',';
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = trimmed(text.substr(begin, end - begin));
        ++line_number;
        if (line_number % 256 == 0) {
            note_work(static_cast<double>(begin) / static_cast<double>(text.size()));
        }
        const auto fail = [&](const std::string& why, const char* remedy) {
            return input_error("the table cannot be read",
                               fmt::format("{}, line {}, byte {}", where, line_number, begin), why, remedy);
        };
        if (!line.empty() && line.front() != '#') {
            const bool first = columns == 0;
            separator = first ? separator_of(line) : separator;
            const std::vector<std::string_view> fields = fields_of(line, separator);
            columns = first ? fields.size() : columns;
            if (fields.size() != columns) {
                throw fail(fmt::format("it has {} fields, the first line has {}", fields.size(), columns),
                           "Every line should have the same number of numbers");
            }
            const bool heading = first && !std::all_of(fields.begin(), fields.end(), is_number) &&
                                 !goes_on_with_words(text.substr(end), only_words(fields), separator);
            if (values.empty() && !heading) {
                class_column = only_words(fields);
            }
            for (std::size_t i = 0; i < fields.size(); ++i) {
                const std::string_view field = unquoted(fields[i]);
                if (heading) {
                    result.names.emplace_back(field);
                    continue;
                }
                if (class_column == i) {
                    words.emplace(field, 0.0);
                    word_of_row.push_back(field);
                    values.push_back(0.0);
                    continue;
                }
                const auto value = parse_real(field);
                if (!value) {
                    throw fail(fmt::format("field {} is '{}', not a number", i + 1, shown(fields[i])),
                               field.find(',') != std::string_view::npos
                                   ? "Write numbers with a point, as in 0.5"
                                   : "Fill in or leave out such lines; one column may hold class names");
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
    if (class_column) {
        result.class_column = *class_column;
        for (auto& [word, number] : words) {
            number = static_cast<double>(result.classes.size());
            result.classes.push_back(word);
        }
        for (std::size_t row = 0; row < word_of_row.size(); ++row) {
            values[row * columns + *class_column] = words.find(word_of_row[row])->second;
        }
    }
    result.table.shape = {static_cast<std::int64_t>(values.size() / columns),
                          static_cast<std::int64_t>(columns)};
    result.table.values = std::move(values);
    return result;
}

} // namespace basin
