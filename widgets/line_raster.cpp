// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/line_raster.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace basin {

namespace {

// A picture whose axes may be swapped, so that one loop serves flat and steep segments.
class Surface {
  public:
    Surface(QImage& image, const QColor& color)
        : pixels_(reinterpret_cast<QRgb*>(image.bits())),
          stride_(image.bytesPerLine() / 4),
          width_(image.width()),
          height_(image.height()),
          red_blue_(color.rgb() & 0xFF00FFU),
          green_(color.rgb() & 0x00FF00U),
          opacity_(256.0F * color.alphaF()) {}

    int columns(bool swapped) const { return swapped ? height_ : width_; }
    int rows(bool swapped) const { return swapped ? width_ : height_; }

    void blend(qsizetype x, qsizetype y, bool swapped, double coverage) {
        QRgb& pixel = swapped ? pixels_[x * stride_ + y] : pixels_[y * stride_ + x];
        const auto share = static_cast<std::uint32_t>(static_cast<float>(coverage) * opacity_ + 0.5F);
        const std::uint32_t rest = 256U - share;
        // Red and blue share a word: their products do not meet.
        const std::uint32_t red_blue = (pixel & 0xFF00FFU) * rest + red_blue_ * share;
        const std::uint32_t green = ((pixel & 0x00FF00U) >> 8) * rest + (green_ >> 8) * share;
        pixel = 0xFF000000U | ((red_blue >> 8) & 0xFF00FFU) | (green & 0x00FF00U);
    }

  private:
    QRgb* pixels_;
    qsizetype stride_;
    int width_, height_;
    std::uint32_t red_blue_, green_;
    float opacity_; // of 256
};

// From a to b along x, |slope| <= 1 there; pixel centres in [a.x, b.x), so that segments share no pixel.
void strokeSegment(Surface& surface, QPointF a, QPointF b, double width, bool swapped) {
    if (a.x() > b.x()) {
        std::swap(a, b);
    }
    const double run = b.x() - a.x();
    if (run <= 0.0) {
        return;
    }
    const double slope = (b.y() - a.y()) / run;
    const double half = 0.5 * width * std::sqrt(1.0 + slope * slope);
    const int rows = surface.rows(swapped);
    const int first = std::max(0, static_cast<int>(std::ceil(a.x() - 0.5)));
    const int end = std::min(surface.columns(swapped), static_cast<int>(std::ceil(b.x() - 0.5)));
    for (int x = first; x < end; ++x) {
        const double middle = a.y() + slope * (x + 0.5 - a.x());
        const double top = middle - half, bottom = middle + half;
        const int low = std::max(0, static_cast<int>(std::floor(top)));
        const int high = std::min(rows - 1, static_cast<int>(std::floor(bottom)));
        for (int y = low; y <= high; ++y) {
            const double coverage = std::min<double>(bottom, y + 1) - std::max<double>(top, y);
            surface.blend(x, y, swapped, std::clamp(coverage, 0.0, 1.0));
        }
    }
}

} // namespace

void strokePolyline(QImage& image, std::span<const QPointF> points, double width, const QColor& color) {
    Surface surface(image, color);
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QPointF a = points[i - 1], b = points[i];
        const bool steep = std::abs(b.y() - a.y()) > std::abs(b.x() - a.x());
        if (steep) {
            strokeSegment(surface, a.transposed(), b.transposed(), width, true);
        } else {
            strokeSegment(surface, a, b, width, false);
        }
    }
}

} // namespace basin
