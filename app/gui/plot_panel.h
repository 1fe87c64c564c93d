// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/plot_feed.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <vector>

class QMenu;

namespace basin {

class Plot;
class PlotTable;
class PlotToolbar;

/// A plot with its toolbar and menu. What it shows is a PlotSpec; whoever owns the panel keeps it.
class PlotPanel : public QWidget {
    Q_OBJECT
  public:
    /// `kept`: the run's kept vectors, shared by all of its plots.
    PlotPanel(PlotSpec spec, std::shared_ptr<KeptStore> kept, QWidget* parent = nullptr);

    const std::vector<PlotChannel>& channels() const { return channels_; }
    /// Shows one more channel.
    void addChannel(const std::string& id);
    /// The row of `table` that is selected somewhere (-1: none): its element stands out.
    void setSelectedRow(const QString& table, int row);
    void setTraces(std::vector<TraceOverlay> traces);
    void setSpec(const PlotSpec& spec);
    const PlotSpec& spec() const { return spec_; }
    void showLook(const RunLook& look);

    Plot& plot() const { return *plot_; }
    /// What the plot shows, up to date also while the panel is hidden.
    PlotData currentData() const;
    /// Everything that can be done with this plot; the caller owns the menu.
    void fillMenu(QMenu& menu);
    /// The same without the channels, which can be found by themselves.
    void fillCommands(QMenu& menu);
    void showAsTable();
    void copyImage() const;

    QSize minimumSizeHint() const override { return {200, 168}; }

  signals:
    void rowSelected(const QString& table, int row); ///< somebody clicked the curve of an element
    void cursorRequested(qint64 iteration);
    void secondCursorRequested(qint64 iteration); ///< -1: none
    void specChanged(const basin::PlotSpec& spec);
    void renameAsked();
    void removeAsked();
    void duplicateAsked();
    void addAsked();
    void resetAsked(); ///< the default plots again
    void overlayAsked();
    void traceDropped(const QString& path);
    void traceRemoved(const QString& path);
    void exportAsked();
    void copyValuesAsked(); ///< the shown rows as text with tabs

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void changeSpec(const PlotSpec& spec);
    void show();
    void openMenu(const QPoint& globalPosition);
    void addZoomActions(QMenu& menu);
    void addAxisActions(QMenu& menu);
    void learnChannels();
    void addVectorActions(QMenu& menu);
    void addScaleActions(QMenu& menu, bool ofValues);
    void addCursorActions(QMenu& menu);
    void addTakeAwayActions(QMenu& menu);
    void addPlotActions(QMenu& menu);
    void askThreshold(bool ofValues);

    PlotSpec spec_;
    std::shared_ptr<KeptStore> kept_;
    SelectedRows selected_;
    bool growing_ = false; ///< more of the kept vectors comes by itself
    std::vector<PlotChannel> channels_;
    std::size_t elementsKnown_ = 0;
    std::vector<TraceOverlay> traces_;
    RunLook look_;
    PlotToolbar* toolbar_ = nullptr;
    Plot* plot_ = nullptr;
    QPointer<PlotTable> table_;
};

} // namespace basin
