// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/run_look.h"

#include <QImage>
#include <QSize>

#include <memory>
#include <string>
#include <vector>

namespace basin {

class Canvas;

/// Pictures of a run's plots by the window's own drawing code.
struct PictureSize {
    int width = 960, height = 480; ///< logical pixels, 96 to the inch
    double dpi = 192.0;
};

/// A canvas as a picture of `size` logical pixels, cut to what is drawn. The canvas is left as it was.
QImage pictureOf(Canvas& canvas, const QSize& size, double dpi);

/// "Loss and objective" -> "loss-and-objective": lower case, everything else one dash.
QString fileName(const QString& name);

/// Every group of scalars as PNG in `folder` ("loss-and-objective.png" ...); returns the paths. Throws
/// input_error when a file cannot be written.
std::vector<std::string> writeScalarPlots(const RunLook& look, const std::string& folder,
                                          const PictureSize& size);

/// Every view of the desktop for a run as PNG: the groups of scalars and of vectors, each canvas, at the head
/// of `segment`. Works without a display (Qt's offscreen platform) and without a QApplication, which it then
/// makes for itself. Throws input_error naming the file that cannot be written.
std::vector<std::string> write_plots(const std::shared_ptr<Run>& run, SegmentId segment,
                                     const std::string& folder);

} // namespace basin
