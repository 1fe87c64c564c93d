// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/start_screen.h"

#include "app/gui/file_commands.h"
#include "app/gui/file_drops.h"
#include "app/gui/strips.h"

#include <QEvent>
#include <QMainWindow>
#include <QStatusBar>

namespace basin {

StartScreen::StartScreen(QMainWindow& window, QWidget& transport, FileCommands& files, MessageStrip& messages)
    : QObject(&window), window_(window), transport_(transport) {
    RunOpener& opener = files.opener();
    page_ = new WelcomePage(opener.registry(), opener.recent(), &window);
    page_->hide();
    window.installEventFilter(this);
    window.menuWidget()->installEventFilter(this);
    progress_ = window.findChild<ProgressStrip*>();
    progress_->installEventFilter(this);
    connect(page_, &WelcomePage::closeAsked, this, &StartScreen::hide);
    connect(page_, &WelcomePage::openAsked, &files, &FileCommands::askOpen);
    connect(page_, &WelcomePage::inputAsked, &files,
            [&files](const QString& optimizer) { files.askInput(optimizer); });
    connect(page_, &WelcomePage::fileChosen, &opener, &RunOpener::openFile);
    connect(
        page_, &WelcomePage::presetChosen, &opener,
        [&opener](const QString& optimizer, const QString& preset) { opener.openPreset(optimizer, preset); });
    connect(&opener, &RunOpener::opened, this, &StartScreen::hide);
    auto* drops = new FileDrops(window);
    connect(drops, &FileDrops::dropped, &opener, &RunOpener::openFiles);
    connect(drops, &FileDrops::refused, &messages, &MessageStrip::showNotice);
}

bool StartScreen::isShown() const {
    return !page_->isHidden();
}

void StartScreen::show(bool closable) {
    page_->setClosable(closable);
    transport_.hide();
    place();
    page_->show();
    page_->raise();
}

void StartScreen::hide() {
    if (isShown()) {
        page_->hide();
        transport_.show();
        window_.setFocus();
    }
}

bool StartScreen::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    const bool moved = type == QEvent::Resize || type == QEvent::Move; // messages come and go above the page
    const bool appears = type == QEvent::ShowToParent || type == QEvent::HideToParent;
    if (moved || (appears && watched == progress_)) {
        place();
    }
    return QObject::eventFilter(watched, event);
}

void StartScreen::place() {
    const int top = window_.menuWidget()->geometry().bottom() + 1;
    const bool busy = !progress_->isHidden();
    const int bottom = busy ? window_.statusBar()->geometry().top() : window_.height();
    page_->setGeometry(0, top, window_.width(), bottom - top);
}

} // namespace basin
