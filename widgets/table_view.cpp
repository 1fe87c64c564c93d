// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_view.h"

#include "core/optimizer/value.h"
#include "widgets/icons.h"
#include "widgets/table_model.h"
#include "widgets/table_text.h"
#include "widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace basin {

TableView::TableView(QWidget* parent)
    : QTableView(parent),
      empty_text_(tr("Click an ellipse, a landmark or a cell.")),
      model_(new TableModel(this)),
      order_(new TableOrder(this)) {
    order_->setSourceModel(model_);
    order_->setDynamicSortFilter(true);
    setModel(order_);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Table"));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(metric::tableHeader);
    horizontalHeader()->setMinimumSectionSize(28);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metric::tableRow);
    verticalHeader()->setDefaultSectionSize(metric::tableRow);
    verticalHeader()->setHighlightSections(false);
    connect(order_, &QAbstractItemModel::modelReset, this, &TableView::fitColumns);
    for (const auto& signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(order_, signal, this, [this] { emit rowCountChanged(); });
    }
    connect(order_, &QAbstractItemModel::modelReset, this, &TableView::rowCountChanged);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        emit rowOpened(selects(), order_->mapToSource(index).row());
    });
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        fillColumnMenu(&menu);
        menu.exec(horizontalHeader()->mapToGlobal(at));
    });
    connect(&theme(), &Theme::changed, this, &TableView::applyTheme);
    applyTheme();
}

void TableView::applyTheme() {
    horizontalHeader()->setFont(theme().font(TextRole::small));
    verticalHeader()->setFont(theme().font(TextRole::small));
    viewport()->update();
}

void TableView::setTable(std::shared_ptr<const ChannelData> table) {
    const int selected = selectedRow() >= 0 ? selectedRow() : wanted_row_;
    const QScopedValueRollback<bool> guard(following_, true); // a row that is filtered away selects no other
    model_->setTable(std::move(table));
    if (selected != selectedRow()) {
        setSelectedRow(selected);
    }
    viewport()->update();
}

void TableView::setEmptyText(const QString& text) {
    empty_text_ = text;
    viewport()->update();
}

void TableView::fitColumns() {
    const QFontMetrics header(horizontalHeader()->font());
    const QFontMetrics cell(theme().font(TextRole::monoSmall));
    // The width of numbers hardly varies; a table as wide as a picture must not take long.
    const int looked_at = std::clamp(20000 / std::max(1, model_->columnCount()), 1, 100);
    applyColumns();
    for (int column = 0; column < model_->columnCount(); ++column) {
        const QString title = model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = header.horizontalAdvance(title) + 26;
        for (int row = 0; row < std::min(looked_at, model_->rowCount()); ++row) {
            const QString text = model_->index(row, column).data().toString();
            width = std::max(width, cell.horizontalAdvance(text) + 18);
        }
        setColumnWidth(column, width);
    }
}

int TableView::columnOf(const QString& id) const {
    for (int column = 0; column < model_->columnCount(); ++column) {
        if (QString::fromStdString(model_->table()->columns[static_cast<std::size_t>(column)].id) == id) {
            return column;
        }
    }
    return -1;
}

bool TableView::isColumnShown(const QString& id) const {
    const int column = columnOf(id);
    return column >= 0 && !isColumnHidden(column);
}

void TableView::setColumnShown(const QString& id, bool shown) {
    chosen_columns_[id] = shown;
    applyColumns();
}

void TableView::applyColumns() {
    for (int column = 0; column < model_->columnCount(); ++column) {
        const TableColumn& about = model_->table()->columns[static_cast<std::size_t>(column)];
        const auto chosen = chosen_columns_.find(QString::fromStdString(about.id));
        setColumnHidden(column, !(chosen != chosen_columns_.end() ? chosen->second : about.shown));
    }
}

void TableView::fillColumnMenu(QMenu* menu) {
    for (int column = 0; column < model_->columnCount(); ++column) {
        const TableColumn& about = model_->table()->columns[static_cast<std::size_t>(column)];
        const QString id = QString::fromStdString(about.id);
        QAction* action =
            menu->addAction(model_->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(), this,
                            [this, id](bool shown) { setColumnShown(id, shown); });
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
    }
}

void TableView::setSelectedRow(int row) {
    wanted_row_ = row;
    if (row == selectedRow()) {
        return;
    }
    const QScopedValueRollback<bool> guard(following_, true);
    if (row < 0 || row >= model_->rowCount()) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    const int column = std::max(0, currentIndex().column());
    const QModelIndex index = order_->mapFromSource(model_->index(row, column));
    if (!index.isValid()) { // filtered away: selected again as soon as it is to be seen
        clearSelection();
    }
    setCurrentIndex(index);
    selectRow(index.row());
    scrollTo(index);
}

int TableView::selectedRow() const {
    const QModelIndex current = order_->mapToSource(currentIndex());
    return current.isValid() ? current.row() : -1;
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (!following_ && current.row() != previous.row()) {
        wanted_row_ = selectedRow();
        emit rowSelected(selects(), selectedRow());
    }
}

QStringList TableView::rowAsText(int row) const {
    QStringList cells{model_->headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
    for (int column = 0; column < model_->columnCount(); ++column) {
        if (isColumnHidden(column)) {
            continue;
        }
        cells << (model_->isText(column) ? model_->index(row, column).data().toString()
                                         : QString::fromStdString(number_text(model_->number(row, column))));
    }
    return cells;
}

QString TableView::selectionAsText() const {
    if (model_->table() == nullptr) {
        return {};
    }
    QStringList titles{tr("row")};
    for (int column = 0; column < model_->columnCount(); ++column) {
        if (!isColumnHidden(column)) {
            titles << model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        }
    }
    QStringList lines{titles.join(QLatin1Char('\t'))};
    const bool any = selectionModel()->hasSelection();
    for (int row = 0; row < order_->rowCount(); ++row) {
        if (!any || selectionModel()->isRowSelected(row)) {
            lines << rowAsText(order_->mapToSource(order_->index(row, 0)).row()).join(QLatin1Char('\t'));
        }
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString TableView::asText(bool all_rows, QChar separator) const {
    const TableData* table = model_->table();
    if (table == nullptr) {
        return {};
    }
    if (all_rows) {
        return tableText(*table, separator);
    }
    std::vector<int> rows;
    for (int place = 0; place < order_->rowCount(); ++place) {
        rows.push_back(order_->mapToSource(order_->index(place, 0)).row());
    }
    return tableText(*table, rows, separator);
}

void TableView::setFilter(const QString& text) {
    const int selected = selectedRow() >= 0 ? selectedRow() : wanted_row_;
    const QScopedValueRollback<bool> guard(following_, true);
    order_->setFilter(text);
    setSelectedRow(selected);
    emit rowCountChanged();
    viewport()->update();
}

int TableView::shownRows() const {
    return order_->rowCount();
}

int TableView::allRows() const {
    return model_->rowCount();
}

void TableView::copySelection() const {
    QGuiApplication::clipboard()->setText(selectionAsText());
}

QSize TableView::sizeHint() const {
    return {320, metric::tableHeader + 8 * metric::tableRow};
}

void TableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->key() == Qt::Key_Escape && selectedRow() >= 0) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addAction(icon(Icon::copy), tr("Copy rows"), QKeySequence::Copy, this, &TableView::copySelection);
    fillColumnMenu(menu.addMenu(icon(Icon::table), tr("Columns")));
    menu.exec(event->globalPos());
}

void TableView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (model_->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(theme().color(Token::text2));
        painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
                         empty_text_);
    }
}

} // namespace basin
