// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

/// What a process left behind.
struct Outcome {
    int status = -1; ///< -1: it crashed or did not end in time
    QByteArray out, err;
};

/// Runs a program to its end in `folder`.
inline Outcome run_in(const QString& folder, const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

#ifdef NESTED_PROGRAM
/// A test of the programs in a folder of its own.
class ProgramTest : public QObject {
  protected:
    QString folder() const { return folder_.path(); }
    QString path(const QString& name) const { return folder_.filePath(name); }
    QByteArray contents(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    }
    QJsonValue json(const QString& name) const { return QJsonDocument::fromJson(contents(name)).object(); }
    int rows(const QString& name) const { return static_cast<int>(contents(name).count('\n')) - 1; }

    /// Temporary files beside those that were asked for.
    QStringList leftovers() const { return QDir(folder()).entryList({"*.part-*"}); }
    /// A test that ends a process by force leaves one; the next one starts clean.
    void removeLeftovers() const {
        for (const QString& name : leftovers()) {
            QVERIFY(QFile::remove(path(name)));
        }
    }

    Outcome basin(const QStringList& arguments) const { return run_in(folder(), BASIN_PROGRAM, arguments); }
    /// `run nested-test --preset demo` and further arguments.
    Outcome nested(const QStringList& arguments) const {
        return run_in(folder(), NESTED_PROGRAM,
                      QStringList{"run", "nested-test", "--preset", "demo"} + arguments);
    }

  private:
    QTemporaryDir folder_;
};
#endif
