// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_data.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QPaintDevice;

namespace basin {

class Canvas;
class PlotPanel;
class RowInspector;
class TableView;
class VectorPanel;

/// A view as the export dialog knows it: how to draw it, and its values where it has any.
struct ExportView {
    QString name;
    QSize present;                                             ///< logical pixels on screen
    std::function<QImage(const QSize& size, double dpi)> draw; ///< empty: a table, which has no picture
    /// As strokes and letters on a device that keeps them; empty: only as a picture.
    std::function<void(QPaintDevice& device, const QSize& size)> paintOn;
    std::optional<PlotData> rows;
    std::pair<std::int64_t, std::int64_t> shown{0, 0}; ///< iterations on screen, first and last
    /// Values that are no rows of iterations: all or those on screen, cells parted by the separator. Empty:
    /// none.
    std::function<QString(bool visibleOnly, QChar separator)> text;

    bool hasValues() const { return rows.has_value() || text; }
    bool hasPicture() const { return static_cast<bool>(draw); }
};

ExportView exportViewOf(PlotPanel& panel);
ExportView exportViewOf(VectorPanel& panel);
ExportView exportViewOf(Canvas& canvas, const QString& name);
/// The rows of a table, all or those that its filter leaves in their order on screen.
ExportView exportViewOf(const TableView& table, const QString& name);
/// The row that is written out.
ExportView exportViewOf(const RowInspector& inspector, const QString& name);
/// The text form of what lies over a canvas's pictures: a table for each overlay that is shown.
std::vector<ExportView> overlayTables(Canvas& canvas, const QString& name);

} // namespace basin
