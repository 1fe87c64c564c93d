// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_scene.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr int leastMarginLeft = 52, marginBottom = 24;
constexpr double padShare = 0.06;
constexpr std::int64_t rowsToSmooth = 2'000'000; ///< at a time, so that the window does not stall

AxisRange padded(const std::optional<AxisRange>& found, const AxisMap& map) {
    if (!found) {
        return map.scale == AxisScale::logarithmic ? AxisRange{0.1, 1.0} : AxisRange{0.0, 1.0};
    }
    const double low = map.toAxis(found->low), high = map.toAxis(found->high);
    double pad = (high - low) * padShare;
    if (map.scale == AxisScale::linear) {
        pad = pad > 0.0 ? pad : std::max(std::abs(high) * 0.05, 1e-12);
    } else {
        pad = std::max(pad, 0.009); // at least 2 percent on either side
    }
    return {map.toValue(low - pad), map.toValue(high + pad)};
}

bool contains(const AxisRange& outer, const AxisRange& inner) {
    return outer.low <= inner.low && outer.high >= inner.high;
}

} // namespace

void PlotScene::layOut(const QSize& size, double ratio, double top) {
    ratio_ = ratio;
    // The labels of the ticks need room, which is known only when the values are.
    for (int attempt = 0; attempt < 2; ++attempt) {
        const double areaTop = top + railHeightPx;
        frame_.area = QRectF(marginLeft_, areaTop, std::max(20, size.width() - marginLeft_ - edgePx),
                             std::max(20.0, size.height() - areaTop - marginBottom));
        frame_.yMap.scale = style.y;
        frame_.xMap.scale = data.x ? style.x : AxisScale::linear;
        if (data.x) {
            layOutPoints(ratio);
        } else {
            layOutIterations(ratio);
        }
        const int needed = marginForTicks();
        if (needed == marginLeft_ || attempt == 1) {
            break;
        }
        marginLeft_ = needed;
    }
    labels_ = placeLabels(frame_, data, placed_);
}

void PlotScene::setZoom(const PlotZoom& zoom) {
    zoom_ = zoom;
    frame_.xBegin = zoom.xBegin;
    frame_.xEnd = zoom.xEnd;
    frame_.y = zoom.y;
}

int PlotScene::marginForTicks() const {
    const QFontMetricsF metrics(theme().font(TextRole::tick));
    double widest = 0.0;
    for (const AxisTicks::Tick& tick : yTicks_.major) {
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    }
    constexpr int step = 8, tickRoom = 12;
    return std::max(leastMarginLeft,
                    (static_cast<int>(std::ceil(widest)) + tickRoom + step - 1) / step * step);
}

void PlotScene::layOutIterations(double ratio) {
    if (zoom_.followsX) {
        zoom_.xBegin = 0.0;
        zoom_.xEnd = static_cast<double>(std::max({lastIteration(), data.cursor, std::int64_t{1}}));
    }
    frame_.xBegin = zoom_.xBegin;
    frame_.xEnd = zoom_.xEnd;
    const int columns = std::max(1, static_cast<int>(std::lround(frame_.area.width() * ratio)));
    const double columnPx = frame_.area.width() / columns;
    const double perColumn = (frame_.xEnd - frame_.xBegin) / columns;
    // Half a column to the left, so that the row on the edge lies in the middle of the edge's column.
    const ColumnGrid grid{frame_.xBegin - perColumn / 2, frame_.xEnd + perColumn / 2, columns + 1};
    smoothCurves();
    reduceCurves(grid);
    fitValues(valueRange());
    const double left = frame_.area.left() - columnPx / 2;
    placeBands(left, columnPx);
    placed_.resize(data.curves.size());
    const ValuePlacer yOf(frame_);
    for (std::size_t i = 0; i < placed_.size(); ++i) {
        placed_[i].columns = reduced_[i].columns();
        placed_[i].trace =
            trace(data.curves[i], reduced_[i].columns(), grid, left, columnPx, yOf, nullptr, form);
        placed_[i].smoothed.reset();
        if (averages_[i]) {
            placed_[i].smoothed = trace(data.curves[i], reducedAverages_[i].columns(), grid, left, columnPx,
                                        yOf, averages_[i].get(), form);
            placed_[i].smoothed->notFinite.clear(); // marked on the raw curve
        }
    }
    clusters_ =
        clustered(data.markers, [this](std::int64_t at) { return frame_.xOf(static_cast<double>(at)); });
}

/// Brings the averages up to date; a curve that is drawn as it is has none.
void PlotScene::smoothCurves() {
    if (averagesSpan_ != style.smoothing) {
        averages_.clear();
        reducedAverages_.clear();
        averagesSpan_ = style.smoothing;
    }
    averages_.resize(data.curves.size());
    std::int64_t budget = rowsToSmooth;
    complete_ = true;
    for (std::size_t i = 0; i < averages_.size() && style.smoothing >= 2.0; ++i) {
        if (data.curves[i].role == CurveRole::limit) {
            continue; // a limit is what it is
        }
        if (!averages_[i]) {
            averages_[i] = std::make_unique<SmoothedCurve>(style.smoothing);
        }
        budget -= averages_[i]->update(data.curves[i], budget);
        complete_ = complete_ && averages_[i]->isComplete();
    }
}

void PlotScene::reduceCurves(const ColumnGrid& grid) {
    reducedBands_.resize(2 * data.bands.size());
    for (std::size_t i = 0; i < reducedBands_.size(); ++i) {
        const PlotData::Band& band = data.bands[i / 2];
        reducedBands_[i].columns(i % 2 == 0 ? band.from : band.to, grid);
    }
    reduced_.resize(data.curves.size());
    reducedAverages_.resize(data.curves.size());
    for (std::size_t i = 0; i < reduced_.size(); ++i) {
        reduced_[i].columns(data.curves[i], grid);
        if (!complete_ || !averages_[i]) {
            reducedAverages_[i].forget();
        }
        if (averages_[i]) {
            reducedAverages_[i].columns(data.curves[i], grid, averages_[i].get());
        }
    }
}

/// Of data and bands. A limit near them is part of the picture; one far away would flatten the data and is
/// named at the edge.
std::optional<AxisRange> PlotScene::valueRange() const {
    const bool positive = style.y == AxisScale::logarithmic;
    std::optional<AxisRange> found, limits;
    std::vector<AxisRange> near;
    for (std::size_t i = 0; i < reduced_.size(); ++i) {
        const std::optional<AxisRange> range = axisRange(reduced_[i].columns(), positive);
        if (data.curves[i].role != CurveRole::limit) {
            found = united(found, range);
        } else if (range) {
            near.push_back(*range);
            limits = united(limits, range);
        }
    }
    for (std::size_t i = 0; i < reducedBands_.size(); ++i) {
        const PlotData::Band& band = data.bands[i / 2];
        if ((i % 2 == 0 ? band.from : band.to).role != CurveRole::limit) {
            found = united(found, axisRange(reducedBands_[i].columns(), positive));
        }
    }
    if (!found) {
        return limits;
    }
    // In the order of their distance, so that one that fits may be followed by another.
    const AxisMap& map = frame_.yMap;
    const auto length = [&](const AxisRange& range) {
        return map.toAxis(range.high) - map.toAxis(range.low);
    };
    constexpr double most = 3.0, leastDecades = 1.0;
    const double width = std::max(
        length(*found), map.scale == AxisScale::linear ? 0.05 * std::abs(found->high) : leastDecades);
    std::sort(near.begin(), near.end(), [&](const AxisRange& a, const AxisRange& b) {
        return length(*united(found, a)) < length(*united(found, b));
    });
    for (const AxisRange& limit : near) {
        const AxisRange with = *united(found, limit);
        found = length(with) <= most * width ? with : *found;
    }
    return found;
}

/// Upper and lower edge of each band, column by column, or row by row where every row has its column.
void PlotScene::placeBands(double left, double columnPx) {
    bands_.clear();
    for (std::size_t b = 0; b < data.bands.size(); ++b) {
        const std::vector<CurveColumn>&from = reducedBands_[2 * b].columns(),
              &to = reducedBands_[2 * b + 1].columns();
        PlacedBand placed{{}, curveColor(data.bands[b].from)};
        QPolygonF upper, lower;
        const auto close = [&] {
            if (!upper.isEmpty()) {
                if (upper.size() == 1) { // one column alone is as wide as its pixel
                    upper << upper.front() + QPointF(columnPx, 0);
                    lower << lower.front() + QPointF(columnPx, 0);
                }
                std::reverse(lower.begin(), lower.end());
                placed.areas.push_back(upper + lower);
            }
            upper.clear();
            lower.clear();
        };
        for (std::size_t c = 0; c < from.size() && c < to.size(); ++c) {
            if (from[c].rows == 0 && to[c].rows == 0) {
                continue; // more columns than rows: the next row goes on
            }
            if (!from[c].drawable() || !to[c].drawable()) {
                close();
                continue;
            }
            const double x = left + (static_cast<double>(c) + 0.5) * columnPx;
            upper << QPointF(x, frame_.yOf(std::max(from[c].high, to[c].high)));
            lower << QPointF(x, frame_.yOf(std::min(from[c].low, to[c].low)));
        }
        close();
        bands_.push_back(std::move(placed));
    }
}

void PlotScene::chooseThreshold(std::vector<double> magnitudes, double largest,
                                const std::optional<double>& given, bool follows, AxisMap& map) const {
    if (map.scale != AxisScale::symmetricLog) {
        return;
    }
    if (given) {
        map.threshold = *given;
    } else if (follows && !magnitudes.empty()) {
        // The smallest twentieth of what is visible may lie in the linear part.
        const auto low = magnitudes.begin() + static_cast<std::ptrdiff_t>(magnitudes.size() / 20);
        std::nth_element(magnitudes.begin(), low, magnitudes.end());
        map.threshold = symmetricLogThreshold(*low, largest);
    }
}

void PlotScene::fitValues(const std::optional<AxisRange>& found) {
    std::vector<double> magnitudes;
    if (style.y == AxisScale::symmetricLog) {
        for (const ColumnCache& each : reduced_) {
            collectMagnitudes(each.columns(), magnitudes);
        }
    }
    const double largest = found ? std::max(std::abs(found->low), std::abs(found->high)) : 1.0;
    chooseThreshold(std::move(magnitudes), largest, style.yThreshold, zoom_.followsY, frame_.yMap);
    if (zoom_.followsY || (style.y == AxisScale::logarithmic && zoom_.y.low <= 0.0)) {
        zoom_.y = padded(found, frame_.yMap);
    }
    frame_.y = zoom_.y;
    makeTicks(found);
}

void PlotScene::makeTicks(const std::optional<AxisRange>& found) {
    constexpr double xSpacingPx = 70.0, ySpacingPx = 32.0;
    const double width = frame_.area.width();
    xTicks_ = data.x ? axisTicks(frame_.xBegin, frame_.xEnd, frame_.xMap, width, xSpacingPx)
                     : iterationTicks(frame_.xBegin, frame_.xEnd, width, xSpacingPx);
    yTicks_ = found ? axisTicks(frame_.y.low, frame_.y.high, frame_.yMap, frame_.area.height(), ySpacingPx)
                    : AxisTicks{};
}

void PlotScene::layOutPoints(double ratio) {
    reduced_.clear();
    reducedAverages_.clear();
    reducedBands_.clear();
    bands_.clear();
    averages_.clear();
    placed_.clear();
    clusters_.clear();
    complete_ = true;
    const auto x = rangeOf(data.x->curves, style.x == AxisScale::logarithmic);
    const auto y = rangeOf(data.curves, style.y == AxisScale::logarithmic);
    const auto largest = [](const std::optional<AxisRange>& range) {
        return range ? std::max(std::abs(range->low), std::abs(range->high)) : 1.0;
    };
    constexpr double linearShare = 1e-3; // of the largest magnitude, where nobody chose
    chooseThreshold({largest(x) * linearShare}, largest(x), style.xThreshold, zoom_.followsX, frame_.xMap);
    chooseThreshold({largest(y) * linearShare}, largest(y), style.yThreshold, zoom_.followsY, frame_.yMap);
    // While it follows, the frame moves in steps: each change of it means drawing all rows again.
    const AxisRange xNow{zoom_.xBegin, zoom_.xEnd};
    const AxisRange xWanted = padded(x, frame_.xMap), yWanted = padded(y, frame_.yMap);
    const auto fits = [](const AxisMap& map, const AxisRange& now, const AxisRange& wanted) {
        // False also where a logarithmic axis has no place for the present ends.
        return map.toAxis(now.high) - map.toAxis(now.low) <=
               1.5 * (map.toAxis(wanted.high) - map.toAxis(wanted.low));
    };
    if (zoom_.followsX && (!x || !contains(xNow, *x) || !fits(frame_.xMap, xNow, xWanted))) {
        zoom_.xBegin = xWanted.low;
        zoom_.xEnd = xWanted.high;
    }
    if (zoom_.followsY && (!y || !contains(zoom_.y, *y) || !fits(frame_.yMap, zoom_.y, yWanted))) {
        zoom_.y = yWanted;
    }
    frame_.xBegin = zoom_.xBegin;
    frame_.xEnd = zoom_.xEnd;
    frame_.y = zoom_.y;
    points_.update(frame_, data, ratio);
    for (std::size_t i = 0; i < data.curves.size(); ++i) {
        placed_.push_back(sampled(i));
    }
    makeTicks(y);
}

/// Some points of a curve over another scalar, so that boxes know where to keep away from.
PlacedCurve PlotScene::sampled(std::size_t index) const {
    constexpr std::int64_t mostPoints = 400;
    const Curve& curve = data.curves[index];
    const std::int64_t first = curve.firstIteration(), last = curve.lastIteration();
    const std::int64_t step = std::max<std::int64_t>(1, (last - first) / mostPoints);
    QPolygonF points;
    for (std::int64_t iteration = first; iteration <= last; iteration += step) {
        if (const auto at = xyPoint(frame_, data, index, iteration)) {
            points << *at;
        }
    }
    PlacedCurve placed;
    if (!points.isEmpty()) {
        placed.trace.lines.push_back(std::move(points));
    }
    return placed;
}

std::int64_t PlotScene::lastIteration() const {
    std::int64_t last = 0;
    for (const Curve& curve : data.curves) {
        last = std::max(last, curve.lastIteration());
    }
    return last;
}

bool PlotScene::isEmpty() const {
    return std::all_of(data.curves.begin(), data.curves.end(),
                       [](const Curve& curve) { return curve.lastIteration() < 0; });
}

std::optional<std::size_t> PlotScene::curveAt(const QPointF& at) const {
    constexpr double reachPx = 6.0;
    double best = reachPx;
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i < placed_.size(); ++i) {
        const std::vector<CurveColumn>& columns = placed_[i].columns;
        if (columns.empty() || data.curves[i].role == CurveRole::limit) {
            continue;
        }
        const double share = (at.x() - frame_.area.left()) / frame_.area.width();
        const auto column = std::lround(share * static_cast<double>(columns.size() - 1));
        if (column < 0 || column >= static_cast<long>(columns.size())) {
            continue;
        }
        std::optional<AxisRange> values;
        if (const CurveColumn& found = columns[static_cast<std::size_t>(column)]; found.drawable()) {
            values = AxisRange{found.low, found.high};
        } else if (const auto row = data.curves[i].valueAt(std::llround(frame_.iterationAt(at.x())));
                   row && std::isfinite(*row)) {
            values = AxisRange{*row, *row};
        }
        if (values) {
            const double top = frame_.yOf(values->high), bottom = frame_.yOf(values->low);
            const double away = std::max({0.0, top - at.y(), at.y() - bottom});
            if (away < best) {
                best = away;
                nearest = i;
            }
        }
    }
    return nearest;
}

int PlotScene::branchAt(const QPointF& at) const {
    const std::optional<std::size_t> curve = curveAt(at);
    return curve ? data.curves[*curve].branch : -1;
}

} // namespace basin
