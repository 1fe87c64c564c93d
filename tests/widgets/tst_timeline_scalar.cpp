// SPDX-License-Identifier: GPL-3.0-or-later
// The lane of one chosen scalar on the timeline, and the legend in its title line.
#include "tests/widgets/timeline_fixture.h"
#include "widgets/channel_picker.h"
#include "widgets/dock_title.h"
#include "widgets/timeline_layout.h"
#include "widgets/timeline_legend.h"
#include "widgets/timeline_scalar.h"
#include "widgets/timeline_waveform.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <limits>

using namespace basin;

namespace {

/// Whether a line of this colour covers at least a third of a pixel of `area`, on the ground of plots.
bool hasInk(const QImage& image, const QRectF& area, const QColor& color) {
    const QColor ground = theme().color(Token::plot);
    for (int percent = 33; percent <= 100; ++percent) {
        const auto mix = [&](int from, int to) { return from + (to - from) * percent / 100; };
        const auto near = [&](const QColor& pixel) {
            constexpr int most = 6;
            return std::abs(pixel.red() - mix(ground.red(), color.red())) <= most &&
                   std::abs(pixel.green() - mix(ground.green(), color.green())) <= most &&
                   std::abs(pixel.blue() - mix(ground.blue(), color.blue())) <= most;
        };
        const QRectF place(area.topLeft() * image.devicePixelRatio(), area.size() * image.devicePixelRatio());
        const QRect pixels = place.toRect() & image.rect();
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            for (int x = pixels.left(); x <= pixels.right(); ++x) {
                if (near(image.pixelColor(x, y))) {
                    return true;
                }
            }
        }
    }
    return false;
}

} // namespace

class TestTimelineScalar : public QObject, protected TimelineFixture {
    Q_OBJECT
  private slots:
    void init() { open(); }
    void cleanup() { timeline_.reset(); }
    void theLaneLiesBelowTheBranches();
    void aSpikeOfOneIterationIsSeenAtEveryZoom();
    void whatIsNotFiniteIsMarked();
    void branchesHaveTheirColours();
    void aLimitIsSeenWhereItLiesInTheRange();
    void valuesAreTold();
    void aClickOnTheNameAsksForAnotherOne();
    void theScaleIsLogarithmicWhereItCanBe();
    void aPickerHasOneHeadingForEachGroup();
    void theLegendTellsWhatIsThere();
    void theLegendTellsOfPhasesInSight();
    void theTitleChoosesTheFormThatFits();

  private:
    /// A scalar of both branches; `first` gives the values of branch A.
    TimelineData withScalar(const std::function<double(std::int64_t)>& first) {
        own_ = syntheticHistory(1, 1000, first);
        TimelineData shown = data();
        TimelineScalar scalar;
        scalar.label = QStringLiteral("Update norm");
        scalar.unit = QStringLiteral("px");
        for (const auto& [branch, history] : {std::pair(0, own_), std::pair(1, second_)}) {
            Curve curve;
            curve.branch = branch;
            curve.parts = {wholePart(*history)};
            scalar.curves.push_back(curve);
        }
        shown.scalar = scalar;
        return shown;
    }
    QImage shot(const TimelineData& shown) {
        timeline_->resize(900, 200);
        timeline_->setData(shown);
        return timeline_->viewport()->grab().toImage();
    }
    /// Of the lane, between iterations.
    QRectF place(double from, double to) const {
        const QRectF lane = timeline_->scalarRect();
        return {timeline_->xOf(from), lane.top(), timeline_->xOf(to) - timeline_->xOf(from),
                lane.height() - 2};
    }

    std::shared_ptr<History> own_;
};

void TestTimelineScalar::theLaneLiesBelowTheBranches() {
    timeline_->setData(data());
    QVERIFY(timeline_->scalarRect().isEmpty());
    const QSize before = timeline_->sizeHint();
    timeline_->setData(withScalar([](std::int64_t) { return 1.0; }));
    QCOMPARE(timeline_->scalarRect().top(), timeline_->laneRect(1).bottom());
    QCOMPARE(timeline_->sizeHint().height(), before.height() + timeline_layout::laneHeight);
    QTest::mouseClick(timeline_->viewport(), Qt::LeftButton, {}, place(250, 260).center().toPoint());
    QVERIFY(std::abs(asked_.iteration - 255) <= 1); // on the branch that is looked at
    QCOMPARE(asked_.branch, 0);
}

void TestTimelineScalar::aSpikeOfOneIterationIsSeenAtEveryZoom() {
    TimelineData shown = withScalar([](std::int64_t k) { return k == 777 ? 100.0 : 0.0; });
    shown.scalar->curves.pop_back();
    (void)shot(shown);
    for (int zoom = 0; zoom < 6; ++zoom) {
        const QImage image = timeline_->viewport()->grab().toImage();
        const double x = timeline_->xOf(777), reach = 1.5;
        const QRectF top(x - reach, timeline_->scalarRect().top() + 7, 2 * reach, 5);
        QVERIFY2(hasInk(image, top, theme().series(0)), qPrintable(QString::number(zoom)));
        QVERIFY(!hasInk(image, top.translated(-40, 0), theme().series(0)));
        const QPointF at(x, timeline_->scalarRect().center().y());
        QWheelEvent wheel(at, timeline_->viewport()->mapToGlobal(at), {}, QPoint(0, 360), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(timeline_->viewport(), &wheel);
    }
}

void TestTimelineScalar::whatIsNotFiniteIsMarked() {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    const QImage some = shot(withScalar([](std::int64_t k) { return k == 300 ? nan : 1.0; }));
    QVERIFY(hasInk(some, place(290, 310), theme().color(Token::nan)));
    QVERIFY(!hasInk(some, place(500, 900), theme().color(Token::nan)));
    TimelineData all = withScalar([](std::int64_t) { return nan; });
    all.scalar->curves.pop_back();
    const QImage none = shot(all); // there is no scale then
    QVERIFY(hasInk(none, place(500, 900), theme().color(Token::nan)));
}

void TestTimelineScalar::branchesHaveTheirColours() {
    const QImage image = shot(withScalar([](std::int64_t) { return 1.0; }));
    QVERIFY(hasInk(image, place(50, 350), theme().series(0)));
    QVERIFY(!hasInk(image, place(50, 350), theme().series(1)));
    QVERIFY(hasInk(image, place(450, 650), theme().series(1)));
    QVERIFY(!hasInk(image, place(750, 950), theme().series(1))); // its rows end at 700
}

void TestTimelineScalar::aLimitIsSeenWhereItLiesInTheRange() {
    TimelineData shown = withScalar([](std::int64_t k) { return static_cast<double>(k); });
    shown.scalar->curves.pop_back();
    const auto limits = syntheticHistory(1, 1000, [](std::int64_t) { return 500.0; });
    Curve limit;
    limit.role = CurveRole::limit;
    limit.parts = {wholePart(*limits)};
    shown.scalar->limits = {limit};
    const QImage within = shot(shown);
    QVERIFY(hasInk(within, place(100, 400), theme().color(Token::warning)));
    const auto beyond = syntheticHistory(1, 1000, [](std::int64_t) { return 1e6; });
    shown.scalar->limits.front().parts = {wholePart(*beyond)};
    const QImage outside = shot(shown);
    QVERIFY(!hasInk(outside, place(100, 900), theme().color(Token::warning)));
}

void TestTimelineScalar::valuesAreTold() {
    TimelineData shown = withScalar([](std::int64_t k) { return static_cast<double>(k); });
    shown.branch = 1;
    QCOMPARE(scalarValueText(shown, 0, 250), QStringLiteral("250\u202Fpx"));
    QCOMPARE(scalarValueText(shown, 1, 250), QStringLiteral("250\u202Fpx")); // of the branch that it left
    QCOMPARE(scalarValueText(shown, 1, 500), QStringLiteral("0.004\u202Fpx"));
    QCOMPARE(scalarValueText(shown, 1, 900), QStringLiteral("no value"));
    QCOMPARE(scalarToolTip(shown, 500),
             QStringLiteral("Update norm · 500\nA: 500\u202Fpx\nB: 0.004\u202Fpx"));
    shown.cursor = 500;
    timeline_->setData(shown);
    QVERIFY(timeline_->accessibleDescription().endsWith(QStringLiteral("Update norm: 0.004\u202Fpx")));
}

void TestTimelineScalar::aClickOnTheNameAsksForAnotherOne() {
    QSignalSpy asked(timeline_.get(), &Timeline::scalarChoiceRequested);
    (void)shot(withScalar([](std::int64_t) { return 1.0; }));
    const QPoint name(60, static_cast<int>(timeline_->scalarRect().center().y()));
    QTest::mouseClick(timeline_->viewport(), Qt::LeftButton, {}, name);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked.front().front().toRect().contains(timeline_->viewport()->mapToGlobal(name)));
    QCOMPARE(asked_.times, 0); // the cursor stays
}

void TestTimelineScalar::theScaleIsLogarithmicWhereItCanBe() {
    const auto columnsOf = [](double low, double high) {
        CurveColumn column;
        column.rows = 2;
        column.low = column.first = low;
        column.high = column.last = high;
        return std::vector<CurveColumn>{column};
    };
    const QRectF place(0, 0, 10, 110);
    const auto wide = waveformScale({columnsOf(1e-4, 1.0), columnsOf(1e-2, 1e4)}, true, place);
    QVERIFY(wide && wide->logarithmic);
    QVERIFY(std::abs(wide->yOf(1.0) - 55.0) < 1e-9); // half of eight decades
    QCOMPARE(wide->yOf(-3.0), wide->bottom);
    QCOMPARE(wide->yOf(1e9), wide->top);
    const auto negative = waveformScale({columnsOf(-2.0, -1.0)}, true, place);
    QVERIFY(negative && !negative->logarithmic);
    QVERIFY(!waveformScale({}, true, place));
}

void TestTimelineScalar::aPickerHasOneHeadingForEachGroup() {
    const auto item = [](const char* id, const char* group) {
        ChannelPicker::Item made;
        made.id = made.label = QString::fromLatin1(id);
        made.group = QString::fromLatin1(group);
        return made;
    };
    ChannelPicker picker(ChannelPicker::Mode::one, timeline_.get());
    picker.setItems({item("none", ""), item("loss", "Loss"), item("psnr", "Similarity"), item("l1", "Loss")});
    const auto* list = picker.findChild<QListWidget*>();
    QStringList texts;
    for (int row = 0; row < list->count(); ++row) {
        texts << list->item(row)->text();
    }
    QCOMPARE(texts.join(QLatin1Char(' ')), QStringLiteral("none Loss loss l1 Similarity psnr"));
}

void TestTimelineScalar::theLegendTellsWhatIsThere() {
    const auto names = [](const std::vector<TimelineLegendEntry>& entries) {
        QStringList all;
        for (const TimelineLegendEntry& entry : entries) {
            all << entry.name;
        }
        return all;
    };
    TimelineData shown = data();
    QVERIFY(timelineLegend(shown, {}).empty());
    shown.lanes[1].markers = {{MarkerKind::edit, 450, 1, {}}, {MarkerKind::best, 500, 1, {}}};
    shown.lanes[0].markers = {{MarkerKind::fork, 400, 1, {}}, {MarkerKind::best, 900, 0, {}}};
    shown.lanes[0].checkpoints = {100};
    shown.marks = {{MarkerKind::breakpoint, 300, -1, {}}};
    shown.findings = {{0, 10, 20, QStringLiteral("a"), Finding::Severity::note},
                      {0, 30, 40, QStringLiteral("b"), Finding::Severity::error}};
    QCOMPARE(
        names(timelineLegend(shown, {})),
        (QStringList{QStringLiteral("edit"), QStringLiteral("fork"), QStringLiteral("best"),
                     QStringLiteral("breakpoint"), QStringLiteral("checkpoint"), QStringLiteral("finding")}));
    QCOMPARE(timelineLegend(shown, {}).back().marker.severity, Finding::Severity::error);
    shown.notFinite = true;
    QCOMPARE(timelineLegend(shown, {}).back().name, QStringLiteral("NaN"));
}

void TestTimelineScalar::theLegendTellsOfPhasesInSight() {
    TimelineStripes stripes;
    TimelineParts parts;
    for (const char* name : {"E step", "M step"}) {
        TimelinePart part;
        part.name = QString::fromLatin1(name);
        part.color = static_cast<int>(parts.parts.size());
        parts.parts.push_back(part);
    }
    parts.parts[1].restarts = {1};
    parts.parts[1].restart = QStringLiteral("Adam reset");
    stripes.kinds = {parts, parts};
    timeline_->setStripeSource([&](int, std::int64_t begin, std::int64_t end) {
        TimelineStripes seen = stripes;
        seen.stretches = {{begin, end, 0}};
        return seen;
    });
    timeline_->setData(data());
    QVERIFY(timeline_->legend().empty()); // iterations are too narrow
    QSignalSpy sight(timeline_.get(), &Timeline::sightChanged);
    const QPointF at(timeline_->xOf(500), timeline_->laneRect(0).center().y());
    QWheelEvent wheel(at, timeline_->viewport()->mapToGlobal(at), {}, QPoint(0, 120 * 25), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(timeline_->viewport(), &wheel);
    QVERIFY(sight.count() > 0);
    const std::vector<TimelineLegendEntry> entries = timeline_->legend();
    QCOMPARE(entries.size(), std::size_t{3}); // each once, though both branches have them
    QCOMPARE(entries[0].name, QStringLiteral("E step"));
    QCOMPARE(entries[1].color, 1);
    QVERIFY(entries[2].kind == TimelineLegendEntry::Kind::restart);
}

void TestTimelineScalar::theTitleChoosesTheFormThatFits() {
    DockTitle title(QStringLiteral("Timeline"));
    title.setShown(QStringLiteral("2 branches · checkpoints: 61"));
    title.setHint(QStringLiteral(" · click or drag to rewind"));
    auto* legend = new TimelineLegend;
    title.setExtra(legend);
    title.resize(900, 26);
    title.show();
    QVERIFY(QTest::qWaitForWindowExposed(&title));
    QVERIFY(!legend->isVisible()); // nothing to tell
    TimelineData shown = data();
    shown.lanes[0].markers = {{MarkerKind::edit, 450, 1, {}}, {MarkerKind::fork, 500, 1, {}}};
    shown.lanes[0].checkpoints = {100};
    shown.marks = {{MarkerKind::breakpoint, 300, -1, {}}};
    legend->setEntries(timelineLegend(shown, {}));
    QVERIFY(legend->isVisible());
    QCOMPARE(legend->width(), legend->widths().front());
    QCOMPARE(legend->accessibleDescription(), QStringLiteral("edit, fork, breakpoint, checkpoint"));
    for (const QString& name : {QStringLiteral("edit"), QStringLiteral("checkpoint")}) {
        QVERIFY(legend->text().contains(name));
    }
    const QImage image = legend->grab().toImage();
    QVERIFY(hasColor(image, QRectF(legend->rect()), theme().color(Token::error))); // the disc of breakpoints
    title.resize(400, 26);
    QCOMPARE(legend->width(), legend->widths().back()); // glyphs alone
    QVERIFY(hasColor(legend->grab().toImage(), QRectF(legend->rect()), theme().color(Token::error)));
    title.setShown(QStringLiteral("2 branches · checkpoints: 61, and more than has room here"));
    title.resize(300, 26);
    QCOMPARE(legend->width(), legend->widths().back()); // rather than the end of the text
    title.resize(160, 26);
    QVERIFY(!legend->isVisible());
    title.resize(900, 26);
    QCOMPARE(legend->width(), legend->widths().front());
}

QTEST_MAIN(TestTimelineScalar)
#include "tst_timeline_scalar.moc"
