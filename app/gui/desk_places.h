// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/dock_layout.h"
#include "core/optimizer/factory.h"

#include <QSize>

namespace basin {

/// A desk with the docks of a window in place of names: every part holds something.
struct DeskPlace {
    DeskPart::Kind kind = DeskPart::Kind::stack;
    int share = 1;
    std::vector<QDockWidget*> docks; ///< stack, the first in front
    std::vector<DeskPlace> parts;    ///< row, column

    QDockWidget* front() const; ///< the first dock of its first stack; nullptr in an empty part
};

/// Every picture, plot, table and list of `layout` in the part of `desk` that names it or the rest of its
/// kind, else in the last stack. Parts without docks are gone.
DeskPlace placesOf(const DeskPart& desk, const DockLayout& layout);

/// Where an optimizer wishes nothing: pictures above two stacks of plots, lists above tables at the right.
DeskPart defaultDesk();

/// Gives the docks of `place` their shares of `size`; after the window has laid them out.
void sizeDesk(QMainWindow& window, const DeskPlace& place, QSize size);

} // namespace basin
