// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/trace_reader.h"

namespace basin {

/// A trace with one JSON object a line: {"iteration": 3, "loss": 0.5}. Names are columns, in the order in
/// which they first appear; a line without one has NaN there. null, "nan", "inf" and "-inf" are numbers, true
/// and false are 1 and 0, an array of numbers "v" becomes columns v_0, v_1 ... What is a word or an object
/// where it first appears is skipped. Throws input_error with the line as read_trace does. Returns no rows
/// when stopped.
TraceTable parse_trace_lines(std::string_view text, const std::string& name, const std::stop_token& stop,
                             const TraceProgress& progress);

} // namespace basin
