// SPDX-License-Identifier: GPL-3.0-or-later
// Kept vectors as curves: what a run's plots show of them.
#include "app/gui/kept_store.h"
#include "app/gui/plot_feed.h"
#include "app/gui/plot_rows.h"
#include "app/gui/plot_spec.h"
#include "tests/support/engine_helpers.h"

#include <QTest>

#include <algorithm>

using namespace basin;
using namespace basin::test;

class TestKeptPlots : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void aKeptVectorHasAPlotOfItsGroup();
    void allElementsAreCurvesWithTheirLimits();
    void oneElementIsACurveLikeAnyOther();
    void theSelectedElementStandsOut();
    void medianAndRange();
    void branchesHaveTheirOwn();
    void anElementOnEitherAxis();
    void aRoundTakesAPieceAtATime();
    void valuesAreWritten();
    void namesComeFromTheChannel();
    void specsSurviveTheSettings();
    void aCollapseIsAFindingWhereItHappened();

  private:
    RunLook look() const;
    PlotSpec spec(std::vector<std::string> channels) const;

    std::shared_ptr<Run> run_;
    std::unique_ptr<Executor> executor_;
};

void TestKeptPlots::init() {
    run_ = nested_run();
    executor_ = std::make_unique<Executor>(*run_);
    run_to(*executor_, 12);
}

RunLook TestKeptPlots::look() const {
    RunLook look;
    look.run = run_;
    look.tree = run_->tree();
    look.cursor.segment = executor_->segment();
    look.cursor.branch = look.segment(executor_->segment()).branch;
    look.cursor.position = executor_->position();
    return look;
}

PlotSpec TestKeptPlots::spec(std::vector<std::string> channels) const {
    PlotSpec spec;
    spec.channels = std::move(channels);
    return spec;
}

void TestKeptPlots::aKeptVectorHasAPlotOfItsGroup() {
    const std::vector<PlotSpec> plots = defaultPlots(*run_);
    const auto found = std::find_if(plots.begin(), plots.end(), [](const PlotSpec& plot) {
        return plot.name == QLatin1String("Vectors");
    });
    QVERIFY(found != plots.end());
    QVERIFY(std::find(found->channels.begin(), found->channels.end(), "shift") != found->channels.end());
    QVERIFY(std::find(found->channels.begin(), found->channels.end(), "weight") != found->channels.end());
}

void TestKeptPlots::allElementsAreCurvesWithTheirLimits() {
    const PlotData data = wholePlotData(look(), spec({"weight"}));
    const History::View rows = look().segment(executor_->segment()).history->view();
    const std::size_t count = rows.kept(0, 1).size();
    QVERIFY(count > 1);
    QCOMPARE(data.curves.size(), count + 1);
    for (std::size_t i = 0; i < count; ++i) {
        const Curve& curve = data.curves[i];
        QCOMPARE(curve.role, CurveRole::element);
        QCOMPARE(curve.family, QStringLiteral("Weight of each dot"));
        QCOMPARE(curve.table, QStringLiteral("dots"));
        QCOMPARE(curve.tableRow, static_cast<int>(i));
        QCOMPARE(curve.rows(), 12);
        for (const std::int64_t iteration : {1, 7, 12}) {
            QCOMPARE(*curve.valueAt(iteration), static_cast<double>(rows.kept_element(iteration - 1, 1, i)));
        }
    }
    // The group's limit comes along, dashed.
    QCOMPARE(data.curves.back().role, CurveRole::limit);
    QCOMPARE(*data.curves.back().valueAt(3), 0.05);
}

void TestKeptPlots::oneElementIsACurveLikeAnyOther() {
    const PlotData data = wholePlotData(look(), spec({"loss", "shift_3"}));
    QCOMPARE(data.curves[1].role, CurveRole::data);
    const History::View rows = look().segment(executor_->segment()).history->view();
    QCOMPARE(*data.curves[1].valueAt(5), static_cast<double>(rows.kept_element(4, 0, 3)));
    QVERIFY(!plotChannel(*run_, "shift_"));
    QVERIFY(!plotChannel(*run_, "nothing_3"));
    // One that no vector reaches has no rows, and nothing breaks.
    QVERIFY(wholePlotData(look(), spec({"shift_9999"})).curves[0].parts.empty());
}

void TestKeptPlots::theSelectedElementStandsOut() {
    KeptStore kept;
    const PlotData data = plotData(look(), spec({"weight"}), kept, {}, {{"dots", 2}});
    QCOMPARE(data.curves[0].role, CurveRole::data);
    QCOMPARE(data.curves[0].tableRow, 2);
    QCOMPARE(std::count_if(data.curves.begin(), data.curves.end(),
                           [](const Curve& curve) { return curve.tableRow == 2; }),
             1);
    const PlotData others = plotData(look(), spec({"weight"}), kept, {}, {{"another", 2}});
    QCOMPARE(others.curves[0].role, CurveRole::element);
}

void TestKeptPlots::medianAndRange() {
    PlotSpec wanted = spec({"shift"});
    wanted.summary = true;
    const PlotData data = wholePlotData(look(), wanted);
    QCOMPARE(data.bands.size(), 1U);
    std::vector<float> values = look().segment(executor_->segment()).history->view().kept(4, 0);
    std::sort(values.begin(), values.end());
    QCOMPARE(*data.bands[0].from.valueAt(5), static_cast<double>(values.back()));
    QCOMPARE(*data.bands[0].to.valueAt(5), static_cast<double>(values.front()));
    const auto median = std::find_if(data.curves.begin(), data.curves.end(),
                                     [](const Curve& curve) { return curve.role == CurveRole::data; });
    QVERIFY(median != data.curves.end());
    const double low = static_cast<double>(values[values.size() / 2 - 1]),
                 high = static_cast<double>(values[values.size() / 2]);
    QCOMPARE(*median->valueAt(5), 0.5 * (low + high));
}

void TestKeptPlots::branchesHaveTheirOwn() {
    executor_->go_to(0, Position{6, 0}, {});
    executor_->fork();
    run_to(*executor_, 9);
    const PlotData data = wholePlotData(look(), spec({"weight_1"}));
    QCOMPARE(data.curves.size(), 4U); // with the group's limit
    QCOMPARE(data.curves[0].lastIteration(), 12);
    QCOMPARE(data.curves[1].branch, 1);
    QCOMPARE(data.curves[1].firstIteration(), 7);
    QCOMPARE(data.curves[1].lastIteration(), 9);
}

void TestKeptPlots::anElementOnEitherAxis() {
    PlotSpec wanted = spec({"weight_1"});
    wanted.x = "loss";
    wanted.colour = "shift_0";
    const PlotData data = wholePlotData(look(), wanted);
    QCOMPARE(data.x->curves.size(), data.curves.size());
    QCOMPARE(data.colour->curves.size(), data.curves.size());
    const History::View rows = look().segment(executor_->segment()).history->view();
    QCOMPARE(*data.curves[0].valueAt(4), static_cast<double>(rows.kept_element(3, 1, 1)));
    QCOMPARE(*data.x->curves[0].valueAt(4), rows.scalar(3, 0));
    QCOMPARE(*data.colour->curves[0].valueAt(4), static_cast<double>(rows.kept_element(3, 0, 0)));
    wanted.x = "shift_1";
    wanted.channels = {"loss"};
    const PlotData other = wholePlotData(look(), wanted);
    QCOMPARE(*other.x->curves[0].valueAt(4), static_cast<double>(rows.kept_element(3, 0, 1)));
    QCOMPARE(other.curves[0].rows(), 12);
}

void TestKeptPlots::aRoundTakesAPieceAtATime() {
    KeptStore kept;
    int rounds = 0;
    std::int64_t rows = -1;
    do {
        kept.beginRound(20);
        PlotSpec wanted = spec({"weight_1"});
        wanted.x = "loss";
        const PlotData data = plotData(look(), wanted, kept);
        const std::int64_t now = data.curves[0].rows();
        QVERIFY(now > rows || kept.isComplete());
        rows = now;
        QCOMPARE(data.x->curves[0].rows(), now); // what runs along x ends with it
        ++rounds;
    } while (!kept.isComplete() && rounds < 100);
    QVERIFY(rounds > 2);
    QCOMPARE(rows, 12);
}

void TestKeptPlots::valuesAreWritten() {
    const PlotData data = wholePlotData(look(), spec({"weight"}));
    const QString text = rowsAsText(data, {5, 5}, QLatin1Char(','));
    const History::View rows = look().segment(executor_->segment()).history->view();
    const QStringList cells = text.split(QLatin1Char('\n'))[1].split(QLatin1Char(','));
    QCOMPARE(cells.size(), static_cast<int>(data.curves.size()) + 1);
    QCOMPARE(cells[0], QStringLiteral("5"));
    QCOMPARE(cells[1].toDouble(), static_cast<double>(rows.kept_element(4, 1, 0)));
}

void TestKeptPlots::namesComeFromTheChannel() {
    KeptStore kept;
    kept.noteLengths(ownRows(look().tree, 0), 2);
    QVERIFY(kept.elements(1) > 1); // known without spreading a row
    kept.setLabels(1, {"nose", "chin"});
    const std::vector<PlotChannel> channels = plotChannels(*run_, &kept);
    const auto found = std::find_if(channels.begin(), channels.end(),
                                    [](const PlotChannel& channel) { return channel.spec.id == "weight_1"; });
    QVERIFY(found != channels.end());
    QCOMPARE(found->spec.label, std::string("Weight of each dot · chin"));
    QCOMPARE(kept.label(1, 2), QStringLiteral("2"));
}

void TestKeptPlots::specsSurviveTheSettings() {
    PlotSpec wanted = spec({"weight", "shift_2"});
    wanted.id = QStringLiteral("plot-1");
    wanted.name = QStringLiteral("Mine");
    wanted.x = "loss";
    wanted.colour = "shift_1";
    wanted.summary = true;
    const auto read = plotsFromText(plotsToText({wanted}));
    QVERIFY(read && read->size() == 1);
    QCOMPARE((*read)[0], wanted);
}

void TestKeptPlots::aCollapseIsAFindingWhereItHappened() {
    RunLook shown = look();
    QVERIFY(stop_findings(shown.tree).empty());
    shown.tree.segments[0].stop = StopReason{StopReason::Kind::completed, "done"};
    QVERIFY(stop_findings(shown.tree).empty()); // an end that was wanted
    shown.tree.segments[0].stop = StopReason{StopReason::Kind::collapsed, "0 / 0 in the mean"};
    shown.tree.segments[0].head = Position{12, 1}; // in the phase after iteration 12
    shown.findings = stop_findings(shown.tree);
    KeptStore kept;
    const PlotData data = plotData(shown, spec({"loss"}), kept);
    const auto found = std::find_if(data.markers.begin(), data.markers.end(),
                                    [](const Marker& marker) { return marker.kind == MarkerKind::finding; });
    QVERIFY(found != data.markers.end());
    QCOMPARE(found->iteration, 13);
    QCOMPARE(found->severity, Finding::Severity::error);
    QCOMPARE(found->text, QStringLiteral("0 / 0 in the mean"));
}

QTEST_MAIN(TestKeptPlots)
#include "tst_kept_plots.moc"
