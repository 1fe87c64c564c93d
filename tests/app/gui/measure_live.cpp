// SPDX-License-Identifier: GPL-3.0-or-later
// measure_live [ITERATIONS [OPTIMIZER PRESET [ID=VALUE...]]]: how fast a run goes in the window with every
// dock in sight, beside the same run without a window; how long paints, input and a pause take. Prints,
// judges nothing: run it on a machine that does nothing else, with a real display or under Xvfb.
// BASIN_PAINT_STATS adds paint times.
#include "app/cli/run_setup.h"
#include "app/gui/main_window.h"
#include "app/gui/paint_stats.h"
#include "app/gui/run_opener.h"
#include "app/gui/session_controller.h"
#include "app/gui/window_docks.h"
#include "core/optimizers/registry.h"
#include "core/run/runner.h"
#include "widgets/theme.h"

#include <QDockWidget>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <string>
#include <vector>

using namespace basin;

namespace {

double cpuSecs() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

RunSpec specOf(const std::string& optimizer, const std::string& preset, std::vector<std::string> settings) {
    cli::RunChoice choice;
    choice.optimizer = optimizer;
    choice.preset = preset;
    choice.settings = std::move(settings);
    return cli::make_run_spec(builtin_optimizers(), choice);
}

/// Iterations a second of wall and of CPU time.
struct Speed {
    double wall = 0.0, cpu = 0.0;
};

Speed withoutWindow(const RunSpec& spec, std::int64_t iterations) {
    Runner runner(std::make_shared<Run>(spec, builtin_optimizers()));
    QElapsedTimer timer;
    timer.start();
    const double before = cpuSecs();
    runner.run({iterations, {}});
    runner.wait_idle();
    const double count = static_cast<double>(iterations);
    return {count * 1e9 / static_cast<double>(timer.nsecsElapsed()), count / (cpuSecs() - before)};
}

/// Every dock has a place of its own: those that share one float beside the window.
void showEveryDock(MainWindow& window) {
    for (QDockWidget* dock : window.docks().all()) {
        dock->show();
        if (dock->visibleRegion().isEmpty()) {
            dock->setFloating(true);
            dock->resize(500, 360);
        }
    }
}

void waitUntil(const std::function<bool()>& done) {
    while (!done()) {
        QCoreApplication::processEvents(
            QEventLoop::WaitForMoreEvents); // the session polls: there are always more
    }
}

void measure(const char* name, const RunSpec& spec, std::int64_t iterations) {
    const Speed alone = withoutWindow(spec, iterations);
    MainWindow window(builtin_optimizers());
    window.show();
    SessionController& session = window.session();
    session.openRun(std::make_shared<Run>(spec, builtin_optimizers()));
    waitUntil([&] { return session.snapshot() != nullptr; });
    showEveryDock(window);
    QElapsedTimer settle;
    settle.start();
    waitUntil([&] { return settle.elapsed() > 500; });

    // An input event waits for what the event loop is doing: as long as one that is posted now.
    std::vector<double> latencies;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &window, [&] {
        auto posted = std::make_shared<QElapsedTimer>();
        posted->start();
        QMetaObject::invokeMethod(
            &window,
            [&latencies, posted] { latencies.push_back(static_cast<double>(posted->nsecsElapsed()) / 1e6); },
            Qt::QueuedConnection);
    });
    keys.start(7);
    QElapsedTimer timer;
    timer.start();
    const double before = cpuSecs();
    session.runUntil({iterations, {}});
    waitUntil([&] { return session.look().livePosition.iteration >= iterations; });
    const double count = static_cast<double>(iterations);
    const Speed live{count * 1e9 / static_cast<double>(timer.nsecsElapsed()), count / (cpuSecs() - before)};
    keys.stop();

    session.runOrPause();
    waitUntil([&] { return session.status().running; });
    QElapsedTimer pause;
    pause.start();
    session.runOrPause();
    waitUntil([&] { return !session.status().running; });
    const double pauseMs = static_cast<double>(pause.nsecsElapsed()) / 1e6;

    std::sort(latencies.begin(), latencies.end());
    const double p99 = latencies.empty() ? 0.0 : latencies[latencies.size() * 99 / 100];
    std::printf(
        "%s: %zu docks, without a window %.0f it/s, in the window %.0f it/s (%.1f %%); CPU of the whole "
        "process %.2f times; event loop p99 %.1f ms; pause %.1f ms\n",
        name, window.docks().all().size(), alone.wall, live.wall, 100.0 * live.wall / alone.wall,
        alone.cpu / live.cpu, p99, pauseMs);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    MeasuredApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setApplicationName(QStringLiteral("measure_live"));
    QSettings().clear();
    theme().install(application);
    const std::int64_t iterations = argc > 1 ? std::atoll(argv[1]) : 5000;
    if (argc > 3) {
        measure(argv[3], specOf(argv[2], argv[3], {argv + 4, argv + argc}), iterations);
    } else {
        measure("N = 50", specOf("gaussian-image", "seed-002", {}), iterations);
        measure("N = 2000", specOf("gaussian-image", "seed-002", {"n=2000"}),
                std::max<std::int64_t>(iterations / 20, 50));
    }
    application.report();
    return 0;
}
