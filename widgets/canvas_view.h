// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QSize>

namespace basin {

/// Image coordinates (pixels, centres at + 0.5) to widget coordinates (logical pixels) and back.
struct PictureTransform {
    double scale = 1.0; ///< logical pixels per image pixel
    QPointF origin;     ///< where image (0, 0) lies

    QPointF toScreen(QPointF image) const { return origin + image * scale; }
    QPointF toImage(QPointF screen) const { return (screen - origin) / scale; }
    QRectF toScreen(const QRectF& image) const { return {toScreen(image.topLeft()), image.size() * scale}; }
};

/// Which part of their pictures one or several panes show. Panes that share one view pan and zoom together;
/// pictures of other sizes show the same part of themselves. New data never changes it.
class CanvasView : public QObject {
    Q_OBJECT
  public:
    static constexpr double largestScale = 128.0;

    using QObject::QObject;

    /// Size of the picture to which scale() refers; others are scaled to the same width.
    void setReference(QSize image);
    QSize reference() const { return reference_; }

    /// True while the whole picture fills the pane, whatever the pane's size.
    bool fits() const { return fits_; }
    void fit();
    /// `scale`: logical pixels per pixel of the reference picture; the middle of the pane stays.
    void setScale(double scale);

    PictureTransform transform(const QRectF& viewport, QSize image) const;
    /// Zooms by `factor` so that what lies under `anchor` stays there.
    void zoomAt(QPointF anchor, double factor, const QRectF& viewport, QSize image);
    /// Moves the picture by `delta` logical pixels.
    void pan(QPointF delta, const QRectF& viewport, QSize image);

    /// Centres on `part` of a picture; zooms in where it would be too small to see, out where it would not
    /// fit.
    void show(const QRectF& part, const QRectF& viewport, QSize image);

    void copyFrom(const CanvasView& other);

  signals:
    void changed();

  private:
    double relativeWidth(QSize image) const;
    void setCentre(QPointF centre);

    QSize reference_{1, 1};
    bool fits_ = true;
    double scale_ = 1.0;
    QPointF centre_{0.5, 0.5}; // what lies in the middle of the pane, in shares of width and height
};

} // namespace basin
