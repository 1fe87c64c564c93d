// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/export_commands.h"

#include "app/gui/export_dialog.h"
#include "app/gui/film_dialog.h"
#include "app/gui/plot_docks.h"
#include "app/gui/session_controller.h"
#include "app/gui/strips.h"
#include "app/gui/view_docks.h"
#include "widgets/canvas.h"
#include "widgets/icons.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QMenu>
#include <QProgressDialog>
#include <QScopeGuard>

#include <cmath>

namespace basin {

ExportCommands::ExportCommands(SessionController& session, MessageStrip& messages, QWidget& window)
    : QObject(&window), session_(session), messages_(messages), window_(window) {}

void ExportCommands::setViews(ViewDocks& views) {
    views_ = &views;
    connect(views_, &ViewDocks::exportAsked, this, &ExportCommands::exportView);
    connect(views_, &ViewDocks::oneExportAsked, this,
            [this](const ExportView& view) { ask({view}, {view.name}, std::nullopt); });
    connect(views_, &ViewDocks::filmAsked, this, &ExportCommands::askFilm);
    connect(views_, &ViewDocks::copyAsked, this, [this](const ExportView& view) {
        ExportRequest request;
        request.views = {view};
        request.format = ExportFormat::clipboardValues;
        request.visibleRowsOnly = true;
        write(request, false); // it is on screen
    });
    connect(&views_->plotCommands(), &PlotDocks::failed, &messages_, &MessageStrip::showException);
    connect(&views_->plotCommands(), &PlotDocks::noticed, &messages_, &MessageStrip::showNotice);
}

void ExportCommands::fillMenu(QMenu& menu) {
    menu.addAction(icon(Icon::exportFile), tr("&Export all plots…"), this, &ExportCommands::exportAllPlots)
        ->setShortcut(Qt::CTRL | Qt::Key_E);
    menu.addAction(icon(Icon::exportFile), tr("Export &views…"), this, [this] { exportView({}); })
        ->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    menu.addAction(icon(Icon::image), tr("Export &film…"), this, [this] { askFilm({}); });
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
        if (view.hasValues() && view.hasPicture()) {
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

/// Waits for the channels of views that are not on screen; false: cancelled.
bool ExportCommands::feedHiddenViews(QProgressDialog& progress) {
    constexpr int newsMs = 20;
    constexpr qint64 newestMs = 1000, mostMs = 20'000;
    const std::shared_ptr<const Snapshot> before = session_.snapshot();
    QElapsedTimer since;
    since.start();
    views_->feedAll(true);
    // A channel that does not exist at this position never comes: a newer picture without it has to do.
    while (!views_->allFed() && since.elapsed() < mostMs &&
           (session_.snapshot() == before || since.elapsed() < newestMs)) {
        progress.setValue(0);
        if (progress.wasCanceled()) {
            return false;
        }
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, newsMs);
    }
    views_->feedAll(true); // with what has come
    return true;
}

void ExportCommands::write(const ExportRequest& request, bool hiddenOnesToo) {
    constexpr int steps = 1000, patienceMs = 500;
    QProgressDialog progress(tr("Exporting…"), tr("Cancel"), 0, steps, &window_);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(patienceMs);
    QApplication::processEvents(QEventLoop::ExcludeUserInputEvents); // the dialog that was asked is gone
    QElapsedTimer since;
    const auto mayGoOn = [&](double share) {
        const double elapsedSecs = static_cast<double>(since.elapsed()) / 1000.0;
        if (share > 0.02 && elapsedSecs * 1000.0 > patienceMs) {
            const double left = elapsedSecs * (1.0 - share) / share;
            progress.setLabelText(tr("Exporting…, %1 s left").arg(QString::number(left, 'f', 1)));
        }
        progress.setValue(static_cast<int>(std::lround(share * (steps - 1))));
        // setValue does this only where the number is another one.
        QApplication::processEvents(progress.isVisible() ? QEventLoop::AllEvents
                                                         : QEventLoop::ExcludeUserInputEvents);
        return !progress.wasCanceled();
    };
    messages_.guard([&] {
        const auto rest = qScopeGuard([this] { views_->feedAll(false); });
        const bool fed = !hiddenOnesToo || feedHiddenViews(progress);
        since.start();
        const QStringList written = fed ? writeExport(request, mayGoOn) : QStringList();
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

void ExportCommands::askFilm(const QString& name) {
    if (!session_.hasRun() || views_->canvases().empty()) {
        return;
    }
    const QString view = name.isEmpty() ? views_->canvasDocks().front()->windowTitle() : name;
    const Canvas* canvas = views_->canvasOf(view);
    if (canvas == nullptr) {
        return;
    }
    FilmDialog dialog(session_.look(), view, canvas->size(), &window_);
    if (dialog.exec() == QDialog::Accepted) {
        makeFilm(dialog.request(), view);
    }
}

void ExportCommands::makeFilm(const FilmRequest& request, const QString& name) {
    const Canvas* canvas = views_->canvasOf(name);
    if (canvas == nullptr || request.iterations.empty()) {
        return;
    }
    auto* film = new FilmExport(session_.look().run, *canvas, request, this);
    auto* progress = new QProgressDialog(tr("Making the film…"), tr("Cancel"), 0,
                                         static_cast<int>(request.iterations.size()), &window_);
    progress->setWindowTitle(tr("Export film: %1").arg(name));
    progress->setMinimumDuration(500);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    const auto end = [film, progress] {
        progress->deleteLater();
        film->deleteLater();
    };
    connect(progress, &QProgressDialog::canceled, film, &FilmExport::cancel);
    connect(film, &FilmExport::progressed, progress, [progress](int done, int count, double left) {
        progress->setValue(done);
        progress->setLabelText(left < 0.0 ? tr("Picture %1 of %2").arg(done).arg(count)
                                          : tr("Picture %1 of %2, %3 s left")
                                                .arg(done)
                                                .arg(count)
                                                .arg(QString::number(left, 'f', left < 10.0 ? 1 : 0)));
    });
    connect(film, &FilmExport::finished, this, [this, end](const QString& path, const QString& encoder) {
        messages_.showNotice(tr("%1 is written (%2).").arg(path, encoder));
        end();
    });
    connect(film, &FilmExport::cancelled, this, [this, end] {
        messages_.showNotice(tr("The export was cancelled."));
        end();
    });
    connect(film, &FilmExport::failed, this, [this, end](const std::exception_ptr& error) {
        messages_.showException(error);
        end();
    });
    film->start();
}

} // namespace basin
