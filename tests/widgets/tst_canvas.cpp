// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/canvas_fixture.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace basin;
using namespace canvas_fixture;

class TestCanvas : public QObject {
    Q_OBJECT
  private slots:
    void init() { theme().setChoice(Theme::Choice::dark); }
    void showsEachPixelInItsPlace();
    void staysExactWhenZoomedIn();
    void hatchesNan();
    void keepsOneNanVisibleWhenZoomedOut();
    void saysWhatToDoWithoutAPicture();
    void coloursByTheQuantityOnGreyPictures();
    void keepsMapsOfFiguresClear();
    void overlaysOfOnePictureStayThere();
    void countsMarksAtNan();
    void followsTheTheme();
    void drawsAtlases();
    void survivesMalformedImages();
};

void TestCanvas::showsEachPixelInItsPlace() {
    Fixture f;
    f.canvas.setLayerShown("ellipses", false);
    f.feed();
    const QImage grabbed = f.pane("target")->grab().toImage();
    const double ratio = grabbed.devicePixelRatio();
    for (int y = 0; y < 16; ++y) {
        for (int x = 0; x < 16; ++x) {
            const int grey = qRound(ramp(x, y) * 1023.0F) * 255 / 1023;
            for (const double inside : {0.15, 0.5, 0.85}) {
                const QPointF at =
                    f.pane("target")->transform().toScreen(QPointF(x + inside, y + inside)) * ratio;
                const QColor found = grabbed.pixelColor(static_cast<int>(at.x()), static_cast<int>(at.y()));
                QVERIFY2(std::abs(found.red() - grey) <= 1,
                         qPrintable(QStringLiteral("%1 %2").arg(x).arg(y)));
            }
        }
    }
}

void TestCanvas::staysExactWhenZoomedIn() {
    Fixture f;
    f.canvas.setLayerShown("ellipses", false);
    f.feed();
    ImagePane* pane = f.pane("residual");
    for (int i = 0; i < 4; ++i) {
        wheel(pane, pane->viewport().center(), 1);
    }
    const double cell = pane->transform().scale;
    QVERIFY(cell >= cellForGrid);
    const ColourScale scale(ColourMap::diverging, {-1.0, 1.0});
    const QPointF middle = pane->transform().toImage(pane->viewport().center());
    const int x = static_cast<int>(middle.x()), y = static_cast<int>(middle.y());
    // A corner of the cell, clear of the number in its middle and of the grid line.
    const QColor found = f.colourAt("residual", QPointF(x + 0.12, y + 0.12));
    QCOMPARE(found, QColor::fromRgb(scale(static_cast<double>(ramp(x, y) - 0.5F))));
    // The number: some pixel in the middle band of the cell is ink.
    bool ink = false;
    for (double u = 0.1; u < 0.95; u += 0.02) {
        ink = ink || f.colourAt("residual", QPointF(x + u, y + 0.5)) != found;
    }
    QVERIFY(ink);
}

void TestCanvas::hatchesNan() {
    Fixture f;
    f.canvas.setLayerShown("ellipses", false);
    f.data["residual"] =
        synthetic::image(16, 16, [](int x, int y) { return x < 8 && y < 8 ? nan_value : 0.25F; });
    f.feed();
    const QImage grabbed = f.pane("residual")->grab().toImage();
    const double ratio = grabbed.devicePixelRatio();
    const QRectF area = f.pane("residual")->transform().toScreen(QRectF(1, 1, 6, 6));
    const QColor nan = theme().color(Token::nan);
    int plain = 0, dark = 0, other = 0;
    for (int y = static_cast<int>(area.top() * ratio); y < area.bottom() * ratio; ++y) {
        for (int x = static_cast<int>(area.left() * ratio); x < area.right() * ratio; ++x) {
            const QColor found = grabbed.pixelColor(x, y);
            plain += found == nan ? 1 : 0;
            dark += found.red() < nan.red() && found.hue() >= nan.hue() - 20 ? 1 : 0;
            other += found.green() > found.red() ? 1 : 0;
        }
    }
    QVERIFY(plain > 50);
    QVERIFY(dark > 50); // the stripes
    QCOMPARE(other, 0);
    QVERIFY(f.colourAt("residual", QPointF(12.5, 12.5)) != nan);
    QCOMPARE(f.pane("residual")->picture().figures().unknown, std::size_t{64});
}

void TestCanvas::keepsOneNanVisibleWhenZoomedOut() {
    Fixture f(1024, 1024);
    f.canvas.setLayerShown("ellipses", false);
    f.data["target"] =
        synthetic::image(1024, 1024, [](int x, int y) { return x == 701 && y == 333 ? nan_value : 0.5F; });
    f.feed();
    QVERIFY(f.pane("target")->transform().scale * f.pane("target")->devicePixelRatioF() < 0.55);
    const QImage grabbed = f.pane("target")->grab().toImage();
    int found = 0;
    for (int y = 0; y < grabbed.height() - 40 * grabbed.devicePixelRatio(); ++y) {
        for (int x = 0; x < grabbed.width(); ++x) {
            const QColor c = grabbed.pixelColor(x, y);
            found += c.red() > 100 && c.green() < c.red() / 2 && c.blue() > 100 ? 1 : 0;
        }
    }
    QVERIFY(found >= 1);
}

void TestCanvas::saysWhatToDoWithoutAPicture() {
    Fixture f;
    QCoreApplication::processEvents();
    QVERIFY(!f.pane("target")->isVisible());
    const QImage before = f.canvas.grab().toImage();
    f.canvas.setEmptyText(QString());
    QVERIFY(before != f.canvas.grab().toImage());
    f.feed();
    QVERIFY(f.pane("target")->isVisible());
}

void TestCanvas::coloursByTheQuantityOnGreyPictures() {
    Fixture f;
    f.data["target"] = synthetic::image(16, 16, [](int, int) { return 0.0F; });
    f.feed();
    const ColourScale scale(ColourMap::response, finiteRange({0.1F, 0.9F}));
    const auto has = [&](const char* id, const QColor& wanted) {
        const QImage grabbed = f.pane(id)->grab().toImage();
        const QRectF area = f.pane(id)->viewport();
        const double ratio = grabbed.devicePixelRatio();
        for (int y = static_cast<int>(area.top() * ratio) + 2; y < area.bottom() * ratio - 2; ++y) {
            for (int x = static_cast<int>(area.left() * ratio) + 2; x < area.right() * ratio - 2; ++x) {
                const QColor c = grabbed.pixelColor(x, y);
                if (std::abs(c.red() - wanted.red()) + std::abs(c.green() - wanted.green()) +
                        std::abs(c.blue() - wanted.blue()) <
                    30) {
                    return true;
                }
            }
        }
        return false;
    };
    QVERIFY(has("target", QColor::fromRgb(scale(0.9))));
    QVERIFY(!has("residual", QColor::fromRgb(scale(0.9)))); // its own scale has the colour bar there
}

void TestCanvas::keepsMapsOfFiguresClear() {
    Fixture f;
    f.data["residual"] = synthetic::image(16, 16, [](int, int) { return 0.0F; });
    f.feed();
    const auto outlined = [&](const char* id) { // somewhere along the larger ellipse
        int marks = 0;
        for (int i = 0; i < 40; ++i) {
            const double angle = 0.157 * i;
            const QPointF at(8.0 + 4.0 * std::cos(angle), 8.0 + 3.0 * std::sin(angle));
            marks += f.colourAt(id, at) != f.colourAt(id, QPointF(15.5, 15.5)) ? 1 : 0;
        }
        return marks > 20;
    };
    QVERIFY(!outlined("residual"));
    f.canvas.setSelectedRow("gaussians", 0);
    QVERIFY(outlined("residual")); // what is selected shows everywhere
}

void TestCanvas::overlaysOfOnePictureStayThere() {
    Fixture f;
    f.canvas.setChannels({synthetic::imageSpec("target", ColourMap::grey),
                          synthetic::imageSpec("residual", ColourMap::diverging, -1.0, 1.0),
                          synthetic::overlaySpec("ellipses", "gaussians", "residual")});
    f.feed();
    QVERIFY(f.pane("target")->overlays().front().echo);
    QVERIFY(!f.pane("residual")->overlays().front().echo);
}

void TestCanvas::countsMarksAtNan() {
    Fixture f;
    f.canvas.setLayerShown("ellipses", true);
    f.feed();
    const QImage before = f.pane("target")->grab().toImage();
    auto items = std::get<OverlayData>(*f.data["ellipses"]).items;
    items.push_back(synthetic::ellipse(nan_value, 8.0F, 1.0F, 1.0F, 2));
    f.data["ellipses"] = synthetic::overlay(items, "size");
    f.feed();
    const QImage after = f.pane("target")->grab().toImage();
    const QColor nan = theme().color(Token::nan);
    int count = 0;
    for (int y = static_cast<int>(f.pane("target")->viewport().bottom() * after.devicePixelRatio()) + 2;
         y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x) {
            const QColor c = after.pixelColor(x, y);
            count += std::abs(c.hue() - nan.hue()) < 12 && c.saturation() > 60 ? 1 : 0;
        }
    }
    QVERIFY(count > 10); // "1 marks at NaN" in the footer
    QVERIFY(before != after);
}

void TestCanvas::followsTheTheme() {
    Fixture f;
    f.canvas.setLayerShown("ellipses", false);
    f.data["residual"] = synthetic::image(16, 16, [](int, int) { return 0.0F; });
    f.feed();
    QCOMPARE(f.colourAt("residual", QPointF(8.5, 8.5)), theme().color(Token::plot));
    theme().setChoice(Theme::Choice::light);
    QCOMPARE(f.colourAt("residual", QPointF(8.5, 8.5)), theme().color(Token::plot));
}

void TestCanvas::drawsAtlases() {
    Fixture f;
    auto atlas = synthetic::image(44, 22, [](int x, int) { return x < 22 ? 0.0F : 1.0F; });
    auto& image = std::get<ImageData>(*atlas);
    image.tile_width = image.tile_height = 11;
    f.canvas.setChannels({synthetic::imageSpec("responses", ColourMap::response)});
    f.canvas.setData({{"responses", atlas}});
    QCoreApplication::processEvents();
    ImagePane* pane = f.pane("responses");
    QCOMPARE(pane->picture().tileAt(QPoint(12, 11)), std::optional(5));
    const auto colourOf = [&](QPointF screen) {
        const QImage grabbed = pane->grab().toImage();
        const QPointF at = screen * grabbed.devicePixelRatio();
        return grabbed.pixelColor(static_cast<int>(at.x()), static_cast<int>(at.y()));
    };
    // Between two tiles that stand beside each other lies ground; the pixels of both are whole.
    const QPointF end = pane->toScreen(QPointF(10.999, 5.0)), next = pane->toScreen(QPointF(11.001, 5.0));
    QVERIFY(next.x() - end.x() > 0.5 * pane->transform().scale);
    QCOMPARE(colourOf((end + next) / 2.0), theme().color(Token::bg1));
    const ColourScale scale(ColourMap::response, {0.0, 1.0});
    QCOMPARE(colourOf(pane->toScreen(QPointF(10.8, 5.0))), QColor::fromRgb(scale(0.0)));
    QCOMPARE(colourOf(pane->toScreen(QPointF(22.2, 5.0))), QColor::fromRgb(scale(1.0)));
    hover(pane, pane->toScreen(QPointF(25.5, 15.5)));
    QVERIFY(f.canvas.readoutText().contains(QLatin1String("tile 6")));
}

void TestCanvas::survivesMalformedImages() {
    Fixture f;
    ImageData broken;
    broken.width = 50;
    broken.height = 50;
    broken.pixels = {1.0F};
    f.data["target"] = std::make_shared<ChannelData>(broken);
    f.data["residual"] = std::make_shared<ChannelData>(TableData{});
    f.data["ellipses"] = std::make_shared<ChannelData>(ImageData{});
    f.feed();
    QVERIFY(f.pane("target")->picture().image() == nullptr);
    hover(f.pane("target"), f.pane("target")->viewport().center());
    wheel(f.pane("target"), f.pane("target")->viewport().center(), 1);
    f.canvas.grab();
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    theme().install(application);
    TestCanvas test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_canvas.moc"
