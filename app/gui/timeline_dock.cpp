// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/timeline_dock.h"

#include "app/gui/dock_layout.h"
#include "app/gui/feeds.h"
#include "app/gui/level_cells.h"
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
      levels_(std::make_unique<LevelCells>()) {
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
    const TransportState place = transportState(look, session_.status(), snapshot, session_.isReplaying());
    data.phases = place.phases;
    data.phase = place.phase;
    return data;
}

void TimelineDock::refresh() {
    const RunLook& look = session_.look();
    const std::size_t branches = look.tree.branches.size();
    timeline_->setData(data());
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
