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
    // Whole sentences, so that other languages can order them as they need.
    const std::string a = shown(left), b = shown(right), c = shown(result), good = shown(last_good);
    if (component >= 0 && step > 0) {
        return fmt::format(
            "{}: {} of component {}, dimension {}, at step {}: {} with {} and {} gives {}; it was {}", phase,
            quantity, component, dimension, step, operation, a, b, c, good);
    }
    if (component >= 0 && dimension >= 0) {
        return fmt::format("{}: {} of component {}, dimension {}: {} with {} and {} gives {}; it was {}",
                           phase, quantity, component, dimension, operation, a, b, c, good);
    }
    if (component >= 0) {
        return fmt::format("{}: {} of component {}: {} with {} and {} gives {}; it was {}", phase, quantity,
                           component, operation, a, b, c, good);
    }
    if (dimension >= 0) {
        return fmt::format("{}: {}, dimension {}: {} with {} and {} gives {}; it was {}", phase, quantity,
                           dimension, operation, a, b, c, good);
    }
    if (step > 0) {
        return fmt::format("{}: {}, at step {}: {} with {} and {} gives {}; it was {}", phase, quantity, step,
                           operation, a, b, c, good);
    }
    return fmt::format("{}: {}: {} with {} and {} gives {}; it was {}", phase, quantity, operation, a, b, c,
                       good);
}

} // namespace basin::gmm
