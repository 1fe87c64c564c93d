// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the files that somebody gives.
#include "app/gui/run_opener.h"
#include "core/base/error.h"
#include "core/data/frame_source.h"

#include <QFileInfo>

#include <algorithm>

namespace basin {

namespace {

QString fileNameOf(const QString& path) {
    return QFileInfo(path).fileName();
}

/// File managers give files in any order: pictures of a folder come as their numbers say.
QStringList inOrderOfNames(QStringList paths) {
    std::stable_sort(paths.begin(), paths.end(), [](const QString& a, const QString& b) {
        return natural_less(fileNameOf(a).toStdString(), fileNameOf(b).toStdString());
    });
    return paths;
}

/// Files by what can be done with them. A file is in one list only.
struct Sorted {
    QStringList sessions, inputs, traces, unknown;
    std::vector<InputKind> inputKinds; ///< of `inputs`
    QStringList settingPaths;
    std::vector<InputKind::Setting> settings; ///< of `settingPaths`
};

Sorted sorted(const OptimizerRegistry& registry, const QStringList& paths) {
    Sorted result;
    for (const QString& path : paths) {
        InputKind kind = inputKindOf(registry, path);
        if (kind.session) {
            result.sessions << path;
        } else if (!kind.settings.empty()) {
            result.settingPaths << path;
            result.settings.push_back(kind.settings.front());
        } else if (kind.trace && kind.optimizers.empty()) {
            result.traces << path;
        } else if (!kind.optimizers.empty()) {
            result.inputs << path;
            result.inputKinds.push_back(std::move(kind));
        } else {
            result.unknown << path;
        }
    }
    return result;
}

/// Names of files that are given beside inputs and that no input has a use for; empty: there are none.
QString namesLeftOut(const Sorted& files) {
    constexpr qsizetype most = 5;
    QStringList names;
    for (const QString& path : files.unknown + files.traces + files.settingPaths) {
        names << fileNameOf(path);
    }
    if (names.size() > most) {
        names = names.mid(0, most) << QStringLiteral("…");
    }
    return names.join(QStringLiteral(", "));
}

QString pathSetting(const InputKind::Setting& setting, const QString& path) {
    return QString::fromStdString(setting.id) + QLatin1Char('=') + path;
}

} // namespace

void RunOpener::openFiles(const QStringList& given) {
    const QStringList paths = inOrderOfNames(given);
    const Sorted files = sorted(registry_, paths);
    const auto count = static_cast<int>(paths.size());
    const auto oneOfMany = [count](const QString& path, const QString& why) {
        return count == 1 ? QString()
                          : tr("%1 of %2 files was opened: %3.").arg(1).arg(count).arg(fileNameOf(path)) +
                                QLatin1Char(' ') + why;
    };
    if (!files.sessions.isEmpty()) {
        openSession(files.sessions.front(),
                    oneOfMany(files.sessions.front(), tr("A session is opened by itself.")));
        return;
    }
    if (files.settings.size() == 1 && !files.inputs.isEmpty()) {
        const InputKind::Setting& setting = files.settings.front();
        const bool reads = std::all_of(files.inputKinds.begin(), files.inputKinds.end(),
                                       [&](const InputKind& kind) { return kind.readBy(setting.optimizer); });
        if (reads) {
            openInputs(QString::fromStdString(setting.optimizer->id), files.inputs,
                       {pathSetting(setting, files.settingPaths.front())});
            return;
        }
    }
    std::vector<OpenWay> ways;
    QString about = paths.isEmpty() ? QString() : fileNameOf(paths.front());
    if (!files.settings.empty() && files.inputs.isEmpty()) {
        about = fileNameOf(files.settingPaths.front());
        ways = waysForSetting(files.settings.front(), files.settingPaths.front());
    } else if (!files.inputs.isEmpty()) {
        about = fileNameOf(files.inputs.front());
        const QString left = namesLeftOut(files);
        ways = waysFor(files.inputs, files.inputKinds,
                       left.isEmpty() ? left : tr("Left out, as the run has no use for them: %1").arg(left));
    } else if (!files.traces.isEmpty()) {
        if (present_.expired()) {
            emit noticed(
                tr("%1 is a trace. Open the run that it shall be compared with first, then drop it again.")
                    .arg(fileNameOf(files.traces.front())));
            return;
        }
        for (const QString& path : files.traces) {
            emit traceGiven(path);
        }
        return;
    }
    if (ways.empty()) {
        tellUnreadable(paths.front());
    } else if (ways.size() == 1) {
        ways.front().open();
    } else {
        emit wayAsked(count == 1 ? about : tr("%1 and %n more", nullptr, count - 1).arg(about), ways);
    }
}

std::vector<OpenWay> RunOpener::waysFor(const QStringList& inputs, const std::vector<InputKind>& kinds,
                                        const QString& notice) {
    std::vector<OpenWay> ways;
    const auto count = static_cast<int>(inputs.size());
    const bool traces =
        std::all_of(kinds.begin(), kinds.end(), [](const InputKind& kind) { return kind.trace; });
    if (traces && !present_.expired()) {
        ways.push_back({tr("Lay it over the plots"),
                        tr("As a trace of another run, beside the curves of the run that is open."),
                        [this, inputs] {
                            for (const QString& path : inputs) {
                                emit traceGiven(path);
                            }
                        }});
    }
    const auto takesAll = [&](const OptimizerInfo* info) {
        const bool all = std::all_of(kinds.begin(), kinds.end(),
                                     [info](const InputKind& kind) { return kind.readBy(info); });
        return count == 1 || (all && readsMany(*info));
    };
    std::vector<const OptimizerInfo*> readers = kinds.front().optimizers;
    std::stable_partition(readers.begin(), readers.end(), takesAll);
    for (const OptimizerInfo* info : readers) {
        QString explanation = QString::fromStdString(info->summary);
        QString told = notice;
        if (takesAll(info) && count > 1) {
            explanation += QLatin1Char(' ') + tr("All %1 files, in the order of their names.").arg(count);
        } else if (count > 1) {
            told = tr("%1 of %2 files was opened: %3. A run has one input.")
                       .arg(1)
                       .arg(count)
                       .arg(fileNameOf(inputs.front()));
            explanation +=
                QLatin1Char(' ') + tr("Only %1: its runs have one input.").arg(fileNameOf(inputs.front()));
        }
        const QStringList taken = takesAll(info) ? inputs : QStringList{inputs.front()};
        ways.push_back(
            {QString::fromStdString(info->label), explanation,
             [this, id = QString::fromStdString(info->id), taken, told] { startInputs(id, taken, told); }});
    }
    return ways;
}

std::vector<OpenWay> RunOpener::waysForSetting(const InputKind::Setting& setting, const QString& path) {
    const OptimizerInfo& info = *setting.optimizer;
    const QString optimizer = QString::fromStdString(info.id);
    const QString label = QString::fromStdString(info.schema->find(setting.id)->label);
    const QString name = fileNameOf(path);
    std::vector<OpenWay> ways;
    const std::shared_ptr<Run> present = present_.lock();
    if (present != nullptr && present->spec().optimizer == info.id) {
        ways.push_back({tr("Begin the open run anew with it"),
                        tr("The same input and settings from the start, with %1 as “%2”.").arg(name, label),
                        [this, setting, path] { beginAnewWith(setting, path); }});
    }
    ways.push_back(
        {tr("Choose an input for it…"), QString::fromStdString(info.summary),
         [this, optimizer, setting, path] { emit inputAsked(optimizer, pathSetting(setting, path)); }});
    const bool brings = std::any_of(info.presets.begin(), info.presets.end(),
                                    [](const Preset& preset) { return preset.brings_input; });
    if (brings) {
        ways.push_back(
            {tr("Try it on what Basin brings"), tr("An example that needs no file."),
             [this, optimizer, setting, path] { openInputs(optimizer, {}, {pathSetting(setting, path)}); }});
    }
    return ways;
}

void RunOpener::beginAnewWith(const InputKind::Setting& setting, const QString& path) {
    const std::shared_ptr<Run> present = present_.lock();
    if (present == nullptr) {
        return;
    }
    RunSpec spec = present->spec();
    spec.request.hyperparameters.set_text(setting.id, path.toStdString());
    openSpec(spec, fileNameOf(path));
}

void RunOpener::tellUnreadable(const QString& path) {
    const QFileInfo file(path);
    const std::string what =
        file.exists() ? "no optimizer reads this kind of file" : "the file cannot be opened";
    const std::string why = file.exists() ? "" : "there is no such file";
    const std::string remedy = file.exists() ? "Open a picture, a video, samples or a .basin session"
                                             : "Check the spelling of the path";
    emit failed(std::make_exception_ptr(input_error(what, path.toStdString(), why, remedy)));
}

} // namespace basin
