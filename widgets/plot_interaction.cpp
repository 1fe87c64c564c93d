// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/branch_hover.h"
#include "widgets/plot_impl.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace basin {

namespace {

constexpr qint64 oneGestureMs = 600; ///< zooms that follow each other faster are one step back
constexpr std::size_t mostZooms = 50;
constexpr double clickPx = 4.0;
constexpr double keyZoom = 0.75;

bool isRange(const AxisRange& range) {
    return std::isfinite(range.low) && std::isfinite(range.high) && range.high > range.low;
}

} // namespace

/// Puts the present zoom on the way back; of a gesture only its first.
void Plot::Impl::remember(bool always) {
    if (always || !sinceZoom.isValid() || sinceZoom.elapsed() > oneGestureMs) {
        back.push_back(scene.zoom());
        if (back.size() > mostZooms) {
            back.erase(back.begin());
        }
    }
    forward.clear();
    sinceZoom.start();
}

void Plot::Impl::changeZoom(const PlotZoom& zoom) {
    scene.setZoom(zoom);
    refresh();
    emit self.zoomChanged();
}

/// Along x, around pixel `at`.
void Plot::Impl::zoomBy(double factor, double at) {
    const PlotFrame& frame = scene.frame();
    const double x = std::clamp(at, frame.area.left(), frame.area.right());
    self.zoomTo(frame.iterationAt(x + (frame.area.left() - x) * factor),
                frame.iterationAt(x + (frame.area.right() - x) * factor));
}

void Plot::Impl::zoomValuesBy(double factor, double at) {
    const PlotFrame& frame = scene.frame();
    const double y = std::clamp(at, frame.area.top(), frame.area.bottom());
    const AxisRange values{frame.valueAt(y + (frame.area.bottom() - y) * factor),
                           frame.valueAt(y + (frame.area.top() - y) * factor)};
    if (isRange(values)) {
        remember(false);
        PlotZoom zoom = scene.zoom(); // iterations go on following
        zoom.followsY = false;
        zoom.y = values;
        changeZoom(zoom);
    }
}

void Plot::Impl::requestCursorAt(std::int64_t iteration) {
    emit self.cursorRequested(std::clamp<qint64>(iteration, 0, scene.lastIteration()));
}

void Plot::Impl::requestCursor(double xPx) {
    constexpr double reachPx = 16.0;
    const QRectF& area = scene.frame().area;
    if (!scene.data.x) {
        requestCursorAt(std::llround(scene.frame().iterationAt(std::clamp(xPx, area.left(), area.right()))));
    } else if (const auto hit = scene.points().nearest(pointer.at, reachPx)) {
        requestCursorAt(hit->iteration);
    }
}

void Plot::Impl::toggleSecond(std::int64_t iteration) {
    const std::int64_t last = scene.lastIteration();
    const bool remove = pointer.second == iteration;
    emit self.secondCursorRequested(remove ? -1 : std::clamp<std::int64_t>(iteration, 0, last));
}

bool Plot::Impl::pressed(const QMouseEvent& event) {
    self.setFocus(Qt::MouseFocusReason);
    const QRectF reach = scene.frame().area.adjusted(-4, -railHeightPx, 4, 24);
    if (event.button() == Qt::BackButton || event.button() == Qt::ForwardButton) {
        event.button() == Qt::BackButton ? self.goBack() : self.goForward();
        return true;
    }
    menuDue = event.button() == Qt::RightButton;
    if (!reach.contains(event.position())) {
        return menuDue;
    }
    dragStart = event.position();
    dragFrame = scene.frame();
    pointer.at = event.position();
    if (event.button() == Qt::MiddleButton) {
        drag = Drag::pan;
    } else if (event.button() == Qt::RightButton || (event.modifiers() & Qt::ShiftModifier) != 0) {
        drag = Drag::band;
    } else if (event.button() == Qt::LeftButton && (event.modifiers() & Qt::AltModifier) != 0) {
        toggleSecond(std::llround(scene.frame().iterationAt(event.position().x())));
    } else if (event.button() == Qt::LeftButton) {
        drag = Drag::cursor;
        requestCursor(event.position().x());
    }
    hoverAt(event.position());
    return true;
}

bool Plot::Impl::moved(const QMouseEvent& event) {
    hoverAt(event.position());
    if ((event.position() - dragStart).manhattanLength() > clickPx) {
        menuDue = false;
    }
    if (drag == Drag::cursor) {
        requestCursor(event.position().x());
    } else if (drag == Drag::pan) {
        const double dx = event.position().x() - dragStart.x();
        self.zoomTo(dragFrame.iterationAt(dragFrame.area.left() - dx),
                    dragFrame.iterationAt(dragFrame.area.right() - dx));
    } else if (drag == Drag::band) {
        pointer.band = QRectF(dragStart, event.position()).normalized() & scene.frame().area;
        refreshOverlay();
    }
    return drag != Drag::none;
}

bool Plot::Impl::released(const QMouseEvent& event) {
    const Drag finished = std::exchange(drag, Drag::none);
    pointer.band.reset();
    if (std::exchange(menuDue, false) && event.button() == Qt::RightButton) {
        refreshOverlay();
        emit self.menuRequested(event.globalPosition().toPoint());
        return true;
    }
    const bool stayed = (event.position() - dragStart).manhattanLength() <= clickPx;
    if (finished == Drag::cursor && stayed && !scene.data.x) {
        if (const auto curve = scene.curveAt(event.position())) {
            emit self.curveClicked(static_cast<int>(*curve));
        }
    }
    if (finished == Drag::band) {
        finishBand(event.position());
    }
    return finished != Drag::none;
}

void Plot::Impl::finishBand(const QPointF& end) {
    const PlotFrame& frame = scene.frame();
    const QRectF box = QRectF(dragStart, end).normalized() & frame.area;
    if (box.width() > clickPx && box.height() > clickPx) {
        sinceZoom.invalidate();
        self.zoomTo(frame.iterationAt(box.left()), frame.iterationAt(box.right()),
                    AxisRange{frame.valueAt(box.bottom()), frame.valueAt(box.top())});
    } else {
        refreshOverlay();
    }
}

void Plot::Impl::wheeled(const QWheelEvent& event) {
    const double factor = std::pow(0.85, event.angleDelta().y() / 120.0);
    if ((event.modifiers() & Qt::ControlModifier) != 0 || event.position().x() < scene.frame().area.left()) {
        zoomValuesBy(factor, event.position().y());
    } else {
        zoomBy(factor, event.position().x());
    }
}

void Plot::Impl::hoverAt(const QPointF& at) {
    const PlotFrame& frame = scene.frame();
    pointer.at = at;
    pointer.hovering = frame.area.contains(at);
    int found = -1;
    const QRectF rail(frame.area.left() - 8, frame.area.top() - railHeightPx, frame.area.width() + 16,
                      railHeightPx);
    const std::vector<MarkerCluster>& clusters = scene.clusters();
    if (rail.contains(at)) {
        for (std::size_t i = 0; i < clusters.size(); ++i) {
            if (std::abs(clusters[i].x - at.x()) <= 7.0) {
                found = static_cast<int>(i);
            }
        }
    }
    if (found != pointer.cluster) {
        pointer.cluster = found;
        canvas->setToolTip(found < 0 ? QString() : markerToolTip(clusters[static_cast<std::size_t>(found)]));
    }
    if (scene.data.branches.size() > 1) {
        BranchHover::current().setBranch(pointer.hovering ? scene.branchAt(at) : -1);
    }
    refreshOverlay();
}

void Plot::Impl::leave() {
    pointer.hovering = false;
    pointer.cluster = -1;
    BranchHover::current().setBranch(-1);
    refreshOverlay();
}

bool Plot::Impl::movesCursor(const QKeyEvent& event) {
    const PlotFrame& frame = scene.frame();
    const std::int64_t cursor = scene.data.cursor;
    const std::int64_t step = (event.modifiers() & Qt::ShiftModifier) != 0 ? 10 : 1;
    const auto page =
        static_cast<std::int64_t>(scene.data.x ? 10.0 : std::max(1.0, (frame.xEnd - frame.xBegin) / 20.0));
    switch (event.key()) {
    case Qt::Key_Left:
        requestCursorAt(cursor - step);
        return true;
    case Qt::Key_Right:
        requestCursorAt(cursor + step);
        return true;
    case Qt::Key_PageUp:
        requestCursorAt(cursor - page);
        return true;
    case Qt::Key_PageDown:
        requestCursorAt(cursor + page);
        return true;
    default:
        return false;
    }
}

bool Plot::Impl::keyed(const QKeyEvent& event) {
    const bool alt = (event.modifiers() & Qt::AltModifier) != 0;
    const PlotFrame& frame = scene.frame();
    const double cursorPx = frame.xOf(static_cast<double>(scene.data.cursor));
    const bool inside = !scene.data.x && cursorPx >= frame.area.left() && cursorPx <= frame.area.right();
    const double middle = inside ? cursorPx : frame.area.center().x();
    if (event.key() == Qt::Key_Backspace || (alt && event.key() == Qt::Key_Left)) {
        self.goBack();
    } else if (alt && event.key() == Qt::Key_Right) {
        self.goForward();
    } else if ((event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0) {
        return false;
    } else if (movesCursor(event)) {
        return true;
    } else if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal) {
        zoomBy(keyZoom, middle);
    } else if (event.key() == Qt::Key_Minus) {
        zoomBy(1.0 / keyZoom, middle);
    } else if (event.key() == Qt::Key_F) {
        self.showAll();
    } else if (event.key() == Qt::Key_L) {
        PlotStyle style = scene.style;
        style.y = style.y == AxisScale::linear        ? AxisScale::logarithmic
                  : style.y == AxisScale::logarithmic ? AxisScale::symmetricLog
                                                      : AxisScale::linear;
        emit self.styleRequested(style);
    } else if (event.key() == Qt::Key_M) {
        toggleSecond(scene.data.cursor);
    } else if (event.key() == Qt::Key_Escape && pointer.second) {
        emit self.secondCursorRequested(-1);
    } else if (event.key() == Qt::Key_Menu) {
        emit self.menuRequested(self.mapToGlobal(frame.area.center().toPoint()));
    } else {
        return false;
    }
    return true;
}

void Plot::showAll() {
    if (!showsAll()) {
        impl_->remember(true);
    }
    PlotZoom zoom = impl_->scene.zoom();
    zoom.followsX = zoom.followsY = true;
    impl_->changeZoom(zoom);
}

void Plot::zoomTo(double begin, double end, std::optional<AxisRange> values) {
    constexpr double narrowest = 2.0; // iterations
    if (!data().x && end - begin < narrowest) {
        const double middle = (begin + end) / 2;
        begin = middle - narrowest / 2;
        end = middle + narrowest / 2;
    }
    if (!isRange({begin, end})) {
        return;
    }
    impl_->remember(false);
    PlotZoom zoom = impl_->scene.zoom();
    zoom.followsX = false;
    zoom.xBegin = begin;
    zoom.xEnd = end;
    if (values && isRange(*values)) {
        zoom.followsY = false;
        zoom.y = *values;
    }
    impl_->changeZoom(zoom);
}

void Plot::forgetZoom() {
    impl_->back.clear();
    impl_->forward.clear();
    impl_->changeZoom({});
}

bool Plot::canGoBack() const {
    return !impl_->back.empty();
}

bool Plot::canGoForward() const {
    return !impl_->forward.empty();
}

void Plot::goBack() {
    if (canGoBack()) {
        impl_->forward.push_back(impl_->scene.zoom());
        const PlotZoom zoom = impl_->back.back();
        impl_->back.pop_back();
        impl_->sinceZoom.invalidate();
        impl_->changeZoom(zoom);
    }
}

void Plot::goForward() {
    if (canGoForward()) {
        impl_->back.push_back(impl_->scene.zoom());
        const PlotZoom zoom = impl_->forward.back();
        impl_->forward.pop_back();
        impl_->sinceZoom.invalidate();
        impl_->changeZoom(zoom);
    }
}

bool Plot::eventFilter(QObject* watched, QEvent* event) {
    if (watched != impl_->canvas) {
        return QWidget::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return impl_->pressed(static_cast<const QMouseEvent&>(*event));
    case QEvent::MouseMove:
        return impl_->moved(static_cast<const QMouseEvent&>(*event));
    case QEvent::MouseButtonRelease:
        return impl_->released(static_cast<const QMouseEvent&>(*event));
    case QEvent::MouseButtonDblClick:
        showAll();
        return true;
    case QEvent::Wheel:
        impl_->wheeled(static_cast<const QWheelEvent&>(*event));
        return true;
    case QEvent::Leave:
        impl_->leave();
        return false;
    case QEvent::Show:
        impl_->refresh();
        return false;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

/// The keys of a plot are its own while it has the focus, even where the window has a shortcut on them.
bool Plot::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool alt = (key.modifiers() & Qt::AltModifier) != 0;
        if (alt && (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void Plot::keyPressEvent(QKeyEvent* event) {
    if (!impl_->keyed(*event)) {
        QWidget::keyPressEvent(event);
    }
}

void Plot::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    impl_->pointer.focused =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    impl_->refreshOverlay();
}

void Plot::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    impl_->pointer.focused = false;
    impl_->refreshOverlay();
}

} // namespace basin
