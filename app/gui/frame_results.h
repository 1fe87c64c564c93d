// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/background_job.h"

#include <QObject>

class QMenu;
class QWidget;

namespace basin {

class MessageStrip;
class SessionController;

/// Writes the result of every frame that the branch in sight has computed, as `--landmarks` does. Works on a
/// thread of its own: frames are gone to one by one in a second executor.
class FrameResults : public QObject {
    Q_OBJECT
  public:
    FrameResults(SessionController& session, MessageStrip& messages, QWidget& window);

    void fillMenu(QMenu& menu);
    /// To this file; progress is told by `progressed`.
    void write(const QString& path);
    bool isBusy() const { return job_.isRunning(); }
    void cancel() { job_.cancel(); }

  signals:
    void progressed(const QString& title, double share);
    void finished();

  private:
    void ask();

    SessionController& session_;
    MessageStrip& messages_;
    QWidget& window_;
    BackgroundJob job_;
};

} // namespace basin
