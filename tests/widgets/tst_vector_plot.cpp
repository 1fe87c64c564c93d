// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/plot_fixture.h"
#include "widgets/vector_plot.h"
#include "widgets/vector_table.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace basin;

namespace {

std::shared_ptr<const ChannelData> vector_of(std::vector<double> values, std::vector<Guide> guides = {},
                                             std::vector<double> x = {}) {
    VectorData data;
    data.values = std::move(values);
    data.guides = std::move(guides);
    data.x = std::move(x);
    return std::make_shared<const ChannelData>(std::move(data));
}

VectorSeries series_of(const QString& id, VectorStyle style, std::shared_ptr<const ChannelData> data,
                       int color = 0) {
    VectorSeries series;
    series.id = series.label = id;
    series.style = style;
    series.color = color;
    series.data = std::move(data);
    return series;
}

bool area_has(const QImage& image, const QRectF& area, const QColor& color) {
    for (int y = static_cast<int>(area.top()); y <= static_cast<int>(area.bottom()); ++y) {
        for (int x = static_cast<int>(area.left()); x <= static_cast<int>(area.right()); ++x) {
            if (image.rect().contains(x, y) && near(image.pixelColor(x, y), color, 30)) {
                return true;
            }
        }
    }
    return false;
}

int distance(const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
}

/// What is on screen in logical pixels; of several device pixels the one that stands out most.
QImage grabbed(VectorPlot& plot) {
    const QImage device = plot.grab().toImage();
    const int scale = std::max(1, static_cast<int>(std::lround(device.devicePixelRatio())));
    const QColor ground = theme().color(Token::plot);
    QImage image(plot.size(), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            QColor best = ground;
            for (int part = 0; part < scale * scale; ++part) {
                const QColor each = device.pixelColor(x * scale + part % scale, y * scale + part / scale);
                best = distance(each, ground) >= distance(best, ground) ? each : best;
            }
            image.setPixelColor(x, y, best);
        }
    }
    return image;
}

} // namespace

class TestVectorPlot : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { theme().setChoice(Theme::Choice::dark); }
    void init();
    void barsOfSeveralVectorsStandSideBySide();
    void linesAndPointsLieOverTheBars();
    void aSpikeAmongManyElementsIsDrawn();
    void notFiniteValuesAreMarked();
    void guidesAreDashedAndNamedAtTheEdgeWhenFarAway();
    void namesOfLinesAndGuidesKeepApart();
    void theAxisFollowsDeclarationAndSigns();
    void zeroAndBelowAreCountedOnALogarithmicAxis();
    void positionsDecideWhereElementsStand();
    void aClickChoosesTheElementAndAgainNone();
    void aRowSelectedElsewhereIsHighlighted();
    void keysWalkAndZoom();
    void theZoomStaysWithNewValues();
    void theTableHasARowForEachElement();
    void theTextReadsBack();
    void theEmptyPlotSaysSo();
    void pictureAndScreenAgreeInLightAndDark();

  private:
    QPoint at(std::size_t series, std::size_t index) const;
    std::unique_ptr<VectorPlot> plot_;
};

void TestVectorPlot::init() {
    plot_ = std::make_unique<VectorPlot>();
    plot_->resize(480, 240);
    plot_->show();
    QVERIFY(QTest::qWaitForWindowExposed(plot_.get()));
}

QPoint TestVectorPlot::at(std::size_t series, std::size_t index) const {
    const PlotFrame& frame = plot_->scene().frame();
    return {static_cast<int>(frame.xOf(plot_->series()[series].positionOf(index))),
            static_cast<int>(frame.area.center().y())};
}

void TestVectorPlot::barsOfSeveralVectorsStandSideBySide() {
    plot_->setSeries({series_of("pull", VectorStyle::bars, vector_of({1.0, 2.0, 4.0}), 0),
                      series_of("prior", VectorStyle::bars, vector_of({4.0, 2.0, 1.0}), 2)});
    const QImage image = grabbed(*plot_);
    const PlotFrame& frame = plot_->scene().frame();
    const double position = frame.xOf(2.0), y = frame.yOf(3.0), low = frame.yOf(0.5);
    const double apart = frame.area.width() / 3.6 * 0.2;
    // The first vector's bar stands left of the position and is high, the second's right and low.
    QVERIFY(
        near(image.pixelColor(static_cast<int>(position - apart), static_cast<int>(y)), theme().series(0)));
    QVERIFY(
        !near(image.pixelColor(static_cast<int>(position + apart), static_cast<int>(y)), theme().series(2)));
    QVERIFY(
        near(image.pixelColor(static_cast<int>(position + apart), static_cast<int>(low)), theme().series(2)));
}

void TestVectorPlot::linesAndPointsLieOverTheBars() {
    plot_->setSeries({series_of("line", VectorStyle::line, vector_of({3.0, 3.0, 3.0}), 3),
                      series_of("bars", VectorStyle::bars, vector_of({4.0, 4.0, 4.0}), 0),
                      series_of("points", VectorStyle::points, vector_of({1.0, 1.0, 1.0}), 4)});
    const QImage image = grabbed(*plot_);
    const PlotFrame& frame = plot_->scene().frame();
    QVERIFY(column_has(image, frame.xOf(1.0), frame.yOf(3.0) - 2, frame.yOf(3.0) + 2, theme().series(3)));
    QVERIFY(column_has(image, frame.xOf(1.0), frame.yOf(1.0) - 2, frame.yOf(1.0) + 2, theme().series(4)));
    QVERIFY(column_has(image, frame.xOf(1.0), frame.yOf(2.2), frame.yOf(1.8), theme().series(0)));
}

void TestVectorPlot::aSpikeAmongManyElementsIsDrawn() {
    for (const VectorStyle style : {VectorStyle::bars, VectorStyle::line, VectorStyle::points}) {
        std::vector<double> values(20000, 1.0);
        values[12345] = 100.0;
        plot_->setSeries({series_of("many", style, vector_of(values))});
        const QImage image = grabbed(*plot_);
        const PlotFrame& frame = plot_->scene().frame();
        QVERIFY(column_has(image, frame.xOf(12345.0), frame.yOf(100.0) - 1, frame.yOf(100.0) + 2,
                           theme().series(0)));
        QVERIFY(
            !column_has(image, frame.xOf(9000.0), frame.area.top() + 1, frame.yOf(50.0), theme().series(0)));
    }
}

void TestVectorPlot::notFiniteValuesAreMarked() {
    for (const std::size_t count : {std::size_t{8}, std::size_t{5000}}) {
        std::vector<double> values(count, 1.0);
        values[count / 4] = nan_value;
        values[count / 2] = infinity;
        values[3 * count / 4] = -infinity;
        plot_->setSeries({series_of("v", VectorStyle::bars, vector_of(values))});
        const QImage image = grabbed(*plot_);
        const PlotFrame& frame = plot_->scene().frame();
        const QColor magenta = theme().color(Token::nan);
        const QRectF& area = frame.area;
        QVERIFY(column_has(image, frame.xOf(static_cast<double>(count / 4)), area.top(), area.top() + 12,
                           magenta));
        QVERIFY(column_has(image, frame.xOf(static_cast<double>(count / 2)), area.top(), area.top() + 12,
                           magenta));
        QVERIFY(column_has(image, frame.xOf(static_cast<double>(3 * count / 4)), area.bottom() - 12,
                           area.bottom(), magenta));
        QVERIFY(!column_has(image, frame.xOf(static_cast<double>(count / 8)), area.top(), area.bottom(),
                            magenta));
    }
}

void TestVectorPlot::guidesAreDashedAndNamedAtTheEdgeWhenFarAway() {
    plot_->setSeries({series_of("v", VectorStyle::bars,
                                vector_of({1.0, 2.0, 3.0}, {{"clamp", 4.0, false}, {"half", 0.5, true}}))});
    QImage image = grabbed(*plot_);
    const PlotFrame& frame = plot_->scene().frame();
    const QColor dash = theme().color(Token::warning);
    QVERIFY(frame.y.high > 4.0); // a near limit is part of the picture
    int lit = 0, dark = 0;
    for (int x = static_cast<int>(frame.area.left()) + 2; x < static_cast<int>(frame.area.center().x());
         ++x) {
        const int y = static_cast<int>(std::lround(frame.yOf(4.0)));
        bool here = false;
        for (int dy = -1; dy <= 1; ++dy) {
            here = here || near(image.pixelColor(x, y + dy), dash);
        }
        ++(here ? lit : dark);
    }
    QVERIFY2(lit > 60 && dark > 20, qPrintable(QStringLiteral("%1 %2").arg(lit).arg(dark)));
    QVERIFY(column_has(image, frame.xOf(0.5), frame.area.top(), frame.area.bottom(), dash, 1));
    // One a thousand times higher does not flatten the bars but says at the edge that it is there.
    plot_->setSeries(
        {series_of("v", VectorStyle::bars, vector_of({1.0, 2.0, 3.0}, {{"far", 3000.0, false}}))});
    image = grabbed(*plot_);
    QVERIFY(plot_->scene().frame().y.high < 10.0);
    const QRectF area = plot_->scene().frame().area;
    QVERIFY(area_has(image, QRectF(area.right() - 90, area.top(), 90, 18), dash));
}

void TestVectorPlot::namesOfLinesAndGuidesKeepApart() {
    // The name of a high level line wants to stand where that of a guide at its middle does.
    std::vector<double> values(21, 10.0);
    values.back() = 0.0;
    plot_->setSeries(
        {series_of("Norm of it", VectorStyle::line, vector_of(values, {{"window 7", 9.5, true}}))});
    const QImage image = grabbed(*plot_);
    const PlotFrame& frame = plot_->scene().frame();
    const double top = frame.area.top(), left = frame.xOf(9.5) + 4;
    const double line = frame.yOf(10.0);
    QVERIFY2(line - 18 < top + 17 && line > top + 4, qPrintable(QString::number(line - top)));
    // The rows of either name, without those of the line itself.
    int ofGuide = 0, ofLine = 0;
    for (int y = static_cast<int>(top) + 2; y < static_cast<int>(top) + 40; ++y) {
        const QRectF row(left, y, 60, 0);
        const bool guide = area_has(image, row, theme().color(Token::warning));
        const bool name = std::abs(y - line) > 2.0 && area_has(image, row, theme().series(0));
        ofGuide += guide ? 1 : 0;
        ofLine += name ? 1 : 0;
        QVERIFY2(!guide || !name, qPrintable(QString::number(y - top)));
    }
    QVERIFY(ofGuide >= 5 && ofLine >= 5);
}

void TestVectorPlot::theAxisFollowsDeclarationAndSigns() {
    VectorSeries wanted = series_of("v", VectorStyle::bars, vector_of({1.0, 1000.0}));
    plot_->setSeries({wanted});
    QCOMPARE(plot_->shownScale(), AxisScale::linear);
    wanted.logAxis = true;
    plot_->setSeries({wanted});
    QCOMPARE(plot_->shownScale(), AxisScale::logarithmic);
    wanted.data = vector_of({-1.0, 1000.0});
    plot_->setSeries({wanted});
    QCOMPARE(plot_->shownScale(), AxisScale::symmetricLog);
    wanted.data = vector_of({1.0, 1000.0});
    plot_->setSeries({wanted});
    QCOMPARE(plot_->shownScale(), AxisScale::symmetricLog); // it does not flicker from step to step
    plot_->setScale(AxisScale::linear);
    QCOMPARE(plot_->shownScale(), AxisScale::linear);
}

void TestVectorPlot::zeroAndBelowAreCountedOnALogarithmicAxis() {
    plot_->setSeries({series_of("v", VectorStyle::bars, vector_of({1.0, 0.0, -2.0, 10.0}))});
    plot_->setScale(AxisScale::logarithmic);
    QCOMPARE(plot_->scene().withoutPlace(), 2U);
    plot_->setScale(AxisScale::symmetricLog);
    QCOMPARE(plot_->scene().withoutPlace(), 0U);
}

void TestVectorPlot::positionsDecideWhereElementsStand() {
    plot_->setSeries(
        {series_of("spectrum", VectorStyle::points, vector_of({1.0, 2.0, 3.0}, {}, {0.0, 0.1, 1.0}), 3)});
    const QImage image = grabbed(*plot_);
    const PlotFrame& frame = plot_->scene().frame();
    QVERIFY(frame.xEnd < 1.2 && frame.xBegin > -0.2);
    QVERIFY(column_has(image, frame.xOf(0.1), frame.yOf(2.0) - 2, frame.yOf(2.0) + 2, theme().series(3)));
    const auto found = plot_->scene().elementAt({frame.xOf(0.12), frame.yOf(2.0)});
    QVERIFY(found.has_value());
    QCOMPARE(found->index, 1U);
}

void TestVectorPlot::aClickChoosesTheElementAndAgainNone() {
    VectorSeries linked = series_of("weight", VectorStyle::bars, vector_of({1.0, 2.0, 3.0, 4.0}));
    linked.table = QStringLiteral("dots");
    plot_->setSeries({linked});
    QSignalSpy selected(plot_.get(), &VectorPlot::rowSelected);
    grabbed(*plot_);
    QTest::mouseClick(plot_.get(), Qt::LeftButton, {}, at(0, 2));
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected[0], (QVariantList{QStringLiteral("dots"), 2}));
    QTest::mouseClick(plot_.get(), Qt::LeftButton, {}, at(0, 2));
    QCOMPARE(selected.count(), 2);
    QCOMPARE(selected[1], (QVariantList{QStringLiteral("dots"), -1}));
    // A vector that is linked to no table has a read-out but chooses nothing.
    plot_->setSeries({series_of("alone", VectorStyle::bars, vector_of({1.0, 2.0}))});
    QTest::mouseClick(plot_.get(), Qt::LeftButton, {}, at(0, 1));
    QCOMPARE(selected.count(), 2);
    QCOMPARE(plot_->pointed()->index, 1U);
}

void TestVectorPlot::aRowSelectedElsewhereIsHighlighted() {
    VectorSeries linked = series_of("weight", VectorStyle::bars, vector_of({1.0, 2.0, 3.0, 8.0}));
    linked.table = QStringLiteral("dots");
    plot_->setSeries({linked});
    const PlotFrame frame = plot_->scene().frame();
    const QPoint above(static_cast<int>(frame.xOf(1.0)), static_cast<int>(frame.yOf(5.0)));
    QVERIFY(!near(grabbed(*plot_).pixelColor(above), theme().color(Token::selection), 20));
    plot_->setSelectedRow(QStringLiteral("dots"), 1);
    QVERIFY(near(grabbed(*plot_).pixelColor(above), theme().color(Token::selection), 20));
    plot_->setSelectedRow(QStringLiteral("others"), 2); // another table's rows are none of these
    QVERIFY(near(grabbed(*plot_).pixelColor(above), theme().color(Token::selection), 20));
}

void TestVectorPlot::keysWalkAndZoom() {
    VectorSeries linked = series_of("weight", VectorStyle::bars, vector_of({1.0, 2.0, 3.0, 4.0}));
    linked.table = QStringLiteral("dots");
    plot_->setSeries({linked});
    QSignalSpy selected(plot_.get(), &VectorPlot::rowSelected);
    plot_->setFocus();
    QTest::keyClick(plot_.get(), Qt::Key_Right);
    QTest::keyClick(plot_.get(), Qt::Key_Right);
    QCOMPARE(selected.last(), (QVariantList{QStringLiteral("dots"), 1}));
    QTest::keyClick(plot_.get(), Qt::Key_End);
    QCOMPARE(selected.last(), (QVariantList{QStringLiteral("dots"), 3}));
    QTest::keyClick(plot_.get(), Qt::Key_Left);
    QCOMPARE(plot_->pointed()->index, 2U);
    QVERIFY2(plot_->description().contains(QLatin1String("weight 3")), qPrintable(plot_->description()));
    QTest::keyClick(plot_.get(), Qt::Key_Escape);
    QCOMPARE(selected.last(), (QVariantList{QStringLiteral("dots"), -1}));
    QVERIFY(plot_->showsAll());
    QTest::keyClick(plot_.get(), Qt::Key_Plus);
    QVERIFY(!plot_->showsAll());
    QTest::keyClick(plot_.get(), Qt::Key_F);
    QVERIFY(plot_->showsAll());
    QSignalSpy scales(plot_.get(), &VectorPlot::scaleRequested);
    QTest::keyClick(plot_.get(), Qt::Key_L);
    QCOMPARE(scales.count(), 1);
    QCOMPARE(scales[0][0].value<AxisScale>(), AxisScale::logarithmic);
}

void TestVectorPlot::theZoomStaysWithNewValues() {
    plot_->setSeries({series_of("v", VectorStyle::line, vector_of({1.0, 2.0, 3.0, 4.0}))});
    const QPointF middle = plot_->scene().frame().area.center();
    QWheelEvent wheel(middle, plot_->mapToGlobal(middle), {}, QPoint(0, 480), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(plot_.get(), &wheel);
    const double begin = plot_->scene().frame().xBegin, end = plot_->scene().frame().xEnd;
    QVERIFY(end - begin < 3.0);
    plot_->setSeries({series_of("v", VectorStyle::line, vector_of({1.0, 2.0, 3.0, 4.0, 5.0}))});
    QCOMPARE(plot_->scene().frame().xBegin, begin);
    QCOMPARE(plot_->scene().frame().xEnd, end);
}

void TestVectorPlot::theTableHasARowForEachElement() {
    VectorSeries first = series_of("a", VectorStyle::bars, vector_of({1.0, nan_value, 3.0}));
    VectorData named;
    named.values = {5.0, 6.0};
    VectorSeries second = series_of("b", VectorStyle::line, std::make_shared<const ChannelData>(named));
    VectorSeries hidden = series_of("c", VectorStyle::line, vector_of({1.0}));
    hidden.shown = false;
    const TableData table = vectorTable({first, second, hidden});
    QCOMPARE(table.columns.size(), 2U);
    QCOMPARE(table.rows(), 3U);
    QVERIFY(std::isnan(table.numbers[2]));
    QCOMPARE(table.columns[1].decimals, -1); // shorter: its third cell is empty, not NaN
    QCOMPARE(table.texts[5], std::string());
    QCOMPARE(table.texts[3], std::string("6"));
}

void TestVectorPlot::theTextReadsBack() {
    VectorSeries first = series_of("a, b", VectorStyle::bars, vector_of({0.1, nan_value}, {}, {2.0, 4.0}));
    first.unit = QStringLiteral("px");
    QCOMPARE(vectorText({first}, QLatin1Char(','), -infinity, infinity),
             QStringLiteral("element,x,\"a, b [px]\"\n0,2,0.10000000000000001\n1,4,nan\n"));
    QCOMPARE(vectorText({first}, QLatin1Char('\t'), 3.0, 5.0),
             QStringLiteral("element\tx\ta, b [px]\n1\t4\tnan\n"));
}

void TestVectorPlot::theEmptyPlotSaysSo() {
    plot_->setEmptyText(QStringLiteral("This model has no modes."));
    plot_->setSeries({series_of("v", VectorStyle::bars, nullptr)});
    QCOMPARE(plot_->description(), QStringLiteral("This model has no modes."));
    QVERIFY(area_has(grabbed(*plot_), QRectF(plot_->rect()), theme().color(Token::text2)));
    QTest::keyClick(plot_.get(), Qt::Key_Right); // nothing to go to, nothing breaks
    plot_->setSeries({series_of("v", VectorStyle::bars, vector_of({}))});
    QTest::mouseClick(plot_.get(), Qt::LeftButton, {}, plot_->rect().center());
    QVERIFY(!plot_->pointed());
}

void TestVectorPlot::pictureAndScreenAgreeInLightAndDark() {
    plot_->setSeries({series_of("v", VectorStyle::bars, vector_of({1.0, 2.0, 3.0}))});
    for (const Theme::Choice choice : {Theme::Choice::light, Theme::Choice::dark}) {
        theme().setChoice(choice);
        const QImage image = plot_->picture(QSize(400, 200), 192.0, QStringLiteral("Title"));
        QCOMPARE(image.size(), QSize(800, 400));
        QVERIFY(area_has(image, QRectF(0, 0, 800, 400), theme().series(0)));
        QCOMPARE(image.pixelColor(2, 2), theme().color(Token::plot));
        QVERIFY(area_has(grabbed(*plot_), QRectF(plot_->rect()), theme().series(0)));
    }
}

QTEST_MAIN(TestVectorPlot)
#include "tst_vector_plot.moc"
