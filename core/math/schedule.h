// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace basin {

enum class ScheduleKind { constant, step, exponential, cosine };

/// How a learning rate changes over a run. Before iteration `start` it is the base rate; with
/// j = iteration - start >= 0 it is
///   step:        base * factor^floor(j / span)
///   exponential: base * factor^(j / span)
///   cosine:      minimum + (base - minimum) (1 + cos(pi j / span)) / 2, `minimum` from j = span on
///                (Loshchilov and Hutter 2017, without restarts).
struct Schedule {
    ScheduleKind kind = ScheduleKind::constant;
    std::int64_t start = 0; ///< iterations before it sets in
    std::int64_t span = 1;  ///< iterations, >= 1
    double factor = 0.5;
    double minimum = 0.0;
};

/// The rate of the iteration that follows `finished` whole ones.
double scheduled_rate(const Schedule& schedule, double base, std::int64_t finished);

} // namespace basin
