// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/export_commands.h"

#include "app/gui/export_dialog.h"
#include "app/gui/plot_docks.h"
#include "app/gui/session_controller.h"
#include "app/gui/strips.h"
#include "app/gui/view_docks.h"
#include "widgets/icons.h"

#include <QAction>
#include <QMenu>
#include <QProgressDialog>

#include <cmath>

namespace basin {

ExportCommands::ExportCommands(SessionController& session, MessageStrip& messages, QWidget& window)
    : QObject(&window), session_(session), messages_(messages), window_(window) {}

void ExportCommands::setViews(ViewDocks& views) {
    views_ = &views;
    connect(views_, &ViewDocks::exportAsked, this, &ExportCommands::exportView);
    connect(views_, &ViewDocks::oneExportAsked, this,
            [this](const ExportView& view) { ask({view}, {view.name}, std::nullopt); });
    connect(&views_->plotCommands(), &PlotDocks::failed, &messages_, &MessageStrip::showException);
    connect(&views_->plotCommands(), &PlotDocks::noticed, &messages_, &MessageStrip::showNotice);
}

void ExportCommands::fillMenu(QMenu& menu) {
    menu.addAction(icon(Icon::exportFile), tr("&Export all plots…"), this, &ExportCommands::exportAllPlots)
        ->setShortcut(Qt::CTRL | Qt::Key_E);
    menu.addAction(icon(Icon::exportFile), tr("Export &views…"), this, [this] { exportView({}); })
        ->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    menu.addAction(icon(Icon::plot), tr("O&verlay a trace…"), this, [this] {
        if (session_.hasRun()) {
            views_->plotCommands().askTrace();
        }
    });
    menu.addAction(icon(Icon::plus), tr("Add a &plot"), this, [this] {
        if (session_.hasRun()) {
            views_->plotCommands().addPlot({});
        }
    });
}

void ExportCommands::exportView(const QString& name) {
    if (session_.hasRun()) {
        ask(views_->exportViews(), {name}, std::nullopt);
    }
}

void ExportCommands::exportAllPlots() {
    if (!session_.hasRun()) {
        return;
    }
    QStringList plots;
    std::vector<ExportView> views = views_->exportViews();
    for (const ExportView& view : views) {
        if (view.hasValues()) {
            plots << view.name;
        }
    }
    ask(std::move(views), plots, ExportFormat::png);
}

void ExportCommands::ask(std::vector<ExportView> views, const QStringList& chosen,
                         std::optional<ExportFormat> format) {
    ExportDialog dialog(std::move(views), chosen, format, &window_);
    if (dialog.exec() == QDialog::Accepted) {
        write(dialog.request());
    }
}

void ExportCommands::write(const ExportRequest& request) {
    constexpr int steps = 1000, patienceMs = 500;
    QProgressDialog progress(tr("Exporting…"), tr("Cancel"), 0, steps, &window_);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(patienceMs);
    const auto mayGoOn = [&progress](double share) {
        progress.setValue(static_cast<int>(std::lround(share * (steps - 1))));
        return !progress.wasCanceled();
    };
    messages_.guard([&] {
        const QStringList written = writeExport(request, mayGoOn);
        progress.reset();
        if (written.isEmpty()) {
            messages_.showNotice(tr("The export was cancelled."));
        } else if (request.toClipboard()) {
            messages_.showNotice(tr("Copied to the clipboard."));
        } else {
            messages_.showNotice(tr("%n file(s) written to %1", nullptr, static_cast<int>(written.size()))
                                     .arg(request.folder));
        }
    });
}

} // namespace basin
