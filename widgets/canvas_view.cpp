// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas_view.h"

#include <algorithm>

namespace basin {

namespace {

double fitting(const QRectF& viewport, QSize image) {
    return std::min(viewport.width() / std::max(1, image.width()),
                    viewport.height() / std::max(1, image.height()));
}

} // namespace

void CanvasView::setReference(QSize image) {
    if (image.isEmpty() || image == reference_) {
        return;
    }
    reference_ = image;
    emit changed();
}

double CanvasView::relativeWidth(QSize image) const {
    return static_cast<double>(reference_.width()) / std::max(1, image.width());
}

void CanvasView::fit() {
    fits_ = true;
    centre_ = {0.5, 0.5};
    emit changed();
}

void CanvasView::setScale(double scale) {
    fits_ = false;
    scale_ = std::clamp(scale, 1.0 / largestScale, largestScale);
    emit changed();
}

void CanvasView::copyFrom(const CanvasView& other) {
    reference_ = other.reference_;
    fits_ = other.fits_;
    scale_ = other.scale_;
    centre_ = other.centre_;
    emit changed();
}

PictureTransform CanvasView::transform(const QRectF& viewport, QSize image) const {
    const double scale = fits_ ? fitting(viewport, image) : scale_ * relativeWidth(image);
    const QPointF middle(centre_.x() * image.width(), centre_.y() * image.height());
    return {scale, viewport.center() - middle * scale};
}

void CanvasView::zoomAt(QPointF anchor, double factor, const QRectF& viewport, QSize image) {
    const PictureTransform before = transform(viewport, image);
    const double smallest = std::min(0.25, fitting(viewport, image) / 4.0);
    const double scale = std::clamp(before.scale * factor, smallest, largestScale);
    const QPointF origin = anchor - before.toImage(anchor) * scale;
    fits_ = false;
    scale_ = scale / relativeWidth(image);
    const QPointF middle = (viewport.center() - origin) / scale;
    setCentre({middle.x() / image.width(), middle.y() / image.height()});
}

void CanvasView::pan(QPointF delta, const QRectF& viewport, QSize image) {
    const PictureTransform before = transform(viewport, image);
    fits_ = false;
    scale_ = before.scale / relativeWidth(image);
    const QPointF middle = before.toImage(viewport.center() - delta);
    setCentre({middle.x() / image.width(), middle.y() / image.height()});
}

void CanvasView::show(const QRectF& part, const QRectF& viewport, QSize image) {
    constexpr double smallest_share = 1.0 / 6.0, largest_share = 1.0 / 2.0; // of the shorter side of the pane
    const double side = std::max({part.width(), part.height(), 1.0});
    const double room = std::min(viewport.width(), viewport.height());
    const double scale = std::clamp(transform(viewport, image).scale, room * smallest_share / side,
                                    room * largest_share / side);
    fits_ = false;
    scale_ = std::min(scale, largestScale) / relativeWidth(image);
    setCentre({part.center().x() / image.width(), part.center().y() / image.height()});
}

void CanvasView::setCentre(QPointF centre) {
    // The middle of the pane always shows some of the picture, so that nobody loses it.
    centre_ = {std::clamp(centre.x(), 0.0, 1.0), std::clamp(centre.y(), 0.0, 1.0)};
    emit changed();
}

} // namespace basin
