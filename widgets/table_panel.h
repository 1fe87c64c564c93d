// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QToolButton;

namespace basin {

class RowInspector;
class TableView;

/// A table with a tool row: a filter, how many rows it leaves, and export as CSV. A single row of many
/// columns is written out below each other, as nobody compares it with another.
class TablePanel : public QWidget {
    Q_OBJECT
  public:
    explicit TablePanel(QWidget* parent = nullptr);

    TableView& table() const { return *table_; }
    void setTable(std::shared_ptr<const ChannelData> table);
    bool showsRecord() const;
    QLineEdit& filter() const { return *filter_; }
    /// Writes the rows as CSV: all of them, or those that the filter leaves in the order on screen. Returns
    /// false after having said why it cannot be done.
    bool writeCsv(const QString& path, bool all_rows);

  private:
    void askCsv(bool all_rows);
    void count();

    TableView* table_ = nullptr;
    RowInspector* record_ = nullptr;
    QLineEdit* filter_ = nullptr;
    QLabel* count_ = nullptr;
    QToolButton* export_ = nullptr;
};

} // namespace basin
