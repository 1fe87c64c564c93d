// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint.h"
#include "widgets/plot_readout.h"
#include "widgets/plot_scene.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Plot)
};

/// With the scalar that the others run over as the first quantity, so that a read-out tells both.
PlotData withOtherScalar(const PlotData& data) {
    PlotData result = data;
    std::vector<Curve> others;
    for (std::size_t i = 0; i < data.curves.size(); ++i) {
        Curve other = data.x->curves[i];
        other.label = data.x->label;
        others.push_back(std::move(other));
    }
    result.curves.insert(result.curves.begin(), others.begin(), others.end());
    if (data.colour) {
        for (Curve third : data.colour->curves) {
            third.label = data.colour->label;
            result.curves.push_back(std::move(third));
        }
    }
    return result;
}

} // namespace

void PlotScene::paintMain(QPainter& painter, int highlighted) const {
    if (data.x) {
        painter.drawImage(frame_.area.topLeft(), points_.image(data, highlighted));
        paintXyLines(painter, frame_, data, highlighted);
    } else {
        paintBands(painter, frame_, bands_);
        raster_.begin(frame_.area, ratio_);
        paintCurves(painter, frame_, data, placed_, highlighted, raster_);
    }
}

void PlotScene::paintEmpty(QPainter& painter) const {
    painter.setFont(theme().font(TextRole::body));
    painter.setPen(theme().color(Token::text2));
    painter.drawText(frame_.area, Qt::AlignCenter | Qt::TextWordWrap,
                     data.curves.empty() ? Texts::tr("No channel chosen. Add a channel.")
                                         : Texts::tr("No row yet. F5 runs, F10 steps."));
}

/// Labels of ticks that a flag would cover half go altogether, the last one's that has no room to both sides
/// of its tick ends at the edge. Drawn over: the axes lie in another layer.
void PlotScene::mendTicks(QPainter& painter, const PlotPointer& pointer) const {
    const double width = frame_.area.right() + edgePx;
    constexpr double flagHalfPx = 34.0, flagHeightPx = 16.0;
    std::vector<double> flags;
    if (!data.x) {
        flags.push_back(frame_.xOf(static_cast<double>(data.cursor)));
        if (pointer.second) {
            flags.push_back(frame_.xOf(static_cast<double>(*pointer.second)));
        }
    }
    if (pointer.hovering) {
        flags.push_back(pointer.at.x());
    }
    const QColor ground = theme().color(Token::plot);
    painter.setFont(theme().font(TextRole::tick));
    for (const AxisTicks::Tick& tick : xTicks_.major) {
        const double x = frame_.xOf(tick.value);
        const double half = 0.5 * painter.fontMetrics().horizontalAdvance(tick.label);
        const bool covered =
            std::any_of(flags.begin(), flags.end(), [&](double at) { return std::abs(at - x) < flagHalfPx; });
        if (!covered && x + half > width && x - half < width) {
            // The axis leaves out a label that would not fit whole.
            painter.setPen(theme().color(Token::text2));
            // On the line of the others: 4 px of tick, 4 px of air, from the axis's own line on.
            painter.drawText(QRectF(width - 2 * half - 2, frame_.area.bottom() + 7, 2 * half + 2,
                                    painter.fontMetrics().height()),
                             Qt::AlignRight | Qt::AlignTop, tick.label);
        }
        if (covered) {
            painter.fillRect(QRectF(x - flagHalfPx, frame_.area.bottom() + 5, 2 * flagHalfPx, 18), ground);
        }
    }
    for (const AxisTicks::Tick& tick : yTicks_.major) {
        const double y = frame_.yOf(tick.value);
        if (pointer.hovering && std::abs(pointer.at.y() - y) < flagHeightPx) {
            painter.fillRect(QRectF(0, y - 8, frame_.area.left() - 5, flagHeightPx), ground);
        }
    }
}

void PlotScene::paintOverlay(QPainter& painter, const PlotPointer& pointer, const QString& title) const {
    if (!title.isEmpty()) {
        painter.setFont(theme().font(TextRole::title));
        painter.setPen(theme().color(Token::text));
        painter.drawText(QRectF(frame_.area.left(), 0, frame_.area.width(), titleHeightPx),
                         Qt::AlignLeft | Qt::AlignVCenter, title);
    }
    if (data.x) {
        paintXyScale(painter, frame_, data, points_.notFinite());
    } else {
        paintVeil(painter, frame_, data);
        paintRail(painter, frame_, data, clusters_, pointer.cluster);
    }
    if (isEmpty()) {
        paintEmpty(painter);
        return;
    }
    mendTicks(painter, pointer);
    ReadoutAt at{std::min(data.cursor, lastIteration()), pointer.second, frame_.area.center().y()};
    bool tells = data.mode != Mode::live || pointer.second;
    if (data.x) {
        paintXyEnds(painter, frame_, data);
        paintXyMarkers(painter, frame_, data);
        paintXyCursor(painter, frame_, data);
    } else {
        paintLabels(painter, labels_);
        if (pointer.second) {
            paintSecondCursor(painter, frame_, data, *pointer.second);
        }
        paintCursor(painter, frame_, data);
    }
    if (pointer.band) {
        painter.setPen(QPen(theme().color(Token::accent), 1));
        painter.setBrush(theme().color(Token::accent, 0.15));
        painter.drawRect(*pointer.band);
        tells = false;
    } else if (pointer.hovering) {
        constexpr double reachPx = 12.0;
        paintCrosshair(painter, frame_, pointer.at, !data.x);
        at.nearPx = pointer.at.y();
        if (!data.x) {
            at.iteration = std::llround(frame_.iterationAt(pointer.at.x()));
            tells = true;
        } else if (const auto hit = points_.nearest(pointer.at, reachPx)) {
            at.iteration = hit->iteration;
            tells = true;
        }
    }
    if (tells) {
        paintReadout(painter, frame_, data.x ? withOtherScalar(data) : data, placed_, labels_, at);
    }
    if (pointer.focused) {
        paintFocusRing(painter, QRectF(0, 0, painter.window().width(), painter.window().height()), 0.0);
    }
}

} // namespace basin
