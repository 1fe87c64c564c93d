// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/long_work.h"
#include "core/base/version.h"
#include "core/math/kernels/dispatch.h"
#include "core/storage/replacing_file.h"
#include "core/storage/session_file.h"
#include "core/storage/session_tables.h"
#include "core/storage/value_text.h"

#include <fmt/core.h>

#include <filesystem>
#include <system_error>

namespace basin {

namespace {

// Paths are kept absolute: a session is opened from any folder.
std::string absolute_path(const std::string& path) {
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(path, error);
    return error ? path : absolute.lexically_normal().string();
}

/// What a session keeps of a run: edits that were undone with nothing computed are left out, so that ids
/// close up.
struct Kept {
    RunTree tree;
    std::vector<SegmentId> segment_of; ///< new ids by old ones; of one left out its parent's
    std::vector<int> branch_of;        ///< -1: left out
};

Kept kept_of(const RunTree& whole) {
    Kept kept;
    for (const Branch& branch : whole.branches) {
        kept.branch_of.push_back(branch.undone ? -1 : static_cast<int>(kept.tree.branches.size()));
        if (!branch.undone) {
            kept.tree.branches.push_back(branch);
            kept.tree.branches.back().id = kept.branch_of.back();
        }
    }
    for (const Segment& segment : whole.segments) {
        const SegmentId parent =
            segment.parent < 0 ? -1 : kept.segment_of[static_cast<std::size_t>(segment.parent)];
        if (segment.undone) {
            kept.segment_of.push_back(parent);
            continue;
        }
        kept.segment_of.push_back(static_cast<SegmentId>(kept.tree.segments.size()));
        kept.tree.segments.push_back(segment);
        kept.tree.segments.back().id = kept.segment_of.back();
        kept.tree.segments.back().parent = parent;
        kept.tree.segments.back().branch = kept.branch_of[static_cast<std::size_t>(segment.branch)];
    }
    for (Branch& branch : kept.tree.branches) {
        branch.first = kept.segment_of[static_cast<std::size_t>(branch.first)];
        branch.tip = kept.segment_of[static_cast<std::size_t>(branch.tip)];
    }
    return kept;
}

/// Writes the tables of one session into an empty database.
class SessionWriter {
  public:
    SessionWriter(Database& database, Run& run)
        : database_(database), run_(run), kept_(kept_of(run.tree())), tree_(kept_.tree) {}

    void write(const SessionCursor& cursor, const Marks& marks) {
        database_.execute(session_tables_sql);
        write_program();
        write_run();
        write_inputs();
        write_branches();
        {
            const WorkPart segments(0.0, 0.4);
            write_segments();
        }
        {
            const WorkPart edits(0.4, 0.8);
            write_edits();
        }
        const WorkPart rest(0.8, 1.0);
        write_marks(marks);
        note_work(0.5);
        Statement at(database_, "INSERT INTO cursor VALUES(?, ?, ?)");
        at.bind(kept_.segment_of.at(static_cast<std::size_t>(cursor.segment)))
            .bind(cursor.position.iteration)
            .bind(cursor.position.phase)
            .run();
        const std::string checksum = session_checksum(database_);
        Statement(database_, "INSERT INTO checksum VALUES(?)").bind(checksum).run();
    }

  private:
    void note_segment(const Segment& segment) const {
        note_work(static_cast<double>(segment.id) / static_cast<double>(tree_.segments.size()));
    }

    void write_program() {
        Statement insert(database_, "INSERT INTO program VALUES(?, ?, ?, ?)");
        insert.bind(program_version()).bind(compiler_version());
        insert.bind(instruction_set_name()).bind(libm_version()).run();
    }

    void write_run() {
        const RunSpec& spec = run_.spec();
        Statement insert(database_, "INSERT INTO run VALUES(?, ?, ?, ?, ?, ?, ?)");
        insert.bind(spec.optimizer).bind(spec.preset);
        insert.bind(spec.variant).bind(spec.request.preset).bind(std::to_string(spec.request.seed));
        insert.bind(spec.iterations).bind(spec.threads).run();
        Statement set(database_, "INSERT INTO hyperparameter VALUES(?, ?)");
        const Hyperparameters& values = spec.request.hyperparameters;
        for (const Hyperparameter& entry : values.schema().entries()) {
            set.bind(entry.id).bind(encode_value(values.at(entry.id))).run();
        }
    }

    void write_inputs() {
        const ProblemRequest& request = run_.spec().request;
        Statement asked(database_, "INSERT INTO request_input VALUES(?, ?)");
        for (std::size_t i = 0; i < request.inputs.size(); ++i) {
            asked.bind(static_cast<std::int64_t>(i)).bind(absolute_path(request.inputs[i]));
            asked.run();
        }
        Statement reference(database_, "INSERT INTO request_reference VALUES(?, ?)");
        for (const auto& [name, path] : request.references) {
            reference.bind(name).bind(absolute_path(path)).run();
        }
        Statement used(database_, "INSERT INTO input VALUES(?, ?, ?, ?, ?)");
        std::int64_t position = 0;
        for (const InputIdentity& input : run_.problem()->inputs()) {
            used.bind(position++).bind(input.role).bind(input.path);
            used.bind(encode_hash(input.hash)).bind(input.summary).run();
        }
    }

    void write_branches() {
        Statement insert(database_, "INSERT INTO branch VALUES(?, ?, ?, ?)");
        for (const Branch& branch : tree_.branches) {
            insert.bind(branch.id).bind(branch.name).bind(branch.first).bind(branch.tip).run();
        }
    }

    // The hash after the segment's last whole iteration; none where it has no rows.
    static std::optional<std::string> head_hash(const Segment& segment) {
        const std::int64_t rows = segment.head.iteration - segment.start.iteration;
        return rows > 0 ? std::optional(encode_hash(segment.history->view().facts(rows - 1).hash))
                        : std::nullopt;
    }

    void write_segments() {
        Statement insert(database_, "INSERT INTO segment VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Statement taken(database_, "INSERT INTO schedule_taken VALUES(?, ?, ?, ?)");
        for (const Segment& segment : tree_.segments) {
            note_segment(segment);
            insert.bind(segment.id).bind(segment.parent);
            insert.bind(segment.start.iteration).bind(segment.start.phase).bind(segment.branch);
            insert.bind(segment.head.iteration).bind(segment.head.phase).bind_optional(head_hash(segment));
            insert.bind_optional(segment.stop ? std::optional<std::string>(stop_kinds.at(
                                                    static_cast<std::size_t>(segment.stop->kind)))
                                              : std::nullopt);
            insert.bind(segment.stop ? segment.stop->text : "");
            insert.bind(segment.failure).run();
            for (std::size_t entry = 0; entry < segment.schedule_taken.size(); ++entry) {
                const Position& at = segment.schedule_taken[entry];
                taken.bind(segment.id)
                    .bind(static_cast<std::int64_t>(entry))
                    .bind(at.iteration)
                    .bind(at.phase);
                taken.run();
            }
        }
    }

    void write_edits() {
        for (const ScheduledEdit& scheduled : run_.spec().schedule) {
            write_edit(scheduled.edit, "NULL", scheduled.iteration);
        }
        for (const Segment& segment : tree_.segments) {
            note_segment(segment);
            for (const Edit& edit : segment.edits) {
                write_edit(edit, std::to_string(segment.id), segment.start.iteration + 1);
            }
        }
    }

    void write_edit(const Edit& edit, const std::string& segment, std::int64_t iteration) {
        Statement insert(database_, fmt::format("INSERT INTO edit VALUES(?, {}, ?, ?, ?, ?, ?)", segment));
        insert.bind(++edits_).bind(iteration);
        insert.bind(edit_kinds.at(static_cast<std::size_t>(edit.kind)));
        insert.bind(edit.target).bind(encode_value(edit.value));
        insert.bind(edit.index).run();
        Statement argument(database_, "INSERT INTO argument VALUES(?, ?, ?)");
        for (std::size_t i = 0; i < edit.arguments.size(); ++i) {
            argument.bind(edits_).bind(static_cast<std::int64_t>(i));
            argument.bind(encode_value(edit.arguments[i])).run();
        }
    }

    void write_marks(const Marks& marks) {
        std::int64_t position = 0;
        Statement breakpoint(database_, "INSERT INTO breakpoint VALUES(?, ?)");
        for (const std::int64_t iteration : marks.breakpoints) {
            breakpoint.bind(position++).bind(iteration).run();
        }
        position = 0;
        Statement watch(database_, "INSERT INTO watch VALUES(?, ?, ?)");
        for (const WatchSpec& each : marks.watches) {
            watch.bind(position++).bind(each.expression).bind(each.breaks ? 1 : 0).run();
        }
        position = 0;
        Statement bookmark(database_, "INSERT INTO bookmark VALUES(?, ?, ?, ?, ?)");
        for (const Bookmark& each : marks.bookmarks) {
            const int branch = kept_.branch_of.at(static_cast<std::size_t>(each.branch));
            if (branch < 0) {
                continue;
            }
            bookmark.bind(position++).bind(branch).bind(each.position.iteration);
            bookmark.bind(each.position.phase).bind(each.name).run();
        }
    }

    Database& database_;
    Run& run_;
    const Kept kept_;
    const RunTree& tree_;
    std::int64_t edits_ = 0;
};

void write_database(const std::string& path, Run& run, const SessionCursor& cursor, const Marks& marks) {
    Database database(path, Database::Mode::create);
    // The whole file is temporary until it is renamed, so a journal would protect nothing.
    database.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = FULL;");
    database.execute("PRAGMA page_size = 1024"); // many tables, few rows
    database.execute(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {};",
                                 session_application_id, session_schema_version));
    database.execute("BEGIN");
    SessionWriter(database, run).write(cursor, marks);
    database.execute("COMMIT");
    database.close();
}

} // namespace

void save_session(const std::string& path, Run& run, SessionCursor cursor, const Marks& marks) {
    const auto refused = [&](const std::string& why) {
        return input_error("the session cannot be written", path, why,
                           "Choose a folder that exists, may be written to and has space left");
    };
    try {
        ReplacingFile file(path);
        write_database(file.temporary(), run, cursor, marks);
        note_work(1.0); // the last moment at which it can be cancelled
        file.commit();
    } catch (const DatabaseError& fault) {
        throw refused(fault.what());
    } catch (const std::system_error& fault) {
        throw refused(fault.code().message());
    }
}

} // namespace basin
