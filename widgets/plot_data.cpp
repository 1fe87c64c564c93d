// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_data.h"

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr int seriesColours = 6;

QColor mixed(const QColor& a, const QColor& b, double shareOfB) {
    const double rest = 1.0 - shareOfB;
    return QColor::fromRgbF(static_cast<float>(a.redF() * rest + b.redF() * shareOfB),
                            static_cast<float>(a.greenF() * rest + b.greenF() * shareOfB),
                            static_cast<float>(a.blueF() * rest + b.blueF() * shareOfB));
}

/// Where `value` lies between two ends, 0..1 inside them.
double shareOf(const AxisMap& map, double low, double high, double value) {
    const double begin = map.toAxis(low);
    return (map.toAxis(value) - begin) / (map.toAxis(high) - begin);
}

double valueAtShare(const AxisMap& map, double low, double high, double share) {
    const double begin = map.toAxis(low);
    return map.toValue(begin + share * (map.toAxis(high) - begin));
}

} // namespace

double PlotFrame::xOf(double iteration) const {
    const double left = area.left() - 50.0, right = area.right() + 50.0;
    const double share = shareOf(xMap, xBegin, xEnd, iteration);
    if (std::isnan(share)) {
        return left;
    }
    return xMap.scale == AxisScale::linear ? area.left() + share * area.width()
                                           : std::clamp(area.left() + share * area.width(), left, right);
}

double PlotFrame::iterationAt(double xPx) const {
    return valueAtShare(xMap, xBegin, xEnd, (xPx - area.left()) / area.width());
}

double PlotFrame::yOf(double value) const {
    const double below = area.bottom() + 50.0, above = area.top() - 50.0;
    const double share = shareOf(yMap, y.low, y.high, value);
    return std::isnan(share) ? below : std::clamp(area.bottom() - share * area.height(), above, below);
}

ValuePlacer::ValuePlacer(const PlotFrame& frame)
    : map_(frame.yMap),
      begin_(map_.toAxis(frame.y.low)),
      pxPerAxis_(frame.area.height() / (map_.toAxis(frame.y.high) - begin_)),
      bottom_(frame.area.bottom()),
      above_(frame.area.top() - 50.0),
      below_(frame.area.bottom() + 50.0) {}

double ValuePlacer::operator()(double value) const {
    const double up = (map_.toAxis(value) - begin_) * pxPerAxis_;
    return std::isnan(up) ? below_ : std::clamp(bottom_ - up, above_, below_);
}

double PlotFrame::valueAt(double yPx) const {
    return valueAtShare(yMap, y.low, y.high, (area.bottom() - yPx) / area.height());
}

QColor curveColor(const Curve& curve) {
    if (curve.role == CurveRole::limit) {
        return curve.tint == 0 ? theme().color(Token::warning) : theme().seriesTint(curve.branch);
    }
    if (curve.role == CurveRole::element) {
        constexpr double pale = 0.4; // one of many: what is chosen stands out
        return mixed(curve.tint == 0 ? theme().color(Token::text3) : theme().series(curve.branch),
                     theme().color(Token::plot), pale);
    }
    if (curve.series >= 0) {
        // More quantities than colours: the next round is paler.
        const int round = curve.series / seriesColours;
        return mixed(theme().series(curve.series), theme().color(Token::text), std::min(0.75, 0.3 * round));
    }
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

} // namespace basin
