// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"

#include <QImage>
#include <QRgb>

#include <cstdint>
#include <vector>

namespace basin {

/// The two ends of a colour scale. Diverging scales are made symmetric around 0.
struct ValueRange {
    double low = 0.0, high = 1.0;
    friend bool operator==(const ValueRange&, const ValueRange&) = default;
};

/// True if the image has pixels, one or three channels, and as many numbers as its size says.
bool isComplete(const ImageData& data);

/// Smallest and largest finite value; {0, 1} if there is none, widened if all are equal.
ValueRange finiteRange(const std::vector<float>& values);

/// `range` as the scale shows it: centred on 0 for a diverging map, never empty.
ValueRange shownRange(ColourMap map, ValueRange range);

/// Numbers to colours, by table. Reads the theme when it is built; build anew after Theme::changed.
///
/// response = viridis (S. van der Walt, N. Smith, 2015), sequential = cividis (Nuñez, Anderton, Renslow,
/// PLOS ONE 2018), both as straight lines between a dozen points, within 2/255 of the published tables.
/// diverging = blue, the theme's plot ground at 0, orange. NaN and infinities are Token::nan.
class ColourScale {
  public:
    ColourScale(ColourMap map, ValueRange range, bool logarithmic = false);

    QRgb operator()(double value) const;
    /// Colour at `t` of the way from the low end to the high end, 0..1.
    QRgb at(double t) const;
    QRgb nan() const { return nan_; }
    ValueRange range() const { return range_; }
    /// The whole way of `value` through the scale, clamped to 0..1; NaN for NaN and infinities.
    double position(double value) const;

    /// One channel to a picture (Format_RGB32). `under`, if it has the same size, shines dimly through the
    /// zeros of a mask.
    QImage image(const ImageData& data, const QImage& under = {}) const;

  private:
    void lookUp(const float* values, std::vector<std::int32_t>& entries) const;

    ColourMap map_;
    ValueRange range_;
    bool logarithmic_;
    QRgb nan_;
    std::vector<QRgb> table_;
};

/// Three channels in 0..1, shown as they are; a pixel with NaN or infinity in any channel is Token::nan.
QImage colourImage(const ImageData& data);

/// The picture of an image channel in the range given: `colourImage` or the scale of `map`.
QImage mappedImage(const ImageData& data, ColourMap map, ValueRange range, const QImage& under = {});

/// Black or white, whichever reads better on `ground`.
QRgb inkOn(QRgb ground);

} // namespace basin
