// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icons.h"
#include "widgets/transport.h"

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QMenuBar;

namespace basin {

class SessionController;

/// The commands that move and change a run, with their keys: one list for menus, transport and shortcuts.
class MainActions : public QObject {
    Q_OBJECT
  public:
    MainActions(SessionController& session, QWidget& window);

    TransportActions transport() const;
    /// Adds the menus Edit, Run, Branch and Tools; returns the one of branches.
    QMenu& fillMenus(QMenuBar& bar);
    /// What can be done now.
    void refresh();

  signals:
    void iterationAsked();
    void runUntilAsked();
    void backToWatchAsked();
    void renameAsked();

  private:
    QAction* add(Icon icon, const QString& text, const QList<QKeySequence>& keys, std::function<void()> act);
    void addMoves();
    void addMarks();
    void fillOptimizerActions();
    void fillLevelMenus();
    std::size_t iterationLevel() const;
    std::size_t outerLevel() const;

    SessionController& session_;
    QWidget& window_;
    QAction *run_, *stop_, *first_, *last_, *backLevel_, *backIteration_, *backPhase_, *phase_, *iteration_,
        *out_, *runToCursor_, *runUntil_, *backToWatch_, *break_, *bookmark_, *fork_, *returnToLive_, *undo_,
        *redo_, *rename_, *goTo_;
    QMenu* edit_ = nullptr;
    QMenu* tools_ = nullptr;
    QMenu *endOf_ = nullptr, *startOf_ = nullptr; ///< the levels around an iteration
    std::vector<QAction*> optimizerActions_;
};

} // namespace basin
