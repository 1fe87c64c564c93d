// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/learners.h"

#include "core/base/absent.h"
#include "core/math/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace basin::graph_em {

namespace {

constexpr std::array<std::size_t, 4> smooth_parameters{sigma, tau, sigma_s, sigma_f};
constexpr double least_probe = 0.05, most_probe = 0.8; ///< of a log parameter
constexpr double random_probe = 0.15;
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

struct Point {
    Parameters at{};
    double value = 0.0;
};

/// d objective / d log parameter from its two sides `probe` away, one of them shorter at a bound; the better
/// side goes to `best` where it is better.
std::optional<double> log_slope(const MeasuredObjective& objective, const Parameters& at, std::size_t which,
                                double probe, const Bounds& bounds, Point& best) {
    std::array<Point, 2> sides{};
    for (const std::size_t side : {0, 1}) {
        sides[side].at = moved(at, which, side == 0 ? -probe : probe, bounds);
        const std::optional<double> value = objective(sides[side].at);
        if (!value) {
            return std::nullopt;
        }
        sides[side].value = *value;
        best = *value < best.value ? sides[side] : best;
    }
    const double width = std::log(sides[1].at[which] / sides[0].at[which]);
    return width > 0.0 ? (sides[1].value - sides[0].value) / width : 0.0;
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

/// Measures at another radius and takes it where it is better; false: stopped.
bool try_distance(const MeasuredObjective& objective, const Parameters& from, double distance, Point& best) {
    Parameters candidate = from;
    candidate[radius] = distance;
    const std::optional<double> value = objective(candidate);
    if (value && *value < best.value) {
        best = {candidate, *value};
    }
    return value.has_value();
}

/// Tries the next distance on either side, then, where both are worse, all others; false: stopped.
bool search_radius(const MeasuredObjective& objective, const std::vector<double>& distances, Point& best) {
    const Point start = best;
    const auto above = std::upper_bound(distances.begin(), distances.end(), start.at[radius] + 1e-9);
    // The distance that the present radius stands for; -1: it is below all.
    const std::ptrdiff_t held = above - distances.begin() - 1, count = std::ssize(distances);
    for (std::ptrdiff_t away = 1; away <= count; ++away) {
        for (const std::ptrdiff_t place : {held + away, held - away}) {
            if (place >= 0 && place < count &&
                !try_distance(objective, start.at, distances[static_cast<std::size_t>(place)], best)) {
                return false;
            }
        }
        if (away == 1 && best.value < start.value) {
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
        return absent;
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
    const Point start = best;
    Point probed = best;
    // A poked length that is none starts again.
    const double probe =
        memory.probe >= least_probe && memory.probe <= most_probe ? memory.probe : least_probe;
    double trust = settings.learning_rate * (memory.trust > 0.0 ? memory.trust : 1.0);
    Parameters slopes{};
    for (const std::size_t i : smooth_parameters) {
        const std::optional<double> slope = log_slope(objective, start.at, i, probe, bounds, probed);
        if (!slope) {
            return false;
        }
        slopes[i] = *slope;
    }
    if (!descend(objective, direction_of(slopes, start.at, bounds), bounds, trust, best)) {
        return false;
    }
    best = probed.value < best.value ? probed : best;
    if (!search_radius(objective, distances, best)) {
        return false;
    }
    memory.trust = trust / settings.learning_rate;
    memory.probe = best.value < start.value || 2.0 * probe > most_probe ? least_probe : 2.0 * probe;
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
        above = moved(above, i, random_probe * signs[i], bounds);
        below = moved(below, i, -random_probe * signs[i], bounds);
    }
    const std::optional<double> here = objective(start), high = objective(above), low = objective(below);
    if (!here || !high || !low) {
        return false;
    }
    *objective_before = *here;
    const double slope = (*high - *low) / (2.0 * random_probe * *here); // of the log objective
    const double longest =
        settings.learning_rate / std::pow(1.0 + static_cast<double>(iteration) / 10.0, 0.602);
    const double step = std::clamp(slope, -1.0, 1.0) * longest;
    Parameters next = start;
    for (std::size_t i = 0; i < parameter_count; ++i) {
        next = moved(next, i, -step * signs[i], bounds);
    }
    const std::optional<double> there = objective(next);
    if (!there) {
        return false;
    }
    Point best{start, *here};
    for (const Point& tried : {Point{next, *there}, Point{above, *high}, Point{below, *low}}) {
        best = tried.value < best.value ? tried : best;
    }
    parameters = best.at;
    return true;
}

} // namespace basin::graph_em
