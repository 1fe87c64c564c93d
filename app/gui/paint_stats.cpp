// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/paint_stats.h"

#include <QEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace basin {

namespace {

double quantile(std::vector<float> samples, double share) {
    if (samples.empty()) {
        return 0.0;
    }
    std::sort(samples.begin(), samples.end());
    return samples[static_cast<std::size_t>(share * static_cast<double>(samples.size() - 1))];
}

/// Time that this thread computed: what others do on the machine does not count.
double threadMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void printLine(const char* what, const std::vector<float>& samples) {
    std::fprintf(stderr, "%s: %zu, p50 %.2f ms, p99 %.2f ms, longest %.2f ms\n", what, samples.size(),
                 quantile(samples, 0.5), quantile(samples, 0.99), quantile(samples, 1.0));
}

} // namespace

MeasuredApplication::MeasuredApplication(int& argc, char** argv)
    : QApplication(argc, argv), measures_(qEnvironmentVariableIsSet("BASIN_PAINT_STATS")) {
    sinceStart_.start();
}

bool MeasuredApplication::notify(QObject* receiver, QEvent* event) {
    if (!measures_ || depth_ > 0) {
        return QApplication::notify(receiver, event);
    }
    const bool paints = event->type() == QEvent::UpdateRequest;
    const double cpuBefore = threadMs();
    QElapsedTimer timer;
    timer.start();
    ++depth_;
    const bool result = QApplication::notify(receiver, event);
    --depth_;
    const auto ms = static_cast<float>(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    const auto cpuMs = static_cast<float>(threadMs() - cpuBefore);
    frame_ += ms;
    frameCpu_ += cpuMs;
    if (paints) {
        paintMs_.push_back(ms);
        paintCpuMs_.push_back(cpuMs);
    }
    return result;
}

void MeasuredApplication::beginFrame() {
    if (measures_) {
        frameMs_.push_back(frame_);
        frameCpuMs_.push_back(frameCpu_);
        frame_ = frameCpu_ = 0.0F;
    }
}

void MeasuredApplication::pictureShown() {
    if (firstPictureMs_ < 0.0) {
        firstPictureMs_ = static_cast<double>(sinceStart_.nsecsElapsed()) / 1e6;
    }
}

void MeasuredApplication::report() const {
    if (measures_) {
        std::fprintf(stderr, "first picture after %.0f ms\n", firstPictureMs_);
        printLine("paints", paintMs_);
        printLine("paints, CPU time", paintCpuMs_);
        printLine("frames", frameMs_);
        printLine("frames, CPU time", frameCpuMs_);
    }
}

} // namespace basin
