// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/row_filter.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace basin {

bool RowFilter::parseCondition(const QString& text, const TableData& table, Term& term) {
    // Longer signs first, so that ">=" is not taken for ">".
    static constexpr std::array<std::pair<const char*, Comparison>, 7> signs{
        {{">=", Comparison::greaterEqual},
         {"<=", Comparison::lessEqual},
         {"!=", Comparison::unequal},
         {"==", Comparison::equal},
         {">", Comparison::greater},
         {"<", Comparison::less},
         {"=", Comparison::equal}}};
    for (const auto& [sign, comparison] : signs) {
        const auto at = text.indexOf(QLatin1String(sign));
        if (at < 0) {
            continue;
        }
        const QString name = text.left(at).trimmed();
        bool is_number = false;
        term.number =
            text.mid(at + static_cast<int>(std::string_view(sign).size())).trimmed().toDouble(&is_number);
        const auto column =
            std::find_if(table.columns.begin(), table.columns.end(), [&](const TableColumn& about) {
                const auto is = [&](const std::string& known) {
                    return name.compare(QString::fromStdString(known), Qt::CaseInsensitive) == 0;
                };
                return about.decimals >= 0 && (is(about.id) || is(about.label));
            });
        if (!is_number || column == table.columns.end()) {
            return false;
        }
        term.column = static_cast<std::size_t>(column - table.columns.begin());
        term.comparison = comparison;
        return true;
    }
    return false;
}

RowFilter::RowFilter(const QString& text, const TableData& table) {
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString wanted = part.trimmed();
        if (wanted.isEmpty()) {
            continue;
        }
        Term term;
        if (!parseCondition(wanted, table, term)) {
            term.word = wanted;
        }
        terms_.push_back(term);
    }
}

bool RowFilter::accepts(const TableData& table, std::size_t row) const {
    const auto contains = [](const std::string& text, const QString& word) {
        return !text.empty() && QString::fromStdString(text).contains(word, Qt::CaseInsensitive);
    };
    const std::size_t columns = table.columns.size();
    return std::all_of(terms_.begin(), terms_.end(), [&](const Term& term) {
        if (!term.word.isEmpty()) {
            if (row < table.row_labels.size() && contains(table.row_labels[row], term.word)) {
                return true;
            }
            for (std::size_t i = row * columns; i < (row + 1) * columns && i < table.texts.size(); ++i) {
                if (contains(table.texts[i], term.word)) {
                    return true;
                }
            }
            return false;
        }
        if (term.column >= columns) {
            return true; // of another table
        }
        const double value = table.numbers[row * columns + term.column];
        switch (term.comparison) {
        case Comparison::less:
            return value < term.number;
        case Comparison::lessEqual:
            return value <= term.number;
        case Comparison::greater:
            return value > term.number;
        case Comparison::greaterEqual:
            return value >= term.number;
        case Comparison::equal:
            return value == term.number;
        case Comparison::unequal:
            return value != term.number;
        }
        return true;
    });
}

} // namespace basin
