// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/run_copies.h"

#include "app/cli/run_line.h"
#include "app/gui/duplicate_dialog.h"
#include "app/gui/file_commands.h"
#include "app/gui/session_controller.h"
#include "app/gui/strips.h"
#include "widgets/dock_title.h"
#include "widgets/icons.h"

#include <QAction>
#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMenu>

namespace basin {

RunCopies::RunCopies(SessionController& session, FileCommands& files, MessageStrip& messages, QWidget& window)
    : QObject(&window), session_(session), files_(files), messages_(messages), window_(window) {
    duplicate_ = new QAction(icon(Icon::plus), tr("Duplicate run with changed settings…"), this);
    connect(duplicate_, &QAction::triggered, this, &RunCopies::duplicate);
    copy_ = new QAction(icon(Icon::copy), tr("Copy as command line"), this);
    connect(copy_, &QAction::triggered, this, &RunCopies::copyCommandLine);
    connect(&session, &SessionController::runChanged, this, &RunCopies::refresh);
    refresh();
}

void RunCopies::fillMenu(QMenu& menu) {
    menu.addSeparator();
    menu.addActions({duplicate_, copy_});
}

void RunCopies::dress(QDockWidget& hyperparameters) {
    auto* title = static_cast<DockTitle*>(hyperparameters.titleBarWidget());
    title->addAction(duplicate_);
    title->addAction(copy_);
}

void RunCopies::refresh() {
    duplicate_->setEnabled(session_.hasRun());
    copy_->setEnabled(session_.hasRun());
}

QString RunCopies::commandLine() const {
    const RunLook& look = session_.look();
    const cli::RunLine line =
        cli::run_line(files_.opener().registry(), look.run->spec(), look.tree, look.shownTip());
    return QStringLiteral("basin ") + QString::fromStdString(cli::shell_text(line.arguments));
}

void RunCopies::copyCommandLine() {
    messages_.guard([&] {
        const RunLook& look = session_.look();
        const cli::RunLine line =
            cli::run_line(files_.opener().registry(), look.run->spec(), look.tree, look.shownTip());
        QGuiApplication::clipboard()->setText(commandLine());
        QString told = tr("Copied: %1").arg(commandLine());
        for (const std::string& missing : line.left_out) {
            told += tr(" · no option can say: %1").arg(QString::fromStdString(missing));
        }
        messages_.showNotice(told);
    });
}

void RunCopies::duplicate() {
    const RunLook& look = session_.look();
    DuplicateDialog dialog(look.run->spec(), look.segment(look.cursor.segment).hyperparameters, &window_);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (dialog.needsNewRun()) {
        files_.opener().openSpec(dialog.chosen(), files_.title());
    } else {
        session_.computeFromStart(dialog.edits());
    }
}

} // namespace basin
