// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/canvas_fixture.h"
#include "widgets/picture_values.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace basin;
using namespace canvas_fixture;

namespace {

std::shared_ptr<ChannelData> plain(int width, int height, float value) {
    return synthetic::image(width, height, [value](int, int) { return value; });
}

QColor colourIn(ComparePane* pane, QPointF image) {
    const QImage grabbed = pane->grab().toImage();
    const QPointF at = pane->transform().toScreen(image) * grabbed.devicePixelRatio();
    return grabbed.pixelColor(static_cast<int>(at.x()), static_cast<int>(at.y()));
}

/// Two plain grey pictures and nothing on them.
struct Pair {
    Pair() {
        canvas.setChannels({synthetic::imageSpec("dark", ColourMap::grey),
                            synthetic::imageSpec("bright", ColourMap::grey),
                            synthetic::imageSpec("small", ColourMap::grey)});
        data["dark"] = plain(16, 16, 0.2F);
        data["bright"] = plain(16, 16, 0.8F);
        data["small"] = plain(4, 4, 0.5F);
        canvas.setData(data);
        canvas.resize(700, 400);
        canvas.show();
    }
    ComparePane* pane() const { return canvas.comparePane(); }

    Canvas canvas;
    ChannelMap data;
};

bool isGrey(const QColor& colour, double value) {
    return std::abs(colour.red() - value * 255.0) < 2.0 && colour.red() == colour.blue();
}

QToolButton* buttonCalled(const QWidget& parent, const QString& text) {
    for (auto* button : parent.findChildren<QToolButton*>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

class TestCanvasCompare : public QObject {
    Q_OBJECT
  private slots:
    void init() { theme().setChoice(Theme::Choice::dark); }
    void wipeShowsEachPictureOnItsSide();
    void dividerIsDraggedAndKeyed();
    void blinkTakesTurns();
    void differenceIsSignedAndDiverging();
    void differenceKeepsNan();
    void onlyWhatIsComparedIsWanted();
    void picturesOfOtherSizeAreRefused();
    void buttonsAndKeysChooseTheMode();
    void comparisonFollowsNewDataAndPanels();
    void differencesOfColours();
};

void TestCanvasCompare::wipeShowsEachPictureOnItsSide() {
    Pair f;
    f.canvas.setMode(CanvasMode::wipe);
    QVERIFY(f.pane()->isVisible());
    QVERIFY(!f.canvas.pane("dark")->isVisible());
    QVERIFY(isGrey(colourIn(f.pane(), {2.5, 2.5}), 0.2));
    QVERIFY(isGrey(colourIn(f.pane(), {13.5, 2.5}), 0.8));
    f.canvas.setPair("bright", "dark");
    QVERIFY(isGrey(colourIn(f.pane(), {2.5, 2.5}), 0.8));
    QVERIFY(isGrey(colourIn(f.pane(), {13.5, 2.5}), 0.2));
    f.canvas.setMode(CanvasMode::sideBySide);
    QVERIFY(!f.pane()->isVisible());
    QVERIFY(f.canvas.pane("dark")->isVisible());
}

void TestCanvasCompare::dividerIsDraggedAndKeyed() {
    Pair f;
    f.canvas.setMode(CanvasMode::wipe);
    const QRectF area = f.pane()->viewport();
    const QPointF origin = f.pane()->transform().origin;
    const QPointF to(area.left() + 0.9 * area.width(), area.center().y());
    QTest::mousePress(f.pane(), Qt::LeftButton, {}, area.center().toPoint());
    QMouseEvent move(QEvent::MouseMove, to, f.pane()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(f.pane(), &move);
    QTest::mouseRelease(f.pane(), Qt::LeftButton, {}, to.toPoint());
    QVERIFY(std::abs(f.pane()->divider() - 0.9) < 0.01);
    QCOMPARE(f.pane()->transform().origin, origin); // the picture stayed
    QVERIFY(isGrey(colourIn(f.pane(), {13.5, 2.5}), 0.2));
    QTest::keyClick(f.pane(), Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(f.pane()->divider() < 0.89);
    QTest::keyClick(f.pane(), Qt::Key_Left);
    QVERIFY(f.pane()->transform().origin.x() > origin.x()); // without Ctrl it moves
}

void TestCanvasCompare::blinkTakesTurns() {
    Pair f;
    f.canvas.setMode(CanvasMode::blink);
    QVERIFY(!f.pane()->showsSecond());
    QVERIFY(isGrey(colourIn(f.pane(), {8.5, 8.5}), 0.2));
    f.pane()->turn();
    QVERIFY(isGrey(colourIn(f.pane(), {8.5, 8.5}), 0.8));
    QTRY_VERIFY(!f.pane()->showsSecond()); // by itself
}

void TestCanvasCompare::differenceIsSignedAndDiverging() {
    Pair f;
    f.data["bright"] = synthetic::image(16, 16, [](int x, int) { return x < 8 ? 0.7F : -0.3F; });
    f.canvas.setData(f.data);
    f.canvas.setMode(CanvasMode::difference);
    const Picture& picture = f.pane()->picture();
    QCOMPARE(picture.colourMap(), ColourMap::diverging);
    QVERIFY(std::abs(picture.range().high - 0.5) < 1e-6);
    QCOMPARE(picture.range().low, -picture.range().high);
    QCOMPARE(QString::fromStdString(picture.spec().label), QStringLiteral("bright − dark"));
    const QColor above = colourIn(f.pane(), {2.5, 8.5}), below = colourIn(f.pane(), {13.5, 8.5});
    QVERIFY(above.red() > above.blue() + 50);
    QVERIFY(below.blue() > below.red() + 50);
    hover(f.pane(), f.pane()->transform().toScreen(QPointF(2.5, 8.5)));
    QVERIFY(f.canvas.readoutText().contains(QStringLiteral("bright − dark 0.5")));
    f.canvas.setPair("dark", "dark");
    QCOMPARE(colourIn(f.pane(), {2.5, 8.5}), theme().color(Token::plot));
}

void TestCanvasCompare::differenceKeepsNan() {
    Pair f;
    f.data["bright"] = synthetic::image(16, 16, [](int x, int) { return x < 8 ? nan_value : 0.8F; });
    f.canvas.setData(f.data);
    f.canvas.setMode(CanvasMode::difference);
    QCOMPARE(f.pane()->picture().figures().unknown, std::size_t{128});
    const QColor unknown = colourIn(f.pane(), {2.5, 8.5});
    QVERIFY(unknown.red() > unknown.green() + 60 &&
            unknown.blue() > unknown.green() + 40); // magenta, hatched
}

void TestCanvasCompare::onlyWhatIsComparedIsWanted() {
    Fixture f;
    f.feed();
    QSignalSpy wanted(&f.canvas, &Canvas::wantedChanged);
    f.canvas.setPair("target", "residual");
    f.canvas.setMode(CanvasMode::wipe);
    QVERIFY(wanted.count() > 0);
    QCOMPARE(f.canvas.wanted(), (QStringList{"target", "residual", "ellipses"}));
    f.canvas.setPair("residual", "blind"); // the mask needs the picture below it
    QCOMPARE(f.canvas.wanted(), (QStringList{"target", "residual", "blind", "ellipses"}));
    f.canvas.setMode(CanvasMode::sideBySide);
    QCOMPARE(f.canvas.wanted(), (QStringList{"target", "residual", "blind", "ellipses"}));
}

void TestCanvasCompare::picturesOfOtherSizeAreRefused() {
    Pair f;
    f.canvas.setPair("dark", "small");
    for (const CanvasMode mode : {CanvasMode::wipe, CanvasMode::blink, CanvasMode::difference}) {
        f.canvas.setMode(mode);
        const QImage grabbed = f.pane()->grab().toImage();
        const QPointF corner = (f.pane()->viewport().topLeft() + QPointF(4, 4)) * grabbed.devicePixelRatio();
        QCOMPARE(grabbed.pixelColor(corner.toPoint()), theme().color(Token::plot)); // a sentence, no picture
        QVERIFY(f.pane()->accessibleDescription().contains("differ in size"));
    }
}

void TestCanvasCompare::buttonsAndKeysChooseTheMode() {
    Pair f;
    f.canvas.resize(1300, 400);
    QCoreApplication::processEvents();
    QTest::mouseClick(buttonCalled(f.canvas, "Wipe"), Qt::LeftButton);
    QCOMPARE(f.canvas.mode(), CanvasMode::wipe);
    QTest::keyClick(f.pane(), Qt::Key_D);
    QCOMPARE(f.canvas.mode(), CanvasMode::difference);
    QVERIFY(buttonCalled(f.canvas, "Difference")->isChecked());
    QTest::keyClick(f.pane(), Qt::Key_S);
    QCOMPARE(f.canvas.mode(), CanvasMode::sideBySide);
    f.canvas.resize(320, 400); // one box instead of four buttons
    QCoreApplication::processEvents();
    QVERIFY(!buttonCalled(f.canvas, "Wipe")->isVisible());
    QComboBox* modes = nullptr;
    for (auto* box : f.canvas.findChildren<QComboBox*>()) {
        modes = box->isVisible() && box->findText("Blink") >= 0 ? box : modes;
    }
    QVERIFY(modes != nullptr);
    QTest::keyClick(modes, Qt::Key_Down);
    QCOMPARE(f.canvas.mode(), CanvasMode::wipe);

    Canvas single;
    single.setChannels({synthetic::imageSpec("only", ColourMap::grey)});
    single.setMode(CanvasMode::wipe);
    QCOMPARE(single.mode(), CanvasMode::sideBySide);
}

void TestCanvasCompare::comparisonFollowsNewDataAndPanels() {
    Pair f;
    f.canvas.setMode(CanvasMode::difference);
    QCOMPARE(f.pane()->picture().valueText({3, 3}), QStringLiteral("0.600"));
    f.data["bright"] = plain(16, 16, 0.3F);
    f.canvas.setData(f.data);
    QVERIFY(f.pane()->picture().valueText({3, 3}).startsWith(QStringLiteral("0.100")));
    f.canvas.setMode(CanvasMode::wipe);
    f.canvas.pane("bright")->setRange({0.0, 0.6}); // ranges are those of the panes
    QVERIFY(isGrey(colourIn(f.pane(), {13.5, 2.5}), 0.5));
}

void TestCanvasCompare::differencesOfColours() {
    ImageData first, second;
    first.width = second.width = 1;
    first.height = second.height = 1;
    first.channels = 3;
    first.pixels = {0.1F, 0.2F, 0.3F};
    second.pixels = {0.5F};
    const auto difference = differenceOf(first, second);
    QVERIFY(difference.has_value());
    QVERIFY(std::abs(difference->pixels[0] - 0.3F) < 1e-6F);
    second.width = 2;
    second.pixels = {0.5F, 0.5F};
    QVERIFY(!differenceOf(first, second));
    const TableData table = pixelTable(first, QRect(0, 0, 5, 5), 3, "");
    QCOMPARE(table.columns.size(), std::size_t{3});
    QCOMPARE(table.columns[1].label, std::string("0 G"));
    QCOMPARE(table.rows(), std::size_t{1});
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    theme().install(application);
    TestCanvasCompare test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_canvas_compare.moc"
