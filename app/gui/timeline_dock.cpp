// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/timeline_dock.h"

#include "app/gui/cell_pictures.h"
#include "app/gui/dock_layout.h"
#include "app/gui/feeds.h"
#include "app/gui/level_cells.h"
#include "app/gui/phase_stripes.h"
#include "app/gui/plot_spec.h"
#include "app/gui/session_controller.h"
#include "widgets/axis_ticks.h"
#include "widgets/channel_picker.h"
#include "widgets/dock_title.h"
#include "widgets/icons.h"
#include "widgets/message_text.h"
#include "widgets/timeline.h"
#include "widgets/timeline_legend.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <QTimer>
#include <QToolButton>

#include <iterator>

namespace basin {

namespace {

constexpr int mostInsistences = 3; ///< then there is no room

/// As far as the run has come, and none is to come in the present cell.
bool oneIterationEach(const TimelineLevel& innermost, const std::vector<LevelPosition>& now) {
    const auto& cells = innermost.cells;
    const bool one = cells.empty() || cells.back().end - cells.front().begin == std::ssize(cells);
    const LevelPosition last = now.size() < 2 ? LevelPosition{} : now[now.size() - 2];
    return one && last.count - 1 - last.index <= 0;
}

QStringList namesOf(const TimelineParts& parts) {
    QStringList names;
    for (const TimelinePart& part : parts.parts) {
        names << part.name;
    }
    return names;
}

/// The phases of the iterations in sight, and how long those of the iteration in progress are going to be.
void addStripes(const RunLook& look, TimelineData& data) {
    const int branch = look.cursor.branch;
    if (const auto& cells = data.iterations.cells; !cells.empty()) {
        data.stripes = phaseStripes(look, branch, cells.front().begin, cells.back().end);
    }
    if (data.stripes.of(data.cursor) != nullptr) {
        return;
    }
    const TimelineStripes before = phaseStripes(look, branch, data.cursor - 2, data.cursor - 1);
    const TimelineParts* last = before.of(data.cursor - 1);
    if (last == nullptr || namesOf(*last) != data.phases) {
        return;
    }
    TimelineParts expected = *last;
    for (TimelinePart& part : expected.parts) {
        part.inner = 0;
        part.restarts.clear();
    }
    data.stripes.stretches.push_back({data.cursor - 1, data.cursor, data.stripes.kinds.size()});
    data.stripes.kinds.push_back(std::move(expected));
}

} // namespace

TimelineDock::TimelineDock(QMainWindow& window, SessionController& session)
    : QObject(&window),
      window_(window),
      session_(session),
      timeline_(new Timeline(&window)),
      levels_(std::make_unique<LevelCells>()),
      pictures_(new CellPictures(session, this)) {
    dock_ = makeDock(window, QStringLiteral("timeline"), tr("Timeline"), timeline_);
    title_ = static_cast<DockTitle*>(dock_->titleBarWidget());
    legend_ = new TimelineLegend;
    title_->setExtra(legend_);
    picker_ = new ChannelPicker(ChannelPicker::Mode::one, timeline_);
    chooseScalar_ = new QAction(icon(Icon::plot), tr("Scalar in the timeline…"), this);
    chooseScalar_->setToolTip(tr("Choose a scalar that the timeline shows in a lane of its own"));
    chooseScalar_->setEnabled(false); // until there is a run
    scalarButton_ = title_->addAction(chooseScalar_);
    connect(chooseScalar_, &QAction::triggered, this, &TimelineDock::askScalarAtTitle);
    connect(picker_, &ChannelPicker::picked, this,
            [this](const QString& id) { showScalar(id.toStdString()); });
    connect(timeline_, &Timeline::scalarChoiceRequested, this, &TimelineDock::askScalar);
    connect(timeline_, &Timeline::sightChanged, this, [this] { legend_->setEntries(timeline_->legend()); });
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
    timeline_->installEventFilter(this);
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
    menu.addSeparator();
    menu.addAction(chooseScalar_);
    if (timeline_->data().scalar) {
        add(Icon::close, tr("Remove the lane of %1").arg(inSentence(timeline_->data().scalar->label)),
            [this] { showScalar({}); });
    }
    menu.exec(at);
}

QString TimelineDock::scalarKey() const {
    return QStringLiteral("timeline/%1/scalar").arg(QString::fromStdString(session_.look().info().id));
}

void TimelineDock::showScalar(const std::string& channel) {
    if (!session_.hasRun()) {
        return;
    }
    scalar_ = channel;
    if (channel.empty()) {
        QSettings().remove(scalarKey());
    } else {
        QSettings().setValue(scalarKey(), QString::fromStdString(channel));
    }
    refresh();
}

void TimelineDock::askScalar(const QRect& globalRect) {
    if (!session_.hasRun()) {
        return;
    }
    ChannelPicker::Item none;
    none.label = tr("none");
    none.description = tr("No lane of a scalar");
    none.chosen = scalar_.empty();
    std::vector<ChannelPicker::Item> items{none};
    for (const PlotChannel& channel : plotChannels(*session_.look().run)) {
        if (channel.isVector()) {
            continue;
        }
        ChannelPicker::Item item = ChannelPicker::itemOf(channel.spec);
        item.chosen = channel.spec.id == scalar_;
        items.push_back(std::move(item));
    }
    picker_->setItems(items);
    picker_->openAt(globalRect);
}

void TimelineDock::askScalarAtTitle() {
    dock_->show();
    dock_->raise();
    askScalar({scalarButton_->mapToGlobal(QPoint()), scalarButton_->size()});
}

int TimelineDock::wantedHeight() const {
    return metric::dockTitle + timeline_->sizeHint().height() + 6;
}

void TimelineDock::showRun() {
    levels_->clear();
    pictures_->clear();
    fedHeight_ = 0;
    chooseScalar_->setEnabled(true);
    scalar_ = QSettings().value(scalarKey()).toString().toStdString();
    timeline_->showAll();
    timeline_->setFocus();
}

TimelineData TimelineDock::data() const {
    const RunLook& look = session_.look();
    const std::vector<TimelineLevel>& whole = levels_->update(look);
    if (whole.empty()) {
        TimelineData data = timelineData(look, {});
        addScalar(data);
        return data;
    }
    const Snapshot* snapshot = session_.snapshot().get();
    const bool live = look.cursor.followsLive || snapshot == nullptr;
    const std::vector<LevelPosition>& now = live ? session_.status().levels : snapshot->levels;
    const std::vector<TimelineLevel> levels = levels_->withUnfinished(look, now);
    TimelineData data = timelineData(look, levels);
    data.iterations = iterationCells(look, levels.back());
    data.iterations.single = oneIterationEach(whole.back(), now);
    data.pictured = !pictures_->channel().empty();
    const TransportState place = transportState(look, session_.status(), snapshot, session_.isReplaying());
    data.phases = place.phases;
    data.phase = place.phase;
    addStripes(look, data);
    addScalar(data);
    return data;
}

void TimelineDock::addScalar(TimelineData& data) const {
    data.scalar = timelineScalar(session_.look(), scalar_);
    data.notFinite = hasFaults(data);
}

void TimelineDock::refresh() {
    const RunLook& look = session_.look();
    const std::size_t branches = look.branches().size();
    timeline_->setData(data());
    if (!timeline_->data().levels.empty()) {
        pictures_->refresh(timeline_->data().levels.front().cells);
    }
    title_->setShown(
        (branches == 1 ? tr("1 branch") : tr("%1 branches").arg(branches)) +
        tr(" · checkpoints: %1").arg(countText(static_cast<std::int64_t>(look.run->checkpoints().count()))));
    title_->setHint(tr(" · click or drag to rewind"));
    if (fedHeight_ != 0 && wantedHeight() != fedHeight_) {
        grow(); // a new branch needs a lane
        insistences_ = mostInsistences;
    }
    fedHeight_ = wantedHeight();
}

void TimelineDock::grow() {
    giveHeight(window_, *dock_, wantedHeight());
    granted_ = timeline_->minimumHeight();
}

/// The window's next layout may take back what was given; what somebody drags smaller stays so.
bool TimelineDock::eventFilter(QObject* watched, QEvent* event) {
    if (watched == timeline_ && event->type() == QEvent::Resize && insistences_ > 0) {
        if (QGuiApplication::mouseButtons() != Qt::NoButton) {
            insistences_ = 0;
        } else if (timeline_->height() < granted_) {
            --insistences_;
            QTimer::singleShot(0, this, &TimelineDock::grow);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace basin
