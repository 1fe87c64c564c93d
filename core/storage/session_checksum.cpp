// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/file_bytes.h"
#include "core/storage/session_tables.h"
#include "core/storage/value_text.h"

#include <fmt/core.h>

#include <span>

namespace basin {

std::string session_checksum(Database& database) {
    std::string contents;
    const bool first_version = database.pragma("user_version") == 1;
    for (const char* const table :
         std::span(session_tables)
             .first(first_version ? session_tables_of_version_1 : session_tables.size())) {
        Statement rows(database, fmt::format("SELECT * FROM {} ORDER BY 1, 2", table));
        contents += fmt::format("{}/{}\n", table, rows.columns());
        while (rows.next()) {
            for (int column = 0; column < rows.columns(); ++column) {
                // Lengths keep texts from sliding into their neighbours.
                if (rows.is_null(column)) {
                    contents += "-;";
                } else if (rows.is_integer(column)) {
                    contents += fmt::format("{};", rows.integer(column));
                } else {
                    const std::string text = rows.text(column);
                    contents += fmt::format("{}:{};", text.size(), text);
                }
            }
        }
    }
    return encode_hash(hash_bytes(std::as_bytes(std::span(contents))));
}

} // namespace basin
