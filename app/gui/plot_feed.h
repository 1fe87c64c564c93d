// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/plot_spec.h"
#include "app/gui/run_look.h"
#include "app/gui/trace_overlay.h"

namespace basin {

/// Everything that a plot draws of a run at one moment: a curve for each channel and branch, those of the
/// traces laid over it, all marks and the cursor.
PlotData plotData(const RunLook& look, const PlotSpec& plot, const std::vector<TraceOverlay>& traces = {});

} // namespace basin
