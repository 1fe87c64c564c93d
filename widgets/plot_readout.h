// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_labels.h"

#include <optional>

namespace basin {

/// Which rows a read-out tells of.
struct ReadoutAt {
    std::int64_t iteration = 0;
    std::optional<std::int64_t> second; ///< the cursor that measures: the box adds differences to it
    double nearPx = 0.0;                ///< where there are too many curves: those nearest to this height
};

/// The read-out as a grid of texts: a line for each quantity, a column for each branch, and with a second
/// cursor another one for the difference (value at the iteration minus value at the second cursor).
struct PlotReadout {
    struct Cell {
        QString text;
        QColor color;
    };
    QString heading;            ///< "at 1500"
    QString difference;         ///< "Δ +250"; empty without a second cursor
    std::vector<Cell> branches; ///< of the columns; empty when there is but one
    struct Line {
        QString quantity;
        QColor color; ///< of the quantity's name
        std::vector<Cell> values, differences;
    };
    std::vector<Line> lines;
    int omitted = 0; ///< quantities that found no room
};

PlotReadout readoutOf(const PlotFrame& frame, const PlotData& data, const ReadoutAt& at, int mostLines);

/// Draws a read-out as a box of readoutSize with its upper left corner at `corner`.
void paintReadoutAt(QPainter& painter, const PlotReadout& readout, const QPointF& corner);
QSizeF readoutSize(const PlotReadout& readout);

/// The read-out of so many quantities, those nearest to `at`, that its box leaves most of the plot free; none
/// where not even one has room.
std::optional<PlotReadout> fittedReadout(const PlotFrame& frame, const PlotData& data, const ReadoutAt& at);

/// Box with the values of every curve at an iteration, where it hides least of curves and names.
void paintReadout(QPainter& painter, const PlotFrame& frame, const PlotData& data,
                  const std::vector<PlacedCurve>& placed, const std::vector<CurveLabel>& labels,
                  const ReadoutAt& at);

} // namespace basin
