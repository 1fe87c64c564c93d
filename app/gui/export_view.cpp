// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/export_view.h"

#include "app/gui/plot_files.h"
#include "app/gui/plot_panel.h"
#include "app/gui/vector_panel.h"
#include "widgets/canvas.h"
#include "widgets/image_pane.h"
#include "widgets/overlay_table.h"
#include "widgets/plot.h"
#include "widgets/row_inspector.h"
#include "widgets/table_text.h"
#include "widgets/table_view.h"

#include <set>
#include <string>

namespace basin {

ExportView exportViewOf(PlotPanel& panel) {
    ExportView view;
    view.name = panel.spec().name;
    view.present = panel.plot().size();
    view.draw = [&panel](const QSize& size, double dpi) {
        return panel.plot().picture(size, dpi, panel.spec().name);
    };
    view.paintOn = [&panel](QPaintDevice& device, const QSize& size) {
        panel.plot().paintOn(device, size, panel.spec().name);
    };
    view.rows = panel.currentData();
    view.shown = panel.plot().shownIterations();
    return view;
}

ExportView exportViewOf(VectorPanel& panel) {
    ExportView view;
    view.name = panel.name();
    view.present = panel.plot().size();
    view.draw = [&panel](const QSize& size, double dpi) {
        return panel.plot().picture(size, dpi, panel.name());
    };
    view.paintOn = [&panel](QPaintDevice& device, const QSize& size) {
        panel.plot().paintOn(device, size, panel.name());
    };
    view.text = [&panel](bool visibleOnly, QChar separator) { return panel.asText(visibleOnly, separator); };
    return view;
}

ExportView exportViewOf(Canvas& canvas, const QString& name) {
    ExportView view;
    view.name = name;
    view.present = canvas.size();
    view.draw = [&canvas](const QSize& size, double dpi) { return pictureOf(canvas, size, dpi); };
    return view;
}

ExportView exportViewOf(const TableView& table, const QString& name) {
    ExportView view;
    view.name = name;
    view.text = [&table](bool visibleOnly, QChar separator) { return table.asText(!visibleOnly, separator); };
    return view;
}

ExportView exportViewOf(const RowInspector& inspector, const QString& name) {
    ExportView view;
    view.name = name;
    view.text = [&inspector](bool, QChar separator) { return inspector.rowsAsText(separator); };
    return view;
}

std::vector<ExportView> overlayTables(Canvas& canvas, const QString& name) {
    std::vector<ExportView> views;
    std::set<std::string> known; // an overlay may lie over several pictures
    for (const ImagePane* pane : canvas.findChildren<ImagePane*>()) {
        for (const OverlayLayer& layer : pane->overlays()) {
            if (layer.shown() == nullptr || !known.insert(layer.spec.id).second) {
                continue;
            }
            ExportView view;
            view.name = name + QStringLiteral(" · ") + QString::fromStdString(layer.spec.label);
            view.text = [pane, id = layer.spec.id](bool, QChar separator) {
                for (const OverlayLayer& present : pane->overlays()) {
                    if (present.spec.id == id && present.shown() != nullptr) {
                        return tableText(itemTable(present), separator);
                    }
                }
                return QString();
            };
            views.push_back(std::move(view));
        }
    }
    return views;
}

} // namespace basin
