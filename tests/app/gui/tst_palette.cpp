// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"
#include "app/gui/palette_commands.h"
#include "app/gui/plot_panel.h"
#include "app/gui/session_controller.h"
#include "core/optimizers/registry.h"
#include "widgets/hyperparameter_panel.h"
#include "widgets/hyperparameter_row.h"
#include "widgets/plot_table.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QTest>

#include <algorithm>

using namespace basin;

class TestPalette : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void cleanup() { window_.reset(); }
    void everyMenuActionCanBeFound();
    void aSettingIsReachedByItsName();
    void aPanelComesUp();
    void whatThePlotsInSightOfferCanBeFound();
    void aNumberGoesToThatIteration();
    void ctrlKOpensIt();

  private:
    Command command(const QString& text, const QString& kind) const;

    std::unique_ptr<MainWindow> window_;
};

void TestPalette::init() {
    QSettings().clear();
    window_ = std::make_unique<MainWindow>(builtin_optimizers());
    window_->resize(1600, 1000);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    window_->activateWindow();
    window_->openPreset(QStringLiteral("gaussian-image"), QStringLiteral("seed-002"));
    QTRY_VERIFY(window_->session().hasRun());
    QTRY_VERIFY(window_->session().snapshot() != nullptr);
}

Command TestPalette::command(const QString& text, const QString& kind) const {
    const std::vector<Command> all =
        windowCommands(*window_, *window_->findChild<QMenuBar*>(), window_->session());
    const auto found = std::find_if(all.begin(), all.end(), [&](const Command& each) {
        return each.text == text && each.kind.startsWith(kind);
    });
    return found == all.end() ? Command{} : *found;
}

void TestPalette::everyMenuActionCanBeFound() {
    QCOMPARE(command(QStringLiteral("Run / Pause"), QStringLiteral("Run")).key, QKeySequence(Qt::Key_F5));
    QVERIFY(command(QStringLiteral("Sum blending"), QStringLiteral("File")).act);
    QCOMPARE(command(QStringLiteral("Least weight before the split"), QStringLiteral("File")).also,
             QStringLiteral("seed-003:safe-split"));
    QVERIFY(command(QStringLiteral("Dark"), QStringLiteral("View")).act);
    QVERIFY(command(QStringLiteral("Gradient check"), QStringLiteral("Tools")).act ||
            command(QStringLiteral("Gradient check…"), QStringLiteral("Tools")).act);
    command(QStringLiteral("Step one iteration"), QStringLiteral("Run")).act();
    QTRY_COMPARE(window_->session().look().livePosition.iteration, 1);
}

void TestPalette::aSettingIsReachedByItsName() {
    auto* panel = window_->findChild<HyperparameterPanel*>();
    panel->setFilter(QStringLiteral("blending"));
    for (GroupHeader* header : panel->findChildren<GroupHeader*>()) {
        header->setOpen(false);
    }
    command(QStringLiteral("Learning rate"), QStringLiteral("Setting")).act();
    QWidget* row = panel->row(QStringLiteral("learning_rate"));
    QVERIFY(row->isVisible());
    QVERIFY(row->isAncestorOf(QApplication::focusWidget()));
}

void TestPalette::aPanelComesUp() {
    QDockWidget* dock = nullptr;
    for (QDockWidget* each : window_->findChildren<QDockWidget*>()) {
        dock = each->windowTitle() == QLatin1String("Norms") ? each : dock;
    }
    QVERIFY(dock != nullptr);
    dock->close();
    command(QStringLiteral("Norms"), QStringLiteral("Panel")).act();
    QTRY_VERIFY(!dock->visibleRegion().isEmpty());
}

void TestPalette::whatThePlotsInSightOfferCanBeFound() {
    PlotPanel* panel = nullptr;
    for (PlotPanel* each : window_->findChildren<PlotPanel*>()) {
        const bool inSight = !each->visibleRegion().isEmpty();
        panel = panel == nullptr && inSight ? each : panel;
        const QString kind = QStringLiteral("Plot · ") + each->spec().name;
        QCOMPARE(static_cast<bool>(command(QStringLiteral("Show as table"), kind).act), inSight);
    }
    QVERIFY(panel != nullptr);
    const QString kind = QStringLiteral("Plot · ") + panel->spec().name;
    const Command table = command(QStringLiteral("Show as table"), kind); // outlives the other commands
    QVERIFY(table.act && panel->findChild<PlotTable*>() == nullptr);
    table.act();
    QVERIFY(panel->findChild<PlotTable*>() != nullptr);
    QVERIFY(command(QStringLiteral("Step one phase"), QStringLiteral("Run"))
                .also.contains(QStringLiteral("into")));
}

void TestPalette::aNumberGoesToThatIteration() {
    QVERIFY(typedCommands(QStringLiteral("loss"), window_->session()).empty());
    QVERIFY(typedCommands(QStringLiteral("-3"), window_->session()).empty());
    for (int i = 1; i <= 3; ++i) {
        command(QStringLiteral("Step one iteration"), QStringLiteral("Run")).act();
        QTRY_COMPARE(window_->session().look().livePosition.iteration, i);
    }
    typedCommands(QStringLiteral("2"), window_->session()).front().act();
    QTRY_COMPARE(window_->session().look().shownIteration(), 2);
}

void TestPalette::ctrlKOpensIt() {
    auto* palette = window_->findChild<CommandPalette*>();
    QVERIFY(!palette->isVisible());
    QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(palette->isVisible());
    QVERIFY(palette->shownTexts().contains(QStringLiteral("Fork here")));
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
