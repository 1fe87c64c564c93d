// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QDockWidget;
class QMenu;
class QWidget;

namespace basin {

class FileCommands;
class MessageStrip;
class SessionController;

/// Computes a run once more: in the window with changed settings, or elsewhere from a copied command line.
class RunCopies : public QObject {
    Q_OBJECT
  public:
    RunCopies(SessionController& session, FileCommands& files, MessageStrip& messages, QWidget& window);

    void fillMenu(QMenu& menu);
    /// Buttons for both in the title of the hyperparameters.
    void dress(QDockWidget& hyperparameters);

    /// `basin run ...` of the branch that is looked at.
    QString commandLine() const;

  private:
    void copyCommandLine();
    void duplicate();
    void refresh();

    SessionController& session_;
    FileCommands& files_;
    MessageStrip& messages_;
    QWidget& window_;
    QAction* duplicate_ = nullptr;
    QAction* copy_ = nullptr;
};

} // namespace basin
