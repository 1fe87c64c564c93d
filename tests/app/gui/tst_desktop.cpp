// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop.h"
#include "app/gui/language.h"
#include "app/gui/main_window.h"
#include "app/gui/plot_docks.h"
#include "app/gui/plot_panel.h"
#include "app/gui/session_controller.h"
#include "app/gui/start_screen.h"
#include "app/gui/window_docks.h"
#include "core/optimizers/registry.h"
#include "widgets/plot.h"

#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace basin;

namespace {

void choose(Desktop& desktop, const QString& language) {
    const QPointer<MainWindow> before = &desktop.window();
    chooseLanguage(language);
    emit desktop.window().languageChosen();
    QTRY_VERIFY(before.isNull());
}

QString firstMenu(const MainWindow& window) {
    return window.menuWidget()->findChild<QMenuBar*>()->actions().front()->text();
}

} // namespace

class TestDesktop : public QObject {
    Q_OBJECT
  private slots:
    void init() {
        QSettings().clear();
        qputenv("BASIN_LANGUAGE", "en");
    }
    void anotherLanguageKeepsTheRunAndItsPlace();
    void anotherLanguageKeepsARunGoing();
    void anotherLanguageKeepsWhatCanBeRedoneAndTraces();
    void theWelcomePageStaysInAnotherLanguage();
};

void TestDesktop::anotherLanguageKeepsTheRunAndItsPlace() {
    Desktop desktop(*qApp, builtin_optimizers());
    desktop.window().show();
    desktop.window().openPreset(QStringLiteral("gaussian-image"), QStringLiteral("seed-002"));
    QTRY_VERIFY(desktop.window().session().hasRun());
    SessionController& before = desktop.window().session();
    before.runUntil({30, {}});
    QTRY_VERIFY(before.look().cursor.position == (Position{30, 0}));
    before.toggleBreakpoint(20);
    before.goTo(0, Position{10, 0});
    QTRY_VERIFY(!before.awaitsPicture());
    const std::uint64_t hash = before.snapshot()->hash;
    const std::shared_ptr<Run> run = before.look().run;
    const QString english = QString::fromStdString(before.look().info().label);
    const std::string channel = run->channels().front().label;
    QDockWidget* log = desktop.window().docks().all().at(2);
    const QString closed = log->objectName();
    log->close();
    QCOMPARE(firstMenu(desktop.window()), QStringLiteral("&File"));

    choose(desktop, QStringLiteral("de"));
    QVERIFY(desktop.window().isVisible());
    QCOMPARE(firstMenu(desktop.window()), QStringLiteral("&Datei"));
    SessionController& after = desktop.window().session();
    QTRY_COMPARE(after.look().run, run);
    QVERIFY(QString::fromStdString(after.look().info().label) != english);
    QVERIFY(run->channels().front().label != channel);
    QTRY_VERIFY(after.snapshot() != nullptr && after.snapshot()->position == (Position{10, 0}));
    QCOMPARE(after.snapshot()->hash, hash);
    QCOMPARE(after.look().mode, Mode::past);
    QTRY_VERIFY(after.status().position == (Position{30, 0}));
    QCOMPARE(after.look().marks.breakpoints.count(20), std::size_t{1});
    QTRY_VERIFY(!desktop.window().findChild<QDockWidget*>(closed)->isVisible());

    // And it can go on.
    after.returnToLive();
    after.stepForward(0);
    QTRY_VERIFY(after.look().livePosition == (Position{31, 0}));
    choose(desktop, QStringLiteral("en"));
    QCOMPARE(firstMenu(desktop.window()), QStringLiteral("&File"));
    QTRY_VERIFY(desktop.window().session().hasRun());
    QCOMPARE(run->channels().front().label, channel);
    QTRY_VERIFY(desktop.window().session().look().cursor.position == (Position{31, 0}));
}

void TestDesktop::anotherLanguageKeepsARunGoing() {
    Desktop desktop(*qApp, builtin_optimizers());
    desktop.window().show();
    desktop.window().openPreset(QStringLiteral("gaussian-image"), QStringLiteral("seed-002"));
    QTRY_VERIFY(desktop.window().session().hasRun());
    desktop.window().session().runOrPause();
    QTRY_VERIFY(desktop.window().session().status().running);
    choose(desktop, QStringLiteral("zh_CN"));
    SessionController& after = desktop.window().session();
    QTRY_VERIFY(after.hasRun());
    QTRY_COMPARE(after.look().livePosition.iteration, after.look().run->spec().iterations);
    QVERIFY(after.look().cursor.followsLive);
}

void TestDesktop::anotherLanguageKeepsWhatCanBeRedoneAndTraces() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("iteration,loss\n1,0.5\n2,0.25\n") > 0);
    file.close();
    Desktop desktop(*qApp, builtin_optimizers());
    desktop.window().show();
    desktop.window().openPreset(QStringLiteral("gaussian-image"), QStringLiteral("seed-002"));
    QTRY_VERIFY(desktop.window().session().hasRun());
    SessionController& before = desktop.window().session();
    before.runUntil({5, {}});
    QTRY_VERIFY(before.status().position == (Position{5, 0}));
    Edit edit;
    edit.target = "learning_rate";
    edit.value = 0.02;
    before.edit(edit);
    before.runUntil({9, {}});
    QTRY_VERIFY(before.status().position == (Position{9, 0}));
    before.undo();
    QTRY_VERIFY(before.status().can_redo && before.status().position == (Position{5, 0}));
    desktop.window().views().plotCommands().overlayTrace(path);
    QTRY_COMPARE(desktop.window().views().plotCommands().traces().size(), std::size_t{1});

    choose(desktop, QStringLiteral("de"));
    QTRY_VERIFY(desktop.window().session().hasRun());
    SessionController& after = desktop.window().session();
    QTRY_VERIFY(after.status().can_redo && after.status().position == (Position{5, 0}));
    const PlotDocks& plots = desktop.window().views().plotCommands();
    QCOMPARE(plots.traces().size(), std::size_t{1});
    QCOMPARE(plots.traces().front().name, QStringLiteral("other.csv"));
    const auto showsTrace = [](const PlotPanel* panel) {
        const std::vector<Curve>& curves = panel->plot().data().curves;
        return std::any_of(curves.begin(), curves.end(),
                           [](const Curve& curve) { return !curve.source.isEmpty(); });
    };
    QTRY_VERIFY(std::any_of(plots.panels().begin(), plots.panels().end(), showsTrace));
    after.redo();
    QTRY_VERIFY(after.status().position == (Position{9, 0}));
    QVERIFY(!after.status().can_redo);
}

void TestDesktop::theWelcomePageStaysInAnotherLanguage() {
    Desktop desktop(*qApp, builtin_optimizers());
    desktop.window().show();
    desktop.window().start().show(false);
    choose(desktop, QStringLiteral("de"));
    QTRY_VERIFY(desktop.window().start().isShown());
    QVERIFY(!desktop.window().session().hasRun());
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
