// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/runner.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <optional>

class QKeyEvent;
class QObject;
class QWidget;

namespace basin {

/// The window's small questions. All of them are modal to `parent`.

void showAbout(QWidget* parent);

/// An iteration or a condition at which to stop; the condition is checked against the run's scalars.
std::optional<RunUntil> askUntil(const Run& run, QWidget* parent);

/// A condition that the run is to be searched for, at first `offered` or the last one; empty: cancelled.
QString askCondition(const Run& run, const QString& offered, QWidget* parent);

/// A new name; empty: cancelled.
QString askName(const QString& present, QWidget* parent);

/// Where to write a picture and how large.
struct PictureRequest {
    QString path;
    QSize size; ///< logical pixels, 96 to the inch
    double dpi = 192.0;
};
std::optional<PictureRequest> askPicture(const QSize& present, const QString& name, QWidget* parent);

/// Throws input_error when the file cannot be written.
void savePicture(const QImage& image, const QString& path);

/// True if `watched` has the focus and uses the Space key itself (buttons, check boxes, lists).
bool keepsSpace(const QObject* watched, const QKeyEvent& event);

} // namespace basin
