// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/executor.h"
#include "core/run/marks.h"
#include "core/run/run.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace basin {

/// Where a session was left.
struct SessionCursor {
    SegmentId segment = 0;
    Position position;
};

/// A session (SQLite): what determines a run, where its owner stood, and what marks were put on
/// it. States
/// are not stored; opening replays. Also stored: what the bits depend on besides (program, compiler,
/// instruction set, libm), and the head hash of each segment.
struct Session {
    RunSpec spec;
    std::vector<InputIdentity> inputs;
    std::vector<Segment> segments; ///< history pointers null; head, edits and hyperparameters filled
    std::vector<Branch> branches;
    /// Of State at each segment's last whole iteration; none for a segment without rows.
    std::vector<std::optional<std::uint64_t>> head_hashes;
    SessionCursor cursor;
    Marks marks; ///< empty in files of version 1
    std::string program_version, compiler, instruction_set, libm;
};

/// Writes atomically: a temporary file beside `path`, then rename. Throws input_error (no space, no
/// permission); an older file at `path` is then untouched. The run may go on meanwhile: what was computed
/// when the call began is saved. Long work (long_work.h): cancelled, the older file is untouched too.
void save_session(const std::string& path, Run& run, SessionCursor cursor, const Marks& marks = {});

/// Reads and checks without computing; inputs are not looked at. Throws input_error: no such file, not a
/// Basin session, newer version (says which), damaged, an optimizer or hyperparameter that `registry` does
/// not know.
Session read_session(const std::string& path, const OptimizerRegistry& registry);

/// A run rebuilt from a session.
struct OpenedSession {
    std::shared_ptr<Run> run;
    SessionCursor cursor;
    Marks marks;
    std::vector<std::string>
        notices; ///< "computed with x86-64-v4, this machine has x86-64-v3: bits cannot be compared"
};

/// Recomputes every segment and compares head hashes; a difference is told in `notices`. Uses the recorded
/// instruction set where this processor has it and no other is in use yet. An input that moved is
/// looked for beside the session file (same name, same hash); one that is gone or changed: input_error
/// naming path, both hashes and the remedy. Reading the inputs is long work (long_work.h). What follows
/// tells `progress` in iterations; `stop` leaves the segments computed so far, with the cursor at the end of
/// what there is.
OpenedSession open_session(const std::string& path, const OptimizerRegistry& registry, std::stop_token stop,
                           const std::function<void(std::int64_t done, std::int64_t total)>& progress);

} // namespace basin
