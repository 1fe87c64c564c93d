// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/frame_results.h"

#include "app/cli/landmarks_file.h"
#include "app/gui/session_controller.h"
#include "app/gui/strips.h"
#include "core/run/executor.h"
#include "core/run/run_rows.h"
#include "widgets/icons.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

#include <stdexcept>

namespace basin {

namespace {

/// Iterations of a branch that ended a frame.
std::vector<std::int64_t> frameEnds(const Run& run, SegmentId tip, std::uint32_t frameBit) {
    std::vector<std::int64_t> iterations;
    for (const RowPart& part : rows_of(run.tree(), tip)) {
        for (std::int64_t row = part.begin; row < part.end; ++row) {
            if ((part.history.facts(row).levels_ended & frameBit) != 0) {
                iterations.push_back(part.history.first_iteration() + row);
            }
        }
    }
    return iterations;
}

} // namespace

FrameResults::FrameResults(SessionController& session, MessageStrip& messages, QWidget& window)
    : QObject(&window), session_(session), messages_(messages), window_(window) {
    connect(&job_, &BackgroundJob::progressed, this,
            [this](double share) { emit progressed(job_.title(), share); });
    connect(&job_, &BackgroundJob::failed, &messages_, &MessageStrip::showException);
    connect(&job_, &BackgroundJob::finished, this, &FrameResults::finished);
}

void FrameResults::fillMenu(QMenu& menu) {
    menu.addAction(icon(Icon::exportFile), tr("Export results of &frames…"), this, &FrameResults::ask);
}

void FrameResults::ask() {
    if (!session_.hasRun()) {
        return;
    }
    const QString path = QFileDialog::getSaveFileName(&window_, tr("Export results of frames"),
                                                      QStringLiteral("landmarks.csv"), tr("CSV (*.csv)"));
    if (!path.isEmpty()) {
        write(path);
    }
}

void FrameResults::write(const QString& path) {
    const std::shared_ptr<Run> run = session_.look().run;
    const SegmentId tip = session_.look().branch(session_.look().cursor.branch).tip;
    const auto frames = std::make_shared<std::size_t>(0);
    job_.start(
        tr("Writing %1").arg(QFileInfo(path).fileName()),
        [run, tip, frames, path](const std::stop_token& stop, const BackgroundJob::Progress& progress) {
            cli::LandmarksFile file(path.toStdString(), *run);
            const std::vector<std::int64_t> ends = frameEnds(*run, tip, file.frame_bit());
            Executor executor(*run, 1);
            for (const std::int64_t iteration : ends) {
                const GoResult went = executor.go_to(tip, {iteration, 0}, stop);
                if (stop.stop_requested()) {
                    return; // the file was not there before it is whole
                }
                if (!went.reached) {
                    throw std::runtime_error(went.failure);
                }
                file.frame_ended(executor.optimizer());
                progress(static_cast<double>(++*frames) / static_cast<double>(ends.size()));
            }
            file.commit();
        },
        [this, frames, path] {
            messages_.showNotice(
                tr("%n frame(s) written to %1", nullptr, static_cast<int>(*frames)).arg(path));
        });
}

} // namespace basin
