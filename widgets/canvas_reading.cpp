// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas.h"
#include "widgets/canvas_toolbar.h"

#include <algorithm>
#include <utility>

namespace basin {

void Canvas::probe(const ImagePane* source, std::optional<QPoint> pixel) {
    for (ImagePane* pane : panes()) {
        const bool same = pane->picture().size() == source->picture().size();
        pane->setProbe(same ? pixel : std::nullopt);
    }
    updateReadout();
}

void Canvas::updateReadout() {
    std::vector<Readout::Entry> parts;
    const auto add = [&](const ImagePane& pane) {
        const QPoint pixel = *pane.probe();
        if (parts.empty()) {
            parts.push_back({tr("x"), QString::number(pixel.x())});
            parts.push_back({tr("y"), QString::number(pixel.y())});
        }
        if (const auto tile = pane.picture().tileAt(pixel)) {
            parts.push_back({tr("tile"), QString::number(*tile)});
        }
        if (const QString place = pane.picture().placeText(pixel); !place.isEmpty() && parts.size() < 4) {
            parts.push_back({tr("at"), place});
        }
        parts.push_back(
            {QString::fromStdString(pane.picture().spec().label), pane.picture().valueText(pixel)});
    };
    for (const Entry& entry : entries_) {
        if (entry.pane != nullptr && isNeeded(entry) && entry.pane->probe()) {
            add(*entry.pane);
        }
    }
    if (mode_ == CanvasMode::difference && compare_->probe()) {
        add(*compare_);
    }
    toolbar_->readout()->setEntries(std::move(parts));
}

QString Canvas::readoutText() const {
    return toolbar_->readout()->text();
}

void Canvas::hover(const RowReference& row) {
    for (ImagePane* pane : panes()) {
        pane->setHovered(row);
    }
}

void Canvas::select(const RowReference& row) {
    if (row.row < 0) { // nothing was clicked: nothing of any table is selected any more
        const std::map<QString, int> before = std::exchange(selected_, {});
        for (const auto& [table, selected_row] : before) {
            setSelectedRow(table, -1);
            emit rowSelected(table, -1);
        }
        return;
    }
    const auto known = selected_.find(row.table);
    if (known != selected_.end() && known->second == row.row) {
        return;
    }
    setSelectedRow(row.table, row.row);
    emit rowSelected(row.table, row.row);
}

void Canvas::setSelectedRow(const QString& table, int row) {
    const bool linked = std::any_of(entries_.begin(), entries_.end(), [&](const Entry& entry) {
        return QString::fromStdString(entry.spec.linked_table) == table;
    });
    if (!linked) {
        return; // rows of a table to which nothing here belongs
    }
    if (row < 0) {
        selected_.erase(table);
    } else {
        selected_[table] = row;
    }
    for (ImagePane* pane : panes()) {
        pane->setSelected({table, row});
    }
}

void Canvas::showRow(const QString& table, int row) {
    for (ImagePane* pane : panes()) {
        if (pane->isVisible() && pane->showRow({table, row}) && linked_) {
            return;
        }
    }
}

} // namespace basin
