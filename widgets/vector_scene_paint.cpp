// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint.h"
#include "widgets/plot_labels.h"
#include "widgets/plot_readout.h"
#include "widgets/value_ink.h"
#include "widgets/vector_scene.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr double densePx = 1.5; ///< narrower bars and points are drawn column by column

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(VectorPlot)
};

QColor colorOf(const VectorSeries& series) {
    return theme().series(series.color);
}

QString withUnit(const QString& label, const QString& unit) {
    return unit.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, unit);
}

} // namespace

void VectorScene::paint(QPainter& painter, const QSize& size, const Pointer& pointer,
                        const QString& title) const {
    painter.fillRect(QRect(QPoint(), size), theme().color(Token::plot));
    if (!title.isEmpty()) {
        painter.setFont(theme().font(TextRole::title));
        painter.setPen(theme().color(Token::text));
        painter.drawText(QRectF(frame_.area.left(), 0, frame_.area.width(), titleHeightPx),
                         Qt::AlignLeft | Qt::AlignVCenter, title);
    }
    if (isEmpty()) {
        painter.setFont(theme().font(TextRole::body));
        painter.setPen(theme().color(Token::text2));
        painter.drawText(QRectF(QPointF(), size).adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
                         emptyText);
    } else {
        paintAxes(painter);
        painter.save();
        painter.setClipRect(frame_.area);
        paintHighlights(painter, pointer);
        for (const VectorStyle style : {VectorStyle::bars, VectorStyle::line, VectorStyle::points}) {
            for (std::size_t i = 0; i < series.size(); ++i) {
                if (!usable(series[i]) || series[i].style != style) {
                    continue;
                }
                const double perElement = frame_.area.width() * step_ / (frame_.xEnd - frame_.xBegin);
                const bool dense = (style == VectorStyle::bars ? placed_[i].barWidth : perElement) < densePx;
                if (dense) {
                    paintDense(painter, i);
                } else if (style == VectorStyle::bars) {
                    paintBars(painter, i);
                } else if (style == VectorStyle::line) {
                    paintLine(painter, i);
                } else {
                    paintPoints(painter, i);
                }
            }
        }
        for (std::size_t i = 0; i < series.size(); ++i) {
            if (usable(series[i])) {
                paintFaults(painter, i);
            }
        }
        painter.restore();
        // Placed together, so that none covers another.
        std::vector<CurveLabel> labels = paintGuides(painter);
        const std::vector<CurveLabel> names = seriesNames();
        labels.insert(labels.end(), names.begin(), names.end());
        spreadLabels(labels, frame_.area);
        paintLabels(painter, labels);
        paintWithoutPlace(painter);
        if (pointer.element && pointer.element->series < series.size() &&
            pointer.element->index < series[pointer.element->series].size()) {
            paintReadoutOf(painter, *pointer.element);
        }
    }
    if (pointer.focused) {
        paintFocusRing(painter, QRectF(QPointF(), size), 0.0);
    }
}

void VectorScene::paintAxes(QPainter& painter) const {
    const QRectF& area = frame_.area;
    const double pixel = devicePixel(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(theme().font(TextRole::tick));
    const QColor grid = theme().color(Token::grid), line = theme().color(Token::line2),
                 text = theme().color(Token::text2);
    for (const AxisTicks::Tick& tick : yTicks_.major) {
        const double y = frame_.yOf(tick.value);
        if (y < area.top() - 0.5 || y > area.bottom() + 0.5) {
            continue;
        }
        paintHorizontal(painter, area.left(), area.right(), y, grid);
        paintHorizontal(painter, area.left() - 4, area.left(), y, line);
        painter.setPen(text);
        painter.drawText(QRectF(0, y - 8, area.left() - 8, 16), Qt::AlignRight | Qt::AlignVCenter,
                         tick.label);
    }
    for (const double value : yTicks_.minor) {
        const double y = frame_.yOf(value);
        if (y >= area.top() && y <= area.bottom()) {
            paintHorizontal(painter, area.left() - 2, area.left(), y, line);
        }
    }
    for (const AxisTicks::Tick& tick : xTicks_.major) {
        const double x = frame_.xOf(tick.value);
        if (x < area.left() - 0.5 || x > area.right() + 0.5) {
            continue;
        }
        paintVertical(painter, area.bottom(), area.bottom() + 4, x, line);
        painter.setPen(text);
        const double width = painter.fontMetrics().horizontalAdvance(tick.label) + 4;
        // The outermost names stay inside the drawing.
        const double left = std::clamp(x - width / 2, 2.0, std::max(2.0, area.right() + 12 - width));
        painter.drawText(QRectF(left, area.bottom() + 6, width, 14), Qt::AlignCenter, tick.label);
    }
    if (frame_.yMap.scale != AxisScale::logarithmic && frame_.y.low < 0.0 && frame_.y.high > 0.0) {
        paintHorizontal(painter, area.left(), area.right(), frame_.yOf(0.0), line);
    }
    paintHorizontal(painter, area.left(), area.right(), area.top(), line);
    paintHorizontal(painter, area.left(), area.right(), area.bottom(), line);
    paintVertical(painter, area.top(), area.bottom() + pixel, area.left(), line);
    paintVertical(painter, area.top(), area.bottom() + pixel, area.right(), line);
    for (const VectorSeries& each : series) {
        if (usable(each) && !each.vector()->x_label.empty()) {
            painter.setPen(theme().color(Token::text3));
            painter.drawText(QRectF(area.left(), area.bottom() + 20, area.width(), 14),
                             Qt::AlignRight | Qt::AlignVCenter,
                             withUnit(QString::fromStdString(each.vector()->x_label),
                                      QString::fromStdString(each.vector()->x_unit)));
            break;
        }
    }
}

/// Behind the values: the selected element's place and the one that is pointed at.
void VectorScene::paintHighlights(QPainter& painter, const Pointer& pointer) const {
    const double width = std::max(3.0, frame_.area.width() * step_ / (frame_.xEnd - frame_.xBegin));
    const auto band = [&](double x, const QColor& color) {
        painter.fillRect(QRectF(x - width / 2, frame_.area.top(), width, frame_.area.height()), color);
    };
    for (const VectorSeries& each : series) {
        const auto row = usable(each) ? selected.find(each.table) : selected.end();
        if (row != selected.end() && row->second >= 0 &&
            static_cast<std::size_t>(row->second) < each.size()) {
            band(frame_.xOf(each.positionOf(static_cast<std::size_t>(row->second))),
                 theme().color(Token::selection));
            break; // vectors of one group stand at the same places
        }
    }
    if (pointer.element && pointer.element->series < series.size() &&
        pointer.element->index < series[pointer.element->series].size()) {
        band(frame_.xOf(series[pointer.element->series].positionOf(pointer.element->index)),
             theme().color(Token::text, 0.10));
    }
}

void VectorScene::paintBars(QPainter& painter, std::size_t index) const {
    const VectorSeries& each = series[index];
    const double ground = base(), gap = placed_[index].barWidth > 4.0 ? 1.0 : 0.0;
    const QColor color = colorOf(each);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < each.size(); ++i) {
        const double value = each.vector()->values[i];
        if (!std::isfinite(value) || (frame_.yMap.scale == AxisScale::logarithmic && value <= 0.0)) {
            continue;
        }
        const double left = frame_.xOf(each.positionOf(i)) + placed_[index].barLeft;
        const double y = frame_.yOf(value), top = std::min(y, ground);
        // Zero is a value too: it leaves a line where the bar would stand.
        painter.fillRect(QRectF(left, top, placed_[index].barWidth - gap,
                                std::max(std::abs(y - ground), devicePixel(painter))),
                         color);
    }
}

/// More elements than pixel columns: smallest and largest of each column; bars reach down to their ground.
void VectorScene::paintDense(QPainter& painter, std::size_t index) const {
    const VectorSeries& each = series[index];
    const auto columns = static_cast<std::size_t>(std::max(1.0, frame_.area.width() * ratio_));
    std::vector<std::pair<double, double>> reach(columns, {1e300, -1e300});
    for (std::size_t i = 0; i < each.size(); ++i) {
        const double value = each.vector()->values[i];
        const double place = (frame_.xOf(each.positionOf(i)) - frame_.area.left()) * ratio_;
        if (!std::isfinite(value) || (frame_.yMap.scale == AxisScale::logarithmic && value <= 0.0) ||
            !(place >= 0.0) || place >= static_cast<double>(columns)) {
            continue;
        }
        auto& [low, high] = reach[static_cast<std::size_t>(place)];
        low = std::min(low, value);
        high = std::max(high, value);
    }
    const double step = 1.0 / ratio_, ground = base(), width = std::max(step, devicePixel(painter));
    const QColor color = colorOf(each);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t c = 0; c < columns; ++c) {
        if (reach[c].first > reach[c].second) {
            continue;
        }
        double top = frame_.yOf(reach[c].second), bottom = frame_.yOf(reach[c].first);
        if (each.style == VectorStyle::bars) {
            top = std::min(top, ground);
            bottom = std::max(bottom, ground);
        }
        painter.fillRect(QRectF(frame_.area.left() + static_cast<double>(c) * step, top, width,
                                std::max(bottom - top, width)),
                         color);
    }
}

void VectorScene::paintLine(QPainter& painter, std::size_t index) const {
    const VectorSeries& each = series[index];
    std::vector<std::pair<double, double>> points;
    for (std::size_t i = 0; i < each.size(); ++i) {
        points.emplace_back(each.positionOf(i), each.vector()->values[i]);
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    constexpr std::size_t few = 200;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorOf(each), points.size() <= few ? 1.5 : 1.0));
    QPolygonF line;
    const auto draw = [&] {
        if (line.size() == 1) {
            painter.setBrush(colorOf(each));
            painter.drawEllipse(line.front(), 1.5, 1.5);
            painter.setBrush(Qt::NoBrush);
        } else if (line.size() > 1) {
            painter.drawPolyline(line);
        }
        line.clear();
    };
    for (const auto& [x, value] : points) {
        if (!std::isfinite(value) || (frame_.yMap.scale == AxisScale::logarithmic && value <= 0.0)) {
            draw();
        } else {
            line << QPointF(frame_.xOf(x), frame_.yOf(value));
        }
    }
    draw();
}

void VectorScene::paintPoints(QPainter& painter, std::size_t index) const {
    constexpr double radius = 2.5;
    const VectorSeries& each = series[index];
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOf(each));
    for (std::size_t i = 0; i < each.size(); ++i) {
        const double value = each.vector()->values[i];
        if (std::isfinite(value) && (frame_.yMap.scale != AxisScale::logarithmic || value > 0.0)) {
            painter.drawEllipse(QPointF(frame_.xOf(each.positionOf(i)), frame_.yOf(value)), radius, radius);
        }
    }
    painter.setBrush(Qt::NoBrush);
}

void VectorScene::paintFaults(QPainter& painter, std::size_t index) const {
    constexpr double size = 9.0;
    const VectorSeries& each = series[index];
    Marker marker;
    marker.kind = MarkerKind::notFinite;
    double last = -1e300;
    for (std::size_t i = 0; i < each.size(); ++i) {
        const double value = each.vector()->values[i];
        if (std::isfinite(value) || is_absent(value)) {
            continue;
        }
        const double x = xOf(index, i);
        const bool below = std::isinf(value) && value < 0.0;
        painter.fillRect(QRectF(x - 0.5, frame_.area.top(), 1.0, frame_.area.height()),
                         theme().color(Token::nan, 0.35));
        if (std::abs(x - last) >= 2.0) {
            paintMarker(painter, marker,
                        {x, below ? frame_.area.bottom() - size / 2 - 1 : frame_.area.top() + size / 2 + 1},
                        size);
            last = x;
        }
    }
}

std::vector<CurveLabel> VectorScene::paintGuides(QPainter& painter) const {
    const QRectF& area = frame_.area;
    const QColor color = theme().color(Token::warning);
    std::vector<CurveLabel> labels;
    const QFontMetricsF metrics(theme().font(TextRole::small));
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(color, 1);
    pen.setDashPattern({5.0, 3.0});
    for (const Guide& guide : guides()) {
        const QString name = QString::fromStdString(guide.label);
        const double width = metrics.horizontalAdvance(name) + 6;
        const double at = guide.vertical ? frame_.xOf(guide.value) : frame_.yOf(guide.value);
        painter.setPen(pen);
        if (guide.vertical) {
            if (at >= area.left() && at <= area.right()) {
                painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()));
                const double left = at + 3 + width < area.right() ? at + 3 : at - 3 - width;
                labels.push_back({QRectF(left, area.top() + 3, width, 14), name, color});
            }
            continue;
        }
        const bool above = at<area.top() - 0.5, below = at> area.bottom() + 0.5;
        if (!above && !below) {
            painter.drawLine(QPointF(area.left(), at), QPointF(area.right(), at));
        }
        // One that lies outside says so at the edge instead of being missing.
        const QString text = above   ? QStringLiteral("↑ %1 %2").arg(name, valueText(guide.value))
                             : below ? QStringLiteral("↓ %1 %2").arg(name, valueText(guide.value))
                                     : name;
        const double wide = metrics.horizontalAdvance(text) + 6;
        const double top = above   ? area.top() + 2
                           : below ? area.bottom() - 16
                                   : (at - 17 > area.top() ? at - 17 : at + 2);
        labels.push_back(
            {QRectF(std::max(area.left() + 2, area.right() - wide - 4), top, wide, 14), text, color});
    }
    return labels;
}

/// Names at the right ends of lines; bars and points have theirs in the legend.
std::vector<CurveLabel> VectorScene::seriesNames() const {
    std::vector<CurveLabel> labels;
    const QFontMetricsF metrics(theme().font(TextRole::small));
    for (std::size_t s = 0; s < series.size(); ++s) {
        const VectorSeries& each = series[s];
        if (!usable(each) || each.style != VectorStyle::line) {
            continue;
        }
        for (std::size_t i = each.size() / 2; i < each.size(); ++i) {
            const double value = each.vector()->values[i];
            const QPointF at(frame_.xOf(each.positionOf(i)), frame_.yOf(value));
            if (std::isfinite(value) && frame_.area.contains(at)) {
                const double width = metrics.horizontalAdvance(each.label) + 6;
                labels.push_back(
                    {QRectF(std::min(at.x(), frame_.area.right() - width - 4), at.y() - 18, width, 14),
                     each.label, colorOf(each)});
                break;
            }
        }
    }
    return labels;
}

void VectorScene::paintWithoutPlace(QPainter& painter) const {
    if (withoutPlace_ > 0) {
        painter.setFont(theme().font(TextRole::tick));
        painter.setPen(theme().color(Token::text3));
        painter.drawText(frame_.area.adjusted(4, 2, -4, -2), Qt::AlignLeft | Qt::AlignBottom,
                         Texts::tr("%n value(s) ≤ 0 without a place on this axis", nullptr,
                                   static_cast<int>(withoutPlace_)));
    }
}

void VectorScene::paintReadoutOf(QPainter& painter, const VectorElement& element) const {
    const VectorSeries& own = series[element.series];
    PlotReadout readout;
    readout.heading = own.nameOf(element.index);
    if (const VectorData& data = *own.vector(); !data.x.empty()) {
        const QString unit = QString::fromStdString(data.x_unit);
        const QString place =
            valueText(own.positionOf(element.index)) + (unit.isEmpty() ? QString() : QLatin1Char(' ') + unit);
        readout.heading = data.labels.empty() ? place : readout.heading + QStringLiteral(" · ") + place;
    } else if (data.labels.empty()) {
        const QString what =
            data.x_label.empty() ? Texts::tr("element") : QString::fromStdString(data.x_label);
        readout.heading = what + QLatin1Char(' ') + readout.heading;
    }
    for (std::size_t s = 0; s < series.size(); ++s) {
        if (!usable(series[s])) {
            continue;
        }
        const auto i = partner(s, element);
        PlotReadout::Line line{
            withUnit(series[s].label, series[s].unit), theme().color(Token::text2), {}, {}};
        if (i) {
            const double value = series[s].vector()->values[*i];
            line.values.push_back(
                {readoutText(value, series[s].whole),
                 std::isfinite(value) ? colorOf(series[s]) : theme().color(inkOf(value, Token::text))});
        } else {
            line.values.push_back({QStringLiteral("–"), theme().color(Token::text3)});
        }
        readout.lines.push_back(std::move(line));
    }
    const QSizeF size = readoutSize(readout);
    if (size.width() > frame_.area.width() || size.height() > frame_.area.height()) {
        return; // a plot this small is better without
    }
    // Beside the element, on the side with more room.
    const double x = frame_.xOf(own.positionOf(element.index));
    const double left = x < frame_.area.center().x()
                            ? std::min(x + 14, frame_.area.right() - size.width() - 6)
                            : std::max(x - 14 - size.width(), frame_.area.left() + 6);
    paintReadoutAt(painter, readout, {left, frame_.area.top() + 8});
}

} // namespace basin
