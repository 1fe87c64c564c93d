// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desk_places.h"

#include "core/optimizer/declare.h"

#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>
#include <map>
#include <numeric>

namespace basin {

namespace {

using Docks = std::vector<QDockWidget*>;

Docks takeEveryOther(Docks& from) {
    Docks some, others;
    for (std::size_t i = 0; i < from.size(); ++i) {
        (i % 2 == 0 ? some : others).push_back(from[i]);
    }
    from = std::move(others);
    return some;
}

Docks taken(Docks& from, const std::string& title) {
    Docks found;
    for (QDockWidget* dock : from) {
        if (dock->windowTitle() == QString::fromStdString(title)) {
            found.push_back(dock);
        }
    }
    std::erase_if(from, [&](QDockWidget* dock) { return std::ranges::find(found, dock) != found.end(); });
    return found;
}

void append(Docks& to, const Docks& more) {
    to.insert(to.end(), more.begin(), more.end());
}

/// Hands out the docks of a window, first to those that name them.
class Assignment {
  public:
    explicit Assignment(const DockLayout& layout)
        : rest_{{rest_of::pictures, layout.canvases},
                {rest_of::plots, layout.plots},
                {rest_of::tables, layout.tables},
                {rest_of::lists, layout.lists}} {
        if (layout.inspector != nullptr) {
            rest_[rest_of::lists].push_back(layout.inspector);
        }
    }

    DeskPlace named(const DeskPart& part) {
        DeskPlace place{part.kind, std::max(part.share, 1), {}, {}};
        for (const DeskPart& inner : part.parts) {
            place.parts.push_back(named(inner));
        }
        for (const std::string& group : part.groups) {
            for (auto& [kind, docks] : rest_) {
                append(place.docks, taken(docks, group));
            }
        }
        return place;
    }

    /// After all names: the rest, kind by kind, in the stacks that ask for it.
    void give(const DeskPart& part, DeskPlace& place) {
        for (std::size_t i = 0; i < part.parts.size(); ++i) {
            give(part.parts[i], place.parts[i]);
        }
        for (const std::string& group : part.groups) {
            if (group == rest_of::every_other_plot) {
                append(place.docks, takeEveryOther(rest_[rest_of::plots]));
            } else if (const auto kind = rest_.find(group); kind != rest_.end()) {
                append(place.docks, kind->second);
                kind->second.clear();
            }
        }
    }

    Docks remaining() const {
        Docks all;
        for (const auto& [kind, docks] : rest_) {
            append(all, docks);
        }
        return all;
    }

  private:
    std::map<std::string, Docks> rest_;
};

DeskPlace* lastStack(DeskPlace& place) {
    return place.kind == DeskPart::Kind::stack ? &place
           : place.parts.empty()               ? nullptr
                                               : lastStack(place.parts.back());
}

/// Parts that hold nothing are left out; one that holds a single part is that part.
void prune(DeskPlace& place) {
    for (DeskPlace& part : place.parts) {
        prune(part);
    }
    std::erase_if(place.parts, [](const DeskPlace& part) { return part.front() == nullptr; });
    if (place.parts.size() == 1) {
        DeskPlace only = std::move(place.parts.front());
        only.share = place.share;
        place = std::move(only);
    }
}

} // namespace

QDockWidget* DeskPlace::front() const {
    if (kind == DeskPart::Kind::stack) {
        return docks.empty() ? nullptr : docks.front();
    }
    for (const DeskPlace& part : parts) {
        if (QDockWidget* dock = part.front()) {
            return dock;
        }
    }
    return nullptr;
}

DeskPlace placesOf(const DeskPart& desk, const DockLayout& layout) {
    Assignment assignment(layout);
    DeskPlace place = assignment.named(desk);
    assignment.give(desk, place);
    if (const Docks homeless = assignment.remaining(); !homeless.empty()) {
        if (DeskPlace* last = lastStack(place)) {
            append(last->docks, homeless);
        }
    }
    prune(place);
    return place;
}

DeskPart defaultDesk() {
    using namespace declare;
    return row(1,
               {column(100, {stack(47, {rest_of::pictures}),
                             row(53, {stack(60, {rest_of::every_other_plot}), stack(40, {rest_of::plots})})}),
                column(34, {stack(35, {rest_of::lists}), stack(65, {rest_of::tables})})});
}

void sizeDesk(QMainWindow& window, const DeskPlace& place, QSize size) {
    if (place.kind == DeskPart::Kind::stack) {
        return;
    }
    const bool isRow = place.kind == DeskPart::Kind::row;
    const int whole = std::accumulate(place.parts.begin(), place.parts.end(), 0,
                                      [](int sum, const DeskPlace& part) { return sum + part.share; });
    QList<QDockWidget*> docks;
    QList<int> lengths;
    for (const DeskPlace& part : place.parts) {
        const int length = (isRow ? size.width() : size.height()) * part.share / whole;
        docks << part.front();
        lengths << length;
    }
    window.resizeDocks(docks, lengths, isRow ? Qt::Horizontal : Qt::Vertical);
    for (qsizetype i = 0; i < docks.size(); ++i) {
        sizeDesk(window, place.parts[static_cast<std::size_t>(i)],
                 isRow ? QSize(lengths[i], size.height()) : QSize(size.width(), lengths[i]));
    }
}

} // namespace basin
