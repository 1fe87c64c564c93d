// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: tells how long a plot of 20 curves with a million rows each takes to repaint, live (rows arrive
// before each frame), while the time cursor moves, and while somebody zooms or moves along, drawn as they are
// and smoothed on a symmetric logarithmic axis. Wall and CPU milliseconds.
#include "tests/widgets/plot_fixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <vector>

using namespace basin;

namespace {

constexpr std::size_t columns = 20;

double threadMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void append(History& history) {
    std::array<double, columns> row{};
    const auto k = static_cast<double>(history.size());
    for (std::size_t i = 0; i < columns; ++i) {
        const auto c = static_cast<double>(i);
        row[i] = (1.0 + c) / (1.0 + k * 1e-4) + 0.05 * std::sin(k * (0.013 + c)) + c;
    }
    history.append(row, {}, {}, RowFacts{});
}

PlotData dataOf(const History& history) {
    PlotData data;
    data.branches = {{0, QStringLiteral("A")}};
    data.mode = Mode::live;
    for (std::size_t i = 0; i < columns; ++i) {
        Curve curve = curve_of(history);
        curve.label = QStringLiteral("c%1").arg(i);
        curve.column = i;
        curve.series = static_cast<int>(i);
        data.curves.push_back(std::move(curve));
    }
    data.cursor = history.size();
    return data;
}

double quantile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

void measure(const std::string& name, Plot& plot, const std::function<void(int)>& change) {
    constexpr int frames = 200;
    std::vector<double> wall, cpu;
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double before = threadMs();
        change(i);
        QCoreApplication::processEvents();
        plot.repaint();
        cpu.push_back(threadMs() - before);
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    if (std::getenv("FRAMES") != nullptr) {
        for (std::size_t i = 0; i < cpu.size(); i += 4) {
            std::printf("%zu:%.1f ", i, cpu[i]);
        }
        std::printf("\n");
    }
    std::printf("%-46s wall p50 %5.2f p99 %5.2f ms, CPU p50 %5.2f p99 %5.2f ms\n", name.c_str(),
                quantile(wall, 0.5), quantile(wall, 0.99), quantile(cpu, 0.5), quantile(cpu, 0.99));
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    std::vector<std::string> names;
    for (std::size_t i = 0; i < columns; ++i) {
        names.push_back(std::to_string(i));
    }
    History history({names, {}, {}}, 1);
    for (int i = 0; i < 1'000'000; ++i) {
        append(history);
    }
    Plot plot;
    plot.resize(900, 450);
    plot.show();
    (void)QTest::qWaitForWindowExposed(&plot);
    plot.setData(dataOf(history));
    const auto arrive = [&] {
        for (int row = 0; row < 100; ++row) {
            append(history);
        }
        plot.setData(dataOf(history));
    };
    const auto measureAll = [&](const std::string& kind) {
        plot.showAll();
        measure(kind + "live, all rows", plot, [&](int) { arrive(); });
        PlotData still = dataOf(history);
        still.mode = Mode::past;
        measure(kind + "cursor moves", plot, [&](int i) {
            still.cursor = 1000 + i * 4000;
            plot.setData(still);
        });
        plot.setData(dataOf(history));
        const auto zoom = [&](int i) {
            const double width = 1e6 * std::pow(0.95, i);
            plot.zoomTo(5e5 - width / 2, 5e5 + width / 2);
        };
        const auto pan = [&](int i, double width) {
            // By whole pixels and by parts of them, there and back.
            const double step = width / 850.0 * (i % 3 == 0 ? 7.3 : 5.0);
            const double at = 2e5 + step * (i < 100 ? i : 200 - i);
            plot.zoomTo(at, at + width);
        };
        measure(kind + "zooming", plot, zoom);
        measure(kind + "zooming while live", plot, [&](int i) {
            arrive();
            zoom(i);
        });
        for (const double width : {5e5, 5e4, 5e3}) {
            const std::string name = kind + "panning, " + std::to_string(static_cast<int>(width)) + " rows";
            measure(name, plot, [&](int i) { pan(i, width); });
            measure(name + ", live", plot, [&](int i) {
                arrive();
                pan(i, width);
            });
        }
    };
    measureAll("");
    plot.showAll();
    PlotStyle style;
    style.smoothing = 1000;
    style.y = AxisScale::symmetricLog;
    plot.setStyle(style);
    for (int i = 0; i < 30; ++i) { // the averages of all rows are worked out once, over some frames
        QTest::qWait(20);
    }
    measureAll("smoothed symlog, ");
    return 0;
}
