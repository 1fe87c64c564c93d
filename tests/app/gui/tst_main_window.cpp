// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"
#include "app/gui/open_dialogs.h"
#include "app/gui/plot_panel.h"
#include "app/gui/session_controller.h"
#include "app/gui/strips.h"
#include "app/gui/vector_panel.h"
#include "core/optimizers/registry.h"
#include "tests/support/nested_problem.h"
#include "widgets/basin_style.h"
#include "widgets/canvas.h"
#include "widgets/hyperparameter_panel.h"
#include "widgets/hyperparameter_row.h"
#include "widgets/plot.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"
#include "widgets/timeline.h"
#include "widgets/transport.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStyleOptionHeader>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace basin;

namespace {

/// A colour picture with a gradient, as somebody would drop one.
QString paintedImage(const QTemporaryDir& folder) {
    QImage image(40, 30, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, qRgb(6 * x, 8 * y, 128));
        }
    }
    const QString path = folder.filePath(QStringLiteral("picture.png"));
    return image.save(path) ? path : QString();
}

/// Several optimizers read pictures: the one of that name is chosen.
void chooseReader(QWidget& window, const QString& label) {
    QTRY_VERIFY(window.findChild<OpenWithDialog*>() != nullptr);
    for (QPushButton* button : window.findChild<OpenWithDialog*>()->findChildren<QPushButton*>()) {
        if (button->text() == label) {
            button->click();
            return;
        }
    }
    QFAIL("no such reader is offered");
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
  private slots:
    void showsEveryChannel_data();
    void showsEveryChannel();
    void aSmallScreenHasRoomForIt();
    void headersKeepTheirDescenders();
    void keysDriveTheRun();
    void spaceIsLeftToControlsThatNeedIt();
    void asksForTheConditionToGoBackTo();
    void aPanelEditReachesTheRun();
    void aDroppedPictureIsOpened();
    void aFileThatIsNoPictureIsAnErrorAndChangesNothing();
    void sessionsAreSavedAndOpened();

  private:
    void open(MainWindow& window, const QString& optimizer, const QString& preset);
};

void TestMainWindow::open(MainWindow& window, const QString& optimizer, const QString& preset) {
    window.resize(1600, 1000);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.openPreset(optimizer, preset);
    QTRY_VERIFY(window.session().hasRun());
    QTRY_VERIFY(window.session().snapshot() != nullptr);
}

void TestMainWindow::aSmallScreenHasRoomForIt() {
    const MainWindow window(builtin_optimizers());
    const QSize screen = window.screen()->availableSize();
    QVERIFY(window.minimumWidth() <= screen.width() && window.minimumHeight() <= screen.height());
    QVERIFY(window.width() <= screen.width() && window.height() <= screen.height());
}

void TestMainWindow::headersKeepTheirDescenders() {
    const BasinStyle style;
    QStyleOptionHeader option;
    option.rect = QRect(0, 0, 80, metric::tableRow);
    const QRect label = style.subElementRect(QStyle::SE_HeaderLabel, &option, nullptr);
    QVERIFY(label.height() >= QFontMetrics(theme().font(TextRole::title)).height());
    QVERIFY(label.left() > 0 && label.right() < 79);
}

void TestMainWindow::showsEveryChannel_data() {
    QTest::addColumn<bool>("nested");
    QTest::addColumn<QString>("optimizer");
    QTest::addColumn<QString>("preset");
    QTest::newRow("nested test optimizer") << true << QStringLiteral("nested-test") << QStringLiteral("demo");
    for (const auto& factory : builtin_optimizers().all()) {
        const OptimizerInfo& info = factory->info();
        for (const Preset& preset : info.presets) {
            if (preset.brings_input) {
                QTest::addRow("%s %s", info.id.c_str(), preset.id.c_str())
                    << false << QString::fromStdString(info.id) << QString::fromStdString(preset.id);
            }
        }
    }
}

void TestMainWindow::showsEveryChannel() {
    QFETCH(bool, nested);
    QFETCH(QString, optimizer);
    QFETCH(QString, preset);
    MainWindow window(nested ? test::nested_registry() : builtin_optimizers());
    open(window, optimizer, preset);
    SessionController& session = window.session();
    QCOMPARE(session.look().mode, Mode::paused);
    session.stepForward(session.levelCount() - 2);
    QTRY_VERIFY(session.look().cursor.position == (Position{1, 0}));

    std::set<std::string> plotted;
    for (PlotPanel* panel : window.views().plots()) {
        for (const PlotChannel& channel : panel->channels()) {
            plotted.insert(channel.spec.id);
        }
        QVERIFY(!panel->spec().channels.empty());
    }
    for (QDockWidget* dock : window.views().docks()) {
        dock->raise();
        QTRY_VERIFY(dock->widget()->isVisible());
    }
    for (const ChannelSpec& spec : session.look().run->channels()) {
        const QString id = QString::fromStdString(spec.id);
        bool found = spec.kind == ChannelKind::scalar && plotted.count(spec.id) > 0;
        for (Canvas* canvas : window.views().canvases()) {
            canvas->setLayerShown(id, true);
            found = found || canvas->isLayerShown(id);
        }
        for (VectorPanel* panel : window.views().vectors()) {
            panel->setVectorShown(spec.id, true);
            found = found || panel->wanted().count(spec.id) > 0;
        }
        for (const TableView* table : window.findChildren<TableView*>()) {
            found = found || table->tableId() == id;
        }
        QVERIFY2(found, qPrintable(id));
    }
    const auto* panel = window.findChild<HyperparameterPanel*>();
    for (const Hyperparameter& entry : session.look().info().schema->entries()) {
        const QString id = QString::fromStdString(entry.id);
        const bool grouped = entry.type == HyperparameterType::per_group;
        const QString row =
            grouped ? id + QLatin1Char('.') + QString::fromStdString(entry.choices.front()) : id;
        QVERIFY2(panel->row(row) != nullptr, qPrintable(row));
    }
    const auto* timeline = window.findChild<Timeline*>();
    QCOMPARE(timeline->data().levels.size(), session.levelCount() - 2);
    QCOMPARE(timeline->data().lanes.size(), session.look().tree.branches.size()); // variants are branches
}

void TestMainWindow::keysDriveTheRun() {
    MainWindow window(test::nested_registry());
    open(window, QStringLiteral("nested-test"), QStringLiteral("demo"));
    SessionController& session = window.session();
    const auto position = [&] { return session.look().cursor.position; };
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(window.focusWidget() != nullptr ? window.focusWidget() : &window, key, modifiers);
    };
    press(Qt::Key_F11);
    QTRY_VERIFY(position() == (Position{0, 1}));
    press(Qt::Key_F10);
    QTRY_VERIFY(position() == (Position{1, 0}));
    press(Qt::Key_F10);
    QTRY_VERIFY(position() == (Position{2, 0}));
    press(Qt::Key_F10, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(session.look().mode, Mode::past);
    QVERIFY(position() == (Position{1, 0}));
    QCOMPARE(window.findChild<Transport*>()->state().mode, Mode::past);
    press(Qt::Key_End);
    QTRY_COMPARE(session.look().mode, Mode::paused);
    press(Qt::Key_F9);
    QTRY_COMPARE(session.look().marks.breakpoints.size(), 1U);
    press(Qt::Key_Space);
    QTRY_VERIFY(session.status().stop.has_value());
    press(Qt::Key_Home);
    QTRY_VERIFY(position() == Position{});
    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(session.look().tree.branches.size(), 2U);
}

void TestMainWindow::spaceIsLeftToControlsThatNeedIt() {
    MainWindow window(test::nested_registry());
    open(window, QStringLiteral("nested-test"), QStringLiteral("demo"));
    auto* button = window.findChild<Transport*>()->findChild<QAbstractButton*>();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTest::qWait(50);
    QVERIFY(!window.session().status().running);
    QVERIFY(window.session().look().cursor.position == Position{});
}

void TestMainWindow::asksForTheConditionToGoBackTo() {
    MainWindow window(test::nested_registry());
    open(window, QStringLiteral("nested-test"), QStringLiteral("demo"));
    SessionController& session = window.session();
    session.runUntil({5, {}});
    QTRY_VERIFY(session.look().cursor.position == (Position{5, 0}));
    bool badRefused = false;
    QTimer::singleShot(0, &window, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        auto* field = dialog->findChild<QLineEdit*>();
        auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        field->setText(QStringLiteral("iteration <"));
        badRefused = !ok->isEnabled();
        field->setText(QStringLiteral("iteration == 2"));
        QVERIFY(ok->isEnabled());
        ok->click();
    });
    QTest::keyClick(&window, Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(badRefused);
    QTRY_VERIFY(session.look().cursor.position == (Position{2, 0}));
    QTRY_COMPARE(session.look().mode, Mode::past);
}

void TestMainWindow::aPanelEditReachesTheRun() {
    MainWindow window(test::nested_registry());
    open(window, QStringLiteral("nested-test"), QStringLiteral("demo"));
    auto* panel = window.findChild<HyperparameterPanel*>();
    emit panel->edited(QStringLiteral("step_size"), Value(0.5));
    QTRY_COMPARE(window.session().look().tree.segments.size(), 2U);
    QCOMPARE(window.session().look().segment(1).hyperparameters.real("step_size"), 0.5);
    QTRY_COMPARE(window.findChild<Timeline*>()->data().lanes[0].markers.size(), 1U);
}

void TestMainWindow::aDroppedPictureIsOpened() {
    const QTemporaryDir folder;
    const QString path = paintedImage(folder);
    MainWindow window(builtin_optimizers());
    window.resize(1600, 1000);
    window.show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    chooseReader(window, QStringLiteral("Gaussian image fitting"));
    QTRY_VERIFY(window.session().hasRun());
    QTRY_VERIFY(window.session().snapshot() != nullptr);
    QVERIFY(window.windowTitle().contains(QStringLiteral("picture.png")));
    QVERIFY(window.messages().text().isEmpty());
}

void TestMainWindow::aFileThatIsNoPictureIsAnErrorAndChangesNothing() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("broken.png")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a picture");
    file.close();
    MainWindow window(builtin_optimizers());
    open(window, QStringLiteral("gaussian-image"), QStringLiteral("seed-002"));
    const std::shared_ptr<Run> before = window.session().look().run;
    window.openFile(file.fileName());
    chooseReader(window, QStringLiteral("Gaussian image fitting"));
    QTRY_VERIFY(window.messages().text().contains(QStringLiteral("broken.png")));
    QCOMPARE(window.session().look().run, before);
    window.openFile(folder.filePath(QStringLiteral("nowhere.xyz")));
    QTRY_VERIFY(window.messages().text().contains(QStringLiteral("nowhere.xyz")));
    window.activateWindow(); // as a window manager does when a dialog has closed
    QTRY_VERIFY(window.isActiveWindow());
    QTest::keyClick(&window, Qt::Key_Escape);
    QTRY_VERIFY(window.messages().text().isEmpty());
}

void TestMainWindow::sessionsAreSavedAndOpened() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("run.basin"));
    MainWindow window(builtin_optimizers());
    open(window, QStringLiteral("gaussian-image"), QStringLiteral("seed-002"));
    SessionController& session = window.session();
    session.runUntil({30, {}});
    QTRY_VERIFY(session.look().cursor.position == (Position{30, 0}));
    session.goTo(0, Position{10, 0});
    QTRY_COMPARE(session.look().mode, Mode::past);
    QTRY_VERIFY(!session.awaitsPicture());
    const std::uint64_t hash = session.snapshot()->hash;
    session.toggleBreakpoint(20);
    session.toggleBookmark();
    session.setWatches({{1, "loss > 1", true}});
    const Marks marks = session.look().marks;
    window.saveSession(path);
    QTRY_VERIFY(QFile::exists(path));
    window.openPreset(QStringLiteral("gaussian-image"), QStringLiteral("seed-002"));
    QTRY_VERIFY(session.look().cursor.position == Position{});
    window.openFile(path);
    QTRY_VERIFY(session.look().cursor.position == (Position{10, 0}));
    QTRY_COMPARE(session.look().mode, Mode::past);
    QTRY_VERIFY(session.snapshot() != nullptr && session.snapshot()->position == (Position{10, 0}));
    QCOMPARE(session.snapshot()->hash, hash);
    QVERIFY(session.look().marks == marks);
    QVERIFY(headOf(session.look().tree, 0) == (Position{30, 0}));
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
