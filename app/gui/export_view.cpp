// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/export_view.h"

#include "app/gui/plot_files.h"
#include "app/gui/plot_panel.h"
#include "app/gui/vector_panel.h"
#include "widgets/canvas.h"
#include "widgets/plot.h"

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

} // namespace basin
