// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline.h"

#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace basin {

/// The rows of a nested optimizer below the lanes of the timeline. The first one, the outermost level, lies
/// on the ruler's axis; each further row spreads the cell that is lit above it over the whole width, down to
/// the iterations of the innermost level and the phases of one iteration. A level with nothing to choose from
/// has no row.
struct LevelRow {
    QString label;   ///< "Window"
    QString present; ///< "2 / 4"
    QRectF rect;     ///< of the tracks
    double fromLeft = 0.0,
           fromRight = 0.0; ///< of the lit cell above, where the funnel begins; equal: no funnel
    struct Box {
        QRectF rect;
        QString text, detail;
        bool lit = false;
        bool computed = true;
        std::int64_t iteration = 0;                ///< where a click goes
        int phase = -1;                            ///< >= 0: to the end of this phase of it
        const TimelineLevel::Cell* cell = nullptr; ///< of the data; null where nothing is computed
        const TimelineParts* parts = nullptr;      ///< an iteration's, where known; of a phase: the whole's
    };
    std::vector<Box> boxes;
    bool pictured = false; ///< cells are seen as pictures
};

/// Empty for a run without outer levels. `top`: of the first row; `xOf`: of an iteration on the ruler. The
/// boxes point into `data`.
std::vector<LevelRow> levelRows(const TimelineData& data, const std::function<double(double)>& xOf,
                                const QRectF& tracks, double top);

/// How high these rows are together, without laying them out.
int levelRowsHeight(const TimelineData& data);

void paintLevelRows(QPainter& painter, const std::vector<LevelRow>& rows, const TimelineData& data,
                    double nameWidth, const Timeline::PictureSource& pictures);

} // namespace basin
