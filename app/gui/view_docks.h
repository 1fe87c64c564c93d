// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/feeds.h"

#include <QElapsedTimer>
#include <QImage>
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

class ArrayPanel;
class Canvas;
class DockTitle;
class PlotPanel;
class RowInspector;
class SessionController;

/// The docks that show a run's channels by kind and group: a canvas for each group of pictures, a plot for
/// each group of scalars, a table for each table and vector. Made anew for each run; knows no optimizer.
class ViewDocks : public QObject {
    Q_OBJECT
  public:
    /// Draws a view as a picture of that many logical pixels.
    using Draw = std::function<QImage(const QSize& size, double dpi)>;

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
    QDockWidget* inspectorDock() const { return inspectorDock_; }

  signals:
    /// Somebody wants `name`, `present` large on screen, as a file.
    void exportAsked(const QString& name, const QSize& present, const basin::ViewDocks::Draw& draw);
    void rowSelected(const QString& table, int row); ///< -1: none
    void rowOpened(const QString& table, int row);   ///< in a table: pictures show its element

  private:
    /// A dock's content as the loop over views needs it.
    struct View {
        QDockWidget* dock = nullptr;
        DockTitle* title = nullptr;
        std::function<void()> feed;
        std::function<std::set<std::string>()> wanted; ///< heavy channels; may be empty
        bool titled = true;                            ///< the title tells branch and iteration
        qint64 restMs = 0; ///< between two feeds while the run is live: the eye needs no more
        QElapsedTimer fed;
    };

    View& addView(const QString& name, QWidget* widget, std::function<void()> feed);
    void addExport(const View& view, const QString& name, Draw draw);
    void addCanvases();
    void connectCanvas(Canvas* canvas);
    void addPlots();
    void addTables();
    void addTable(const ChannelSpec& spec);
    void addInspector();
    void raiseInspector();
    void showInspector();
    void addArrays();
    void tellWanted();
    /// The rows of a table or vector channel at the position that is looked at; null if there are none.
    std::shared_ptr<const ChannelData> tableNow(const std::string& channel) const;

    static constexpr qint64 readingIntervalMs = 100; ///< numbers that change faster cannot be read

    QMainWindow& window_;
    SessionController& session_;
    std::vector<View> views_;
    ArrayPanel* arrays_ = nullptr;
    RowInspector* inspector_ = nullptr;
    QDockWidget* inspectorDock_ = nullptr;
    std::vector<PlotPanel*> plots_;
    std::vector<Canvas*> canvases_;
    std::vector<QDockWidget*> canvasDocks_, plotDocks_, tableDocks_;
};

} // namespace basin
