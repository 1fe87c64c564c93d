// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_text.h"

#include "core/optimizer/value.h"
#include "widgets/table_model.h"

#include <QStringList>

#include <numeric>

namespace basin {

QString quotedCell(QString text, QChar separator) {
    const bool plain =
        !text.contains(separator) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n'));
    if (plain) {
        return text;
    }
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString tableText(const TableData& table, const std::vector<int>& rows, QChar separator) {
    QStringList titles{QStringLiteral("row")};
    for (const TableColumn& column : table.columns) {
        titles << quotedCell(QString::fromStdString(column.id), separator);
    }
    QString text = titles.join(separator) + QLatin1Char('\n');
    const std::size_t columns = table.columns.size();
    for (const int row : rows) {
        const auto at = static_cast<std::size_t>(row);
        text += quotedCell(at < table.row_labels.size() ? QString::fromStdString(table.row_labels[at])
                                                        : QString::number(row),
                           separator);
        for (std::size_t column = 0; column < columns; ++column) {
            text += separator;
            text += table.columns[column].decimals < 0
                        ? quotedCell(cellText(table, at, column), separator)
                        : QString::fromStdString(number_text(table.numbers[at * columns + column]));
        }
        text += QLatin1Char('\n');
    }
    return text;
}

QString tableText(const TableData& table, QChar separator) {
    std::vector<int> rows(table.rows());
    std::iota(rows.begin(), rows.end(), 0);
    return tableText(table, rows, separator);
}

} // namespace basin
