// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/export_files.h"
#include "app/gui/film_export.h"

#include <QObject>

#include <optional>

class QMenu;
class QProgressDialog;
class QWidget;

namespace basin {

class MessageStrip;
class SessionController;
class ViewDocks;

/// Writes views to files or the clipboard, through one dialog.
class ExportCommands : public QObject {
    Q_OBJECT
  public:
    ExportCommands(SessionController& session, MessageStrip& messages, QWidget& window);

    /// Whose views are exported.
    void setViews(ViewDocks& views);
    void fillMenu(QMenu& menu);
    /// The dialog with this view ticked.
    void exportView(const QString& name);
    /// The dialog with all plots ticked, as PNG.
    void exportAllPlots();
    /// Writes what the views show at the position that is looked at, hidden ones too; with progress and a way
    /// to cancel where it takes long.
    void write(const ExportRequest& request) { write(request, true); }
    /// Asks for a film of the canvas of that name (empty: the first one) and makes it in the background.
    void askFilm(const QString& name);
    /// Makes it; progress, time left and Cancel stand in a window that leaves the others usable.
    void makeFilm(const FilmRequest& request, const QString& name);

  private:
    void write(const ExportRequest& request, bool hiddenOnesToo);
    bool feedHiddenViews(QProgressDialog& progress);
    void ask(std::vector<ExportView> views, const QStringList& chosen, std::optional<ExportFormat> format);

    SessionController& session_;
    MessageStrip& messages_;
    QWidget& window_;
    ViewDocks* views_ = nullptr;
};

} // namespace basin
