// SPDX-License-Identifier: GPL-3.0-or-later
// The phases of an epoch, and where bad values in them come from.
#include "core/optimizers/gmm/optimizer.h"
#include "core/optimizers/gmm/start.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace basin::gmm {

namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr std::int64_t steps_between_stops = 200;
constexpr std::int64_t batch_granule = 32; ///< rows; a multiple of a panel of either precision

double squared_change(const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return sum;
}

double change_of(const Natural& a, const Natural& b) {
    return std::sqrt(squared_change(a.theta1, b.theta1) + squared_change(a.theta2, b.theta2) +
                     squared_change(a.logit, b.logit));
}

bool all_finite(const std::vector<double>& values) {
    return std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
}

/// The first sample that is not finite, as what made the statistics so.
FirstBad bad_sample(const Engine& engine) {
    for (std::int64_t n = 0; n < engine.count(); ++n) {
        for (std::int64_t i = 0; i < engine.dimensions(); ++i) {
            if (const double value = engine.value(n, i); !std::isfinite(value)) {
                return {"e-step", "sample", -1,    i,  0, "row " + std::to_string(n) + " of the data",
                        value,    1.0,      value, 0.0};
            }
        }
    }
    return {"e-step", "log-likelihood", -1, -1, 0, "log Σ exp(score)", 0.0, 0.0, not_a_number, 0.0};
}

} // namespace

/// Checks that the present parameters lie before the barrier; else the first that does not goes to bad_.
bool GmmOptimizer::parameters_are_good(const char* phase) {
    const Natural own = absolute();
    const auto d = static_cast<std::int64_t>(own.theta1.size() / own.logit.size());
    for (std::size_t i = 0; i < own.theta1.size(); ++i) {
        const bool barrier = !(own.theta2[i] < 0.0) || !std::isfinite(own.theta2[i]);
        if (barrier || !std::isfinite(own.theta1[i])) {
            const auto at = static_cast<std::int64_t>(i);
            const double value = barrier ? own.theta2[i] : own.theta1[i];
            bad_ = {
                phase,  barrier ? "η₂" : "θ₁", at / d, at % d, 0, "the parameter itself", value, 0.0, value,
                unknown};
            return false;
        }
    }
    for (std::size_t c = 0; c < own.logit.size(); ++c) {
        if (std::isnan(own.logit[c])) {
            bad_ = {phase,
                    "log mixing weight",
                    static_cast<std::int64_t>(c),
                    -1,
                    0,
                    "the parameter itself",
                    own.logit[c],
                    0.0,
                    own.logit[c],
                    unknown};
            return false;
        }
    }
    return true;
}

void GmmOptimizer::evaluate_labels(const std::vector<std::int32_t>& labels, Evaluation& row,
                                   std::stop_token stop) const {
    std::vector<std::int32_t> test;
    if (!problem_->test.labels.empty()) {
        engine().label_test(row.own, test, stop);
    }
    score_labels(*problem_, row.before.k, labels, test, row);
    row.labels = labels;
}

GmmOptimizer::Done GmmOptimizer::run_expectation(std::stop_token stop) {
    Evaluation row;
    row.epoch = static_cast<double>(epoch());
    describe_parameters(absolute(), present(), settings_, row);
    if (!parameters_are_good("e-step")) {
        row.log_likelihood = not_a_number;
        row_ = std::move(row);
        row_stage_ = 1;
        return Done::collapsed;
    }
    Expectation found;
    if (!engine().expect(row.own, 0, engine().count(), found, stop)) {
        return Done::interrupted;
    }
    row.log_likelihood = found.log_likelihood;
    row.log_likelihood_change = found.log_likelihood - last_log_likelihood_;
    evaluate_labels(found.labels, row, {});
    nmi_start_ = row.epoch == 0.0 && !std::isnan(row.nmi_train) ? row.nmi_train : nmi_start_;
    constexpr double band = 0.9; // the note calls a run unstable that falls below this share of its start
    row.nmi_start = problem_->train.labels.empty() ? unknown : nmi_start_;
    row.nmi_band = band * row.nmi_start;
    last_log_likelihood_ = found.log_likelihood;
    statistics_ = std::move(found.statistics);
    row_ = std::move(row);
    row_stage_ = 1;
    if (!std::isfinite(row_.log_likelihood) || !all_finite(statistics_.first) ||
        !all_finite(statistics_.second)) {
        bad_ = bad_sample(engine());
        return Done::collapsed;
    }
    return Done::whole;
}

GmmOptimizer::Done GmmOptimizer::run_bound() {
    bounded_ = bound_statistics(statistics_, settings_, row_.before, bad_);
    row_.floor_hits = static_cast<double>(bounded_.floor_hits);
    row_.m_step_distance = m_step_distance(present(), bounded_.mixture);
    row_.target = bounded_.mixture;
    return bad_.found() ? Done::collapsed : Done::whole;
}

GmmOptimizer::Done GmmOptimizer::run_closed_form() {
    const Mixture before = mixture_;
    Mixture& m = mixture_;
    for (std::size_t c = 0; c < m.k; ++c) {
        const double weight = statistics_.weight[c];
        m.weights[c] = weight;
        for (std::size_t i = c * m.d; i < (c + 1) * m.d; ++i) {
            m.means[i] = statistics_.first[i] / weight;
            m.variances[i] = statistics_.second[i] / weight - m.means[i] * m.means[i] + settings_.reg_covar;
            if (!bad_.found() && !(m.variances[i] > 0.0)) {
                const auto dimension = static_cast<std::int64_t>(i - c * m.d);
                bad_ = {"m-step",
                        "variance",
                        static_cast<std::int64_t>(c),
                        dimension,
                        0,
                        "Σ r x² / π − mean²",
                        statistics_.second[i] / weight,
                        m.means[i] * m.means[i],
                        m.variances[i],
                        before.variances[i]};
            }
        }
    }
    row_.after = mixture_;
    row_.m_step_distance = m_step_distance(before, mixture_);
    row_.floor_hits = 0.0;
    row_.update_norm =
        std::sqrt(squared_change(before.means, m.means) + squared_change(before.variances, m.variances) +
                  squared_change(before.weights, m.weights));
    return bad_.found() ? Done::collapsed : Done::whole;
}

kernels::NaturalRule GmmOptimizer::rule() const {
    kernels::NaturalRule rule{};
    rule.learning_rate = settings_.learning_rate;
    rule.beta1 = settings_.beta1;
    rule.beta2 = settings_.beta2;
    rule.epsilon = settings_.epsilon;
    rule.clip_norm = settings_.grad_clip;
    rule.precision_log = settings_.lwr_prs_reg;
    rule.precision = settings_.upr_prs_reg;
    rule.l2 = settings_.l2_reg;
    if (settings_.clamp_eta2) {
        constexpr double least_distance = 1e-6;
        rule.eta2_low = -0.5 / std::max(settings_.lat_min_var, least_distance);
        rule.eta2_high = -least_distance;
    }
    return rule;
}

/// batch_steps steps towards bounded statistics. On a collapse `state` is what the last step made of it.
GmmOptimizer::Done GmmOptimizer::take_steps(const Bounded& bounded, NaturalState& state,
                                            std::vector<kernels::NaturalStep>& told, std::stop_token stop) {
    std::int64_t done = 0;
    while (done < settings_.batch_steps) {
        if (stop.stop_requested()) {
            return Done::interrupted;
        }
        const NaturalState good = state;
        const std::int64_t wanted = std::min(steps_between_stops, settings_.batch_steps - done);
        const std::int64_t taken =
            engine().natural_steps(rule(), settings_.coordinates, bounded.target, wanted, state, told);
        const Natural own =
            to_absolute(state.theta, state.theta.logit.size(),
                        state.theta.theta1.size() / state.theta.logit.size(), settings_.coordinates);
        const bool beyond =
            std::any_of(own.theta2.begin(), own.theta2.end(), [](double eta2) { return !(eta2 < 0.0); });
        if (taken < wanted || beyond) {
            trace_barrier(bounded, good, taken, done);
            return Done::collapsed;
        }
        done += wanted;
    }
    return Done::whole;
}

/// Repeats the steps of a block up to the last good one, and finds the parameter that the next step spoiled.
void GmmOptimizer::trace_barrier(const Bounded& bounded, const NaturalState& good, std::int64_t steps,
                                 std::int64_t before) {
    NaturalState last = good;
    std::vector<kernels::NaturalStep> told;
    if (steps > 1) {
        engine().natural_steps(rule(), settings_.coordinates, bounded.target, steps - 1, last, told);
    }
    NaturalState next = last;
    engine().natural_steps(rule(), settings_.coordinates, bounded.target, 1, next, told);
    const std::size_t k = last.theta.logit.size(), d = last.theta.theta1.size() / k;
    const Natural a = to_absolute(last.theta, k, d, settings_.coordinates);
    const Natural b = to_absolute(next.theta, k, d, settings_.coordinates);
    for (std::size_t i = 0; i < b.theta2.size(); ++i) {
        if (!(b.theta2[i] < 0.0) || !std::isfinite(b.theta1[i])) {
            bad_ = {"m-step",
                    "η₂",
                    static_cast<std::int64_t>(i / d),
                    static_cast<std::int64_t>(i % d),
                    before + steps,
                    "η₂ + step of Adam",
                    a.theta2[i],
                    b.theta2[i] - a.theta2[i],
                    b.theta2[i],
                    a.theta2[i]};
            return;
        }
    }
    bad_ = {"m-step", "gradient", -1,           -1, before + steps, "means of the model − statistics",
            0.0,      0.0,        not_a_number, 0.0};
}

void GmmOptimizer::finish_update(const Natural& theta_before, const std::vector<kernels::NaturalStep>& told) {
    row_.after = present();
    row_.update_norm = change_of(theta_before, natural_.theta);
    row_.grad_norm = told.empty() ? unknown : told.back().gradient_norm;
    if (inner_watched_) {
        for (std::size_t i = 0; i < told.size(); ++i) {
            const kernels::NaturalStep& step = told[i];
            inner_.push_back(
                {iteration_ + 1,
                 static_cast<std::int64_t>(i + 1),
                 {step.gradient_norm, step.update_norm, step.eta2_max,
                  std::max(0.0, -step.eta2_max) / settings_.learning_rate,
                  static_cast<double>(natural_.steps) - static_cast<double>(told.size() - i - 1)}});
        }
    }
}

GmmOptimizer::Done GmmOptimizer::run_steps(std::stop_token stop) {
    if (!parameters_are_good("m-step")) {
        return Done::collapsed;
    }
    NaturalState state = natural_;
    if (settings_.epoch_reset) {
        reset_moments(state);
    }
    std::vector<kernels::NaturalStep> told;
    const Done done = take_steps(bounded_, state, told, stop);
    if (done == Done::interrupted) {
        return done;
    }
    const Natural before = natural_.theta;
    natural_ = std::move(state);
    finish_update(before, told);
    return done;
}

GmmOptimizer::Done GmmOptimizer::run_minibatches(std::stop_token stop) {
    const std::int64_t rows = engine().count();
    const std::int64_t batch = (settings_.batch_size + batch_granule - 1) / batch_granule * batch_granule;
    const NaturalState start = natural_;
    if (settings_.epoch_reset) {
        reset_moments(natural_);
    }
    std::vector<kernels::NaturalStep> told;
    Done done = Done::whole;
    row_.floor_hits = 0.0;
    for (std::int64_t first = 0; first < rows && done == Done::whole; first += batch) {
        Expectation found;
        if (!parameters_are_good("minibatches")) {
            done = Done::collapsed;
            break;
        }
        if (!engine().expect(absolute(), first, std::min(batch, rows - first), found, stop)) {
            done = Done::interrupted;
            break;
        }
        const Bounded bounded = bound_statistics(found.statistics, settings_, present(), bad_);
        row_.floor_hits = std::max(row_.floor_hits, static_cast<double>(bounded.floor_hits));
        row_.m_step_distance = m_step_distance(present(), bounded.mixture);
        done = bad_.found() ? Done::collapsed : take_steps(bounded, natural_, told, stop);
    }
    if (done == Done::interrupted) {
        natural_ = start;
        bad_ = {};
        return done;
    }
    finish_update(start.theta, told);
    return done;
}

} // namespace basin::gmm
