// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"

#include <QWidget>

#include <memory>
#include <string>
#include <vector>

class QTableWidget;

namespace basin {

/// One row of a table channel, written out: name, value and unit of every column under the headings that the
/// columns name. Follows the row that is selected anywhere.
///
/// Copies as tab-separated text. Thread: GUI thread.
class RowInspector : public QWidget {
    Q_OBJECT
  public:
    explicit RowInspector(QWidget* parent = nullptr);

    /// The row to show; -1 shows none.
    void setRow(const QString& table, int row);
    QString tableId() const { return id_; }
    int row() const { return row_; }
    /// New data of table `tableId()`.
    void setTable(std::shared_ptr<const ChannelData> table);
    /// "G35" as the table calls the row.
    QString title() const;
    QString asText() const;
    /// Heading, name, value and unit of every column, cells parted by `separator`, below a line of these
    /// words; empty: no row is shown.
    QString rowsAsText(QChar separator) const;

  signals:
    void titleChanged(const QString& title);

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    const TableData* table() const;
    bool hasRow() const;
    QString lines(QChar separator) const;
    void rebuild();
    void refresh();

    QString id_;
    int row_ = -1;
    std::shared_ptr<const ChannelData> data_;
    QTableWidget* list_ = nullptr;
    std::vector<int> lines_; ///< line of the list of each column of the table
    std::string layout_;     ///< headings and names that the list was made for
};

} // namespace basin
