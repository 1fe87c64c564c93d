// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_painting.h"

namespace basin {

/// The name of a curve at its right end.
struct CurveLabel {
    QRectF box;
    QString text;
    QColor color;
};

/// Places a name at the end of each curve, pushed apart so that none covers another.
std::vector<CurveLabel> placeLabels(const PlotFrame& frame, const PlotData& data,
                                    const std::vector<PlacedCurve>& placed);

/// Moves labels apart so that none covers another, inside `area` as far as there is room.
void spreadLabels(std::vector<CurveLabel>& labels, const QRectF& area);

/// Draws the names with a halo in the colour of the ground.
void paintLabels(QPainter& painter, const std::vector<CurveLabel>& labels);

} // namespace basin
