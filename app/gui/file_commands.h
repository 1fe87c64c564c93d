// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/background_job.h"
#include "app/gui/run_opener.h"

#include <QDateTime>
#include <QObject>
#include <QString>

class QMenu;
class QWidget;

namespace basin {

class MessageStrip;
class SessionController;

/// What the File menu does: opens inputs, presets and sessions, saves sessions. Knows the session's file and
/// the title of the run that is open.
class FileCommands : public QObject {
    Q_OBJECT
  public:
    FileCommands(const OptimizerRegistry& registry, SessionController& session, MessageStrip& messages,
                 QWidget& window);
    ~FileCommands() override;

    /// Everything but exports and Quit, which others add.
    void fillMenu(QMenu& menu);

    RunOpener& opener() { return opener_; }
    /// Of the run that is open: "photo.png · seed-002".
    const QString& title() const { return title_; }
    const QString& sessionPath() const { return sessionPath_; } ///< empty: never saved

    void askOpen();
    /// A file for this optimizer, opened with its defaults.
    void askInput(const QString& optimizer, const QStringList& settings = {});
    void askSave(bool always);
    /// In the background; a message tells how it went.
    void saveSession(const QString& path);
    /// Gives up what is being opened or saved.
    void cancel();
    bool isBusy() const { return opener_.isBusy() || saver_.isRunning(); }
    /// When the run was saved last, as it is now open; invalid if never.
    const QDateTime& savedAt() const { return savedAt_; }

    /// A run that came from another window, under its names.
    struct Names {
        QString title, sessionPath;
        QDateTime savedAt;
    };
    Names names() const { return {title_, sessionPath_, savedAt_}; }
    void setNames(const Names& names);

  signals:
    void progressed(const QString& title, double share); ///< of what is being opened or saved
    void finished();                                     ///< that, in whatever way

  private:
    void fillPresetMenu(QMenu& menu);
    void fillRecentMenu(QMenu& menu);
    void askWay(const QString& fileName, const std::vector<OpenWay>& ways);
    void askSetting(const QString& optimizer, const QStringList& paths, const QString& id,
                    const QString& reason);
    void askPreset(const QString& optimizer, const QString& preset, bool bringsInput);
    void takeRun(const std::shared_ptr<Run>& run, const std::optional<PlaybackCursor>& cursor,
                 const QString& title, const QString& sessionPath, const Marks& marks);

    SessionController& session_;
    MessageStrip& messages_;
    QWidget& window_;
    RunOpener opener_;
    BackgroundJob saver_;
    QString title_, sessionPath_;
    QDateTime savedAt_;
};

} // namespace basin
