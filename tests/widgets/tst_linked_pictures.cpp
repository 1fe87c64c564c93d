// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures whose rows, columns or tiles are rows of a table: names, selection, order, marks.
#include "tests/widgets/canvas_fixture.h"
#include "widgets/overlay_table.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>
#include <set>

using namespace basin;
using namespace canvas_fixture;

namespace {

constexpr int rows = 5, columns = 8;

float cellValue(int x, int y) {
    return static_cast<float>(y * columns + x) / 40.0F;
}

ChannelSpec linkedSpec(const std::string& id, ImageLink link, ColourMap map = ColourMap::sequential) {
    ChannelSpec spec = synthetic::imageSpec(id, map);
    spec.link = link;
    spec.linked_table = "components";
    return spec;
}

std::shared_ptr<ChannelData> matrix() {
    auto data = synthetic::image(columns, rows, cellValue);
    auto& image = std::get<ImageData>(*data);
    image.row_labels = {"k0", "k1", "k2", "k3", "k4"};
    image.x_label = "dimension";
    return data;
}

// Weights fall in the order 3, 0, 4, 1; that of 2 is not known.
std::shared_ptr<ChannelData> components() {
    TableData table;
    table.columns = {{"weight", "Weight", "", 3}, {"class", "Class", "", -1}};
    for (const double weight : {0.3, 0.1, std::numeric_limits<double>::quiet_NaN(), 0.4, 0.2}) {
        table.numbers.insert(table.numbers.end(), {weight, 0.0});
        table.texts.insert(table.texts.end(), {"", "shoe"});
    }
    table.row_labels = {"k0", "k1", "k2", "k3", "k4"};
    return std::make_shared<ChannelData>(std::move(table));
}

// Six tiles of 4 × 4, each of one value, in a picture of 12 × 8.
std::shared_ptr<ChannelData> atlas(bool grouped) {
    auto data =
        synthetic::image(12, 8, [](int x, int y) { return static_cast<float>(y / 4 * 3 + x / 4) / 5.0F; });
    auto& image = std::get<ImageData>(*data);
    image.tile_width = image.tile_height = 4;
    image.tile_labels = {"a", "b", "c", "d", "e"}; // the sixth place is empty
    if (grouped) {
        image.tile_groups = {{"Jaw", 0}, {"Brows", 3}};
    }
    return data;
}

class LinkedCanvas {
  public:
    LinkedCanvas(const std::vector<ChannelSpec>& specs, ChannelMap channels) : data(std::move(channels)) {
        canvas.setChannels(specs);
        data["components"] = components();
        canvas.resize(700, 420);
        canvas.show();
        feed();
    }
    void feed() {
        canvas.setData(data);
        QCoreApplication::processEvents();
    }
    ImagePane& pane(const char* id) const { return *canvas.pane(QString::fromLatin1(id)); }
    QPointF place(const char* id, double x, double y) const { return pane(id).toScreen(QPointF(x, y)); }
    QColor colourAt(const char* id, QPointF screen) const {
        const QImage grabbed = pane(id).grab().toImage();
        const QPointF at = screen * grabbed.devicePixelRatio();
        return grabbed.pixelColor(static_cast<int>(at.x()), static_cast<int>(at.y()));
    }

    Canvas canvas;
    ChannelMap data;
};

} // namespace

class TestLinkedPictures : public QObject {
    Q_OBJECT
  private slots:
    void init() { theme().setChoice(Theme::Choice::dark); }
    void clickOnARowSelectsIt();
    void selectionFromOutsideIsFramed();
    void clickOnAColumnSelectsIt();
    void clickOnATileSelectsIt();
    void rowsOfTwoTablesAreSelectedAtOnce();
    void sortedRowsKeepTheirNamesAndValues();
    void sortedTilesLoseTheirHeadings();
    void overlaysGoWithTheirTiles();
    void orderIsOfferedAndTurnsRound();
    void masksMarkTheCellsOfTheirPicture();
    void namesStandAtTheCursor();
    void matricesFillTheRoom();
    void edgesOfTheSelectedRowStandOut();
    void preferencesComeBack();
    void sixHundredTiles();
    void actionsAreOfferedAtThePoint();
    void overlaysHaveATableForm();
};

void TestLinkedPictures::clickOnARowSelectsIt() {
    LinkedCanvas f({linkedSpec("variance", ImageLink::rows)}, {{"variance", matrix()}});
    QSignalSpy selected(&f.canvas, &Canvas::rowSelected);
    click(&f.pane("variance"), f.place("variance", 6.5, 3.5));
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected[0][0].toString(), QStringLiteral("components"));
    QCOMPARE(selected[0][1].toInt(), 3);
    QTest::keyClick(&f.pane("variance"), Qt::Key_Escape);
    QCOMPARE(selected.size(), 2);
    QCOMPARE(selected[1][1].toInt(), -1);
}

void TestLinkedPictures::selectionFromOutsideIsFramed() {
    LinkedCanvas f({linkedSpec("variance", ImageLink::rows)}, {{"variance", matrix()}});
    // Just inside the frame's outer edge, above and below the row.
    const QPointF above = f.place("variance", 4.0, 2.0) - QPointF(0.0, 0.9);
    const QPointF below = f.place("variance", 4.0, 2.999) + QPointF(0.0, 0.9);
    const QColor before = f.colourAt("variance", above);
    f.canvas.setSelectedRow(QStringLiteral("components"), 2);
    QCOMPARE(f.colourAt("variance", above), QColor(Qt::white));
    QCOMPARE(f.colourAt("variance", below), QColor(Qt::white));
    f.canvas.setSelectedRow(QStringLiteral("another table"), 1);
    QCOMPARE(f.colourAt("variance", above), QColor(Qt::white));
    f.canvas.setSelectedRow(QStringLiteral("components"), -1);
    QCOMPARE(f.colourAt("variance", above), before);
}

void TestLinkedPictures::clickOnAColumnSelectsIt() {
    LinkedCanvas f({linkedSpec("confusion", ImageLink::columns)}, {{"confusion", matrix()}});
    QSignalSpy selected(&f.canvas, &Canvas::rowSelected);
    click(&f.pane("confusion"), f.place("confusion", 6.5, 1.5));
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected[0][1].toInt(), 6);
}

void TestLinkedPictures::clickOnATileSelectsIt() {
    LinkedCanvas f({linkedSpec("maps", ImageLink::tiles, ColourMap::response)}, {{"maps", atlas(true)}});
    QSignalSpy selected(&f.canvas, &Canvas::rowSelected);
    click(&f.pane("maps"), f.place("maps", 6.0, 6.0)); // tile 4
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected[0][1].toInt(), 4);
    const QRectF tile = f.pane("maps").transform().toScreen(f.pane("maps").picture().arrangement().rectOf(4));
    QCOMPARE(f.colourAt("maps", QPointF(tile.center().x(), tile.top() - 0.9)), QColor(Qt::white));
    // A second group begins a line of its own, and the empty place is no tile.
    const PictureLayout& arrangement = f.pane("maps").picture().arrangement();
    QCOMPARE(arrangement.headings().size(), std::size_t{2});
    QVERIFY(arrangement.rectOf(3).top() > arrangement.rectOf(2).bottom());
    QCOMPARE(arrangement.elements(), 5);
}

void TestLinkedPictures::rowsOfTwoTablesAreSelectedAtOnce() {
    ChannelSpec other = linkedSpec("classes", ImageLink::rows);
    other.linked_table = "classes";
    LinkedCanvas f({linkedSpec("variance", ImageLink::rows), other},
                   {{"variance", matrix()}, {"classes", matrix()}});
    QSignalSpy selected(&f.canvas, &Canvas::rowSelected);
    click(&f.pane("variance"), f.place("variance", 1.5, 1.5));
    click(&f.pane("classes"), f.place("classes", 1.5, 3.5));
    click(&f.pane("variance"), f.place("variance", 1.5, 1.5)); // is selected already
    QCOMPARE(selected.size(), 2);
    QTest::keyClick(&f.pane("variance"), Qt::Key_Escape);
    QCOMPARE(selected.size(), 4); // nothing of either any more
}

void TestLinkedPictures::sortedRowsKeepTheirNamesAndValues() {
    LinkedCanvas f({linkedSpec("variance", ImageLink::rows)}, {{"variance", matrix()}});
    f.canvas.setOrder(QStringLiteral("components"), {QStringLiteral("weight"), true});
    QCoreApplication::processEvents();
    const PictureLayout& arrangement = f.pane("variance").picture().arrangement();
    std::vector<int> shown;
    for (int place = 0; place < rows; ++place) {
        shown.push_back(arrangement.rowAt(place));
    }
    QCOMPARE(shown, (std::vector<int>{3, 0, 4, 1, 2})); // NaN last
    // Top row on screen: the colours of row 3, and a click selects it.
    const ColourScale scale(ColourMap::sequential, {0.0, 1.0});
    const QRectF cell = f.pane("variance").transform().toScreen(arrangement.cellOf(QPoint(2, 3)));
    QVERIFY(cell.top() < f.place("variance", 2.5, 0.5).y());
    QCOMPARE(f.colourAt("variance", cell.topLeft() + QPointF(3.0, 3.0)),
             QColor::fromRgb(scale(static_cast<double>(cellValue(2, 3)))));
    QSignalSpy selected(&f.canvas, &Canvas::rowSelected);
    click(&f.pane("variance"), cell.center());
    QCOMPARE(selected[0][1].toInt(), 3);
    hover(&f.pane("variance"), cell.center());
    QVERIFY(f.canvas.readoutText().contains(QLatin1String("k3")));
    f.canvas.setOrder(QStringLiteral("components"), {QStringLiteral("weight"), false});
    QCOMPARE(f.pane("variance").picture().arrangement().rowAt(0), 1);
    QCOMPARE(f.pane("variance").picture().arrangement().rowAt(rows - 1), 2);
    f.canvas.setOrder(QStringLiteral("components"), {});
    QCOMPARE(f.pane("variance").picture().arrangement().rowAt(0), 0);
}

void TestLinkedPictures::sortedTilesLoseTheirHeadings() {
    LinkedCanvas f({linkedSpec("maps", ImageLink::tiles, ColourMap::response)}, {{"maps", atlas(true)}});
    f.canvas.setOrder(QStringLiteral("components"), {QStringLiteral("weight"), true});
    QCoreApplication::processEvents();
    const PictureLayout& arrangement = f.pane("maps").picture().arrangement();
    QVERIFY(arrangement.headings().empty());
    QCOMPARE(arrangement.rectOf(3).topLeft(), QPointF(1, 1)); // behind the rim
    const ColourScale scale(ColourMap::response, {0.0, 1.0});
    const QRectF first = f.pane("maps").transform().toScreen(arrangement.rectOf(3));
    QCOMPARE(f.colourAt("maps", first.topRight() + QPointF(-5.0, 5.0)),
             QColor::fromRgb(scale(static_cast<double>(3.0F / 5.0F))));
}

void TestLinkedPictures::overlaysGoWithTheirTiles() {
    ChannelSpec peaks = synthetic::overlaySpec("peaks", "components", "maps");
    LinkedCanvas f({linkedSpec("maps", ImageLink::tiles, ColourMap::response), peaks},
                   {{"maps", atlas(true)}});
    // A box around one cell of tile 4 (x 4..8, y 4..8).
    f.data["peaks"] =
        synthetic::overlay({synthetic::mark(OverlayShape::box, Role::selected, {5.0F, 5.0F, 2.0F, 2.0F}, 4)});
    f.feed();
    const auto has_box = [&] {
        const QPointF corner = f.place("maps", 5.0, 5.0);
        const QRectF tile =
            f.pane("maps").transform().toScreen(f.pane("maps").picture().arrangement().rectOf(4));
        return tile.contains(corner) &&
               f.colourAt("maps", corner + QPointF(4.0, 0.0)) == theme().color(Token::text);
    };
    QVERIFY(has_box());
    const QPointF before = f.place("maps", 5.0, 5.0);
    f.canvas.setOrder(QStringLiteral("components"), {QStringLiteral("weight"), true});
    QCoreApplication::processEvents();
    QVERIFY(f.place("maps", 5.0, 5.0) != before);
    QVERIFY(has_box());
}

void TestLinkedPictures::orderIsOfferedAndTurnsRound() {
    LinkedCanvas f({linkedSpec("variance", ImageLink::rows)}, {{"variance", matrix()}});
    QVERIFY(f.canvas.wanted().contains(QStringLiteral("components")));
    QMenu menu;
    f.canvas.fillOrderMenu(&menu);
    QCOMPARE(menu.actions().size(), 2); // as they come, and the one column of numbers
    menu.actions()[1]->trigger();
    QCOMPARE(f.canvas.order(QStringLiteral("components")), (CanvasOrder{QStringLiteral("weight"), true}));
    menu.clear();
    f.canvas.fillOrderMenu(&menu);
    menu.actions()[1]->trigger();
    QCOMPARE(f.canvas.order(QStringLiteral("components")), (CanvasOrder{QStringLiteral("weight"), false}));
    menu.clear();
    f.canvas.fillOrderMenu(&menu);
    QVERIFY(menu.actions()[1]->isChecked());
    menu.actions()[0]->trigger();
    QCOMPARE(f.canvas.order(QStringLiteral("components")), CanvasOrder{});
}

void TestLinkedPictures::masksMarkTheCellsOfTheirPicture() {
    LinkedCanvas f(
        {linkedSpec("variance", ImageLink::rows), linkedSpec("floor", ImageLink::rows, ColourMap::mask)},
        {{"variance", matrix()}});
    QVERIFY(f.canvas.pane(QStringLiteral("floor")) == nullptr); // no picture of its own
    QVERIFY(f.canvas.wanted().contains(QStringLiteral("floor")));
    const auto cell = [&](int x, int y) {
        const QRectF place = f.pane("variance")
                                 .transform()
                                 .toScreen(f.pane("variance").picture().arrangement().cellOf(QPoint(x, y)));
        const QImage grabbed = f.pane("variance").grab().toImage();
        const double ratio = grabbed.devicePixelRatio();
        std::set<QRgb> colours; // in the lower fifth, where no number stands
        for (double u = 0.25; u < 0.75; u += 0.01) {
            const QPointF at = (place.topLeft() + QPointF(u * place.width(), 0.8 * place.height())) * ratio;
            colours.insert(grabbed.pixel(at.toPoint()));
        }
        return colours.size();
    };
    QCOMPARE(cell(2, 1), std::size_t{1});
    f.data["floor"] =
        synthetic::image(columns, rows, [](int x, int y) { return x == 2 && y == 1 ? 1.0F : 0.0F; });
    f.feed();
    QCOMPARE(cell(2, 1), std::size_t{2});
    QCOMPARE(cell(3, 1), std::size_t{1});
    f.canvas.setLayerShown(QStringLiteral("floor"), false);
    QCOMPARE(cell(2, 1), std::size_t{1});
    f.canvas.setLayerShown(QStringLiteral("floor"), true);
    f.data["floor"] = synthetic::image(columns, rows - 1, [](int, int) { return 1.0F; }); // of another size
    f.feed();
    QCOMPARE(cell(2, 1), std::size_t{1});
}

void TestLinkedPictures::namesStandAtTheCursor() {
    LinkedCanvas f({linkedSpec("variance", ImageLink::rows)}, {{"variance", matrix()}});
    hover(&f.pane("variance"), f.place("variance", 5.5, 4.5));
    QVERIFY2(f.canvas.readoutText().contains(QLatin1String("k4, 5")), qPrintable(f.canvas.readoutText()));
    // Names at the left: ink in the margin beside the picture.
    const QRectF area = f.pane("variance").viewport();
    QVERIFY(area.left() > 10.0);
    bool ink = false;
    for (double x = 0.0; x < area.left() - 2.0; x += 0.5) {
        for (double y = -5.0; y < 5.0; y += 0.5) {
            const double middle = f.place("variance", 0.5, 0.5).y() + y;
            ink = ink || f.colourAt("variance", QPointF(x, middle)) != theme().color(Token::bg1);
            if (ink) {
                return;
            }
        }
    }
    QVERIFY(ink);
}

void TestLinkedPictures::matricesFillTheRoom() {
    auto wide = synthetic::image(400, 10, [](int x, int) { return static_cast<float>(x) / 400.0F; });
    LinkedCanvas f({linkedSpec("variance", ImageLink::rows)}, {{"variance", wide}});
    const QRectF area = f.pane("variance").viewport();
    const QRectF shown =
        f.pane("variance")
            .transform()
            .toScreen(QRectF(QPointF(0, 0), QSizeF(f.pane("variance").picture().shownSize())));
    QVERIFY(shown.height() > 0.8 * area.height());
    QVERIFY(shown.width() > 0.8 * area.width());
    // A picture of something is never stretched.
    Fixture plain(400, 10);
    plain.feed();
    QCOMPARE(plain.pane("target")->picture().shownSize(), QSize(400, 10));
}

void TestLinkedPictures::edgesOfTheSelectedRowStandOut() {
    ChannelSpec graph = synthetic::overlaySpec("graph", "components");
    Fixture f;
    f.canvas.setChannels({synthetic::imageSpec("target", ColourMap::grey), graph});
    OverlayItem left = synthetic::mark(OverlayShape::edge, Role::proposal, {2.0F, 4.0F, 14.0F, 4.0F}, 0);
    left.other_row = 1;
    OverlayItem right = synthetic::mark(OverlayShape::edge, Role::proposal, {2.0F, 12.0F, 14.0F, 12.0F}, 2);
    right.other_row = 3;
    f.data = {{"target", synthetic::image(16, 16, [](int, int) { return 0.0F; })},
              {"graph", synthetic::overlay({left, right})}};
    f.feed();
    const auto light = [&](double y) {
        int brightest = 0;
        for (double dy = -0.2; dy <= 0.2; dy += 0.02) {
            brightest = std::max(brightest, f.colourAt("target", QPointF(8.0, y + dy)).red());
        }
        return brightest;
    };
    const int usual = light(4.0);
    QVERIFY(usual > 90); // a line of one pixel, shared between two
    QVERIFY(std::abs(light(12.0) - usual) < 20);
    f.canvas.setSelectedRow(QStringLiteral("components"), 1); // at the far end of the first edge
    QVERIFY(light(4.0) >= usual);
    QVERIFY(light(12.0) < usual / 3);
    // A click near an end selects the row of that end.
    QSignalSpy selected(&f.canvas, &Canvas::rowSelected);
    click(f.pane("target"), f.pane("target")->toScreen(QPointF(12.0, 12.0)));
    QCOMPARE(selected[0][1].toInt(), 3);
    click(f.pane("target"), f.pane("target")->toScreen(QPointF(4.0, 12.0)));
    QCOMPARE(selected[1][1].toInt(), 2);
}

void TestLinkedPictures::preferencesComeBack() {
    const std::vector<ChannelSpec> specs{
        synthetic::imageSpec("target", ColourMap::grey), synthetic::imageSpec("render", ColourMap::grey),
        linkedSpec("variance", ImageLink::rows), synthetic::overlaySpec("ellipses", "gaussians")};
    Canvas first;
    first.setChannels(specs);
    first.setColourings(QStringLiteral("ellipses"), {QStringLiteral("size"), QStringLiteral("weight")},
                        QStringLiteral("weight"));
    QSignalSpy changed(&first, &Canvas::preferencesChanged);
    first.setPair(QStringLiteral("render"), QStringLiteral("target"));
    first.setMode(CanvasMode::wipe);
    first.setLayerShown(QStringLiteral("variance"), false);
    first.setLayerOpacity(QStringLiteral("ellipses"), 0.4);
    first.pane(QStringLiteral("target"))->setColourMap(ColourMap::response);
    first.pane(QStringLiteral("render"))->setRange({0.25, 0.75});
    first.setOrder(QStringLiteral("components"), {QStringLiteral("weight"), true});
    QCOMPARE(changed.size(), 7);
    Canvas second;
    second.setChannels(specs);
    second.setPreferences(first.preferences());
    QCOMPARE(second.mode(), CanvasMode::wipe);
    QVERIFY(!second.isLayerShown(QStringLiteral("variance")));
    QCOMPARE(second.pane(QStringLiteral("target"))->picture().colourMap(), ColourMap::response);
    QCOMPARE(second.pane(QStringLiteral("render"))->picture().range(), (ValueRange{0.25, 0.75}));
    QCOMPARE(second.order(QStringLiteral("components")), (CanvasOrder{QStringLiteral("weight"), true}));
    second.setColourings(QStringLiteral("ellipses"), {QStringLiteral("size"), QStringLiteral("weight")},
                         QStringLiteral("weight"));
    QCOMPARE(second.preferences(), first.preferences());
    // Nonsense changes nothing and harms nothing.
    Canvas third;
    third.setChannels(specs);
    const QVariantMap untouched = third.preferences();
    third.setPreferences({{"mode", 7},
                          {"pair", QVariantList{"x", "y"}},
                          {"layers", QVariantList{1}},
                          {"orders", QVariantMap{{"components", 3}}}});
    QCOMPARE(third.preferences(), untouched);
}

void TestLinkedPictures::sixHundredTiles() {
    constexpr int count = 640, side = 11, across = 32;
    auto data = synthetic::image(across * side, count / across * side, [](int x, int y) {
        return static_cast<float>((x * 31 + y * 17) % 97) / 97.0F;
    });
    auto& image = std::get<ImageData>(*data);
    image.tile_width = image.tile_height = side;
    image.tile_groups = {{"first", 0}, {"second", 100}, {"third", 333}};
    LinkedCanvas f({linkedSpec("maps", ImageLink::tiles, ColourMap::response)}, {{"maps", data}});
    const PictureLayout& arrangement = f.pane("maps").picture().arrangement();
    QCOMPARE(arrangement.elements(), count);
    // Every pixel of every tile is where the arrangement says, and nowhere else.
    int found = 0;
    for (int y = 0; y < arrangement.size().height(); ++y) {
        for (int x = 0; x < arrangement.size().width(); ++x) {
            if (const std::optional<QPoint> at = arrangement.dataAt(QPoint(x, y))) {
                ++found;
                QCOMPARE(arrangement.toShown(QPointF(*at)), QPointF(x, y));
            }
        }
    }
    QCOMPARE(found, count * side * side);
    QBENCHMARK_ONCE {
        for (int i = 0; i < 20; ++i) { // another order each time
            f.pane("maps").setOrder({i});
            f.pane("maps").grab();
        }
    }
}

void TestLinkedPictures::actionsAreOfferedAtThePoint() {
    Fixture f;
    f.canvas.setPlaceActions({{QStringLiteral("bump"), QStringLiteral("Bump"), QString()}});
    f.feed();
    f.canvas.setSelectedRow(QStringLiteral("gaussians"), 1);
    QSignalSpy chosen(&f.canvas, &Canvas::placeActionChosen);
    std::unique_ptr<QMenu> menu(f.canvas.makeMenu(f.pane("target"), QPointF(3.25, 7.5)));
    QVERIFY(menu->actions().front()->text().startsWith(QLatin1String("Bump at x 3.")));
    menu->actions().front()->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][1].toPointF(), QPointF(3.25, 7.5));
    QCOMPARE(chosen[0][2].toInt(), 1);
    // Neither without a point nor on a map of figures.
    for (QMenu* other :
         {f.canvas.makeMenu(f.pane("target")), f.canvas.makeMenu(f.pane("residual"), QPointF(3.0, 7.0))}) {
        QVERIFY(!other->actions().front()->text().startsWith(QLatin1String("Bump")));
        delete other;
    }
}

void TestLinkedPictures::overlaysHaveATableForm() {
    OverlayLayer layer;
    layer.spec = synthetic::overlaySpec("marks", "");
    OverlayItem edge = synthetic::mark(OverlayShape::edge, Role::proposal, {1.0F, 2.0F, 3.0F, 4.0F}, 5);
    edge.other_row = 6;
    layer.data =
        synthetic::overlay({synthetic::ellipse(8.0F, 7.0F, 4.0F, 3.0F, 0, 0.5F), edge,
                            synthetic::mark(OverlayShape::point, Role::reference, {nan_value, 2.0F})},
                           "size");
    const TableData table = itemTable(layer);
    QCOMPARE(table.rows(), std::size_t{3});
    QCOMPARE(table.columns.size() * 3, table.numbers.size());
    QCOMPARE(table.texts.size(), table.numbers.size());
    const auto number = [&](std::size_t row, const char* id) {
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            if (table.columns[column].id == id) {
                return table.numbers[row * table.columns.size() + column];
            }
        }
        return -1.0;
    };
    QCOMPARE(table.row_labels[0], std::string("G0"));
    QCOMPARE(table.texts[0], std::string("ellipse"));
    QCOMPARE(number(0, "y"), 7.0);
    QCOMPARE(number(0, "by"), 3.0);
    QCOMPARE(number(0, "value"), 0.5);
    QCOMPARE(number(1, "other_row"), 6.0);
    QVERIFY(std::isnan(number(1, "bx")));
    QVERIFY(std::isnan(number(2, "x")));
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    theme().install(application);
    TestLinkedPictures test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_linked_pictures.moc"
