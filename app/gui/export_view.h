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

/// A view as the export dialog knows it: how to draw it, and its rows where it has any.
struct ExportView {
    QString name;
    QSize present; ///< logical pixels on screen
    std::function<QImage(const QSize& size, double dpi)> draw;
    /// As strokes and letters on a device that keeps them; empty: only as a picture.
    std::function<void(QPaintDevice& device, const QSize& size)> paintOn;
    std::optional<PlotData> rows;
    std::pair<std::int64_t, std::int64_t> shown{0, 0}; ///< iterations on screen, first and last
};

ExportView exportViewOf(PlotPanel& panel);
ExportView exportViewOf(Canvas& canvas, const QString& name);

} // namespace basin
