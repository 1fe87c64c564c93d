// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/layout_store.h"
#include "app/gui/main_window.h"
#include "app/gui/session_controller.h"
#include "app/gui/strips.h"
#include "app/gui/window_docks.h"
#include "tests/support/nested_problem.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <random>

using namespace basin;

namespace {

/// What a user would call the same layout.
struct Place {
    bool open = false, floating = false;
    Qt::DockWidgetArea area = Qt::NoDockWidgetArea;
    QStringList tabs; ///< those it shares its place with
};

std::map<QString, Place> placesOf(MainWindow& window) {
    std::map<QString, Place> places;
    for (QDockWidget* dock : window.docks().all()) {
        Place place;
        place.open = !dock->isHidden();
        place.floating = dock->isFloating();
        place.area = window.dockWidgetArea(dock);
        if (place.open && !place.floating) {
            for (QDockWidget* tab : window.tabifiedDockWidgets(dock)) {
                place.tabs << tab->objectName();
            }
            place.tabs.sort();
        }
        places[dock->objectName()] = place;
    }
    return places;
}

/// Moves, stacks, floats and closes docks as somebody might who never reads manuals.
void shuffle(MainWindow& window, std::mt19937& generator) {
    const std::vector<QDockWidget*> docks = window.docks().all();
    const auto any = [&](std::size_t count) { return generator() % count; };
    constexpr Qt::DockWidgetArea areas[] = {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea,
                                            Qt::TopDockWidgetArea, Qt::BottomDockWidgetArea};
    for (int move = 0; move < 12; ++move) {
        QDockWidget* dock = docks[any(docks.size())];
        QDockWidget* other = docks[any(docks.size())];
        switch (any(6)) {
        case 0:
            window.addDockWidget(areas[any(4)], dock);
            break;
        case 1:
            if (dock != other && !other->isFloating()) {
                window.splitDockWidget(other, dock, any(2) == 0 ? Qt::Horizontal : Qt::Vertical);
            }
            break;
        case 2:
            if (dock != other && !other->isFloating()) {
                window.tabifyDockWidget(other, dock);
            }
            break;
        case 3:
            dock->setFloating(any(3) == 0);
            break;
        case 4:
            dock->setVisible(any(3) != 0);
            break;
        default:
            dock->raise();
        }
    }
    QTest::qWait(1);
}

} // namespace

class TestLayouts : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void randomLayoutsComeBack();
    void arrangementsShowTheRun_data();
    void arrangementsShowTheRun();
    void aLayoutComesBackWithTheNextRunAndStart();
    void namedLayouts();
    void damagedFilesGiveDefaultsAndANotice_data();
    void damagedFilesGiveDefaultsAndANotice();
    void aDamagedLayoutIsLeftOut();
    void aStateOfAnotherProgramIsRefused();
    void docksThatALayoutDoesNotKnowStayInReach();
    void storesWhatItIsGiven();

  private:
    std::unique_ptr<MainWindow> open();

    std::unique_ptr<QTemporaryDir> folder_;
};

void TestLayouts::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(folder_->isValid());
    qputenv("XDG_CONFIG_HOME", folder_->path().toUtf8());
}

std::unique_ptr<MainWindow> TestLayouts::open() {
    auto window = std::make_unique<MainWindow>(test::nested_registry());
    window->show();
    (void)QTest::qWaitForWindowExposed(window.get());
    window->openPreset(QStringLiteral("nested-test"), QStringLiteral("demo"));
    [&] { QTRY_VERIFY(window->session().snapshot() != nullptr); }();
    QTest::qWait(20); // sizes are given when the docks were taken up
    return window;
}

/// Run at three scales (see CMakeLists.txt).
void TestLayouts::randomLayoutsComeBack() {
    const auto window = open();
    std::mt19937 generator(20260);
    for (int round = 0; round < 50; ++round) {
        shuffle(*window, generator);
        const std::map<QString, Place> before = placesOf(*window);
        const QByteArray layout = window->docks().layout();
        shuffle(*window, generator);
        QVERIFY(window->docks().restoreLayout(layout));
        QTest::qWait(1);
        const std::map<QString, Place> after = placesOf(*window);
        QCOMPARE(after.size(), before.size());
        for (const auto& [name, place] : before) {
            const Place& now = after.at(name);
            const QByteArray where = QStringLiteral("round %1, %2").arg(round).arg(name).toUtf8();
            QVERIFY2(now.open == place.open, where);
            QVERIFY2(now.floating == place.floating, where);
            QVERIFY2(now.tabs == place.tabs, where);
            QVERIFY2(place.floating || now.area == place.area, where);
        }
        window->docks().resetLayout();
        for (QDockWidget* dock : window->docks().all()) {
            QVERIFY(!dock->isFloating());
            QVERIFY(window->dockWidgetArea(dock) != Qt::NoDockWidgetArea);
        }
    }
}

void TestLayouts::arrangementsShowTheRun_data() {
    QTest::addColumn<int>("arrangement");
    QTest::newRow("fit") << static_cast<int>(Arrangement::fit);
    QTest::newRow("plots") << static_cast<int>(Arrangement::plots);
    QTest::newRow("compare") << static_cast<int>(Arrangement::compare);
}

void TestLayouts::arrangementsShowTheRun() {
    QFETCH(int, arrangement);
    const auto window = open();
    std::mt19937 generator(7);
    shuffle(*window, generator);
    window->docks().arrange(static_cast<Arrangement>(arrangement));
    QTest::qWait(30);
    const std::map<QString, Place> once = placesOf(*window);
    int closed = 0;
    for (const auto& [name, place] : once) {
        QVERIFY2(!place.floating, qPrintable(name));
        QVERIFY2(place.area != Qt::NoDockWidgetArea, qPrintable(name));
        closed += place.open ? 0 : 1;
    }
    QVERIFY(closed <= 2); // the log; in Compare the hyperparameters
    shuffle(*window, generator);
    window->docks().arrange(static_cast<Arrangement>(arrangement));
    QTest::qWait(30);
    for (const auto& [name, place] : placesOf(*window)) {
        QVERIFY2(place.tabs == once.at(name).tabs, qPrintable(name));
        QVERIFY2(place.open == once.at(name).open, qPrintable(name));
    }
}

void TestLayouts::aLayoutComesBackWithTheNextRunAndStart() {
    auto window = open();
    QDockWidget* timeline = window->findChild<QDockWidget*>(QStringLiteral("timeline"));
    window->addDockWidget(Qt::TopDockWidgetArea, timeline);
    window->findChild<QDockWidget*>(QStringLiteral("watches"))->close();
    const auto isAsLeft = [](MainWindow& shown) {
        return shown.dockWidgetArea(shown.findChild<QDockWidget*>(QStringLiteral("timeline"))) ==
                   Qt::TopDockWidgetArea &&
               shown.findChild<QDockWidget*>(QStringLiteral("watches"))->isHidden();
    };
    QSignalSpy changed(&window->session(), &SessionController::runChanged);
    window->openPreset(QStringLiteral("nested-test"), QStringLiteral("demo"));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(isAsLeft(*window));
    window->close();
    window.reset();
    const auto next = open();
    QVERIFY(isAsLeft(*next));
    QVERIFY(next->messages().text().isEmpty());
}

void TestLayouts::namedLayouts() {
    const auto window = open();
    WindowDocks& docks = window->docks();
    window->findChild<QDockWidget*>(QStringLiteral("log"))->show();
    docks.saveNamed(QStringLiteral("with log"));
    docks.resetLayout();
    QVERIFY(window->findChild<QDockWidget*>(QStringLiteral("log"))->isHidden());
    QCOMPARE(docks.store().names(), QStringList{QStringLiteral("with log")});
    docks.restoreNamed(QStringLiteral("with log"));
    QVERIFY(!window->findChild<QDockWidget*>(QStringLiteral("log"))->isHidden());
    docks.removeNamed(QStringLiteral("with log"));
    QVERIFY(docks.store().names().isEmpty());
    docks.restoreNamed(QStringLiteral("with log")); // nothing happens
    LayoutStore written;
    QCOMPARE(written.load(), QString());
    QVERIFY(written.names().isEmpty());
}

void TestLayouts::damagedFilesGiveDefaultsAndANotice_data() {
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("not a layout");
    QTest::newRow("cut") << QByteArray(R"({"version": 1, "last": {"nested-te)");
    QTest::newRow("older") << QByteArray(R"({"version": 0, "last": {}})");
    QTest::newRow("no version") << QByteArray(R"({"last": {}})");
    QTest::newRow("newer") << QByteArray(R"({"version": 99})");
    QTest::newRow("list") << QByteArray("[1, 2]");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
}

void TestLayouts::damagedFilesGiveDefaultsAndANotice() {
    QFETCH(QByteArray, contents);
    const QString path = LayoutStore().path();
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
    file.close();
    LayoutStore store;
    const QString notice = store.load();
    QVERIFY2(notice.contains(QStringLiteral("layouts.json.old")), qPrintable(notice));
    QVERIFY(QFile::exists(path + QStringLiteral(".old")));
    QVERIFY(!store.last(QStringLiteral("nested-test")));
    QCOMPARE(store.load(), QString()); // told once

    QVERIFY(QFile::rename(path + QStringLiteral(".old"), path));
    const auto window = open();
    for (QDockWidget* dock : window->docks().all()) {
        QVERIFY(window->dockWidgetArea(dock) != Qt::NoDockWidgetArea);
    }
    QVERIFY(window->close());
    QCOMPARE(LayoutStore().load(), QString());
}

void TestLayouts::aDamagedLayoutIsLeftOut() {
    LayoutStore store;
    store.setLast(QStringLiteral("a"), QByteArray(200, 'x'));
    store.setLast(QStringLiteral("b"), QByteArray(200, 'y'));
    store.setGeometry("place");
    QVERIFY(store.save());
    QFile file(store.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray contents = file.readAll();
    file.close();
    contents.replace("eHh4eHh4", "eHh4eHh5"); // of a
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
    file.close();
    LayoutStore again;
    QVERIFY(again.load().contains(QStringLiteral("left out")));
    QVERIFY(!again.last(QStringLiteral("a")));
    QVERIFY(again.last(QStringLiteral("b")).has_value());
    QCOMPARE(again.geometry(), QByteArray("place"));
}

void TestLayouts::aStateOfAnotherProgramIsRefused() {
    const auto window = open();
    QSignalSpy noticed(&window->docks(), &WindowDocks::noticed);
    QMainWindow other;
    QVERIFY(!window->docks().restoreLayout("garbage"));
    QVERIFY(!window->docks().restoreLayout(other.saveState(77)));
    QCOMPARE(noticed.size(), 2);
    for (QDockWidget* dock : window->docks().all()) {
        QVERIFY(window->dockWidgetArea(dock) != Qt::NoDockWidgetArea);
    }
}

void TestLayouts::docksThatALayoutDoesNotKnowStayInReach() {
    const auto window = open();
    const QByteArray empty = [] {
        QMainWindow other;
        return other.saveState(1);
    }();
    window->docks().restoreLayout(empty);
    for (QDockWidget* dock : window->docks().all()) {
        QVERIFY2(dock->isFloating() || window->dockWidgetArea(dock) != Qt::NoDockWidgetArea,
                 qPrintable(dock->objectName()));
        dock->toggleViewAction()->setChecked(false);
        dock->show();
        QVERIFY2(!dock->isHidden(), qPrintable(dock->objectName()));
    }
}

void TestLayouts::storesWhatItIsGiven() {
    LayoutStore store;
    QCOMPARE(store.load(), QString()); // no file is no fault
    store.setLast(QStringLiteral("gmm"), QByteArray("\0\1\2", 3));
    store.setNamed(QStringLiteral("ähnlich „so“"), QByteArray("wide"));
    store.setGeometry("there");
    QVERIFY(store.save());
    LayoutStore again;
    QCOMPARE(again.load(), QString());
    QCOMPARE(again.last(QStringLiteral("gmm")), std::optional(QByteArray("\0\1\2", 3)));
    QVERIFY(!again.last(QStringLiteral("clnf")));
    QCOMPARE(again.names(), QStringList{QStringLiteral("ähnlich „so“")});
    QCOMPARE(again.named(again.names().front()), std::optional(QByteArray("wide")));
    QCOMPARE(again.geometry(), QByteArray("there"));
    again.remove(again.names().front());
    QVERIFY(again.save());
    QVERIFY(store.load().isEmpty() && store.names().isEmpty());
}

QTEST_MAIN(TestLayouts)
#include "tst_layouts.moc"
