// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/version.h"
#include "core/data/file_bytes.h"
#include "core/math/kernels/dispatch.h"
#include "core/storage/database.h"
#include "core/storage/session_file.h"
#include "core/storage/session_tables.h"
#include "tests/support/engine_helpers.h"
#include "tests/support/nested_problem.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <bit>
#include <cmath>
#include <csignal>
#include <filesystem>
#include <limits>

using namespace basin;
using namespace basin::test;

namespace {

/// The nested optimizer on an input file whose bytes do not matter, but whose identity does.
class FileProblem final : public Problem {
  public:
    FileProblem(std::shared_ptr<const Problem> inside, std::vector<InputIdentity> inputs)
        : inside_(std::move(inside)), inputs_(std::move(inputs)) {}
    std::vector<InputIdentity> inputs() const override { return inputs_; }
    std::shared_ptr<const Problem> inside() const { return inside_; }

  private:
    std::shared_ptr<const Problem> inside_;
    std::vector<InputIdentity> inputs_;
};

class FileFactory final : public OptimizerFactory {
  public:
    const OptimizerInfo& info() const override { return nested_.info(); }
    std::shared_ptr<const Problem> make_problem(const ProblemRequest& request) const override {
        ProblemRequest inside = request;
        inside.inputs.clear();
        std::vector<InputIdentity> inputs;
        for (const std::string& path : request.inputs) {
            const std::string absolute = std::filesystem::absolute(path).string();
            inputs.push_back({"image", absolute, hash_bytes(read_file_bytes(path, "image")), "some bytes"});
        }
        return std::make_shared<FileProblem>(nested_.make_problem(inside), inputs);
    }
    std::unique_ptr<Optimizer> make_optimizer(std::shared_ptr<const Problem> problem,
                                              const Hyperparameters& values, int threads) const override {
        return nested_.make_optimizer(static_cast<const FileProblem&>(*problem).inside(), values, threads);
    }

  private:
    NestedFactory nested_;
};

const OptimizerRegistry& file_registry() {
    static const OptimizerRegistry registry = [] {
        OptimizerRegistry list;
        list.add(std::make_shared<FileFactory>());
        return list;
    }();
    return registry;
}

void write_file(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read_file(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

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

/// A run with everything in it: a schedule, edits of every kind, forks, a stop inside an iteration.
struct Everything {
    std::shared_ptr<Run> run;
    SessionCursor cursor;
};

Everything make_everything() {
    RunSpec spec = nested_spec({{"noise", 0.1}, {"note", std::string("a 'quoted' note; DROP\n\xc3\xa9")}},
                               {{4, set_edit("step_size", 0.3)}, {900, action_edit("kick", {Value(0.5)})}});
    spec.preset = "demo";
    spec.variant = "kicked";
    spec.request.seed = 0xfedcba9876543210ULL;
    spec.iterations = 1234;
    spec.threads = 2;
    auto run = std::make_shared<Run>(std::move(spec), nested_registry());
    Executor executor(*run);
    run_to(executor, 10);
    executor.edit({action_edit("kick", {Value(1.25)})});
    run_to(executor, 13);
    executor.edit({poke_edit("position", 3, 17.123456789012345)});
    run_to(executor, 15);
    const SegmentId tip = executor.segment();
    (void)executor.go_to(tip, {6, 1}, {}); // inside an iteration, in the root's past
    executor.edit({set_edit("noise", 0.30000000000000004)});
    run_to(executor, 12);
    (void)executor.step({}); // stops inside an iteration
    (void)executor.go_to(executor.segment(), {9, 0}, {});
    executor.fork();
    executor.edit({poke_edit("velocity", 0, std::numeric_limits<double>::quiet_NaN())});
    run_to(executor, 11);
    run->rename_branch(1, "the \"other\" one");
    return {run, {executor.segment(), {10, 1}}};
}

void compare_trees(const RunTree& a, const RunTree& b) {
    QCOMPARE(a.segments.size(), b.segments.size());
    for (std::size_t i = 0; i < a.segments.size(); ++i) {
        const Segment &x = a.segments[i], &y = b.segments[i];
        QCOMPARE(x.id, y.id);
        QCOMPARE(x.parent, y.parent);
        QVERIFY(x.start == y.start && x.head == y.head);
        QCOMPARE(x.branch, y.branch);
        QCOMPARE(x.edits.size(), y.edits.size());
        for (std::size_t e = 0; e < x.edits.size(); ++e) {
            QCOMPARE(describe(x.edits[e]), describe(y.edits[e]));
        }
        QVERIFY(x.hyperparameters == y.hyperparameters);
        QVERIFY(x.schedule_taken == y.schedule_taken);
        QCOMPARE(x.failure, y.failure);
        QCOMPARE(x.stop.has_value(), y.stop.has_value());
        if (x.stop) {
            QVERIFY(x.stop->kind == y.stop->kind);
            QCOMPARE(x.stop->text, y.stop->text);
        }
    }
    QCOMPARE(a.branches.size(), b.branches.size());
    for (std::size_t i = 0; i < a.branches.size(); ++i) {
        QCOMPARE(a.branches[i].name, b.branches[i].name);
        QCOMPARE(a.branches[i].first, b.branches[i].first);
        QCOMPARE(a.branches[i].tip, b.branches[i].tip);
    }
}

} // namespace

class TestSessionFile : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void reads_what_was_written();
    void opens_to_the_same_bits();
    void every_row_is_recomputed();
    void a_stopped_and_a_failed_run_open_as_such();
    void opening_twice_and_saving_again_changes_nothing();
    void progress_reaches_its_total();
    void stopping_leaves_what_was_computed();
    void wrong_head_hash_is_told();
    void other_instructions_are_told();
    void input_moved();
    void input_changed();
    void inputs_are_kept_absolute();
    void not_a_session_data();
    void not_a_session();
    void newer_version();
    void database_of_another_program();
    void unknown_optimizer();
    void unknown_hyperparameter();
    void nonsense_with_a_right_checksum_data();
    void nonsense_with_a_right_checksum();
    void truncated_anywhere();
    void garbled_anywhere();
    void save_refused_leaves_the_old_file();
    void save_without_space_leaves_the_old_file();
    void save_follows_a_link();
    void save_replaces_and_leaves_no_litter();

  private:
    std::string path() const { return folder_->filePath("a.basin").toStdString(); }
    void edit_database(const std::string& sql, bool renew_checksum = true);

    std::unique_ptr<QTemporaryDir> folder_;
};

void TestSessionFile::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(folder_->isValid());
}

void TestSessionFile::edit_database(const std::string& sql, bool renew_checksum) {
    Database database(path(), Database::Mode::create);
    database.execute("PRAGMA synchronous = OFF");
    database.execute(sql);
    if (renew_checksum) {
        database.execute("UPDATE checksum SET contents = '" + session_checksum(database) + "'");
    }
    database.close();
}

void TestSessionFile::reads_what_was_written() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor);
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
    QCOMPARE(session.program_version, std::string(program_version()));
    QCOMPARE(session.instruction_set, instruction_set_name());
    QCOMPARE(session.libm, libm_version());
    QCOMPARE(session.inputs.size(), std::size_t(1));
    QCOMPARE(session.inputs[0].hash, made.run->problem()->inputs()[0].hash);
    RunTree read;
    read.segments = session.segments;
    read.branches = session.branches;
    compare_trees(made.run->tree(), read);
    const Edit& poke = session.segments.back().edits.at(0);
    QVERIFY(std::isnan(std::get<double>(poke.value)));
    QVERIFY(made.run->tree().segments.size() >= 6);
}

void TestSessionFile::opens_to_the_same_bits() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor);
    const OpenedSession opened = open_session(path(), nested_registry(), {}, {});
    QVERIFY2(opened.notices.empty(), opened.notices.empty() ? "" : opened.notices[0].c_str());
    compare_trees(made.run->tree(), opened.run->tree());
    QCOMPARE(opened.cursor.segment, made.cursor.segment);
    QVERIFY(opened.cursor.position == made.cursor.position);
    Executor was(*made.run), is(*opened.run);
    QVERIFY(was.go_to(made.cursor.segment, made.cursor.position, {}).reached);
    QVERIFY(is.go_to(opened.cursor.segment, opened.cursor.position, {}).reached);
    QCOMPARE(is.position_hash(), was.position_hash());
    // The future is the same too, scheduled edits included.
    run_to_end(was);
    run_to_end(is);
    QCOMPARE(is.state_hash(), was.state_hash());
}

void TestSessionFile::every_row_is_recomputed() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor);
    const OpenedSession opened = open_session(path(), nested_registry(), {}, {});
    for (const Segment& segment : made.run->tree().segments) {
        const auto was = segment.history->view(), is = opened.run->history(segment.id)->view();
        QCOMPARE(is.size(), was.size());
        for (std::int64_t row = 0; row < was.size(); ++row) {
            QCOMPARE(is.facts(row).hash, was.facts(row).hash);
            for (std::size_t i = 0; i < made.run->layout().scalars.size(); ++i) {
                QCOMPARE(std::bit_cast<std::uint64_t>(is.scalar(row, i)),
                         std::bit_cast<std::uint64_t>(was.scalar(row, i)));
            }
        }
    }
}

void TestSessionFile::a_stopped_and_a_failed_run_open_as_such() {
    for (const char* const fault : {"none", "throw", "bad_alloc", "nan"}) {
        const auto run = nested_run({{"fault", std::string(fault)}, {"fault_iteration", std::int64_t(7)}});
        Executor executor(*run);
        run_to_end(executor);
        save_session(path(), *run, {executor.segment(), executor.position()});
        const OpenedSession opened = open_session(path(), nested_registry(), {}, {});
        QVERIFY2(opened.notices.empty(), fault);
        compare_trees(run->tree(), opened.run->tree());
        Executor again(*opened.run);
        QVERIFY(again.go_to(opened.cursor.segment, opened.cursor.position, {}).reached);
        QCOMPARE(again.position_hash(), executor.position_hash());
        QVERIFY(again.stopped().has_value());
    }
}

void TestSessionFile::opening_twice_and_saving_again_changes_nothing() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor);
    const QByteArray first = read_file(QString::fromStdString(path()));
    const OpenedSession opened = open_session(path(), nested_registry(), {}, {});
    save_session(path(), *opened.run, opened.cursor);
    QCOMPARE(read_file(QString::fromStdString(path())), first);
}

void TestSessionFile::progress_reaches_its_total() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor);
    std::int64_t last = 0, expected = 0;
    bool rises = true;
    (void)open_session(path(), nested_registry(), {}, [&](std::int64_t done, std::int64_t total) {
        rises = rises && done > last && done <= total;
        last = done;
        expected = total;
    });
    QVERIFY(rises);
    QVERIFY(expected > 20);
    QCOMPARE(last, expected);
}

void TestSessionFile::stopping_leaves_what_was_computed() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor);
    std::stop_source stop;
    const OpenedSession opened =
        open_session(path(), nested_registry(), stop.get_token(), [&](std::int64_t done, std::int64_t) {
            if (done == 6) {
                stop.request_stop();
            }
        });
    QCOMPARE(opened.notices.size(), std::size_t(1));
    QVERIFY(opened.notices[0].find("Opening was stopped at iteration") == 0);
    Executor executor(*opened.run);
    QVERIFY(executor.go_to(opened.cursor.segment, opened.cursor.position, {}).reached);
    run_to(executor, executor.position().iteration + 5); // it can go on from there
}

void TestSessionFile::wrong_head_hash_is_told() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor);
    edit_database("UPDATE segment SET head_hash = '0123456789abcdef' WHERE id = 1; UPDATE program SET "
                  "version = '0.0.9'");
    const OpenedSession opened = open_session(path(), nested_registry(), {}, {});
    QCOMPARE(opened.notices.size(), std::size_t(1));
    const QString notice = QString::fromStdString(opened.notices[0]);
    QVERIFY2(notice.contains("instead of 0123456789abcdef at iteration"), qPrintable(notice));
    QVERIFY2(notice.contains("saved by Basin 0.0.9"), qPrintable(notice));
}

void TestSessionFile::other_instructions_are_told() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor);
    edit_database("UPDATE program SET instruction_set = 'x86-64-v9', libm = 'glibc 1.0'");
    const OpenedSession opened = open_session(path(), nested_registry(), {}, {});
    QCOMPARE(opened.notices.size(), std::size_t(2));
    QVERIFY(opened.notices[0].find("x86-64-v9") != std::string::npos);
    QVERIFY(opened.notices[0].find("bits cannot be compared") != std::string::npos);
    QVERIFY(opened.notices[1].find("glibc 1.0") != std::string::npos);
}

namespace {

std::shared_ptr<Run> run_on_file(const std::string& input) {
    RunSpec spec = nested_spec();
    spec.request.inputs = {input};
    auto run = std::make_shared<Run>(std::move(spec), file_registry());
    Executor executor(*run);
    run_to(executor, 5);
    return run;
}

} // namespace

void TestSessionFile::input_moved() {
    const QString input = folder_->filePath("in put.png");
    write_file(input, "bytes");
    save_session(path(), *run_on_file(input.toStdString()), {0, {5, 0}});
    QVERIFY(open_session(path(), file_registry(), {}, {}).notices.empty());
    QVERIFY(QFile::rename(input, input + ".moved"));
    const QString message = message_of([&] { (void)open_session(path(), file_registry(), {}, {}); });
    QVERIFY2(message.startsWith(input + ": an input of the session is missing"), qPrintable(message));
    QVERIFY2(message.contains("Put the file back"), qPrintable(message));
    QVERIFY(read_session(path(), file_registry()).inputs[0].path ==
            input.toStdString()); // looking is possible
}

void TestSessionFile::input_changed() {
    const QString input = folder_->filePath("input.png");
    write_file(input, "bytes");
    save_session(path(), *run_on_file(input.toStdString()), {0, {5, 0}});
    const std::uint64_t old_hash = hash_bytes(read_file_bytes(input.toStdString(), "image"));
    write_file(input, "bytez");
    const std::uint64_t new_hash = hash_bytes(read_file_bytes(input.toStdString(), "image"));
    const QString message = message_of([&] { (void)open_session(path(), file_registry(), {}, {}); });
    QVERIFY2(message.startsWith(input + ": the input is not the one of the session"), qPrintable(message));
    QVERIFY(message.contains(QString::number(old_hash, 16)));
    QVERIFY(message.contains(QString::number(new_hash, 16)));
    QVERIFY(message.contains("Put the old file back"));
}

void TestSessionFile::inputs_are_kept_absolute() {
    const QString input = folder_->filePath("input.png");
    write_file(input, "bytes");
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder_->path()));
    const auto run = run_on_file("./input.png");
    save_session(path(), *run, {0, {5, 0}});
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(open_session(path(), file_registry(), {}, {}).notices.empty());
}

void TestSessionFile::not_a_session_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << QByteArray() << "it is empty";
    QTest::newRow("text") << QByteArray("hello") << "it does not begin as one";
    QTest::newRow("image") << QByteArray("\x89PNG\r\n\x1a\n and more of it") << "it does not begin as one";
    QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16) << "";
    QTest::newRow("magic and zeros") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\0') << "";
}

void TestSessionFile::not_a_session() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    write_file(QString::fromStdString(path()), bytes);
    const QString message = message_of([&] { (void)read_session(path(), nested_registry()); });
    QVERIFY2(message.startsWith(QString::fromStdString(path()) + ": "), qPrintable(message));
    QVERIFY2(message.contains(part), qPrintable(message));
    const QString folder =
        message_of([&] { (void)read_session(folder_->path().toStdString(), nested_registry()); });
    QVERIFY2(folder.contains("it is a folder"), qPrintable(folder));
    const QString gone = message_of([&] { (void)read_session(path() + ".not", nested_registry()); });
    QVERIFY2(gone.contains("there is no such file"), qPrintable(gone));
}

void TestSessionFile::newer_version() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor);
    edit_database("PRAGMA user_version = 7; DROP TABLE segment", false);
    const QString message = message_of([&] { (void)read_session(path(), nested_registry()); });
    QVERIFY2(message.contains("written by a newer Basin"), qPrintable(message));
    QVERIFY2(message.contains("version 7"), qPrintable(message));
}

void TestSessionFile::database_of_another_program() {
    {
        Database other(path(), Database::Mode::create);
        other.execute("CREATE TABLE bookmarks(url TEXT)");
        other.close();
    }
    const QString message = message_of([&] { (void)read_session(path(), nested_registry()); });
    QVERIFY2(message.contains("database of another program"), qPrintable(message));
}

void TestSessionFile::unknown_optimizer() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor);
    edit_database("UPDATE run SET optimizer = 'nested-tset'");
    const QString message = message_of([&] { (void)read_session(path(), nested_registry()); });
    QVERIFY2(message.contains("cannot be used by this version"), qPrintable(message));
    QVERIFY2(message.contains("unknown optimizer 'nested-tset'"), qPrintable(message));
}

void TestSessionFile::unknown_hyperparameter() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor);
    edit_database("UPDATE hyperparameter SET id = 'nose' WHERE id = 'noise'");
    const QString message = message_of([&] { (void)read_session(path(), nested_registry()); });
    QVERIFY2(message.contains("unknown hyperparameter 'nose'"), qPrintable(message));
}

void TestSessionFile::nonsense_with_a_right_checksum_data() {
    QTest::addColumn<QString>("sql");
    for (const char* const sql : {
             "DELETE FROM segment",
             "DELETE FROM segment WHERE id = 2",
             "DELETE FROM branch",
             "DELETE FROM branch WHERE id = 1",
             "DELETE FROM run",
             "DELETE FROM cursor",
             "DELETE FROM program",
             "DELETE FROM schedule_taken WHERE segment = 1",
             "DELETE FROM checksum",
             "UPDATE segment SET parent = id WHERE id = 2",
             "UPDATE segment SET parent = 77 WHERE id = 2",
             "UPDATE segment SET parent = -1 WHERE id = 2",
             "UPDATE segment SET parent = 0 WHERE id = 0",
             "UPDATE segment SET start_iteration = -5 WHERE id = 1",
             "UPDATE segment SET start_iteration = 9000 WHERE id = 1",
             "UPDATE segment SET start_iteration = 9000, head_iteration = 9001 WHERE id = 1",
             "UPDATE segment SET head_iteration = -1 WHERE id = 0",
             "UPDATE segment SET head_phase = -1 WHERE id = 0",
             "UPDATE segment SET head_phase = 99999999999 WHERE id = 0",
             "UPDATE segment SET head_hash = NULL WHERE id = 0",
             "UPDATE segment SET head_hash = 'abc' WHERE id = 0",
             "UPDATE segment SET branch = 50 WHERE id = 0",
             "UPDATE segment SET stop_kind = 'bored' WHERE id = 0",
             "UPDATE branch SET tip_segment = 50 WHERE id = 0",
             "UPDATE branch SET first_segment = -1 WHERE id = 0",
             "UPDATE cursor SET segment = 50",
             "UPDATE cursor SET iteration = 50000",
             "UPDATE cursor SET phase = -1",
             "UPDATE run SET seed = '-1'",
             "UPDATE run SET threads = 0",
             "UPDATE hyperparameter SET value = 'real:x' WHERE id = 'noise'",
             "UPDATE hyperparameter SET value = 'text:x' WHERE id = 'noise'",
             "UPDATE hyperparameter SET value = 'real:99' WHERE id = 'noise'",
             "UPDATE edit SET kind = 'wish'",
             "UPDATE edit SET value = ''",
             "UPDATE edit SET target = 'nothing'",
             "UPDATE edit SET segment = 50",
             "UPDATE argument SET value = '1'",
             "UPDATE input SET hash = '1'",
             "UPDATE input SET hash = '0000000000000000'",
             "INSERT INTO input VALUES(9, 'image', '', '0000000000000000', '')",
             "DROP TABLE edit",
             "DROP TABLE cursor; CREATE VIEW cursor AS SELECT 0, 0, 0",
         }) {
        QTest::newRow(sql) << QString(sql);
    }
}

void TestSessionFile::nonsense_with_a_right_checksum() {
    QFETCH(QString, sql);
    static const QByteArray whole = [this] {
        const Everything made = make_everything();
        save_session(path(), *made.run, made.cursor);
        return read_file(QString::fromStdString(path()));
    }();
    write_file(QString::fromStdString(path()), whole);
    edit_database(sql.toStdString(), !sql.startsWith("DROP TABLE")); // no checksum without all tables
    const QString message = message_of([&] { (void)open_session(path(), nested_registry(), {}, {}); });
    QVERIFY2(message != "no error" && !message.startsWith("usage"), qPrintable(message));
    // Only what needs the inputs or the optimizer's arrays may wait for the replay.
    const bool needs_replay = sql.contains("input") || sql.contains("target");
    const QString read = message_of([&] { (void)read_session(path(), nested_registry()); });
    QVERIFY2(needs_replay || read == message, qPrintable(read));
}

void TestSessionFile::truncated_anywhere() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor);
    const QByteArray whole = read_file(QString::fromStdString(path()));
    for (qsizetype length = 0; length < whole.size(); length += length < 200 ? 1 : 151) {
        write_file(QString::fromStdString(path()), whole.left(length));
        const QString message = message_of([&] { (void)read_session(path(), nested_registry()); });
        QVERIFY2(message.startsWith(QString::fromStdString(path()) + ": "), qPrintable(message));
    }
}

void TestSessionFile::garbled_anywhere() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor);
    const QByteArray whole = read_file(QString::fromStdString(path()));
    const RunTree tree = made.run->tree();
    int noticed = 0, harmless = 0;
    for (qsizetype at = 0; at < whole.size(); at += at < 100 ? 1 : 31) {
        for (const int change : {at % 2 == 0 ? 0xff : 0x01}) {
            QByteArray garbled = whole;
            garbled[at] = static_cast<char>(garbled[at] ^ change);
            write_file(QString::fromStdString(path()), garbled);
            try {
                // Free space and a few fields of the header mean nothing; whatever is read must be right.
                const Session session = read_session(path(), nested_registry());
                RunTree read;
                read.segments = session.segments;
                read.branches = session.branches;
                compare_trees(tree, read);
                QCOMPARE(session.spec.request.seed, made.run->spec().request.seed);
                QVERIFY(session.spec.request.hyperparameters == made.run->spec().request.hyperparameters);
                ++harmless;
            } catch (const UserError& error) {
                QVERIFY(error.kind() == UserError::Kind::input);
                ++noticed;
            }
        }
    }
    QVERIFY2(noticed > 100, qPrintable(QString("%1 noticed, %2 harmless").arg(noticed).arg(harmless)));
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
