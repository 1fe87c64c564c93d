// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/canvas_fixture.h"
#include "widgets/canvas_layers.h"
#include "widgets/range_dialog.h"
#include "widgets/row_inspector.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSlider>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace basin;
using namespace canvas_fixture;

namespace {

QAction* actionCalled(const QMenu* menu, const QString& text) {
    for (QAction* action : menu->actions()) {
        if (action->text() == text) {
            return action;
        }
        if (action->menu() != nullptr) {
            if (QAction* inner = actionCalled(action->menu(), text)) {
                return inner;
            }
        }
    }
    return nullptr;
}

std::shared_ptr<ChannelData> table(double shift = 0.0) {
    TableData data;
    data.columns = {{"x", "x", "px", 2, "Place"},
                    {"size", "Size", "", 3, "Place"},
                    {"m", "m x", "1 / px", 4, "Moments", false}};
    data.row_labels = {"G0", "G1"};
    data.numbers = {1.0 + shift, 0.5, 0.125, 2.0, nan_value, 1e-9};
    return std::make_shared<ChannelData>(std::move(data));
}

} // namespace

class TestCanvasLayers : public QObject {
    Q_OBJECT
  private slots:
    void init() { theme().setChoice(Theme::Choice::dark); }
    void boxesShowAndHide();
    void aCanvasOfHiddenPicturesShowsThem();
    void listOfLayersStaysOnTheScreen();
    void opacityFadesAnOverlay();
    void menuChoosesColours();
    void menuLocksRanges();
    void overlayRangeStaysLocked();
    void menuHidesAndCompares();
    void copiesAsImage();
    void showsThePixelsAsTable();
    void rangeDialogTakesNumbersOnly();
    void rowsAreFoundOnThePicture();
    void tablesHideColumnsUntilAsked();
    void inspectorWritesOutTheRow();
};

void TestCanvasLayers::boxesShowAndHide() {
    Fixture f;
    f.feed();
    auto* popup = f.canvas.findChild<LayersPopup*>();
    const auto boxes = popup->findChildren<QCheckBox*>();
    QCOMPARE(boxes.size(), 4);
    QCOMPARE(boxes[1]->text(), QStringLiteral("residual"));
    QVERIFY(boxes[1]->isChecked());
    boxes[1]->click();
    QVERIFY(!f.canvas.isLayerShown("residual"));
    QVERIFY(!f.pane("residual")->isVisible());
    QCOMPARE(popup->findChildren<QCheckBox*>(), boxes); // the box under the mouse is still the same
    f.canvas.setLayerShown("residual", true);
    QVERIFY(boxes[1]->isChecked());
}

void TestCanvasLayers::aCanvasOfHiddenPicturesShowsThem() {
    Canvas canvas;
    canvas.resize(500, 300);
    canvas.show();
    std::vector<ChannelSpec> specs{synthetic::imageSpec("before", ColourMap::grey),
                                   synthetic::imageSpec("after", ColourMap::grey)};
    specs[0].shown = specs[1].shown = false;
    canvas.setChannels(specs);
    const ChannelMap data{{"before", synthetic::image(8, 8, ramp)}, {"after", synthetic::image(8, 8, ramp)}};
    canvas.setData(data);
    QCoreApplication::processEvents();
    QVERIFY(canvas.pane(QStringLiteral("before"))->isVisible());
    QVERIFY(canvas.pane(QStringLiteral("after"))->isVisible());
    // What somebody hides stays hidden, also when the next run of these channels is opened.
    canvas.setLayerShown(QStringLiteral("before"), false);
    canvas.setLayerShown(QStringLiteral("after"), false);
    canvas.clearData();
    canvas.setData(data);
    QCoreApplication::processEvents();
    QVERIFY(!canvas.pane(QStringLiteral("before"))->isVisible());
    QVERIFY(!canvas.pane(QStringLiteral("after"))->isVisible());
    // Where one is shown, the hidden ones wait to be asked for.
    specs[1].shown = true;
    canvas.setChannels(specs);
    canvas.setData(data);
    QCoreApplication::processEvents();
    QVERIFY(!canvas.pane(QStringLiteral("before"))->isVisible());
    QVERIFY(canvas.pane(QStringLiteral("after"))->isVisible());
}

void TestCanvasLayers::listOfLayersStaysOnTheScreen() {
    Fixture f;
    f.feed();
    auto* popup = f.canvas.findChild<LayersPopup*>();
    const QRect screen = f.canvas.screen()->availableGeometry();
    QWidget button;
    button.resize(40, 24);
    for (const QPoint& corner :
         {screen.topLeft(), screen.bottomRight() - QPoint(45, 30), screen.topRight() - QPoint(45, 0)}) {
        button.move(corner);
        button.show();
        popup->popUp(&button);
        QVERIFY2(screen.contains(popup->frameGeometry()), qPrintable(QString::number(popup->x())));
        popup->hide();
    }
}

void TestCanvasLayers::opacityFadesAnOverlay() {
    Fixture f;
    f.data["target"] = synthetic::image(16, 16, [](int, int) { return 0.0F; });
    f.feed();
    const QPointF outline(12.0, 8.0);
    const int strong = f.colourAt("target", outline).lightness();
    auto* slider = f.canvas.findChild<QSlider*>();
    QVERIFY(slider->accessibleName().contains("ellipses"));
    slider->setValue(20);
    const int weak = f.colourAt("target", outline).lightness();
    QVERIFY2(weak > 0 && weak < strong / 2, qPrintable(QStringLiteral("%1 %2").arg(weak).arg(strong)));
}

void TestCanvasLayers::menuChoosesColours() {
    Fixture f;
    f.canvas.setLayerShown("ellipses", false);
    f.feed();
    ImagePane* pane = f.pane("target");
    std::unique_ptr<QMenu> menu(f.canvas.makeMenu(pane));
    QVERIFY(actionCalled(menu.get(), "Grey")->isChecked());
    actionCalled(menu.get(), "Viridis")->trigger();
    QCOMPARE(pane->picture().colourMap(), ColourMap::response);
    QImage grabbed = pane->grab().toImage();
    QCOMPARE(f.colourAt("target", {0.5, 0.5}), QColor(0x440154)); // ramp(0, 0) = 0
    actionCalled(menu.get(), "Diverging, centred on 0")->trigger();
    QCOMPARE(pane->picture().range(), (ValueRange{-1.0, 1.0}));
    QCOMPARE(f.colourAt("target", {0.5, 0.5}), theme().color(Token::plot));
    actionCalled(menu.get(), "Grey")->trigger();
    QCOMPARE(pane->picture().range(), (ValueRange{0.0, 1.0}));
    std::unique_ptr<QMenu> ofMask(f.canvas.makeMenu(f.pane("blind")));
    QVERIFY(!actionCalled(ofMask.get(), "Colours and range")->isEnabled());
}

void TestCanvasLayers::menuLocksRanges() {
    Fixture f;
    f.feed();
    std::unique_ptr<QMenu> menu(f.canvas.makeScaleMenu(f.pane("residual")));
    QAction* lock = actionCalled(menu.get(), "Lock range");
    QVERIFY(lock->isChecked());
    lock->trigger();
    QCOMPARE(f.pane("residual")->picture().range(), (ValueRange{-0.5, 0.5}));
    lock->trigger();
    f.data["residual"] = synthetic::image(16, 16, [](int x, int) { return static_cast<float>(x); });
    f.feed();
    QCOMPARE(f.pane("residual")->picture().range(), (ValueRange{-0.5, 0.5}));
}

void TestCanvasLayers::overlayRangeStaysLocked() {
    Fixture f;
    f.feed();
    const auto scaleOf = [&] { return f.pane("target")->colouredLayer()->valueRange(); };
    const ValueRange before = scaleOf();
    const QRectF area = f.pane("target")->viewport();
    const QPoint lock(static_cast<int>(std::min(110.0, area.width() * 0.58)) + 14,
                      static_cast<int>(area.bottom()) + 10); // beside the colour bar
    QTest::mouseClick(f.pane("target"), Qt::LeftButton, {}, lock);
    QVERIFY(f.pane("target")->colouredLayer()->range.has_value());
    f.data["ellipses"] = synthetic::overlay({synthetic::ellipse(8.0F, 8.0F, 4.0F, 3.0F, 0, 50.0F),
                                             synthetic::ellipse(8.0F, 8.0F, 2.0F, 3.0F, 1, 60.0F)},
                                            "size");
    f.feed();
    QCOMPARE(scaleOf(), before);
    std::unique_ptr<QMenu> again(f.canvas.makeScaleMenu(f.pane("target")));
    actionCalled(again.get(), "Lock range")->trigger();
    QCOMPARE(scaleOf(), (ValueRange{50.0, 60.0}));
    actionCalled(again.get(), "Cividis")->trigger();
    QCOMPARE(f.pane("target")->colouredLayer()->map, ColourMap::sequential);
}

void TestCanvasLayers::menuHidesAndCompares() {
    Fixture f;
    f.feed();
    std::unique_ptr<QMenu> menu(f.canvas.makeMenu(f.pane("residual")));
    actionCalled(menu.get(), "Hide residual")->trigger();
    QVERIFY(!f.canvas.isLayerShown("residual"));
    std::unique_ptr<QMenu> ofTarget(f.canvas.makeMenu(f.pane("target")));
    actionCalled(ofTarget.get(), "Difference")->trigger(); // with the first other picture
    QCOMPARE(f.canvas.mode(), CanvasMode::difference);
    QCOMPARE(f.canvas.comparePane()->second(), f.pane("residual"));
    std::unique_ptr<QMenu> ofPair(f.canvas.makeMenu(f.canvas.comparePane()));
    actionCalled(ofPair.get(), "Side by side")->trigger();
    QCOMPARE(f.canvas.mode(), CanvasMode::sideBySide);
}

void TestCanvasLayers::copiesAsImage() {
    Fixture f;
    f.feed();
    ImagePane* pane = f.pane("target");
    const QImage plain = pane->grab().toImage().convertToFormat(QImage::Format_RGB32);
    hover(pane, pane->transform().toScreen(QPointF(12.0, 8.0))); // must not be seen in the copy
    std::unique_ptr<QMenu> menu(f.canvas.makeMenu(pane));
    actionCalled(menu.get(), "Copy as image")->trigger();
    const QImage copy = QGuiApplication::clipboard()->image().convertToFormat(QImage::Format_RGB32);
    QCOMPARE(copy.size(), plain.size());
    QCOMPARE(copy, plain);
    const QImage large = pane->drawn(QSize(300, 340), 2.0);
    QCOMPARE(large.size(), QSize(600, 680));
    QVERIFY(pane->size() != QSize(300, 340));
}

void TestCanvasLayers::showsThePixelsAsTable() {
    Fixture f;
    f.feed();
    ImagePane* pane = f.pane("target");
    pane->view()->show(QRectF(7, 7, 1, 1), pane->viewport(), {16, 16});
    const QRect region = pane->visibleRegion();
    QVERIFY(region.contains(7, 7) && !region.contains(0, 0));
    std::unique_ptr<QMenu> menu(f.canvas.makeMenu(pane));
    actionCalled(menu.get(), "Show as table")->trigger();
    auto* shown = f.canvas.findChild<TableView*>();
    QVERIFY(shown != nullptr);
    QCOMPARE(shown->model()->rowCount(), region.height());
    QCOMPARE(shown->model()->columnCount(), region.width());
    const QModelIndex corner = shown->model()->index(0, 0);
    QCOMPARE(corner.data().toString(), pane->picture().valueText(region.topLeft()));
    QVERIFY(shown->selectionAsText().startsWith(QStringLiteral("row\t%1").arg(region.left())));
}

void TestCanvasLayers::rangeDialogTakesNumbersOnly() {
    RangeDialog dialog("size", {0.0, 2.0}, nullptr);
    const auto fields = dialog.findChildren<QLineEdit*>();
    QPushButton* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QVERIFY(ok->isEnabled());
    fields[0]->setText("3");
    QVERIFY(!ok->isEnabled()); // above the high end
    fields[0]->setText(QString(QChar(0x2212)) + "1e-3");
    QVERIFY(ok->isEnabled());
    QCOMPARE(dialog.range(), (ValueRange{-1e-3, 2.0}));
    fields[1]->setText("nan");
    QVERIFY(!ok->isEnabled());

    Fixture f;
    f.feed();
    std::unique_ptr<QMenu> menu(f.canvas.makeScaleMenu(f.pane("residual")));
    actionCalled(menu.get(), "Set range…")->trigger();
    auto* asked = f.canvas.findChild<RangeDialog*>();
    QVERIFY(asked != nullptr);
    asked->findChildren<QLineEdit*>()[1]->setText("3.5");
    asked->accept();
    QCOMPARE(f.pane("residual")->picture().range(), (ValueRange{-3.5, 3.5}));
    QVERIFY(f.pane("residual")->picture().rangeLocked());
}

void TestCanvasLayers::rowsAreFoundOnThePicture() {
    Fixture f;
    f.data["ellipses"] = synthetic::overlay({synthetic::ellipse(2.0F, 13.0F, 0.3F, 0.2F, 0)}, "size");
    f.feed();
    const double before = f.pane("target")->transform().scale;
    f.canvas.showRow("gaussians", 0);
    ImagePane* pane = f.pane("residual"); // linked: every pane goes there
    const QPointF middle = pane->transform().toImage(pane->viewport().center());
    QVERIFY((middle - QPointF(2.0, 13.0)).manhattanLength() < 0.2);
    QVERIFY(pane->transform().scale > before);
    QSignalSpy opened(&f.canvas, &Canvas::rowOpened);
    const QPointF at = f.pane("target")->transform().toScreen(QPointF(2.0, 13.0));
    QTest::mouseDClick(f.pane("target"), Qt::LeftButton, {}, at.toPoint());
    QCOMPARE(opened.count(), 1);
    QVERIFY(pane->transform().scale > before); // opened, not fitted
}

void TestCanvasLayers::tablesHideColumnsUntilAsked() {
    TableView view;
    view.setTableId("gaussians");
    view.setTable(table());
    QVERIFY(view.isColumnShown("x"));
    QVERIFY(!view.isColumnShown("m"));
    QVERIFY(!view.selectionAsText().contains("m x"));
    view.setColumnShown("m", true);
    view.setTable(table(1.0));
    QVERIFY(view.isColumnShown("m"));
    QVERIFY(view.selectionAsText().contains("m x [1 / px]"));
    QSignalSpy opened(&view, &TableView::rowOpened);
    view.setSelectedRow(1);
    emit view.activated(view.currentIndex());
    QCOMPARE(opened.last(), (QVariantList{QStringLiteral("gaussians"), 1}));
}

void TestCanvasLayers::inspectorWritesOutTheRow() {
    RowInspector inspector;
    inspector.resize(300, 300);
    inspector.show();
    auto* list = inspector.findChild<QTableWidget*>();
    QVERIFY(!list->isVisible());
    QSignalSpy titles(&inspector, &RowInspector::titleChanged);
    inspector.setRow("gaussians", 1);
    inspector.setTable(table());
    QCOMPARE(titles.last().first().toString(), QStringLiteral("G1"));
    QCOMPARE(list->rowCount(), 5); // two headings
    QCOMPARE(list->item(0, 0)->text(), QStringLiteral("Place"));
    QCOMPARE(list->item(1, 1)->text(), QStringLiteral("2.00"));
    QCOMPARE(list->item(1, 2)->text(), QStringLiteral("px"));
    QCOMPARE(list->item(2, 1)->text(), QStringLiteral("NaN"));
    QCOMPARE(list->item(2, 1)->foreground().color(), theme().color(Token::nan));
    QCOMPARE(list->item(4, 0)->text(), QStringLiteral("m x")); // hidden in tables, listed here
    inspector.setRow("gaussians", 0);
    inspector.setTable(table(0.5));
    QCOMPARE(list->item(1, 1)->text(), QStringLiteral("1.50"));
    QVERIFY(inspector.asText().contains("Moments\tm x\t0.125\t1 / px"));
    inspector.setRow("gaussians", 7);
    QVERIFY(!list->isVisible());
    inspector.setRow("gaussians", -1);
    QVERIFY(inspector.title().isEmpty());
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    theme().install(application);
    TestCanvasLayers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_canvas_layers.moc"
