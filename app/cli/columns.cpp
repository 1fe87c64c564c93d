// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"

#include <algorithm>

namespace basin::cli {

std::size_t width_of(std::string_view text) {
    const auto starts_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_character));
}

std::string wrapped(std::string_view text, const std::string& indent, std::size_t width) {
    std::string out, line;
    while (!text.empty()) {
        const std::size_t blank = std::min(text.find(' '), text.size());
        const std::string word(text.substr(0, blank));
        text.remove_prefix(std::min(blank + 1, text.size()));
        if (!line.empty() && indent.size() + width_of(line) + 1 + width_of(word) > width) {
            out += indent + line + "\n";
            line.clear();
        }
        line += line.empty() ? word : " " + word;
    }
    return line.empty() ? out : out + indent + line + "\n";
}

void Columns::add(std::vector<std::string> cells, std::string note) {
    widths_.resize(std::max(widths_.size(), cells.size()));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        widths_[i] = std::max(widths_[i], width_of(cells[i]));
    }
    rows_.push_back({std::move(cells), std::move(note)});
}

std::string Columns::text(const std::string& indent) const {
    std::string out;
    for (const Row& row : rows_) {
        std::string line = indent;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            line += row.cells[i] + std::string(widths_[i] - width_of(row.cells[i]) + 2, ' ');
        }
        out += line.erase(line.find_last_not_of(' ') + 1) + "\n" + wrapped(row.note, indent + "    ");
    }
    return out;
}

} // namespace basin::cli
