// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/timeline_dock.h"

#include "app/gui/cell_pictures.h"
#include "app/gui/dock_layout.h"
#include "app/gui/feeds.h"
#include "app/gui/level_cells.h"
#include "app/gui/phase_stripes.h"
#include "app/gui/session_controller.h"
#include "widgets/axis_ticks.h"
#include "widgets/dock_title.h"
#include "widgets/icons.h"
#include "widgets/timeline.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

namespace basin {

TimelineDock::TimelineDock(QMainWindow& window, SessionController& session)
    : QObject(&window),
      window_(window),
      session_(session),
      timeline_(new Timeline(&window)),
      levels_(std::make_unique<LevelCells>()),
      pictures_(new CellPictures(session, this)) {
    dock_ = makeDock(window, QStringLiteral("timeline"), tr("Timeline"), timeline_);
    connect(timeline_, &Timeline::cursorRequested, this, [this](int branch, qint64 iteration) {
        session_.goTo(branch, Position{iteration, 0});
    });
    connect(timeline_, &Timeline::phaseRequested, this, [this](int branch, qint64 iteration, int phase) {
        const bool last = phase + 1 >= timeline_->data().phases.size();
        session_.goTo(branch, last ? Position{iteration, 0} : Position{iteration - 1, phase + 1});
    });
    connect(timeline_, &Timeline::breakpointToggled, this,
            [this](qint64 iteration) { session_.toggleBreakpoint(iteration); });
    connect(timeline_, &Timeline::menuRequested, this, &TimelineDock::showMenu);
    timeline_->setStripeSource([this](int branch, std::int64_t begin, std::int64_t end) {
        return session_.hasRun() ? phaseStripes(session_.look(), branch, begin, end) : TimelineStripes();
    });
    timeline_->setPictureSource([this](const TimelineLevel::Cell& cell, int heightPx) {
        return session_.hasRun() ? pictures_->picture(cell, heightPx) : QImage();
    });
    connect(pictures_, &CellPictures::changed, this, [this] { timeline_->viewport()->update(); });
}

TimelineDock::~TimelineDock() = default;

/// What can be done at a place that was pointed at.
void TimelineDock::showMenu(int branch, qint64 iteration, const QPoint& at) {
    if (!session_.hasRun()) {
        return;
    }
    QMenu menu(timeline_);
    const auto add = [&](Icon which, const QString& text, auto act) {
        menu.addAction(icon(which), text, this, act);
    };
    const auto there = [this, branch, iteration] { session_.goTo(branch, Position{iteration, 0}); };
    const QString place = countText(iteration);
    add(Icon::clock, tr("Go to iteration %1").arg(place), there);
    const bool broken = session_.look().marks.breakpoints.count(iteration) > 0;
    add(Icon::breakpoint, broken ? tr("Do not break at %1").arg(place) : tr("Break at %1").arg(place),
        [this, iteration] { session_.toggleBreakpoint(iteration); });
    add(Icon::bookmark, tr("Bookmark %1").arg(place), [this, there] {
        there();
        session_.toggleBookmark();
    });
    menu.addSeparator();
    add(Icon::runToCursor, tr("Bring the run to %1").arg(place), [this, there] {
        there();
        session_.runToCursor();
    });
    add(Icon::fork, tr("Fork at %1").arg(place), [this, there] {
        there();
        session_.fork();
    });
    menu.exec(at);
}

int TimelineDock::wantedHeight() const {
    return metric::dockTitle + timeline_->sizeHint().height() + 6;
}

void TimelineDock::showRun() {
    levels_->clear();
    pictures_->clear();
    fedHeight_ = 0;
    timeline_->showAll();
    timeline_->setFocus();
}

TimelineData TimelineDock::data() const {
    const RunLook& look = session_.look();
    if (levels_->update(look).empty()) {
        return timelineData(look, {});
    }
    const Snapshot* snapshot = session_.snapshot().get();
    const bool live = look.cursor.followsLive || snapshot == nullptr;
    const std::vector<TimelineLevel> levels =
        levels_->withUnfinished(look, live ? session_.status().levels : snapshot->levels);
    TimelineData data = timelineData(look, levels);
    data.iterations = iterationCells(look, levels.back());
    if (const auto& cells = data.iterations.cells; !cells.empty()) {
        data.stripes = phaseStripes(look, look.cursor.branch, cells.front().begin, cells.back().end);
    }
    data.pictured = !pictures_->channel().empty();
    const TransportState place = transportState(look, session_.status(), snapshot, session_.isReplaying());
    data.phases = place.phases;
    data.phase = place.phase;
    const TimelineParts* parts = data.stripes.of(data.cursor);
    if (parts != nullptr && look.cursor.position.phase == 0) { // those that it had, not those of the next one
        data.phases.clear();
        for (const TimelinePart& part : parts->parts) {
            data.phases << part.name;
        }
        data.phase = data.mode == Mode::live ? -1 : static_cast<int>(data.phases.size()) - 1;
    }
    return data;
}

void TimelineDock::refresh() {
    const RunLook& look = session_.look();
    const std::size_t branches = look.tree.branches.size();
    timeline_->setData(data());
    if (!timeline_->data().levels.empty()) {
        pictures_->refresh(timeline_->data().levels.front().cells);
    }
    static_cast<DockTitle*>(dock_->titleBarWidget())
        ->setShown((branches == 1 ? tr("1 branch") : tr("%1 branches").arg(branches)) +
                   tr(" · checkpoints: %1 · click or drag to rewind")
                       .arg(countText(static_cast<std::int64_t>(look.run->checkpoints().count()))));
    if (fedHeight_ != 0 && wantedHeight() != fedHeight_) {
        giveHeight(window_, *dock_, wantedHeight()); // a new branch needs a lane
    }
    fedHeight_ = wantedHeight();
}

} // namespace basin
