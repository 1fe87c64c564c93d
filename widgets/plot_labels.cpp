// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_labels.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>
#include <utility>

namespace basin {

namespace {

constexpr double labelHeightPx = 14.0, haloPx = 3.0;
constexpr double overPx = 17.0, underPx = 21.0; ///< from a place above a curve: its edges, with the pen

void paintTextWithHalo(QPainter& painter, const QString& text, const QColor& color) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme().font(TextRole::small));
    const QPointF baseline(haloPx, painter.fontMetrics().ascent() + 1.0);
    QPainterPath outline;
    outline.addText(baseline, painter.font(), text);
    painter.setPen(QPen(theme().color(Token::plot), haloPx, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
    painter.setPen(color);
    painter.drawText(baseline, text);
}

/// A text and its halo as a picture; stroking letters anew each frame would cost more than the curves.
QPixmap textWithHalo(const QString& text, const QSizeF& size, const QColor& color, double ratio) {
    const QString key = QStringLiteral("basin-halo/%1/%2/%3/%4")
                            .arg(text, color.name(QColor::HexArgb), theme().color(Token::plot).name())
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap((size * ratio).toSize() + QSize(1, 1));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintTextWithHalo(painter, text, color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

/// Down until none covers one that lies above it, and then below its curve instead of across it; up again
/// where they leave the area.
void spreadLabels(std::vector<CurveLabel>& labels, const QRectF& area) {
    std::sort(labels.begin(), labels.end(),
              [](const CurveLabel& a, const CurveLabel& b) { return a.box.top() < b.box.top(); });
    const auto overlapAcross = [](const QRectF& a, const QRectF& b) {
        return a.left() < b.right() && b.left() < a.right();
    };
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        const double over = label->box.top() + overPx, under = label->box.top() + underPx;
        const auto moveBelow = [&](double least) {
            if (label->box.top() < least) {
                label->box.moveTop(least + labelHeightPx <= over ? least : std::max(least, under));
            }
        };
        moveBelow(area.top());
        for (auto above = labels.begin(); above != label; ++above) {
            if (overlapAcross(above->box, label->box)) {
                moveBelow(above->box.bottom());
            }
        }
    }
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->box.moveBottom(std::min(label->box.bottom(), area.bottom()));
        for (auto below = labels.rbegin(); below != label; ++below) {
            if (overlapAcross(below->box, label->box) && label->box.bottom() > below->box.top()) {
                label->box.moveBottom(below->box.top());
            }
        }
    }
}

namespace {

/// Whether curves of several branches are in sight: those without a row yet need not be told apart.
bool severalBranches(const PlotData& data) {
    const auto first = std::find_if(data.curves.begin(), data.curves.end(),
                                    [](const Curve& curve) { return curve.rows() > 0; });
    return std::any_of(first, data.curves.end(),
                       [&](const Curve& curve) { return curve.rows() > 0 && curve.branch != first->branch; });
}

QString withBranch(const PlotData& data, const Curve& curve, const QString& text) {
    for (const PlotData::BranchName& branch : data.branches) {
        if (branch.branch == curve.branch) {
            return branch.name + QLatin1Char(' ') + text;
        }
    }
    return text;
}

/// Above a limit's left end; at the edge, with an arrow, where it lies outside.
CurveLabel limitLabel(const PlotFrame& frame, const QPointF& start, QString text, const QColor& color,
                      const QFontMetricsF& metrics) {
    const bool above = start.y()<frame.area.top() - 1, below = start.y()> frame.area.bottom() + 1;
    text = above ? QStringLiteral("↑ ") + text : below ? QStringLiteral("↓ ") + text : text;
    const double width = metrics.horizontalAdvance(text) + 2 * haloPx;
    const double left = std::clamp(start.x() + 4, frame.area.left() + 4,
                                   std::max(frame.area.left() + 4, frame.area.right() - width - 4));
    const double top = above   ? frame.area.top() + 2
                       : below ? frame.area.bottom() - labelHeightPx - 2
                               : start.y() - labelHeightPx - 2;
    return {QRectF(left, top, width, labelHeightPx), text, color};
}

} // namespace

std::vector<CurveLabel> placeLabels(const PlotFrame& frame, const PlotData& data,
                                    const std::vector<PlacedCurve>& placed) {
    const QFontMetricsF metrics(theme().font(TextRole::small));
    std::vector<CurveLabel> labels, limits;
    std::vector<std::pair<QString, double>> drawn; // limits by name and height
    QStringList families;                          // one name for all elements of a vector
    const bool several = severalBranches(data);
    const auto named = [&](const Curve& curve, const QString& text) {
        return several ? withBranch(data, curve, text) : text;
    };
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const Curve& curve = data.curves[i];
        const std::optional<QPointF> end = (placed[i].smoothed ? *placed[i].smoothed : placed[i].trace).end();
        if (!end) {
            continue;
        }
        if (curve.role == CurveRole::limit) {
            const QPointF start = placed[i].trace.start().value_or(*end);
            const auto same = std::find_if(drawn.begin(), drawn.end(), [&](const auto& other) {
                return other.first == curve.label && std::abs(other.second - start.y()) < 1.0;
            });
            if (same != drawn.end()) { // several branches have it: named once, for all of them
                CurveLabel& shared = limits[static_cast<std::size_t>(same - drawn.begin())];
                shared = limitLabel(frame, start, curve.label, shared.color, metrics);
            } else {
                limits.push_back(
                    limitLabel(frame, start, named(curve, curve.label), curveColor(curve), metrics));
                drawn.emplace_back(curve.label, start.y());
            }
            continue;
        }
        QString text =
            curve.source.isEmpty() ? curve.label : curve.source + QStringLiteral(" · ") + curve.label;
        QColor color = curveColor(curve);
        if (curve.role == CurveRole::element) {
            text = curve.family;
            color = curve.tint == 0 ? theme().color(Token::text2) : theme().series(curve.branch);
        }
        text = named(curve, text);
        if (curve.role == CurveRole::element) {
            if (families.contains(text)) {
                continue;
            }
            families << text;
        }
        const double width = metrics.horizontalAdvance(text) + 2 * haloPx;
        const double x = std::clamp(end->x() - width - 5, frame.area.left() + 2,
                                    std::max(frame.area.left() + 2, frame.area.right() - width - 5));
        labels.push_back({QRectF(x, end->y() - 18.0, width, labelHeightPx), text, color});
    }
    if (static_cast<double>(labels.size()) * labelHeightPx > frame.area.height()) {
        labels.clear(); // a wall of names says nothing: the swatches and the read-out tell
    }
    labels.insert(labels.end(), limits.begin(), limits.end());
    spreadLabels(labels, frame.area);
    return labels;
}

void paintLabels(QPainter& painter, const std::vector<CurveLabel>& labels) {
    const double ratio = painter.device()->devicePixelRatioF() * painter.transform().m11();
    const bool asPixels = painter.paintEngine()->type() == QPaintEngine::Raster;
    for (const CurveLabel& label : labels) {
        if (asPixels) {
            painter.drawPixmap(label.box.topLeft(),
                               textWithHalo(label.text, label.box.size(), label.color, ratio));
        } else {
            painter.save();
            painter.translate(label.box.topLeft());
            paintTextWithHalo(painter, label.text, label.color);
            painter.restore();
        }
    }
}

} // namespace basin
