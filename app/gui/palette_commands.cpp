// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/palette_commands.h"

#include "app/gui/plot_panel.h"
#include "app/gui/session_controller.h"
#include "widgets/axis_ticks.h"
#include "widgets/hyperparameter_panel.h"
#include "widgets/hyperparameter_row.h"
#include "widgets/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace basin {

namespace {

QString paletteText(const char* text) {
    return QCoreApplication::translate("Palette", text);
}

QString plain(QString text) {
    return text.remove(QLatin1Char('&'));
}

/// `owner`: what keeps a menu alive that was made for this alone.
void addMenu(std::vector<Command>& commands, QMenu& menu, const QString& path, const QList<QAction*>& skipped,
             const std::shared_ptr<QMenu>& owner = {}) {
    emit menu.aboutToShow(); // some menus are filled when they open
    for (QAction* action : menu.actions()) {
        if (action->menu() != nullptr) {
            addMenu(commands, *action->menu(), path + QStringLiteral(" › ") + plain(action->text()), skipped,
                    owner);
        } else if (!action->isSeparator() && action->isEnabled() && !skipped.contains(action)) {
            const QString text = plain(action->text());
            commands.push_back({path + QLatin1Char('/') + text, text, path, action->data().toString(),
                                action->shortcut(), action->icon(),
                                [owner, guard = QPointer<QAction>(action)] {
                                    if (guard != nullptr) {
                                        guard->trigger();
                                    }
                                }});
        }
    }
}

QDockWidget* dockOf(QWidget* widget) {
    while (widget != nullptr && qobject_cast<QDockWidget*>(widget) == nullptr) {
        widget = widget->parentWidget();
    }
    return static_cast<QDockWidget*>(widget);
}

void bringUp(QDockWidget& dock) {
    dock.show();
    dock.raise();
}

void addPanels(std::vector<Command>& commands, const QList<QDockWidget*>& docks) {
    for (QDockWidget* dock : docks) {
        commands.push_back({QStringLiteral("panel/") + dock->objectName(),
                            dock->windowTitle(),
                            paletteText(QT_TRANSLATE_NOOP("Palette", "Panel")),
                            {},
                            {},
                            icon(Icon::floatPanel),
                            [guard = QPointer<QDockWidget>(dock)] {
                                if (guard != nullptr) {
                                    bringUp(*guard);
                                    guard->widget()->setFocus();
                                }
                            }});
    }
}

void focusSetting(HyperparameterPanel& panel, const QString& id) {
    if (QDockWidget* dock = dockOf(&panel)) {
        bringUp(*dock);
    }
    panel.setFilter({});
    QWidget* row = panel.row(id);
    if (row == nullptr) {
        return;
    }
    for (GroupHeader* header : panel.findChildren<GroupHeader*>()) {
        header->setOpen(true);
    }
    for (QWidget* child : row->findChildren<QWidget*>()) {
        if ((child->focusPolicy() & Qt::TabFocus) != 0 && child->isEnabled() && child->isVisibleTo(row)) {
            child->setFocus(Qt::ShortcutFocusReason);
            break;
        }
    }
    for (QScrollArea* area : panel.findChildren<QScrollArea*>()) {
        area->ensureWidgetVisible(row);
    }
}

void addSettings(std::vector<Command>& commands, QMainWindow& window, const Schema& schema) {
    auto* panel = window.findChild<HyperparameterPanel*>();
    if (panel == nullptr) {
        return;
    }
    for (const Hyperparameter& entry : schema.entries()) {
        const QString id = QString::fromStdString(entry.id);
        commands.push_back({QStringLiteral("setting/") + id,
                            QString::fromStdString(entry.label),
                            paletteText(QT_TRANSLATE_NOOP("Palette", "Setting")) + QStringLiteral(" · ") +
                                QString::fromStdString(entry.group),
                            id,
                            {},
                            icon(Icon::settings),
                            [guard = QPointer<HyperparameterPanel>(panel), id] {
                                if (guard != nullptr) {
                                    focusSetting(*guard, id);
                                }
                            }});
    }
}

/// The plot that shows a channel; else the one that is called like its group, else the first.
PlotPanel* plotFor(const QList<PlotPanel*>& panels, const ChannelSpec& channel) {
    PlotPanel* best = panels.front();
    for (PlotPanel* panel : panels) {
        const auto& shown = panel->spec().channels;
        if (std::find(shown.begin(), shown.end(), channel.id) != shown.end()) {
            return panel;
        }
        best = panel->spec().name == QString::fromStdString(channel.group) ? panel : best;
    }
    return best;
}

void addChannels(std::vector<Command>& commands, QMainWindow& window) {
    const QList<PlotPanel*> panels = window.findChildren<PlotPanel*>();
    if (panels.isEmpty()) {
        return;
    }
    for (const PlotChannel& channel : panels.front()->channels()) {
        const QString id = QString::fromStdString(channel.spec.id);
        PlotPanel* panel = plotFor(panels, channel.spec);
        commands.push_back(
            {QStringLiteral("channel/") + id,
             QString::fromStdString(channel.spec.label),
             paletteText(QT_TRANSLATE_NOOP("Palette", "Plot")) + QStringLiteral(" · ") + panel->spec().name,
             id,
             {},
             icon(Icon::plot),
             [guard = QPointer<PlotPanel>(panel), name = channel.spec.id] {
                 QDockWidget* dock = guard != nullptr ? dockOf(guard) : nullptr;
                 if (dock != nullptr) {
                     bringUp(*dock);
                     guard->addChannel(name);
                 }
             }});
    }
}

/// What the menus of the plots in sight offer.
void addPlots(std::vector<Command>& commands, QMainWindow& window) {
    for (PlotPanel* panel : window.findChildren<PlotPanel*>()) {
        if (!panel->visibleRegion().isEmpty()) { // those behind a tab count as visible
            const auto menu = std::make_shared<QMenu>();
            panel->fillCommands(*menu);
            addMenu(commands, *menu,
                    paletteText(QT_TRANSLATE_NOOP("Palette", "Plot")) + QStringLiteral(" · ") +
                        panel->spec().name,
                    {}, menu);
        }
    }
}

void addBranches(std::vector<Command>& commands, SessionController& session) {
    for (const Branch& branch : session.look().branches()) {
        commands.push_back({QStringLiteral("branch/%1").arg(branch.id),
                            paletteText(QT_TRANSLATE_NOOP("Palette", "Show branch %1"))
                                .arg(QString::fromStdString(branch.name)),
                            paletteText(QT_TRANSLATE_NOOP("Palette", "Branch")),
                            {},
                            {},
                            icon(Icon::fork),
                            [&session, id = branch.id] { session.showBranch(id); }});
    }
}

} // namespace

std::vector<Command> windowCommands(QMainWindow& window, QMenuBar& menus, SessionController& session) {
    QList<QDockWidget*> docks = window.findChildren<QDockWidget*>();
    QList<QAction*> toggles;
    std::transform(docks.begin(), docks.end(), std::back_inserter(toggles),
                   [](QDockWidget* dock) { return dock->toggleViewAction(); });
    std::vector<Command> commands;
    for (QAction* action : menus.actions()) {
        if (action->menu() != nullptr) {
            addMenu(commands, *action->menu(), plain(action->text()), toggles);
        }
    }
    if (session.hasRun()) {
        addPanels(commands, docks);
        addSettings(commands, window, *session.look().info().schema);
        addChannels(commands, window);
        addPlots(commands, window);
        addBranches(commands, session);
    }
    return commands;
}

std::vector<Command> typedCommands(const QString& typed, SessionController& session) {
    bool whole = false;
    const qint64 iteration = typed.toLongLong(&whole);
    if (!whole || iteration < 0 || !session.hasRun()) {
        return {};
    }
    return {{QStringLiteral("iteration"),
             paletteText(QT_TRANSLATE_NOOP("Palette", "Go to iteration %1")).arg(countText(iteration)),
             {},
             {},
             {},
             icon(Icon::runToCursor),
             [&session, iteration] {
                 session.goTo(session.look().cursor.branch, Position{iteration, 0});
             }}};
}

CommandPalette* addPalette(QMainWindow& window, QMenuBar& menus, SessionController& session) {
    auto* palette = new CommandPalette(&window);
    palette->setSource([&window, &menus, &session] { return windowCommands(window, menus, session); });
    palette->setTypedSource([&session](const QString& typed) { return typedCommands(typed, session); });
    auto* action =
        new QAction(icon(Icon::search), paletteText(QT_TRANSLATE_NOOP("Palette", "Find command…")), &window);
    action->setShortcut(Qt::CTRL | Qt::Key_K);
    action->setToolTip(
        paletteText(QT_TRANSLATE_NOOP("Palette", "Find a command, panel, setting or channel (Ctrl+K)")));
    QObject::connect(action, &QAction::triggered, palette, &CommandPalette::open);
    window.addAction(action);
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setText(paletteText(QT_TRANSLATE_NOOP("Palette", "Find command, channel, setting")) +
                    QStringLiteral("   ") + action->shortcut().toString(QKeySequence::NativeText));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty("role", QStringLiteral("find"));
    button->setAccessibleName(action->toolTip());
    menus.setCornerWidget(button);
    return palette;
}

} // namespace basin
