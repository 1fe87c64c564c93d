// SPDX-License-Identifier: GPL-3.0-or-later
// Plots of vectors. Part of ViewDocks.
#include "app/gui/session_controller.h"
#include "app/gui/vector_groups.h"
#include "app/gui/vector_panel.h"
#include "app/gui/view_docks.h"
#include "widgets/dock_title.h"
#include "widgets/icons.h"

#include <QAction>
#include <QCursor>
#include <QDockWidget>
#include <QMenu>

namespace basin {

void ViewDocks::addVectors() {
    const Run& run = *session_.look().run;
    for (const VectorGroup& group : vectorGroups(run.channels())) {
        auto* panel = new VectorPanel(group.name, group.vectors,
                                      QStringLiteral("vectors/%1/%2")
                                          .arg(QString::fromStdString(session_.look().info().id),
                                               QString::fromStdString(group.vectors.front().id)));
        View& view = addView(QStringLiteral("vectors/") + QString::fromStdString(group.vectors.front().id),
                             group.name, panel, [this, panel] {
                                 if (session_.snapshot() != nullptr) {
                                     panel->setData(session_.snapshot()->channels);
                                 }
                             });
        view.restMs = readingIntervalMs;
        view.wanted = [panel] { return panel->wanted(); };
        auto* more = new QAction(icon(Icon::more), tr("More"), view.dock);
        connect(more, &QAction::triggered, panel, [panel] {
            QMenu menu(panel);
            panel->fillMenu(menu);
            menu.exec(QCursor::pos());
        });
        view.title->addAction(more);
        addExport(view, group.name);
        connect(panel, &VectorPanel::exportAsked, this, [this, panel] { emit exportAsked(panel->name()); });
        connect(panel, &VectorPanel::wantedChanged, this, &ViewDocks::tellWanted);
        connect(panel, &VectorPanel::rowSelected, this, &ViewDocks::rowSelected);
        connect(panel, &VectorPanel::rowSelected, this, &ViewDocks::raiseInspector);
        connect(panel, &VectorPanel::rowOpened, this, &ViewDocks::rowOpened);
        connect(this, &ViewDocks::rowSelected, panel, &VectorPanel::setSelectedRow);
        vectors_.push_back(panel);
        vectorDocks_.push_back(view.dock);
    }
}

} // namespace basin
