// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline.h"

#include "widgets/axis_ticks.h"
#include "widgets/branch_hover.h"
#include "widgets/timeline_findings.h"
#include "widgets/timeline_layout.h"
#include "widgets/timeline_levels.h"
#include "widgets/timeline_scalar.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace basin {

using namespace timeline_layout;

namespace {

constexpr double leastSpan = 8.0;         ///< iterations that are shown at least
constexpr double leastSpanOfSteps = 0.25; ///< where there is something to see inside an iteration

} // namespace

Timeline::Timeline(QWidget* parent) : QAbstractScrollArea(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
    connect(&theme(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&BranchHover::current(), &BranchHover::changed, viewport(), qOverload<>(&QWidget::update));
}

void Timeline::setData(TimelineData data) {
    const int before = contentHeight();
    data_ = std::move(data);
    updateRange();
    if (contentHeight() != before) {
        updateScrollBar();
        updateGeometry();
    }
    QString said = tr("branches: %1, iteration %2").arg(data_.lanes.size()).arg(countText(data_.cursor));
    if (data_.scalar) {
        said += QStringLiteral(", %1: %2")
                    .arg(data_.scalar->label, scalarValueText(data_, data_.branch, data_.cursor));
    }
    setAccessibleDescription(said);
    viewport()->update();
    emit sightChanged();
}

void Timeline::updateRange() {
    if (!showsAll_) {
        return;
    }
    std::int64_t last = std::max(data_.cursor, data_.liveHead);
    for (const TimelineLane& lane : data_.lanes) {
        last = std::max(last, lane.loss.lastIteration());
    }
    begin_ = 0.0;
    end_ = static_cast<double>(std::max<std::int64_t>(last, 1));
}

void Timeline::showAll() {
    showsAll_ = true;
    updateRange();
    viewport()->update();
    emit sightChanged();
}

QRectF Timeline::tracks() const {
    return {nameWidth, 0.0,
            std::max(20.0, static_cast<double>(viewport()->width() - nameWidth - rightMargin)),
            static_cast<double>(viewport()->height())};
}

double Timeline::xOf(double iteration) const {
    const QRectF area = tracks();
    return area.left() + (iteration - begin_) / (end_ - begin_) * area.width();
}

double Timeline::iterationAt(double xPx) const {
    const QRectF area = tracks();
    return begin_ + (xPx - area.left()) / area.width() * (end_ - begin_);
}

QRectF Timeline::laneRect(std::size_t lane) const {
    const double top = headHeight + static_cast<double>(lane) * laneHeight - verticalScrollBar()->value();
    return {0.0, top, static_cast<double>(viewport()->width()), laneHeight};
}

int Timeline::contentHeight() const {
    return static_cast<int>(data_.lanes.size()) * laneHeight + static_cast<int>(scalarHeight(data_)) +
           static_cast<int>(findingsHeight(data_)) + levelRowsHeight(data_) + bottomMargin;
}

QSize Timeline::sizeHint() const {
    const int most = 6 * laneHeight + static_cast<int>(scalarHeight(data_)); // it takes no row from others
    const int lanes = std::clamp(contentHeight(), 2 * laneHeight, most);
    return {800, headHeight + lanes};
}

QSize Timeline::minimumSizeHint() const {
    return {320, headHeight + std::min(contentHeight(), 2 * laneHeight + bottomMargin)};
}

void Timeline::updateScrollBar() {
    const int visible = viewport()->height() - headHeight;
    verticalScrollBar()->setPageStep(visible);
    verticalScrollBar()->setSingleStep(laneHeight / 2);
    verticalScrollBar()->setRange(0, std::max(0, contentHeight() - visible));
}

void Timeline::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
    emit sightChanged();
}

int Timeline::laneAt(double yPx) const {
    for (std::size_t i = 0; i < data_.lanes.size(); ++i) {
        const QRectF lane = laneRect(i);
        if (yPx > headHeight && yPx >= lane.top() && yPx < lane.bottom()) {
            return static_cast<int>(i);
        }
    }
    for (std::size_t i = 0; i < data_.lanes.size(); ++i) {
        if (data_.lanes[i].branch == data_.branch) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

QRectF Timeline::gutterRect() const {
    return {tracks().left(), rulerHeight, tracks().width() + rightMargin, gutterHeight};
}

bool Timeline::isInGutter(const QPointF& at) const {
    return gutterRect().adjusted(-4, 0, 0, 0).contains(at);
}

std::int64_t Timeline::gutterIteration(double xPx) const {
    constexpr double reachPx = 6.0;
    const Marker* nearest = nullptr;
    const auto distance = [&](const Marker& mark) {
        return std::abs(xOf(static_cast<double>(mark.iteration)) - xPx);
    };
    for (const Marker& mark : data_.marks) {
        if (mark.kind == MarkerKind::breakpoint && distance(mark) <= reachPx &&
            (nearest == nullptr || distance(mark) < distance(*nearest))) {
            nearest = &mark;
        }
    }
    return nearest != nullptr ? nearest->iteration
                              : std::max<std::int64_t>(1, std::llround(iterationAt(xPx)));
}

std::int64_t Timeline::clampedTo(const TimelineLane& lane, double iteration) const {
    const std::int64_t last = std::max(lane.loss.lastIteration(), lane.begin);
    return std::clamp<std::int64_t>(std::llround(iteration), 0, last);
}

void Timeline::request(int lane, double iteration) {
    if (lane < 0 || lane >= static_cast<int>(data_.lanes.size())) {
        return;
    }
    const TimelineLane& target = data_.lanes[static_cast<std::size_t>(lane)];
    emit cursorRequested(target.branch, clampedTo(target, iteration));
}

QRectF Timeline::scalarRect() const {
    const QRectF first = laneRect(data_.lanes.size());
    return {first.left(), first.top(), first.width(), scalarHeight(data_)};
}

/// What of the name is in sight.
QRectF Timeline::scalarName() const {
    return scalarRect() & QRectF(0.0, headHeight, nameWidth - 4, viewport()->height());
}

double Timeline::findingsTop() const {
    return scalarRect().bottom();
}

double Timeline::levelsTop() const {
    return findingsTop() + findingsHeight(data_);
}

/// True in the rows of findings.
bool Timeline::requestFinding(const QPointF& at) {
    if (at.y() < std::max<double>(headHeight, findingsTop()) || at.y() >= levelsTop()) {
        return false;
    }
    const auto xOfIteration = [this](double iteration) { return xOf(iteration); };
    for (const FindingBar& bar : findingBars(data_, xOfIteration, tracks(), findingsTop())) {
        if (bar.rect.united(bar.text).contains(at)) {
            const TimelineFinding& finding = data_.findings[bar.finding];
            emit cursorRequested(finding.branch, finding.begin);
        }
    }
    return true;
}

/// True in the rows of levels, where the lanes' axis does not hold.
bool Timeline::requestLevel(const QPointF& at) {
    if (data_.levels.empty() || at.y() < std::max<double>(headHeight, levelsTop())) {
        return false;
    }
    for (const LevelRow& row : levelRows(
             data_, [this](double iteration) { return xOf(iteration); }, tracks(), levelsTop())) {
        for (const LevelRow::Box& box : row.boxes) {
            if (!box.rect.adjusted(0, 0, 1, 0).contains(at)) {
                continue;
            }
            if (box.phase >= 0) {
                emit phaseRequested(data_.branch, box.iteration, box.phase);
            } else if (box.computed) {
                emit cursorRequested(data_.branch, box.iteration);
            }
            return true;
        }
    }
    return true;
}

void Timeline::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (isInGutter(event->position())) {
        draggedLane_ = -1;
        emit breakpointToggled(gutterIteration(event->position().x()));
        return;
    }
    if (requestFinding(event->position()) || requestLevel(event->position())) {
        draggedLane_ = -1;
        return;
    }
    if (scalarName().contains(event->position())) {
        draggedLane_ = -1;
        const QRect name = scalarName().toRect();
        emit scalarChoiceRequested({viewport()->mapToGlobal(name.topLeft()), name.size()});
        return;
    }
    draggedLane_ = laneAt(event->position().y());
    if (event->position().x() >= nameWidth - 4) {
        request(draggedLane_, iterationAt(event->position().x()));
    } else {
        // A click on a branch's name goes to that branch at the same iteration.
        request(draggedLane_, static_cast<double>(data_.cursor));
    }
}

void Timeline::mouseMoveEvent(QMouseEvent* event) {
    const bool overTracks = event->position().x() >= nameWidth - 4;
    const bool clickable = overTracks || scalarName().contains(event->position());
    viewport()->setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const double hovered =
        isInGutter(event->position()) && event->buttons() == Qt::NoButton ? event->position().x() : -1.0;
    if (hovered != hoveredGutterX_) {
        hoveredGutterX_ = hovered;
        viewport()->update();
    }
    int branch = -1;
    for (std::size_t i = 0; i < data_.lanes.size(); ++i) {
        const bool inside = event->position().y() > headHeight && laneRect(i).contains(event->position());
        branch = inside ? data_.lanes[i].branch : branch;
    }
    BranchHover::current().setBranch(branch);
    if ((event->buttons() & Qt::LeftButton) != 0 && draggedLane_ >= 0) {
        const QRectF area = tracks();
        request(draggedLane_, iterationAt(std::clamp(event->position().x(), area.left(), area.right())));
    }
}

/// In the gutter the second click of two is a click of its own.
void Timeline::mouseDoubleClickEvent(QMouseEvent* event) {
    if (isInGutter(event->position())) {
        mousePressEvent(event);
    } else {
        showAll();
    }
}

void Timeline::leaveEvent(QEvent* event) {
    hoveredGutterX_ = -1.0;
    BranchHover::current().setBranch(-1);
    viewport()->update();
    QAbstractScrollArea::leaveEvent(event);
}

void Timeline::contextMenuEvent(QContextMenuEvent* event) {
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const int lane = laneAt(keyboard ? -1.0 : event->pos().y());
    if (lane < 0) {
        return;
    }
    const TimelineLane& target = data_.lanes[static_cast<std::size_t>(lane)];
    const double iteration = keyboard ? static_cast<double>(data_.cursor) : iterationAt(event->pos().x());
    const QPoint at = keyboard ? viewport()->mapToGlobal(QPoint(static_cast<int>(xOf(iteration)), headHeight))
                               : event->globalPos();
    emit menuRequested(target.branch, clampedTo(target, iteration), at);
}

void Timeline::wheelEvent(QWheelEvent* event) {
    if ((event->modifiers() & Qt::ShiftModifier) != 0 || event->position().x() < nameWidth) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const QRectF area = tracks();
    const double at = iterationAt(std::clamp(event->position().x(), area.left(), area.right()));
    const double factor = std::pow(0.85, event->angleDelta().y() / 120.0);
    const double begin = at - (at - begin_) * factor, end = at + (end_ - at) * factor;
    if (end - begin >= (stripesOf_ ? leastSpanOfSteps : leastSpan)) {
        showsAll_ = false;
        begin_ = begin;
        end_ = end;
        viewport()->update();
        emit sightChanged();
    }
}

void Timeline::keyPressEvent(QKeyEvent* event) {
    const int lane = laneAt(-1.0);
    const auto cursor = static_cast<double>(data_.cursor);
    const double page = std::max(1.0, std::round((end_ - begin_) / 20.0));
    switch (event->key()) {
    case Qt::Key_Left:
        request(lane, cursor - 1.0);
        break;
    case Qt::Key_Right:
        request(lane, cursor + 1.0);
        break;
    case Qt::Key_PageUp:
        request(lane, cursor - page);
        break;
    case Qt::Key_PageDown:
        request(lane, cursor + page);
        break;
    case Qt::Key_Up:
        request(lane - 1, cursor);
        break;
    case Qt::Key_Down:
        request(lane + 1, cursor);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

/// A ring around so large a widget is shown only to those who came by the keyboard.
void Timeline::focusInEvent(QFocusEvent* event) {
    ringed_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QAbstractScrollArea::focusInEvent(event);
}

void Timeline::focusOutEvent(QFocusEvent* event) {
    ringed_ = false;
    QAbstractScrollArea::focusOutEvent(event);
}

QString Timeline::stripeToolTip(const QPointF& at) const {
    const double wide = xOf(1.0) - xOf(0.0);
    for (std::size_t i = 0; stripesOf_ && wide >= leastStripedPx && i < data_.lanes.size(); ++i) {
        const TimelineLane& lane = data_.lanes[i];
        if (!laneRect(i).contains(at) || at.x() < tracks().left()) {
            continue;
        }
        const auto iteration = static_cast<std::int64_t>(std::floor(iterationAt(at.x()))) + 1;
        const TimelineStripes stripes = stripesOf_(lane.branch, iteration - 1, iteration);
        const TimelineParts* parts = iteration > lane.begin ? stripes.of(iteration) : nullptr;
        if (parts == nullptr) {
            return {};
        }
        const QRectF place(xOf(static_cast<double>(iteration - 1)), 0.0, wide, 1.0);
        const std::vector<QRectF> rects = partRects(*parts, place);
        for (std::size_t part = 0; part < rects.size(); ++part) {
            if (at.x() >= rects[part].left() && at.x() < rects[part].right()) {
                return partToolTip(*parts, part);
            }
        }
    }
    return {};
}

QString Timeline::toolTipBelowLanes(const QPointF& at) const {
    const auto xOfIteration = [this](double iteration) { return xOf(iteration); };
    if (at.y() < levelsTop()) {
        for (const FindingBar& bar : findingBars(data_, xOfIteration, tracks(), findingsTop())) {
            if (bar.rect.united(bar.text).contains(at)) {
                const TimelineFinding& finding = data_.findings[bar.finding];
                return tr("%1, first seen at %2").arg(finding.text, countText(finding.begin));
            }
        }
        return {};
    }
    for (const LevelRow& row : levelRows(data_, xOfIteration, tracks(), levelsTop())) {
        for (const LevelRow::Box& box : row.boxes) {
            if (box.phase >= 0 && box.parts != nullptr && box.rect.contains(at)) {
                return partToolTip(*box.parts, static_cast<std::size_t>(box.phase));
            }
        }
    }
    return {};
}

QString Timeline::toolTipAt(const QPointF& at) const {
    const auto xOfIteration = [this](std::int64_t iteration) { return xOf(static_cast<double>(iteration)); };
    if (at.y() >= std::max<double>(headHeight, findingsTop())) {
        return toolTipBelowLanes(at);
    }
    if (scalarName().contains(at)) {
        return QStringList{data_.scalar->label, data_.scalar->description,
                           tr("Click to choose another scalar")}
            .join(QLatin1Char('\n'));
    }
    if (at.y() >= headHeight && scalarRect().contains(at)) {
        return scalarToolTip(data_, std::llround(iterationAt(at.x())));
    }
    const bool gutter = isInGutter(at);
    const int lane = laneAt(at.y());
    std::vector<Marker> markers = data_.marks;
    if (!gutter) {
        markers = lane >= 0 ? data_.lanes[static_cast<std::size_t>(lane)].markers : std::vector<Marker>();
    }
    for (const MarkerCluster& cluster : clustered(std::move(markers), xOfIteration)) {
        if (std::abs(cluster.x - at.x()) <= 8.0) {
            return markerToolTip(cluster);
        }
    }
    return gutter ? tr("Click to break at iteration %1").arg(countText(gutterIteration(at.x())))
                  : stripeToolTip(at);
}

bool Timeline::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace basin
