// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/synthetic.h"
#include "widgets/overlay_painter.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QTest>

#include <limits>

using namespace basin;

namespace {

using synthetic::mark;

constexpr float nan_value = std::numeric_limits<float>::quiet_NaN();

OverlayItem polyline(std::vector<float> points, Role role = Role::estimate, int row = -1) {
    OverlayItem item = mark(OverlayShape::polyline, role, {}, row);
    item.polyline = std::move(points);
    return item;
}

OverlayData data_of(std::vector<OverlayItem> items) {
    OverlayData data;
    data.items = std::move(items);
    return data;
}

int hit(const std::vector<OverlayItem>& items, QPointF at, double scale = 10.0) {
    const auto found = hitTest(data_of(items), {scale, {0, 0}}, at);
    return found ? found->item : -1;
}

// Paints at ten times on black and says which colour is at a place (in picture pixels).
class Drawn {
  public:
    explicit Drawn(const std::vector<OverlayItem>& items, const ColourScale* scale = nullptr,
                   bool on_map = false)
        : image(300, 300, QImage::Format_RGB32) {
        image.fill(Qt::black);
        QPainter painter(&image);
        OverlayPainter overlay(painter, {10.0, {0, 0}}, QRectF(0, 0, 300, 300));
        overlay.setOnMap(on_map);
        OverlayData data = data_of(items);
        data.value_label = scale != nullptr ? "value" : "";
        overlay.paint(data, {scale});
        unplaced = overlay.unplaced();
    }
    // The brightest of the 3 x 3 device pixels around.
    QColor at(double x, double y) const {
        QColor best(Qt::black);
        for (int j = -1; j <= 1; ++j) {
            for (int i = -1; i <= 1; ++i) {
                const QPoint place(static_cast<int>(x * 10.0) + i, static_cast<int>(y * 10.0) + j);
                if (image.rect().contains(place) && image.pixelColor(place).lightness() > best.lightness()) {
                    best = image.pixelColor(place);
                }
            }
        }
        return best;
    }
    bool marks(double x, double y) const { return at(x, y).lightness() > 40; }

    QImage image;
    int unplaced = 0;
};

} // namespace

class TestOverlay : public QObject {
    Q_OBJECT
  private slots:
    void drawsEveryShape();
    void drawsEveryRoleDistinctly();
    void estimatesOnMapsAreCrosses();
    void colourOfAValue();
    void supportWaitsForItsRow();
    void countsWhatCannotBePlaced();
    void farAwayItemsDoNoHarm();
    void hitsOutlinesOfEveryShape();
    void prefersNearThenSmall();
    void degenerateEllipsesCanBeHit();
};

void TestOverlay::drawsEveryShape() {
    const Drawn drawn({mark(OverlayShape::point, Role::estimate, {3.0F, 3.0F}),
                       mark(OverlayShape::edge, Role::estimate, {8.0F, 2.0F, 8.0F, 6.0F}),
                       mark(OverlayShape::arrow, Role::estimate, {12.0F, 5.0F, 18.0F, 5.0F}),
                       mark(OverlayShape::box, Role::estimate, {2.0F, 10.0F, 6.0F, 4.0F}),
                       synthetic::ellipse(15.0F, 13.0F, 4.0F, 2.0F, 0),
                       polyline({2.0F, 20.0F, 8.0F, 20.0F, 8.0F, 26.0F})});
    QVERIFY(drawn.marks(3.0, 3.0));
    QVERIFY(drawn.marks(8.0, 4.0));
    QVERIFY(drawn.marks(14.0, 5.0));
    QVERIFY(drawn.marks(17.7, 5.1)); // the head
    QVERIFY(drawn.marks(2.0, 12.0));
    QVERIFY(drawn.marks(8.0, 12.0));
    QVERIFY(!drawn.marks(5.0, 12.0));
    QVERIFY(drawn.marks(11.0, 13.0));
    QVERIFY(drawn.marks(15.0, 15.0));
    QVERIFY(!drawn.marks(15.0, 13.0));
    QVERIFY(drawn.marks(5.0, 20.0));
    QVERIFY(drawn.marks(8.0, 23.0));
}

void TestOverlay::drawsEveryRoleDistinctly() {
    const std::vector<Role> roles{Role::estimate, Role::initial, Role::reference, Role::selected,
                                  Role::proposal, Role::support, Role::trail};
    std::vector<QImage> images;
    for (const Role role : roles) {
        const Drawn drawn({mark(OverlayShape::point, role, {15.0F, 15.0F}),
                           mark(OverlayShape::edge, role, {5.0F, 20.0F, 25.0F, 20.0F})});
        for (const QImage& other : images) {
            QVERIFY(drawn.image != other);
        }
        images.push_back(drawn.image);
    }
}

void TestOverlay::estimatesOnMapsAreCrosses() {
    const auto point = [](Role role, float x) {
        OverlayItem item;
        item.role = role;
        item.geometry = {x, 10.0F};
        return item;
    };
    const std::vector<OverlayItem> items{point(Role::estimate, 10.0F), point(Role::reference, 20.0F)};
    const auto pixel = [](const Drawn& drawn, double x, double y) {
        return drawn.image.pixelColor(static_cast<int>(x), static_cast<int>(y)).lightness();
    };
    const Drawn map(items, nullptr, true), picture(items);
    QVERIFY(map.at(10.0, 10.0).lightness() > 200);
    for (const QPoint& end : {QPoint(3, 0), QPoint(-4, 0), QPoint(0, 3), QPoint(0, -4)}) {
        QVERIFY(pixel(map, 100.0 + end.x(), 100.0 + end.y()) > 100);
    }
    QVERIFY(pixel(map, 102.5, 102.5) < 60 && pixel(map, 97.5, 97.5) < 60);   // between the arms
    QVERIFY(pixel(picture, 101.0, 101.0) > 60);                              // a dot is full there
    QVERIFY(pixel(map, 202.0, 102.0) > 60 && pixel(map, 203.5, 100.0) < 60); // a slanted cross
    QVERIFY(pixel(picture, 203.0, 103.0) < 60 && pixel(picture, 203.0, 100.0) > 60);
}

void TestOverlay::colourOfAValue() {
    const ColourScale scale(ColourMap::response, {0.0, 1.0});
    OverlayItem low = mark(OverlayShape::edge, Role::estimate, {5.0F, 5.05F, 25.0F, 5.05F});
    OverlayItem high = mark(OverlayShape::edge, Role::estimate, {5.0F, 9.05F, 25.0F, 9.05F});
    OverlayItem reference = mark(OverlayShape::point, Role::reference, {15.05F, 15.05F});
    low.value = 0.5F;
    high.value = 1.0F;
    OverlayItem unknown = mark(OverlayShape::edge, Role::estimate, {5.0F, 20.05F, 25.0F, 20.05F});
    unknown.value = nan_value;
    const Drawn drawn({low, high, reference, unknown}, &scale);
    QCOMPARE(drawn.at(15.0, 5.0), QColor::fromRgb(scale(0.5)));
    QCOMPARE(drawn.at(15.0, 9.0), QColor::fromRgb(scale(1.0)));
    QCOMPARE(drawn.at(15.0, 20.0), theme().color(Token::nan));
    QVERIFY(drawn.at(15.0, 15.0).hue() != QColor::fromRgb(scale(0.0)).hue()); // not by value
}

void TestOverlay::supportWaitsForItsRow() {
    OverlayItem with_row = synthetic::ellipse(10.0F, 10.0F, 5.0F, 5.0F, 3);
    with_row.role = Role::support;
    OverlayItem always = synthetic::ellipse(20.0F, 20.0F, 5.0F, 5.0F, -1);
    always.role = Role::support;
    const Drawn drawn({with_row, always});
    int marked = 0;
    for (int i = 0; i < 60; ++i) { // dashed: somewhere along the ring
        const double angle = i * 0.104;
        QVERIFY(!drawn.marks(10.0 + 5.0 * std::cos(angle) - 1.0, 10.0 + 5.0 * std::sin(angle) - 1.0) ||
                angle < 1.6);
        marked += drawn.marks(20.0 + 5.0 * std::cos(angle), 20.0 + 5.0 * std::sin(angle)) ? 1 : 0;
    }
    QVERIFY(marked > 20);

    QImage image(300, 300, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    OverlayPainter overlay(painter, {10.0, {0, 0}}, QRectF(0, 0, 300, 300));
    overlay.paintRow(data_of({with_row}), 3, true);
    int shown = 0;
    for (int y = 0; y < 300; ++y) {
        for (int x = 0; x < 300; ++x) {
            shown += image.pixelColor(x, y).lightness() > 200 ? 1 : 0;
        }
    }
    QVERIFY(shown > 100);
}

void TestOverlay::countsWhatCannotBePlaced() {
    const Drawn drawn({mark(OverlayShape::point, Role::estimate, {nan_value, 3.0F}),
                       synthetic::ellipse(3.0F, 3.0F, nan_value, 1.0F, 0),
                       polyline({1.0F, 1.0F, nan_value, 2.0F}),
                       mark(OverlayShape::point, Role::estimate, {3.0F, 3.0F, nan_value})});
    QCOMPARE(drawn.unplaced, 3); // a point has no third coordinate
    QVERIFY(drawn.marks(3.0, 3.0));
}

void TestOverlay::farAwayItemsDoNoHarm() {
    const Drawn drawn({synthetic::ellipse(1e7F, 1e7F, 1e3F, 1e3F, 0),
                       mark(OverlayShape::edge, Role::estimate, {-1e9F, 15.0F, 1e9F, 15.0F}),
                       synthetic::ellipse(15.0F, 15.0F, 1e5F, 1e5F, 1)});
    QVERIFY(drawn.marks(15.0, 15.0));
}

void TestOverlay::hitsOutlinesOfEveryShape() {
    QCOMPARE(hit({mark(OverlayShape::point, Role::estimate, {5.0F, 5.0F}, 0)}, {56.0, 50.0}), 0);
    QCOMPARE(hit({mark(OverlayShape::point, Role::estimate, {5.0F, 5.0F}, 0)}, {70.0, 50.0}), -1);
    QCOMPARE(hit({mark(OverlayShape::edge, Role::estimate, {1.0F, 1.0F, 9.0F, 1.0F}, 4)}, {50.0, 13.0}), 0);
    QCOMPARE(hit({mark(OverlayShape::edge, Role::estimate, {1.0F, 1.0F, 9.0F, 1.0F}, 4)}, {50.0, 30.0}), -1);
    QCOMPARE(hit({mark(OverlayShape::arrow, Role::proposal, {1.0F, 1.0F, 9.0F, 9.0F}, 0)}, {51.0, 49.0}), 0);
    QCOMPARE(hit({mark(OverlayShape::box, Role::estimate, {2.0F, 2.0F, 10.0F, 10.0F}, 0)}, {70.0, 70.0}), 0);
    QCOMPARE(hit({mark(OverlayShape::box, Role::estimate, {2.0F, 2.0F, 10.0F, 10.0F}, 0)}, {150.0, 70.0}),
             -1);
    QCOMPARE(hit({polyline({1.0F, 1.0F, 5.0F, 1.0F, 5.0F, 8.0F}, Role::estimate, 0)}, {52.0, 60.0}), 0);
    QCOMPARE(hit({synthetic::ellipse(10.0F, 10.0F, 5.0F, 2.0F, 0)}, {150.0, 100.0}), 0);
    QCOMPARE(hit({synthetic::ellipse(10.0F, 10.0F, 5.0F, 2.0F, 0)}, {100.0, 130.0}), -1);
    QCOMPARE(hit({synthetic::ellipse(10.0F, 10.0F, 5.0F, 2.0F, -1)}, {150.0, 100.0}), 0); // has a label
    OverlayItem mute = synthetic::ellipse(10.0F, 10.0F, 5.0F, 2.0F, -1);
    mute.label.clear();
    QCOMPARE(hit({mute}, {150.0, 100.0}), -1); // nothing to say about it
}

void TestOverlay::prefersNearThenSmall() {
    const std::vector<OverlayItem> nested{synthetic::ellipse(10.0F, 10.0F, 8.0F, 8.0F, 0),
                                          synthetic::ellipse(10.0F, 10.0F, 3.0F, 3.0F, 1)};
    QCOMPARE(hit(nested, {100.0, 100.0}), 1);
    QCOMPARE(hit(nested, {178.0, 100.0}), 0);
    QCOMPARE(hit(nested, {150.0, 100.0}), 0); // outside the small one
}

void TestOverlay::degenerateEllipsesCanBeHit() {
    QCOMPARE(hit({synthetic::ellipse(10.0F, 10.0F, 6.0F, 0.0F, 0)}, {140.0, 102.0}), 0);
    QCOMPARE(hit({synthetic::ellipse(10.0F, 10.0F, 0.0F, 0.0F, 0)}, {102.0, 102.0}), 0);
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    theme().setChoice(Theme::Choice::dark);
    theme().install(application);
    TestOverlay test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_overlay.moc"
