// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/row_inspector.h"

#include "core/optimizer/value.h"
#include "widgets/table_model.h"
#include "widgets/table_text.h"
#include "widgets/theme.h"
#include "widgets/value_ink.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace basin {

namespace {

enum Part { namePart, valuePart, unitPart, partCount };

QTableWidgetItem* makeItem(const QString& text, Token token, TextRole role, Qt::Alignment side) {
    auto* item = new QTableWidgetItem(text);
    item->setForeground(theme().color(token));
    item->setFont(theme().font(role));
    item->setTextAlignment(side | Qt::AlignVCenter);
    return item;
}

std::string layoutOf(const TableData& table) {
    std::string layout;
    for (const TableColumn& column : table.columns) {
        layout += column.group + '\t' + column.label + '\t' + column.unit + '\n';
    }
    return layout;
}

} // namespace

RowInspector::RowInspector(QWidget* parent) : QWidget(parent), list_(new QTableWidget(this)) {
    setAccessibleName(tr("Inspector"));
    list_->setAccessibleName(tr("Numbers of the selected element"));
    list_->setColumnCount(partCount);
    list_->horizontalHeader()->hide();
    list_->verticalHeader()->hide();
    list_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    list_->verticalHeader()->setMinimumSectionSize(metric::tableRow);
    list_->verticalHeader()->setDefaultSectionSize(metric::tableRow);
    list_->horizontalHeader()->setSectionResizeMode(namePart, QHeaderView::ResizeToContents);
    list_->horizontalHeader()->setSectionResizeMode(valuePart, QHeaderView::Stretch);
    list_->horizontalHeader()->setSectionResizeMode(unitPart, QHeaderView::ResizeToContents);
    list_->setShowGrid(false);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setSelectionBehavior(QAbstractItemView::SelectRows);
    list_->setTabKeyNavigation(false);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(list_);
    connect(&theme(), &Theme::changed, this, &RowInspector::rebuild);
    refresh();
}

void RowInspector::setRow(const QString& table, int row) {
    if (table != id_) {
        data_.reset();
    }
    id_ = table;
    row_ = row;
    refresh();
    emit titleChanged(title());
}

void RowInspector::setTable(std::shared_ptr<const ChannelData> table) {
    const QString before = title();
    data_ = std::move(table);
    refresh();
    if (title() != before) {
        emit titleChanged(title());
    }
}

const TableData* RowInspector::table() const {
    return data_ ? std::get_if<TableData>(data_.get()) : nullptr;
}

bool RowInspector::hasRow() const {
    return table() != nullptr && row_ >= 0 && static_cast<std::size_t>(row_) < table()->rows();
}

QString RowInspector::title() const {
    if (row_ < 0) {
        return {};
    }
    const auto row = static_cast<std::size_t>(row_);
    return hasRow() && row < table()->row_labels.size() ? QString::fromStdString(table()->row_labels[row])
                                                        : QStringLiteral("#%1").arg(row_);
}

void RowInspector::rebuild() {
    list_->clearSpans();
    list_->setRowCount(0);
    lines_.clear();
    layout_.clear();
    if (!hasRow()) {
        return;
    }
    layout_ = layoutOf(*table());
    std::string group;
    for (const TableColumn& column : table()->columns) {
        if (column.group != group) {
            group = column.group;
            const int heading = list_->rowCount();
            list_->insertRow(heading);
            auto* item = makeItem(QString::fromStdString(group), Token::text, TextRole::title, Qt::AlignLeft);
            item->setBackground(theme().color(Token::bg2));
            item->setFlags(Qt::ItemIsEnabled);
            list_->setItem(heading, namePart, item);
            list_->setSpan(heading, namePart, 1, partCount);
        }
        const int line = list_->rowCount();
        list_->insertRow(line);
        list_->setItem(
            line, namePart,
            makeItem(QString::fromStdString(column.label), Token::text2, TextRole::small, Qt::AlignLeft));
        list_->setItem(line, valuePart, makeItem({}, Token::text, TextRole::monoSmall, Qt::AlignRight));
        list_->setItem(
            line, unitPart,
            makeItem(QString::fromStdString(column.unit), Token::text3, TextRole::small, Qt::AlignLeft));
        lines_.push_back(line);
    }
    refresh();
}

void RowInspector::refresh() {
    list_->setVisible(hasRow());
    if (!hasRow()) {
        update();
        return;
    }
    if (layout_ != layoutOf(*table())) {
        rebuild();
        return;
    }
    const TableData& shown = *table();
    for (std::size_t column = 0; column < shown.columns.size(); ++column) {
        QTableWidgetItem* item = list_->item(lines_[column], valuePart);
        item->setText(cellText(shown, static_cast<std::size_t>(row_), column));
        const double value = shown.numbers[static_cast<std::size_t>(row_) * shown.columns.size() + column];
        const bool is_number = shown.columns[column].decimals >= 0;
        item->setForeground(theme().color(is_number ? inkOf(value, Token::text) : Token::text));
    }
}

QString RowInspector::asText() const {
    return hasRow() ? title() + QLatin1Char('\n') + lines(QLatin1Char('\t')) : QString();
}

QString RowInspector::rowsAsText(QChar separator) const {
    const QStringList words{QStringLiteral("group"), QStringLiteral("name"), QStringLiteral("value"),
                            QStringLiteral("unit")};
    return hasRow() ? words.join(separator) + QLatin1Char('\n') + lines(separator) : QString();
}

QString RowInspector::lines(QChar separator) const {
    QString text;
    const TableData& shown = *table();
    for (std::size_t column = 0; column < shown.columns.size(); ++column) {
        const TableColumn& about = shown.columns[column];
        const double value = shown.numbers[static_cast<std::size_t>(row_) * shown.columns.size() + column];
        const QString number = about.decimals < 0 ? cellText(shown, static_cast<std::size_t>(row_), column)
                                                  : QString::fromStdString(number_text(value));
        QStringList cells{QString::fromStdString(about.group), QString::fromStdString(about.label), number,
                          QString::fromStdString(about.unit)};
        for (QString& cell : cells) {
            cell = quotedCell(cell, separator);
        }
        text += cells.join(separator) + QLatin1Char('\n');
    }
    return text;
}

bool RowInspector::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(asText());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RowInspector::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::bg1));
    painter.setPen(theme().color(Token::text2));
    painter.drawText(rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
                     row_ < 0 ? tr("Click an ellipse, a landmark or a row.")
                              : tr("%1 is not in this table now.").arg(title()));
}

} // namespace basin
