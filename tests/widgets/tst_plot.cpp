// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/plot_fixture.h"
#include "widgets/axis_ticks.h"
#include "widgets/branch_hover.h"
#include "widgets/plot_readout.h"

#include <QBuffer>
#include <QSvgGenerator>
#include <QTest>

#include <array>

using namespace basin;

class TestPlot : public QObject {
    Q_OBJECT
  private slots:
    void spikeAmongAMillionShowsAtEveryZoom();
    void marksNanAtTheEdge_data();
    void marksNanAtTheEdge();
    void logAxisPlacesDecadesEvenly();
    void valuesBelowALogAxisAreNotLost();
    void veilsTheFuture();
    void theLastTickHasItsLabel();
    void pictureHasSizeAndResolution();
    void symmetricLogShowsBothSigns();
    void rawCurveStaysBehindTheSmoothedOne();
    void secondCursorTellsDifferences();
    void readoutOfManyCurvesKeepsTheNearest();
    void readoutLeavesMostOfThePlotFree();
    void otherBranchesStepBack();
    void tracesAreDashed();
    void scalarAgainstScalar();
    void otherScalarOnALogAxis();
    void rowsWithoutAPlaceAreCounted();
    void curvesBecomeStrokesInSvg();
};

void TestPlot::spikeAmongAMillionShowsAtEveryZoom() {
    constexpr std::int64_t rows = 1'000'000, spike = 777'777;
    const auto history = syntheticHistory(1, rows, [](std::int64_t k) { return k == spike ? 100.0 : 1.0; });
    Plot plot;
    plot.setData(data_of(*history));
    const QSize size(640, 300);
    const QColor color = theme().series(0);
    for (const double width : {1e6, 3e5, 1e5, 1e4, 1000.0, 50.0}) {
        plot.zoomTo(std::max(0.0, spike - width * 0.4), spike + width * 0.6);
        const QImage image = plot.picture(size, 96, {});
        const PlotFrame& frame = plot.frame();
        // Half way up between the floor and the spike nothing but the spike is drawn.
        const double x = 52 + (spike - frame.xBegin) / (frame.xEnd - frame.xBegin) * (640 - 52 - 14);
        const int reach = std::max(2, static_cast<int>(574 / width)); // wide zooms: the spike is a triangle
        QVERIFY2(column_has(image, x, 110, 190, color, reach), qPrintable(QString::number(width)));
        QVERIFY2(!column_has(image, x - 40, 110, 190, color), qPrintable(QString::number(width)));
    }
}

void TestPlot::marksNanAtTheEdge_data() {
    QTest::addColumn<double>("fault");
    QTest::addColumn<bool>("at_bottom");
    QTest::addColumn<std::int64_t>("rows");
    for (const std::int64_t rows : {std::int64_t{40}, std::int64_t{5000}, std::int64_t{200'000}}) {
        QTest::addRow("NaN in %d", static_cast<int>(rows)) << nan_value << false << rows;
        QTest::addRow("Inf in %d", static_cast<int>(rows)) << infinity << false << rows;
        QTest::addRow("-Inf in %d", static_cast<int>(rows)) << -infinity << true << rows;
    }
}

void TestPlot::marksNanAtTheEdge() {
    QFETCH(double, fault);
    QFETCH(bool, at_bottom);
    QFETCH(std::int64_t, rows);
    const std::int64_t at = rows / 2;
    const auto history =
        syntheticHistory(1, rows, [&](std::int64_t k) { return k == at ? fault : static_cast<double>(k); });
    Plot plot;
    plot.setData(data_of(*history));
    const QImage image = plot.picture({640, 300}, 96, {});
    const double x = 52 + static_cast<double>(at) / static_cast<double>(rows) * (640 - 52 - 14);
    const QColor magenta = theme().color(Token::nan);
    QCOMPARE(column_has(image, x, 18, 30, magenta, 4), !at_bottom);
    QCOMPARE(column_has(image, x, 264, 276, magenta, 4), at_bottom);
}

void TestPlot::logAxisPlacesDecadesEvenly() {
    const auto history =
        syntheticHistory(1, 100, [](std::int64_t k) { return std::pow(10.0, -static_cast<double>(k) / 20); });
    Plot plot;
    plot.setScale(AxisScale::logarithmic);
    plot.setData(data_of(*history));
    plot.picture({640, 300}, 96, {});
    PlotFrame frame = plot.frame();
    frame.area = QRectF(0, 0, 100, 100);
    const double step = frame.yOf(0.01) - frame.yOf(0.1);
    QVERIFY(step > 0.0);
    QVERIFY(std::abs(frame.yOf(0.001) - frame.yOf(0.01) - step) < 1e-9);
    QVERIFY(frame.y.low > 0.0 && frame.y.low <= 1e-5);
}

void TestPlot::valuesBelowALogAxisAreNotLost() {
    const auto history = syntheticHistory(
        1, 60, [](std::int64_t k) { return k == 30 ? -1.0 : 1.0 + static_cast<double>(k % 2); });
    Plot plot;
    plot.setScale(AxisScale::logarithmic);
    plot.setData(data_of(*history));
    const QImage image = plot.picture({640, 300}, 96, {});
    const double x = 52 + 0.5 * (640 - 52 - 14);
    // The line leaves through the bottom of the plot.
    QVERIFY(column_has(image, x, 268, 274, theme().series(0), 6));
    QVERIFY(!column_has(image, x - 60, 268, 274, theme().series(0), 6));
}

void TestPlot::veilsTheFuture() {
    const auto history = syntheticHistory(1, 1000, [](std::int64_t k) { return static_cast<double>(k % 2); });
    Plot plot;
    PlotData data = data_of(*history);
    data.mode = Mode::past;
    data.cursor = 500;
    plot.setData(data);
    const QImage image = plot.picture({640, 300}, 96, {});
    const double y = 18 + (300 - 18 - 24) * 0.5;
    const QColor color = theme().series(0);
    QVERIFY(column_has(image, 52 + 0.25 * 574, y - 3, y + 3, color));
    QVERIFY(!column_has(image, 52 + 0.6 * 574, y - 3, y + 3, color));
    QVERIFY(column_has(image, 52 + 0.5 * 574, 30, 60, theme().color(Token::past)));
}

void TestPlot::theLastTickHasItsLabel() {
    // Centred below its tick this one would leave the picture; QCustomPlot then draws none.
    const auto history = syntheticHistory(1, 10'000, [](std::int64_t k) { return static_cast<double>(k); });
    Plot plot;
    PlotData data = data_of(*history);
    data.mode = Mode::past;
    data.cursor = 3000;
    plot.setData(data);
    const auto inked = [&](double x) {
        const QImage image = plot.picture({640, 300}, 96, {});
        return column_has(image, x, 300 - 18, 300 - 2, theme().color(Token::text2), 12);
    };
    QVERIFY(inked(640 - 16));
    QVERIFY(!inked(640 - 14 - 574 * 0.1)); // between two ticks
    data.cursor = 10'000;                  // its flag stands there instead
    plot.setData(data);
    const QImage image = plot.picture({640, 300}, 96, {});
    QVERIFY(column_has(image, 640 - 40, 300 - 18, 300 - 4, theme().mode(Mode::past), 4));
}

void TestPlot::pictureHasSizeAndResolution() {
    const auto history = syntheticHistory(1, 10, [](std::int64_t k) { return static_cast<double>(k); });
    Plot plot;
    plot.setData(data_of(*history));
    const QImage image = plot.picture({800, 400}, 192, QStringLiteral("Loss"));
    QCOMPARE(image.size(), QSize(1600, 800));
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 192);
}

void TestPlot::symmetricLogShowsBothSigns() {
    const auto history = syntheticHistory(1, 100, [](std::int64_t k) {
        return (k % 2 == 0 ? 1.0 : -1.0) * std::pow(10.0, static_cast<double>(k % 7) - 3.0);
    });
    Plot plot;
    plot.setScale(AxisScale::symmetricLog);
    plot.setData(data_of(*history));
    const QImage image = plot.picture({640, 300}, 96, {});
    QVERIFY(image.width() == 640);
    plot.resize(640, 300);
    plot.picture({640, 300}, 96, {});
    const PlotFrame& frame = plot.frame();
    QVERIFY(frame.y.low < -900.0 && frame.y.high > 900.0);
    QVERIFY(frame.yMap.threshold <= 0.001 + 1e-12);
    QVERIFY(std::abs(frame.yOf(0.0) - frame.area.center().y()) < 2.0);
    // A value near 0 is as far from the middle as its logarithm says, not lost in it.
    QVERIFY(frame.yOf(0.0) - frame.yOf(1.0) > 0.3 * (frame.yOf(0.0) - frame.yOf(1000.0)));
}

void TestPlot::rawCurveStaysBehindTheSmoothedOne() {
    const auto history = syntheticHistory(1, 5000, [](std::int64_t k) { return k % 2 == 0 ? 1.0 : -1.0; });
    Plot plot;
    plot.setData(data_of(*history));
    PlotStyle style;
    style.smoothing = 500;
    plot.setStyle(style);
    const QImage image = plot.picture({640, 300}, 96, {});
    const QColor full = theme().series(0), ground = theme().color(Token::plot);
    const int x = 52 + 287, middle = 18 + (300 - 18 - 24) / 2;
    const auto distance = [&](const QColor& pixel) {
        return std::abs(pixel.red() - full.red()) + std::abs(pixel.green() - full.green()) +
               std::abs(pixel.blue() - full.blue());
    };
    const QColor raw = image.pixelColor(x, middle - 60);
    QVERIFY(!near(raw, full) && !near(raw, ground, 30)); // pale, but there
    int nearest = distance(raw);
    for (int y = middle - 3; y <= middle + 3; ++y) {
        nearest = std::min(nearest, distance(image.pixelColor(x, y)));
    }
    QVERIFY(nearest < distance(raw) * 2 / 3);
    plot.setStyle({});
    QVERIFY(near(plot.picture({640, 300}, 96, {}).pixelColor(x, middle - 60), full));
}

void TestPlot::secondCursorTellsDifferences() {
    const auto a = syntheticHistory(1, 100, [](std::int64_t k) { return static_cast<double>(k) * 2.0; });
    const auto b = syntheticHistory(51, 50, [](std::int64_t k) { return static_cast<double>(k) * -1.0; });
    PlotData data = data_of(*a);
    data.curves.push_back(curve_of(*b, 1));
    data.branches.push_back({1, QStringLiteral("B")});
    PlotFrame frame;
    frame.area = QRectF(0, 0, 100, 100);
    const PlotReadout readout = readoutOf(frame, data, {80, 60, 0.0}, 10);
    QCOMPARE(readout.heading, QStringLiteral("at 80"));
    QCOMPARE(readout.difference, QStringLiteral("Δ +20"));
    QCOMPARE(readout.lines.size(), 1U);
    QCOMPARE(readout.lines[0].values[0].text, QStringLiteral("160.0"));
    QCOMPARE(readout.lines[0].values[1].text, QStringLiteral("−80.00"));
    QCOMPARE(readout.lines[0].differences[0].text, QStringLiteral("+40.00"));
    QCOMPARE(readout.lines[0].differences[1].text, QStringLiteral("−20.00"));
    const PlotReadout before = readoutOf(frame, data, {80, 20, 0.0}, 10);
    QCOMPARE(before.lines[0].differences[1].text, QStringLiteral("–")); // the branch was not there yet
    Plot plot;
    plot.setData(data);
    plot.setSecondCursor(60);
    const QImage image = plot.picture({640, 300}, 96, {});
    const double x = 52 + 0.6 * (640 - 52 - 14);
    int dashes = 0;
    for (int y = 20; y < 275; ++y) {
        const bool on = column_has(image, x, y, y, theme().mode(Mode::live), 1);
        const bool next = column_has(image, x, y + 1, y + 1, theme().mode(Mode::live), 1);
        dashes += on && !next ? 1 : 0;
    }
    QVERIFY2(dashes > 10, qPrintable(QString::number(dashes)));
}

void TestPlot::readoutOfManyCurvesKeepsTheNearest() {
    std::vector<std::shared_ptr<History>> histories;
    PlotData data;
    for (int i = 0; i < 20; ++i) {
        histories.push_back(syntheticHistory(1, 10, [i](std::int64_t) { return static_cast<double>(i); }));
        data.curves.push_back(curve_of(*histories.back()));
        data.curves.back().label = QString::number(i);
    }
    PlotFrame frame;
    frame.area = QRectF(0, 0, 100, 190);
    frame.y = {0.0, 19.0};
    const PlotReadout readout = readoutOf(frame, data, {5, std::nullopt, frame.yOf(7.0)}, 3);
    QCOMPARE(readout.omitted, 17);
    QCOMPARE(readout.lines.size(), 3U);
    QCOMPARE(readout.lines[0].quantity, QStringLiteral("6"));
    QCOMPARE(readout.lines[2].quantity, QStringLiteral("8"));
}

void TestPlot::readoutLeavesMostOfThePlotFree() {
    std::vector<std::shared_ptr<History>> histories;
    PlotData data;
    for (int i = 0; i < 21; ++i) {
        histories.push_back(syntheticHistory(1, 10, [i](std::int64_t) { return static_cast<double>(i); }));
        data.curves.push_back(curve_of(*histories.back()));
        data.curves.back().label =
            i < 20 ? QStringLiteral("a rather long name of a vector · k%1").arg(i) : QStringLiteral("k20");
        data.curves.back().family = i < 20 ? QStringLiteral("a rather long name of a vector") : QString();
        data.curves.back().role = i < 20 ? CurveRole::element : CurveRole::data;
    }
    for (const QSizeF size : {QSizeF(700, 400), QSizeF(330, 190), QSizeF(180, 120), QSizeF(130, 60)}) {
        PlotFrame frame;
        frame.area = QRectF(QPointF(52, 18), size);
        frame.y = {0.0, 20.0};
        const auto readout = fittedReadout(frame, data, {5, std::nullopt, frame.yOf(7.0)});
        if (size.width() < 150) {
            QVERIFY(!readout);
            continue;
        }
        QVERIFY(readout);
        const QSizeF box = readoutSize(*readout);
        QVERIFY(box.height() <= 0.6 * size.height() && box.width() <= 0.75 * size.width());
        QVERIFY(readout->lines.size() <= 3 ||
                box.width() * box.height() <= 0.3 * size.width() * size.height());
        QVERIFY(readout->lines.size() <= 10);
        QCOMPARE(readout->omitted, 21 - static_cast<int>(readout->lines.size()));
        // The one that is no element stays, and the element at the pointer.
        QCOMPARE(readout->lines.back().quantity, QStringLiteral("k20"));
        QVERIFY(std::any_of(readout->lines.begin(), readout->lines.end(),
                            [](const auto& line) { return line.quantity == QStringLiteral("· k7"); }));
    }
}

void TestPlot::otherBranchesStepBack() {
    const auto a = syntheticHistory(1, 100, [](std::int64_t) { return 1.0; });
    const auto b = syntheticHistory(1, 100, [](std::int64_t) { return 2.0; });
    PlotData data = data_of(*a);
    data.curves.push_back(curve_of(*b, 1));
    data.branches.push_back({1, QStringLiteral("B")});
    Plot plot;
    plot.setData(data);
    const auto shows = [&](int branch) {
        return column_has(plot.picture({640, 300}, 96, {}), 300, 20, 275, theme().series(branch));
    };
    QVERIFY(shows(0) && shows(1));
    BranchHover::current().setBranch(1);
    QVERIFY(!shows(0) && shows(1));
    BranchHover::current().setBranch(-1);
    QVERIFY(shows(0) && shows(1));
}

void TestPlot::tracesAreDashed() {
    const auto history = syntheticHistory(1, 100, [](std::int64_t) { return 1.0; });
    PlotData data = data_of(*history);
    data.curves[0].source = QStringLiteral("other.csv");
    data.curves[0].branch = -1;
    data.curves[0].series = 3;
    Plot plot;
    plot.setData(data);
    const QImage image = plot.picture({640, 300}, 96, {});
    const auto isOn = [&](int x) {
        for (int y = 100; y < 200; ++y) {
            if (near(image.pixelColor(x, y), theme().series(3), 200)) { // thin lines blend with the ground
                return true;
            }
        }
        return false;
    };
    int gaps = 0;
    for (int x = 60; x < 500; ++x) {
        gaps += isOn(x) && !isOn(x + 1) ? 1 : 0;
    }
    QVERIFY2(gaps > 20, qPrintable(QString::number(gaps)));
}

namespace {

/// Two columns: x = k, y = k squared, but one row that is nowhere.
std::shared_ptr<History> parabola(std::int64_t rows, std::int64_t nowhere) {
    auto history = std::make_shared<History>(HistoryLayout{{"x", "y"}, {}, {}}, 1);
    for (std::int64_t k = 1; k <= rows; ++k) {
        const auto x = static_cast<double>(k);
        const std::array<double, 2> row{k == nowhere ? nan_value : x, x * x};
        history->append(row, {}, {}, RowFacts{});
    }
    return history;
}

PlotData against(const History& history) {
    PlotData data = data_of(history);
    data.curves[0].column = 1;
    data.x = PlotData::Other{QStringLiteral("x"), {curve_of(history)}, false};
    return data;
}

} // namespace

void TestPlot::scalarAgainstScalar() {
    for (const std::int64_t rows : {std::int64_t{100}, std::int64_t{100'000}}) {
        const auto history = parabola(rows, -1);
        Plot plot;
        plot.setData(against(*history));
        plot.resize(640, 300);
        const QImage image = plot.picture({640, 300}, 96, {});
        PlotFrame frame = plot.frame();
        QVERIFY(frame.xEnd >= static_cast<double>(rows));
        QVERIFY(frame.y.high >= static_cast<double>(rows * rows));
        // The point of the row in the middle, in the scale's colour, where the parabola has it.
        frame.area = QRectF(52, 18, 640 - 52 - 14, 300 - 18 - 24);
        const double middle = static_cast<double>(rows) / 2;
        const QPointF at(frame.xOf(middle), frame.yOf(middle * middle));
        bool found = false;
        for (int dx = -3; dx <= 3; ++dx) {
            for (int dy = -3; dy <= 3; ++dy) {
                const QColor pixel =
                    image.pixelColor(static_cast<int>(at.x()) + dx, static_cast<int>(at.y()) + dy);
                found = found || (pixel.green() > 110 && pixel.red() < 90); // viridis half way
            }
        }
        QVERIFY(found);
    }
}

void TestPlot::otherScalarOnALogAxis() {
    const auto history = parabola(100, -1);
    Plot plot;
    PlotStyle style;
    style.x = style.y = AxisScale::logarithmic;
    plot.setStyle(style);
    plot.setData(against(*history));
    plot.picture({640, 300}, 96, {});
    PlotFrame frame = plot.frame();
    QVERIFY(frame.xBegin > 0.0 && frame.xBegin <= 1.0 && frame.xEnd >= 100.0);
    // y = x squared is a straight line.
    frame.area = QRectF(0, 0, 100, 100);
    const auto slope = [&](double a, double b) {
        return (frame.yOf(a * a) - frame.yOf(b * b)) / (frame.xOf(b) - frame.xOf(a));
    };
    QVERIFY(std::abs(slope(1.0, 10.0) - slope(10.0, 100.0)) < 1e-9);
}

void TestPlot::rowsWithoutAPlaceAreCounted() {
    const auto history = parabola(50, 25);
    const auto whole = parabola(50, -1);
    Plot plot, other;
    plot.setData(against(*history));
    other.setData(against(*whole));
    const auto tells = [](const QImage& image) {
        for (int x = 400; x < image.width(); ++x) {
            if (column_has(image, x, 2, 16, theme().color(Token::nan), 0)) {
                return true;
            }
        }
        return false;
    };
    QVERIFY(tells(plot.picture({640, 300}, 96, {})));
    QVERIFY(!tells(other.picture({640, 300}, 96, {})));
}

void TestPlot::curvesBecomeStrokesInSvg() {
    const auto history = syntheticHistory(1, 100, [](std::int64_t k) { return static_cast<double>(k); });
    Plot plot;
    plot.setData(data_of(*history));
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize({640, 300});
    plot.paintOn(generator, {640, 300}, QStringLiteral("Loss"));
    const QString svg = QString::fromUtf8(buffer.data());
    QVERIFY(svg.contains(QStringLiteral("<polyline")) || svg.contains(QStringLiteral("<path")));
    QVERIFY(svg.contains(QStringLiteral("Loss")));
    QVERIFY(!svg.contains(QStringLiteral("<image"))); // nothing was turned into pixels
    QVERIFY(svg.contains(theme().series(0).name()));
}

QTEST_MAIN(TestPlot)
#include "tst_plot.moc"
