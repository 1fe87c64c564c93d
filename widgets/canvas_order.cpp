// SPDX-License-Identifier: GPL-3.0-or-later
// In which order linked pictures show the rows of their tables.
#include "widgets/canvas.h"
#include "widgets/canvas_toolbar.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace basin {

namespace {

const TableData* tableOf(const std::shared_ptr<const ChannelData>& data) {
    return data ? std::get_if<TableData>(data.get()) : nullptr;
}

// Rows by the numbers of one column; rows that are equal stay as they come, NaN stands last either way.
std::vector<int> sorted(const TableData& table, std::size_t column, bool descending) {
    std::vector<int> rows(table.rows());
    std::iota(rows.begin(), rows.end(), 0);
    const auto number = [&](int row) {
        return table.numbers[static_cast<std::size_t>(row) * table.columns.size() + column];
    };
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        const double x = number(a), y = number(b);
        if (std::isnan(x) || std::isnan(y)) {
            return !std::isnan(x) && std::isnan(y);
        }
        return descending ? x > y : x < y;
    });
    return rows;
}

} // namespace

CanvasOrder Canvas::order(const QString& table) const {
    const auto found = orders_.find(table);
    return found != orders_.end() ? found->second : CanvasOrder{};
}

void Canvas::setOrder(const QString& table, const CanvasOrder& order) {
    if (order == this->order(table)) {
        return;
    }
    if (order.column.isEmpty()) {
        orders_.erase(table);
    } else {
        orders_[table] = order;
    }
    updateOrders();
    updatePanes();
    emit preferencesChanged();
}

std::vector<int> Canvas::orderOf(const Entry& entry) const {
    const TableData* table = tableOf(entry.table);
    const CanvasOrder wanted = order(QString::fromStdString(entry.spec.linked_table));
    if (table == nullptr || entry.spec.link == ImageLink::none || wanted.column.isEmpty()) {
        return {};
    }
    const auto column =
        std::find_if(table->columns.begin(), table->columns.end(), [&](const TableColumn& about) {
            return about.decimals >= 0 && QString::fromStdString(about.id) == wanted.column;
        });
    return column == table->columns.end()
               ? std::vector<int>{}
               : sorted(*table, static_cast<std::size_t>(column - table->columns.begin()), wanted.descending);
}

void Canvas::updateOrders() {
    bool offered = false;
    QString shown;
    for (const Entry& entry : entries_) {
        if (entry.pane == nullptr || entry.spec.link == ImageLink::none) {
            continue;
        }
        entry.pane->setOrder(orderOf(entry));
        if (const TableData* table = tableOf(entry.table)) {
            offered = true;
            const CanvasOrder in_use = order(QString::fromStdString(entry.spec.linked_table));
            for (const TableColumn& column : table->columns) {
                if (QString::fromStdString(column.id) == in_use.column) {
                    shown = QString::fromStdString(column.label) + QChar(in_use.descending ? 0x2193 : 0x2191);
                }
            }
        }
    }
    const Entry* first = find(first_);
    compare_->setOrder(compares() && first != nullptr ? orderOf(*first) : std::vector<int>{});
    toolbar_->setOrder(offered, shown);
}

void Canvas::fillOrderMenu(QMenu* menu) {
    std::set<QString> done;
    for (const Entry& entry : entries_) {
        const QString id = QString::fromStdString(entry.spec.linked_table);
        const TableData* table = tableOf(entry.table);
        if (entry.pane == nullptr || entry.spec.link == ImageLink::none || table == nullptr ||
            !done.insert(id).second) {
            continue;
        }
        if (done.size() > 1) {
            menu->addSeparator();
        }
        auto* choices = new QActionGroup(menu);
        const CanvasOrder now = order(id);
        const auto add = [&](const QString& text, const CanvasOrder& wanted, bool chosen) {
            QAction* action = menu->addAction(text, this, [this, id, wanted] { setOrder(id, wanted); });
            action->setCheckable(true);
            action->setChecked(chosen);
            choices->addAction(action);
        };
        add(tr("As they come"), {}, now.column.isEmpty());
        for (const TableColumn& column : table->columns) {
            if (column.decimals < 0) {
                continue;
            }
            // Large ones first; the one in use turns round.
            const QString column_id = QString::fromStdString(column.id);
            const bool chosen = column_id == now.column;
            const QString label = QString::fromStdString(column.label);
            add(chosen ? label + QLatin1Char(' ') + QChar(now.descending ? 0x2193 : 0x2191) : label,
                {column_id, chosen ? !now.descending : true}, chosen);
        }
    }
}

} // namespace basin
