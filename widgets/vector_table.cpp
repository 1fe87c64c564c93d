// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/vector_table.h"

#include "widgets/plot_table.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace basin {

namespace {

constexpr int decimals = 6;

std::vector<const VectorSeries*> shownOf(const std::vector<VectorSeries>& series) {
    std::vector<const VectorSeries*> shown;
    for (const VectorSeries& each : series) {
        if (each.shown && each.size() > 0) {
            shown.push_back(&each);
        }
    }
    return shown;
}

/// The series whose names and positions head the rows: the longest.
const VectorSeries* headOf(const std::vector<const VectorSeries*>& shown) {
    const auto head = std::max_element(shown.begin(), shown.end(),
                                       [](const auto* a, const auto* b) { return a->size() < b->size(); });
    return head == shown.end() ? nullptr : *head;
}

QString quoted(QString text, QChar separator) {
    const bool plain =
        !text.contains(separator) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n'));
    return plain
               ? text
               : QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString columnTitle(const VectorSeries& each) {
    return each.unit.isEmpty() ? each.label : QStringLiteral("%1 [%2]").arg(each.label, each.unit);
}

} // namespace

TableData vectorTable(const std::vector<VectorSeries>& series) {
    TableData table;
    const std::vector<const VectorSeries*> shown = shownOf(series);
    const VectorSeries* head = headOf(shown);
    if (head == nullptr) {
        return table;
    }
    const std::size_t rows = head->size();
    const bool positioned = !head->vector()->x.empty();
    if (positioned) {
        const VectorData& data = *head->vector();
        table.columns.push_back({"x", data.x_label.empty() ? "x" : data.x_label, data.x_unit, decimals});
    }
    for (const VectorSeries* each : shown) {
        // A column that is shorter has cells without a number, which only texts can be.
        const bool whole = each->whole && each->size() == rows;
        table.columns.push_back({each->id.toStdString(), each->label.toStdString(), each->unit.toStdString(),
                                 each->size() < rows ? -1
                                 : whole             ? 0
                                                     : decimals});
    }
    for (std::size_t i = 0; i < rows; ++i) {
        table.row_labels.push_back(head->nameOf(i).toStdString());
        if (positioned) {
            table.numbers.push_back(head->positionOf(i));
            table.texts.emplace_back();
        }
        for (const VectorSeries* each : shown) {
            const bool has = i < each->size();
            const double value = has ? each->vector()->values[i] : std::numeric_limits<double>::quiet_NaN();
            table.numbers.push_back(value);
            table.texts.push_back(has && each->size() < rows ? valueText(value, decimals).toStdString()
                                                             : std::string());
        }
    }
    return table;
}

QString vectorText(const std::vector<VectorSeries>& series, QChar separator, double begin, double end) {
    const std::vector<const VectorSeries*> shown = shownOf(series);
    const VectorSeries* head = headOf(shown);
    if (head == nullptr) {
        return {};
    }
    const bool named = !head->vector()->labels.empty(), positioned = !head->vector()->x.empty();
    QStringList line{QStringLiteral("element")};
    if (named) {
        line << QStringLiteral("label");
    }
    if (positioned) {
        const std::string& label = head->vector()->x_label;
        line << quoted(label.empty() ? QStringLiteral("x") : QString::fromStdString(label), separator);
    }
    for (const VectorSeries* each : shown) {
        line << quoted(columnTitle(*each), separator);
    }
    QString text = line.join(separator) + QLatin1Char('\n');
    for (std::size_t i = 0; i < head->size(); ++i) {
        if (!(head->positionOf(i) >= begin && head->positionOf(i) <= end)) {
            continue;
        }
        line = {QString::number(i)};
        if (named) {
            line << quoted(head->nameOf(i), separator);
        }
        if (positioned) {
            line << exactText(head->positionOf(i));
        }
        for (const VectorSeries* each : shown) {
            line << (i < each->size() ? exactText(each->vector()->values[i]) : QString());
        }
        text += line.join(separator) + QLatin1Char('\n');
    }
    return text;
}

} // namespace basin
