// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/synthetic.h"
#include "widgets/canvas.h"
#include "widgets/canvas_toolbar.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>
#include <limits>

using namespace basin;

namespace {

constexpr float nan_value = std::numeric_limits<float>::quiet_NaN();

float ramp(int x, int y) {
    return static_cast<float>((x * 7 + y * 13) % 16) / 15.0F;
}

class Fixture {
  public:
    explicit Fixture(int width = 16, int height = 16) {
        canvas.setChannels({synthetic::imageSpec("target", ColourMap::grey),
                            synthetic::imageSpec("residual", ColourMap::diverging, -1.0, 1.0),
                            synthetic::imageSpec("blind", ColourMap::mask),
                            synthetic::overlaySpec("ellipses", "gaussians")});
        data["target"] = synthetic::image(width, height, ramp);
        data["residual"] = synthetic::image(width, height, [](int x, int y) { return ramp(x, y) - 0.5F; });
        data["blind"] = synthetic::image(width, height, [](int x, int) { return x < 4 ? 1.0F : 0.0F; });
        data["ellipses"] = synthetic::overlay({synthetic::ellipse(8.0F, 8.0F, 4.0F, 3.0F, 0, 0.1F),
                                               synthetic::ellipse(8.0F, 8.0F, 1.5F, 1.5F, 1, 0.9F)},
                                              "size");
        canvas.resize(900, 360);
        canvas.show();
    }

    void feed() {
        canvas.setData(data);
        QCoreApplication::processEvents();
    }
    ImagePane* pane(const char* id) const { return canvas.pane(QString::fromLatin1(id)); }

    // The colour on screen at a place given in picture coordinates.
    QColor colourAt(const char* id, QPointF image) const {
        const QImage grabbed = pane(id)->grab().toImage();
        const QPointF at = pane(id)->transform().toScreen(image) * grabbed.devicePixelRatio();
        return grabbed.pixelColor(static_cast<int>(at.x()), static_cast<int>(at.y()));
    }

    Canvas canvas;
    ChannelMap data;
};

void wheel(ImagePane* pane, QPointF at, int notches) {
    QWheelEvent event(at, pane->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(pane, &event);
}

// A move that names the place itself: the window system's cursor is not asked.
void hover(ImagePane* pane, QPointF at) {
    QMouseEvent event(QEvent::MouseMove, at, pane->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(pane, &event);
}

void click(ImagePane* pane, QPointF at) {
    QTest::mouseClick(pane, Qt::LeftButton, {}, at.toPoint());
}

} // namespace

class TestCanvas : public QObject {
    Q_OBJECT
  private slots:
    void init() { theme().setChoice(Theme::Choice::dark); }
    void showsEachPixelInItsPlace();
    void staysExactWhenZoomedIn();
    void hatchesNan();
    void keepsOneNanVisibleWhenZoomedOut();
    void saysWhatToDoWithoutAPicture();
    void readsAllPicturesUnderTheCursor();
    void zoomsAtTheCursorAndTogether();
    void unlinkedPanesMoveAlone();
    void newDataNeverResetsTheView();
    void missingDataKeepsTheLastPicture();
    void dragPansAndClickSelects();
    void selectionIsDrawnInEveryPane();
    void hoverShowsTheSupportOfItsRow();
    void coloursByTheQuantityOnGreyPictures();
    void offersColourings();
    void layersDecideWhatIsWanted();
    void lockedRangesStay();
    void countsMarksAtNan();
    void keysWorkThePane();
    void followsTheTheme();
    void drawsAtlases();
    void survivesMalformedImages();
    void controlsHaveNames();
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

void TestCanvas::readsAllPicturesUnderTheCursor() {
    Fixture f;
    f.feed();
    QVERIFY(f.canvas.readoutText().isEmpty());
    ImagePane* pane = f.pane("target");
    hover(pane, pane->transform().toScreen(QPointF(3.5, 9.5)));
    const QString expected = QStringLiteral("x 3  y 9  target %1  residual %2%3  blind 1.000")
                                 .arg(static_cast<double>(ramp(3, 9)), 0, 'f', 3)
                                 .arg(ramp(3, 9) < 0.5F ? QString(QChar(0x2212)) : QString())
                                 .arg(std::abs(static_cast<double>(ramp(3, 9) - 0.5F)), 0, 'f', 3);
    QCOMPARE(f.canvas.readoutText(), expected);
    QCOMPARE(f.pane("residual")->probe(), std::optional(QPoint(3, 9)));
    hover(pane, pane->transform().toScreen(QPointF(3.5, -2.0)));
    QVERIFY(f.canvas.readoutText().isEmpty());
}

void TestCanvas::zoomsAtTheCursorAndTogether() {
    Fixture f;
    f.feed();
    ImagePane* pane = f.pane("target");
    const QPointF anchor = pane->transform().toScreen(QPointF(4.25, 11.75));
    const double before = pane->transform().scale;
    wheel(pane, anchor, 3);
    const QPointF after = pane->transform().toImage(anchor);
    QVERIFY(pane->transform().scale > before * 1.9);
    QVERIFY(std::abs(after.x() - 4.25) < 0.05 && std::abs(after.y() - 11.75) < 0.05);
    QCOMPARE(f.pane("residual")->transform().scale, pane->transform().scale);
    QCOMPARE(f.pane("blind")->transform().toImage(anchor), after);
    f.canvas.fit();
    QCOMPARE(pane->transform().scale, before);
}

void TestCanvas::unlinkedPanesMoveAlone() {
    Fixture f;
    f.feed();
    f.canvas.setLinked(false);
    const double before = f.pane("residual")->transform().scale;
    wheel(f.pane("target"), f.pane("target")->viewport().center(), 2);
    QCOMPARE(f.pane("residual")->transform().scale, before);
    QVERIFY(f.pane("target")->transform().scale > before);
    f.canvas.setLinked(true);
    QCOMPARE(f.pane("target")->transform().scale, f.pane("residual")->transform().scale);
}

void TestCanvas::newDataNeverResetsTheView() {
    Fixture f;
    f.feed();
    wheel(f.pane("target"), f.pane("target")->viewport().center(), 4);
    const double scale = f.pane("target")->transform().scale;
    f.data["target"] = synthetic::image(16, 16, [](int, int) { return 0.5F; });
    f.feed();
    QCOMPARE(f.pane("target")->transform().scale, scale);
}

void TestCanvas::missingDataKeepsTheLastPicture() {
    Fixture f;
    f.feed();
    const QImage before = f.pane("target")->grab().toImage();
    f.canvas.setData({});
    QCOMPARE(f.pane("target")->grab().toImage(), before);
    f.canvas.clearData();
    QCoreApplication::processEvents();
    QVERIFY(!f.pane("target")->isVisible());
}

void TestCanvas::dragPansAndClickSelects() {
    Fixture f;
    f.feed();
    QSignalSpy selected(&f.canvas, &Canvas::rowSelected);
    ImagePane* pane = f.pane("target");
    const QPointF middle = pane->transform().toScreen(QPointF(8.0, 8.0));
    click(pane, middle); // inside both: the smaller one
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected.last(), (QVariantList{QStringLiteral("gaussians"), 1}));
    click(pane, pane->transform().toScreen(QPointF(12.0, 8.0))); // on the outline of the larger one
    QCOMPARE(selected.last(), (QVariantList{QStringLiteral("gaussians"), 0}));
    click(pane, pane->transform().toScreen(QPointF(0.5, 0.5)));
    QCOMPARE(selected.last(), (QVariantList{QStringLiteral("gaussians"), -1}));

    const int clicks = static_cast<int>(selected.count());
    const QPointF origin = pane->transform().origin;
    QTest::mousePress(pane, Qt::LeftButton, {}, middle.toPoint());
    QMouseEvent move(QEvent::MouseMove, middle + QPointF(30, 20), pane->mapToGlobal(middle + QPointF(30, 20)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(pane, &move);
    QTest::mouseRelease(pane, Qt::LeftButton, {}, (middle + QPointF(30, 20)).toPoint());
    QCOMPARE(selected.count(), clicks); // a drag is no click
    QVERIFY((pane->transform().origin - origin - QPointF(30, 20)).manhattanLength() < 2.0);
}

void TestCanvas::selectionIsDrawnInEveryPane() {
    Fixture f;
    f.feed();
    for (const char* id : {"target", "residual", "blind"}) {
        f.canvas.setSelectedRow("gaussians", -1);
        const QImage before = f.pane(id)->grab().toImage();
        f.canvas.setSelectedRow("another table", 0);
        QCOMPARE(f.pane(id)->grab().toImage(), before);
        f.canvas.setSelectedRow("gaussians", 0);
        QVERIFY(f.colourAt(id, QPointF(12.0, 8.0)).lightness() > 230);
    }
}

void TestCanvas::hoverShowsTheSupportOfItsRow() {
    Fixture f;
    OverlayItem support = synthetic::ellipse(8.0F, 8.0F, 7.0F, 7.0F, 0);
    support.role = Role::support;
    f.data["ellipses"] = synthetic::overlay({synthetic::ellipse(8.0F, 8.0F, 4.0F, 3.0F, 0), support});
    f.feed();
    ImagePane* pane = f.pane("residual");
    const QImage without = pane->grab().toImage();
    hover(f.pane("target"), f.pane("target")->transform().toScreen(QPointF(12.0, 8.0)));
    const QImage with = pane->grab().toImage();
    const QRectF ring = pane->transform().toScreen(QRectF(14.8, 6.0, 0.5, 4.0));
    int changed = 0;
    const double ratio = with.devicePixelRatio();
    for (int y = static_cast<int>(ring.top() * ratio); y < ring.bottom() * ratio; ++y) {
        for (int x = static_cast<int>(ring.left() * ratio); x < ring.right() * ratio; ++x) {
            changed += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
        }
    }
    QVERIFY(changed > 5);
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

void TestCanvas::offersColourings() {
    Fixture f;
    f.feed();
    QSignalSpy chosen(&f.canvas, &Canvas::colouringChosen);
    QVERIFY(f.canvas.findChild<QComboBox*>() == nullptr);
    f.canvas.setColourings("ellipses", {"gradient norm", "scale"}, "scale");
    auto* box = f.canvas.findChild<QComboBox*>();
    QVERIFY(box != nullptr);
    QCOMPARE(box->currentText(), QStringLiteral("scale"));
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last(), (QVariantList{QStringLiteral("ellipses"), QStringLiteral("gradient norm")}));
}

void TestCanvas::layersDecideWhatIsWanted() {
    Fixture f;
    f.feed();
    QCOMPARE(f.canvas.wanted(), (QStringList{"target", "residual", "blind", "ellipses"}));
    QSignalSpy wanted(&f.canvas, &Canvas::wantedChanged);
    auto* menu = f.canvas.findChild<QMenu*>();
    QAction* residual = nullptr;
    for (QAction* action : menu->actions()) {
        residual = action->text() == QLatin1String("residual") ? action : residual;
    }
    QVERIFY(residual != nullptr && residual->isChecked());
    residual->toggle();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(f.canvas.wanted(), (QStringList{"target", "blind", "ellipses"}));
    QVERIFY(!f.pane("residual")->isVisible());
    f.canvas.setLayerShown("residual", true);
    QVERIFY(f.pane("residual")->isVisible());
    QVERIFY(f.pane("residual")->picture().image() != nullptr);
}

void TestCanvas::lockedRangesStay() {
    Fixture f;
    f.feed();
    ImagePane* pane = f.pane("residual");
    QVERIFY(pane->picture().rangeLocked());
    QCOMPARE(pane->picture().range(), (ValueRange{-1.0, 1.0}));
    pane->setRangeLocked(false);
    QCOMPARE(pane->picture().range(), (ValueRange{-0.5, 0.5}));
    f.data["residual"] = synthetic::image(16, 16, [](int x, int) { return static_cast<float>(x); });
    f.feed();
    QCOMPARE(pane->picture().range(), (ValueRange{-15.0, 15.0}));
    pane->setRangeLocked(true);
    f.data["residual"] = synthetic::image(16, 16, [](int, int) { return 0.001F; });
    f.feed();
    QCOMPARE(pane->picture().range(), (ValueRange{-15.0, 15.0}));
}

void TestCanvas::countsMarksAtNan() {
    Fixture f;
    f.canvas.setLayerShown("ellipses", true);
    f.feed();
    const QImage before = f.pane("residual")->grab().toImage();
    auto items = std::get<OverlayData>(*f.data["ellipses"]).items;
    items.push_back(synthetic::ellipse(nan_value, 8.0F, 1.0F, 1.0F, 2));
    f.data["ellipses"] = synthetic::overlay(items, "size");
    f.feed();
    const QImage after = f.pane("residual")->grab().toImage();
    const QColor nan = theme().color(Token::nan);
    int count = 0;
    for (int y = static_cast<int>(f.pane("residual")->viewport().bottom() * after.devicePixelRatio()) + 2;
         y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x) {
            const QColor c = after.pixelColor(x, y);
            count += std::abs(c.hue() - nan.hue()) < 12 && c.saturation() > 60 ? 1 : 0;
        }
    }
    QVERIFY(count > 10); // "1 marks at NaN" in the footer
    QVERIFY(before != after);
}

void TestCanvas::keysWorkThePane() {
    Fixture f;
    f.feed();
    ImagePane* pane = f.pane("target");
    const double fitted = pane->transform().scale;
    pane->setFocus(Qt::TabFocusReason);
    QTest::keyClick(pane, Qt::Key_Plus);
    QVERIFY(pane->transform().scale > fitted);
    const QPointF origin = pane->transform().origin;
    QTest::keyClick(pane, Qt::Key_Right);
    QVERIFY(pane->transform().origin.x() < origin.x());
    QTest::keyClick(pane, Qt::Key_1);
    QCOMPARE(pane->transform().scale * pane->devicePixelRatioF(), 1.0);
    QTest::keyClick(pane, Qt::Key_0);
    QCOMPARE(pane->transform().scale, fitted);
    QTest::keyClick(pane, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(pane->probe(), std::optional(QPoint(9, 8)));
    QVERIFY(pane->accessibleDescription().contains(QLatin1String("x 9 y 8")));
    QSignalSpy selected(&f.canvas, &Canvas::rowSelected);
    QTest::keyClick(pane, Qt::Key_Return);
    QCOMPARE(selected.last().at(1).toInt(), 1);
    QTest::keyClick(pane, Qt::Key_Escape);
    QCOMPARE(selected.last().at(1).toInt(), -1);
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
    image.tile_labels = {"jaw", "brow"};
    f.canvas.setChannels({synthetic::imageSpec("responses", ColourMap::response)});
    f.canvas.setData({{"responses", atlas}});
    QCoreApplication::processEvents();
    ImagePane* pane = f.pane("responses");
    QCOMPARE(pane->picture().tileAt(QPoint(12, 11)), std::optional(5));
    QCOMPARE(f.colourAt("responses", QPointF(22.0, 15.0)), theme().color(Token::bg1)); // between tiles
    QVERIFY(f.colourAt("responses", QPointF(22.6, 15.0)) != theme().color(Token::bg1));
    hover(pane, pane->transform().toScreen(QPointF(25.5, 15.5)));
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

void TestCanvas::controlsHaveNames() {
    Fixture f;
    f.canvas.setColourings("ellipses", {"a", "b"}, "a");
    f.feed();
    for (const QWidget* widget : f.canvas.findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()) {
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    theme().install(application);
    TestCanvas test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_canvas.moc"
