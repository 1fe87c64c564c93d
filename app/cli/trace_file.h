// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output_file.h"
#include "core/run/run.h"
#include "core/run/watch.h"

#include <cstdint>
#include <string>
#include <vector>

namespace basin::cli {

/// "0.10000000000000001", "nan", "-inf": 17 significant digits, which read back to the same double.
std::string trace_number(double value);

/// Writes one row an iteration of a run's path, as CSV or as one JSON object a line (by the file's suffix).
///
/// Columns: `iteration` from 1; the outer levels, from 1 or by the names of their indices (a level that a
/// scalar already reports is left out); every scalar under its id; each kept vector as NAME_0, NAME_1 ...
/// Numbers as trace_number; in JSON those that are not finite are strings, because JSON has no such numbers.
/// Rows are handed to the system as they come, so a process that is killed leaves them in the temporary file
/// beside the place. Throws usage_error for another suffix, input_error when writing fails. Thread: one at a
/// time.
class TraceFile {
  public:
    TraceFile(const std::string& path, const Run& run);

    /// Writes the rows on the path to `tip` that were not written yet.
    void append_new_rows(SegmentId tip);
    void commit() { file_.commit(); }

  private:
    struct Level {
        std::size_t column;
        std::string id;
        std::vector<std::string> names;
    };

    void write_rows(const std::vector<RowPart>& parts);
    void write_header();
    void write_row(const History::View& view, std::int64_t row);
    void write_values(const History::View& view, std::int64_t row);
    void put(const std::string& name, const std::string& value, bool quoted);
    bool widen(const std::vector<RowPart>& parts);
    std::string level_text(const Level& level, std::int32_t index) const;

    const Run& run_;
    bool as_json_;
    OutputFile file_;
    std::vector<Level> levels_;
    std::vector<std::size_t> kept_sizes_; ///< columns of each kept vector so far
    std::int64_t written_ = 0;            ///< rows
    bool has_header_ = false;
    std::string line_;
};

} // namespace basin::cli
