// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/plot_spec.h"
#include "app/gui/trace_overlay.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

class QDockWidget;
class QMainWindow;

namespace basin {

class BackgroundJob;
class KeptStore;
class PlotPanel;
class SessionController;

/// The plots of a run, each in a dock: adds, removes, renames and remembers them, shares the second cursor
/// and the traces laid over them. Thread: GUI thread.
class PlotDocks : public QObject {
    Q_OBJECT
  public:
    /// How docks come and go: whoever feeds all views keeps them.
    struct Hooks {
        std::function<QDockWidget*(const QString& id, PlotPanel* panel, const QString& name,
                                   std::function<void()> feed)>
            add;
        std::function<void(QDockWidget* dock)> remove;
    };

    PlotDocks(QMainWindow& window, SessionController& session, Hooks hooks);

    /// Forgets the docks, which their owner deletes.
    void forget();
    /// Forgets, and makes the docks of the run that is open.
    void rebuild();
    const std::vector<PlotPanel*>& panels() const { return panels_; }
    const std::vector<QDockWidget*>& docks() const { return docks_; }
    const std::vector<TraceOverlay>& traces() const { return traces_; }
    void setTraces(std::vector<TraceOverlay> traces);

    /// A new plot beside the last one; its picker of channels is for the user to open.
    PlotPanel* addPlot(PlotSpec spec);
    void removePlot(PlotPanel* panel);
    void renamePlot(PlotPanel* panel, const QString& name);
    void resetPlots();
    /// Reads a trace in the background, after those that were asked for before, and lays it over all plots
    /// that show a channel it has.
    void overlayTrace(const QString& path);
    void removeTrace(const QString& path);
    void askTrace();
    void cancelReading();
    bool isReading() const;

    /// The row of `table` that is selected somewhere; -1: none.
    void setSelectedRow(const QString& table, int row);
    /// Kept vectors whose elements' names are not known yet.
    std::set<std::string> wanted() const;

  signals:
    void rowSelected(const QString& table, int row);
    void exportAsked(basin::PlotPanel* panel);
    void copyValuesAsked(basin::PlotPanel* panel);
    void failed(const std::exception_ptr& error);
    void noticed(const QString& text);
    void progressed(const QString& title, double share);
    void finished();

  private:
    QDockWidget* makeDock(const PlotSpec& spec);
    void connectPanel(PlotPanel* panel);
    void connectPlotCommands(PlotPanel* panel);
    void askName(PlotPanel* panel);
    void remember() const;
    void shareTraces();
    void laidOver(TraceOverlay overlay);
    std::vector<PlotSpec> specs() const;
    void learn();

    QMainWindow& window_;
    SessionController& session_;
    Hooks hooks_;
    std::vector<PlotPanel*> panels_;
    std::vector<QDockWidget*> docks_;
    std::vector<TraceOverlay> traces_;
    std::shared_ptr<KeptStore> kept_;
    std::vector<std::string> keptIds_; ///< in the order of the histories
    void readNext();

    BackgroundJob* reader_ = nullptr;
    QStringList waiting_; ///< traces that are read next
};

} // namespace basin
