// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/evaluation.h"

#include "core/math/cluster_scores.h"

#include <algorithm>
#include <cmath>

namespace basin::gmm {

namespace {

/// The extreme of values by `less`; not-a-number if any of them is.
template<class Less>
double extreme(const std::vector<double>& values, Less less) {
    double found = values.front();
    for (const double value : values) {
        found = std::isnan(value) || less(value, found) ? value : found;
        if (std::isnan(found)) {
            break;
        }
    }
    return found;
}

double least(const std::vector<double>& values) {
    return extreme(values, std::less<>());
}
double most(const std::vector<double>& values) {
    return extreme(values, std::greater<>());
}

/// Components with another nearer than duplicate_distance.
double duplicates(const Mixture& mixture) {
    double count = 0.0;
    for (std::size_t a = 0; a < mixture.k; ++a) {
        for (std::size_t b = 0; b < mixture.k; ++b) {
            if (a != b && distance_of(mixture, a, b, duplicate_distance) < duplicate_distance) {
                count += 1.0;
                break;
            }
        }
    }
    return count;
}

template<class T>
void describe_precision(const Settings& settings, Evaluation& e) {
    if (settings.coordinates == Coordinates::harmonium && settings.component_0 == Component0::difference) {
        e.weight_resolution = static_cast<double>(std::numeric_limits<T>::epsilon()) / 2.0;
    }
    e.weight_underflow = static_cast<double>(std::numeric_limits<T>::min());
}

/// The lines that plots draw beside the numbers.
void describe_limits(const Settings& settings, Evaluation& e) {
    if (settings.precision == Precision::float32) {
        describe_precision<float>(settings, e);
    } else {
        describe_precision<double>(settings, e);
    }
    if (settings.algorithm == Algorithm::natural_adam) {
        e.variance_floor = settings.lat_min_var;
        e.weight_floor = settings.min_prob;
        e.step_reach = settings.learning_rate;
        e.epoch_reach = settings.learning_rate * static_cast<double>(settings.batch_steps);
    }
}

} // namespace

double distance_of(const Mixture& mixture, std::size_t a, std::size_t b, double most) {
    double sum = 0.0;
    for (std::size_t i = 0; i < mixture.d && !(sum > most * most); ++i) {
        const double gap = mixture.means[a * mixture.d + i] - mixture.means[b * mixture.d + i];
        sum +=
            gap * gap / (0.5 * (mixture.variances[a * mixture.d + i] + mixture.variances[b * mixture.d + i]));
    }
    return std::sqrt(sum);
}

void describe_parameters(const Natural& absolute, const Mixture& mixture, const Settings& settings,
                         Evaluation& e) {
    e.own = absolute;
    e.before = e.after = mixture;
    e.eta2_max = most(absolute.theta2);
    if (settings.algorithm == Algorithm::natural_adam) {
        e.steps_to_singularity = std::max(0.0, -e.eta2_max) / settings.learning_rate;
    }
    describe_limits(settings, e);
    e.n_duplicates = duplicates(mixture);
    e.min_mixing_weight = least(mixture.weights);
    e.std_min = std::sqrt(least(mixture.variances));
    e.std_max = std::sqrt(most(mixture.variances));
    std::vector<double> log_dets;
    for (std::size_t c = 0; c < mixture.k; ++c) {
        double log_det = 0.0;
        for (std::size_t i = c * mixture.d; i < (c + 1) * mixture.d; ++i) {
            log_det -= std::log(mixture.variances[i]);
        }
        log_dets.push_back(log_det);
    }
    e.log_det_min = least(log_dets);
    e.log_det_max = most(log_dets);
}

void score_labels(const SampleProblem& problem, std::size_t k, std::span<const std::int32_t> train,
                  std::span<const std::int32_t> test, Evaluation& e) {
    e.members.assign(k, 0);
    for (const std::int32_t label : train) {
        ++e.members[static_cast<std::size_t>(label)];
    }
    e.n_dead = static_cast<double>(std::count(e.members.begin(), e.members.end(), 0));
    e.n_active = static_cast<double>(k) - e.n_dead;
    if (!problem.train.labels.empty()) {
        e.confusion = confusion_matrix(train, problem.train.labels, k, problem.classes);
        e.nmi_train = normalised_mutual_information(e.confusion, problem.classes);
        e.accuracy = greedy_accuracy(e.confusion, problem.classes);
    }
    if (!problem.test.labels.empty()) {
        e.nmi_test = normalised_mutual_information(
            confusion_matrix(test, problem.test.labels, k, problem.classes), problem.classes);
    }
}

double m_step_distance(const Mixture& present, const Mixture& exact) {
    double sum = 0.0;
    for (std::size_t i = 0; i < present.variances.size(); ++i) {
        const double ratio = std::log(present.variances[i] / exact.variances[i]);
        sum += ratio * ratio;
    }
    return std::sqrt(sum / static_cast<double>(present.variances.size()));
}

} // namespace basin::gmm
