// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/learners.h"

#include "core/math/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace basin::graph_em {

namespace {

constexpr std::array<std::size_t, 4> smooth_parameters{sigma, tau, sigma_s, sigma_f};
constexpr double probe = 0.05; ///< of a log parameter
constexpr double least_trust = 0.002, most_trust = 0.7;
constexpr int most_attempts = 4;

double mean_of(std::vector<double>::const_iterator begin, std::vector<double>::const_iterator end) {
    return std::accumulate(begin, end, 0.0) / static_cast<double>(end - begin);
}

/// The parameter times e^step, within its bounds.
Parameters moved(Parameters parameters, std::size_t which, double step, const Bounds& bounds) {
    parameters[which] =
        std::clamp(parameters[which] * std::exp(step), bounds.lower[which], bounds.upper[which]);
    return parameters;
}

/// d objective / d log parameter from its two sides, one of them shorter at a bound.
std::optional<double> log_slope(const MeasuredObjective& objective, const Parameters& at, std::size_t which,
                                const Bounds& bounds) {
    const Parameters below = moved(at, which, -probe, bounds), above = moved(at, which, probe, bounds);
    const std::optional<double> low = objective(below), high = objective(above);
    if (!low || !high) {
        return std::nullopt;
    }
    const double width = std::log(above[which] / below[which]);
    return width > 0.0 ? (*high - *low) / width : 0.0;
}

/// Leaves out what would leave the bounds and scales the longest component to 1.
Parameters direction_of(const Parameters& slopes, const Parameters& at, const Bounds& bounds) {
    Parameters direction{};
    double longest = 0.0;
    for (const std::size_t i : smooth_parameters) {
        const int on_rail = rail(i, at[i], bounds);
        const bool outwards = (on_rail < 0 && slopes[i] > 0.0) || (on_rail > 0 && slopes[i] < 0.0);
        direction[i] = outwards ? 0.0 : -slopes[i];
        longest = std::max(longest, std::abs(direction[i]));
    }
    for (double& component : direction) {
        component = longest > 0.0 ? component / longest : 0.0;
    }
    return direction;
}

struct Point {
    Parameters at{};
    double value = 0.0;
};

/// Tries shorter and shorter steps; false: stopped.
bool descend(const MeasuredObjective& objective, const Parameters& direction, const Bounds& bounds,
             double& trust, Point& best) {
    for (int attempt = 0; attempt < most_attempts && trust >= least_trust; ++attempt) {
        Parameters candidate = best.at;
        for (const std::size_t i : smooth_parameters) {
            candidate = moved(candidate, i, trust * direction[i], bounds);
        }
        const std::optional<double> value = objective(candidate);
        if (!value) {
            return false;
        }
        if (*value < best.value) {
            best = {candidate, *value};
            trust = std::min(2.0 * trust, most_trust);
            return true;
        }
        trust *= 0.5;
    }
    trust = std::max(trust, least_trust);
    return true;
}

/// Tries the next distances on either side; false: stopped.
bool search_radius(const MeasuredObjective& objective, const std::vector<double>& distances, Point& best) {
    const double now = best.at[radius];
    const auto above = std::upper_bound(distances.begin(), distances.end(), now + 1e-9);
    // The distance that the present radius stands for, and the one before it.
    const std::ptrdiff_t held = above - distances.begin() - 1;
    for (const std::ptrdiff_t next : {held + 1, held - 1}) {
        if (next < 0 || next >= static_cast<std::ptrdiff_t>(distances.size())) {
            continue;
        }
        Parameters candidate = best.at;
        candidate[radius] = distances[static_cast<std::size_t>(next)];
        const std::optional<double> value = objective(candidate);
        if (!value) {
            return false;
        }
        if (*value < best.value) {
            best = {candidate, *value};
            return true;
        }
    }
    return true;
}

/// All that the note's rules see of a change: 1 where the loss rose, else -1.
double change_sign(const LearnerMemory& memory, std::int64_t window) {
    return loss_change(memory, window) > 0.0 ? 1.0 : -1.0;
}

} // namespace

Parameters clipped(const Parameters& parameters, const Bounds& bounds) {
    Parameters result = parameters;
    for (std::size_t i = 0; i < parameter_count; ++i) {
        result[i] = std::clamp(result[i], bounds.lower[i], bounds.upper[i]);
    }
    return result;
}

int rail(std::size_t parameter, double value, const Bounds& bounds) {
    return value <= bounds.lower[parameter] ? -1 : (value >= bounds.upper[parameter] ? 1 : 0);
}

double loss_change(const LearnerMemory& memory, std::int64_t window) {
    const auto count = static_cast<std::int64_t>(memory.losses.size());
    if (count < 2) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    const auto end = memory.losses.end();
    return mean_of(end - std::min(window, count), end) -
           mean_of(end - 1 - std::min(window, count - 1), end - 1);
}

void update_by_text(const Settings& settings, LearnerMemory& memory, Parameters& parameters) {
    if (memory.losses.size() < 2) {
        return;
    }
    const double sign = change_sign(memory, settings.smoothing_window);
    if (settings.damping > 0.0 && memory.losses.size() > 2) {
        LearnerMemory before;
        before.losses.assign(memory.losses.begin(), memory.losses.end() - 1);
        const bool turned = change_sign(before, settings.smoothing_window) != sign;
        memory.rate_scale =
            turned ? memory.rate_scale * (1.0 - settings.damping) : std::min(1.0, 1.1 * memory.rate_scale);
    }
    for (const std::size_t i : {sigma, tau, radius}) {
        parameters[i] *= 1.0 - sign * settings.text_rate * memory.rate_scale;
    }
    parameters = clipped(parameters, settings.bounds);
}

void update_as_shipped(const Settings& settings, const LearnerMemory& memory, Parameters& parameters) {
    if (memory.losses.size() < 2) {
        return;
    }
    const double sign = change_sign(memory, 1);
    parameters[sigma] *= 1.0 - sign * shipped_sigma_rate;
    parameters[tau] *= 1.0 - sign * shipped_tau_rate;
    parameters = clipped(parameters, settings.bounds);
}

bool update_by_differences(const Settings& settings, const std::vector<double>& distances,
                           const MeasuredObjective& objective, LearnerMemory& memory, Parameters& parameters,
                           double* objective_before) {
    const Bounds& bounds = settings.bounds;
    Point best{clipped(parameters, bounds), 0.0};
    const std::optional<double> here = objective(best.at);
    if (!here) {
        return false;
    }
    *objective_before = best.value = *here;
    Parameters slopes{};
    for (const std::size_t i : smooth_parameters) {
        const std::optional<double> slope = log_slope(objective, best.at, i, bounds);
        if (!slope) {
            return false;
        }
        slopes[i] = *slope;
    }
    // A poked trust that is no length starts again.
    double trust = settings.learning_rate * (memory.trust > 0.0 ? memory.trust : 1.0);
    if (!descend(objective, direction_of(slopes, best.at, bounds), bounds, trust, best) ||
        !search_radius(objective, distances, best)) {
        return false;
    }
    memory.trust = trust / settings.learning_rate;
    parameters = best.at;
    return true;
}

bool update_by_perturbation(const Settings& settings, std::uint64_t seed, std::int64_t iteration,
                            const MeasuredObjective& objective, Parameters& parameters,
                            double* objective_before) {
    Random random(seed ^ (0x9e3779b97f4a7c15ULL * static_cast<std::uint64_t>(iteration + 1)));
    const Bounds& bounds = settings.bounds;
    Parameters signs{}, above = clipped(parameters, bounds), below = above;
    const Parameters start = above;
    for (std::size_t i = 0; i < parameter_count; ++i) {
        signs[i] = random.below(2) == 0 ? -1.0 : 1.0;
        above = moved(above, i, probe * signs[i], bounds);
        below = moved(below, i, -probe * signs[i], bounds);
    }
    const std::optional<double> here = objective(start), high = objective(above), low = objective(below);
    if (!here || !high || !low) {
        return false;
    }
    *objective_before = *here;
    const double slope = (*high - *low) / (2.0 * probe * *here); // of the log objective
    const double longest =
        settings.learning_rate / std::pow(1.0 + static_cast<double>(iteration) / 10.0, 0.602);
    const double step = std::clamp(slope, -1.0, 1.0) * longest;
    Parameters next = start;
    for (std::size_t i = 0; i < parameter_count; ++i) {
        next = moved(next, i, -step * signs[i], bounds);
    }
    parameters = next;
    return true;
}

} // namespace basin::graph_em
