// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop.h"

#include "app/gui/language.h"
#include "app/gui/main_window.h"

#include <QApplication>

#include <utility>

namespace basin {

Desktop::Desktop(QApplication& application, const OptimizerRegistry& optimizers) : application_(application) {
    installLanguage(application_);
    optimizers_ = std::make_unique<TranslatedOptimizers>(optimizers);
    makeWindow();
}

Desktop::~Desktop() = default;

void Desktop::makeWindow() {
    window_ = std::make_unique<MainWindow>(optimizers_->registry());
    // Queued: the menu that was chosen from goes with its window.
    connect(window_.get(), &MainWindow::languageChosen, this, &Desktop::changeLanguage, Qt::QueuedConnection);
}

void Desktop::changeLanguage() {
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    MainWindow::Handover handed = window_->handOver();
    window_.reset(); // with every job that uses the optimizers
    installLanguage(application_);
    optimizers_->retranslate();
    if (handed.session) {
        handed.session->run->relabel();
    }
    makeWindow();
    emit windowMade(*window_);
    window_->restoreGeometry(handed.geometry);
    window_->show(); // docks get their sizes only in a window that is shown
    window_->takeOver(std::move(handed));
    QApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace basin
