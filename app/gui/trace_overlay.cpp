// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/trace_overlay.h"

#include <QFileInfo>

namespace basin {

std::optional<std::size_t> TraceOverlay::columnFor(const std::string& scalar) const {
    const QString wanted = QString::fromStdString(scalar);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (wanted.compare(QString::fromStdString(columns[i]), Qt::CaseInsensitive) == 0) {
            return i;
        }
    }
    return std::nullopt;
}

TraceOverlay makeOverlay(const QString& path, const TraceTable& table, int series) {
    TraceOverlay overlay;
    overlay.path = path;
    overlay.name = QFileInfo(path).fileName();
    overlay.series = series;
    overlay.columns = table.names;
    overlay.iterations = std::make_shared<const std::vector<std::int64_t>>(table.iterations);
    auto history = std::make_shared<History>(HistoryLayout{table.names, {}, {}}, table.iterations.front());
    std::vector<double> row(table.names.size());
    for (std::size_t i = 0; i < table.iterations.size(); ++i) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            row[column] = table.values[column][i];
        }
        history->append(row, {}, {}, RowFacts{});
    }
    overlay.history = std::move(history);
    return overlay;
}

} // namespace basin
