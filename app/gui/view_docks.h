// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/export_view.h"
#include "app/gui/run_look.h"
#include "app/gui/trace_overlay.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointF>
#include <QString>
#include <QVariantMap>

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
class PlotDocks;
class PlotPanel;
class RowInspector;
class SessionController;
class VectorPanel;

/// The docks that show a run's channels by kind and group: a canvas for each group of pictures, a plot for
/// each group of scalars and of vectors, a table for each table. Made anew for each run; knows no optimizer.
class ViewDocks : public QObject {
    Q_OBJECT
  public:
    ViewDocks(QMainWindow& window, SessionController& session);

    /// Docks for the channels of the run that is open.
    void rebuild();
    /// Feeds the views that can be seen, and tells the session which channels they need.
    void refresh();

    const std::vector<PlotPanel*>& plots() const;
    PlotDocks& plotCommands() const { return *plots_; }
    const std::vector<Canvas*>& canvases() const { return canvases_; }
    Canvas* canvasOf(const QString& name) const; ///< by the title of its dock; nullptr if there is none
    /// Docks in the order of their making, for layout and the View menu.
    std::vector<QDockWidget*> docks() const;
    std::vector<QDockWidget*> canvasDocks() const { return canvasDocks_; }
    std::vector<QDockWidget*> plotDocks() const;
    std::vector<QDockWidget*> vectorDocks() const { return vectorDocks_; }
    const std::vector<VectorPanel*>& vectors() const { return vectors_; }
    std::vector<QDockWidget*> tableDocks() const { return tableDocks_; }
    QDockWidget* inspectorDock() const { return inspectorDock_; }
    /// Every view that can be written to a file: plots of scalars, of vectors, canvases, tables, what lies
    /// over pictures, the row that is inspected, the array that is open.
    std::vector<ExportView> exportViews() const;
    /// While `on`, hidden views are fed as well: what is written shows the present position.
    void feedAll(bool on);
    /// True when the snapshot at hand has everything that feedAll asked for.
    bool allFed() const;

  signals:
    void exportAsked(const QString& view);              ///< somebody wants the view of that name as a file
    void oneExportAsked(const basin::ExportView& view); ///< a part of a view
    void copyAsked(const basin::ExportView& view);      ///< its values on screen
    void rowSelected(const QString& table, int row);    ///< -1: none
    void rowOpened(const QString& table, int row);      ///< in a table: pictures show its element
    void filmAsked(const QString& view);                ///< of the canvas of that name

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

    /// `id` names the dock in layout files: the same in every language.
    View& addView(const QString& id, const QString& name, QWidget* widget, std::function<void()> feed);
    void addExport(const View& view, const QString& name);
    void addCanvases();
    void connectCanvas(Canvas* canvas, const std::string& group);
    void offerColourings(Canvas* canvas, const std::vector<ChannelSpec>& specs, const QVariantMap& chosen);
    void perform(const Action& action, std::vector<Value> arguments);
    void performMove(const QString& action, const OverlayItem& item);
    void performAt(const QString& action, QPointF place, int row);
    QDockWidget* addPlot(const QString& id, PlotPanel* panel, const QString& name,
                         std::function<void()> feed);
    void removeView(QDockWidget* dock);
    void removeAll();
    void addVectors();
    void addTables();
    void addTable(const ChannelSpec& spec);
    void addInspector();
    void raiseInspector();
    void showInspector();
    void addArrays();
    void tellWanted();
    std::set<std::string> wantedByAll() const;
    /// The rows of a table channel at the position that is looked at; null if there are none.
    std::shared_ptr<const ChannelData> tableNow(const std::string& channel) const;

    bool feedsAll_ = false;
    static constexpr qint64 readingIntervalMs = 100; ///< numbers that change faster cannot be read

    QMainWindow& window_;
    SessionController& session_;
    std::vector<View> views_;
    ArrayPanel* arrays_ = nullptr;
    RowInspector* inspector_ = nullptr;
    QDockWidget* inspectorDock_ = nullptr;
    PlotDocks* plots_ = nullptr;
    std::vector<Canvas*> canvases_;
    std::vector<VectorPanel*> vectors_;
    std::vector<QDockWidget*> canvasDocks_, vectorDocks_, tableDocks_;
};

} // namespace basin
