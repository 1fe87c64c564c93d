// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"
#include "widgets/row_filter.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <memory>

namespace basin {

/// A cell as people read it: with the column's decimals, by its size where these would leave nothing of it.
QString cellText(const TableData& table, std::size_t row, std::size_t column);

/// TableData as an item model: numbers with the column's decimals, NaN in its own colour, units in headers.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    static constexpr int sortRole = Qt::UserRole; ///< the number itself, or the text of a text column

    using QAbstractTableModel::QAbstractTableModel;

    /// New contents. Of the same shape they only replace numbers: selection, order and scroll position stay.
    void setTable(std::shared_ptr<const ChannelData> data);
    const TableData* table() const;
    bool isText(int column) const;
    double number(int row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::shared_ptr<const ChannelData> data_;
};

/// Sorts numbers as numbers; NaN stands last whichever way the column is sorted. Leaves out rows that a
/// filter does not accept. The source is a TableModel: it is asked for numbers, not for items, which ten
/// thousand rows would feel.
class TableOrder : public QSortFilterProxyModel {
    Q_OBJECT
  public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setFilter(const QString& text);

  protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    const TableModel& source() const { return static_cast<const TableModel&>(*sourceModel()); }
    QString text_;
    mutable RowFilter filter_;
    mutable std::string columns_; ///< for which the filter was read
};

} // namespace basin
