// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace basin {

double scheduled_rate(const Schedule& schedule, double base, std::int64_t finished) {
    const std::int64_t since = finished - schedule.start;
    if (since < 0) {
        return base;
    }
    const auto spans = static_cast<double>(since) / static_cast<double>(schedule.span);
    switch (schedule.kind) {
    case ScheduleKind::step:
        return base * std::pow(schedule.factor, std::floor(spans));
    case ScheduleKind::exponential:
        return base * std::pow(schedule.factor, spans);
    case ScheduleKind::cosine:
        return schedule.minimum +
               0.5 * (base - schedule.minimum) * (1.0 + std::cos(std::numbers::pi * std::min(spans, 1.0)));
    case ScheduleKind::constant:
        break;
    }
    return base;
}

} // namespace basin
