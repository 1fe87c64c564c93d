// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/long_work.h"
#include "core/base/version.h"
#include "core/math/kernels/dispatch.h"
#include "core/storage/database.h"
#include "core/storage/session_file.h"
#include "core/storage/session_tables.h"
#include "tests/core/storage/session_helpers.h"
#include "tests/support/engine_helpers.h"
#include "tests/support/nested_problem.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <csignal>

using namespace basin;
using namespace basin::test;

class TestSessionFile : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void reads_what_was_written();
    void reads_the_first_version();
    void save_refused_leaves_the_old_file();
    void save_without_space_leaves_the_old_file();
    void a_cancelled_save_leaves_the_old_file();
    void save_follows_a_link();
    void save_replaces_and_leaves_no_litter();

  private:
    std::string path() const { return folder_->filePath("a.basin").toStdString(); }

    std::unique_ptr<QTemporaryDir> folder_;
};

void TestSessionFile::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(folder_->isValid());
}

void TestSessionFile::reads_what_was_written() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor, made.marks);
    const Session session = read_session(path(), nested_registry());
    QCOMPARE(session.spec.optimizer, std::string("nested-test"));
    QCOMPARE(session.spec.preset, std::string("demo"));
    QCOMPARE(session.spec.variant, std::string("kicked"));
    QCOMPARE(session.spec.request.seed, std::uint64_t(0xfedcba9876543210ULL));
    QCOMPARE(session.spec.iterations, std::int64_t(1234));
    QCOMPARE(session.spec.threads, 2);
    QVERIFY(session.spec.request.hyperparameters == made.run->spec().request.hyperparameters);
    QCOMPARE(session.spec.schedule.size(), std::size_t(2));
    QCOMPARE(session.spec.schedule[1].iteration, std::int64_t(900));
    QVERIFY(session.spec.schedule[1].edit == made.run->spec().schedule[1].edit);
    QCOMPARE(session.cursor.segment, made.cursor.segment);
    QVERIFY(session.cursor.position == made.cursor.position);
    QVERIFY(session.marks == made.marks);
    QVERIFY(!made.marks.watches.empty());
    QCOMPARE(session.program_version, std::string(program_version()));
    QCOMPARE(session.instruction_set, instruction_set_name());
    QCOMPARE(session.libm, libm_version());
    QCOMPARE(session.inputs.size(), std::size_t(1));
    QCOMPARE(session.inputs[0].hash, made.run->problem()->inputs()[0].hash);
    compare_trees(made.run->tree(), tree_of(session));
    const Edit& poke = session.segments.back().edits.at(0);
    QVERIFY(std::isnan(std::get<double>(poke.value)));
    QVERIFY(made.run->tree().segments.size() >= 6);
}

void TestSessionFile::reads_the_first_version() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor, made.marks);
    Database database(path(), Database::Mode::create);
    database.execute("DROP TABLE breakpoint; DROP TABLE watch; DROP TABLE bookmark; PRAGMA user_version = 1");
    database.execute("UPDATE checksum SET contents = '" + session_checksum(database) + "'");
    database.close();
    const Session session = read_session(path(), nested_registry());
    QVERIFY(session.marks == Marks{});
    QVERIFY(session.cursor.position == made.cursor.position);
    compare_trees(made.run->tree(), tree_of(session));
}

void TestSessionFile::save_refused_leaves_the_old_file() {
    const auto run = nested_run();
    Executor executor(*run);
    const QString nowhere =
        message_of([&] { save_session(folder_->filePath("no/such/a.basin").toStdString(), *run, {}); });
    QVERIFY2(nowhere.contains("no/such/a.basin: the session cannot be written"), qPrintable(nowhere));
    QVERIFY(nowhere.contains("Choose a folder"));
    const QString folder = message_of([&] { save_session(folder_->path().toStdString(), *run, {}); });
    QVERIFY2(folder.contains("the session cannot be written"), qPrintable(folder));
    QVERIFY(QDir(folder_->path()).exists());
}

void TestSessionFile::save_without_space_leaves_the_old_file() {
    const auto run = nested_run();
    Executor executor(*run);
    save_session(path(), *run, {});
    const QByteArray old = read_file(QString::fromStdString(path()));
    run_to(executor, 5);
    // A limit on file sizes stands for a full disk: writing fails in the middle.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit tight = before;
    tight.rlim_cur = 10000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const QString message = message_of([&] { save_session(path(), *run, {0, {5, 0}}); });
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY2(message.contains("the session cannot be written"), qPrintable(message));
    QCOMPARE(read_file(QString::fromStdString(path())), old);
    QCOMPARE(QDir(folder_->path()).entryList(QDir::Files), QStringList{"a.basin"});
}

void TestSessionFile::a_cancelled_save_leaves_the_old_file() {
    const Everything made = make_everything();
    save_session(path(), *made.run, {});
    const QByteArray old = read_file(QString::fromStdString(path()));
    std::vector<double> shares;
    {
        const WorkWatch watch({}, [&](double share) { shares.push_back(share); });
        save_session(folder_->filePath("whole.basin").toStdString(), *made.run, made.cursor, made.marks);
    }
    QVERIFY(shares.size() >= 5);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QCOMPARE(shares.back(), 1.0);
    // At every moment that is told; after the last one nothing more is asked.
    for (std::size_t at = 0; at + 1 < shares.size(); ++at) {
        std::stop_source stop;
        std::size_t heard = 0;
        const WorkWatch watch(stop.get_token(), [&](double) {
            if (heard++ == at) {
                stop.request_stop();
            }
        });
        const auto save = [&] { save_session(path(), *made.run, made.cursor, made.marks); };
        QVERIFY_EXCEPTION_THROWN(save(), WorkCancelled);
        QCOMPARE(read_file(QString::fromStdString(path())), old);
        QCOMPARE(QDir(folder_->path()).entryList(QDir::Files), (QStringList{"a.basin", "whole.basin"}));
    }
}

void TestSessionFile::save_follows_a_link() {
    const auto run = nested_run();
    Executor executor(*run);
    const QString real = folder_->filePath("real.basin");
    save_session(real.toStdString(), *run, {});
    QVERIFY(QFile::link(real, QString::fromStdString(path())));
    run_to(executor, 3);
    save_session(path(), *run, {0, {3, 0}});
    QVERIFY(QFileInfo(QString::fromStdString(path())).isSymLink());
    QVERIFY(read_session(real.toStdString(), nested_registry()).cursor.position.iteration == 3);
}

void TestSessionFile::save_replaces_and_leaves_no_litter() {
    const auto run = nested_run();
    Executor executor(*run);
    for (std::int64_t k = 0; k < 4; ++k) {
        run_to(executor, k);
        save_session(path(), *run, {0, {k, 0}});
        QCOMPARE(read_session(path(), nested_registry()).segments[0].head.iteration, k);
    }
    QCOMPARE(QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden), QStringList{"a.basin"});
}

QTEST_GUILESS_MAIN(TestSessionFile)
#include "tst_session_file.moc"
