// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/long_work.h"
#include "core/base/version.h"
#include "core/data/file_bytes.h"
#include "core/optimizers/registry.h"
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

#include <bit>
#include <filesystem>

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

std::shared_ptr<Run> run_on_file(const std::string& input) {
    RunSpec spec = nested_spec();
    spec.request.inputs = {input};
    auto run = std::make_shared<Run>(std::move(spec), file_registry());
    Executor executor(*run);
    run_to(executor, 5);
    return run;
}

} // namespace

class TestSessionOpening : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void opens_to_the_same_bits();
    void what_was_undone_is_not_kept();
    void every_row_is_recomputed();
    void every_builtin_optimizer_opens_to_the_same_bits();
    void a_stopped_and_a_failed_run_open_as_such();
    void opening_twice_and_saving_again_changes_nothing();
    void progress_reaches_its_total();
    void stopping_leaves_what_was_computed();
    void reading_its_inputs_can_be_cancelled();
    void wrong_head_hash_is_told();
    void other_instructions_are_told();
    void input_moved();
    void a_moved_input_is_found_beside_the_session();
    void input_changed();
    void inputs_are_kept_absolute();

  private:
    std::string path() const { return folder_->filePath("a.basin").toStdString(); }
    void edit_database(const std::string& sql, bool renew_checksum = true) const {
        edit_session(path(), sql, renew_checksum);
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

void TestSessionOpening::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(folder_->isValid());
}

void TestSessionOpening::opens_to_the_same_bits() {
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

void TestSessionOpening::what_was_undone_is_not_kept() {
    const auto run = nested_run();
    Executor executor(*run);
    run_to(executor, 10);
    QVERIFY(executor.go_to(0, {4, 0}, {}).reached);
    executor.edit({set_edit("noise", 0.2)}); // branch 1, left at once
    QVERIFY(executor.undo({}));
    executor.edit({set_edit("noise", 0.3)}); // branch 2
    run_to(executor, 8);
    executor.edit({set_edit("noise", 0.5)});
    QVERIFY(executor.undo({}));
    run_to(executor, 9);
    Marks marks;
    marks.bookmarks.push_back({2, {5, 0}, "here"});
    save_session(path(), *run, {executor.segment(), executor.position()}, marks);
    const OpenedSession opened = open_session(path(), nested_registry(), {}, {});
    QVERIFY(opened.notices.empty());
    const RunTree tree = opened.run->tree();
    QCOMPARE(tree.segments.size(), std::size_t{2});
    QCOMPARE(tree.branches.size(), std::size_t{2});
    QCOMPARE(tree.branches[1].name, std::string("B"));
    QCOMPARE(tree.branches[1].tip, 1);
    QCOMPARE(opened.marks.bookmarks.at(0).branch, 1);
    Executor again(*opened.run);
    QVERIFY(again.go_to(opened.cursor.segment, opened.cursor.position, {}).reached);
    QCOMPARE(again.state_hash(), executor.state_hash());
}

void TestSessionOpening::every_row_is_recomputed() {
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

void TestSessionOpening::every_builtin_optimizer_opens_to_the_same_bits() {
    for (const auto& factory : builtin_optimizers().all()) {
        for (const Preset& preset : factory->info().presets) {
            if (!preset.brings_input) {
                continue;
            }
            RunSpec spec;
            spec.optimizer = factory->info().id;
            spec.preset = spec.request.preset = preset.id;
            spec.request.seed = preset.seed;
            spec.request.hyperparameters = Hyperparameters(factory->info().schema);
            for (const auto& [id, value] : preset.settings) {
                spec.request.hyperparameters.set(id, value);
            }
            Run run(std::move(spec), builtin_optimizers());
            Executor executor(run);
            run_to(executor, 4);
            executor.fork();
            run_to(executor, 6);
            save_session(path(), run, {executor.segment(), executor.position()});
            const OpenedSession opened = open_session(path(), builtin_optimizers(), {}, {});
            QVERIFY2(opened.notices.empty(), preset.id.c_str());
            Executor again(*opened.run);
            QVERIFY(again.go_to(opened.cursor.segment, opened.cursor.position, {}).reached);
            QCOMPARE(again.state_hash(), executor.state_hash());
        }
    }
}

void TestSessionOpening::a_stopped_and_a_failed_run_open_as_such() {
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

void TestSessionOpening::opening_twice_and_saving_again_changes_nothing() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor);
    const QByteArray first = read_file(QString::fromStdString(path()));
    const OpenedSession opened = open_session(path(), nested_registry(), {}, {});
    save_session(path(), *opened.run, opened.cursor);
    QCOMPARE(read_file(QString::fromStdString(path())), first);
}

void TestSessionOpening::progress_reaches_its_total() {
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

void TestSessionOpening::stopping_leaves_what_was_computed() {
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

void TestSessionOpening::reading_its_inputs_can_be_cancelled() {
    const QString input = folder_->filePath("input.png");
    write_file(input, "bytes");
    save_session(path(), *run_on_file(input.toStdString()), {0, {5, 0}});
    double last = 0.0;
    std::int64_t recomputed = 0;
    {
        const WorkWatch watch({}, [&](double share) { last = share; });
        (void)open_session(path(), file_registry(), {}, [&](std::int64_t done, std::int64_t) {
            recomputed = done;
            last = -1.0;
        });
    }
    QCOMPARE(recomputed, std::int64_t(5));
    QCOMPARE(last, -1.0); // the recomputation is told by itself
    std::stop_source stop;
    const WorkWatch watch(stop.get_token(), [&](double) { stop.request_stop(); });
    QVERIFY_EXCEPTION_THROWN((void)open_session(path(), file_registry(), stop.get_token(), {}),
                             WorkCancelled);
}

void TestSessionOpening::wrong_head_hash_is_told() {
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

void TestSessionOpening::other_instructions_are_told() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor);
    edit_database("UPDATE program SET instruction_set = 'x86-64-v9', libm = 'glibc 1.0'");
    const OpenedSession opened = open_session(path(), nested_registry(), {}, {});
    QCOMPARE(opened.notices.size(), std::size_t(2));
    QVERIFY(opened.notices[0].find("x86-64-v9") != std::string::npos);
    QVERIFY(opened.notices[0].find("bits cannot be compared") != std::string::npos);
    QVERIFY(opened.notices[1].find("glibc 1.0") != std::string::npos);
}

void TestSessionOpening::input_moved() {
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

void TestSessionOpening::a_moved_input_is_found_beside_the_session() {
    const QDir folder(folder_->path());
    QVERIFY(folder.mkdir("there") && folder.mkdir("here"));
    const QString there = folder.filePath("there/input.png"), here = folder.filePath("here/input.png");
    const std::string session = folder.filePath("here/a.basin").toStdString();
    write_file(there, "bytes");
    save_session(session, *run_on_file(there.toStdString()), {0, {5, 0}});
    QVERIFY(QFile::rename(there, here));
    const OpenedSession opened = open_session(session, file_registry(), {}, {});
    QCOMPARE(opened.notices.size(), std::size_t{1});
    QVERIFY(QString::fromStdString(opened.notices[0]).contains(here));
    QCOMPARE(opened.run->spec().request.inputs.front(), here.toStdString());
    QCOMPARE(opened.cursor.position.iteration, std::int64_t{5});

    write_file(here, "others");
    const QString message = message_of([&] { (void)open_session(session, file_registry(), {}, {}); });
    QVERIFY2(message.startsWith(there + ": an input of the session is missing"), qPrintable(message));
}

void TestSessionOpening::input_changed() {
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

void TestSessionOpening::inputs_are_kept_absolute() {
    const QString input = folder_->filePath("input.png");
    write_file(input, "bytes");
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder_->path()));
    const auto run = run_on_file("./input.png");
    save_session(path(), *run, {0, {5, 0}});
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(open_session(path(), file_registry(), {}, {}).notices.empty());
}

QTEST_GUILESS_MAIN(TestSessionOpening)
#include "tst_session_opening.moc"
