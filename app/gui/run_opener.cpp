// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/run_opener.h"

#include "app/cli/run_setup.h"
#include "core/base/error.h"
#include "core/base/long_work.h"
#include "core/run/variants.h"
#include "core/storage/session_file.h"
#include "widgets/message_text.h"

#include <QFileInfo>
#include <QSettings>
#include <QStringList>

#include <algorithm>
#include <thread>
#include <utility>

namespace basin {

namespace {

const QString sessionSuffix = QStringLiteral("basin");

QString neededKey(const QString& optimizer, const QString& setting) {
    return QStringLiteral("needed/%1/%2").arg(optimizer, setting);
}

/// The setting without which an optimizer says it cannot start: a usage error that names a text of its
/// schema.
const Hyperparameter* neededSetting(const OptimizerInfo& info, const UserError& error) {
    const auto& entries = info.schema->entries();
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Hyperparameter& entry) {
        return entry.id == error.parts().where && entry.type == HyperparameterType::text;
    });
    return error.kind() == UserError::Kind::usage && found != entries.end() ? &*found : nullptr;
}

/// Lets the first executor do what may take long; those that come later find its checkpoint. Here, so that
/// whoever cancels it, or sees it fail, has lost nothing.
void initialise(Run& run, const QString& title, const std::stop_token& stop,
                const BackgroundJob::Progress& progress) {
    if (run.factory().info().capabilities.state && !run.checkpoints().nearest(0, 0)) {
        progress.begin(RunOpener::tr("Starting %1").arg(title));
        const WorkWatch watch(stop, progress);
        const Executor executor(run);
    }
}

int workersForLargeInputs() {
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

} // namespace

struct RunOpener::Made {
    std::shared_ptr<Run> run;
    std::optional<PlaybackCursor> cursor;
    QString sessionPath; ///< empty: not a session
    QString recentPath;  ///< empty: nothing that could be opened again by a path
    Marks marks;
    std::vector<std::string> notices;
    std::string needed, reason; ///< a setting that is missing, instead of a run
};

RunOpener::RunOpener(const OptimizerRegistry& registry, QObject* parent)
    : QObject(parent), registry_(registry) {
    connect(&job_, &BackgroundJob::failed, this, &RunOpener::failed);
    connect(&job_, &BackgroundJob::finished, this, &RunOpener::finished);
    connect(&job_, &BackgroundJob::cancelled, this, [this] {
        emit noticed(tr("Opening %1 was cancelled: everything is as it was before.").arg(asked_));
    });
    connect(&job_, &BackgroundJob::progressed, this,
            [this](double share) { emit progressed(job_.title(), share); });
}

void RunOpener::start(const QString& jobTitle, const QString& runTitle,
                      std::function<void(Made&, const std::stop_token&, const BackgroundJob::Progress&)> make,
                      std::function<void(const Made&)> ask) {
    const auto made = std::make_shared<Made>();
    asked_ = runTitle;
    job_.start(
        jobTitle,
        [made, runTitle, make = std::move(make)](const std::stop_token& stop,
                                                 const BackgroundJob::Progress& progress) {
            make(*made, stop, progress);
            if (made->run != nullptr && !stop.stop_requested()) {
                initialise(*made->run, runTitle, stop, progress);
            }
            if (stop.stop_requested()) {
                throw WorkCancelled(); // half a session would replace the whole one when it is saved
            }
        },
        [this, made, runTitle, ask = std::move(ask)] {
            if (made->run == nullptr) {
                ask(*made);
                return;
            }
            if (!made->recentPath.isEmpty()) {
                recent_.add(made->recentPath);
            }
            emit opened(made->run, made->cursor, runTitle, made->sessionPath, made->marks);
            for (const std::string& notice : made->notices) {
                emit noticed(messageText(notice));
            }
        });
}

void RunOpener::openSession(const QString& path, const QString& notice) {
    const QString name = QFileInfo(path).fileName();
    start(tr("Opening %1").arg(name), name,
          [this, path, notice](Made& made, const std::stop_token& stop,
                               const BackgroundJob::Progress& progress) {
              const WorkWatch watch(stop, progress);
              bool recomputes = false;
              OpenedSession session = open_session(
                  path.toStdString(), registry_, stop, [&](std::int64_t done, std::int64_t total) {
                      if (!std::exchange(recomputes, true)) {
                          progress.begin(tr("Recomputing %1").arg(QFileInfo(path).fileName()));
                      }
                      progress(total > 0 ? static_cast<double>(done) / static_cast<double>(total) : -1.0);
                  });
              const RunTree tree = session.run->tree();
              const SegmentId segment = session.cursor.segment;
              made.cursor = PlaybackCursor{tree.segments[static_cast<std::size_t>(segment)].branch, segment,
                                           session.cursor.position, false};
              made.run = session.run;
              made.sessionPath = made.recentPath = path;
              made.marks = session.marks;
              made.notices = session.notices;
              if (!notice.isEmpty()) {
                  made.notices.push_back(notice.toStdString());
              }
          });
}

void RunOpener::openInputs(const QString& optimizer, const QStringList& paths, const QStringList& settings) {
    startInputs(optimizer, paths, {}, settings);
}

void RunOpener::startInputs(const QString& optimizer, const QStringList& paths, const QString& notice,
                            const QStringList& settings) {
    const OptimizerInfo& info = registry_.find(optimizer.toStdString())->info();
    QString name = paths.isEmpty() ? QString::fromStdString(info.label) : QFileInfo(paths.front()).fileName();
    if (paths.size() > 1) {
        name = tr("%1 and %n more", nullptr, static_cast<int>(paths.size()) - 1).arg(name);
    }
    start(
        tr("Reading %1").arg(name), name,
        [this, &info, paths, notice, settings](Made& made, const std::stop_token& stop,
                                               const BackgroundJob::Progress& progress) {
            const WorkWatch watch(stop, progress);
            cli::RunChoice choice;
            choice.optimizer = info.id;
            for (const QString& path : paths) {
                choice.inputs.push_back(path.toStdString());
            }
            choice.threads = workersForLargeInputs();
            for (const QString& setting : settings) {
                choice.settings.push_back(setting.toStdString());
            }
            try {
                made.run = std::make_shared<Run>(cli::make_run_spec(registry_, choice), registry_);
            } catch (const UserError& error) {
                const Hyperparameter* needed = settings.isEmpty() ? neededSetting(info, error) : nullptr;
                if (needed == nullptr) {
                    throw;
                }
                made.needed = needed->id;
                made.reason = error.parts().what;
                return;
            }
            made.recentPath = paths.size() == 1 ? paths.front() : QString();
            if (!notice.isEmpty()) {
                made.notices.push_back(notice.toStdString());
            }
        },
        [this, optimizer, paths](const Made& made) { askNeeded(optimizer, paths, made); });
}

/// What was given the last time is taken without asking, as long as it is there.
void RunOpener::askNeeded(const QString& optimizer, const QStringList& paths, const Made& made) {
    const QString id = QString::fromStdString(made.needed);
    const QString remembered = QSettings().value(neededKey(optimizer, id)).toString();
    if (QFileInfo::exists(remembered)) {
        startInputs(optimizer, paths, {}, {id + QLatin1Char('=') + remembered});
    } else {
        emit settingAsked(optimizer, paths, id, messageText(made.reason));
    }
}

void RunOpener::openWithSetting(const QString& optimizer, const QStringList& paths, const QString& id,
                                const QString& value) {
    QSettings().setValue(neededKey(optimizer, id), value);
    startInputs(optimizer, paths, {}, {id + QLatin1Char('=') + value});
}

void RunOpener::openPreset(const QString& optimizer, const QString& preset, const QString& input) {
    const QString title =
        input.isEmpty() ? preset : QFileInfo(input).fileName() + QStringLiteral(" · ") + preset;
    start(tr("Preparing %1").arg(preset), title,
          [this, optimizer, preset, input](Made& made, const std::stop_token& stop,
                                           const BackgroundJob::Progress& progress) {
              cli::RunChoice choice;
              choice.optimizer = optimizer.toStdString();
              choice.preset = preset.toStdString();
              if (!input.isEmpty()) {
                  choice.inputs = {input.toStdString()};
                  choice.threads = workersForLargeInputs();
              }
              makePreset(made, choice, stop, progress);
          });
}

/// A variant is a branch beside its preset, where it can be one; else a run of its own.
void RunOpener::makePreset(Made& made, const cli::RunChoice& choice, const std::stop_token& stop,
                           const BackgroundJob::Progress& progress) const {
    cli::RunChoice base = choice;
    base.preset = choice.preset.substr(0, choice.preset.find(':'));
    const std::string chosen = choice.preset.substr(std::min(base.preset.size() + 1, choice.preset.size()));
    RunSpec spec = cli::make_run_spec(registry_, choice); // throws where there is no such variant
    const auto make_run = [&](RunSpec of) {
        const WorkWatch watch(stop, progress);
        return std::make_shared<Run>(std::move(of), registry_);
    };
    const Preset& preset = *registry_.find(choice.optimizer)->info().preset(base.preset);
    if (chosen.empty() && !preset.opens_variants) {
        made.run = make_run(std::move(spec));
        return;
    }
    try {
        auto run = make_run(cli::make_run_spec(registry_, base));
        Executor executor(*run);
        double done = 0.0;
        for (const PresetVariant& variant : preset.variants) {
            if (chosen == variant.id || chosen.empty()) {
                add_variant(executor, *run, variant, stop);
            }
            if (chosen == variant.id) {
                const int branch = run->segment(executor.segment()).branch;
                made.cursor = PlaybackCursor{branch, executor.segment(), executor.position(), false};
            } else if (chosen.empty()) {
                compute_to_end(executor, *run, stop, [&](std::int64_t at, std::int64_t planned) {
                    const double share =
                        planned > 0 ? static_cast<double>(at) / static_cast<double>(planned) : 0.0;
                    progress((done + share) / static_cast<double>(preset.variants.size()));
                });
                ++done;
            }
        }
        made.run = std::move(run);
    } catch (const UserError&) {
        made.run = make_run(std::move(spec));
    }
}

void RunOpener::openSpec(const RunSpec& spec, const QString& title) {
    start(tr("Preparing %1").arg(title), title,
          [this, spec](Made& made, const std::stop_token& stop, const BackgroundJob::Progress& progress) {
              const WorkWatch watch(stop, progress);
              made.run = std::make_shared<Run>(spec, registry_);
          });
}

QString RunOpener::fileFilter() const {
    QStringList patterns{QStringLiteral("*.") + sessionSuffix};
    for (const auto& factory : registry_.all()) {
        for (const std::string& suffix : factory->info().input_suffixes) {
            if (suffix == folder_suffix) {
                continue;
            }
            const QString pattern = QLatin1Char('*') + QString::fromStdString(suffix);
            if (!patterns.contains(pattern)) {
                patterns << pattern << pattern.toUpper();
            }
        }
    }
    return tr("Everything that Basin opens (%1)").arg(patterns.join(QLatin1Char(' '))) +
           QStringLiteral(";;") + tr("All files (*)");
}

QString RunOpener::inputFilter(const QString& optimizer) const {
    QStringList patterns;
    for (const std::string& suffix : registry_.find(optimizer.toStdString())->info().input_suffixes) {
        if (suffix == folder_suffix) {
            continue;
        }
        const QString pattern = QLatin1Char('*') + QString::fromStdString(suffix);
        patterns << pattern << pattern.toUpper();
    }
    return tr("Inputs (%1)").arg(patterns.join(QLatin1Char(' '))) + QStringLiteral(";;") +
           tr("All files (*)");
}

} // namespace basin
