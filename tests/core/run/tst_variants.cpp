// SPDX-License-Identifier: GPL-3.0-or-later
// Variants become branches, and questions can name rows of any branch.
#include "core/base/error.h"
#include "core/run/named_rows.h"
#include "core/run/variants.h"
#include "tests/support/engine_helpers.h"

#include <QTest>

using namespace basin;
using namespace basin::test;

namespace {

PresetVariant quiet() {
    return {"quiet", "Quiet", "", {{"noise", 0.0}}, {}};
}

double number_after(const std::string& text, const std::string& name) {
    const std::size_t at = text.find(" " + name + "=");
    return at == std::string::npos ? std::nan("") : std::stod(text.substr(at + name.size() + 2));
}

} // namespace

class TestVariants : public QObject {
    Q_OBJECT

  private slots:
    void a_variant_is_a_branch_from_the_start();
    void later_edits_are_made_where_they_belong();
    void what_needs_a_new_run_is_refused();
    void rows_are_told_by_name();
    void rows_that_are_not_there_are_refused();
};

void TestVariants::a_variant_is_a_branch_from_the_start() {
    const auto run = nested_run();
    Executor executor(*run);
    add_variant(executor, *run, quiet(), {});
    add_variant(executor, *run, {"loud", "Loud", "", {{"noise", 0.5}}, {}}, {});
    const RunTree tree = run->tree();
    QCOMPARE(tree.branches.size(), std::size_t{3});
    QCOMPARE(tree.branches[0].name, std::string("A"));
    QCOMPARE(tree.branches[1].name, std::string("quiet"));
    QCOMPARE(tree.branches[2].name, std::string("loud"));
    const Segment& tip = tree.segments[static_cast<std::size_t>(tree.branches[1].tip)];
    QVERIFY(tip.start == (Position{0, 0}));
    QCOMPARE(tip.hyperparameters.real("noise"), 0.0);
    QCOMPARE(tree.segments[0].hyperparameters.real("noise"),
             run->spec().request.hyperparameters.real("noise"));
    // The same bits as a run with these settings.
    executor.go_to(tree.branches[1].tip, {0, 0}, {});
    run_to(executor, 12);
    const auto alone = nested_run({{"noise", 0.0}});
    Executor other(*alone);
    run_to(other, 12);
    QCOMPARE(executor.state_hash(), other.state_hash());
    QCOMPARE(run->head(0).position.iteration, std::int64_t{0}); // the root is as it was
}

void TestVariants::later_edits_are_made_where_they_belong() {
    const auto run = nested_run();
    Executor executor(*run);
    PresetVariant late{"late", "Late", "", {}, {{6, set_edit("noise", 0.25)}, {3, set_edit("noise", 0.125)}}};
    add_variant(executor, *run, late, {});
    QCOMPARE(executor.position().iteration, std::int64_t{5});
    run_to(executor, 9);
    const auto alone = nested_run({}, late.edits);
    Executor other(*alone);
    run_to(other, 9);
    QCOMPARE(executor.state_hash(), other.state_hash());
}

void TestVariants::what_needs_a_new_run_is_refused() {
    const auto run = nested_run();
    Executor executor(*run);
    const Schema& schema = *run->factory().info().schema;
    const auto fixed = std::find_if(schema.entries().begin(), schema.entries().end(),
                                    [](const Hyperparameter& h) { return h.takes_effect == effect_new_run; });
    QVERIFY(fixed != schema.entries().end());
    QVERIFY_EXCEPTION_THROWN(
        add_variant(executor, *run, {"no", "No", "", {{fixed->id, fixed->default_value}}, {}}, {}),
        UserError);
}

void TestVariants::rows_are_told_by_name() {
    const auto run = nested_run();
    Executor executor(*run);
    run_to(executor, 4);
    add_variant(executor, *run, quiet(), {});
    run_to(executor, 7);
    QCOMPARE(with_named_rows(*run, "no row"), std::string("no row"));
    const std::string one = with_named_rows(*run, "here, @A:3, reference");
    QVERIFY(one.starts_with("here, A:3[") && one.ends_with("], reference"));
    const History::View rows = run->history(0)->view();
    const HistoryLayout& layout = run->layout();
    for (std::size_t i = 1; i < layout.scalars.size(); ++i) {
        const double told = number_after(one, layout.scalars[i]), kept = rows.scalar(2, i);
        QVERIFY(told == kept || (std::isnan(told) && std::isnan(kept)));
    }
    const std::vector<float> vector = rows.kept(2, 0);
    QCOMPARE(number_after(one, layout.kept[0] + "_1"), static_cast<double>(vector[1]));
    const std::string all = with_named_rows(*run, "@*:last");
    QVERIFY(all.starts_with("A:4["));
    QVERIFY(all.find("], quiet:7[") != std::string::npos);
}

void TestVariants::rows_that_are_not_there_are_refused() {
    const auto run = nested_run();
    Executor executor(*run);
    for (const char* bad : {"@A:last", "@A:1", "@B:1", "@A", "@A:x"}) {
        QVERIFY_EXCEPTION_THROWN(with_named_rows(*run, bad), UserError);
    }
    run_to(executor, 2);
    for (const char* bad : {"@A:0", "@A:3", "@A:-1"}) {
        QVERIFY_EXCEPTION_THROWN(with_named_rows(*run, bad), UserError);
    }
    QVERIFY(with_named_rows(*run, "@A:last").starts_with("A:2["));
}

QTEST_GUILESS_MAIN(TestVariants)
#include "tst_variants.moc"
