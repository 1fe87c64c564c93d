// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_waveform.h"

#include "widgets/curve_raster.h"
#include "widgets/marker.h"
#include "widgets/theme.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr double margin = 5.0; ///< above the highest and below the lowest value

bool drawsPixels(const QPainter& painter) {
    return painter.paintEngine()->type() == QPaintEngine::Raster;
}

double ratioOf(const QPainter& painter) {
    return drawsPixels(painter) ? painter.device()->devicePixelRatioF() : 1.0;
}

double shareOf(const WaveformScale& scale, double value) {
    const auto [low, high] = scale.range;
    if (high <= low) {
        return 0.5 + (value > high ? 1.0 : value < low ? -1.0 : 0.0);
    }
    if (!scale.logarithmic) {
        return (value - low) / (high - low);
    }
    return value > 0.0 ? std::log(value / low) / std::log(high / low) : -1.0;
}

double placed(const WaveformScale& scale, double share) {
    return scale.bottom - share * (scale.bottom - scale.top);
}

void paintTrace(QPainter& painter, const CurveTrace& line, const QRectF& area, const CurveRaster::Ink& ink) {
    if (drawsPixels(painter)) {
        CurveRaster raster;
        raster.begin(area, ratioOf(painter));
        raster.draw(line, ink);
        raster.paint(painter);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink.color, 1, ink.dashed ? Qt::DashLine : Qt::SolidLine));
    for (const QPolygonF& part : line.lines) {
        painter.drawPolyline(part);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QRectF& bar : line.bars) {
        painter.fillRect(bar, ink.color);
    }
}

CurveTrace traced(const QPainter& painter, const Curve& curve, const std::vector<CurveColumn>& columns,
                  const ColumnGrid& grid, const QRectF& tracks, const std::function<double(double)>& yOf) {
    return trace(curve, columns, grid, tracks.left(), tracks.width() / grid.columns, yOf, nullptr,
                 drawsPixels(painter) ? TraceForm::spans : TraceForm::strokes);
}

QRectF areaOf(const QRectF& tracks, const QRectF& body) {
    return {tracks.left(), body.top(), tracks.width(), body.height()};
}

} // namespace

double WaveformScale::yOf(double value) const {
    return placed(*this, std::clamp(shareOf(*this, value), 0.0, 1.0));
}

double WaveformScale::yBeyond(double value) const {
    return placed(*this, std::clamp(shareOf(*this, value), -1.0, 2.0));
}

std::optional<WaveformScale> waveformScale(const std::vector<std::vector<CurveColumn>>& curves,
                                           bool logarithmic, const QRectF& place) {
    const auto rangeOf = [&](bool positive) {
        std::optional<AxisRange> range;
        for (const std::vector<CurveColumn>& columns : curves) {
            range = united(range, axisRange(columns, positive));
        }
        return range;
    };
    std::optional<AxisRange> range = logarithmic ? rangeOf(true) : std::nullopt;
    const bool positive = range.has_value();
    if (!range) {
        range = rangeOf(false);
    }
    if (!range) {
        return std::nullopt;
    }
    return WaveformScale{*range, positive, place.top() + margin, place.bottom() - margin};
}

ColumnGrid waveformGrid(const QPainter& painter, double begin, double end, const QRectF& tracks) {
    const long columns = std::lround(tracks.width() * ratioOf(painter));
    return {begin, end, static_cast<int>(std::max(1L, columns))};
}

void paintWaveform(QPainter& painter, const Curve& curve, const std::vector<CurveColumn>& columns,
                   const ColumnGrid& grid, const QRectF& tracks, const QRectF& body,
                   const std::optional<WaveformScale>& scale, const QColor& color) {
    const auto yOf = [&](double value) { return scale ? scale->yOf(value) : body.center().y(); };
    const CurveTrace line = traced(painter, curve, columns, grid, tracks, yOf);
    paintTrace(painter, line, areaOf(tracks, body), {color});
    Marker cross;
    cross.kind = MarkerKind::notFinite;
    for (const CurveTrace::Marked& mark : line.notFinite) {
        painter.fillRect(QRectF(mark.x0, body.top(), std::max(1.0, mark.x1 - mark.x0), 2),
                         theme().color(Token::nan));
        paintMarker(painter, cross, {mark.x0, body.top() + 6}, 10);
    }
}

void paintWaveformLimit(QPainter& painter, const Curve& curve, const ColumnGrid& grid, const QRectF& tracks,
                        const QRectF& body, const WaveformScale& scale, const QColor& color) {
    const auto yOf = [&](double value) { return scale.yBeyond(value); };
    const CurveTrace line = traced(painter, curve, reduce(curve, grid), grid, tracks, yOf);
    painter.save();
    painter.setClipRect(areaOf(tracks, body), Qt::IntersectClip);
    CurveRaster::Ink ink{color};
    ink.dashed = ink.crisp = true;
    paintTrace(painter, line, areaOf(tracks, body), ink);
    painter.restore();
}

} // namespace basin
