// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_status.h"

#include "core/base/absent.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace basin::cli {

namespace {

// Median of a copy; NaN counts as the worst value, infinity.
double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::vector<double> as_losses(std::span<const double> values, bool rises) {
    std::vector<double> losses;
    losses.reserve(values.size());
    for (const double value : values) {
        if (is_absent(value)) {
            continue; // nothing that could have risen
        }
        losses.push_back(std::isnan(value) ? std::numeric_limits<double>::infinity()
                         : rises           ? -value
                                           : value);
    }
    return losses;
}

// 1.4826 times the median absolute deviation: the standard deviation, were the noise normal.
double noise_about(double centre, const std::vector<double>& values) {
    std::vector<double> deviations;
    for (const double value : values) {
        deviations.push_back(std::abs(value - centre));
    }
    return 1.4826 * median(std::move(deviations));
}

} // namespace

std::optional<Divergence> divergence_of(std::span<const double> losses, bool rises) {
    const std::vector<double> all = as_losses(losses, rises);
    const std::size_t window = std::clamp<std::size_t>(all.size() / 20, 5, 101);
    if (all.size() < 3 * window) {
        return std::nullopt;
    }
    double best = std::numeric_limits<double>::infinity(), noise = 0.0, last = best;
    for (std::size_t begin = all.size() % window; begin < all.size(); begin += window) {
        const auto first = all.begin() + static_cast<std::ptrdiff_t>(begin);
        const std::vector<double> values(first, first + static_cast<std::ptrdiff_t>(window));
        last = median(values);
        if (last < best) {
            best = last;
            noise = noise_about(best, values);
        }
    }
    const double rise = last - best;
    double progress = std::max(all.front() - best, 0.0);
    if (std::isinf(progress)) {
        progress = 0.0; // the first loss was not finite: there is no measure of what was gained
    }
    if (!(rise > 0.25 * progress && rise > 3.0 * noise && rise > 0.01 * std::abs(best))) {
        return std::nullopt;
    }
    return rises ? Divergence{-best, -last} : Divergence{best, last};
}

RunStatus judge(std::span<const double> losses, bool rises, const std::optional<StopReason>& stop,
                bool one_descent) {
    if (stop && (stop->kind == StopReason::Kind::collapsed || stop->kind == StopReason::Kind::failed)) {
        return {"collapsed", stop->text};
    }
    if (!losses.empty() && !std::isfinite(losses.back()) && !is_absent(losses.back())) {
        return {"collapsed",
                fmt::format("the last loss is {}", std::isnan(losses.back()) ? "nan" : "infinite")};
    }
    if (stop && stop->kind == StopReason::Kind::converged) {
        return {"converged", stop->text};
    }
    if (const auto gone = one_descent ? divergence_of(losses, rises) : std::nullopt) {
        return {"diverged", fmt::format("the loss was {:.3g} and stayed at {:.3g}", gone->best, gone->last)};
    }
    return {"completed", stop ? stop->text : ""};
}

} // namespace basin::cli
