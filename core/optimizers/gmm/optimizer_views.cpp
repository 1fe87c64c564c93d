// SPDX-License-Identifier: GPL-3.0-or-later
// What State and views get to see.
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/optimizers/gmm/channels.h"
#include "core/optimizers/gmm/optimizer.h"
#include "core/optimizers/gmm/pictures.h"
#include "core/optimizers/gmm/scalar_channels.h"
#include "core/optimizers/gmm/start.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace basin::gmm {

void GmmOptimizer::visit_state(StateVisitor& visitor) {
    const std::int64_t d = settings_.latent_dim > 0 ? settings_.latent_dim
                                                    : static_cast<std::int64_t>(problem_->train.columns());
    visitor.scalar("iteration", iteration_);
    visitor.scalar("collapsed", collapsed_);
    visitor.scalar("nmi_start", nmi_start_);
    visitor.scalar("last_log_likelihood", last_log_likelihood_, "nats");
    if (settings_.latent_dim > 0) {
        visitor.scalar("seed", seed_);
        visitor.array("loadings", analysis_.loadings, {settings_.latent_dim});
        visitor.array("noise", analysis_.noise);
    }
    if (settings_.algorithm == Algorithm::em) {
        visitor.array("weights", mixture_.weights);
        visitor.array("means", mixture_.means, {d});
        visitor.array("variances", mixture_.variances, {d});
        mixture_.k = mixture_.weights.size();
        mixture_.d = static_cast<std::size_t>(d);
        return;
    }
    visitor.scalar("adam_steps", natural_.steps);
    visitor.array("logit", natural_.theta.logit);
    visitor.array("theta1", natural_.theta.theta1, {d});
    visitor.array("theta2", natural_.theta.theta2, {d});
    visitor.array("m_logit", natural_.first.logit);
    visitor.array("m_theta1", natural_.first.theta1, {d});
    visitor.array("m_theta2", natural_.first.theta2, {d});
    visitor.array("v_logit", natural_.second.logit);
    visitor.array("v_theta1", natural_.second.theta1, {d});
    visitor.array("v_theta2", natural_.second.theta2, {d});
}

void GmmOptimizer::visit_carry(StateVisitor& visitor) {
    visitor.array("responsibility_mean", statistics_.weight);
    visitor.array("first_moment", statistics_.first);
    visitor.array("second_moment", statistics_.second);
    visitor.array("target_weight", bounded_.target.weight);
    visitor.array("target_first", bounded_.target.first);
    visitor.array("target_second", bounded_.target.second);
}

/// The evaluation that views look at: the row's, or one of the present state.
const Evaluation& GmmOptimizer::shown() const {
    if (shows_row_) {
        return row_;
    }
    if (present_ == nullptr) {
        present_ = std::make_unique<Evaluation>();
        if (!has_started()) {
            present_->log_likelihood =
                analysis_.noise.empty() ? unknown : analysis_.log_likelihood(moments());
            return *present_;
        }
        describe_parameters(absolute(), present(), settings_, *present_);
        Expectation found;
        engine().expect(present_->own, 0, engine().count(), found, {});
        present_->log_likelihood = found.log_likelihood;
        evaluate_labels(found.labels, *present_, {});
    }
    return *present_;
}

void GmmOptimizer::read_scalars(std::span<double> out) const {
    std::size_t at = 0; // the channels of a run are some of all, in the same order
    for (const ScalarChannel& each : scalar_channels()) {
        if (at < out.size() && channels_[at].id == each.spec.id) {
            out[at] = shown().*each.value;
            ++at;
        }
    }
}

void GmmOptimizer::read_kept(std::size_t index, std::vector<float>& out) const {
    const Mixture& mixture = shown().before;
    out.assign(static_cast<std::size_t>(settings_.k), absent_float);
    for (std::size_t c = 0; c < mixture.k; ++c) {
        double sum = 0.0, widest = mixture.variances[c * mixture.d];
        for (std::size_t i = c * mixture.d; i < (c + 1) * mixture.d; ++i) {
            sum += mixture.variances[i];
            widest = std::isnan(mixture.variances[i]) || mixture.variances[i] > widest ? mixture.variances[i]
                                                                                       : widest;
        }
        const double values[] = {sum / static_cast<double>(mixture.d), mixture.weights[c], 0.5 / widest};
        out[c] = static_cast<float>(values[index]);
    }
}

Scene GmmOptimizer::scene() const {
    const Evaluation& evaluation = shown();
    const bool has_mixture = evaluation.before.k > 0;
    if (has_mixture && plane_.empty()) {
        plane_ = make_plane(engine(), plane_axes_);
    }
    return {*problem_,
            settings_,
            evaluation,
            bad_,
            has_mixture ? &engine() : nullptr,
            plane_,
            standardiser_,
            moments_,
            analysis_,
            focus_,
            ellipse_colouring_,
            sample_colouring_};
}

ChannelData GmmOptimizer::build(const std::string& channel) {
    const auto spec = std::find_if(channels_.begin(), channels_.end(),
                                   [&](const ChannelSpec& each) { return each.id == channel; });
    if (spec == channels_.end()) {
        return std::monostate{};
    }
    switch (spec->kind) {
    case ChannelKind::vector: {
        static const std::vector<std::string> order{"component_variance", "mixing_weights", "eta2_distance"};
        std::vector<float> values;
        read_kept(static_cast<std::size_t>(std::find(order.begin(), order.end(), channel) - order.begin()),
                  values);
        return VectorData{{}, {values.begin(), values.end()}};
    }
    case ChannelKind::image:
        return build_picture(channel, scene());
    case ChannelKind::overlay:
        return build_overlay(channel, scene());
    case ChannelKind::table:
        return build_table(channel, scene());
    case ChannelKind::scalar:
        break;
    }
    return std::monostate{};
}

std::vector<std::string> GmmOptimizer::intermediates() const {
    std::vector<std::string> names{"model.weights", "model.means", "model.variances"};
    if (statistics_.weight.empty()) {
        return names;
    }
    names.insert(names.end(), {"responsibility_mean", "first_moment", "second_moment"});
    if (!bounded_.target.weight.empty()) {
        names.insert(names.end(), {"target_weight", "target_mean", "target_variance"});
    }
    return names;
}

/// The present mixture in the coordinates in which it got its samples, before normalisation.
Mixture GmmOptimizer::model() const {
    Mixture mixture = has_started() ? present() : Mixture{};
    if (settings_.normalise && has_started()) {
        engine(); // knows the deviations
        for (std::size_t i = 0; i < mixture.means.size(); ++i) {
            const double deviation = standardiser_.deviation[i % mixture.d];
            mixture.means[i] = mixture.means[i] * deviation + standardiser_.mean[i % mixture.d];
            mixture.variances[i] *= deviation * deviation;
        }
    }
    return mixture;
}

Intermediate GmmOptimizer::intermediate(const std::string& name) {
    const Mixture fitted = name.starts_with("model.") ? model() : Mixture{};
    const std::pair<const char*, const std::vector<double>*> known[] = {
        {"responsibility_mean", &statistics_.weight}, {"first_moment", &statistics_.first},
        {"second_moment", &statistics_.second},       {"target_weight", &bounded_.mixture.weights},
        {"target_mean", &bounded_.mixture.means},     {"target_variance", &bounded_.mixture.variances},
        {"model.weights", &fitted.weights},           {"model.means", &fitted.means},
        {"model.variances", &fitted.variances}};
    for (const auto& [id, values] : known) {
        if (name == id) {
            const auto k = static_cast<std::int64_t>(settings_.k),
                       count = static_cast<std::int64_t>(values->size());
            const std::vector<std::int64_t> flat{count}, table{k, count / k};
            return {name, "", count == k ? flat : table, *values};
        }
    }
    return {};
}

std::vector<ChannelSpec> GmmOptimizer::inner_channels() const {
    return inner_channel_list();
}

std::vector<std::string> GmmOptimizer::colourings(const std::string& channel) const {
    if (channel == "ellipses") {
        return {"mixing weight", "largest variance", "steps to the barrier"};
    }
    if (channel == "samples") {
        return problem_->train.labels.empty()
                   ? std::vector<std::string>{"component", "responsibility"}
                   : std::vector<std::string>{"component", "class", "responsibility"};
    }
    return {};
}

void GmmOptimizer::set_colouring(const std::string& channel, const std::string& quantity) {
    const std::vector<std::string> known = colourings(channel);
    if (std::find(known.begin(), known.end(), quantity) == known.end()) {
        throw usage_error(fmt::format("'{}' cannot be coloured by '{}'", channel, quantity), {},
                          known_names(known), did_you_mean(quantity, known));
    }
    (channel == "ellipses" ? ellipse_colouring_ : sample_colouring_) = quantity;
}

/// A component's responsibilities can be seen; two dimensions span the plane, without any it is that of the
/// principal components.
void GmmOptimizer::set_focus(const std::string& table, std::int32_t row) {
    if (table == "components") {
        focus_ = row;
    } else if (table == "dimensions" && row != plane_axes_[0]) {
        plane_axes_ = row < 0 ? PlaneAxes{-1, -1} : PlaneAxes{row, plane_axes_[0]};
        plane_ = {};
    }
}

} // namespace basin::gmm
