// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace basin {

/// What SQLite refused, in its words. Callers turn it into a UserError that names the file.
struct DatabaseError : std::runtime_error {
    DatabaseError(int code_, const std::string& message) : std::runtime_error(message), code(code_) {}
    int code; ///< SQLITE_CORRUPT ...
};

/// An open SQLite database. Throws DatabaseError. Thread: one at a time.
class Database {
  public:
    enum class Mode { read, create };
    Database(const std::string& path, Mode mode);

    void execute(const std::string& sql);
    std::int64_t pragma(const std::string& name); ///< value of an integer pragma
    void close();                                 ///< reports what the destructor would have to hide

    sqlite3* handle() const { return handle_.get(); }

  private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    std::unique_ptr<sqlite3, Close> handle_;
};

/// A prepared statement: parameters are bound in order, rows are read column by column. Throws
/// DatabaseError; a column of another type than the one asked for counts as damage.
class Statement {
  public:
    Statement(Database& database, const std::string& sql);

    Statement& bind(std::int64_t value);
    Statement& bind(std::string_view value);
    Statement& bind_optional(const std::optional<std::string>& value);
    void run();  ///< executes a statement without rows and makes it ready for the next values
    bool next(); ///< to the first or next row; false behind the last

    int columns() const;
    bool is_null(int column) const;
    bool is_integer(int column) const;
    std::int64_t integer(int column) const;
    std::string text(int column) const;

  private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    [[noreturn]] void fail(int code) const;

    sqlite3* database_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    int bound_ = 0;
};

} // namespace basin
