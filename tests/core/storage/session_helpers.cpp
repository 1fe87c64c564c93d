// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/session_helpers.h"

#include "core/storage/database.h"
#include "core/storage/session_tables.h"
#include "tests/support/engine_helpers.h"
#include "tests/support/nested_problem.h"

#include <QFile>
#include <QTest>

#include <limits>

namespace basin::test {

void write_file(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read_file(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void edit_session(const std::string& path, const std::string& sql, bool renew_checksum) {
    Database database(path, Database::Mode::create);
    database.execute("PRAGMA synchronous = OFF");
    database.execute(sql);
    if (renew_checksum) {
        database.execute("UPDATE checksum SET contents = '" + session_checksum(database) + "'");
    }
    database.close();
}

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
    Marks marks;
    marks.breakpoints = {3, 700};
    marks.watches = {{1, "loss > 1.03*best(loss)", true}, {2, "no_such_scalar", false}};
    marks.bookmarks = {{1, {9, 1}, "where it \"turns\""}, {0, {2, 0}, ""}};
    return {run, {executor.segment(), {10, 1}}, marks};
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

RunTree tree_of(const Session& session) {
    RunTree tree;
    tree.segments = session.segments;
    tree.branches = session.branches;
    return tree;
}

} // namespace basin::test
