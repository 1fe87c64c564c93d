// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/export_commands.h"

#include "app/gui/dialogs.h"
#include "app/gui/plot_files.h"
#include "app/gui/session_controller.h"
#include "app/gui/strips.h"
#include "widgets/icons.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>

namespace basin {

ExportCommands::ExportCommands(SessionController& session, MessageStrip& messages, QWidget& window)
    : QObject(&window), session_(session), messages_(messages), window_(window) {}

void ExportCommands::fillMenu(QMenu& menu) {
    menu.addAction(icon(Icon::exportFile), tr("&Export all plots…"), this, &ExportCommands::exportAllPlots)
        ->setShortcut(Qt::CTRL | Qt::Key_E);
}

void ExportCommands::exportView(const QString& name, const QSize& present, const ViewDocks::Draw& draw) {
    const std::optional<PictureRequest> request = askPicture(present, name, &window_);
    if (request) {
        messages_.guard([&] { savePicture(draw(request->size, request->dpi), request->path); });
    }
}

void ExportCommands::exportAllPlots() {
    if (!session_.hasRun()) {
        return;
    }
    const QString folder = QFileDialog::getExistingDirectory(&window_, tr("Folder for the plots"));
    if (folder.isEmpty()) {
        return;
    }
    messages_.guard([&] {
        const auto paths = writeScalarPlots(session_.look(), folder.toStdString(), PictureSize{});
        messages_.showNotice(
            tr("%n plot(s) written to %1", nullptr, static_cast<int>(paths.size())).arg(folder));
    });
}

} // namespace basin
