// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/vector_plot.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr double keyZoom = 0.75, clickPx = 4.0;

bool isRange(double low, double high) {
    return std::isfinite(low) && std::isfinite(high) && high > low;
}

} // namespace

VectorPlot::VectorPlot(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Plot of vectors"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void VectorPlot::setSeries(std::vector<VectorSeries> series) {
    const bool others =
        !std::equal(series.begin(), series.end(), scene_.series.begin(), scene_.series.end(),
                    [](const VectorSeries& a, const VectorSeries& b) { return a.id == b.id; });
    if (others) {
        scene_.forget();
        pointer_.element.reset();
    }
    scene_.series = std::move(series);
    layOut();
    update();
}

void VectorPlot::setScale(std::optional<AxisScale> scale) {
    scene_.scale = scale;
    scene_.zoom.followsY = true;
    layOut();
    update();
}

void VectorPlot::setEmptyText(const QString& text) {
    scene_.emptyText = text;
    update();
}

void VectorPlot::setSelectedRow(const QString& table, int row) {
    int& known = scene_.selected.try_emplace(table, -1).first->second;
    if (known != row) {
        known = row;
        update();
    }
}

void VectorPlot::showAll() {
    scene_.zoom.followsX = scene_.zoom.followsY = true;
    layOut();
    update();
    emit zoomChanged();
}

void VectorPlot::layOut() {
    scene_.layOut(size(), devicePixelRatioF());
}

void VectorPlot::paintEvent(QPaintEvent*) {
    layOut();
    QPainter painter(this);
    scene_.paint(painter, size(), pointer_, {});
}

QImage VectorPlot::picture(const QSize& size, double dpi, const QString& title) const {
    const double ratio = dpi / 96.0;
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    VectorScene scene = scene_;
    scene.layOut(size, ratio, title.isEmpty() ? 0.0 : VectorScene::titleHeightPx);
    QPainter painter(&image);
    scene.paint(painter, size, {}, title);
    painter.end();
    image.setDotsPerMeterX(static_cast<int>(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    return image;
}

void VectorPlot::paintOn(QPaintDevice& device, const QSize& size, const QString& title) const {
    VectorScene scene = scene_;
    constexpr double columnsPerPx = 2.0;
    scene.layOut(size, columnsPerPx, title.isEmpty() ? 0.0 : VectorScene::titleHeightPx);
    QPainter painter(&device);
    painter.scale(device.logicalDpiX() / 96.0, device.logicalDpiY() / 96.0);
    scene.paint(painter, size, {}, title);
}

QString VectorPlot::description() const {
    if (scene_.isEmpty()) {
        return scene_.emptyText;
    }
    QStringList parts;
    for (const VectorSeries& each : scene_.series) {
        if (each.shown && each.size() > 0) {
            parts << tr("%1: %n value(s)", nullptr, static_cast<int>(each.size())).arg(each.label);
        }
    }
    if (pointer_.element) {
        parts << scene_.describe(*pointer_.element);
    }
    return parts.join(QStringLiteral("; "));
}

void VectorPlot::point(const std::optional<VectorElement>& element) {
    if (pointer_.element != element) {
        pointer_.element = element;
        setAccessibleDescription(description());
        update();
    }
}

void VectorPlot::choose(const VectorElement& element, bool toggles) {
    const auto row = scene_.rowOf(element);
    if (!row) {
        return;
    }
    const auto known = scene_.selected.find(row->first);
    const bool again = toggles && known != scene_.selected.end() && known->second == row->second;
    setSelectedRow(row->first, again ? -1 : row->second);
    emit rowSelected(row->first, again ? -1 : row->second);
}

void VectorPlot::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    dragStart_ = event->position();
    dragZoom_ = scene_.zoom;
    dragFrame_ = scene_.frame();
    pans_ = event->button() == Qt::MiddleButton ||
            (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ShiftModifier) != 0);
    pressed_ = event->button() == Qt::LeftButton && !pans_;
}

void VectorPlot::mouseMoveEvent(QMouseEvent* event) {
    if (pans_) {
        const double dx = event->position().x() - dragStart_.x();
        scene_.zoom.followsX = false;
        scene_.zoom.xBegin = dragFrame_.iterationAt(dragFrame_.area.left() - dx);
        scene_.zoom.xEnd = dragFrame_.iterationAt(dragFrame_.area.right() - dx);
        layOut();
        update();
        emit zoomChanged();
        return;
    }
    const bool inside = scene_.frame().area.adjusted(-2, -2, 2, 24).contains(event->position());
    point(inside && !scene_.isEmpty() ? scene_.elementAt(event->position()) : std::nullopt);
}

void VectorPlot::mouseReleaseEvent(QMouseEvent* event) {
    pans_ = false;
    const bool stayed = (event->position() - dragStart_).manhattanLength() <= clickPx;
    const bool inside = scene_.frame().area.adjusted(-2, -2, 2, 24).contains(event->position());
    if (std::exchange(pressed_, false) && stayed && inside && !scene_.isEmpty()) {
        if (const auto element = scene_.elementAt(event->position())) {
            point(element);
            choose(*element, true);
        }
    }
}

void VectorPlot::mouseDoubleClickEvent(QMouseEvent*) {
    showAll();
}

void VectorPlot::wheelEvent(QWheelEvent* event) {
    const double factor = std::pow(0.85, event->angleDelta().y() / 120.0);
    if ((event->modifiers() & Qt::ControlModifier) != 0 ||
        event->position().x() < scene_.frame().area.left()) {
        zoomValuesBy(factor, event->position().y());
    } else {
        zoomBy(factor, event->position().x());
    }
    event->accept();
}

void VectorPlot::zoomBy(double factor, double at) {
    const PlotFrame& frame = scene_.frame();
    const double x = std::clamp(at, frame.area.left(), frame.area.right());
    const double begin = frame.iterationAt(x + (frame.area.left() - x) * factor);
    const double end = frame.iterationAt(x + (frame.area.right() - x) * factor);
    if (!scene_.isEmpty() && isRange(begin, end)) {
        scene_.zoom.followsX = false;
        scene_.zoom.xBegin = begin;
        scene_.zoom.xEnd = end;
        layOut();
        update();
        emit zoomChanged();
    }
}

void VectorPlot::zoomValuesBy(double factor, double at) {
    const PlotFrame& frame = scene_.frame();
    const double y = std::clamp(at, frame.area.top(), frame.area.bottom());
    const double low = frame.valueAt(y + (frame.area.bottom() - y) * factor);
    const double high = frame.valueAt(y + (frame.area.top() - y) * factor);
    if (!scene_.isEmpty() && isRange(low, high)) {
        scene_.zoom.followsY = false;
        scene_.zoom.y = {low, high};
        layOut();
        update();
        emit zoomChanged();
    }
}

/// To element `index` of the series that is pointed at, else of the first.
void VectorPlot::moveTo(qint64 index) {
    std::size_t series = pointer_.element ? pointer_.element->series : 0;
    while (series < scene_.series.size() &&
           !(scene_.series[series].shown && scene_.series[series].size() > 0)) {
        ++series;
    }
    if (series < scene_.series.size()) {
        const auto last = static_cast<qint64>(scene_.series[series].size()) - 1;
        const VectorElement element{series, static_cast<std::size_t>(std::clamp<qint64>(index, 0, last))};
        point(element);
        choose(element, false);
    }
}

void VectorPlot::keyPressEvent(QKeyEvent* event) {
    if ((event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0 || scene_.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const qint64 step = (event->modifiers() & Qt::ShiftModifier) != 0 ? 10 : 1;
    const qint64 now = pointer_.element ? static_cast<qint64>(pointer_.element->index) : -1;
    const double middle = scene_.frame().area.center().x();
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(now - step);
        break;
    case Qt::Key_Right:
        moveTo(now + step);
        break;
    case Qt::Key_Home:
        moveTo(0);
        break;
    case Qt::Key_End:
        moveTo(std::numeric_limits<qint64>::max());
        break;
    case Qt::Key_Escape:
        point(std::nullopt);
        for (const auto& [table, row] : std::map(scene_.selected)) {
            if (row >= 0) {
                setSelectedRow(table, -1);
                emit rowSelected(table, -1);
            }
        }
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(keyZoom, middle);
        break;
    case Qt::Key_Minus:
        zoomBy(1.0 / keyZoom, middle);
        break;
    case Qt::Key_F:
        showAll();
        break;
    case Qt::Key_L: {
        const AxisScale shown = shownScale();
        emit scaleRequested(shown == AxisScale::linear        ? AxisScale::logarithmic
                            : shown == AxisScale::logarithmic ? AxisScale::symmetricLog
                                                              : AxisScale::linear);
        break;
    }
    default:
        QWidget::keyPressEvent(event);
    }
}

void VectorPlot::leaveEvent(QEvent*) {
    if (!hasFocus()) {
        point(std::nullopt);
    }
}

void VectorPlot::focusInEvent(QFocusEvent* event) {
    const Qt::FocusReason reason = event->reason();
    pointer_.focused =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    setAccessibleDescription(description());
    update();
}

void VectorPlot::focusOutEvent(QFocusEvent*) {
    pointer_.focused = false;
    update();
}

void VectorPlot::contextMenuEvent(QContextMenuEvent* event) {
    emit menuRequested(event->globalPos());
}

} // namespace basin
