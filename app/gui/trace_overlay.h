// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/trace_reader.h"
#include "core/run/history.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace basin {

/// A run of another program, drawn dashed over the curves of this one. A value; its rows are shared.
struct TraceOverlay {
    QString path;
    QString name;   ///< of the file
    int series = 0; ///< its colour
    std::vector<std::string> columns;
    std::shared_ptr<const History> history;
    std::shared_ptr<const std::vector<std::int64_t>> iterations;

    /// The column that goes with a scalar: the same id, whatever the case.
    std::optional<std::size_t> columnFor(const std::string& scalar) const;
};

TraceOverlay makeOverlay(const QString& path, const TraceTable& table, int series);

} // namespace basin
