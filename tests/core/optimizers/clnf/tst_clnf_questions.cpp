// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about a fit: what is descended really is, and both optima can be judged under both objectives.
#include "core/base/error.h"
#include "tests/core/optimizers/clnf/face_session.h"

#include <fmt/format.h>

using namespace basin;
using namespace basin::test;

namespace {

const std::string exact = "exact", clamp = "here; lambda_inv_min=0.01 lambda_inv_max=1";

/// A place with one coefficient changed.
std::string moved(double value, int mode) {
    return fmt::format("moved[p_{}={:.9g}]", mode, value);
}

} // namespace

class TestClnfQuestions : public QObject {
    Q_OBJECT

  private slots:
    void a_step_descends_the_objective_data();
    void a_step_descends_the_objective();
    void the_scalar_is_the_same_objective();
    void a_line_joins_what_is_scored();
    void both_places_under_both_objectives();
    void descending_descends_and_then_stays();
    void many_starts_find_optima();
    void the_interaction_is_a_difference_of_differences();
    void positions_are_read_or_refused();
};

void TestClnfQuestions::a_step_descends_the_objective_data() {
    QTest::addColumn<int>("mode");
    QTest::addColumn<double>("weight");
    for (const int mode : {0, 3, 20}) {
        QTest::addRow("mode %d", mode) << mode << 0.0;
        QTest::addRow("mode %d, weighted", mode) << mode << 2.5;
    }
}

/// The gradient by differences of the objective is what the step was solved for, prior pull - data pull.
void TestClnfQuestions::a_step_descends_the_objective() {
    QFETCH(int, mode);
    QFETCH(double, weight);
    FaceSession session({{"kernel", exact}, {"weight_factor", weight}});
    session.run(7);
    const auto index = static_cast<std::size_t>(mode);
    // The row's pulls were taken before its update: at the last place of the trail but one.
    std::vector<float> before;
    session.optimizer().read_kept(0, before);
    session.run(1);
    const auto modes = session.build<TableData>("modes");
    std::string place = "before[";
    for (std::size_t k = 0; k < before.size(); ++k) {
        place += fmt::format("p_{}={:.9g} ", k, before[k]);
    }
    const auto pose = session.build<TableData>("pose");
    const char* const names[] = {"p_scale", "p_rx", "p_ry", "p_rz", "p_tx", "p_ty"};
    for (std::size_t k = 0; k < 6; ++k) {
        place += fmt::format("{}={:.9g} ", names[k], cell(pose, "before", k));
    }
    const double step = 0.02 * std::sqrt(cell(modes, "eigenvalue", index));
    const auto objective_at = [&](double value) {
        const auto scored = session.ask(
            "score_positions", {place + fmt::format("p_{}={:.9g}]", mode, value), std::string("here")});
        return cell(scored, "objective", 0);
    };
    const double gradient =
        (objective_at(before[index] + step) - objective_at(before[index] - step)) / (2.0 * step);
    const double pull = cell(modes, "prior_pull", index) - cell(modes, "data_pull", index);
    QVERIFY2(std::abs(gradient - pull) < 0.03 * std::abs(pull) + 0.05,
             qPrintable(QStringLiteral("%1 %2").arg(gradient).arg(pull)));
}

void TestClnfQuestions::the_scalar_is_the_same_objective() {
    FaceSession session({{"kernel", exact}});
    session.run(7);
    session.run(1);
    const auto pose = session.build<TableData>("pose");
    const double before = session.scalar("objective");
    QCOMPARE(before, session.scalar("objective_data") + session.scalar("objective_prior"));
    session.run(1); // the next row's start is this row's end
    const auto here = session.ask("score_positions", {std::string("here"), std::string("here")});
    session.run(1);
    QVERIFY(std::abs(session.scalar("objective") - cell(here, "objective", 0)) < 1e-6);
    QVERIFY(session.scalar("objective") < before); // within a window it falls
}

void TestClnfQuestions::a_line_joins_what_is_scored() {
    FaceSession session({{"kernel", exact}});
    session.run(9);
    const auto line = session.ask("objective_along", {std::string("window"), std::string("reference"),
                                                      std::string("here"), std::int64_t{61}});
    const auto ends = session.ask("score_positions", {std::string("window, reference"), std::string("here")});
    QCOMPARE(line.rows(), std::size_t{61});
    QCOMPARE(cell(line, "t", 0), -0.25);
    QCOMPARE(cell(line, "t", 60), 1.25);
    QCOMPARE(cell(line, "t", 10), 0.0);
    QCOMPARE(cell(line, "t", 50), 1.0);
    for (const auto& [row, end] :
         {std::pair{std::size_t{10}, std::size_t{0}}, {std::size_t{50}, std::size_t{1}}}) {
        for (const char* column : {"objective", "data", "prior", "error"}) {
            QVERIFY(std::abs(cell(line, column, row) - cell(ends, column, end)) < 1e-6);
        }
    }
    QVERIFY(cell(line, "error", 50) < 1e-4); // the reference is the truth
}

void TestClnfQuestions::both_places_under_both_objectives() {
    FaceSession session({{"kernel", exact}});
    session.run(9);
    const auto table = session.ask("score_positions", {std::string("here, reference"), clamp});
    QCOMPARE(table.rows(), std::size_t{4});
    QCOMPARE(table.row_labels[1], std::string("here | lambda_inv_min=0.01 lambda_inv_max=1"));
    for (const std::size_t place : {std::size_t{0}, std::size_t{2}}) {
        QCOMPARE(cell(table, "data", place), cell(table, "data", place + 1)); // the clamp is the prior's
        QVERIFY(cell(table, "prior", place) != cell(table, "prior", place + 1));
        QVERIFY(std::abs(cell(table, "objective", place) - cell(table, "data", place) -
                         cell(table, "prior", place)) < 1e-9);
    }
}

void TestClnfQuestions::descending_descends_and_then_stays() {
    FaceSession session({{"kernel", exact}});
    session.run(9);
    const auto table =
        session.ask("descend_from", {std::string("window, reference"), clamp, std::int64_t{200}});
    for (std::size_t row = 0; row < table.rows(); ++row) {
        QVERIFY(cell(table, "objective_end", row) < cell(table, "objective_start", row));
    }
    // From where a descent ended the next one does not move.
    const auto from =
        session.ask("descend_from", {std::string("here"), std::string("here"), std::int64_t{400}});
    const double end = cell(from, "objective_end", 0);
    const auto other =
        session.ask("descend_from", {std::string("reference"), std::string("here"), std::int64_t{400}});
    qInfo("from here %.3f, from the reference %.3f", end, cell(other, "objective_end", 0));
    QVERIFY(cell(from, "iterations", 0) < 400);
    const auto none =
        session.ask("descend_from", {std::string("here"), std::string("here"), std::int64_t{1}});
    QVERIFY(cell(none, "objective_end", 0) > end);
}

void TestClnfQuestions::many_starts_find_optima() {
    FaceSession session({{"kernel", exact}});
    session.run(9);
    const auto table =
        session.ask("multi_start", {std::string("here"), std::int64_t{3}, 2.0, std::int64_t{30}});
    QCOMPARE(table.rows(), std::size_t{9});
    QVERIFY(cell(table, "start_i", 0) < 0.0 && cell(table, "start_i", 2) > 0.0);
    QCOMPARE(cell(table, "optimum", 0), 1.0);
    for (std::size_t row = 1; row < 9; ++row) {
        QVERIFY(cell(table, "optimum", row) >= 1.0);
    }
    QVERIFY(std::abs(cell(table, "end_i", 4)) < 100.0);
}

void TestClnfQuestions::the_interaction_is_a_difference_of_differences() {
    FaceSession session;
    session.run(1);
    const auto table = session.ask(
        "interaction", {std::string("A:1[x=1.39], B:1[x=2.18], C:1[x=2.35], D:1[x=1.99]"), std::string("x")});
    QCOMPARE(cell(table, "effect", 0), 2.18 - 1.39);
    QCOMPARE(cell(table, "effect", 1), 1.99 - 2.35);
    QCOMPARE(cell(table, "off", 2), 2.35 - 1.39);
    QCOMPARE(cell(table, "effect", 2), (1.99 - 2.35) - (2.18 - 1.39)); // seed 001: -1.15
    const auto missing = session.ask("interaction", {std::string("A:1[x=1]"), std::string("x")});
    QVERIFY(std::isnan(cell(missing, "effect", 2)));
    QVERIFY_EXCEPTION_THROWN(session.ask("interaction", {std::string("A:1[x=1]"), std::string("y")}),
                             UserError);
    QVERIFY_EXCEPTION_THROWN(
        session.ask("interaction", {std::string("a[x=1],b[x=1],c[x=1],d[x=1],e[x=1]"), std::string("x")}),
        UserError);
}

void TestClnfQuestions::positions_are_read_or_refused() {
    FaceSession session;
    session.run(9);
    for (const char* bad : {"", "nowhere", "A:3[p_0]", "A:3[p_0=1", "[p_0=x]", "@A:1"}) {
        QVERIFY_EXCEPTION_THROWN(session.ask("score_positions", {std::string(bad), std::string("here")}),
                                 UserError);
    }
    for (const char* bad : {"nothing", "sigma=", "no_such=1", "lambda_inv_min=2 lambda_inv_max=1"}) {
        QVERIFY_EXCEPTION_THROWN(session.ask("score_positions", {std::string("here"), std::string(bad)}),
                                 UserError);
    }
    const auto scored = session.ask("score_positions", {moved(5.0, 0), std::string("here")});
    QCOMPARE(scored.row_labels[0], std::string("moved | here"));
    QVERIFY(std::abs(cell(scored, "mode", 0) - 5.0) < 1e-6);
}

QTEST_GUILESS_MAIN(TestClnfQuestions)
#include "tst_clnf_questions.moc"
