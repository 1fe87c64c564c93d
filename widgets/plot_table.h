// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_data.h"

#include <QAbstractTableModel>
#include <QDialog>

class QTableView;

namespace basin {

/// The rows of a plot as a table: iteration, then a column for each curve. Reads the histories when asked, so
/// a million rows cost nothing until somebody looks at them.
class PlotTableModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    using QAbstractTableModel::QAbstractTableModel;

    void setData(const PlotData& plot);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    std::int64_t iterationOf(int row) const { return first_ + row; }
    int rowOf(std::int64_t iteration) const { return static_cast<int>(iteration - first_); }

  private:
    PlotData data_;
    std::int64_t first_ = 0, end_ = 0;
};

/// That table in a window of its own. Selected cells are copied (Ctrl+C) as text with tabs, numbers with 17
/// digits; choosing a row asks for its iteration.
class PlotTable : public QDialog {
    Q_OBJECT
  public:
    explicit PlotTable(const QString& name, QWidget* parent = nullptr);

    void setData(const PlotData& plot);
    /// The selected cells as text.
    QString selectionText() const;
    QTableView& view() const { return *view_; }

  signals:
    void cursorRequested(qint64 iteration);

  private:
    PlotTableModel* model_ = nullptr;
    QTableView* view_ = nullptr;
    bool placed_ = false;
};

/// A plot's data with the curves that a table or file has: where they run over another scalar, that comes
/// first.
PlotData tableData(PlotData data);

/// A number so that it reads back to the same double: "0.10000000000000001", "nan", "-inf".
QString exactText(double value);

/// Name of a curve in tables and files: "loss", with branches "A loss", of traces "file.csv loss".
QString columnName(const PlotData& data, const Curve& curve);

} // namespace basin
