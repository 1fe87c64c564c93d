// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/curve_raster.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace basin {

namespace {

constexpr double dashPx = 6.0, dashPeriodPx = 9.0;

/// How much of a pixel row from `y` on lies behind an edge that fades in from `begin` to `full`.
double behindEdge(double y, double begin, double full) {
    const auto integral = [&](double at) {
        if (at <= begin) {
            return 0.0;
        }
        const double ramp = full - begin;
        return at >= full ? at - full + 0.5 * ramp : 0.5 * (at - begin) * (at - begin) / ramp;
    };
    return integral(y + 1.0) - integral(y);
}

/// `color` (premultiplied) times `share` of 256.
QRgb scaled(QRgb color, std::uint32_t share) {
    const std::uint32_t odd = (((color >> 8) & 0x00FF00FFU) * share) & 0xFF00FF00U;
    const std::uint32_t even = (((color & 0x00FF00FFU) * share) >> 8) & 0x00FF00FFU;
    return odd | even;
}

void blend(QRgb& pixel, QRgb color, double coverage) {
    const auto share = static_cast<std::uint32_t>(std::clamp(coverage, 0.0, 1.0) * 256.0 + 0.5);
    const QRgb source = scaled(color, share);
    pixel = source + scaled(pixel, 256U - (static_cast<std::uint32_t>(qAlpha(source)) * 257U >> 8));
}

/// How far a line `width` wide is full and how far it fades, up or down from the rows of a column, when on
/// that side the next column's rows begin `gap` farther on.
struct Reach {
    double full, faded;
};
Reach reachOf(double gap, double width) {
    if (gap <= 0.0) {
        return {0.5 * width, 0.5 * width};
    }
    const double thickness = width * std::sqrt(1.0 + gap * gap);
    const double most = gap + 0.5 * width; // never beyond where it leads
    return {std::min(most, 0.5 * (thickness - gap)), std::min(most, 0.5 * (thickness + gap))};
}

/// Whether a curve of many rows only rises or only falls through this column and both beside it, steadily:
/// then it is a line across the column, not a range that its rows fill.
bool isSlope(const std::vector<CurveSpans::Span>& columns, std::size_t i) {
    if (i == 0 || i + 1 >= columns.size() || !columns[i].joins || !columns[i + 1].joins) {
        return false;
    }
    const CurveSpans::Span &before = columns[i - 1], &span = columns[i], &after = columns[i + 1];
    const double height = span.bottom - span.top;
    constexpr double mostOverlap = 0.25, leastHeight = 0.3; // of the column's height
    const double overlap = mostOverlap * height, least = leastHeight * height;
    const bool falls = before.bottom - span.top <= overlap && span.bottom - after.top <= overlap;
    const bool rises = span.bottom - before.top <= overlap && after.bottom - span.top <= overlap;
    return height > 0.0 && (falls || rises) && before.bottom - before.top >= least &&
           after.bottom - after.top >= least;
}

} // namespace

void CurveRaster::begin(const QRectF& area, double ratio) {
    const QSize size(std::max(1, static_cast<int>(std::lround(area.width() * ratio))),
                     std::max(1, static_cast<int>(std::lround(area.height() * ratio))));
    if (image_.size() != size) {
        image_ = QImage(size, QImage::Format_ARGB32_Premultiplied);
    }
    image_.fill(Qt::transparent);
    area_ = area;
    ratio_ = ratio;
}

void CurveRaster::draw(const CurveTrace& trace, const Ink& ink) {
    if (!trace.spans.columns.empty()) {
        draw(trace.spans, ink);
    } else if (!trace.lines.empty()) {
        draw(spansOf(trace.lines, area_.left(), 1.0 / ratio_, static_cast<std::size_t>(image_.width())), ink);
    }
}

void CurveRaster::draw(const CurveSpans& spans, const Ink& ink) {
    const QRgb color = qPremultiply(ink.color.rgba());
    const double width = ink.widthPx * ratio_;
    const std::size_t count = spans.columns.size();
    for (std::size_t i = 0; i < count; ++i) {
        CurveSpans::Span span = spans.columns[i];
        if (span.isEmpty()) {
            continue;
        }
        double above = 0.0, below = 0.0; // gaps to the columns beside, device px
        const auto look = [&](const CurveSpans::Span& other) {
            above = std::max(above, (span.top - other.bottom) * ratio_);
            below = std::max(below, (other.top - span.bottom) * ratio_);
        };
        if (span.joins) {
            look(spans.columns[i - 1]);
        }
        if (i + 1 < count && spans.columns[i + 1].joins) {
            look(spans.columns[i + 1]);
        }
        if (isSlope(spans.columns, i)) {
            above = below = (span.bottom - span.top) * ratio_;
            span.top = span.bottom = 0.5 * (span.top + span.bottom);
        }
        // The last column lies half beyond the edge: its rows are shown in the one before.
        const int x = std::min(static_cast<int>(std::floor((spans.xOf(i) - area_.left()) * ratio_ + 1e-6)),
                               image_.width() - 1);
        if (x < 0 || (ink.dashed && std::fmod(static_cast<double>(x) / ratio_, dashPeriodPx) >= dashPx)) {
            continue;
        }
        const double top = (span.top - area_.top()) * ratio_, bottom = (span.bottom - area_.top()) * ratio_;
        if (ink.crisp && above <= 0.0 && below <= 0.0 && bottom - top < 0.5) {
            const double begin = std::round(top - 0.5 * width),
                         end = begin + std::max(1.0, std::round(width));
            drawRun(x, {begin, begin, end, end}, color);
            continue;
        }
        const Reach up = reachOf(above, width), down = reachOf(below, width);
        drawRun(x, {top - up.faded, top - up.full, bottom + down.full, bottom + down.faded}, color);
    }
}

void CurveRaster::drawRun(int x, const Run& run, QRgb color) {
    const int first = std::max(0, static_cast<int>(std::floor(run.begin)));
    const int end = std::min(image_.height(), static_cast<int>(std::ceil(run.end)));
    const int full = std::min(end, static_cast<int>(std::ceil(run.full)));
    const int fullEnd = std::max(full, std::min(end, static_cast<int>(std::floor(run.fullEnd))));
    const qsizetype stride = image_.bytesPerLine() / 4;
    QRgb* pixel = reinterpret_cast<QRgb*>(image_.bits()) + first * stride + x;
    const auto edge = [&](int y) {
        blend(*pixel, color, behindEdge(y, run.begin, run.full) - behindEdge(y, run.fullEnd, run.end));
    };
    int y = first;
    for (; y < full; ++y, pixel += stride) {
        edge(y);
    }
    if (qAlpha(color) == 255) {
        for (; y < fullEnd; ++y, pixel += stride) {
            *pixel = color;
        }
    }
    for (; y < fullEnd; ++y, pixel += stride) {
        blend(*pixel, color, 1.0);
    }
    for (; y < end; ++y, pixel += stride) {
        edge(y);
    }
}

void CurveRaster::paint(QPainter& painter) const {
    // In device pixels: a picture that is moved by a part of one would blur.
    const double ratio = painter.device()->devicePixelRatioF();
    const QPointF corner = painter.transform().map(area_.topLeft()) * ratio;
    painter.save();
    painter.resetTransform();
    QImage image = image_;
    image.setDevicePixelRatio(ratio);
    painter.drawImage(QPointF(std::round(corner.x()), std::round(corner.y())) / ratio, image);
    painter.restore();
}

} // namespace basin
