// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stop_signals.h"

#include <pthread.h>
#include <signal.h>

namespace basin::cli {

namespace {

// Tells the waiting thread that the program goes on without it.
int closing_signal() {
    return SIGRTMIN;
}

sigset_t stopping_signals() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

void wait_for_signal(std::stop_source& source) {
    const sigset_t stopping = stopping_signals();
    sigset_t awaited = stopping;
    sigaddset(&awaited, closing_signal());
    int signal = 0;
    sigwait(&awaited, &signal);
    if (signal == closing_signal()) {
        return;
    }
    source.request_stop();
    // Unblocked here, the next one takes the default action and ends the process.
    pthread_sigmask(SIG_UNBLOCK, &stopping, nullptr);
    sigemptyset(&awaited);
    sigaddset(&awaited, closing_signal());
    sigwait(&awaited, &signal);
}

} // namespace

StopSignals::StopSignals() {
    sigset_t set = stopping_signals();
    sigaddset(&set, closing_signal());
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    waiter_ = std::jthread([this] { wait_for_signal(source_); });
}

StopSignals::~StopSignals() {
    pthread_kill(waiter_.native_handle(), closing_signal());
    waiter_.join();
    const sigset_t set = stopping_signals();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

} // namespace basin::cli
