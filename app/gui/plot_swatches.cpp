// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/plot_toolbar.h"
#include "widgets/branch_hover.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace basin {

namespace {

constexpr int chipPx = 10, gapPx = 6, marginPx = 12;

} // namespace

void PlotSwatches::show(const PlotData& shown) {
    std::vector<Swatch> swatches;
    const auto add = [&](Swatch swatch) {
        if (std::find(swatches.begin(), swatches.end(), swatch) == swatches.end()) {
            swatches.push_back(std::move(swatch));
        }
    };
    const bool byBranch = shown.branches.size() > 1;
    if (byBranch) {
        for (const PlotData::BranchName& branch : shown.branches) {
            add({branch.name, theme().series(branch.branch), branch.branch, false});
        }
    }
    for (const Curve& curve : shown.curves) {
        if (curve.role == CurveRole::element) {
            if (!byBranch) {
                add({curve.family, curveColor(curve), -1, false});
            }
        } else if (curve.role == CurveRole::limit) {
            continue; // has its name at the curve, always
        } else if (!curve.source.isEmpty()) {
            add({curve.source, curveColor(curve), -1, true});
        } else if (!byBranch) {
            add({curve.label, curveColor(curve), -1, false});
        }
    }
    if (swatches != swatches_) {
        swatches_ = std::move(swatches);
        setMouseTracking(true);
        updateGeometry();
        update();
    }
}

int PlotSwatches::widthOf(const Swatch& swatch) const {
    return chipPx + gapPx + QFontMetrics(theme().font(TextRole::small)).horizontalAdvance(swatch.name) +
           marginPx;
}

QSize PlotSwatches::sizeHint() const {
    int width = 0;
    for (const Swatch& swatch : swatches_) {
        width += widthOf(swatch);
    }
    return {width, metric::toolbarRow};
}

void PlotSwatches::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(theme().font(TextRole::small));
    int x = 0;
    for (const Swatch& swatch : swatches_) {
        const int room = width() - x - chipPx - gapPx;
        if (room < 24) {
            break; // half a name says less than none; the curves carry theirs
        }
        const int middle = height() / 2;
        if (swatch.dashed) {
            painter.setPen(QPen(swatch.color, 1.5, Qt::DashLine));
            painter.drawLine(x, middle, x + chipPx, middle);
        } else {
            painter.fillRect(QRect(x, middle - chipPx / 2, chipPx, chipPx), swatch.color);
        }
        painter.setPen(theme().color(Token::text2));
        const QString name = painter.fontMetrics().elidedText(swatch.name, Qt::ElideRight, room);
        painter.drawText(QRect(x + chipPx + gapPx, 0, room, height()), Qt::AlignVCenter, name);
        x += widthOf(swatch);
    }
}

void PlotSwatches::mouseMoveEvent(QMouseEvent* event) {
    int x = 0, branch = -1;
    for (const Swatch& swatch : swatches_) {
        const int end = x + widthOf(swatch);
        if (event->position().x() >= x && event->position().x() < end) {
            branch = swatch.branch;
        }
        x = end;
    }
    BranchHover::current().setBranch(branch);
}

void PlotSwatches::leaveEvent(QEvent*) {
    BranchHover::current().setBranch(-1);
}

} // namespace basin
