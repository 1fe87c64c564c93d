// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_data.h"

#include <QString>

#include <functional>
#include <utility>

namespace basin {

/// What is written of a plot's rows, piece by piece.
using TextSink = std::function<void(const QString& text)>;
/// Told the share that is done; false: stop.
using MayGoOn = std::function<bool(double share)>;

/// The rows of a plot with iterations [first, last] as text: a header line, then a line for each iteration at
/// which some curve has a row; cells parted by `separator`, numbers as exactText, empty where a curve has no
/// row. Returns false if `mayGoOn` stopped it. Thread: any, one at a time on a copy of the data.
bool writeRows(const PlotData& data, std::pair<std::int64_t, std::int64_t> iterations, QChar separator,
               const TextSink& sink, const MayGoOn& mayGoOn);

QString rowsAsText(const PlotData& data, std::pair<std::int64_t, std::int64_t> iterations, QChar separator);

/// Iterations from the first row to the last of any curve.
std::pair<std::int64_t, std::int64_t> allIterations(const PlotData& data);

} // namespace basin
