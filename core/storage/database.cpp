// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include <sqlite3.h>

namespace basin {

namespace {

[[noreturn]] void fail_with(sqlite3* handle, int code) {
    throw DatabaseError(code, handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
}

} // namespace

void Database::Close::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

Database::Database(const std::string& path, Mode mode) {
    const int flags = mode == Mode::read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &opened, flags, nullptr);
    handle_.reset(opened);
    if (code != SQLITE_OK) {
        fail_with(opened, code);
    }
    sqlite3_extended_result_codes(opened, 1);
    // A file from elsewhere may hold views and triggers: they get no say.
    sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
}

void Database::execute(const std::string& sql) {
    const int code = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        fail_with(handle(), code);
    }
}

std::int64_t Database::pragma(const std::string& name) {
    Statement statement(*this, "PRAGMA " + name);
    return statement.next() ? statement.integer(0) : 0;
}

void Database::close() {
    const int code = sqlite3_close(handle());
    if (code != SQLITE_OK) {
        fail_with(handle(), code);
    }
    static_cast<void>(handle_.release());
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement::Statement(Database& database, const std::string& sql) : database_(database.handle()) {
    sqlite3_stmt* prepared = nullptr;
    const int code =
        sqlite3_prepare_v2(database_, sql.c_str(), static_cast<int>(sql.size()), &prepared, nullptr);
    statement_.reset(prepared);
    if (code != SQLITE_OK) {
        fail(code);
    }
}

void Statement::fail(int code) const {
    fail_with(database_, code);
}

Statement& Statement::bind(std::int64_t value) {
    if (const int code = sqlite3_bind_int64(statement_.get(), ++bound_, value); code != SQLITE_OK) {
        fail(code);
    }
    return *this;
}

Statement& Statement::bind(std::string_view value) {
    const int code = sqlite3_bind_text64(statement_.get(), ++bound_, value.empty() ? "" : value.data(),
                                         value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK) {
        fail(code);
    }
    return *this;
}

Statement& Statement::bind_optional(const std::optional<std::string>& value) {
    if (value) {
        return bind(std::string_view(*value));
    }
    if (const int code = sqlite3_bind_null(statement_.get(), ++bound_); code != SQLITE_OK) {
        fail(code);
    }
    return *this;
}

void Statement::run() {
    if (next()) {
        throw DatabaseError(SQLITE_MISUSE, "a row where none is expected");
    }
    sqlite3_reset(statement_.get());
    bound_ = 0;
}

bool Statement::next() {
    const int code = sqlite3_step(statement_.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        fail(code);
    }
    return code == SQLITE_ROW;
}

int Statement::columns() const {
    return sqlite3_column_count(statement_.get());
}

bool Statement::is_null(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

bool Statement::is_integer(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_INTEGER;
}

std::int64_t Statement::integer(int column) const {
    if (!is_integer(column)) {
        throw DatabaseError(SQLITE_MISMATCH, "a number is missing");
    }
    return sqlite3_column_int64(statement_.get(), column);
}

std::string Statement::text(int column) const {
    if (sqlite3_column_type(statement_.get(), column) != SQLITE_TEXT) {
        throw DatabaseError(SQLITE_MISMATCH, "a text is missing");
    }
    const auto* const bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
    return bytes == nullptr ? std::string() : std::string(bytes, size);
}

} // namespace basin
