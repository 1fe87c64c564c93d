// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/file_commands.h"

#include "app/gui/open_dialogs.h"
#include "app/gui/session_controller.h"
#include "app/gui/strips.h"
#include "core/base/long_work.h"
#include "core/storage/session_file.h"
#include "widgets/icons.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace basin {

FileCommands::FileCommands(const OptimizerRegistry& registry, SessionController& session,
                           MessageStrip& messages, QWidget& window)
    : QObject(&window), session_(session), messages_(messages), window_(window), opener_(registry, this) {
    connect(&opener_, &RunOpener::opened, this, &FileCommands::takeRun);
    connect(&opener_, &RunOpener::failed, &messages, &MessageStrip::showException);
    connect(&opener_, &RunOpener::wayAsked, this, &FileCommands::askWay);
    connect(&opener_, &RunOpener::settingAsked, this, &FileCommands::askSetting);
    connect(&opener_, &RunOpener::inputAsked, this,
            [this](const QString& optimizer, const QString& setting) { askInput(optimizer, {setting}); });
    connect(&opener_, &RunOpener::noticed, &messages, &MessageStrip::showNotice);
    connect(&saver_, &BackgroundJob::failed, &messages, &MessageStrip::showException);
    connect(&saver_, &BackgroundJob::progressed, this,
            [this](double share) { emit progressed(saver_.title(), share); });
    connect(&saver_, &BackgroundJob::finished, this, &FileCommands::finished);
    connect(&saver_, &BackgroundJob::cancelled, this,
            [this] { messages_.showNotice(tr("Saving was cancelled: the file is as it was before.")); });
    connect(&opener_, &RunOpener::finished, this, &FileCommands::finished);
    connect(&opener_, &RunOpener::progressed, this, &FileCommands::progressed);
}

FileCommands::~FileCommands() {
    saver_.wait(); // who saves and closes the window at once finds everything saved
}

void FileCommands::cancel() {
    opener_.cancel();
    saver_.cancel();
}

void FileCommands::fillMenu(QMenu& menu) {
    fillPresetMenu(*menu.addMenu(tr("&New from preset")));
    const auto add = [&](Icon which, const QString& text, const QKeySequence& key, auto act) {
        menu.addAction(icon(which), text, this, act)->setShortcut(key);
    };
    add(Icon::open, tr("&Open…"), QKeySequence::Open, [this] { askOpen(); });
    QMenu* recent = menu.addMenu(icon(Icon::clock), tr("Open &recent"));
    recent->setToolTipsVisible(true);
    const auto refill = [this, recent] { fillRecentMenu(*recent); };
    connect(recent, &QMenu::aboutToShow, this, refill);
    connect(&opener_.recent(), &RecentFiles::changed, this, refill);
    refill();
    menu.addSeparator();
    add(Icon::save, tr("&Save session"), QKeySequence::Save, [this] { askSave(false); });
    add(Icon::save, tr("Save session &as…"), QKeySequence::SaveAs, [this] { askSave(true); });
}

void FileCommands::fillRecentMenu(QMenu& menu) {
    menu.clear();
    for (const RecentFiles::Entry& entry : opener_.recent().entries()) {
        QAction* action = menu.addAction(QFileInfo(entry.path).fileName(), this,
                                         [this, path = entry.path] { opener_.openFile(path); });
        action->setToolTip(QDir::toNativeSeparators(entry.path));
        action->setEnabled(entry.exists);
    }
    menu.menuAction()->setEnabled(!menu.isEmpty());
}

/// Every preset of every optimizer, its variants below it.
void FileCommands::fillPresetMenu(QMenu& menu) {
    for (const auto& factory : opener_.registry().all()) {
        const OptimizerInfo& info = factory->info();
        QMenu* optimizer = menu.addMenu(QString::fromStdString(info.label));
        const QString id = QString::fromStdString(info.id);
        const auto add = [&](QMenu& where, const std::string& label, const std::string& tip,
                             const QString& preset, bool bringsInput) {
            QAction* action = where.addAction(QString::fromStdString(label));
            action->setToolTip(QString::fromStdString(tip));
            action->setData(preset); // the palette finds it by its id too
            connect(action, &QAction::triggered, this, [=, this] { askPreset(id, preset, bringsInput); });
        };
        for (const Preset& preset : info.presets) {
            const QString name = QString::fromStdString(preset.id);
            QMenu* where = preset.variants.empty() ? optimizer
                                                   : optimizer->addMenu(QString::fromStdString(preset.label));
            where->setToolTipsVisible(true);
            add(*where, preset.label, preset.description, name, preset.brings_input);
            for (const PresetVariant& variant : preset.variants) {
                add(*where, variant.label, variant.description,
                    name + QLatin1Char(':') + QString::fromStdString(variant.id), preset.brings_input);
            }
        }
    }
}

void FileCommands::takeRun(const std::shared_ptr<Run>& run, const std::optional<PlaybackCursor>& cursor,
                           const QString& title, const QString& sessionPath, const Marks& marks) {
    title_ = title;
    sessionPath_ = sessionPath;
    savedAt_ = {};
    messages_.hide();
    session_.openRun(run, cursor, marks);
}

void FileCommands::askWay(const QString& fileName, const std::vector<OpenWay>& ways) {
    std::vector<OpenWithDialog::Way> texts;
    for (const OpenWay& way : ways) {
        texts.push_back({way.label, way.explanation});
    }
    auto* dialog = new OpenWithDialog(fileName, texts, &window_);
    connect(dialog, &OpenWithDialog::chosen, this,
            [ways](int way) { ways[static_cast<std::size_t>(way)].open(); });
    dialog->open();
}

void FileCommands::askSetting(const QString& optimizer, const QStringList& paths, const QString& id,
                              const QString& reason) {
    const OptimizerInfo& info = opener_.registry().find(optimizer.toStdString())->info();
    const Hyperparameter* setting = info.schema->find(id.toStdString());
    auto* dialog = new NeededSettingDialog(info, *setting, reason, {}, &window_);
    connect(dialog, &NeededSettingDialog::given, this, [this, optimizer, paths, id](const QString& value) {
        opener_.openWithSetting(optimizer, paths, id, value);
    });
    dialog->open();
}

void FileCommands::askOpen() {
    const QString path = QFileDialog::getOpenFileName(&window_, tr("Open"), {}, opener_.fileFilter());
    if (!path.isEmpty()) {
        opener_.openFile(path);
    }
}

void FileCommands::askInput(const QString& optimizer, const QStringList& settings) {
    const QString path =
        QFileDialog::getOpenFileName(&window_, tr("Open"), {}, opener_.inputFilter(optimizer));
    if (!path.isEmpty()) {
        opener_.openInputs(optimizer, {path}, settings);
    }
}

void FileCommands::askPreset(const QString& optimizer, const QString& preset, bool bringsInput) {
    QString input;
    if (!bringsInput) {
        input =
            QFileDialog::getOpenFileName(&window_, tr("Input for %1").arg(preset), {}, opener_.fileFilter());
        if (input.isEmpty()) {
            return;
        }
    }
    opener_.openPreset(optimizer, preset, input);
}

void FileCommands::askSave(bool always) {
    if (!session_.hasRun()) {
        return;
    }
    QString path = sessionPath_;
    if (always || path.isEmpty()) {
        path =
            QFileDialog::getSaveFileName(&window_, tr("Save session"), path, tr("Basin sessions (*.basin)"));
    }
    if (path.isEmpty()) {
        return;
    }
    saveSession(path.endsWith(QLatin1String(".basin")) ? path : path + QStringLiteral(".basin"));
}

void FileCommands::setNames(const Names& names) {
    title_ = names.title;
    sessionPath_ = names.sessionPath;
    savedAt_ = names.savedAt;
}

void FileCommands::saveSession(const QString& path) {
    if (!session_.hasRun()) {
        return;
    }
    const RunLook& look = session_.look();
    const SessionCursor cursor{look.cursor.segment, look.cursor.position};
    saver_.wait(); // another file that is still being written is written to its end
    saver_.start(
        tr("Saving %1").arg(QFileInfo(path).fileName()),
        [path, cursor, run = look.run, marks = look.marks](const std::stop_token& stop,
                                                           const BackgroundJob::Progress& progress) {
            const WorkWatch watch(stop, progress);
            save_session(path.toStdString(), *run, cursor, marks);
        },
        [this, path, run = look.run] {
            opener_.recent().add(path);
            if (session_.look().run == run) { // and not another that was opened meanwhile
                sessionPath_ = path;
                savedAt_ = QDateTime::currentDateTime();
            }
            messages_.showNotice(tr("Saved as %1").arg(path));
        });
}

} // namespace basin
