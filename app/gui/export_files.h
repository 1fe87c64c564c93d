// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/export_view.h"
#include "app/gui/plot_rows.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace basin {

enum class ExportFormat { png, svg, pdf, csv, clipboardPicture, clipboardValues };

/// What to write, how and where.
struct ExportRequest {
    std::vector<ExportView> views;
    ExportFormat format = ExportFormat::png;
    QSize size{960, 480}; ///< logical pixels, 96 to the inch
    double dpi = 192.0;   ///< of pictures
    bool visibleRowsOnly = false;
    QString folder;

    bool toClipboard() const {
        return format == ExportFormat::clipboardPicture || format == ExportFormat::clipboardValues;
    }
    /// False for views that have no such form: pictures have no rows, tables no picture.
    bool canWrite(const ExportView& view) const;
    bool makesPixels() const {
        return format == ExportFormat::png || format == ExportFormat::clipboardPicture;
    }
    QSize pixels() const { return size * (dpi / 96.0); } ///< of each picture
    /// More pixels than a picture can be kept in memory with.
    bool isTooLarge() const;
};

/// "png"; empty for the clipboard.
QString suffixOf(ExportFormat format);

/// The files that a request writes, one for each view, in their order; two views of one name get numbers.
QStringList exportPaths(const ExportRequest& request);

/// Writes all files or fills the clipboard. A file appears whole or not at all. Returns what was written;
/// empty when `mayGoOn` stopped it, and then nothing stays behind of the file that was being written. Throws
/// input_error naming the file that cannot be written.
QStringList writeExport(const ExportRequest& request, const MayGoOn& mayGoOn);

/// A view in a format that is not CSV, as the bytes of a file. `mayGoOn` is asked now and then while a
/// picture is packed; where it says no there is nothing, at once. Strokes are drawn in one go.
std::optional<QByteArray> encodedView(
    const ExportView& view, const ExportRequest& request,
    const std::function<bool()>& mayGoOn = [] { return true; });

} // namespace basin
