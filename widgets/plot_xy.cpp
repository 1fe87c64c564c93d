// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_xy.h"

#include "widgets/axis_ticks.h"
#include "widgets/colour_map.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace basin {

namespace {

constexpr std::int64_t mostLines = 4000; ///< rows up to which they are joined by lines
constexpr std::int64_t chunkRows = 1024;
constexpr double dimmed = 0.3;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Plot)
};

ColourScale scaleOf(const PlotData& data) {
    if (data.colour) {
        const auto range = rangeOf(data.colour->curves, data.colour->logarithmic);
        const AxisRange shown = range.value_or(AxisRange{0.0, 1.0});
        const bool flat = !(shown.high > shown.low);
        return {ColourMap::response,
                {shown.low, flat ? shown.low + std::max(1e-12, std::abs(shown.low) * 1e-6) : shown.high},
                data.colour->logarithmic && !flat};
    }
    std::int64_t last = 1;
    for (const Curve& curve : data.curves) {
        last = std::max(last, curve.lastIteration());
    }
    return {ColourMap::response, {0.0, static_cast<double>(last)}};
}

/// The colour of row `iteration` of curve `index`; NaN has its own.
QRgb colourOf(const ColourScale& scale, const PlotData& data, std::size_t index, std::int64_t iteration) {
    if (!data.colour) {
        return scale(static_cast<double>(iteration));
    }
    const std::optional<double> value = data.colour->curves[index].valueAt(iteration);
    return value ? scale(*value) : theme().color(Token::text3).rgb(); // a trace without that column
}

bool stepsBack(const PlotData& data, const Curve& curve, std::int64_t iteration, int highlighted) {
    return (data.mode == Mode::past && iteration > data.cursor) ||
           (highlighted >= 0 && curve.branch != highlighted);
}

} // namespace

bool XyRaster::continues(const PlotFrame& frame, const PlotData& data, double ratio) const {
    bool same = frame.area == frame_.area && frame.xBegin == frame_.xBegin && frame.xEnd == frame_.xEnd &&
                frame.y.low == frame_.y.low && frame.y.high == frame_.y.high && frame.xMap == frame_.xMap &&
                frame.yMap == frame_.yMap && ratio == ratio_ && data.curves.size() == taken_.size();
    for (std::size_t i = 0; same && i < taken_.size(); ++i) {
        const std::vector<RowPart>& parts = data.curves[i].parts;
        same = columns_[i] == std::pair(data.curves[i].column, data.x->curves[i].column) &&
               taken_[i].size() <= parts.size();
        for (std::size_t p = 0; same && p < taken_[i].size(); ++p) {
            const bool last = p + 1 == taken_[i].size();
            same = taken_[i][p].history == parts[p].history.history_id() &&
                   taken_[i][p].other == data.x->curves[i].parts[p].history.history_id() &&
                   taken_[i][p].begin == parts[p].begin &&
                   (last ? taken_[i][p].end <= parts[p].end : taken_[i][p].end == parts[p].end);
        }
    }
    return same;
}

void XyRaster::update(const PlotFrame& frame, const PlotData& data, double ratio) {
    if (!continues(frame, data, ratio)) {
        frame_ = frame;
        ratio_ = ratio;
        width_ = std::max(1, static_cast<int>(frame.area.width() * ratio));
        height_ = std::max(1, static_cast<int>(frame.area.height() * ratio));
        pixels_.assign(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_), {});
        taken_.assign(data.curves.size(), {});
        columns_.clear();
        for (std::size_t i = 0; i < data.curves.size(); ++i) {
            columns_.emplace_back(data.curves[i].column, data.x->curves[i].column);
        }
        notFinite_ = 0;
    }
    for (std::size_t i = 0; i < data.curves.size(); ++i) {
        const std::vector<RowPart>& parts = data.curves[i].parts;
        for (std::size_t p = 0; p < parts.size(); ++p) {
            const std::int64_t from = p < taken_[i].size() ? taken_[i][p].end : parts[p].begin;
            addRows(data, i, p, from);
            taken_[i].resize(std::max(taken_[i].size(), p + 1));
            taken_[i][p] = {parts[p].history.history_id(), data.x->curves[i].parts[p].history.history_id(),
                            parts[p].begin, parts[p].end};
        }
    }
}

void XyRaster::addRows(const PlotData& data, std::size_t index, std::size_t part, std::int64_t from) {
    const Curve& curve = data.curves[index];
    const RowPart& rows = curve.parts[part];
    std::array<double, chunkRows> x{}, y{};
    for (std::int64_t begin = from; begin < rows.end; begin += chunkRows) {
        const std::int64_t count = std::min(chunkRows, rows.end - begin);
        const Curve& other = data.x->curves[index];
        other.parts[part].history.copy(other.column, begin, begin + count, x.data());
        rows.history.copy(curve.column, begin, begin + count, y.data());
        for (std::int64_t i = 0; i < count; ++i) {
            const auto at = static_cast<std::size_t>(i);
            if (std::isfinite(x[at]) && std::isfinite(y[at])) {
                put({frame_.xOf(x[at]), frame_.yOf(y[at])}, index, curve.iterationOf(rows, begin + i));
            } else {
                ++notFinite_;
            }
        }
    }
}

void XyRaster::put(const QPointF& at, std::size_t curve, std::int64_t iteration) {
    const auto x = static_cast<int>(std::floor((at.x() - frame_.area.left()) * ratio_));
    const auto y = static_cast<int>(std::floor((at.y() - frame_.area.top()) * ratio_));
    if (x < 0 || y < 0 || x >= width_ || y >= height_) {
        return;
    }
    Pixel& pixel =
        pixels_[static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) + static_cast<std::size_t>(x)];
    if (pixel.curve < 0 || iteration >= pixel.iteration) {
        pixel = {static_cast<std::int32_t>(curve), iteration};
    }
}

QImage XyRaster::image(const PlotData& data, int highlighted) const {
    QImage image(width_, height_, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const ColourScale scale = scaleOf(data);
    const auto plain = [](QRgb colour) { return colour | 0xff000000U; };
    const auto pale = [](QRgb colour) {
        const auto part = [](int c) { return static_cast<int>(c * dimmed); };
        return qRgba(part(qRed(colour)), part(qGreen(colour)), part(qBlue(colour)), part(255));
    };
    for (int y = 0; y < height_; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const Pixel* row = pixels_.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width_);
        for (int x = 0; x < width_; ++x) {
            if (row[x].curve >= 0) {
                const Curve& curve = data.curves[static_cast<std::size_t>(row[x].curve)];
                const QRgb colour =
                    colourOf(scale, data, static_cast<std::size_t>(row[x].curve), row[x].iteration);
                line[x] =
                    stepsBack(data, curve, row[x].iteration, highlighted) ? pale(colour) : plain(colour);
            }
        }
    }
    image.setDevicePixelRatio(ratio_);
    return image;
}

std::optional<XyRaster::Hit> XyRaster::nearest(const QPointF& at, double reach) const {
    const auto reachPx = static_cast<int>(std::ceil(reach * ratio_));
    const auto cx = static_cast<int>((at.x() - frame_.area.left()) * ratio_);
    const auto cy = static_cast<int>((at.y() - frame_.area.top()) * ratio_);
    std::optional<Hit> hit;
    int best = reachPx * reachPx + 1;
    for (int y = std::max(0, cy - reachPx); y <= std::min(height_ - 1, cy + reachPx); ++y) {
        for (int x = std::max(0, cx - reachPx); x <= std::min(width_ - 1, cx + reachPx); ++x) {
            const Pixel& pixel = pixels_[static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) +
                                         static_cast<std::size_t>(x)];
            const int distance = (x - cx) * (x - cx) + (y - cy) * (y - cy);
            if (pixel.curve >= 0 && distance < best) {
                best = distance;
                hit = Hit{static_cast<std::size_t>(pixel.curve), pixel.iteration};
            }
        }
    }
    return hit;
}

std::optional<QPointF> xyPoint(const PlotFrame& frame, const PlotData& data, std::size_t index,
                               std::int64_t iteration) {
    const Curve& curve = data.curves[index];
    const auto x = data.x->curves[index].valueAt(iteration);
    const auto y = curve.valueAt(iteration);
    if (!x || !y || !std::isfinite(*x) || !std::isfinite(*y)) {
        return std::nullopt;
    }
    return QPointF(frame.xOf(*x), frame.yOf(*y));
}

std::optional<AxisRange> rangeOf(const std::vector<Curve>& curves, bool positive) {
    std::optional<AxisRange> range;
    for (const Curve& curve : curves) {
        const double first = static_cast<double>(curve.firstIteration());
        const double end = static_cast<double>(curve.lastIteration()) + 1.0;
        constexpr int stretches = 256; // on a logarithmic axis each tells of its positive part
        if (end > first) {
            range = united(range, axisRange(reduce(curve, {first, end, stretches}), positive));
        }
    }
    return range;
}

void paintXyLines(QPainter& painter, const PlotFrame& frame, const PlotData& data, int highlighted) {
    std::int64_t rows = 0;
    for (const Curve& curve : data.curves) {
        rows += curve.rows();
    }
    if (rows > mostLines) {
        return;
    }
    const ColourScale scale = scaleOf(data);
    painter.save();
    painter.setClipRect(frame.area);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < data.curves.size(); ++i) {
        const Curve& curve = data.curves[i];
        std::optional<QPointF> before;
        for (const RowPart& part : curve.parts) {
            for (std::int64_t row = part.begin; row < part.end; ++row) {
                const std::int64_t iteration = curve.iterationOf(part, row);
                const std::optional<QPointF> at = xyPoint(frame, data, i, iteration);
                QColor color(colourOf(scale, data, i, iteration));
                color.setAlphaF(stepsBack(data, curve, iteration, highlighted) ? float{dimmed} : 1.0F);
                if (at && before) {
                    painter.setPen(QPen(color, 1.5));
                    painter.drawLine(*before, *at);
                } else if (at) {
                    painter.setPen(Qt::NoPen);
                    painter.setBrush(color);
                    painter.drawEllipse(*at, 1.5, 1.5);
                }
                before = at;
            }
        }
    }
    painter.restore();
}

void paintXyEnds(QPainter& painter, const PlotFrame& frame, const PlotData& data) {
    constexpr double radius = 4.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme().font(TextRole::small));
    for (std::size_t i = 0; i < data.curves.size(); ++i) {
        const Curve& curve = data.curves[i];
        const QColor own =
            data.branches.size() > 1 || curve.branch < 0 ? curveColor(curve) : theme().color(Token::text);
        painter.setPen(QPen(own, 1.5));
        painter.setBrush(theme().color(Token::plot));
        const auto start = xyPoint(frame, data, i, curve.firstIteration());
        if (start && frame.area.contains(*start)) {
            painter.drawEllipse(*start, radius, radius);
        }
        const auto end = xyPoint(frame, data, i, curve.lastIteration());
        if (end && curve.rows() > 1 && frame.area.contains(*end)) {
            painter.drawRect(
                QRectF(end->x() - radius + 0.5, end->y() - radius + 0.5, 2 * radius - 1, 2 * radius - 1));
        }
    }
    painter.setBrush(Qt::NoBrush);
}

void paintXyCursor(QPainter& painter, const PlotFrame& frame, const PlotData& data) {
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < data.curves.size(); ++i) {
        const std::optional<QPointF> at = xyPoint(frame, data, i, data.cursor);
        if (at && frame.area.adjusted(-1, -1, 1, 1).contains(*at)) {
            painter.setPen(QPen(theme().mode(data.mode), 1.5));
            painter.setBrush(curveColor(data.curves[i]));
            painter.drawEllipse(*at, 4.0, 4.0);
        }
    }
}

void paintXyMarkers(QPainter& painter, const PlotFrame& frame, const PlotData& data) {
    for (const Marker& marker : data.markers) {
        for (std::size_t i = 0; i < data.curves.size(); ++i) {
            const bool mine = marker.branch < 0 || marker.branch == data.curves[i].branch;
            const std::optional<QPointF> at = mine ? xyPoint(frame, data, i, marker.iteration) : std::nullopt;
            if (at && frame.area.contains(*at)) {
                paintMarker(painter, marker, *at, 10.0);
            }
        }
    }
}

void paintXyScale(QPainter& painter, const PlotFrame& frame, const PlotData& data, std::int64_t notFinite) {
    const ColourScale scale = scaleOf(data);
    const QRectF rail(frame.area.left(), frame.area.top() - 18, frame.area.width(), 18);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rail, theme().color(Token::bg2));
    painter.setFont(theme().font(TextRole::tick));
    painter.setPen(theme().color(Token::text2));
    const QString name =
        data.colour ? QStringLiteral("%1  %2").arg(data.colour->label, valueText(scale.range().low, 3))
                    : Texts::tr("iteration 0");
    const QString end =
        data.colour ? valueText(scale.range().high, 3) : countText(std::llround(scale.range().high));
    const double nameWidth = painter.fontMetrics().horizontalAdvance(name);
    painter.drawText(rail.adjusted(6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
    const QRectF bar(rail.left() + nameWidth + 12, rail.center().y() - 4, 80, 8);
    for (int i = 0; i < static_cast<int>(bar.width()); ++i) {
        painter.fillRect(QRectF(bar.left() + i, bar.top(), 1, bar.height()),
                         QColor(scale.at(i / bar.width())));
    }
    painter.drawText(QRectF(bar.right() + 6, rail.top(), 100, rail.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, end);
    if (notFinite > 0) {
        painter.setPen(theme().color(Token::nan));
        painter.drawText(rail.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter,
                         Texts::tr("✕ %n row(s) without a place: NaN or Inf", nullptr,
                                   static_cast<int>(std::min<std::int64_t>(notFinite, 2'000'000'000))));
    }
}

} // namespace basin
