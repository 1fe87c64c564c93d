// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"
#include "widgets/plot_data.h"

#include <QString>

#include <string>
#include <vector>

namespace basin {

class KeptStore;

/// What one plot shows and how: chosen by the user, remembered for each optimizer.
struct PlotSpec {
    QString id;   ///< of its dock; never changes
    QString name; ///< "Loss and objective"
    /// In the order of their colours: ids of scalars, of kept vectors (all elements), NAME_i for one element.
    std::vector<std::string> channels;
    std::string x;        ///< of the scalar or element along the other axis; empty: iterations
    std::string colour;   ///< of the one that colours the points of such a plot; empty: iterations
    bool summary = false; ///< of kept vectors: median and smallest-to-largest band too
    PlotStyle style = {};

    friend bool operator==(const PlotSpec&, const PlotSpec&) = default;
};

/// A plot for each group of scalars, with what the channels say is shown at first.
std::vector<PlotSpec> defaultPlots(const Run& run);

/// What can be plotted: a scalar, a kept vector, or an element of one.
struct PlotChannel {
    ChannelSpec spec;       ///< of an element with its own id and label
    std::size_t column = 0; ///< scalars: of the histories
    int kept = -1;          ///< >= 0: counts the kept vectors
    int element = -1;       ///< of it; -1: all
    QString family;         ///< of elements: label of the vector
    bool isVector() const { return kept >= 0 && element < 0; }
};
/// Scalars and kept vectors; with `kept` also the elements of the vectors that it knows.
std::vector<PlotChannel> plotChannels(const Run& run, const KeptStore* kept = nullptr);
/// The channel of that id, an element NAME_i included whether it is known already or not.
std::optional<PlotChannel> plotChannel(const Run& run, const std::string& id,
                                       const KeptStore* kept = nullptr);

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
