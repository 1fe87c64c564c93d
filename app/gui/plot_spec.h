// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"
#include "widgets/plot_data.h"

#include <QString>

#include <string>
#include <vector>

namespace basin {

/// What one plot shows and how: chosen by the user, remembered for each optimizer.
struct PlotSpec {
    QString id;                        ///< of its dock; never changes
    QString name;                      ///< "Loss and objective"
    std::vector<std::string> channels; ///< ids of scalars, in the order of their colours
    std::string x;                     ///< id of the scalar along the other axis; empty: iterations
    PlotStyle style;

    friend bool operator==(const PlotSpec&, const PlotSpec&) = default;
};

/// A plot for each group of scalars, with what the channels say is shown at first.
std::vector<PlotSpec> defaultPlots(const Run& run);

/// Named column of the run's histories that can be plotted.
struct PlotChannel {
    ChannelSpec spec;
    std::size_t column = 0; ///< of the histories
};
std::vector<PlotChannel> plotChannels(const Run& run);

/// As JSON text, for settings; reading drops what this version does not understand and plots without a name.
QString plotsToText(const std::vector<PlotSpec>& plots);
/// None where the text is not a list of plots.
std::optional<std::vector<PlotSpec>> plotsFromText(const QString& text);

/// The plots that the user last had for this optimizer, else the default ones. Channels that the run does not
/// have are left out.
std::vector<PlotSpec> rememberedPlots(const Run& run);
void rememberPlots(const Run& run, const std::vector<PlotSpec>& plots);
void forgetPlots(const Run& run);

/// An id that none of `plots` has.
QString freePlotId(const std::vector<PlotSpec>& plots);

} // namespace basin
