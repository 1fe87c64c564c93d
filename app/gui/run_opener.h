// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/background_job.h"
#include "app/gui/input_kinds.h"
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
    /// Several files: inputs of one run where an optimizer takes several, an input and the model that it is
    /// fitted with, several traces. What is left out is told.
    void openFiles(const QStringList& paths);
    /// Inputs of a certain optimizer (none: what it brings itself), with its defaults but for `settings`
    /// ("ID=VALUE").
    void openInputs(const QString& optimizer, const QStringList& paths, const QStringList& settings = {});
    /// The answer to `settingAsked`; remembered for the next time.
    void openWithSetting(const QString& optimizer, const QStringList& paths, const QString& id,
                         const QString& value);
    /// The run that is open: traces could be laid over its plots, models take the place of its own.
    void setPresent(const std::shared_ptr<Run>& run) { present_ = run; }
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
    /// A file for `setting` was given; something that it shall be used on is missing.
    void inputAsked(const QString& optimizer, const QString& setting);
    /// The optimizer cannot start without a value for its setting `id`.
    void settingAsked(const QString& optimizer, const QStringList& paths, const QString& id,
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
    void startInputs(const QString& optimizer, const QStringList& paths, const QString& notice,
                     const QStringList& settings = {});
    std::vector<OpenWay> waysFor(const QStringList& inputs, const std::vector<InputKind>& kinds,
                                 const QString& notice);
    std::vector<OpenWay> waysForSetting(const InputKind::Setting& setting, const QString& path);
    void beginAnewWith(const InputKind::Setting& setting, const QString& path);
    void askNeeded(const QString& optimizer, const QStringList& paths, const Made& made);
    void tellUnreadable(const QString& path);

    const OptimizerRegistry& registry_;
    RecentFiles recent_;
    BackgroundJob job_;
    QString asked_; ///< what is being opened
    std::weak_ptr<Run> present_;
};

} // namespace basin
