// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/marks_dock.h"

#include "app/gui/dock_layout.h"
#include "app/gui/session_controller.h"
#include "widgets/axis_ticks.h"
#include "widgets/dock_title.h"
#include "widgets/item_table.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

namespace basin {

namespace {

enum Column { kind, where, branch, name };

QString placeText(const Position& position) {
    const QString iteration = countText(position.iteration);
    return position.phase == 0 ? iteration : QStringLiteral("%1 + %2").arg(iteration).arg(position.phase);
}

} // namespace

MarksDock::MarksDock(QMainWindow& window, SessionController& session) : QObject(&window), session_(session) {
    table_ = new ItemTable({QString(), tr("iteration"), tr("branch"), tr("name")}, name);
    table_->setAccessibleName(tr("Bookmarks and breakpoints"));
    table_->setEmptyText(tr("No mark yet. Ctrl+M bookmarks the cursor's place, F9 breaks there."));
    dock_ = makeDock(window, QStringLiteral("marks"), tr("Marks"), table_);
    auto* erase = new QAction(icon(Icon::minus), tr("Remove the selected mark (Delete)"), dock_);
    connect(erase, &QAction::triggered, this, [this] { remove(table_->selectedRow()); });
    static_cast<DockTitle*>(dock_->titleBarWidget())->addAction(erase);
    connect(table_, &ItemTable::chosen, this, &MarksDock::jump);
    connect(table_, &ItemTable::removeAsked, this, &MarksDock::remove);
    connect(table_, &ItemTable::edited, this,
            [this](int row, int, const QString& text) { rename(row, text); });
    connect(dock_, &QDockWidget::visibilityChanged, this, &MarksDock::refresh);
}

void MarksDock::refresh() {
    if (!session_.hasRun() || !dock_->widget()->isVisible()) {
        return;
    }
    const RunLook& look = session_.look();
    lines_.clear();
    for (std::size_t i = 0; i < look.marks.bookmarks.size(); ++i) {
        lines_.push_back({i, look.marks.bookmarks[i].position});
    }
    for (const std::int64_t iteration : look.marks.breakpoints) {
        lines_.push_back({std::nullopt, Position{iteration, 0}});
    }
    std::stable_sort(lines_.begin(), lines_.end(),
                     [](const Line& a, const Line& b) { return a.position < b.position; });
    std::vector<ItemTable::Row> rows;
    for (const Line& line : lines_) {
        ItemTable::Row row(name + 1);
        row[where] = {placeText(line.position), tr("Double click or Return to go there")};
        row[where].mono = true;
        if (line.bookmark) {
            const Bookmark& bookmark = look.marks.bookmarks[*line.bookmark];
            row[kind] = {QString(), tr("bookmark"), Token::accent};
            row[kind].icon = Icon::bookmark;
            row[branch].text = QString::fromStdString(look.branch(bookmark.branch).name);
            row[branch].swatch = theme().series(bookmark.branch);
            row[name] = {QString::fromStdString(bookmark.name), tr("F2 to name it")};
            row[name].editable = true;
        } else {
            row[kind] = {QString(), tr("breakpoint"), Token::error};
            row[kind].icon = Icon::breakpoint;
            row[branch] = {tr("all"), QString(), Token::text2};
        }
        rows.push_back(std::move(row));
    }
    table_->setRows(std::move(rows));
}

void MarksDock::jump(int row) {
    const Line& line = lines_.at(static_cast<std::size_t>(row));
    if (line.bookmark) {
        session_.goToBookmark(session_.look().marks.bookmarks.at(*line.bookmark));
    } else {
        session_.goTo(session_.look().cursor.branch, line.position);
    }
}

void MarksDock::rename(int row, const QString& text) {
    const Line& line = lines_.at(static_cast<std::size_t>(row));
    if (line.bookmark) {
        std::vector<Bookmark> bookmarks = session_.look().marks.bookmarks;
        bookmarks.at(*line.bookmark).name = text.trimmed().toStdString();
        session_.setBookmarks(std::move(bookmarks));
    }
}

void MarksDock::remove(int row) {
    if (row < 0 || row >= static_cast<int>(lines_.size())) {
        return;
    }
    const Line& line = lines_[static_cast<std::size_t>(row)];
    if (line.bookmark) {
        std::vector<Bookmark> bookmarks = session_.look().marks.bookmarks;
        bookmarks.erase(bookmarks.begin() + static_cast<std::ptrdiff_t>(*line.bookmark));
        session_.setBookmarks(std::move(bookmarks));
    } else {
        session_.toggleBreakpoint(line.position.iteration);
    }
}

} // namespace basin
