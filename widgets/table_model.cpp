// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_model.h"

#include "widgets/number_text.h"
#include "widgets/theme.h"
#include "widgets/value_ink.h"

#include <QCoreApplication>

#include <cmath>

namespace basin {

namespace {

bool sameShape(const TableData* a, const TableData* b) {
    if (a == nullptr || b == nullptr || a->columns.size() != b->columns.size() || a->rows() != b->rows() ||
        a->row_labels != b->row_labels) {
        return false;
    }
    for (std::size_t i = 0; i < a->columns.size(); ++i) {
        const TableColumn& left = a->columns[i];
        const TableColumn& right = b->columns[i];
        if (left.label != right.label || left.unit != right.unit || left.decimals != right.decimals ||
            left.shown != right.shown) {
            return false;
        }
    }
    return true;
}

} // namespace

QString cellText(const TableData& table, std::size_t row, std::size_t column) {
    const std::size_t cell = row * table.columns.size() + column;
    const int decimals = table.columns[column].decimals;
    if (decimals < 0) {
        return cell < table.texts.size() ? QString::fromStdString(table.texts[cell]) : QString();
    }
    const double value = table.numbers[cell];
    const bool vanishes = value != 0.0 && std::abs(value) < 0.5 * std::pow(10.0, -decimals);
    return vanishes ? shortText(value, 2) : fixedText(value, decimals);
}

const TableData* TableModel::table() const {
    return data_ ? std::get_if<TableData>(data_.get()) : nullptr;
}

void TableModel::setTable(std::shared_ptr<const ChannelData> data) {
    if (data == data_) {
        return;
    }
    const auto* fresh = data ? std::get_if<TableData>(data.get()) : nullptr;
    if (sameShape(table(), fresh)) {
        data_ = std::move(data);
        if (rowCount() > 0 && columnCount() > 0) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    data_ = std::move(data);
    endResetModel();
}

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || table() == nullptr ? 0 : static_cast<int>(table()->rows());
}

int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || table() == nullptr ? 0 : static_cast<int>(table()->columns.size());
}

bool TableModel::isText(int column) const {
    return table()->columns[static_cast<std::size_t>(column)].decimals < 0;
}

double TableModel::number(int row, int column) const {
    return table()
        ->numbers[static_cast<std::size_t>(row) * table()->columns.size() + static_cast<std::size_t>(column)];
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || table() == nullptr) {
        return {};
    }
    const bool is_text = isText(index.column());
    const auto text = [&] {
        return cellText(*table(), static_cast<std::size_t>(index.row()),
                        static_cast<std::size_t>(index.column()));
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case sortRole:
        return is_text ? QVariant(text()) : QVariant(number(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return static_cast<int>((is_text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        return theme().font(is_text ? TextRole::small : TextRole::monoSmall);
    case Qt::ForegroundRole:
        if (!is_text && !std::isfinite(number(index.row(), index.column()))) {
            return theme().color(inkOf(number(index.row(), index.column()), Token::text));
        }
        return {};
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (table() == nullptr || section < 0) {
        return {};
    }
    const auto at = static_cast<std::size_t>(section);
    if (orientation == Qt::Vertical) {
        const auto& labels = table()->row_labels; // some are names of parameters
        return role == Qt::DisplayRole && at < labels.size()
                   ? QVariant(QCoreApplication::translate("optimizer", labels[at].c_str()))
                   : QVariant();
    }
    if (at >= table()->columns.size()) {
        return {};
    }
    const TableColumn& column = table()->columns[at];
    if (role == Qt::DisplayRole) {
        const QString label = QString::fromStdString(column.label);
        return column.unit.empty() ? label : tr("%1 [%2]").arg(label, QString::fromStdString(column.unit));
    }
    if (role == Qt::ToolTipRole) {
        return QString::fromStdString(column.group.empty() ? column.label
                                                           : column.group + ": " + column.label);
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((column.decimals < 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    return {};
}

void TableOrder::setFilter(const QString& text) {
    text_ = text;
    columns_.clear(); // read it anew
    invalidateFilter();
}

bool TableOrder::filterAcceptsRow(int row, const QModelIndex&) const {
    const TableData* table = source().table();
    if (text_.isEmpty() || table == nullptr) {
        return true;
    }
    std::string columns;
    for (const TableColumn& column : table->columns) {
        columns += column.id + '\n';
    }
    if (columns != columns_) {
        columns_ = std::move(columns);
        filter_ = RowFilter(text_, *table);
    }
    return filter_.accepts(*table, static_cast<std::size_t>(row));
}

bool TableOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    if (source().isText(left.column())) {
        const QString a = left.data(TableModel::sortRole).toString();
        return QString::localeAwareCompare(a, right.data(TableModel::sortRole).toString()) < 0;
    }
    const double x = source().number(left.row(), left.column());
    const double y = source().number(right.row(), right.column());
    if (std::isnan(x) || std::isnan(y)) {
        // A descending sort turns the answer round, so NaN must be "larger" in one and "smaller" in the
        // other.
        return sortOrder() == Qt::AscendingOrder ? std::isnan(y) && !std::isnan(x)
                                                 : std::isnan(x) && !std::isnan(y);
    }
    return x < y;
}

} // namespace basin
