// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icons.h"

#include <QTableWidget>

#include <optional>
#include <vector>

namespace basin {

/// A table of things that somebody made or did: watches, bookmarks, branches, lines of a log.
///
/// Rows are given as a whole and written into the table where they differ, so that selection, scroll and a
/// cell that is being edited stay. Return and double click open a cell for editing where it can be edited,
/// and activate the row elsewhere; Space toggles check marks; Delete asks to remove the row.
class ItemTable : public QTableWidget {
    Q_OBJECT
  public:
    struct Cell {
        QString text;
        QString toolTip;
        Token ink = Token::text;
        bool mono = false; ///< a number, to the right
        bool editable = false;
        std::optional<bool> checked = {}; ///< none: no check mark
        std::optional<Icon> icon = {};
        std::optional<QColor> swatch = {}; ///< a coloured square in place of an icon

        friend bool operator==(const Cell&, const Cell&) = default;
    };
    using Row = std::vector<Cell>;

    /// `stretched`: the column that takes what room is left.
    ItemTable(const QStringList& columns, int stretched, QWidget* parent = nullptr);

    void setRows(std::vector<Row> rows);
    const std::vector<Row>& rows() const { return rows_; }
    /// What is said where there is no row.
    void setEmptyText(const QString& text);
    int selectedRow() const; ///< -1: none

  signals:
    void edited(int row, int column, const QString& text);
    void toggled(int row, int column, bool on);
    void chosen(int row, int column); ///< Return or double click on a cell that is not for editing
    void removeAsked(int row);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QSize sizeHint() const override;

  private:
    void applyTheme();
    void write(int row, int column, const Cell& cell);
    void noteChange(const QTableWidgetItem& item);

    std::vector<Row> rows_;
    QString emptyText_;
    bool writing_ = false;
};

} // namespace basin
