// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/run_look.h"
#include "widgets/plot_data.h"
#include "widgets/timeline.h"
#include "widgets/transport.h"

#include <QString>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace basin {

/// Turn a look at a run into what the widgets draw. They know channel kinds and groups, no optimizer.

/// Column of the loss, by which "best" is judged.
std::size_t lossColumn(const Run& run);

/// Edits, forks, findings, best and the first NaN of the loss of one branch.
std::vector<Marker> branchMarkers(const RunLook& look, int branch);

/// Breakpoints and bookmarks.
std::vector<Marker> globalMarkers(const RunLook& look);

TimelineData timelineData(const RunLook& look, std::vector<TimelineLevel> levels);

/// A scalar for a lane of its own, with the limits of its group that have its unit; none where the run has no
/// scalar of that id.
std::optional<TimelineScalar> timelineScalar(const RunLook& look, const std::string& channel);

/// Whether the loss or the scalar of a lane is NaN or infinite anywhere.
bool hasFaults(const TimelineData& data);

/// What the transport says; `levels` are of the optimizer where it stands, `phases` of the iteration there.
TransportState transportState(const RunLook& look, const RunnerStatus& status, const Snapshot* snapshot,
                              bool replaying);

/// "12 / 90" or "2" for each outer level of the iteration that is looked at.
std::vector<TransportState::LevelText> levelTexts(const RunLook& look, const RunnerStatus& status,
                                                  const Snapshot* snapshot);

/// Name of index `index` of a level: its own, or the 1-based number.
QString levelIndexText(const Level& level, std::int64_t index);

} // namespace basin
