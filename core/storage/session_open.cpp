// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/long_work.h"
#include "core/base/version.h"
#include "core/data/file_bytes.h"
#include "core/math/kernels/dispatch.h"
#include "core/storage/session_file.h"
#include "core/storage/value_text.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>

namespace basin {

namespace {

UserError changed_input(const InputIdentity& recorded, std::uint64_t found) {
    return input_error("the input is not the one of the session",
                       recorded.path.empty() ? recorded.role : recorded.path,
                       fmt::format("its hash is {}, that of the session {} ({})", encode_hash(found),
                                   encode_hash(recorded.hash), recorded.summary),
                       recorded.path.empty() ? "Open the session with the version of Basin that saved it"
                                             : "Put the old file back or start a new run with this one");
}

// A session and its inputs travel together: an input that is gone is looked for beside the session file.
void find_moved_inputs(Session& session, const std::filesystem::path& folder,
                       std::vector<std::string>& notices) {
    for (InputIdentity& input : session.inputs) {
        std::error_code error;
        if (input.path.empty() || std::filesystem::exists(input.path, error)) {
            continue;
        }
        const std::string beside = (folder / std::filesystem::path(input.path).filename()).string();
        if (!std::filesystem::is_regular_file(beside, error) || hash_file(beside, input.role) != input.hash) {
            continue;
        }
        std::vector<std::string>& asked = session.spec.request.inputs;
        std::replace(asked.begin(), asked.end(), input.path, beside);
        notices.push_back(fmt::format("{} is no longer there: {}, the same file by its hash, was taken.",
                                      input.path, beside));
        input.path = beside;
    }
}

// Before anything reads them: a file that is gone or another one must not surface as a decoder's complaint.
void check_files(const std::vector<InputIdentity>& inputs) {
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const InputIdentity& input = inputs[i];
        const WorkPart part(i, inputs.size());
        std::error_code error;
        if (input.path.empty() || std::filesystem::is_directory(input.path, error)) {
            continue;
        }
        if (!std::filesystem::exists(input.path, error)) {
            throw input_error("an input of the session is missing", input.path,
                              fmt::format("{}, {}, hash {}, is no longer there", input.role, input.summary,
                                          encode_hash(input.hash)),
                              "Put the file back, or beside the session file");
        }
        const std::uint64_t found = hash_file(input.path, input.role);
        if (found != input.hash) {
            throw changed_input(input, found);
        }
    }
}

// What the problem says it was made from; covers folders and generated data.
void check_identities(const std::vector<InputIdentity>& recorded, const std::vector<InputIdentity>& found) {
    if (recorded.size() != found.size()) {
        throw input_error("the inputs are not those of the session", {},
                          fmt::format("{} instead of {}", found.size(), recorded.size()));
    }
    for (std::size_t i = 0; i < recorded.size(); ++i) {
        if (recorded[i].hash != found[i].hash) {
            throw changed_input(recorded[i], found[i].hash);
        }
    }
}

// Uses the session's instruction set where that is still possible, and says where bits cannot be compared.
std::vector<std::string> match_machine(const Session& session) {
    std::vector<std::string> notices;
    const std::vector<std::string> supported = supported_instruction_sets();
    if (std::find(supported.begin(), supported.end(), session.instruction_set) != supported.end()) {
        try {
            select_instruction_set(session.instruction_set);
        } catch (const UserError&) {
            // Another set is in use already: told below.
        }
    }
    if (const std::string here = instruction_set_name(); here != session.instruction_set) {
        notices.push_back(
            fmt::format("Computed with the instructions {}; here {} are in use: bits cannot be compared.",
                        session.instruction_set, here));
    }
    if (const std::string here = libm_version(); here != session.libm) {
        notices.push_back(
            fmt::format("Computed with {}, here is {}: bits cannot be compared.", session.libm, here));
    }
    return notices;
}

std::string program_text(std::string_view version, std::string_view compiler) {
    return fmt::format("Basin {} ({})", version, compiler);
}

/// Recomputes the segments of a session one after the other.
class Rebuilder {
  public:
    Rebuilder(const Session& session, Run& run, std::stop_token stop, const GoProgress& progress)
        : session_(session), run_(run), executor_(run), stop_(std::move(stop)), progress_(progress) {
        for (const Segment& segment : session.segments) {
            total_ += rows_of(segment);
        }
    }

    /// Returns where to stand: the session's cursor, or the end of what could be computed.
    SessionCursor rebuild(std::vector<std::string>& notices) {
        for (const Segment& segment : session_.segments) {
            const GoResult result =
                executor_.rebuild(segment, stop_, [this](std::int64_t done, std::int64_t) {
                    if (progress_) {
                        progress_(done_ + done, total_);
                    }
                });
            if (!result.reached) {
                notices.push_back(shortfall(segment, result));
                return {executor_.segment(), executor_.position()};
            }
            done_ += rows_of(segment);
            compare(segment, result, notices);
        }
        restore_branches();
        return session_.cursor;
    }

  private:
    static std::int64_t rows_of(const Segment& segment) {
        return segment.head.iteration - segment.start.iteration;
    }

    std::string shortfall(const Segment& segment, const GoResult& result) const {
        return fmt::format("{} at iteration {} of {} on branch {}; what comes behind is missing.",
                           result.cancelled ? "Opening was stopped"
                                            : "The run ended (" + result.failure + ")",
                           executor_.position().iteration, segment.head.iteration,
                           session_.branches[static_cast<std::size_t>(segment.branch)].name);
    }

    void compare(const Segment& segment, const GoResult& result, std::vector<std::string>& notices) const {
        if (result.mismatch) {
            notices.push_back(fmt::format("A replay differed from the first computation at iteration {}.",
                                          result.mismatch->position.iteration));
        }
        const auto recorded = session_.head_hashes[static_cast<std::size_t>(segment.id)];
        if (!recorded) {
            return;
        }
        const std::uint64_t found = run_.history(segment.id)->view().facts(rows_of(segment) - 1).hash;
        if (found == *recorded) {
            return;
        }
        std::string notice = fmt::format(
            "The recomputed run is not the saved one: state hash {} instead of {} at iteration {}.",
            encode_hash(found), encode_hash(*recorded), segment.head.iteration);
        const std::string saved_by = program_text(session_.program_version, session_.compiler);
        const std::string here = program_text(program_version(), compiler_version());
        if (saved_by != here) {
            notice += fmt::format(" It was saved by {}, this is {}.", saved_by, here);
        }
        notices.push_back(notice);
    }

    void restore_branches() {
        std::vector<int> branch_of;
        for (const Segment& segment : session_.segments) {
            branch_of.push_back(segment.branch);
        }
        run_.restore_branches(session_.branches, branch_of);
    }

    const Session& session_;
    Run& run_;
    Executor executor_;
    std::stop_token stop_;
    const GoProgress& progress_;
    std::int64_t done_ = 0, total_ = 0;
};

} // namespace

OpenedSession open_session(const std::string& path, const OptimizerRegistry& registry, std::stop_token stop,
                           const std::function<void(std::int64_t done, std::int64_t total)>& progress) {
    Session session = read_session(path, registry);
    OpenedSession opened;
    {
        const WorkPart checking(0.0, 0.3);
        find_moved_inputs(session, std::filesystem::absolute(path).parent_path(), opened.notices);
        check_files(session.inputs);
    }
    const std::vector<std::string> differences = match_machine(session);
    opened.notices.insert(opened.notices.end(), differences.begin(), differences.end());
    opened.marks = session.marks;
    {
        const WorkPart reading(0.3, 1.0);
        opened.run = std::make_shared<Run>(session.spec, registry);
    }
    check_identities(session.inputs, opened.run->problem()->inputs());
    const WorkWatch
        own_progress; // what the optimizer reads on its way is told in iterations, and `stop` ends it
    try {
        opened.cursor = Rebuilder(session, *opened.run, std::move(stop), progress).rebuild(opened.notices);
    } catch (const UserError& fault) {
        throw input_error("the session cannot be recomputed", path, fault.what());
    }
    return opened;
}

} // namespace basin
