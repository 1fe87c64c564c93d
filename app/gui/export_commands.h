// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/view_docks.h"

#include <QObject>

class QMenu;
class QWidget;

namespace basin {

class MessageStrip;
class SessionController;

/// Writes views to files: one at a chosen size, or all plots of the run into a folder.
class ExportCommands : public QObject {
    Q_OBJECT
  public:
    ExportCommands(SessionController& session, MessageStrip& messages, QWidget& window);

    void fillMenu(QMenu& menu);
    void exportView(const QString& name, const QSize& present, const ViewDocks::Draw& draw);
    void exportAllPlots();

  private:
    SessionController& session_;
    MessageStrip& messages_;
    QWidget& window_;
};

} // namespace basin
