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

} // namespace

void describe_parameters(const Natural& absolute, const Mixture& mixture, const Settings& settings,
                         Evaluation& e) {
    e.own = absolute;
    e.before = e.after = mixture;
    e.eta2_max = most(absolute.theta2);
    if (settings.algorithm == Algorithm::natural_adam) {
        e.steps_to_singularity = std::max(0.0, -e.eta2_max) / settings.learning_rate;
    }
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
    e.n_active =
        static_cast<double>(k) - static_cast<double>(std::count(e.members.begin(), e.members.end(), 0));
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
