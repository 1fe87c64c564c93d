// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/runner.h"

#include <QString>

#include <optional>

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

} // namespace basin
