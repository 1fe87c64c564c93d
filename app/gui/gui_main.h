// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace basin {

/// The desktop: `basin [FILE]`. Opens the file, or the first example paused at iteration 0. Returns when the
/// window is closed. BASIN_PAINT_STATS=1 prints how long painting took.
int run_gui(int argc, char** argv);

} // namespace basin
