// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_painting.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace basin {

namespace {

constexpr std::size_t fewPoints = 200;     ///< up to here a curve is drawn 1.5 px wide
constexpr std::size_t smoothPoints = 6000; ///< up to here it is smoothed
constexpr double labelHeightPx = 14.0;

QColor mixed(const QColor& a, const QColor& b, double shareOfB) {
    const double rest = 1.0 - shareOfB;
    return QColor::fromRgbF(static_cast<float>(a.redF() * rest + b.redF() * shareOfB),
                            static_cast<float>(a.greenF() * rest + b.greenF() * shareOfB),
                            static_cast<float>(a.blueF() * rest + b.blueF() * shareOfB));
}

std::size_t pointCount(const CurveTrace& trace) {
    std::size_t count = 0;
    for (const QPolygonF& line : trace.lines) {
        count += static_cast<std::size_t>(line.size());
    }
    return count;
}

void paintTrace(QPainter& painter, const CurveTrace& trace, const QColor& color) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QRectF& bar : trace.bars) {
        painter.fillRect(bar, color);
    }
    const std::size_t points = pointCount(trace);
    painter.setRenderHint(QPainter::Antialiasing, points <= smoothPoints);
    painter.setPen(QPen(color, points <= fewPoints ? 1.5 : 1.0));
    for (const QPolygonF& line : trace.lines) {
        if (line.size() == 1) {
            painter.setBrush(color);
            painter.drawEllipse(line.front(), 1.5, 1.5);
            painter.setBrush(Qt::NoBrush);
        } else {
            painter.drawPolyline(line);
        }
    }
}

void paintNotFinite(QPainter& painter, const PlotFrame& frame, const CurveTrace& trace) {
    constexpr double size = 9.0;
    for (const CurveTrace::Marked& mark : trace.notFinite) {
        const double y = mark.atBottom ? frame.area.bottom() - size / 2 - 1 : frame.area.top() + size / 2 + 1;
        if (mark.x1 - mark.x0 >= 1.0) {
            painter.fillRect(QRectF(mark.x0, y - 1, mark.x1 - mark.x0, 2), theme().color(Token::nan));
        }
        Marker marker;
        marker.kind = MarkerKind::notFinite;
        paintMarker(painter, marker, {mark.x0, y}, size);
    }
}

void paintTextWithHalo(QPainter& painter, const QPointF& baseline, const QString& text, const QColor& color) {
    QPainterPath path;
    path.addText(baseline, painter.font(), text);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(Token::plot), 3.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(color);
    painter.drawText(baseline, text);
}

std::optional<QPointF> endOf(const CurveTrace& trace) {
    if (!trace.lines.empty()) {
        return trace.lines.back().back();
    }
    return trace.bars.empty() ? std::nullopt : std::optional(trace.bars.back().center());
}

struct CurveLabel {
    double x = 0.0, y = 0.0;
    QString text;
    QColor color;
};

/// Pushes labels apart downwards, then back up where they leave the area.
void spread(std::vector<CurveLabel>& labels, double top, double bottom) {
    std::sort(labels.begin(), labels.end(), [](const auto& a, const auto& b) { return a.y < b.y; });
    double next = top + labelHeightPx;
    for (CurveLabel& label : labels) {
        label.y = std::max(label.y, next);
        next = label.y + labelHeightPx;
    }
    double limit = bottom - 4.0;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->y = std::min(label->y, limit);
        limit = label->y - labelHeightPx;
    }
}

/// The read-out as a grid of texts: a row for each quantity, a column for each branch.
struct Readout {
    QStringList quantities;
    std::vector<bool> whole;
    std::vector<PlotData::BranchName> branches;
    std::vector<std::vector<std::optional<double>>> values; ///< [quantity][branch]
};

Readout readoutOf(const PlotData& data, std::int64_t iteration) {
    Readout readout;
    readout.branches = data.branches;
    for (const Curve& curve : data.curves) {
        auto row = readout.quantities.indexOf(curve.label);
        if (row < 0) {
            row = readout.quantities.size();
            readout.quantities << curve.label;
            readout.whole.push_back(curve.whole);
            readout.values.emplace_back(readout.branches.size());
        }
        for (std::size_t i = 0; i < readout.branches.size(); ++i) {
            if (readout.branches[i].branch == curve.branch) {
                readout.values[static_cast<std::size_t>(row)][i] = curve.valueAt(iteration);
            }
        }
    }
    return readout;
}

/// How much of the curves a box would hide; every fourth point is enough to tell.
std::size_t pointsUnder(const std::vector<PlacedCurve>& placed, const QRectF& box) {
    std::size_t count = 0;
    for (const PlacedCurve& curve : placed) {
        for (const QPolygonF& line : curve.trace.lines) {
            for (qsizetype i = 0; i < line.size(); i += 4) {
                count += box.contains(line[i]) ? 1 : 0;
            }
        }
        for (std::size_t i = 0; i < curve.trace.bars.size(); i += 4) {
            count += box.intersects(curve.trace.bars[i]) ? 1 : 0;
        }
    }
    return count;
}

QRectF bestCorner(const PlotFrame& frame, const std::vector<PlacedCurve>& placed, const QSizeF& size) {
    const QRectF inner = frame.area.adjusted(8, 8, -8, -8);
    const double right = inner.right() - size.width(), bottom = inner.bottom() - size.height();
    const std::array<QPointF, 4> corners{inner.topLeft(), QPointF(right, inner.top()),
                                         QPointF(inner.left(), bottom), QPointF(right, bottom)};
    QRectF best(corners[0], size);
    std::size_t fewest = pointsUnder(placed, best);
    for (const QPointF& corner : corners) {
        const QRectF box(corner, size);
        const std::size_t hidden = pointsUnder(placed, box);
        if (hidden < fewest) {
            best = box;
            fewest = hidden;
        }
    }
    return best;
}

} // namespace

double PlotFrame::xOf(double iteration) const {
    return area.left() + (iteration - xBegin) / (xEnd - xBegin) * area.width();
}

double PlotFrame::iterationAt(double xPx) const {
    return xBegin + (xPx - area.left()) / area.width() * (xEnd - xBegin);
}

double PlotFrame::yOf(double value) const {
    const double below = area.bottom() + 50.0, above = area.top() - 50.0;
    double share = 0.0;
    if (scale == AxisScale::logarithmic) {
        if (value <= 0.0) {
            return below;
        }
        share = std::log(value / y.low) / std::log(y.high / y.low);
    } else {
        share = (value - y.low) / (y.high - y.low);
    }
    return std::clamp(area.bottom() - share * area.height(), above, below);
}

QColor curveColor(const Curve& curve) {
    const QColor own = theme().series(curve.branch);
    if (curve.tint == 0) {
        return own;
    }
    if (curve.tint == 1) {
        return theme().seriesTint(curve.branch);
    }
    // Third and further quantities: paler in even steps towards the text colour.
    const double share = std::min(0.85, 0.3 + 0.2 * (curve.tint - 1));
    return mixed(own, theme().color(Token::text), share);
}

void paintCurves(QPainter& painter, const PlotFrame& frame, const PlotData& data,
                 const std::vector<PlacedCurve>& placed) {
    painter.save();
    painter.setClipRect(frame.area);
    // Backwards, so that the first quantity lies on top.
    for (std::size_t i = placed.size(); i-- > 0;) {
        paintTrace(painter, placed[i].trace, curveColor(data.curves[i]));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const PlacedCurve& curve : placed) {
        paintNotFinite(painter, frame, curve.trace);
    }
    painter.restore();
}

void paintVeil(QPainter& painter, const PlotFrame& frame, const PlotData& data) {
    if (data.mode != Mode::past) {
        return;
    }
    const double x = std::max(frame.xOf(static_cast<double>(data.cursor)), frame.area.left());
    if (x < frame.area.right()) {
        const QColor veil = theme().color(Token::plot, theme().isDark() ? 0.58 : 0.66);
        painter.fillRect(QRectF(QPointF(x, frame.area.top()), frame.area.bottomRight()), veil);
    }
}

void paintRail(QPainter& painter, const PlotFrame& frame, const std::vector<MarkerCluster>& clusters,
               int hovered) {
    const QRectF rail(frame.area.left(), frame.area.top() - railHeightPx, frame.area.width(), railHeightPx);
    painter.fillRect(rail, theme().color(Token::bg2));
    painter.save();
    painter.setClipRect(rail.adjusted(-8, 0, 8, 0));
    for (const MarkerCluster& cluster : clusters) {
        if (cluster.x >= rail.left() - 1.0 && cluster.x <= rail.right() + 1.0) {
            paintMarkers(painter, cluster, rail.center().y());
        }
    }
    painter.restore();
    if (hovered >= 0 && hovered < static_cast<int>(clusters.size())) {
        const MarkerCluster& cluster = clusters[static_cast<std::size_t>(hovered)];
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(markerColor(cluster.markers.front()), 1));
        painter.drawLine(QPointF(cluster.x, frame.area.top()), QPointF(cluster.x, frame.area.bottom()));
    }
}

void paintCurveLabels(QPainter& painter, const PlotFrame& frame, const PlotData& data,
                      const std::vector<PlacedCurve>& placed) {
    painter.setFont(theme().font(TextRole::small));
    const QFontMetricsF metrics(painter.font());
    std::vector<CurveLabel> labels;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const std::optional<QPointF> end = endOf(placed[i].trace);
        if (!end) {
            continue;
        }
        const Curve& curve = data.curves[i];
        QString text = curve.label;
        if (data.branches.size() > 1) {
            for (const PlotData::BranchName& branch : data.branches) {
                if (branch.branch == curve.branch) {
                    text = branch.name + QLatin1Char(' ') + text;
                }
            }
        }
        const double width = metrics.horizontalAdvance(text);
        const double x =
            std::clamp(end->x() - width - 8, frame.area.left() + 4, frame.area.right() - width - 8);
        labels.push_back({x, end->y() - 6.0, text, curveColor(curve)});
    }
    spread(labels, frame.area.top(), frame.area.bottom());
    for (const CurveLabel& label : labels) {
        paintTextWithHalo(painter, {label.x, label.y}, label.text, label.color);
    }
}

void paintCursor(QPainter& painter, const PlotFrame& frame, const PlotData& data) {
    const double x = frame.xOf(static_cast<double>(data.cursor));
    if (x < frame.area.left() - 0.5 || x > frame.area.right() + 0.5) {
        return;
    }
    const QColor color = theme().mode(data.mode);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(color, 1));
    painter.drawLine(QPointF(x, frame.area.top() - railHeightPx), QPointF(x, frame.area.bottom() + 4));

    painter.setRenderHint(QPainter::Antialiasing);
    for (const Curve& curve : data.curves) {
        const std::optional<double> value = curve.valueAt(data.cursor);
        if (value && std::isfinite(*value)) {
            const QPointF centre(x, frame.yOf(*value));
            if (frame.area.adjusted(-1, -1, 1, 1).contains(centre)) {
                painter.setPen(QPen(color, 1.25));
                painter.setBrush(theme().color(Token::plot));
                painter.drawEllipse(centre, 3.0, 3.0);
            }
        }
    }

    painter.setFont(theme().font(TextRole::monoTick));
    const QString text = countText(data.cursor);
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 12;
    const double left = std::clamp(x - width / 2, frame.area.left() - 20, frame.area.right() + 10 - width);
    const QRectF flag(left, frame.area.bottom() + 3, width, 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(flag, 2, 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme().color(Token::plot));
    painter.drawText(flag, Qt::AlignCenter, text);
}

void paintCrosshair(QPainter& painter, const PlotFrame& frame, const QPointF& at) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme().color(Token::text3, 0.6), 1));
    painter.drawLine(QPointF(at.x(), frame.area.top()), QPointF(at.x(), frame.area.bottom()));
    painter.drawLine(QPointF(frame.area.left(), at.y()), QPointF(frame.area.right(), at.y()));
}

void paintReadout(QPainter& painter, const PlotFrame& frame, const PlotData& data,
                  const std::vector<PlacedCurve>& placed, std::int64_t iteration) {
    const Readout readout = readoutOf(data, iteration);
    if (readout.quantities.isEmpty()) {
        return;
    }
    const QFont labelFont = theme().font(TextRole::tick), numberFont = theme().font(TextRole::monoTick);
    const QString heading = QCoreApplication::translate("Plot", "at %1").arg(countText(iteration));
    double labelWidth = QFontMetricsF(labelFont).horizontalAdvance(heading);
    for (const QString& quantity : readout.quantities) {
        labelWidth = std::max(labelWidth, QFontMetricsF(labelFont).horizontalAdvance(quantity));
    }
    const double numberWidth = QFontMetricsF(numberFont).horizontalAdvance(QStringLiteral("−0.00000")) + 8;
    constexpr double row = 14.0, pad = 6.0;
    const QSizeF size(labelWidth + numberWidth * static_cast<double>(readout.branches.size()) + 2 * pad,
                      row * static_cast<double>(readout.quantities.size() + 1) + 2 * pad);
    if (size.width() > frame.area.width() * 0.75 || size.height() > frame.area.height() * 0.75) {
        return; // a plot this small is better without
    }
    const QRectF box = bestCorner(frame, placed, size);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme().color(Token::line2), 1));
    painter.setBrush(theme().color(Token::bg2));
    painter.drawRect(box);
    const auto cell = [&](std::size_t line, std::size_t column) {
        return QRectF(box.left() + pad + labelWidth + numberWidth * static_cast<double>(column),
                      box.top() + pad + row * static_cast<double>(line), numberWidth, row);
    };
    painter.setFont(labelFont);
    painter.setPen(theme().color(Token::text2));
    painter.drawText(QPointF(box.left() + pad, box.top() + pad + 11), heading);
    for (int i = 0; i < readout.quantities.size(); ++i) {
        painter.drawText(QPointF(box.left() + pad, box.top() + pad + 11 + row * (i + 1)),
                         readout.quantities[i]);
    }
    painter.setFont(numberFont);
    for (std::size_t b = 0; b < readout.branches.size(); ++b) {
        painter.setPen(theme().series(readout.branches[b].branch));
        if (readout.branches.size() > 1) {
            painter.drawText(cell(0, b), Qt::AlignRight | Qt::AlignVCenter, readout.branches[b].name);
        }
        for (std::size_t q = 0; q < readout.values.size(); ++q) {
            const std::optional<double>& value = readout.values[q][b];
            const bool fault = value && !std::isfinite(*value);
            painter.setPen(fault ? theme().color(Token::nan) : theme().series(readout.branches[b].branch));
            painter.drawText(cell(q + 1, b), Qt::AlignRight | Qt::AlignVCenter,
                             value ? readoutText(*value, readout.whole[q]) : QStringLiteral("–"));
        }
    }
}

} // namespace basin
