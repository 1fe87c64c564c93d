// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/vector_scene.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr int leastMarginLeft = 52, marginRight = 14, marginTop = 8, marginBottom = 24, labelRow = 14;
constexpr double padShare = 0.06;

/// The distance of the closest neighbours; 1 where there are none.
double closest(std::vector<double> positions) {
    std::sort(positions.begin(), positions.end());
    double step = 0.0;
    for (std::size_t i = 1; i < positions.size(); ++i) {
        const double gap = positions[i] - positions[i - 1];
        step = gap > 0.0 && (step == 0.0 || gap < step) ? gap : step;
    }
    return step > 0.0 ? step : 1.0;
}

bool hasPlace(double value, AxisScale scale) {
    return std::isfinite(value) && (scale != AxisScale::logarithmic || value > 0.0);
}

AxisRange padded(const AxisRange& range, const AxisMap& map) {
    const double low = map.toAxis(range.low), high = map.toAxis(range.high);
    double pad = (high - low) * padShare;
    if (map.scale == AxisScale::linear) {
        pad = pad > 0.0 ? pad : std::max(std::abs(high) * 0.05, 1e-12);
    } else {
        pad = std::max(pad, 0.009);
    }
    return {map.toValue(low - pad), map.toValue(high + pad)};
}

} // namespace

double VectorSeries::positionOf(std::size_t i) const {
    const VectorData& own = *vector();
    return i < own.x.size() ? own.x[i] : static_cast<double>(i);
}

QString VectorSeries::nameOf(std::size_t i) const {
    const VectorData& own = *vector();
    return i < own.labels.size() && !own.labels[i].empty() ? QString::fromStdString(own.labels[i])
                                                           : countText(static_cast<std::int64_t>(i));
}

void VectorScene::forget() {
    wasNegative_ = false;
    zoom = {};
}

bool VectorScene::isEmpty() const {
    return std::none_of(series.begin(), series.end(), [this](const VectorSeries& s) { return usable(s); });
}

void VectorScene::layOut(const QSize& size, double ratio, double top) {
    ratio_ = ratio;
    const bool named = std::any_of(series.begin(), series.end(), [this](const VectorSeries& s) {
        return usable(s) && !s.vector()->x_label.empty();
    });
    chooseScale();
    for (int attempt = 0; attempt < 2; ++attempt) {
        const double areaTop = top + marginTop, below = marginBottom + (named ? labelRow : 0);
        frame_.area = QRectF(marginLeft_, areaTop, std::max(20, size.width() - marginLeft_ - marginRight),
                             std::max(20.0, size.height() - areaTop - below));
        fitPositions();
        fitValues();
        makeTicks(size.width());
        const QFontMetricsF metrics(theme().font(TextRole::tick));
        double widest = 0.0;
        for (const AxisTicks::Tick& tick : yTicks_.major) {
            widest = std::max(widest, metrics.horizontalAdvance(tick.label));
        }
        const int needed = std::max(leastMarginLeft, (static_cast<int>(std::ceil(widest)) + 19) / 8 * 8);
        if (needed == marginLeft_) {
            break;
        }
        marginLeft_ = needed;
    }
    placeBars();
}

void VectorScene::chooseScale() {
    if (scale) {
        frame_.yMap.scale = *scale;
        return;
    }
    std::size_t wanting = 0, all = 0;
    for (const VectorSeries& each : series) {
        if (usable(each)) {
            const std::vector<double>& values = each.vector()->values;
            ++all;
            wanting += each.logAxis ? 1 : 0;
            wasNegative_ = wasNegative_ || std::any_of(values.begin(), values.end(),
                                                       [](double value) { return value < 0.0; });
        }
    }
    frame_.yMap.scale = wanting == 0 || 2 * wanting < all ? AxisScale::linear
                        : wasNegative_                    ? AxisScale::symmetricLog
                                                          : AxisScale::logarithmic;
}

void VectorScene::fitPositions() {
    double low = 0.0, high = 0.0;
    bool any = false;
    step_ = 0.0;
    for (const VectorSeries& each : series) {
        if (!usable(each)) {
            continue;
        }
        std::vector<double> positions;
        for (std::size_t i = 0; i < each.size(); ++i) {
            const double at = each.positionOf(i);
            if (std::isfinite(at)) {
                positions.push_back(at);
                low = any ? std::min(low, at) : at;
                high = any ? std::max(high, at) : at;
                any = true;
            }
        }
        const double step = positions.size() > 1 ? closest(std::move(positions)) : 0.0;
        step_ = step > 0.0 && (step_ == 0.0 || step < step_) ? step : step_;
    }
    step_ = step_ > 0.0 ? step_ : 1.0;
    if (zoom.followsX) {
        zoom.xBegin = low - 0.6 * step_;
        zoom.xEnd = high + 0.6 * step_;
    }
    frame_.xBegin = zoom.xBegin;
    frame_.xEnd = zoom.xEnd;
}

std::vector<Guide> VectorScene::guides() const {
    std::vector<Guide> all;
    for (const VectorSeries& each : series) {
        if (!usable(each)) {
            continue;
        }
        for (const Guide& guide : each.vector()->guides) {
            const bool known = std::any_of(all.begin(), all.end(), [&](const Guide& other) {
                return other.label == guide.label && other.value == guide.value &&
                       other.vertical == guide.vertical;
            });
            if (!known && std::isfinite(guide.value)) {
                all.push_back(guide);
            }
        }
    }
    return all;
}

void VectorScene::fitValues() {
    const AxisScale shown = frame_.yMap.scale;
    std::optional<AxisRange> found;
    std::vector<double> magnitudes;
    bool bars = false;
    withoutPlace_ = 0;
    for (const VectorSeries& each : series) {
        if (!usable(each)) {
            continue;
        }
        bars = bars || each.style == VectorStyle::bars;
        for (const double value : each.vector()->values) {
            if (hasPlace(value, shown)) {
                found = united(found, AxisRange{value, value});
                if (value != 0.0) {
                    magnitudes.push_back(std::abs(value));
                }
            } else if (std::isfinite(value)) {
                ++withoutPlace_;
            }
        }
    }
    if (shown == AxisScale::symmetricLog) {
        double largest = 1.0, smallest = 1.0;
        if (!magnitudes.empty()) {
            largest = *std::max_element(magnitudes.begin(), magnitudes.end());
            const auto low = magnitudes.begin() + static_cast<std::ptrdiff_t>(magnitudes.size() / 20);
            std::nth_element(magnitudes.begin(), low, magnitudes.end());
            smallest = *low;
        }
        if (zoom.followsY) {
            frame_.yMap.threshold = symmetricLogThreshold(smallest, largest);
        }
    }
    AxisRange range =
        found.value_or(shown == AxisScale::logarithmic ? AxisRange{0.1, 1.0} : AxisRange{0.0, 1.0});
    if (bars && shown != AxisScale::logarithmic) {
        range = {std::min(range.low, 0.0), std::max(range.high, 0.0)};
    } else if (bars) {
        // From the power of ten below, so that heights can be compared.
        range.low = std::pow(10.0, std::ceil(std::log10(range.low) - 1e-9) - 1.0);
    }
    // A limit near the data is part of the picture; one far away would flatten it and stands at the edge.
    constexpr double most = 3.0;
    const double width = std::max(frame_.yMap.toAxis(range.high) - frame_.yMap.toAxis(range.low),
                                  shown == AxisScale::linear ? 0.0 : 1.0);
    AxisRange wide = range;
    for (const Guide& guide : guides()) {
        if (!guide.vertical && hasPlace(guide.value, shown)) {
            const AxisRange with = *united(wide, AxisRange{guide.value, guide.value});
            if (frame_.yMap.toAxis(with.high) - frame_.yMap.toAxis(with.low) <= most * width) {
                wide = with;
            }
        }
    }
    if (zoom.followsY || (shown == AxisScale::logarithmic && zoom.y.low <= 0.0)) {
        zoom.y = padded(wide, frame_.yMap);
        if (bars && shown == AxisScale::logarithmic && wide.low == range.low) {
            zoom.y.low = range.low;
        } else if (bars && shown == AxisScale::linear) {
            zoom.y.low = wide.low >= 0.0 ? 0.0 : zoom.y.low; // bars stand on the axis
            zoom.y.high = wide.high <= 0.0 ? 0.0 : zoom.y.high;
        }
    }
    frame_.y = zoom.y;
}

void VectorScene::makeTicks(int) {
    constexpr double xSpacingPx = 60.0, ySpacingPx = 32.0;
    yTicks_ = isEmpty()
                  ? AxisTicks{}
                  : axisTicks(frame_.y.low, frame_.y.high, frame_.yMap, frame_.area.height(), ySpacingPx);
    xTicks_ = {};
    if (isEmpty()) {
        return;
    }
    const bool named = std::any_of(series.begin(), series.end(), [this](const VectorSeries& s) {
        return usable(s) && s.vector()->x.empty() && !s.vector()->labels.empty();
    });
    const bool positioned = std::any_of(series.begin(), series.end(), [this](const VectorSeries& s) {
        return usable(s) && !s.vector()->x.empty();
    });
    if (positioned) {
        xTicks_ = axisTicks(frame_.xBegin, frame_.xEnd, frame_.xMap, frame_.area.width(), xSpacingPx);
    } else if (named) {
        xTicks_.major = nameTicks();
    } else {
        xTicks_ = iterationTicks(frame_.xBegin, frame_.xEnd, frame_.area.width(), xSpacingPx);
    }
}

/// The names of as many elements as find room, at even distances.
std::vector<AxisTicks::Tick> VectorScene::nameTicks() const {
    constexpr double mostPx = 110.0, gapPx = 10.0;
    const QFontMetricsF metrics(theme().font(TextRole::tick));
    const auto longest = std::max_element(series.begin(), series.end(), [&](const auto& a, const auto& b) {
        return (usable(a) ? a.vector()->labels.size() : 0) < (usable(b) ? b.vector()->labels.size() : 0);
    });
    double widest = 8.0;
    for (std::size_t i = 0; i < longest->size(); ++i) {
        widest = std::max(widest, std::min(mostPx, metrics.horizontalAdvance(longest->nameOf(i))));
    }
    const double perElement = frame_.area.width() / (frame_.xEnd - frame_.xBegin);
    const auto stride = static_cast<std::size_t>(std::max(1.0, std::ceil((widest + gapPx) / perElement)));
    std::vector<AxisTicks::Tick> ticks;
    for (std::size_t i = 0; i < longest->size(); i += stride) {
        const auto at = static_cast<double>(i);
        if (at >= frame_.xBegin && at <= frame_.xEnd) {
            ticks.push_back({at, metrics.elidedText(longest->nameOf(i), Qt::ElideRight, mostPx)});
        }
    }
    return ticks;
}

void VectorScene::placeBars() {
    constexpr double share = 0.8; // of the room of one position
    placed_.assign(series.size(), {});
    const auto isBar = [this](const VectorSeries& s) { return usable(s) && s.style == VectorStyle::bars; };
    const auto count = static_cast<double>(std::count_if(series.begin(), series.end(), isBar));
    const double room = frame_.area.width() * step_ / (frame_.xEnd - frame_.xBegin) * share;
    double left = -room / 2;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (isBar(series[i])) {
            placed_[i] = {left, room / count};
            left += room / count;
        }
    }
}

double VectorScene::base() const {
    if (frame_.yMap.scale == AxisScale::logarithmic) {
        return frame_.area.bottom();
    }
    return std::clamp(frame_.yOf(0.0), frame_.area.top(), frame_.area.bottom());
}

double VectorScene::xOf(std::size_t index, std::size_t i) const {
    return frame_.xOf(series[index].positionOf(i)) + placed_[index].barLeft + placed_[index].barWidth / 2;
}

std::optional<VectorElement> VectorScene::elementAt(const QPointF& at) const {
    std::optional<VectorElement> best;
    double nearest = 1e300;
    for (std::size_t s = 0; s < series.size(); ++s) {
        if (!usable(series[s])) {
            continue;
        }
        for (std::size_t i = 0; i < series[s].size(); ++i) {
            const double across = std::abs(xOf(s, i) - at.x());
            const double value = series[s].vector()->values[i];
            // Within one position the height decides between lines; a bar is met by its column.
            const double down = series[s].style == VectorStyle::bars || !std::isfinite(value)
                                    ? 0.0
                                    : std::min(1.0, std::abs(frame_.yOf(value) - at.y()) / 1000.0);
            const double distance = across + down;
            if (distance < nearest) {
                nearest = distance;
                best = VectorElement{s, i};
            }
        }
    }
    return best;
}

std::optional<std::pair<QString, int>> VectorScene::rowOf(const VectorElement& element) const {
    if (element.series >= series.size() || element.index >= series[element.series].size()) {
        return std::nullopt;
    }
    const VectorSeries& own = series[element.series];
    if (!own.table.isEmpty()) {
        return std::pair(own.table, static_cast<int>(element.index));
    }
    // Another vector of the group may be linked where this one is not.
    for (std::size_t s = 0; s < series.size(); ++s) {
        const auto other = partner(s, element);
        if (usable(series[s]) && !series[s].table.isEmpty() && other) {
            return std::pair(series[s].table, static_cast<int>(*other));
        }
    }
    return std::nullopt;
}

/// The element of another series that stands at the same place.
std::optional<std::size_t> VectorScene::partner(std::size_t index, const VectorElement& element) const {
    if (index == element.series) {
        return element.index;
    }
    const VectorSeries& other = series[index];
    const double wanted = series[element.series].positionOf(element.index), reach = 0.5 * step_;
    if (element.index < other.size() && std::abs(other.positionOf(element.index) - wanted) < reach) {
        return element.index;
    }
    std::optional<std::size_t> best;
    double nearest = reach;
    for (std::size_t i = 0; i < other.size(); ++i) {
        const double distance = std::abs(other.positionOf(i) - wanted);
        if (distance < nearest) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

QString VectorScene::describe(const VectorElement& element) const {
    QStringList parts{series[element.series].nameOf(element.index)};
    for (std::size_t s = 0; s < series.size(); ++s) {
        if (const auto i = usable(series[s]) ? partner(s, element) : std::nullopt) {
            parts << series[s].label + QLatin1Char(' ') + valueText(series[s].vector()->values[*i]) +
                         (series[s].unit.isEmpty() ? QString() : QLatin1Char(' ') + series[s].unit);
        }
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace basin
