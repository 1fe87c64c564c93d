// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"
#include "widgets/vector_plot.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <set>
#include <string>
#include <vector>

class QHBoxLayout;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace basin {

class TableView;

/// The vectors of one group as a plot or as a table, with a toolbar: a swatch that shows or hides each
/// vector, the scale of the values, all elements again, plot or table. Remembers what was chosen.
class VectorPanel : public QWidget {
    Q_OBJECT
  public:
    /// `specs`: the group's vectors, in the order of their colours; `key`: where in the settings the choices
    /// are kept, empty: nowhere.
    VectorPanel(const QString& name, const std::vector<ChannelSpec>& specs, const QString& key,
                QWidget* parent = nullptr);

    /// Values at the position that is looked at; vectors that are not among `channels` keep theirs.
    void setData(const ChannelMap& channels);
    /// Ids of the vectors that are shown.
    std::set<std::string> wanted() const;
    void setSelectedRow(const QString& table, int row);

    QString name() const { return name_; }
    VectorPlot& plot() const { return *plot_; }
    bool showsTable() const;
    void setShowsTable(bool table);
    void setVectorShown(const std::string& id, bool shown);
    /// None: as the channels declare.
    void setScale(std::optional<AxisScale> scale);
    void fillMenu(QMenu& menu);
    /// What is shown as text with cells parted by `separator`.
    QString asText(bool visibleOnly, QChar separator) const;
    void copyImage() const;
    void copyValues() const;

    QSize minimumSizeHint() const override { return {200, 148}; }

  signals:
    void wantedChanged();
    void rowSelected(const QString& table, int row);
    void rowOpened(const QString& table, int row);
    void exportAsked();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void makeToolbar();
    void makeScaleMenu();
    void show(std::vector<VectorSeries> series);
    void showTexts();
    void fitIn();
    void recall();
    void remember() const;

    QString name_, key_;
    std::vector<ChannelSpec> specs_;
    QHBoxLayout* row_ = nullptr;
    std::vector<QToolButton*> swatches_;
    QToolButton *scale_ = nullptr, *all_ = nullptr, *form_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    VectorPlot* plot_ = nullptr;
    TableView* table_ = nullptr;
};

} // namespace basin
