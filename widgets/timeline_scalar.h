// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline.h"

#include <QRectF>
#include <QString>

#include <cstdint>

class QPainter;

namespace basin {

/// The lane of one chosen scalar, below the branches of the timeline: all of these over each other on one
/// scale, each in its colour, the one that is looked at on top.

/// How high the lane is; 0 where no scalar is chosen.
double scalarHeight(const TimelineData& data);

/// The value at an iteration of a branch, whose past before its fork is its parent's; "no value" where
/// nothing is computed. With unit.
QString scalarValueText(const TimelineData& data, int branch, std::int64_t iteration);

/// What the lane shows at an iteration: a line for each branch that has it.
QString scalarToolTip(const TimelineData& data, std::int64_t iteration);

/// Iterations begin ... end lie in `tracks`; of `lane` the height counts.
void paintScalar(QPainter& painter, const TimelineData& data, double begin, double end, const QRectF& tracks,
                 const QRectF& lane);
/// Left of it: what it is, and the value at the cursor.
void paintScalarName(QPainter& painter, const TimelineData& data, const QRectF& rect);

} // namespace basin
