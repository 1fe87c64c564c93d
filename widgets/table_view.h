// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"

#include <QStringList>
#include <QTableView>

#include <map>
#include <memory>

class QMenu;

namespace basin {

class TableModel;
class TableOrder;

/// A table channel: 20 px rows, numbers in mono at the right, sortable, copied as tab-separated text.
class TableView : public QTableView {
    Q_OBJECT
  public:
    explicit TableView(QWidget* parent = nullptr);

    /// `id` of the table channel, for linked selection.
    void setTableId(const QString& id) { id_ = id; }
    QString tableId() const { return id_; }
    /// The table whose rows these rows stand for, if it is another one.
    void setLinkedTable(const QString& id) { linked_ = id; }
    /// Whose rows are selected here.
    const QString& selects() const { return linked_.isEmpty() ? id_ : linked_; }
    void setTable(std::shared_ptr<const ChannelData> table);
    void setEmptyText(const QString& text);
    /// Rows as TableData counts them, whatever the order on screen; -1 = none.
    void setSelectedRow(int row);
    int selectedRow() const;

    /// Selected rows, or all of them if none is, with a line of headers. Numbers in full precision with a
    /// decimal point.
    QString selectionAsText() const;
    void copySelection() const;
    /// All rows as published, or those shown in their order on screen; see tableText.
    QString asText(bool all_rows, QChar separator) const;
    /// See RowFilter.
    void setFilter(const QString& text);
    int shownRows() const;
    int allRows() const;

    /// Columns by id; those that the channel hides at first can be shown, and the other way round.
    bool isColumnShown(const QString& id) const;
    void setColumnShown(const QString& id, bool shown);

    QSize sizeHint() const override;

  signals:
    void rowSelected(const QString& table, int row);
    void rowOpened(const QString& table, int row); ///< double click or Enter
    void rowCountChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    void fitColumns();
    void applyColumns();
    void fillColumnMenu(QMenu* menu);
    int columnOf(const QString& id) const;
    void applyTheme();
    QStringList rowAsText(int row) const;

    QString id_, linked_;
    QString empty_text_;
    TableModel* model_ = nullptr;
    TableOrder* order_ = nullptr;
    std::map<QString, bool> chosen_columns_; // against what the channel shows by itself
    int wanted_row_ = -1;                    // selected from outside, perhaps before the table had it
    bool following_ = false;                 // the selection comes from outside: do not report it back
};

} // namespace basin
