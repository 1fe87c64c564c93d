// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace basin::cli {

/// Characters of UTF-8 text, for aligning columns.
std::size_t width_of(std::string_view text);

/// Breaks text at blanks into lines of at most `width` characters, each behind `indent`.
std::string wrapped(std::string_view text, const std::string& indent, std::size_t width = 80);

/// Rows of cells, each column as wide as its widest cell, and under a row its note: wrapped and indented.
class Columns {
  public:
    void add(std::vector<std::string> cells, std::string note = {});
    std::string text(const std::string& indent = "  ") const;

  private:
    struct Row {
        std::vector<std::string> cells;
        std::string note;
    };
    std::vector<Row> rows_;
    std::vector<std::size_t> widths_;
};

} // namespace basin::cli
