// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/item_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace basin {

namespace {

QIcon swatchIcon(const QColor& color) {
    QPixmap pixmap(10, 10);
    pixmap.fill(color);
    return QIcon(pixmap);
}

} // namespace

ItemTable::ItemTable(const QStringList& columns, int stretched, QWidget* parent)
    : QTableWidget(0, static_cast<int>(columns.size()), parent) {
    setHorizontalHeaderLabels(columns);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setIconSize(QSize(14, 14));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(metric::tableHeader);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metric::tableRow);
    verticalHeader()->setDefaultSectionSize(metric::tableRow + 2);
    connect(this, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) { noteChange(*item); });
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row, int column) {
        if ((item(row, column)->flags() & Qt::ItemIsEditable) == 0) {
            emit chosen(row, column);
        }
    });
    connect(&theme(), &Theme::changed, this, &ItemTable::applyTheme);
    applyTheme();
}

void ItemTable::applyTheme() {
    horizontalHeader()->setFont(theme().font(TextRole::small));
    std::vector<Row> rows = std::move(rows_);
    rows_.clear();
    setRows(std::move(rows));
}

void ItemTable::setEmptyText(const QString& text) {
    emptyText_ = text;
    viewport()->update();
}

int ItemTable::selectedRow() const {
    const QList<QTableWidgetItem*> chosenItems = selectedItems();
    return chosenItems.isEmpty() ? -1 : chosenItems.front()->row();
}

void ItemTable::setRows(std::vector<Row> rows) {
    const QScopedValueRollback<bool> guard(writing_, true);
    setRowCount(static_cast<int>(rows.size()));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            const bool same =
                row < rows_.size() && column < rows_[row].size() && rows_[row][column] == rows[row][column];
            if (!same) {
                write(static_cast<int>(row), static_cast<int>(column), rows[row][column]);
            }
        }
    }
    rows_ = std::move(rows);
}

void ItemTable::write(int row, int column, const Cell& cell) {
    QTableWidgetItem* target = item(row, column);
    if (target == nullptr) {
        target = new QTableWidgetItem;
        setItem(row, column, target);
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    flags.setFlag(Qt::ItemIsEditable, cell.editable);
    flags.setFlag(Qt::ItemIsUserCheckable, cell.checked.has_value());
    target->setFlags(flags);
    target->setText(cell.text);
    target->setToolTip(cell.toolTip);
    // Cells of an icon or a check mark alone are read out by what their tool tip says.
    target->setData(Qt::AccessibleTextRole, cell.text.isEmpty() ? cell.toolTip : cell.text);
    target->setFont(theme().font(cell.mono ? TextRole::monoSmall : TextRole::small));
    target->setTextAlignment((cell.mono ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    target->setForeground(theme().color(cell.ink));
    target->setData(Qt::CheckStateRole,
                    cell.checked ? QVariant(*cell.checked ? Qt::Checked : Qt::Unchecked) : QVariant());
    if (cell.icon) {
        target->setIcon(icon(*cell.icon, cell.ink));
    } else {
        target->setIcon(cell.swatch ? swatchIcon(*cell.swatch) : QIcon());
    }
}

/// A change that was not written by setRows came from the user.
void ItemTable::noteChange(const QTableWidgetItem& item) {
    if (writing_) {
        return;
    }
    const int row = item.row(), column = item.column();
    const Cell& known = rows_[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    const QString text = item.text();
    const bool on = item.checkState() == Qt::Checked;
    const bool textChanged = text != known.text, checkChanged = known.checked && on != *known.checked;
    // What the table shows is told by its owner alone.
    const QScopedValueRollback<bool> guard(writing_, true);
    const Cell before = known;
    write(row, column, before);
    if (checkChanged) {
        emit toggled(row, column, on);
    } else if (textChanged) {
        emit edited(row, column, text);
    }
}

void ItemTable::keyPressEvent(QKeyEvent* event) {
    const int row = currentRow(), column = currentColumn();
    if (row >= 0 && state() != QAbstractItemView::EditingState) {
        const bool editable = (item(row, column)->flags() & Qt::ItemIsEditable) != 0;
        if (event->key() == Qt::Key_Delete) {
            emit removeAsked(row);
            return;
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            if (editable) {
                editItem(item(row, column));
            } else {
                emit chosen(row, column);
            }
            return;
        }
    }
    QTableWidget::keyPressEvent(event);
}

void ItemTable::paintEvent(QPaintEvent* event) {
    QTableWidget::paintEvent(event);
    if (rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(theme().color(Token::text2));
        painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
                         emptyText_);
    }
}

QSize ItemTable::sizeHint() const {
    return {300, metric::tableHeader + 5 * metric::tableRow};
}

} // namespace basin
