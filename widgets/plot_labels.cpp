// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_labels.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace basin {

namespace {

constexpr double labelHeightPx = 14.0, haloPx = 3.0;

std::optional<QPointF> endOf(const CurveTrace& trace) {
    if (!trace.lines.empty()) {
        return trace.lines.back().back();
    }
    return trace.bars.empty() ? std::nullopt : std::optional(trace.bars.back().center());
}

/// Moves labels down until none covers one that lies above it, then up again where they leave the area.
void spread(std::vector<CurveLabel>& labels, const QRectF& area) {
    std::sort(labels.begin(), labels.end(),
              [](const CurveLabel& a, const CurveLabel& b) { return a.box.top() < b.box.top(); });
    const auto overlapAcross = [](const QRectF& a, const QRectF& b) {
        return a.left() < b.right() && b.left() < a.right();
    };
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        label->box.moveTop(std::max(label->box.top(), area.top()));
        for (auto above = labels.begin(); above != label; ++above) {
            if (overlapAcross(above->box, label->box) && label->box.top() < above->box.bottom()) {
                label->box.moveTop(above->box.bottom());
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

/// A text and its halo as a picture; stroking letters anew each frame would cost more than the curves.
QPixmap textWithHalo(const QString& text, const QSizeF& size, const QColor& color, double ratio) {
    const QColor ground = theme().color(Token::plot);
    const QString key =
        QStringLiteral("basin-halo/%1/%2/%3/%4").arg(text, color.name(), ground.name()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap((size * ratio).toSize() + QSize(1, 1));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme().font(TextRole::small));
    const QPointF baseline(haloPx, painter.fontMetrics().ascent() + 1.0);
    QPainterPath outline;
    outline.addText(baseline, painter.font(), text);
    painter.setPen(QPen(ground, haloPx, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
    painter.setPen(color);
    painter.drawText(baseline, text);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
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
std::size_t pointsUnder(const std::vector<PlacedCurve>& placed, const std::vector<CurveLabel>& labels,
                        const QRectF& box) {
    constexpr std::size_t labelWeight = 1000; // a covered name is worse than any covered curve
    std::size_t count = 0;
    for (const CurveLabel& label : labels) {
        count += box.intersects(label.box) ? labelWeight : 0;
    }
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

QRectF bestCorner(const PlotFrame& frame, const std::vector<PlacedCurve>& placed,
                  const std::vector<CurveLabel>& labels, const QSizeF& size) {
    const QRectF inner = frame.area.adjusted(8, 8, -8, -8);
    const double right = inner.right() - size.width(), bottom = inner.bottom() - size.height();
    const std::array<QPointF, 4> corners{inner.topLeft(), QPointF(right, inner.top()),
                                         QPointF(inner.left(), bottom), QPointF(right, bottom)};
    QRectF best(corners[0], size);
    std::size_t fewest = pointsUnder(placed, labels, best);
    for (const QPointF& corner : corners) {
        const QRectF box(corner, size);
        const std::size_t hidden = pointsUnder(placed, labels, box);
        if (hidden < fewest) {
            best = box;
            fewest = hidden;
        }
    }
    return best;
}

} // namespace

std::vector<CurveLabel> placeLabels(const PlotFrame& frame, const PlotData& data,
                                    const std::vector<PlacedCurve>& placed) {
    const QFontMetricsF metrics(theme().font(TextRole::small));
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
        const double width = metrics.horizontalAdvance(text) + 2 * haloPx;
        const double x = std::clamp(end->x() - width - 5, frame.area.left() + 2,
                                    std::max(frame.area.left() + 2, frame.area.right() - width - 5));
        labels.push_back({QRectF(x, end->y() - 18.0, width, labelHeightPx), text, curveColor(curve)});
    }
    spread(labels, frame.area);
    return labels;
}

void paintLabels(QPainter& painter, const std::vector<CurveLabel>& labels) {
    const double ratio = painter.device()->devicePixelRatioF() * painter.transform().m11();
    for (const CurveLabel& label : labels) {
        const QPixmap pixmap = textWithHalo(label.text, label.box.size(), label.color, ratio);
        painter.drawPixmap(label.box.topLeft(), pixmap);
    }
}

void paintReadout(QPainter& painter, const PlotFrame& frame, const PlotData& data,
                  const std::vector<PlacedCurve>& placed, const std::vector<CurveLabel>& labels,
                  std::int64_t iteration) {
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
    const QRectF box = bestCorner(frame, placed, labels, size);
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
