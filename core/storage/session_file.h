// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/executor.h"
#include "core/run/run.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace basin {

/// Where a session was left.
struct SessionCursor {
    SegmentId segment = 0;
    Position position;
};

/// The minimal session (schema version 1, SQLite): what determines a run, and where its owner stood. States
/// are not stored; opening replays. Also stored: program version, instruction set and libm, head hash of each
/// segment.
struct Session {
    RunSpec spec;
    std::vector<InputIdentity> inputs;
    std::vector<Segment> segments; ///< history pointers null; head and edits filled
    std::vector<Branch> branches;
    std::vector<std::uint64_t> head_hashes; ///< of State at each segment's last whole iteration
    SessionCursor cursor;
    std::string program_version, instruction_set;
};

/// Writes atomically: a temporary file beside `path`, then rename. Throws input_error (no space, no
/// permission); an older file at `path` is then untouched.
void save_session(const std::string& path, Run& run, SessionCursor cursor);

/// Reads and checks without computing. Throws input_error: not a Basin session, newer version (says which),
/// damaged.
Session read_session(const std::string& path);

/// A run rebuilt from a session.
struct OpenedSession {
    std::shared_ptr<Run> run;
    SessionCursor cursor;
    std::vector<std::string>
        notices; ///< "computed with x86-64-v4, this machine has x86-64-v3: bits cannot be compared"
};

/// Recomputes every segment and compares head hashes. An input that moved or changed: input_error naming
/// path, both hashes and the remedy. Progress in iterations; `stop` leaves the segments computed so far.
OpenedSession open_session(const std::string& path, const OptimizerRegistry& registry, std::stop_token stop,
                           const std::function<void(std::int64_t done, std::int64_t total)>& progress);

} // namespace basin
