// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/gui_main.h"

#include "app/gui/appearance_menu.h"
#include "app/gui/desktop.h"
#include "app/gui/main_window.h"
#include "app/gui/paint_stats.h"
#include "app/gui/session_controller.h"
#include "app/gui/start_screen.h"
#include "app/gui/system_appearance.h"
#include "core/base/version.h"
#include "core/optimizers/registry.h"
#include "widgets/icons.h"

#include <QSettings>

namespace basin {

namespace {

// The one place of the desktop that names an optimizer: what a first start shows.
const QString firstOptimizer = QStringLiteral("gaussian-image");
const QString firstPreset = QStringLiteral("seed-002");

/// True once for a user: the desktop then shows something real instead of asking what to show.
bool isFirstStart() {
    const QString key = QStringLiteral("startedBefore");
    QSettings settings;
    const bool first = !settings.value(key, false).toBool();
    settings.setValue(key, true);
    return first;
}

} // namespace

int run_gui(int argc, char** argv) {
    MeasuredApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Basin")); // of the settings' file
    QApplication::setApplicationName(QStringLiteral("Basin"));
    QApplication::setApplicationVersion(
        QString::fromUtf8(program_version().data(), static_cast<qsizetype>(program_version().size())));
    QApplication::setWindowIcon(applicationIcon());
    theme().install(application);
    theme().setChoice(rememberedTheme());
    const SystemAppearance appearance;
    Desktop desktop(application, builtin_optimizers());
    const auto measure = [&](MainWindow& window) {
        // Queued: counted when the picture was painted, not when it came.
        QObject::connect(
            &window, &MainWindow::pictureShown, &application, [&] { application.pictureShown(); },
            Qt::QueuedConnection);
        QObject::connect(&window.session(), &SessionController::updated, &application,
                         [&] { application.beginFrame(); });
    };
    measure(desktop.window());
    QObject::connect(&desktop, &Desktop::windowMade, &application, measure);
    MainWindow& window = desktop.window();
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() > 1) {
        window.start().show(false); // until the file is open, or where it is not
        window.show();
        window.openFiles(arguments.mid(1));
    } else if (isFirstStart() || !window.start().page().showsAtStart()) {
        window.openPreset(firstOptimizer, firstPreset);
    } else {
        window.start().show(false);
    }
    window.show();
    const int status = QApplication::exec();
    application.report();
    return status;
}

} // namespace basin
