// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures and tables of a run in the window: selection, items that are dragged, films, what is remembered.
#include "app/gui/film_export.h"
#include "app/gui/main_window.h"
#include "app/gui/session_controller.h"
#include "app/gui/view_docks.h"
#include "core/data/video_frames.h"
#include "tests/support/engine_helpers.h"
#include "tests/support/nested_problem.h"
#include "widgets/canvas.h"
#include "widgets/row_inspector.h"
#include "widgets/table_panel.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QMouseEvent>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace basin;

namespace {

void mouse(ImagePane& pane, QEvent::Type type, QPointF at, Qt::MouseButtons down) {
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, pane.mapToGlobal(at), button, down, Qt::NoModifier);
    QCoreApplication::sendEvent(&pane, &event);
}

void drag(ImagePane& pane, QPointF from, QPointF to) {
    mouse(pane, QEvent::MouseButtonPress, from, Qt::LeftButton);
    mouse(pane, QEvent::MouseMove, (from + to) / 2.0, Qt::LeftButton);
    mouse(pane, QEvent::MouseMove, to, Qt::LeftButton);
}

/// The main window with a run of the nested test optimizer that has gone a few iterations.
class Opened {
  public:
    explicit Opened(int iterations) : window(test::nested_registry()) {
        window.resize(1600, 1000);
        window.show();
        window.openPreset(QStringLiteral("nested-test"), QStringLiteral("demo"));
        waitFor([&] { return session().hasRun() && session().snapshot() != nullptr; });
        for (int i = 0; i < iterations; ++i) {
            session().stepForward(session().levelCount() - 2);
            waitFor([&] {
                return session().status().position == Position{i + 1, 0} && !session().status().running;
            });
        }
        waitFor([&] { return frame().picture().image() != nullptr && dotAt(0).has_value(); });
    }

    static void waitFor(const std::function<bool()>& condition) {
        QVERIFY(QTest::qWaitFor(condition, 20000));
    }
    SessionController& session() { return window.session(); }
    Canvas& canvas() const { return *window.views().canvasOf(QStringLiteral("Canvas")); }
    ImagePane& frame() const { return *canvas().pane(QStringLiteral("frame")); }
    /// The estimate of a dot as the picture has it.
    std::optional<QPointF> dotAt(int row) const {
        for (const OverlayLayer& layer : frame().overlays()) {
            const OverlayData* data = layer.overlay();
            for (std::size_t i = 0; data != nullptr && i < data->items.size(); ++i) {
                const OverlayItem& item = data->items[i];
                if (item.row == row && item.role == Role::estimate && item.shape == OverlayShape::point) {
                    return QPointF(item.geometry[0], item.geometry[1]);
                }
            }
        }
        return std::nullopt;
    }

    MainWindow window;
};

} // namespace

class TestPictureDocks : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void aSelectionIsShownEverywhere();
    void anotherRunIsOpenedWhileATableHasTheFocus();
    void aDraggedItemIsAnEditThatCanBeUndone();
    void aDragInThePastForks();
    void escapeGivesUpADrag();
    void arrowKeysMoveTheSelectedItem();
    void choicesOfACanvasAreRemembered();
    void aFilmHasAPictureForEachIteration();
    void aFilmHasAPictureForEachUnitOfALevel();
    void filmsAreMadeWhileTheRunGoesOn();
    void aCancelledFilmLeavesNothing();
};

void TestPictureDocks::init() {
    QSettings().clear();
    theme().setChoice(Theme::Choice::dark);
}

void TestPictureDocks::aSelectionIsShownEverywhere() {
    Opened opened(4);
    const Canvas* tiles = opened.window.views().canvasOf(QStringLiteral("Tiles"));
    QVERIFY(tiles != nullptr);
    for (QDockWidget* dock : opened.window.views().docks()) {
        if (dock->windowTitle() == QLatin1String("Tiles")) {
            dock->raise();
        }
    }
    ImagePane* response = tiles->pane(QStringLiteral("response"));
    Opened::waitFor([&] { return response->isVisible() && response->picture().image() != nullptr; });
    const PictureLayout& places = response->picture().arrangement();
    QCOMPARE(places.elements(), 6);
    QTest::mouseClick(response, Qt::LeftButton, {},
                      response->transform().toScreen(places.rectOf(2).center()).toPoint());
    QCOMPARE(opened.canvas().selectedRows().at(QStringLiteral("dots")), 2);
    const auto* inspector = qobject_cast<RowInspector*>(opened.window.views().inspectorDock()->widget());
    QVERIFY(inspector != nullptr);
    QCOMPARE(inspector->row(), 2);
    TableView* dots = nullptr;
    for (QDockWidget* dock : opened.window.views().tableDocks()) {
        TableView* table = dock->findChild<TableView*>();
        if (table != nullptr && table->tableId() == QLatin1String("dots")) {
            dots = table;
            dock->show();
            dock->raise(); // a table that comes into sight later has the selection too
        }
    }
    QVERIFY(dots != nullptr);
    Opened::waitFor([&] { return dots->selectedRow() == 2; });
    // ... and back: the row of the table is framed in the pictures.
    emit dots->rowSelected(QStringLiteral("dots"), 4);
    QCOMPARE(tiles->selectedRows().at(QStringLiteral("dots")), 4);
    QCOMPARE(opened.canvas().selectedRows().at(QStringLiteral("dots")), 4);
}

/// A table that goes hands the focus on to the next one, which then has a current row: of a run that is gone.
void TestPictureDocks::anotherRunIsOpenedWhileATableHasTheFocus() {
    Opened opened(4);
    ViewDocks& views = opened.window.views();
    for (QDockWidget* dock : views.tableDocks()) {
        dock->setFloating(false);
        dock->show();
        opened.window.addDockWidget(Qt::RightDockWidgetArea, dock); // all of them are to be seen
    }
    QVERIFY(views.tableDocks().size() > 1);
    for (QDockWidget* dock : views.tableDocks()) {
        dock->raise();
    }
    auto* panel = qobject_cast<TablePanel*>(views.tableDocks().front()->widget());
    Opened::waitFor([&] { return panel->table().allRows() > 1; });
    opened.window.activateWindow();
    panel->table().setFocus();
    panel->table().selectRow(1);
    QTRY_VERIFY(panel->table().hasFocus());
    QSignalSpy selected(&views, &ViewDocks::rowSelected);
    const std::shared_ptr<Run> before = opened.session().look().run;
    opened.window.openPreset(QStringLiteral("nested-test"), QStringLiteral("demo:noisy"));
    Opened::waitFor([&] { return opened.session().look().run != before; });
    QCOMPARE(selected.count(), 0); // nobody has chosen a row of the new run
    Opened::waitFor([&] { return opened.session().snapshot() != nullptr; });
    QVERIFY(!views.tableDocks().empty());
}

void TestPictureDocks::aDraggedItemIsAnEditThatCanBeUndone() {
    Opened opened(3);
    QVERIFY(!opened.session().status().can_undo);
    const QPointF from = opened.frame().toScreen(*opened.dotAt(1));
    const QPointF to = from + QPointF(24.0, -12.0);
    const QPointF wanted = opened.frame().transform().toImage(to);
    drag(opened.frame(), from, to);
    QVERIFY(opened.frame().movesItem());
    QVERIFY(!opened.session().status().can_undo); // nothing happens before it is let go
    mouse(opened.frame(), QEvent::MouseButtonRelease, to, Qt::NoButton);
    Opened::waitFor([&] { return opened.session().status().can_undo; });
    const std::vector<Edit> edits = opened.session().look().tree.segments.back().edits;
    QCOMPARE(edits.size(), std::size_t{1});
    QCOMPARE(edits[0].target, std::string("move_dot"));
    QCOMPARE(std::get<std::int64_t>(edits[0].arguments[0]), std::int64_t{1});
    QVERIFY(std::abs(std::get<double>(edits[0].arguments[1]) - wanted.x()) < 0.51 + 1.0);
    QVERIFY(std::abs(std::get<double>(edits[0].arguments[2]) - wanted.y()) < 0.51 + 1.0);
    QCOMPARE(opened.session().look().tree.branches.size(), std::size_t{1});
    opened.session().undo();
    Opened::waitFor([&] { return opened.session().status().can_redo; });
    QVERIFY(!opened.session().status().can_undo);
}

void TestPictureDocks::aDragInThePastForks() {
    Opened opened(6);
    opened.session().goTo(0, Position{2, 0});
    Opened::waitFor([&] { return opened.session().snapshot()->position == Position{2, 0}; });
    Opened::waitFor([&] { return !opened.session().awaitsPicture(); });
    QCoreApplication::processEvents();
    const QPointF from = opened.frame().toScreen(*opened.dotAt(0));
    drag(opened.frame(), from, from + QPointF(20.0, 20.0));
    mouse(opened.frame(), QEvent::MouseButtonRelease, from + QPointF(20.0, 20.0), Qt::NoButton);
    Opened::waitFor([&] { return opened.session().look().tree.branches.size() == 2; });
    QCOMPARE(opened.session().look().tree.segments.back().start, (Position{2, 0}));
}

void TestPictureDocks::escapeGivesUpADrag() {
    Opened opened(2);
    const QPointF from = opened.frame().toScreen(*opened.dotAt(1));
    const QPointF scene = opened.frame().transform().origin;
    drag(opened.frame(), from, from + QPointF(30.0, 0.0));
    QVERIFY(opened.frame().movesItem());
    QTest::keyClick(&opened.frame(), Qt::Key_Escape);
    QVERIFY(!opened.frame().movesItem());
    mouse(opened.frame(), QEvent::MouseMove, from + QPointF(60.0, 0.0), Qt::LeftButton);
    mouse(opened.frame(), QEvent::MouseButtonRelease, from + QPointF(60.0, 0.0), Qt::NoButton);
    QTest::qWait(50);
    QVERIFY(!opened.session().status().can_undo);
    QCOMPARE(opened.frame().transform().origin, scene); // nor was the picture moved instead
}

void TestPictureDocks::arrowKeysMoveTheSelectedItem() {
    Opened opened(2);
    const QPointF before = *opened.dotAt(3);
    opened.canvas().setSelectedRow(QStringLiteral("dots"), 3);
    QTest::keyClick(&opened.frame(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(opened.frame().movesItem());
    QTest::keyClick(&opened.frame(), Qt::Key_Right);
    QTest::keyClick(&opened.frame(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&opened.frame(), Qt::Key_Return);
    Opened::waitFor([&] { return opened.session().status().can_undo; });
    const Edit edit = opened.session().look().tree.segments.back().edits.at(0);
    QCOMPARE(std::get<std::int64_t>(edit.arguments[0]), std::int64_t{3});
    QVERIFY(std::abs(std::get<double>(edit.arguments[1]) - (before.x() + 2.0)) < 1e-4);
    QVERIFY(std::abs(std::get<double>(edit.arguments[2]) - (before.y() - 10.0)) < 1e-4);
}

void TestPictureDocks::choicesOfACanvasAreRemembered() {
    {
        Opened opened(1);
        opened.canvas().setLayerOpacity(QStringLiteral("marks"), 0.35);
        opened.frame().setColourMap(ColourMap::response);
        opened.window.views()
            .canvasOf(QStringLiteral("Tiles"))
            ->setOrder(QStringLiteral("dots"), {QStringLiteral("x"), true});
    }
    Opened again(1);
    QCOMPARE(again.frame().picture().colourMap(), ColourMap::response);
    QCOMPARE(again.window.views().canvasOf(QStringLiteral("Tiles"))->order(QStringLiteral("dots")),
             (CanvasOrder{QStringLiteral("x"), true}));
    for (const OverlayLayer& layer : again.frame().overlays()) {
        QCOMPARE(layer.opacity, 0.35);
    }
}

namespace {

/// A run of the nested test optimizer and a canvas with its pictures.
class Filmed {
  public:
    explicit Filmed(int iterations) : run(test::nested_run()) {
        Executor executor(*run);
        test::run_to(executor, iterations);
        look.run = run;
        look.tree = run->tree();
        std::vector<ChannelSpec> specs;
        for (const ChannelSpec& spec : run->channels()) {
            if (spec.group == "Canvas") {
                specs.push_back(spec);
            }
        }
        canvas.setChannels(specs);
    }
    FilmRequest request(const QString& path, std::vector<std::int64_t> iterations) const {
        FilmRequest request;
        request.tip = look.shownTip();
        request.branch = QStringLiteral("main");
        request.iterations = std::move(iterations);
        request.size = QSize(321, 240); // odd: made even
        request.path = path;
        return request;
    }

    std::shared_ptr<Run> run;
    RunLook look;
    Canvas canvas;
};

int framesIn(const QString& path) {
    const auto frames = video_frames(path.toStdString());
    int count = 0;
    while (frames->frame(count) != nullptr) {
        ++count;
    }
    return count;
}

} // namespace

void TestPictureDocks::aFilmHasAPictureForEachIteration() {
    const QTemporaryDir folder;
    const Filmed filmed(12);
    FilmRequest request =
        filmed.request(folder.filePath(QStringLiteral("f.mp4")), filmIterations(filmed.look, 1, 12, {}, 1));
    FilmExport film(filmed.run, filmed.canvas, request);
    QSignalSpy finished(&film, &FilmExport::finished), progressed(&film, &FilmExport::progressed);
    film.start();
    QVERIFY(finished.wait(20000));
    QCOMPARE(progressed.size(), 12);
    QCOMPARE(framesIn(request.path), 12);
    const auto first = video_frames(request.path.toStdString())->frame(0);
    QCOMPARE(QSize(first->width, first->height), QSize(320, 240));
    // As single pictures: the same number, and they differ from each other.
    request.as_pictures = true;
    request.path = folder.filePath(QStringLiteral("pictures"));
    FilmExport pictures(filmed.run, filmed.canvas, request);
    QSignalSpy done(&pictures, &FilmExport::finished);
    pictures.start();
    QVERIFY(done.wait(20000));
    const QStringList names = QDir(request.path).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 12);
    const QImage one(QDir(request.path).filePath(names.front()));
    const QImage other(QDir(request.path).filePath(names.back()));
    QCOMPARE(one.size(), QSize(320, 240));
    QVERIFY(one != other);
}

void TestPictureDocks::aFilmHasAPictureForEachUnitOfALevel() {
    const Filmed filmed(40);
    const std::vector<std::int64_t> windows = filmIterations(filmed.look, 1, 40, std::size_t{2}, 1);
    QVERIFY(windows.size() > 2);
    QVERIFY(windows.size() < 40);
    QCOMPARE(windows.back(), std::int64_t{40});
    // Each is the last iteration of its window: the next one stands in another.
    for (std::size_t i = 0; i + 1 < windows.size(); ++i) {
        const auto here = rowOnPath(filmed.look.tree, filmed.look.shownTip(), windows[i]);
        const auto next = rowOnPath(filmed.look.tree, filmed.look.shownTip(), windows[i] + 1);
        QVERIFY(here->levels != next->levels);
    }
    QCOMPARE(filmIterations(filmed.look, 1, 40, {}, 7), (std::vector<std::int64_t>{1, 8, 15, 22, 29, 36}));
    QVERIFY(filmIterations(filmed.look, 9, 8, {}, 1).empty());
}

void TestPictureDocks::filmsAreMadeWhileTheRunGoesOn() {
    const QTemporaryDir folder;
    Opened opened(5);
    FilmRequest request;
    request.tip = opened.session().look().shownTip();
    request.iterations = {1, 2, 3, 4, 5};
    request.size = QSize(320, 240);
    request.path = folder.filePath(QStringLiteral("live.mp4"));
    FilmExport film(opened.session().look().run, opened.canvas(), request);
    QSignalSpy finished(&film, &FilmExport::finished);
    const Position before = opened.session().status().position;
    opened.session().runOrPause();
    film.start();
    QVERIFY(finished.wait(20000));
    Opened::waitFor([&] { return opened.session().status().position > before; });
    QCOMPARE(framesIn(request.path), 5);
    QVERIFY(opened.session().look().cursor.followsLive);
    opened.session().stop();
}

void TestPictureDocks::aCancelledFilmLeavesNothing() {
    const QTemporaryDir folder;
    const Filmed filmed(20);
    FilmExport film(
        filmed.run, filmed.canvas,
        filmed.request(folder.filePath(QStringLiteral("f.mp4")), filmIterations(filmed.look, 1, 20, {}, 1)));
    QSignalSpy cancelled(&film, &FilmExport::cancelled), finished(&film, &FilmExport::finished);
    connect(&film, &FilmExport::progressed, &film, [&](int done) {
        if (done == 3) {
            film.cancel();
        }
    });
    film.start();
    QVERIFY(cancelled.wait(20000));
    QCOMPARE(finished.size(), 0);
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    // A folder that is not there is an error that names it.
    FilmExport nowhere(filmed.run, filmed.canvas,
                       filmed.request(folder.filePath(QStringLiteral("no/f.mp4")), {1}));
    QSignalSpy failed(&nowhere, &FilmExport::failed);
    nowhere.start();
    QVERIFY(failed.wait(20000));
}

QTEST_MAIN(TestPictureDocks)
#include "tst_picture_docks.moc"
