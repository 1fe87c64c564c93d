// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QDockWidget;
class QMainWindow;

namespace basin {

class ItemTable;
class SessionController;

/// The dock that lists the branches of a run: where each left its parent, how far it was computed, its best
/// loss. Choosing one looks at it; its name can be edited.
class BranchesDock : public QObject {
    Q_OBJECT
  public:
    BranchesDock(QMainWindow& window, SessionController& session);

    QDockWidget* dock() const { return dock_; }
    void refresh();

  private:
    SessionController& session_;
    QDockWidget* dock_ = nullptr;
    ItemTable* table_ = nullptr;
    std::vector<int> branches_; ///< of the rows
};

} // namespace basin
