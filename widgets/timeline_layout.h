// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Heights and widths of the timeline in logical pixels, shared by its mouse and its painting.
namespace basin::timeline_layout {

inline constexpr int rulerHeight = 22;
inline constexpr int gutterHeight = 14; ///< breakpoints, below the ruler
inline constexpr int headHeight = rulerHeight + gutterHeight;
inline constexpr int laneHeight = 38;
inline constexpr int findingBarHeight = 11, findingPitch = 13, findingMargin = 3;
inline constexpr int mostFindings = 3;
inline constexpr int funnelHeight = 5; ///< above each level's row
inline constexpr int levelCellHeight = 17;
inline constexpr int picturedCellHeight = 28; ///< of a level that is seen as pictures
inline constexpr int nameWidth = 168;
inline constexpr int rightMargin = 14;
inline constexpr int bottomMargin = 6;

} // namespace basin::timeline_layout
