// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pane_grid.h"

#include "widgets/image_pane.h"
#include "widgets/theme.h"

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr int gap = metric::margin;

struct Shape {
    int columns = 1, rows = 1;
};

QSize cellOf(QSize area, Shape shape) {
    return {(area.width() - (shape.columns - 1) * gap) / shape.columns,
            (area.height() - (shape.rows - 1) * gap) / shape.rows};
}

double scaleOf(QSize cell, QSize picture) {
    const QMargins chrome = ImagePane::chrome();
    const double width = cell.width() - chrome.left() - chrome.right();
    const double height = cell.height() - chrome.top() - chrome.bottom();
    return std::min(width / picture.width(), height / picture.height());
}

// Each number of rows with the fewest columns that it needs: four panes are never three and one.
Shape bestShape(int count, QSize area, QSize picture) {
    Shape best;
    double best_scale = -1.0;
    for (int rows = 1; rows <= count; ++rows) {
        const Shape shape{(count + rows - 1) / rows, rows};
        const double scale = scaleOf(cellOf(area, shape), picture);
        if (scale > best_scale) {
            best_scale = scale;
            best = shape;
        }
    }
    return best;
}

// The part of a cell that the picture needs, and no less than a pane needs to be of use.
QSize hugged(QSize cell, QSize picture) {
    const QMargins chrome = ImagePane::chrome();
    const double scale = scaleOf(cell, picture);
    const QSize whole(static_cast<int>(std::ceil(picture.width() * scale)),
                      static_cast<int>(std::ceil(picture.height() * scale)));
    return whole.grownBy(chrome).expandedTo({160, 160}).boundedTo(cell);
}

} // namespace

void PaneGrid::setPanes(std::vector<QWidget*> panes) {
    panes_ = std::move(panes);
    place();
    for (QWidget* pane : panes_) {
        pane->show();
    }
    updateGeometry();
}

void PaneGrid::setPictureSize(QSize picture, bool hugs) {
    if ((picture != picture_ || hugs != hugs_) && !picture.isEmpty()) {
        picture_ = picture;
        hugs_ = hugs;
        place();
    }
}

void PaneGrid::place() {
    if (panes_.empty()) {
        return;
    }
    const QSize area(width() - 2 * gap, height() - gap / 2 - 2);
    const Shape shape = bestShape(static_cast<int>(panes_.size()), area, picture_);
    const QSize cell =
        panes_.size() > 1 && hugs_ ? hugged(cellOf(area, shape), picture_) : cellOf(area, shape);
    for (std::size_t i = 0; i < panes_.size(); ++i) {
        const int column = static_cast<int>(i) % shape.columns;
        const int row = static_cast<int>(i) / shape.columns;
        panes_[i]->setGeometry(gap + column * (cell.width() + gap), gap / 2 + row * (cell.height() + gap),
                               cell.width(), cell.height());
    }
    emit placed();
}

QSize PaneGrid::sizeHint() const {
    const int count = std::max<int>(1, static_cast<int>(panes_.size()));
    return {count * 220, 280};
}

QSize PaneGrid::minimumSizeHint() const {
    return {160, 160};
}

void PaneGrid::resizeEvent(QResizeEvent*) {
    place();
}

} // namespace basin
