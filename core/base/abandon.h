// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace basin {

/// Runs `work` and waits for it; where this thread is watched (WorkWatch) and shall stop, throws
/// WorkCancelled at once and leaves `work` to end by itself. For calls into libraries that cannot be stopped:
/// decoding a picture. What `work` throws comes out here, unless it was abandoned.
///
/// Watched, `work` runs on a thread of its own: it may outlive the caller, so it has to own, or share, all
/// that it touches. finish_abandoned_work waits for what was left behind. Thread: any.
void run_or_abandon(const std::function<void()>& work);

/// How much of what was abandoned still runs.
std::size_t abandoned_work();

/// Waits until nothing of it runs any more: for main, before libraries are taken down under it.
void finish_abandoned_work();

} // namespace basin
