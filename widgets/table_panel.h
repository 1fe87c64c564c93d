// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace basin {

class TableView;

/// A table with a tool row: a filter, how many rows it leaves, and export as CSV.
class TablePanel : public QWidget {
    Q_OBJECT
  public:
    explicit TablePanel(QWidget* parent = nullptr);

    TableView& table() const { return *table_; }
    QLineEdit& filter() const { return *filter_; }
    /// Writes the rows as CSV: all of them, or those that the filter leaves in the order on screen. Returns
    /// false after having said why it cannot be done.
    bool writeCsv(const QString& path, bool all_rows);

  private:
    void askCsv(bool all_rows);
    void count();

    TableView* table_ = nullptr;
    QLineEdit* filter_ = nullptr;
    QLabel* count_ = nullptr;
    QToolButton* export_ = nullptr;
};

} // namespace basin
