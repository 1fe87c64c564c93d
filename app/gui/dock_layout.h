// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <QString>

#include <optional>
#include <vector>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace basin {

/// The docks of a window by their place in the layouts that Basin brings.
struct DockLayout {
    QDockWidget* hyperparameters = nullptr;
    QDockWidget* timeline = nullptr;
    QDockWidget* log = nullptr;
    std::vector<QDockWidget*> canvases, plots, tables; ///< of the run; each may be empty
    std::vector<QDockWidget*> lists;                   ///< watches, marks, branches
    QDockWidget* inspector = nullptr;                  ///< of the run, stacked with the lists; may be null
    std::optional<DeskPart> desk;                      ///< as the run's optimizer likes it
    int timelineHeight = 120;

    std::vector<QDockWidget*> all() const;
};

/// The layouts that Basin brings.
enum class Arrangement {
    fit,     ///< hyperparameters | the optimizer's desk; timeline below
    plots,   ///< every plot is seen, pictures and tables share the right column
    compare, ///< large pictures beside one stack of plots, branches and tables below them
};

/// Puts every dock where the arrangement wants it; docks that it does not show stay in reach as closed ones.
void arrangeDocks(QMainWindow& window, const DockLayout& layout, Arrangement arrangement);

/// Gives the docks of an arrangement their sizes; after the window has laid them out.
void sizeDocks(QMainWindow& window, const DockLayout& layout, Arrangement arrangement);

/// Makes a dock at the window's edge so high, as far as the others leave room.
void giveHeight(QMainWindow& window, QDockWidget& dock, int height);

/// Tab bars that the window made for its docks look and scroll as they should.
void dressTabs(QMainWindow& window);

/// A dock with Basin's title bar.
QDockWidget* makeDock(QMainWindow& window, const QString& id, const QString& name, QWidget* widget);

} // namespace basin
