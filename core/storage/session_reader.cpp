// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/version.h"
#include "core/storage/session_file.h"
#include "core/storage/session_tables.h"
#include "core/storage/session_validation.h"
#include "core/storage/value_text.h"

#include <fmt/core.h>
#include <sqlite3.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <limits>

namespace basin {

namespace {

UserError not_a_session(const std::string& path, const std::string& why) {
    return input_error("this is not a Basin session", path, why, "Choose a file that Basin saved");
}

/// Something that a whole session cannot contain.
DatabaseError damage(const std::string& what) {
    return {SQLITE_CORRUPT, what};
}

int as_int(std::int64_t number) {
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max()) {
        throw damage(fmt::format("{} is out of range", number));
    }
    return static_cast<int>(number);
}

Value as_value(const std::string& text) {
    const auto value = decode_value(text);
    if (!value) {
        throw damage(fmt::format("'{}' is no value", text));
    }
    return *value;
}

std::uint64_t as_hash(const std::string& text) {
    const auto hash = decode_hash(text);
    if (!hash) {
        throw damage(fmt::format("'{}' is no hash", text));
    }
    return *hash;
}

std::uint64_t as_seed(const std::string& text) {
    std::uint64_t seed = 0;
    const auto [stopped, fault] = std::from_chars(text.data(), text.data() + text.size(), seed);
    if (fault != std::errc{} || stopped != text.data() + text.size()) {
        throw damage(fmt::format("'{}' is no seed", text));
    }
    return seed;
}

template<class Kind, std::size_t size>
Kind as_kind(const std::array<const char*, size>& names, const std::string& name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) {
        throw damage(fmt::format("'{}' is no kind", name));
    }
    return static_cast<Kind>(found - names.begin());
}

/// Reads the tables of one session; the file is known to be whole.
class SessionReader {
  public:
    SessionReader(Database& database, const OptimizerRegistry& registry)
        : database_(database), registry_(registry) {}

    Session read() {
        read_program();
        read_run();
        read_inputs();
        read_segments();
        read_edits();
        read_branches();
        read_cursor();
        if (database_.pragma("user_version") >= 2) {
            read_marks();
        }
        check_session(session_);
        apply_hyperparameters();
        return std::move(session_);
    }

  private:
    Statement only_row(const std::string& table) {
        Statement row(database_, "SELECT * FROM " + table);
        if (!row.next()) {
            throw damage(fmt::format("the table '{}' is empty", table));
        }
        return row;
    }

    void read_program() {
        const Statement row = only_row("program");
        session_.program_version = row.text(0);
        session_.compiler = row.text(1);
        session_.instruction_set = row.text(2);
        session_.libm = row.text(3);
    }

    void read_run() {
        const Statement row = only_row("run");
        RunSpec& spec = session_.spec;
        spec.optimizer = row.text(0);
        spec.preset = row.text(1);
        spec.variant = row.text(2);
        spec.request.preset = row.text(3);
        spec.request.seed = as_seed(row.text(4));
        spec.iterations = row.integer(5);
        spec.threads = as_int(row.integer(6));
        spec.request.hyperparameters = Hyperparameters(registry_.find(spec.optimizer)->info().schema);
        Statement values(database_, "SELECT id, value FROM hyperparameter");
        while (values.next()) {
            spec.request.hyperparameters.set(values.text(0), as_value(values.text(1)));
        }
    }

    void read_inputs() {
        ProblemRequest& request = session_.spec.request;
        Statement asked(database_, "SELECT path FROM request_input ORDER BY position");
        while (asked.next()) {
            request.inputs.push_back(asked.text(0));
        }
        Statement references(database_, "SELECT name, path FROM request_reference");
        while (references.next()) {
            request.references[references.text(0)] = references.text(1);
        }
        Statement used(database_, "SELECT role, path, hash, summary FROM input ORDER BY position");
        while (used.next()) {
            session_.inputs.push_back({used.text(0), used.text(1), as_hash(used.text(2)), used.text(3)});
        }
    }

    void read_segments() {
        Statement row(database_, "SELECT * FROM segment ORDER BY id");
        while (row.next()) {
            Segment segment;
            segment.id = as_int(row.integer(0));
            segment.parent = as_int(row.integer(1));
            segment.start = {row.integer(2), as_int(row.integer(3))};
            segment.branch = as_int(row.integer(4));
            segment.head = {row.integer(5), as_int(row.integer(6))};
            session_.head_hashes.push_back(row.is_null(7) ? std::nullopt
                                                          : std::optional(as_hash(row.text(7))));
            if (!row.is_null(8)) {
                segment.stop = StopReason{as_kind<StopReason::Kind>(stop_kinds, row.text(8)), row.text(9)};
            }
            segment.failure = row.text(10);
            session_.segments.push_back(std::move(segment));
        }
        Statement taken(database_,
                        "SELECT segment, iteration, phase FROM schedule_taken ORDER BY segment, entry");
        while (taken.next()) {
            segment_of(taken.integer(0))
                .schedule_taken.push_back({taken.integer(1), as_int(taken.integer(2))});
        }
    }

    Segment& segment_of(std::int64_t id) {
        if (id < 0 || id >= static_cast<std::int64_t>(session_.segments.size())) {
            throw damage(fmt::format("there is no segment {}", id));
        }
        return session_.segments[static_cast<std::size_t>(id)];
    }

    void read_edits() {
        Statement row(database_,
                      "SELECT id, segment, iteration, kind, target, value, element FROM edit ORDER BY id");
        while (row.next()) {
            Edit edit;
            edit.kind = as_kind<Edit::Kind>(edit_kinds, row.text(3));
            edit.target = row.text(4);
            edit.value = as_value(row.text(5));
            edit.index = row.integer(6);
            edit.arguments = read_arguments(row.integer(0));
            if (row.is_null(1)) {
                session_.spec.schedule.push_back({row.integer(2), std::move(edit)});
            } else {
                segment_of(row.integer(1)).edits.push_back(std::move(edit));
            }
        }
    }

    std::vector<Value> read_arguments(std::int64_t edit) {
        Statement row(database_, "SELECT value FROM argument WHERE edit = ? ORDER BY position");
        row.bind(edit);
        std::vector<Value> arguments;
        while (row.next()) {
            arguments.push_back(as_value(row.text(0)));
        }
        return arguments;
    }

    void read_branches() {
        Statement row(database_, "SELECT id, name, first_segment, tip_segment FROM branch ORDER BY id");
        while (row.next()) {
            session_.branches.push_back(
                {as_int(row.integer(0)), row.text(1), as_int(row.integer(2)), as_int(row.integer(3))});
        }
    }

    void read_cursor() {
        const Statement row = only_row("cursor");
        session_.cursor = {as_int(row.integer(0)), {row.integer(1), as_int(row.integer(2))}};
    }

    void read_marks() {
        Statement breakpoint(database_, "SELECT iteration FROM breakpoint ORDER BY position");
        while (breakpoint.next()) {
            session_.marks.breakpoints.insert(breakpoint.integer(0));
        }
        Statement watch(database_, "SELECT expression, breaks FROM watch ORDER BY position");
        while (watch.next()) {
            const int id = static_cast<int>(session_.marks.watches.size()) + 1;
            session_.marks.watches.push_back({id, watch.text(0), watch.integer(1) != 0});
        }
        Statement bookmark(database_,
                           "SELECT branch, iteration, phase, name FROM bookmark ORDER BY position");
        while (bookmark.next()) {
            session_.marks.bookmarks.push_back({as_int(bookmark.integer(0)),
                                                {bookmark.integer(1), as_int(bookmark.integer(2))},
                                                bookmark.text(3)});
        }
    }

    void apply_hyperparameters() {
        for (Segment& segment : session_.segments) {
            segment.hyperparameters = segment.parent < 0 ? session_.spec.request.hyperparameters
                                                         : segment_of(segment.parent).hyperparameters;
            for (const Edit& edit : segment.edits) {
                if (edit.kind == Edit::Kind::hyperparameter) {
                    segment.hyperparameters.set(edit.target, edit.value);
                }
            }
        }
    }

    Database& database_;
    const OptimizerRegistry& registry_;
    Session session_;
};

// What can be said before SQLite is asked.
void check_file(const std::string& path) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status)) {
        throw input_error("the session cannot be read", path, "there is no such file",
                          "Check the spelling of the path");
    }
    if (!std::filesystem::is_regular_file(status)) {
        throw not_a_session(path, std::filesystem::is_directory(status) ? "it is a folder"
                                                                        : "it is no regular file");
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw input_error("the session cannot be read", path, "it may not be opened",
                          "Check its permissions");
    }
    std::array<char, 16> start{};
    file.read(start.data(), start.size());
    const std::string_view magic("SQLite format 3\0", 16);
    if (file.gcount() == 0) {
        throw not_a_session(path, "it is empty");
    }
    if (std::string_view(start.data(), static_cast<std::size_t>(file.gcount())) != magic) {
        throw not_a_session(path, "it does not begin as one");
    }
}

void check_version(Database& database, const std::string& path) {
    if (database.pragma("application_id") != session_application_id) {
        throw not_a_session(path, "it is a database of another program");
    }
    const std::int64_t version = database.pragma("user_version");
    if (version > session_schema_version) {
        throw input_error("the session was written by a newer Basin", path,
                          fmt::format("its format is version {}, Basin {} reads up to {}", version,
                                      program_version(), session_schema_version),
                          "Install the newer Basin");
    }
    if (version < 1) {
        throw damage(fmt::format("format version {}", version));
    }
}

void check_whole(Database& database) {
    Statement check(database, "PRAGMA quick_check(1)");
    if (!check.next() || check.text(0) != "ok") {
        throw damage(check.text(0));
    }
    Statement stored(database, "SELECT contents FROM checksum");
    if (!stored.next() || stored.text(0) != session_checksum(database)) {
        throw damage("the checksum does not fit the contents");
    }
}

} // namespace

Session read_session(const std::string& path, const OptimizerRegistry& registry) {
    check_file(path);
    try {
        Database database(path, Database::Mode::read);
        check_version(database, path);
        check_whole(database);
        return SessionReader(database, registry).read();
    } catch (const DatabaseError& fault) {
        throw input_error("the session is damaged", path, fault.what(), "Take an older copy of the file");
    } catch (const UserError& fault) {
        if (fault.kind() == UserError::Kind::input) {
            throw;
        }
        // The file is whole, but names an optimizer, a hyperparameter or a value that is unknown here.
        throw input_error("the session cannot be used by this version", path, fault.what(),
                          "Open the session with the version of Basin that saved it");
    }
}

} // namespace basin
