// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline.h"

#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace basin {

/// The bar of a finding below the lanes of the timeline: from where it was first seen to the branch's end.
struct FindingBar {
    QRectF rect;
    QRectF text; ///< beside the bar where that is too short
    bool textBefore = false;
    std::size_t finding = 0; ///< index into TimelineData::findings
};

/// How high all bars are together; 0 without findings.
double findingsHeight(const TimelineData& data);

/// At most timeline_layout::mostFindings of them, in their order. `top`: of the first one's row.
std::vector<FindingBar> findingBars(const TimelineData& data, const std::function<double(double)>& xOf,
                                    const QRectF& tracks, double top);

void paintFindings(QPainter& painter, const std::vector<FindingBar>& bars, const TimelineData& data,
                   const QRectF& name);

} // namespace basin
