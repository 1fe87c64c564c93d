// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <vector>

class QFontMetricsF;
class QPainter;

namespace basin {

/// A phase within an iteration.
struct TimelinePart {
    QString name;                       ///< "M step"
    int color = 0;                      ///< of the series
    double seconds = 0.0;               ///< that it takes; 0: not known
    std::int64_t inner = 0;             ///< steps of the inner table that it makes
    std::vector<std::int64_t> restarts; ///< which of them, from 1 on, began anew
    QString restart;                    ///< what then happens: "Adam reset"
};

/// The phases of iterations that are alike.
struct TimelineParts {
    std::vector<TimelinePart> parts;

    /// Of an iteration's width, in order; equal where times are not known.
    std::vector<double> shares() const;
    bool timed() const;
};

/// Which iterations have which phases.
struct TimelineStripes {
    struct Stretch {
        std::int64_t begin = 0, end = 0; ///< iterations begin + 1 ... end, as positions
        std::size_t kind = 0;
    };
    std::vector<Stretch> stretches; ///< in order
    std::vector<TimelineParts> kinds;

    /// The phases of an iteration; null where they are not known.
    const TimelineParts* of(std::int64_t iteration) const;
};

/// Iterations narrower than this show no phases.
inline constexpr double leastStripedPx = 14.0;

/// Where each phase lies in the place of its iteration.
std::vector<QRectF> partRects(const TimelineParts& parts, const QRectF& iteration);

/// Stripes in the colours of the phases with a tick below for every inner step, or every tenth ..., and a
/// line where inner steps began anew. Names stand where they fit, `textHeight` above the lower edge. 0: a
/// band of colours alone.
void paintParts(QPainter& painter, const TimelineParts& parts, const QRectF& iteration, double textHeight);

/// Ticks and lines of one phase alone.
void paintInnerSteps(QPainter& painter, const TimelinePart& part, const QRectF& rect);

/// "M step ×1000 · Adam reset", or as much of it as fits.
QString partText(const TimelinePart& part, const QFontMetricsF& metrics, double room);

/// "M step: 4.1 ms, 39 % of the iteration", and what its inner steps are.
QString partToolTip(const TimelineParts& parts, std::size_t part);

/// "4.1 ms"
QString durationText(double seconds);

} // namespace basin
