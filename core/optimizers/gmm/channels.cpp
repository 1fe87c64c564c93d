// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/channels.h"

#include "core/optimizer/declare.h"
#include "core/optimizers/gmm/scalar_channels.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace basin::gmm {

namespace {

ChannelSpec heavy(ChannelKind kind, const char* id, const char* label, const char* group,
                  const char* description) {
    ChannelSpec spec;
    spec.id = id;
    spec.label = label;
    spec.group = group;
    spec.kind = kind;
    spec.description = description;
    return spec;
}

ChannelSpec kept(const char* id, const char* label, const char* group, bool log_axis,
                 const char* description) {
    ChannelSpec spec = heavy(ChannelKind::vector, id, label, group, description);
    spec.kept = true;
    spec.linked_table = "components";
    spec.log_axis = log_axis;
    return spec;
}

ChannelSpec image(const char* id, const char* label, const char* group, ColourMap map, double low,
                  double high, const char* description) {
    ChannelSpec spec = heavy(ChannelKind::image, id, label, group, description);
    spec.colour_map = map;
    spec.low = low;
    spec.high = high;
    return spec;
}

ChannelSpec linked(ChannelSpec spec, ImageLink link) {
    spec.linked_table = "components";
    spec.link = link;
    return spec;
}

std::vector<ItemGroup> class_groups(std::size_t count) {
    std::vector<ItemGroup> groups;
    for (std::size_t i = 0; i < count; ++i) {
        groups.push_back({fmt::format("class_{}", i), fmt::format("Class {}", i)});
    }
    return groups;
}

std::vector<ChannelSpec> all_channels() {
    std::vector<ChannelSpec> all;
    for (const ScalarChannel& each : scalar_channels()) {
        all.push_back(each.spec);
    }
    all.push_back(kept("component_variance", "Variance", "Variance by component", true,
                       "Mean variance over the dimensions of each component."));
    all.push_back(kept("mixing_weights", "Mixing weight", "Mixing weight by component", true,
                       "Mixing weight of each component. What lies below the lowest line is 0."));
    all.push_back(kept("eta2_distance", "|η₂|", "η₂ by component", true,
                       "Distance to 0 of the natural parameter nearest to it, of each component; below 0 it "
                       "is beyond the barrier."));
    all.push_back(linked(image("variance", "Variance", "Heat maps", ColourMap::sequential, -2.0, 0.5,
                               "log10 variance, a row each component, a column each dimension."),
                         ImageLink::rows));
    all.push_back(
        linked(image("floor_map", "On the floor", "Heat maps", ColourMap::mask, 0.0, 1.0,
                     "1 where the statistics' variance was raised to the floor, like the map of variances."),
               ImageLink::rows));
    ChannelSpec responsibilities =
        image("responsibilities", "Responsibilities", "Responsibilities", ColourMap::sequential, 0.0, 1.0,
              "Of the first samples: a row each sample, a column each component.");
    all.push_back(linked(responsibilities, ImageLink::columns));
    all.push_back(image(
        "plane", "Samples", "Plane", ColourMap::grey, 0.0, 0.0,
        "log10(1 + samples a pixel) in the plane of the two largest principal components, or of the two "
        "rows of the table of dimensions that were chosen last."));
    all.push_back(linked(image("confusion", "Component × class", "Component × class", ColourMap::sequential,
                               0.0, 0.0, "Samples of each class (columns) in each component (rows)."),
                         ImageLink::rows));
    all.push_back(linked(image("prototypes", "Prototypes", "Prototypes", ColourMap::grey, 0.0, 1.0,
                               "Means as pictures, through the loadings where there was factor analysis."),
                         ImageLink::tiles));
    all.push_back(image("factors", "Factors", "Factors", ColourMap::diverging, 0.0, 0.0,
                        "Loadings before the iteration as pictures: what one unit of each latent adds."));
    ChannelSpec ellipses = heavy(ChannelKind::overlay, "ellipses", "Ellipses", "Plane",
                                 "One- and two-sigma ellipses of the components in the plane.");
    ellipses.over = "plane";
    ellipses.linked_table = "components";
    ellipses.colour_map = ColourMap::response;
    all.push_back(ellipses);
    ChannelSpec points =
        heavy(ChannelKind::overlay, "samples", "Some samples", "Plane",
              "Some samples in the plane, coloured by component, class, or responsibility: of the chosen "
              "component, else the largest.");
    points.over = "plane";
    points.colour_map = ColourMap::response;
    points.item_groups = class_groups(1); // for their name; a problem has its own
    all.push_back(points);
    all.push_back(heavy(
        ChannelKind::table, "components", "Components", "Components",
        "Each component before the update: weight, variances, η₂ and its distance to 0 in steps, samples, "
        "class, nearest other component."));
    all.push_back(
        heavy(ChannelKind::table, "dimensions", "Dimensions", "Dimensions",
              "Mean and deviation of the training samples as the mixture gets them, before normalisation."));
    all.push_back(heavy(ChannelKind::table, "first_bad", "First bad value", "First bad value",
                        "Where the first value that could not be used came from; empty while all is well."));
    return all;
}

std::vector<Action> all_actions() {
    return {
        {"exact_m_step",
         "Exact M step",
         "An E step, the bounds, and then the parameters that Adam is on its way to; moments begin at 0.",
         {},
         "iteration",
         false},
        {"reset_moments",
         "Reset m, v",
         "Sets both moments of Adam and its step count to 0.",
         {},
         "iteration",
         false},
        {"what_helps",
         "What would have helped",
         "Runs from the start with the present settings and one thing changed: floor, regulariser, start, "
         "arithmetic. Which of them is alive where this run stands, and after some epochs more?",
         {{"epochs", "Epochs more", std::int64_t{20}}},
         "iteration",
         true}};
}

} // namespace

const std::vector<Level>& level_list() {
    static const std::vector<Level> levels{{"stage", "Stage", {"factor analysis", "mixture"}},
                                           {"iteration", "Epoch", {}},
                                           {"phase", "Phase", {}}};
    return levels;
}

const std::vector<Phase>& phase_list() {
    static const std::vector<Phase> phases{
        {"analysis", "analysis", "One iteration of factor analysis."},
        {"start", "start", "Latents are normalised and the first mixture is found."},
        {"e-step", "E step", "Responsibilities and their statistics."},
        {"bound", "bound", "Statistics are split, held within their bounds and joined."},
        {"m-step", "M step", "Parameters move towards the statistics."},
        {"minibatches", "minibatches", "E step, bound and steps for one batch after another."}};
    return phases;
}

std::vector<Phase> phases_named(std::initializer_list<const char*> ids) {
    std::vector<Phase> found;
    for (const char* const id : ids) {
        found.push_back(*std::find_if(phase_list().begin(), phase_list().end(),
                                      [id](const Phase& phase) { return phase.id == id; }));
    }
    return found;
}

const std::vector<ChannelSpec>& channel_list() {
    static const std::vector<ChannelSpec> channels = all_channels();
    return channels;
}

std::size_t sample_groups(const SampleProblem& problem) {
    constexpr std::size_t most = 32; // nobody tells more apart
    return problem.train.labels.empty() || problem.classes > most ? 0 : problem.classes;
}

std::vector<ChannelSpec> channels_of(const SampleProblem& problem, const Settings& settings) {
    static const std::vector<std::string> of_labels{"confusion", "nmi_train", "nmi_test",
                                                    "nmi_start", "nmi_band",  "accuracy"};
    std::vector<ChannelSpec> channels = channel_list();
    std::erase_if(channels, [&](const ChannelSpec& channel) {
        const bool scored = std::find(of_labels.begin(), of_labels.end(), channel.id) != of_labels.end();
        return (scored && problem.train.labels.empty()) ||
               (channel.id == "nmi_test" && problem.test.labels.empty()) ||
               (channel.id == "fa_log_likelihood" && settings.latent_dim == 0) ||
               (channel.id == "factors" && (settings.latent_dim == 0 || problem.train.image_channels != 1)) ||
               (channel.id == "prototypes" && problem.train.image_width == 0);
    });
    const auto samples = std::find_if(channels.begin(), channels.end(),
                                      [](const ChannelSpec& channel) { return channel.id == "samples"; });
    samples->item_groups = class_groups(sample_groups(problem));
    for (ChannelSpec& channel : channels) {
        // Variances of samples as they are may be anything, and without a floor they shrink as far as they
        // can.
        if (channel.id == "variance" && (!settings.normalise || settings.algorithm == Algorithm::em)) {
            channel.low = channel.high = 0.0;
        } else if (channel.id == "variance" && settings.lat_min_var > 0.0) {
            channel.low = std::min(channel.low, std::log10(settings.lat_min_var));
        }
    }
    return channels;
}

const std::vector<ChannelSpec>& inner_channel_list() {
    static const std::vector<ChannelSpec> channels = [] {
        std::vector<ChannelSpec> list;
        for (const char* const id : {"grad_norm", "update_norm", "eta2_max", "steps_to_singularity"}) {
            list.push_back(*std::find_if(channel_list().begin(), channel_list().end(),
                                         [id](const ChannelSpec& channel) { return channel.id == id; }));
        }
        list.push_back(
            declare::whole(declare::scalar("adam_step", "Steps since the reset", "steps", "Adam",
                                           "Steps of Adam since its moments were 0: falls at a reset.")));
        return list;
    }();
    return channels;
}

const std::vector<Action>& action_list() {
    static const std::vector<Action> actions = all_actions();
    return actions;
}

} // namespace basin::gmm
