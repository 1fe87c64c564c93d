// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/curve_columns.h"

#include <QColor>
#include <QImage>

class QPainter;

namespace basin {

/// Draws curves column by column into a picture of its own.
///
/// QPainter strokes a line that is not exactly one device pixel wide as an area: for a curve of thousands of
/// points that cross each other this takes from tens of milliseconds to minutes, so that a screen of twice
/// the density could not be used. Here each column of a curve is one vertical run of pixels. Where the curve
/// goes on higher or lower in the next column, half of the way lies in each of the two, and its ends fade as
/// the area does that a straight line covers there. Thread: one at a time.
class CurveRaster {
  public:
    struct Ink {
        QColor color;
        double widthPx = 1.0; ///< logical
        bool dashed = false;
        bool crisp = false; ///< level stretches lie on whole pixels
    };

    /// An empty picture of `area`, `ratio` device pixels to a logical one.
    void begin(const QRectF& area, double ratio);
    /// The spans of a trace, else its lines.
    void draw(const CurveTrace& trace, const Ink& ink);
    void draw(const CurveSpans& spans, const Ink& ink);
    /// Lays the picture where its area is, pixel on pixel.
    void paint(QPainter& painter) const;

    const QImage& image() const { return image_; }

  private:
    struct Run {
        double begin, full, fullEnd, end; ///< device px: rises from begin to full, falls from fullEnd to end
    };
    void drawRun(int x, const Run& run, QRgb color);

    QImage image_;
    QRectF area_;
    double ratio_ = 1.0;
};

} // namespace basin
