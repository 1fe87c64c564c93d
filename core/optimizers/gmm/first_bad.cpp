// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/first_bad.h"

#include <fmt/format.h>

#include <cmath>

namespace basin::gmm {

namespace {

/// Without the sign of a not-a-number, which means nothing.
std::string shown(double value) {
    return std::isnan(value) ? "nan" : fmt::format("{:.6g}", value);
}

} // namespace

std::string FirstBad::text() const {
    std::string place;
    if (component >= 0) {
        place += fmt::format(" of component {}", component);
    }
    if (dimension >= 0) {
        place += fmt::format(", dimension {}", dimension);
    }
    if (step > 0) {
        place += fmt::format(", at step {}", step);
    }
    return fmt::format("{}: {}{}: {} with {} and {} gives {}; it was {}", phase, quantity, place, operation,
                       shown(left), shown(right), shown(result), shown(last_good));
}

} // namespace basin::gmm
