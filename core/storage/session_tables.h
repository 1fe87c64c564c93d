// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace basin {

/// The session file's layout. A change of any table is a new version, and older ones stay readable: version 1
/// had no breakpoints, watches and bookmarks.
inline constexpr std::int64_t session_application_id = 0x4261736e; // "Basn"
inline constexpr std::int64_t session_schema_version = 2;

/// Values are encoded by value_text.h, hashes are 16 hexadecimal digits. The root's parent is -1; a segment
/// without rows has no head_hash. An edit belongs to a segment, or to the schedule when `segment` is null.
inline constexpr const char* session_tables_sql = R"sql(
CREATE TABLE program(version TEXT NOT NULL, compiler TEXT NOT NULL, instruction_set TEXT NOT NULL,
                     libm TEXT NOT NULL) STRICT;
CREATE TABLE run(optimizer TEXT NOT NULL, preset TEXT NOT NULL, variant TEXT NOT NULL,
                 request_preset TEXT NOT NULL, seed TEXT NOT NULL, iterations INTEGER NOT NULL,
                 threads INTEGER NOT NULL) STRICT;
CREATE TABLE cursor(segment INTEGER NOT NULL, iteration INTEGER NOT NULL, phase INTEGER NOT NULL) STRICT;
CREATE TABLE request_input(position INTEGER PRIMARY KEY, path TEXT NOT NULL) STRICT;
CREATE TABLE request_reference(name TEXT PRIMARY KEY, path TEXT NOT NULL) STRICT;
CREATE TABLE hyperparameter(id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE input(position INTEGER PRIMARY KEY, role TEXT NOT NULL, path TEXT NOT NULL, hash TEXT NOT NULL,
                   summary TEXT NOT NULL) STRICT;
CREATE TABLE branch(id INTEGER PRIMARY KEY, name TEXT NOT NULL, first_segment INTEGER NOT NULL,
                    tip_segment INTEGER NOT NULL) STRICT;
CREATE TABLE segment(id INTEGER PRIMARY KEY, parent INTEGER NOT NULL, start_iteration INTEGER NOT NULL,
                     start_phase INTEGER NOT NULL, branch INTEGER NOT NULL, head_iteration INTEGER NOT NULL,
                     head_phase INTEGER NOT NULL, head_hash TEXT, stop_kind TEXT, stop_text TEXT NOT NULL,
                     failure TEXT NOT NULL) STRICT;
CREATE TABLE edit(id INTEGER PRIMARY KEY, segment INTEGER, iteration INTEGER, kind TEXT NOT NULL,
                  target TEXT NOT NULL, value TEXT NOT NULL, element INTEGER NOT NULL) STRICT;
CREATE TABLE argument(edit INTEGER NOT NULL, position INTEGER NOT NULL, value TEXT NOT NULL,
                      PRIMARY KEY(edit, position)) STRICT;
CREATE TABLE schedule_taken(segment INTEGER NOT NULL, entry INTEGER NOT NULL, iteration INTEGER NOT NULL,
                            phase INTEGER NOT NULL, PRIMARY KEY(segment, entry)) STRICT;
CREATE TABLE breakpoint(position INTEGER PRIMARY KEY, iteration INTEGER NOT NULL) STRICT;
CREATE TABLE watch(position INTEGER PRIMARY KEY, expression TEXT NOT NULL, breaks INTEGER NOT NULL) STRICT;
CREATE TABLE bookmark(position INTEGER PRIMARY KEY, branch INTEGER NOT NULL, iteration INTEGER NOT NULL,
                      phase INTEGER NOT NULL, name TEXT NOT NULL) STRICT;
CREATE TABLE checksum(contents TEXT NOT NULL) STRICT;
)sql";

/// The tables that the checksum covers, in the order in which versions brought them.
inline constexpr std::array<const char*, 15> session_tables = {
    "program",    "run",    "cursor",  "request_input", "request_reference", "hyperparameter",
    "input",      "branch", "segment", "edit",          "argument",          "schedule_taken",
    "breakpoint", "watch",  "bookmark"};
inline constexpr std::size_t session_tables_of_version_1 = 12;

inline constexpr std::array<const char*, 3> edit_kinds = {"hyperparameter", "action", "poke"};
inline constexpr std::array<const char*, 4> stop_kinds = {"converged", "completed", "collapsed", "failed"};

/// xxh3 over every value of every table of the file's version, in order: SQLite notices damaged structure,
/// not damaged values.
std::string session_checksum(Database& database);

} // namespace basin
