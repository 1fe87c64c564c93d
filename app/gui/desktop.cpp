// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop.h"

#include "app/gui/language.h"
#include "app/gui/main_window.h"
#include "translations/translations.h"
#include "widgets/message_text.h"

#include <QApplication>
#include <QTimer>

#include <utility>

namespace basin {

namespace {

/// Why a run halted, as RunnerStatus::paused_because says it: the worker puts these together word by word.
QStringList spokenReasons() {
    return {QT_TRANSLATE_NOOP("message", "breakpoint {}"),  QT_TRANSLATE_NOOP("message", "watch {}"),
            QT_TRANSLATE_NOOP("message", "until {}"),       QT_TRANSLATE_NOOP("message", "iteration {}"),
            QT_TRANSLATE_NOOP("message", "planned end {}"), QT_TRANSLATE_NOOP("message", "converged: {}"),
            QT_TRANSLATE_NOOP("message", "completed: {}"),  QT_TRANSLATE_NOOP("message", "collapsed: {}"),
            QT_TRANSLATE_NOOP("message", "failed: {}"),     QT_TRANSLATE_NOOP("message", "refused"),
            QT_TRANSLATE_NOOP("message", "cancelled")};
}

} // namespace

Desktop::Desktop(QApplication& application, const OptimizerRegistry& optimizers) : application_(application) {
    installLanguage(application_);
    setMessageTemplates(coreMessages() + spokenReasons());
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
    window_->show();
    QApplication::setQuitOnLastWindowClosed(quits);
    // Docks take up a layout only in a window that was laid out itself.
    QTimer::singleShot(0, window_.get(), [window = window_.get(), handed = std::move(handed)]() mutable {
        window->takeOver(std::move(handed));
    });
}

} // namespace basin
