// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/plot_spec.h"
#include "app/gui/run_look.h"
#include "app/gui/trace_overlay.h"

#include <map>
#include <string>

namespace basin {

class KeptStore;

/// A row of a table that is selected, by the table's id.
using SelectedRows = std::map<std::string, int>;

/// Everything that a plot draws of a run at one moment: a curve for each channel and branch, those of the
/// traces laid over it, limits and bands, all marks and the cursor. Kept vectors come from `kept`, as far as
/// its round allows; the elements that stand for `selected` rows stand out.
PlotData plotData(const RunLook& look, const PlotSpec& plot, KeptStore& kept,
                  const std::vector<TraceOverlay>& traces = {}, const SelectedRows& selected = {});
/// The same with all that there is, however long it takes.
PlotData wholePlotData(const RunLook& look, const PlotSpec& plot);

} // namespace basin
