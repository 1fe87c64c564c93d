// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand things that somebody might do to the window, in an order that nobody would choose. Ten thousand:
//   BASIN_RANDOM_ACTIONS=10000 build/release/tests/tst_random_actions
// The first action that fails can be found again with the same BASIN_RANDOM_SEED.
#include "app/cli/run_setup.h"
#include "app/gui/main_actions.h"
#include "app/gui/main_window.h"
#include "app/gui/session_controller.h"
#include "app/gui/view_docks.h"
#include "app/gui/window_docks.h"
#include "core/optimizers/registry.h"
#include "core/run/executor.h"
#include "tests/support/nested_problem.h"
#include "widgets/hyperparameter_panel.h"
#include "widgets/timeline.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <cstdint>
#include <functional>
#include <random>

using namespace basin;

namespace {

/// Ten thousand actions, or a thousand under a sanitizer, take longer than Qt Test lets a function run.
const bool patient = qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");

std::uint32_t numberFrom(const char* variable, std::uint32_t otherwise) {
    bool valid = false;
    const std::uint32_t number = qEnvironmentVariable(variable).toUInt(&valid);
    return valid ? number : otherwise;
}

/// Does random things to a window. Dialogs and menus that come up are left again.
class Monkey {
  public:
    Monkey(MainWindow& window, std::uint32_t seed) : window_(window), generator_(seed) {
        QObject::connect(&leave_, &QTimer::timeout, [] {
            QWidget* above = QApplication::activePopupWidget();
            if (above == nullptr) {
                above = QApplication::activeModalWidget();
            }
            if (above != nullptr) {
                above->close();
            }
        });
        leave_.start(5);
    }

    /// Returns what was done.
    QString act() {
        const std::vector<std::function<QString()>> deeds{
            [this] { return pressKey(); },      [this] { return pressKey(); },
            [this] { return triggerAction(); }, [this] { return triggerAction(); },
            [this] { return clickButton(); },   [this] { return chooseInBox(); },
            [this] { return typeIntoField(); }, [this] { return editSetting(); },
            [this] { return scrub(); },         [this] { return scrub(); },
            [this] { return useMouse(); },      [this] { return layOut(); },
            [this] { return moveDock(); },      [this] { return watch(); },
        };
        const QString deed = deeds[any(deeds.size())]();
        QTest::qWait(any(8) == 0 ? 12 : 0);
        return deed;
    }

  private:
    std::size_t any(std::size_t count) { return generator_() % count; }
    double share() { return static_cast<double>(generator_() % 10001) / 10000.0; }
    SessionController& session() { return window_.session(); }

    /// One that can be seen and used now; the welcome page would open other runs.
    template<class Widget>
    Widget* anyVisible() {
        QList<Widget*> candidates;
        for (Widget* each : window_.findChildren<Widget*>()) {
            bool welcome = false;
            for (const QWidget* above = each; above != nullptr; above = above->parentWidget()) {
                welcome = welcome || above->inherits("basin::WelcomePage");
            }
            if (each->isVisible() && each->isEnabled() && !welcome) {
                candidates << each;
            }
        }
        return candidates.isEmpty() ? nullptr : candidates[static_cast<qsizetype>(any(candidates.size()))];
    }

    QString pressKey() {
        static const std::vector<QKeyCombination> keys{Qt::Key_F5,
                                                       Qt::Key_Space,
                                                       Qt::Key_F9,
                                                       Qt::Key_F10,
                                                       Qt::Key_F11,
                                                       Qt::Key_Home,
                                                       Qt::Key_End,
                                                       Qt::Key_Tab,
                                                       Qt::Key_Backtab,
                                                       Qt::Key_Escape,
                                                       Qt::Key_Left,
                                                       Qt::Key_Right,
                                                       Qt::Key_Up,
                                                       Qt::Key_Down,
                                                       Qt::Key_PageUp,
                                                       Qt::Key_PageDown,
                                                       Qt::Key_Return,
                                                       Qt::Key_Delete,
                                                       Qt::Key_F2,
                                                       Qt::SHIFT | Qt::Key_F5,
                                                       Qt::SHIFT | Qt::Key_F11,
                                                       Qt::CTRL | Qt::Key_F10,
                                                       Qt::CTRL | Qt::Key_B,
                                                       Qt::CTRL | Qt::Key_M,
                                                       Qt::CTRL | Qt::Key_Z,
                                                       Qt::CTRL | Qt::Key_Y,
                                                       Qt::CTRL | Qt::Key_C,
                                                       Qt::CTRL | Qt::SHIFT | Qt::Key_F10,
                                                       Qt::CTRL | Qt::SHIFT | Qt::Key_F11,
                                                       Qt::CTRL | Qt::SHIFT | Qt::Key_F12,
                                                       Qt::CTRL | Qt::SHIFT | Qt::Key_F5,
                                                       Qt::CTRL | Qt::SHIFT | Qt::Key_Z};
        const QKeyCombination key = keys[any(keys.size())];
        QWidget* target = window_.focusWidget() != nullptr ? window_.focusWidget() : &window_;
        QTest::keyClick(target, key.key(), key.keyboardModifiers());
        return QStringLiteral("key %1").arg(QKeySequence(key).toString());
    }

    QString triggerAction() {
        const QList<QAction*> actions = window_.findChild<MainActions*>()->findChildren<QAction*>();
        QAction* action = actions[static_cast<qsizetype>(any(actions.size()))];
        if (action->isEnabled()) {
            action->trigger();
        }
        return QStringLiteral("action %1").arg(action->text());
    }

    QString clickButton() {
        auto* button = anyVisible<QAbstractButton>();
        if (button == nullptr) {
            return {};
        }
        const QString name = button->accessibleName();
        QTest::mouseClick(button, Qt::LeftButton);
        return QStringLiteral("button %1").arg(name);
    }

    QString chooseInBox() {
        auto* box = anyVisible<QComboBox>();
        if (box == nullptr || box->count() == 0) {
            return {};
        }
        box->setFocus();
        QTest::keyClick(box, any(2) == 0 ? Qt::Key_Down : Qt::Key_Up);
        return QStringLiteral("box %1").arg(box->accessibleName());
    }

    QString typeIntoField() {
        static const QStringList texts{QStringLiteral("1"),
                                       QStringLiteral("0.5"),
                                       QStringLiteral("-3"),
                                       QStringLiteral("1e99"),
                                       QStringLiteral("nan"),
                                       QStringLiteral("x"),
                                       QString(),
                                       QStringLiteral("loss"),
                                       QStringLiteral("12 34")};
        auto* field = anyVisible<QLineEdit>();
        if (field == nullptr) {
            return {};
        }
        field->setFocus();
        field->selectAll();
        const QString text = texts[static_cast<qsizetype>(any(texts.size()))];
        QTest::keyClicks(field, text);
        QTest::keyClick(window_.focusWidget() != nullptr ? window_.focusWidget() : field,
                        any(3) == 0 ? Qt::Key_Escape : Qt::Key_Return);
        return QStringLiteral("\"%1\" into a field").arg(text);
    }

    QString editSetting() {
        const auto& entries = session().look().info().schema->entries();
        const Hyperparameter& entry = entries[any(entries.size())];
        Value value = entry.default_value;
        if (entry.type == HyperparameterType::real) {
            value = std::get<double>(value) * (0.5 + share());
        } else if (entry.type == HyperparameterType::choice) {
            value = entry.choices[any(entry.choices.size())];
        } else if (entry.type == HyperparameterType::boolean) {
            value = any(2) == 0;
        }
        emit window_.findChild<HyperparameterPanel*>()->edited(QString::fromStdString(entry.id), value);
        return QStringLiteral("set %1").arg(QString::fromStdString(entry.id));
    }

    QString scrub() {
        QWidget* viewport = window_.findChild<Timeline*>()->viewport();
        const auto place = [&] {
            return QPoint(static_cast<int>(share() * viewport->width()),
                          static_cast<int>(share() * viewport->height()));
        };
        QTest::mousePress(viewport, Qt::LeftButton, Qt::NoModifier, place());
        for (std::size_t i = any(4); i > 0; --i) {
            QTest::mouseMove(viewport, place());
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, Qt::NoModifier, place());
        return QStringLiteral("scrub");
    }

    /// Clicks, drags and wheels anywhere in a panel.
    QString useMouse() {
        const auto docks = window_.docks().all();
        QWidget* panel = docks[any(docks.size())]->widget();
        if (!panel->isVisible() || panel->width() < 8 || panel->height() < 8) {
            return {};
        }
        const QPoint at(static_cast<int>(share() * (panel->width() - 1)),
                        static_cast<int>(share() * (panel->height() - 1)));
        QWidget* under = panel->childAt(at);
        QWidget* target = under != nullptr ? under : panel;
        const QPoint local = target->mapFrom(panel, at);
        if (any(2) == 0) {
            QWheelEvent wheel(local, target->mapToGlobal(local), {}, {0, any(2) == 0 ? 120 : -120},
                              Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(target, &wheel);
        } else {
            QTest::mousePress(target, Qt::LeftButton, Qt::NoModifier, local);
            QTest::mouseMove(target, local + QPoint(9, 5));
            QTest::mouseRelease(target, Qt::LeftButton, Qt::NoModifier, local + QPoint(9, 5));
        }
        return QStringLiteral("mouse in %1").arg(panel->objectName());
    }

    QString layOut() {
        WindowDocks& docks = window_.docks();
        switch (any(6)) {
        case 0:
            docks.saveNamed(QStringLiteral("mine"));
            break;
        case 1:
            docks.restoreNamed(QStringLiteral("mine"));
            break;
        case 2:
            window_.resize(1280 + static_cast<int>(any(600)), 800 + static_cast<int>(any(300)));
            break;
        default:
            docks.arrange(static_cast<Arrangement>(any(3)));
        }
        return QStringLiteral("layout");
    }

    QString moveDock() {
        const auto docks = window_.docks().all();
        QDockWidget* dock = docks[any(docks.size())];
        switch (any(4)) {
        case 0:
            dock->setFloating(!dock->isFloating());
            break;
        case 1:
            dock->toggleViewAction()->trigger();
            break;
        default:
            dock->show();
            dock->raise();
        }
        return QStringLiteral("dock %1").arg(dock->objectName());
    }

    QString watch() {
        static const std::vector<std::string> expressions{"loss > 1.03*best(loss)", "delta(loss) > 0",
                                                          "nonsense", "iteration % 7", "loss"};
        std::vector<WatchSpec> watches = session().look().marks.watches;
        if (watches.size() > 3) {
            watches.clear();
        } else {
            watches.push_back({static_cast<int>(generator_() % 1000), expressions[any(5)], any(3) == 0});
        }
        session().setWatches(watches);
        return QStringLiteral("watches");
    }

    MainWindow& window_;
    std::mt19937 generator_;
    QTimer leave_;
};

} // namespace

class TestRandomActions : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void leaveTheRunIntact_data();
    void leaveTheRunIntact();

  private:
    void settle(SessionController& session);
    void checkReplay(Run& run);

    QTemporaryDir folder_;
};

void TestRandomActions::initTestCase() {
    QVERIFY(patient && folder_.isValid());
    qputenv("XDG_CONFIG_HOME", folder_.path().toUtf8());
}

void TestRandomActions::leaveTheRunIntact_data() {
    QTest::addColumn<QString>("optimizer");
    QTest::addColumn<QString>("preset");
    QTest::newRow("nested test optimizer") << QStringLiteral("nested-test") << QStringLiteral("demo");
    QTest::newRow("gaussian-image") << QStringLiteral("gaussian-image") << QStringLiteral("seed-002");
}

/// Until no command is left that could move the live run.
void TestRandomActions::settle(SessionController& session) {
    session.stop();
    session.returnToLive();
    SegmentId segment = -1;
    Position position;
    const auto stands = [&] {
        const RunnerStatus& status = session.status();
        const bool still = !status.running && status.segment == segment && status.position == position;
        segment = status.segment;
        position = status.position;
        return still;
    };
    QElapsedTimer patience;
    patience.start();
    for (int calm = 0; calm < 2; calm = stands() ? calm + 1 : 0) {
        QVERIFY(patience.elapsed() < 60'000);
        QTest::qWait(20); // longer than a poll
    }
}

/// Every branch, at its head and at places on the way: recomputed states have the recorded hashes.
void TestRandomActions::checkReplay(Run& run) {
    Executor executor(run);
    std::mt19937 generator(1);
    for (const Branch& branch : run.tree().branches) {
        const SegmentId tip = branch.tip;
        const Position head = run.head(tip).position;
        for (int i = 0; i < 3; ++i) {
            const Position target{i == 0 ? head.iteration
                                         : static_cast<std::int64_t>(
                                               generator() % static_cast<std::uint64_t>(head.iteration + 1)),
                                  0};
            const GoResult result = executor.go_to(tip, target, {});
            QVERIFY2(result.reached, result.failure.c_str());
            QVERIFY2(!result.mismatch, branch.name.c_str());
        }
    }
}

void TestRandomActions::leaveTheRunIntact() {
    QFETCH(QString, optimizer);
    QFETCH(QString, preset);
    const bool nested = optimizer == QLatin1String("nested-test");
    const OptimizerRegistry& registry = nested ? test::nested_registry() : builtin_optimizers();
    MainWindow window(registry);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    cli::RunChoice choice;
    choice.optimizer = optimizer.toStdString();
    choice.preset = preset.toStdString();
    choice.iterations = 300; // so that many branches can be run to their ends
    const auto run = std::make_shared<Run>(cli::make_run_spec(registry, choice), registry);
    SessionController& session = window.session();
    session.openRun(run);
    QTRY_VERIFY(session.snapshot() != nullptr);
    const std::uint64_t initial = session.snapshot()->hash;

    const std::uint32_t count = numberFrom("BASIN_RANDOM_ACTIONS", 1000);
    const std::uint32_t seed = numberFrom("BASIN_RANDOM_SEED", 20260);
    const bool told = qEnvironmentVariableIsSet("BASIN_RANDOM_ACTIONS_TOLD");
    {
        Monkey monkey(window, seed);
        for (std::uint32_t i = 0; i < count; ++i) {
            const QString deed = monkey.act();
            if (told) {
                qInfo("%u %s", i, qPrintable(deed));
            }
            QVERIFY(session.look().run == run);
        }
        settle(session);
    }
    const std::size_t branches = session.look().tree.branches.size();
    qInfo("%u actions, seed %u: %zu segments, %zu branches", count, seed, session.look().tree.segments.size(),
          branches);
    QVERIFY(count < 200 || branches > 3);
    checkReplay(*run);

    for (int undone = 0; session.status().can_undo; ++undone) {
        QVERIFY(undone < 100'000);
        session.undo();
        settle(session);
    }
    // No edit is left on the way here: the settings are the first ones, and so is the beginning.
    QVERIFY(session.look().segment(session.status().segment).hyperparameters ==
            run->spec().request.hyperparameters);
    session.goToFirst();
    QTRY_VERIFY_WITH_TIMEOUT(session.look().cursor.position == Position{}, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!session.awaitsPicture() && session.snapshot()->position == Position{}, 60'000);
    QCOMPARE(session.snapshot()->hash, initial);
}

QTEST_MAIN(TestRandomActions)
#include "tst_random_actions.moc"
