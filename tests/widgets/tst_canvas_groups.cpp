// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of the items of overlays: shown and hidden apart, on the picture, under the mouse and in tables.
#include "tests/widgets/canvas_fixture.h"
#include "widgets/canvas_layers.h"
#include "widgets/overlay_table.h"

#include <QCheckBox>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace basin;
using namespace canvas_fixture;

namespace {

const QPointF jaw(4.0, 4.0), nose(12.0, 4.0), whole(8.0, 12.0);

OverlayItem dot(QPointF at, int row, int group) {
    OverlayItem item = synthetic::mark(OverlayShape::point, Role::estimate,
                                       {static_cast<float>(at.x()), static_cast<float>(at.y())}, row);
    item.group = group;
    return item;
}

/// A black picture under two overlays: points in two groups and one in none, and lines in the same groups.
class Face {
  public:
    explicit Face(int groups = 2) {
        ChannelSpec points = synthetic::overlaySpec("points", "landmarks");
        points.item_groups = {{"jaw", "Jaw"}, {"nose", "Nose"}};
        for (int i = 2; i < groups; ++i) {
            const std::string name = "part" + std::to_string(i);
            points.item_groups.push_back({name, name});
        }
        ChannelSpec lines = points;
        lines.id = "lines";
        lines.label = "lines of a longer name";
        lines.linked_table.clear();
        canvas.setChannels({synthetic::imageSpec("frame", ColourMap::grey), points, lines});
        canvas.resize(500, 400);
        canvas.show();
        data["frame"] = synthetic::image(16, 16, [](int, int) { return 0.0F; });
        data["points"] = synthetic::overlay({dot(jaw, 0, 0), dot(nose, 1, 1), dot(whole, 2, -1)});
        OverlayItem line = synthetic::mark(OverlayShape::edge, Role::estimate, {2.0F, 8.5F, 14.0F, 8.5F});
        line.group = 0;
        data["lines"] = synthetic::overlay({line});
        feed();
    }

    void feed() {
        canvas.setData(data);
        QCoreApplication::processEvents();
    }
    ImagePane& pane() const { return *canvas.pane("frame"); }
    LayersPopup& popup() const { return *canvas.findChild<LayersPopup*>(); }
    bool isDrawn(QPointF at) const {
        const QImage grabbed = pane().grab().toImage();
        const QPointF place = pane().transform().toScreen(at) * grabbed.devicePixelRatio();
        return grabbed.pixelColor(place.toPoint()).lightness() > 40;
    }
    int rowAt(QPointF at) {
        QSignalSpy spy(&canvas, &Canvas::rowSelected);
        click(&pane(), pane().transform().toScreen(at));
        const int row = spy.isEmpty() ? -1 : spy.last().at(1).toInt();
        QTest::keyClick(&pane(), Qt::Key_Escape);
        return row;
    }
    QCheckBox& box(const QString& name) const {
        const auto boxes = popup().findChildren<QCheckBox*>();
        const auto found = std::find_if(boxes.begin(), boxes.end(),
                                        [&](QCheckBox* each) { return each->accessibleName() == name; });
        if (found == boxes.end()) {
            qFatal("no box '%s'", qPrintable(name));
        }
        return **found;
    }

    Canvas canvas;
    ChannelMap data;
};

} // namespace

class TestCanvasGroups : public QObject {
    Q_OBJECT
  private slots:
    void init() { theme().setChoice(Theme::Choice::dark); }
    void hiddenGroupsAreNeitherDrawnNorHit();
    void newDataStaysHidden();
    void boxesStandUnderTheirLayer();
    void foldedLayersTellWhatIsHidden();
    void oneBoxForAllOverlays();
    void controlIsolatesAGroup();
    void choicesAreRememberedById();
    void tablesNameTheGroup();
    void layersWithoutGroupsAreAsBefore();
    void aLongListScrolls();
};

void TestCanvasGroups::hiddenGroupsAreNeitherDrawnNorHit() {
    Face f;
    QVERIFY(f.isDrawn(jaw) && f.isDrawn(nose) && f.isDrawn(whole));
    QCOMPARE(f.rowAt(jaw), 0);
    f.canvas.setGroupShown("points", "jaw", false);
    QVERIFY(!f.isDrawn(jaw));
    QVERIFY(f.isDrawn(nose));
    QVERIFY(f.isDrawn(whole));      // in no group: shown with the layer
    QVERIFY(f.isDrawn({8.0, 8.5})); // the other overlay has its own
    QCOMPARE(f.rowAt(jaw), -1);
    QCOMPARE(f.rowAt(nose), 1);
    // Nor does it appear when its row is selected elsewhere.
    f.canvas.setSelectedRow("landmarks", 0);
    QVERIFY(!f.isDrawn(jaw));
    f.canvas.setGroupShown("points", "jaw", true);
    QVERIFY(f.isDrawn(jaw));
}

void TestCanvasGroups::newDataStaysHidden() {
    Face f;
    f.canvas.setGroupShown("points", "jaw", false);
    const QPointF moved(4.0, 12.0);
    f.data["points"] = synthetic::overlay({dot(moved, 0, 0), dot(nose, 1, 1)});
    f.feed();
    QVERIFY(!f.isDrawn(moved));
    QVERIFY(f.isDrawn(nose));
    // Hidden and shown again, the layer comes back without it.
    f.canvas.setLayerShown("points", false);
    f.canvas.setLayerShown("points", true);
    QVERIFY(!f.isDrawn(moved));
    QVERIFY(!f.canvas.isGroupShown("points", "jaw"));
    QVERIFY(f.canvas.isGroupShown("points", "nose"));
    QVERIFY(!f.canvas.isGroupShown("points", "ears"));
}

void TestCanvasGroups::boxesStandUnderTheirLayer() {
    Face f;
    QWidget button;
    button.resize(40, 24);
    f.popup().popUp(&button);
    const auto folds = f.popup().findChildren<QToolButton*>();
    const auto fold = std::find_if(folds.begin(), folds.end(), [](QToolButton* each) {
        return each->accessibleName() == QStringLiteral("Groups of points");
    });
    QVERIFY(fold != folds.end());
    QCheckBox& box = f.box("Jaw of points");
    QVERIFY(!box.isVisible()); // folded at first
    const int height = f.popup().height();
    (*fold)->click();
    QVERIFY(box.isVisible());
    QVERIFY(f.popup().height() > height);
    const auto leftOf = [&](QWidget& widget) { return widget.mapTo(&f.popup(), QPoint(0, 0)).x(); };
    QVERIFY(leftOf(box) > leftOf(f.box("points")));
    QVERIFY(box.isChecked());
    QSignalSpy remembered(&f.canvas, &Canvas::preferencesChanged);
    box.click();
    QVERIFY(!f.isDrawn(jaw));
    QCOMPARE(remembered.size(), 1);
    QVERIFY(box.isVisible()); // still the same box, under the mouse
    // Of a hidden layer there is nothing to choose.
    f.canvas.setLayerShown("points", false);
    QVERIFY(!box.isEnabled());
    (*fold)->click();
    QVERIFY(!box.isVisible());
    QCOMPARE(f.popup().height(), height);
}

void TestCanvasGroups::foldedLayersTellWhatIsHidden() {
    Face f;
    QCOMPARE(f.box("points").text(), QStringLiteral("points"));
    f.canvas.setGroupShown("points", "jaw", false);
    QCOMPARE(f.box("points").text(), QStringLiteral("points  1/2"));
    f.canvas.setGroupShown("lines", "jaw", false);
    const QCheckBox& box = f.box("lines of a longer name");
    QVERIFY(box.minimumWidth() >= box.sizeHint().width()); // not cut off
    f.canvas.setGroupShown("points", "jaw", true);
    QCOMPARE(f.box("points").text(), QStringLiteral("points"));
}

void TestCanvasGroups::oneBoxForAllOverlays() {
    Face f;
    QCheckBox& all = f.box("Jaw in all overlays");
    QCOMPARE(all.checkState(), Qt::Checked);
    f.canvas.setGroupShown("lines", "jaw", false);
    QCOMPARE(all.checkState(), Qt::PartiallyChecked);
    all.click();
    QCOMPARE(all.checkState(), Qt::Checked);
    QVERIFY(f.canvas.isGroupShown("lines", "jaw") && f.canvas.isGroupShown("points", "jaw"));
    all.click();
    QCOMPARE(all.checkState(), Qt::Unchecked);
    QVERIFY(!f.isDrawn(jaw));
    QVERIFY(!f.isDrawn({8.0, 8.5}));
    QVERIFY(f.isDrawn(nose));
    all.click();
    QVERIFY(f.isDrawn(jaw) && f.isDrawn({8.0, 8.5}));
}

void TestCanvasGroups::controlIsolatesAGroup() {
    Face f(4);
    QCheckBox& box = f.box("Nose in all overlays");
    const auto shown = [&](const char* layer) {
        QStringList all;
        for (const char* group : {"jaw", "nose", "part2", "part3"}) {
            if (f.canvas.isGroupShown(layer, group)) {
                all << group;
            }
        }
        return all;
    };
    f.popup().popUp(&f.canvas);
    QTest::mouseClick(&box, Qt::LeftButton, Qt::ControlModifier, QPoint(8, box.height() / 2));
    QCOMPARE(shown("points"), QStringList{"nose"});
    QCOMPARE(shown("lines"), QStringList{"nose"});
    QVERIFY(box.isChecked());
    QTest::keyClick(&box, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(shown("points").size(), 4);
    f.canvas.isolateGroup("points", "jaw");
    QCOMPARE(shown("points"), QStringList{"jaw"});
    QCOMPARE(shown("lines").size(), 4);
}

void TestCanvasGroups::choicesAreRememberedById() {
    Face f;
    f.canvas.setGroupShown("points", "jaw", false);
    const QVariantMap kept = f.canvas.preferences();
    Face again;
    again.canvas.setPreferences(kept);
    QVERIFY(!again.isDrawn(jaw));
    QVERIFY(again.isDrawn(nose));
    QVERIFY(!again.box("Jaw of points").isChecked());
    Face copy;
    copy.canvas.becomeLike(f.canvas);
    copy.feed();
    QVERIFY(!copy.isDrawn(jaw)); // films are drawn from such a copy
    // What does not fit is left out, whatever it is.
    QVariantMap wrong = kept, layers;
    layers["points"] = QVariantMap{{"hidden", QStringList{"ears", "nose"}}};
    layers["lines"] = QVariantMap{{"hidden", 7}};
    layers["frame"] = QVariantMap{{"hidden", QStringList{"jaw"}}};
    wrong["layers"] = layers;
    again.canvas.setPreferences(wrong);
    QVERIFY(again.isDrawn(jaw));
    QVERIFY(!again.isDrawn(nose));
    QVERIFY(again.canvas.isGroupShown("lines", "jaw"));
    QVERIFY(!again.canvas.preferences()["layers"].toMap()["points"].toMap()["hidden"].toStringList().contains(
        "ears"));
}

void TestCanvasGroups::tablesNameTheGroup() {
    Face f;
    const auto tableOf = [&](const char* id) {
        for (const OverlayLayer& layer : f.pane().overlays()) {
            if (layer.spec.id == id) {
                return itemTable(layer);
            }
        }
        return TableData{};
    };
    TableData table = tableOf("points");
    QCOMPARE(table.columns[0].id, std::string("group"));
    QCOMPARE(table.rows(), std::size_t{3});
    QCOMPARE(table.texts.size(), table.numbers.size());
    QCOMPARE(table.texts[0], std::string("Jaw"));
    QCOMPARE(table.texts[table.columns.size()], std::string("Nose"));
    QCOMPARE(table.texts[2 * table.columns.size()], std::string());
    QCOMPARE(table.texts[1], std::string("point"));
    f.canvas.setGroupShown("points", "jaw", false);
    table = tableOf("points"); // what is to be seen
    QCOMPARE(table.rows(), std::size_t{2});
    QCOMPARE(table.texts[0], std::string("Nose"));
}

void TestCanvasGroups::layersWithoutGroupsAreAsBefore() {
    Fixture f;
    f.feed();
    auto* popup = f.canvas.findChild<LayersPopup*>();
    QCOMPARE(popup->findChildren<QCheckBox*>().size(), 4);
    QVERIFY(popup->findChildren<QToolButton*>().isEmpty());
    f.canvas.setGroupShown("ellipses", "jaw", false);
    QVERIFY(f.canvas.preferences()["layers"].toMap().isEmpty());
    QVERIFY(itemTable(f.pane("target")->overlays().front()).columns[0].id == "shape");
}

void TestCanvasGroups::aLongListScrolls() {
    Face f(60);
    const QRect screen = f.canvas.screen()->availableGeometry();
    QWidget button;
    button.resize(40, 24);
    button.move(screen.center());
    button.show();
    f.popup().popUp(&button);
    QVERIFY2(screen.contains(f.popup().frameGeometry()), qPrintable(QString::number(f.popup().height())));
    auto* scroll = f.popup().findChild<QScrollArea*>();
    QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    // What the keyboard reaches comes into sight.
    QCheckBox &before = f.box("part58 in all overlays"), &last = f.box("part59 in all overlays");
    before.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&before, Qt::Key_Tab);
    QTRY_VERIFY(last.hasFocus());
    QVERIFY(scroll->viewport()->rect().contains(last.mapTo(scroll->viewport(), last.rect().center())));
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    theme().install(application);
    TestCanvasGroups test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_canvas_groups.moc"
