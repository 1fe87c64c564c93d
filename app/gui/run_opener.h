// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/background_job.h"
#include "app/gui/recent_files.h"
#include "app/gui/run_look.h"
#include "core/run/marks.h"
#include "core/run/run.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace basin::cli {
struct RunChoice;
}

namespace basin {

/// Something that can be done with a file.
struct OpenWay {
    QString label, explanation;
    std::function<void()> open;
};

/// Makes runs from what a user opens: presets, input files, session files. Works on a thread of its own; a
/// failure leaves the open run as it is.
class RunOpener : public QObject {
    Q_OBJECT
  public:
    explicit RunOpener(const OptimizerRegistry& registry, QObject* parent = nullptr);

    /// A session, or an input of the optimizer that reads such files; where several things can be done with
    /// it `wayAsked` is emitted instead.
    void openFile(const QString& path) { openFiles({path}); }
    /// Opens the first one; says so when there are more.
    void openFiles(const QStringList& paths);
    /// An input of a certain optimizer, with its defaults.
    void openInput(const QString& optimizer, const QString& path);
    /// The answer to `settingAsked`; remembered for the next time.
    void openWithSetting(const QString& optimizer, const QString& path, const QString& id,
                         const QString& value);
    /// True: a run is open, over whose plots a trace could be laid.
    void setTakesTraces(bool takes) { takesTraces_ = takes; }
    /// `preset` as on the command line: "P" or "P:VARIANT". `input` empty: the preset brings its own. A
    /// variant opens as a branch of its preset where it can be one; some presets open all of theirs.
    void openPreset(const QString& optimizer, const QString& preset, const QString& input = {});
    /// A run that was thought out elsewhere.
    void openSpec(const RunSpec& spec, const QString& title);
    void cancel() { job_.cancel(); }
    bool isBusy() const { return job_.isRunning(); }

    const OptimizerRegistry& registry() const { return registry_; }
    /// Patterns for a file dialog: sessions and all inputs.
    QString fileFilter() const;
    QString inputFilter(const QString& optimizer) const;
    /// What was opened here, newest first.
    RecentFiles& recent() { return recent_; }

  signals:
    void opened(const std::shared_ptr<basin::Run>& run, const std::optional<basin::PlaybackCursor>& cursor,
                const QString& title, const QString& sessionPath, const basin::Marks& marks);
    void wayAsked(const QString& fileName, const std::vector<basin::OpenWay>& ways);
    void traceGiven(const QString& path);
    /// The optimizer cannot start without a value for its setting `id`.
    void settingAsked(const QString& optimizer, const QString& path, const QString& id,
                      const QString& reason);
    void failed(const std::exception_ptr& error);
    void noticed(const QString& text);
    void progressed(const QString& title, double share);
    void finished();

  private:
    struct Made;
    void start(const QString& jobTitle, const QString& runTitle,
               std::function<void(Made&, const std::stop_token&, const BackgroundJob::Progress&)> make,
               std::function<void(const Made&)> ask = {});

    void makePreset(Made& made, const cli::RunChoice& choice, const std::stop_token& stop,
                    const BackgroundJob::Progress& progress) const;
    void openSession(const QString& path, const QString& notice);
    void openInput(const QString& optimizer, const QString& path, const QString& notice,
                   const QStringList& settings = {});
    void askNeeded(const QString& optimizer, const QString& path, const Made& made);
    void tellUnreadable(const QString& path);

    const OptimizerRegistry& registry_;
    RecentFiles recent_;
    BackgroundJob job_;
    bool takesTraces_ = false;
};

} // namespace basin
