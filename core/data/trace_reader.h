// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace basin {

/// Numbers by iteration that another program, or Basin itself, wrote.
struct TraceTable {
    std::vector<std::int64_t> iterations;    ///< ascending
    std::vector<std::string> names;          ///< of the columns with numbers
    std::vector<std::vector<double>> values; ///< [column][row]
    std::vector<std::string> skipped;        ///< columns of words
};

/// Told the share 0..1 that is done.
using TraceProgress = std::function<void(double share)>;

/// Reads a CSV with a header line and a column of iterations: the first one called iteration, iter, step, it
/// or epoch, in any case.
///
/// Commas, semicolons or tabs between cells (the header tells), cells in quotes as RFC 4180 has them, CRLF
/// and a byte order mark are understood; `nan`, `inf` and empty cells (NaN) are numbers. A column whose first
/// cell is a word is skipped. What Basin's own --trace writes is such a file. Throws input_error with line
/// and column for anything else: no header, no iterations, iterations that do not grow, a row with too many
/// or too few cells, a word in a column of numbers, no row. Thread: any.
/// A file whose first character is a brace has one JSON object a line instead (trace_lines.h), as
/// --trace FILE.jsonl writes it. `progress` hears the share that is read; after `stop` there are no rows.
TraceTable read_trace(const std::string& path, const std::stop_token& stop = {},
                      const TraceProgress& progress = {});

/// The same from text; `name` is what messages call it.
TraceTable parse_trace(std::string_view text, const std::string& name, const std::stop_token& stop = {},
                       const TraceProgress& progress = {});

} // namespace basin
