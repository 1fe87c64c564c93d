// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/finding.h"

#include <QColor>
#include <QPointF>
#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

class QPainter;

namespace basin {

/// What happened at an iteration. One kind has one glyph wherever it is drawn: timeline, rails, tables.
enum class MarkerKind : std::uint8_t {
    edit,       ///< filled diamond in the branch's colour
    fork,       ///< three-node Y in the child's colour
    checkpoint, ///< 4 px tick, secondary text colour
    breakpoint, ///< disc, error red
    bookmark,   ///< ribbon, accent
    best,       ///< star in the branch's colour
    notFinite,  ///< cross, magenta
    finding,    ///< by severity: octagon, triangle, circle
};

struct Marker {
    MarkerKind kind = MarkerKind::edit;
    std::int64_t iteration = 0;
    int branch = 0;                                       ///< -1: of no branch (breakpoints, bookmarks)
    QString text;                                         ///< "learning_rate = 0.0005"; may be empty
    Finding::Severity severity = Finding::Severity::note; ///< of findings
};

/// Markers that lie nearer than 8 px to each other and are drawn as one with a count.
struct MarkerCluster {
    double x = 0.0; ///< px, of the first one
    std::vector<Marker> markers;
};

/// Groups markers (in any order) from left to right; `xOf(iteration)` gives pixels.
std::vector<MarkerCluster> clustered(std::vector<Marker> markers,
                                     const std::function<double(std::int64_t)>& xOf);

QColor markerColor(const Marker& marker);

/// Draws a glyph centred on `centre`, `size` px wide (12 in the design).
void paintMarker(QPainter& painter, const Marker& marker, const QPointF& centre, double size = 12.0);

/// Draws a cluster: its weightiest glyph, with the count beside it when there are several.
void paintMarkers(QPainter& painter, const MarkerCluster& cluster, double y);

/// One line for each marker, for tool tips: "1500  learning_rate = 0.0005".
QString markerToolTip(const MarkerCluster& cluster);

/// The kind's name for legends, tables and tool tips.
QString markerName(MarkerKind kind);

} // namespace basin
