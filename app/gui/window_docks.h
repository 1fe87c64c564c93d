// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/dock_layout.h"
#include "app/gui/layout_store.h"

#include <QObject>

class QMainWindow;
class QMenu;

namespace basin {

class BranchesDock;
class HyperparameterDock;
class LogDock;
class MarksDock;
class SessionController;
class TimelineDock;
class ViewDocks;
class WatchesDock;

/// All docks of the window, and how they are laid out: the arrangements that Basin brings, layouts with a
/// name, and the last one of each optimizer, which comes back with the next run or start.
class WindowDocks : public QObject {
    Q_OBJECT
  public:
    WindowDocks(QMainWindow& window, SessionController& session);

    ViewDocks& views() const { return *views_; }
    QDockWidget& hyperparameters() const;
    TimelineDock& timeline() const { return *timeline_; }
    WatchesDock& watches() const { return *watches_; }
    LogDock& log() const { return *log_; }
    /// Every dock there is, those of the run included.
    std::vector<QDockWidget*> all() const;

    /// The View menu's part: every dock, the layouts, Reset layout.
    void fillMenu(QMenu& menu);

    /// Another run is open: its views in the layout that its optimizer had last.
    void showRun();
    void refresh();

    void arrange(Arrangement arrangement);
    void resetLayout() { arrange(Arrangement::fit); }
    /// The window's layout now, and back. What cannot be restored gives the default arrangement and a notice.
    QByteArray layout() const;
    bool restoreLayout(const QByteArray& layout);

    void saveNamed(const QString& name);
    void restoreNamed(const QString& name);
    void removeNamed(const QString& name);
    const LayoutStore& store() const { return store_; }

    /// Reads the remembered layouts and gives the window its last place; writes them.
    void load();
    void save();

  signals:
    void noticed(const QString& text);

  private:
    DockLayout places() const;
    void rememberLast();
    void rescueLost();
    void askName();
    void fillLayoutMenu(QMenu& menu);

    QMainWindow& window_;
    SessionController& session_;
    HyperparameterDock* hyperparameters_ = nullptr;
    TimelineDock* timeline_ = nullptr;
    WatchesDock* watches_ = nullptr;
    MarksDock* marks_ = nullptr;
    BranchesDock* branches_ = nullptr;
    LogDock* log_ = nullptr;
    ViewDocks* views_ = nullptr;
    LayoutStore store_;
    QString optimizer_; ///< whose views are shown
};

} // namespace basin
