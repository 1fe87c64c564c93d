// SPDX-License-Identifier: GPL-3.0-or-later
// Limits, bands, elements of kept vectors, and points coloured by a third scalar.
#include "tests/widgets/plot_fixture.h"
#include "widgets/plot_scene.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace basin;

namespace {

/// Columns: a parabola, a limit, another limit far away, a third scalar, lower and upper edge of a band.
std::shared_ptr<History> table_of(std::int64_t rows) {
    auto history =
        std::make_shared<History>(HistoryLayout{{"v", "near", "far", "third", "low", "high"}, {}, {}}, 1);
    for (std::int64_t k = 1; k <= rows; ++k) {
        const double x = static_cast<double>(k) / static_cast<double>(rows);
        const std::array<double, 6> row{x * x,         1.2,          50.0, 2 * k > rows ? 1.0 : 0.0,
                                        0.4 - 0.1 * x, 0.6 + 0.1 * x};
        history->append(row, {}, {}, RowFacts{});
    }
    return history;
}

Curve column_of(const History& history, std::size_t column, CurveRole role = CurveRole::data) {
    Curve curve = curve_of(history);
    curve.column = column;
    curve.role = role;
    return curve;
}

constexpr QSize size{640, 300};

/// The frame that a picture of `size` has.
PlotFrame frame_of(const Plot& plot) {
    PlotScene scene;
    scene.data = plot.data();
    scene.style = plot.style();
    scene.layOut(size, 1.0);
    return scene.frame();
}

bool row_has(const QImage& image, double y, double left, double right, const QColor& color) {
    for (int x = static_cast<int>(left); x <= static_cast<int>(right); ++x) {
        if (column_has(image, x, y - 1, y + 1, color, 0)) {
            return true;
        }
    }
    return false;
}

/// The names that stand in a picture of it, sorted.
QStringList namesOf(const PlotData& data) {
    PlotScene scene;
    scene.data = data;
    scene.layOut(size, 1.0);
    QStringList names;
    for (const CurveLabel& label : placeLabels(scene.frame(), scene.data, scene.placed())) {
        names << label.text;
    }
    names.sort();
    return names;
}

} // namespace

class TestPlotRoles : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { theme().setChoice(Theme::Choice::dark); }
    void aLimitIsDashedAndNotSmoothed_data();
    void aLimitIsDashedAndNotSmoothed();
    void aLimitFarAwayDoesNotFlattenTheData();
    void aBandTintsTheAreaBetween_data();
    void aBandTintsTheAreaBetween();
    void aBandBreaksWhereACurveIsNan();
    void elementsAreThinAndTheChosenOneStandsOut();
    void branchesAreNamedWhereTheyMustBeToldApart();
    void aNameDoesNotLieAcrossItsCurve();
    void aClickOnACurveTellsWhich();
    void aThirdScalarColoursThePoints_data();
    void aThirdScalarColoursThePoints();
    void startAndEndAreMarked();
    void findingsHaveAShapeForEachSeverity();
    void aFindingReachesDownAndLeadsItsCluster();
};

void TestPlotRoles::aLimitIsDashedAndNotSmoothed_data() {
    QTest::addColumn<std::int64_t>("rows");
    QTest::newRow("few") << std::int64_t{50};
    QTest::newRow("many") << std::int64_t{100'000};
}

void TestPlotRoles::aLimitIsDashedAndNotSmoothed() {
    QFETCH(std::int64_t, rows);
    const auto history = table_of(rows);
    PlotData data = data_of(*history);
    data.curves = {column_of(*history, 0), column_of(*history, 1, CurveRole::limit)};
    data.curves[1].label = QStringLiteral("limit");
    Plot plot;
    PlotStyle style;
    style.smoothing = 20;
    plot.setStyle(style);
    plot.setData(data);
    const QImage image = plot.picture(size, 96, {});
    const PlotFrame frame = frame_of(plot);
    QVERIFY(frame.y.high > 1.2);
    int lit = 0, dark = 0;
    for (int x = static_cast<int>(frame.area.center().x()); x < static_cast<int>(frame.area.right()); ++x) {
        const bool here =
            column_has(image, x, frame.yOf(1.2) - 1, frame.yOf(1.2) + 1, theme().color(Token::warning), 0);
        ++(here ? lit : dark);
    }
    QVERIFY2(lit > 100 && dark > 40, qPrintable(QStringLiteral("%1 %2").arg(lit).arg(dark)));
    // Its name stands above its left end.
    QVERIFY(row_has(image, frame.yOf(1.2) - 8, frame.area.left(), frame.area.left() + 60,
                    theme().color(Token::warning)));
}

void TestPlotRoles::aLimitFarAwayDoesNotFlattenTheData() {
    const auto history = table_of(200);
    PlotData data = data_of(*history);
    data.curves = {column_of(*history, 0), column_of(*history, 1, CurveRole::limit),
                   column_of(*history, 2, CurveRole::limit)};
    Plot plot;
    plot.setData(data);
    plot.picture(size, 96, {});
    QVERIFY(frame_of(plot).y.high > 1.2 && frame_of(plot).y.high < 3.0);
    data.curves[2].role = CurveRole::data; // as data it counts
    plot.setData(data);
    QVERIFY(frame_of(plot).y.high > 50.0);
}

void TestPlotRoles::aBandTintsTheAreaBetween_data() {
    aLimitIsDashedAndNotSmoothed_data();
}

void TestPlotRoles::aBandTintsTheAreaBetween() {
    QFETCH(std::int64_t, rows);
    const auto history = table_of(rows);
    PlotData data = data_of(*history);
    data.curves = {column_of(*history, 0)};
    data.bands = {{column_of(*history, 5), column_of(*history, 4)}};
    Plot plot;
    plot.setData(data);
    const QImage image = plot.picture(size, 96, {});
    const PlotFrame frame = frame_of(plot);
    const QColor ground = theme().color(Token::plot), full = theme().series(0);
    const QColor tint(ground.red() + (full.red() - ground.red()) * 16 / 100,
                      ground.green() + (full.green() - ground.green()) * 16 / 100,
                      ground.blue() + (full.blue() - ground.blue()) * 16 / 100);
    const auto at = [&](double share, double value) {
        return image.pixelColor(static_cast<int>(frame.xOf(share * static_cast<double>(rows))),
                                static_cast<int>(frame.yOf(value)));
    };
    QVERIFY(near(at(0.3, 0.45), tint, 12));
    QVERIFY(near(at(0.3, 0.58), tint, 12));
    QVERIFY(!near(at(0.3, 0.75), tint, 12));
    QVERIFY(!near(at(0.3, 0.25), tint, 12));
    QVERIFY(near(at(0.95, 0.67), tint, 12)); // it widens to the right
    QVERIFY(!near(at(0.05, 0.67), tint, 12));
}

void TestPlotRoles::aBandBreaksWhereACurveIsNan() {
    for (const std::int64_t rows : {std::int64_t{100}, std::int64_t{50'000}}) {
        auto history = std::make_shared<History>(HistoryLayout{{"low", "high"}, {}, {}}, 1);
        for (std::int64_t k = 1; k <= rows; ++k) {
            const bool hole = k > rows * 4 / 10 && k < rows * 6 / 10;
            const std::array<double, 2> row{0.0, hole ? nan_value : 1.0};
            history->append(row, {}, {}, RowFacts{});
        }
        PlotScene scene;
        scene.data = data_of(*history);
        scene.data.curves = {column_of(*history, 0)};
        scene.data.bands = {{column_of(*history, 1), column_of(*history, 0)}};
        scene.layOut(size, 1.0);
        QImage image(size, QImage::Format_RGB32);
        image.fill(theme().color(Token::plot));
        QPainter painter(&image);
        scene.paintMain(painter, -1);
        painter.end();
        const PlotFrame& frame = scene.frame();
        const auto tinted = [&](double share) {
            const QPoint at(static_cast<int>(frame.xOf(share * static_cast<double>(rows))),
                            static_cast<int>(frame.yOf(0.5)));
            return !near(image.pixelColor(at), theme().color(Token::plot), 8);
        };
        QVERIFY(tinted(0.2) && tinted(0.8) && !tinted(0.5));
    }
}

void TestPlotRoles::elementsAreThinAndTheChosenOneStandsOut() {
    const auto history = table_of(5000);
    PlotData data = data_of(*history);
    for (const std::size_t column : {std::size_t{0}, std::size_t{4}, std::size_t{5}}) {
        data.curves.push_back(column_of(*history, column, CurveRole::element));
        data.curves.back().family = QStringLiteral("Variance");
    }
    data.curves.erase(data.curves.begin());
    Plot plot;
    plot.setData(data);
    QImage image = plot.picture(size, 96, {});
    PlotFrame frame = frame_of(plot);
    const QColor grey = curveColor(data.curves[0]);
    const double x = frame.xOf(2500), y = frame.yOf(0.25);
    QVERIFY(column_has(image, x, y - 2, y + 2, grey));
    QVERIFY(!column_has(image, x, y - 2, y + 2, theme().series(0)));
    data.curves[0].role = CurveRole::data;
    plot.setData(data);
    image = plot.picture(size, 96, {});
    QVERIFY(column_has(image, x, y - 2, y + 2, theme().series(0)));
    // One name for the family, one for the curve that stands out.
    QCOMPARE(namesOf(data), (QStringList{QStringLiteral("Variance"), QStringLiteral("loss")}));
}

/// Not where one branch has no row yet; and a limit that both have at the same height is named once.
void TestPlotRoles::branchesAreNamedWhereTheyMustBeToldApart() {
    const auto history = table_of(200), none = table_of(0);
    PlotData data = data_of(*history);
    data.branches.push_back({1, QStringLiteral("B")});
    const auto namesWith = [&](const History& ofB, std::size_t limitOfB) {
        data.curves = {column_of(*history, 0), column_of(*history, 1, CurveRole::limit), column_of(ofB, 3),
                       column_of(ofB, limitOfB, CurveRole::limit)};
        data.curves[1].label = data.curves[3].label = QStringLiteral("rail");
        data.curves[2].branch = data.curves[3].branch = 1;
        return namesOf(data).join(QStringLiteral(", "));
    };
    QCOMPARE(namesWith(*none, 1), QStringLiteral("loss, rail"));
    QCOMPARE(namesWith(*history, 1), QStringLiteral("A loss, B loss, rail"));
    QCOMPARE(namesWith(*history, 4), QStringLiteral("A loss, A rail, B loss, B rail"));
}

void TestPlotRoles::aNameDoesNotLieAcrossItsCurve() {
    const QRectF area(0, 100, 400, 300);
    const auto nameAt = [](double y) {
        return CurveLabel{QRectF(300, y - 18, 40, 14), QStringLiteral("loss"), Qt::white};
    };
    const auto check = [&](std::vector<double> heights) {
        std::vector<CurveLabel> labels;
        for (const double y : heights) {
            labels.push_back(nameAt(y));
        }
        spreadLabels(labels, area);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            QVERIFY2(area.contains(labels[i].box), qPrintable(QString::number(labels[i].box.top())));
            QVERIFY(i == 0 || labels[i].box.top() >= labels[i - 1].box.bottom());
            const QRectF& box = labels[i].box;
            QVERIFY2(box.bottom() < heights[i] || box.top() > heights[i],
                     qPrintable(QString::number(heights[i])));
        }
    };
    check({200.0});
    check({107.0});        // near the upper edge
    check({200.0, 204.0}); // one above, one below
    check({107.0, 122.0});
}

void TestPlotRoles::aClickOnACurveTellsWhich() {
    const auto history = table_of(1000);
    Plot plot;
    PlotData data = data_of(*history);
    data.curves = {column_of(*history, 4, CurveRole::element), column_of(*history, 5, CurveRole::element),
                   column_of(*history, 1, CurveRole::limit)};
    plot.setData(data);
    plot.resize(640, 300);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    plot.repaint();
    QTRY_VERIFY(plot.frame().xEnd > 900);
    QSignalSpy clicked(&plot, &Plot::curveClicked);
    auto* canvas = plot.findChild<QWidget*>();
    const PlotFrame& frame = plot.frame();
    const auto click = [&](double iteration, double value) {
        QTest::mouseClick(canvas, Qt::LeftButton, {},
                          QPoint(static_cast<int>(frame.xOf(iteration)), static_cast<int>(frame.yOf(value))));
    };
    click(500, 0.65);
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0][0].toInt(), 1);
    click(500, 0.5); // between the curves: the cursor alone
    QCOMPARE(clicked.count(), 1);
    click(500, 1.2); // a limit is nothing to choose
    QCOMPARE(clicked.count(), 1);
}

void TestPlotRoles::aThirdScalarColoursThePoints_data() {
    aLimitIsDashedAndNotSmoothed_data();
}

void TestPlotRoles::aThirdScalarColoursThePoints() {
    QFETCH(std::int64_t, rows);
    const auto history = table_of(rows);
    PlotData data = data_of(*history);
    data.curves = {column_of(*history, 0)};
    data.x = PlotData::Other{QStringLiteral("x"), {column_of(*history, 5)}, false};
    data.colour = PlotData::Other{QStringLiteral("third"), {column_of(*history, 3)}, false};
    Plot plot;
    plot.setData(data);
    const QImage image = plot.picture(size, 96, {});
    const PlotFrame frame = frame_of(plot);
    const auto at = [&](double share) {
        return QPointF(frame.xOf(0.6 + 0.1 * share), frame.yOf(share * share));
    };
    const QColor low(68, 1, 84), high(253, 231, 37); // viridis' ends
    QVERIFY(column_has(image, at(0.3).x(), at(0.3).y() - 3, at(0.3).y() + 3, low));
    QVERIFY(column_has(image, at(0.8).x(), at(0.8).y() - 3, at(0.8).y() + 3, high));
    // Both ends of the scale stand in the rail, and no middle of the iterations' colours is drawn.
    QVERIFY(!column_has(image, at(0.45).x(), at(0.45).y() - 3, at(0.45).y() + 3, QColor(33, 145, 140)));
}

void TestPlotRoles::startAndEndAreMarked() {
    const auto history = table_of(100);
    PlotData data = data_of(*history);
    data.curves = {column_of(*history, 0)};
    data.x = PlotData::Other{QStringLiteral("x"), {column_of(*history, 5)}, false};
    data.cursor = 50;
    Plot plot;
    plot.setData(data);
    const QImage image = plot.picture(size, 96, {});
    const PlotFrame frame = frame_of(plot);
    const QColor text = theme().color(Token::text);
    const QPointF start(frame.xOf(0.601), frame.yOf(0.0001)), end(frame.xOf(0.7), frame.yOf(1.0));
    QVERIFY(column_has(image, start.x(), start.y() - 5, start.y() - 3, text, 2)); // a ring
    QVERIFY(!column_has(image, start.x() + 4, start.y() - 4, start.y() - 4, text, 0));
    QVERIFY(column_has(image, end.x() - 3, end.y() - 4, end.y() - 3, text, 1)); // a square: its corner too
}

namespace {

/// How many pixels of a glyph of 60 px have nearly this colour.
int painted(Finding::Severity severity, const QColor& color) {
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(theme().color(Token::plot));
    QPainter painter(&image);
    Marker marker;
    marker.kind = MarkerKind::finding;
    marker.severity = severity;
    paintMarker(painter, marker, {30, 30}, 56);
    painter.end();
    int count = 0;
    for (int y = 0; y < 60; ++y) {
        for (int x = 0; x < 60; ++x) {
            count += near(image.pixelColor(x, y), color, 20) ? 1 : 0;
        }
    }
    return count;
}

} // namespace

void TestPlotRoles::findingsHaveAShapeForEachSeverity() {
    const int octagon = painted(Finding::Severity::error, theme().color(Token::error));
    const int triangle = painted(Finding::Severity::warning, theme().color(Token::warning));
    const int circle = painted(Finding::Severity::note, theme().color(Token::note));
    // Their areas differ as those of the shapes do; each has its own colour and no other's.
    QVERIFY2(octagon > 1500 && octagon < 2000, qPrintable(QString::number(octagon)));
    QVERIFY2(triangle > 900 && triangle < 1300, qPrintable(QString::number(triangle)));
    QVERIFY2(circle > 1400 && circle < 1790, qPrintable(QString::number(circle)));
    QCOMPARE(painted(Finding::Severity::error, theme().color(Token::note)), 0);
    QCOMPARE(painted(Finding::Severity::note, theme().color(Token::warning)), 0);
}

void TestPlotRoles::aFindingReachesDownAndLeadsItsCluster() {
    const auto history = syntheticHistory(1, 100, [](std::int64_t k) { return static_cast<double>(k); });
    PlotData data = data_of(*history);
    Marker edit{MarkerKind::edit, 30, 0, QStringLiteral("edit")};
    Marker finding{MarkerKind::finding, 31, 0, QStringLiteral("blind spots"), Finding::Severity::warning};
    data.markers = {edit, finding, {MarkerKind::best, 80, 0, {}}};
    data.cursor = 100;
    PlotScene scene;
    scene.data = data;
    scene.layOut(size, 1.0);
    QCOMPARE(scene.clusters().size(), 2U); // nearer than 8 px they are one
    QCOMPARE(scene.clusters()[0].markers.size(), 2U);
    QVERIFY(markerToolTip(scene.clusters()[0]).contains(QStringLiteral("blind spots")));
    Plot plot;
    plot.setData(data);
    const QImage image = plot.picture(size, 96, {});
    const PlotFrame frame = frame_of(plot);
    const QColor color = theme().color(Token::warning);
    QVERIFY(column_has(image, frame.xOf(30), frame.area.top() - 14, frame.area.top() - 4, color, 4));
    QVERIFY(column_has(image, frame.xOf(31), frame.area.top() + 40, frame.area.bottom() - 80, color, 1));
}

QTEST_MAIN(TestPlotRoles)
#include "tst_plot_roles.moc"
