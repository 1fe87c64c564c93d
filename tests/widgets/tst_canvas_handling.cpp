// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/canvas_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace basin;
using namespace canvas_fixture;

class TestCanvasHandling : public QObject {
    Q_OBJECT
  private slots:
    void init() { theme().setChoice(Theme::Choice::dark); }
    void readsAllPicturesUnderTheCursor();
    void zoomsAtTheCursorAndTogether();
    void unlinkedPanesMoveAlone();
    void newDataNeverResetsTheView();
    void missingDataKeepsTheLastPicture();
    void dragPansAndClickSelects();
    void selectionIsDrawnInEveryPane();
    void hoverShowsTheSupportOfItsRow();
    void offersColourings();
    void layersDecideWhatIsWanted();
    void lockedRangesStay();
    void keysWorkThePane();
    void controlsHaveNames();
};

void TestCanvasHandling::readsAllPicturesUnderTheCursor() {
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

void TestCanvasHandling::zoomsAtTheCursorAndTogether() {
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

void TestCanvasHandling::unlinkedPanesMoveAlone() {
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

void TestCanvasHandling::newDataNeverResetsTheView() {
    Fixture f;
    f.feed();
    wheel(f.pane("target"), f.pane("target")->viewport().center(), 4);
    const double scale = f.pane("target")->transform().scale;
    f.data["target"] = synthetic::image(16, 16, [](int, int) { return 0.5F; });
    f.feed();
    QCOMPARE(f.pane("target")->transform().scale, scale);
}

void TestCanvasHandling::missingDataKeepsTheLastPicture() {
    Fixture f;
    f.feed();
    const QImage before = f.pane("target")->grab().toImage();
    f.canvas.setData({});
    QCOMPARE(f.pane("target")->grab().toImage(), before);
    f.canvas.clearData();
    QCoreApplication::processEvents();
    QVERIFY(!f.pane("target")->isVisible());
}

void TestCanvasHandling::dragPansAndClickSelects() {
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

void TestCanvasHandling::selectionIsDrawnInEveryPane() {
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

void TestCanvasHandling::hoverShowsTheSupportOfItsRow() {
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

void TestCanvasHandling::offersColourings() {
    Fixture f;
    f.feed();
    QSignalSpy chosen(&f.canvas, &Canvas::colouringChosen);
    const auto colouring = [&] {
        const auto boxes = f.canvas.findChildren<QComboBox*>();
        const auto found = std::find_if(boxes.begin(), boxes.end(), [](const QComboBox* box) {
            return box->accessibleName() == QLatin1String("Colour of ellipses");
        });
        return found != boxes.end() ? *found : nullptr;
    };
    QVERIFY(colouring() == nullptr);
    f.canvas.setColourings("ellipses", {"gradient norm", "scale"}, "scale");
    auto* box = colouring();
    QVERIFY(box != nullptr);
    QCOMPARE(box->currentText(), QStringLiteral("scale"));
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last(), (QVariantList{QStringLiteral("ellipses"), QStringLiteral("gradient norm")}));
}

void TestCanvasHandling::layersDecideWhatIsWanted() {
    Fixture f;
    f.feed();
    QCOMPARE(f.canvas.wanted(), (QStringList{"target", "residual", "blind", "ellipses"}));
    QSignalSpy wanted(&f.canvas, &Canvas::wantedChanged);
    f.canvas.setLayerShown("residual", false);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(f.canvas.wanted(), (QStringList{"target", "blind", "ellipses"}));
    QVERIFY(!f.pane("residual")->isVisible());
    f.canvas.setLayerShown("residual", true);
    QVERIFY(f.pane("residual")->isVisible());
    QVERIFY(f.pane("residual")->picture().image() != nullptr);
}

void TestCanvasHandling::lockedRangesStay() {
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

void TestCanvasHandling::keysWorkThePane() {
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

void TestCanvasHandling::controlsHaveNames() {
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
    TestCanvasHandling test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_canvas_handling.moc"
