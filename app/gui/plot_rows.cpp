// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/plot_rows.h"

#include "widgets/plot_table.h"
#include "widgets/table_text.h"

#include <algorithm>
#include <limits>

namespace basin {

std::pair<std::int64_t, std::int64_t> allIterations(const PlotData& data) {
    std::int64_t first = std::numeric_limits<std::int64_t>::max(), last = -1;
    for (const Curve& curve : data.curves) {
        if (curve.lastIteration() >= 0) {
            first = std::min(first, curve.firstIteration());
            last = std::max(last, curve.lastIteration());
        }
    }
    return last < 0 ? std::pair<std::int64_t, std::int64_t>{0, -1} : std::pair{first, last};
}

bool writeRows(const PlotData& plot, std::pair<std::int64_t, std::int64_t> iterations, QChar separator,
               const TextSink& sink, const MayGoOn& mayGoOn) {
    const PlotData data = tableData(plot);
    QString text = QStringLiteral("iteration");
    for (const Curve& curve : data.curves) {
        text += separator + quotedCell(columnName(data, curve), separator);
    }
    text += QLatin1Char('\n');
    constexpr std::int64_t rowsBetweenQuestions = 2048;
    const auto [begin, end] = allIterations(data);
    const std::int64_t first = std::max(begin, iterations.first), last = std::min(end, iterations.second);
    for (std::int64_t iteration = first; iteration <= last; ++iteration) {
        QString line;
        bool hasRow = false;
        for (const Curve& curve : data.curves) {
            const std::optional<double> value = curve.valueAt(iteration);
            hasRow = hasRow || value;
            line += separator;
            line += value ? exactText(*value) : QString();
        }
        if (hasRow) {
            text += QString::number(iteration) + line + QLatin1Char('\n');
        }
        if ((iteration - first) % rowsBetweenQuestions == rowsBetweenQuestions - 1) {
            sink(text);
            text.clear();
            if (!mayGoOn(static_cast<double>(iteration - first) / static_cast<double>(last - first + 1))) {
                return false;
            }
        }
    }
    sink(text);
    return true;
}

QString rowsAsText(const PlotData& data, std::pair<std::int64_t, std::int64_t> iterations, QChar separator) {
    QString text;
    writeRows(
        data, iterations, separator, [&](const QString& piece) { text += piece; },
        [](double) { return true; });
    return text;
}

} // namespace basin
