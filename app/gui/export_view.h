// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_data.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <functional>
#include <optional>
#include <utility>

class QPaintDevice;

namespace basin {

class Canvas;
class PlotPanel;
class VectorPanel;

/// A view as the export dialog knows it: how to draw it, and its values where it has any.
struct ExportView {
    QString name;
    QSize present; ///< logical pixels on screen
    std::function<QImage(const QSize& size, double dpi)> draw;
    /// As strokes and letters on a device that keeps them; empty: only as a picture.
    std::function<void(QPaintDevice& device, const QSize& size)> paintOn;
    std::optional<PlotData> rows;
    std::pair<std::int64_t, std::int64_t> shown{0, 0}; ///< iterations on screen, first and last
    /// Values that are no rows of iterations: all or those on screen, cells parted by the separator. Empty:
    /// none.
    std::function<QString(bool visibleOnly, QChar separator)> text;

    bool hasValues() const { return rows.has_value() || text; }
};

ExportView exportViewOf(PlotPanel& panel);
ExportView exportViewOf(VectorPanel& panel);
ExportView exportViewOf(Canvas& canvas, const QString& name);

} // namespace basin
