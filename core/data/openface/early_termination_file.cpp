// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/openface/early_termination_file.h"

#include "core/data/openface/model_bytes.h"
#include "core/data/openface/text_cursor.h"

#include <fmt/format.h>

#include <algorithm>

namespace basin::openface {

namespace {

constexpr const char* what = "the early termination";

} // namespace

EarlyTerminationFile parse_early_termination(std::string_view text, const std::string& path,
                                             std::size_t views) {
    TextCursor cursor(text, path, what);
    std::vector<double> numbers;
    const std::size_t most = 3 * (views > 0 ? views : static_cast<std::size_t>(most_views));
    while (!cursor.at_end() && numbers.size() <= most) {
        numbers.push_back(cursor.finite("a weight, bias or cut-off"));
    }
    if (numbers.empty() || numbers.size() % 3 != 0 || (views > 0 && numbers.size() != most)) {
        cursor.fail(
            views > 0 ? fmt::format("{} numbers, three for each of {} views", 3 * views, views)
                      : "three numbers for each view",
            fmt::format("{}{}", numbers.size() > most ? "more than " : "", std::min(numbers.size(), most)));
    }
    const auto third = static_cast<std::ptrdiff_t>(numbers.size() / 3);
    const auto begin = numbers.begin();
    return {{begin, begin + third}, {begin + third, begin + 2 * third}, {begin + 2 * third, numbers.end()}};
}

EarlyTerminationFile read_early_termination(const std::string& path, std::size_t views) {
    return parse_early_termination(read_model_text(path, what), path, views);
}

std::string early_termination_text(const EarlyTerminationFile& file) {
    TextWriter writer;
    for (const auto* line : {&file.weights, &file.biases, &file.cutoffs}) {
        for (const double value : *line) {
            writer.number(value);
        }
        writer.end_line();
    }
    return writer.take();
}

} // namespace basin::openface
