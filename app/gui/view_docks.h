// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/feeds.h"

#include <QObject>
#include <QString>

#include <functional>
#include <set>
#include <string>
#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;

namespace basin {

class Canvas;
class DockTitle;
class PlotPanel;
class SessionController;

/// The docks that show a run's channels by kind and group: a canvas for each group of pictures, a plot for
/// each group of scalars, a table for each table and vector. Made anew for each run; knows no optimizer.
class ViewDocks : public QObject {
    Q_OBJECT
  public:
    ViewDocks(QMainWindow& window, SessionController& session);

    /// Docks for the channels of the run that is open.
    void rebuild();
    /// Feeds the views that can be seen, and tells the session which channels they need.
    void refresh();

    const std::vector<PlotPanel*>& plots() const { return plots_; }
    const std::vector<Canvas*>& canvases() const { return canvases_; }
    /// Docks in the order of their making, for layout and the View menu.
    std::vector<QDockWidget*> docks() const;
    std::vector<QDockWidget*> canvasDocks() const { return canvasDocks_; }
    std::vector<QDockWidget*> plotDocks() const { return plotDocks_; }
    std::vector<QDockWidget*> tableDocks() const { return tableDocks_; }

  signals:
    void exportAsked(basin::PlotPanel* plot);
    void rowSelected(const QString& table, int row); ///< -1: none

  private:
    /// A dock's content as the loop over views needs it.
    struct View {
        QDockWidget* dock = nullptr;
        DockTitle* title = nullptr;
        std::function<void()> feed;
        std::function<std::set<std::string>()> wanted; ///< heavy channels; may be empty
        bool titled = true;                            ///< the title tells branch and iteration
    };

    View& addView(const QString& name, QWidget* widget, std::function<void()> feed);
    void addCanvases();
    void addPlots();
    void addTables();
    void addTable(const ChannelSpec& spec);
    void tellWanted();

    QMainWindow& window_;
    SessionController& session_;
    std::vector<View> views_;
    std::vector<PlotPanel*> plots_;
    std::vector<Canvas*> canvases_;
    std::vector<QDockWidget*> canvasDocks_, plotDocks_, tableDocks_;
};

/// A dock with Basin's title bar. `name` is its title and, with the kind, its object name.
QDockWidget* makeDock(QMainWindow& window, const QString& id, const QString& name, QWidget* widget);

} // namespace basin
