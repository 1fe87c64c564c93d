// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/session_file.h"

#include <QByteArray>
#include <QString>

namespace basin::test {

void write_file(const QString& path, const QByteArray& bytes);
QByteArray read_file(const QString& path);

/// What `function` complains about, "usage: " in front where that is not the file's fault; "no error".
template<class Function>
QString message_of(Function function) {
    try {
        function();
    } catch (const UserError& error) {
        return (error.kind() == UserError::Kind::input ? "" : "usage: ") +
               QString::fromStdString(error.what());
    }
    return "no error";
}

/// Changes a saved session behind its back; without a new checksum opening it complains of that first.
void edit_session(const std::string& path, const std::string& sql, bool renew_checksum);

/// A run of the nested test optimizer with everything in it: a schedule, edits of every kind, forks, a stop
/// inside an iteration.
struct Everything {
    std::shared_ptr<Run> run;
    SessionCursor cursor;
    Marks marks;
};
Everything make_everything();

/// Fails the running test where anything but the histories differs.
void compare_trees(const RunTree& a, const RunTree& b);
RunTree tree_of(const Session& session);

} // namespace basin::test
