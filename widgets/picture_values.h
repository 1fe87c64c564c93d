// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"

#include <QRect>

#include <optional>

namespace basin {

/// Numbers made from pictures: what a view shows besides the pictures themselves.

/// `second` − `first`, the mean over channels where there are three; NaN where either has one. Nothing if the
/// sizes differ.
std::optional<ImageData> differenceOf(const ImageData& first, const ImageData& second);

/// The pixels of `region` as a table: a row for each y, a column for each x, three columns where a pixel has
/// a colour. `decimals` and `unit` are those of the numbers.
TableData pixelTable(const ImageData& data, const QRect& region, int decimals, const std::string& unit);

} // namespace basin
