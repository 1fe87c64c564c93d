// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace basin {

/// The docks of a window by their place in the default layout.
struct DockLayout {
    QDockWidget* hyperparameters = nullptr;
    QDockWidget* timeline = nullptr;
    std::vector<QDockWidget*> canvases, plots, tables; ///< each may be empty
    int timelineHeight = 120;
};

/// Hyperparameters | pictures above two stacks of plots | tables, and the timeline below all of them.
void arrangeDocks(QMainWindow& window, const DockLayout& layout);

/// Gives the docks of the default layout their sizes; after the window has laid them out.
void sizeDocks(QMainWindow& window, const DockLayout& layout);

/// A dock with Basin's title bar.
QDockWidget* makeDock(QMainWindow& window, const QString& id, const QString& name, QWidget* widget);

} // namespace basin
