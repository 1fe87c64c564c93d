// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gaussian_image/settings.h"

#include <algorithm>
#include <bit>

namespace basin::gaussian_image {

namespace {

void read_update_rule(const Hyperparameters& values, Settings& s) {
    s.method = values.choice<Method>("optimizer");
    s.learning_rate = values.real("learning_rate");
    s.beta1 = values.real("beta1");
    s.beta2 = values.real("beta2");
    s.beta3 = values.real("beta3");
    s.epsilon = values.real("epsilon");
    s.momentum = values.real("momentum");
    s.clip_norm = values.real("clip_norm");
    const std::vector<double>& scales = values.groups("learning_rate_scale");
    std::copy_n(scales.begin(), block_count, s.learning_rate_scale.begin());
    s.train_rotation = values.flag("train_rotation");
    s.schedule.kind = values.choice<ScheduleKind>("schedule");
    s.schedule.start = values.integer("schedule_start");
    s.schedule.span = values.integer("schedule_span");
    s.schedule.factor = values.real("schedule_factor");
    s.schedule.minimum = values.real("schedule_minimum");
    s.patience = values.integer("patience");
}

void read_renderer(const Hyperparameters& values, Settings& s) {
    s.blending = values.choice<Blending>("blending");
    s.cutoff_sigma = values.real("cutoff_sigma");
    s.weight_floor = values.real("weight_floor");
    s.pixel_centre = values.real("pixel_centre");
    s.parametrisation = values.choice<Parametrisation>("parametrisation");
    s.units = values.choice<Units>("units");
    s.position_map = values.choice<PositionMap>("position_map");
    s.min_scale = values.real("min_scale");
    s.max_scale = values.real("max_scale");
    s.clamp_position = values.flag("clamp_position");
    s.clamp_colour = values.flag("clamp_colour");
}

void read_loss_and_start(const Hyperparameters& values, Settings& s) {
    s.objective = values.choice<Objective>("objective");
    s.l1_weight = values.real("l1_weight");
    s.l2_weight = values.real("l2_weight");
    s.ssim_weight = values.real("ssim_weight");
    s.ssim_window = values.choice<SsimWindow>("ssim_window");
    s.ssim_padding = values.choice<SsimPadding>("ssim_padding");
    s.n = values.integer("n");
    s.init = values.choice<Init>("init");
    s.draw_order = values.choice<DrawOrder>("draw_order");
    s.init_scale_low = values.real("init_scale_low");
    s.init_scale_high = values.real("init_scale_high");
}

} // namespace

Settings read_settings(const Hyperparameters& values, int picture_width) {
    Settings settings;
    read_update_rule(values, settings);
    read_renderer(values, settings);
    if (settings.units == Units::pixel) {
        settings.min_scale *= picture_width;
        settings.max_scale *= picture_width;
    }
    read_loss_and_start(values, settings);
    return settings;
}

bool Settings::trains(Block block) const {
    return block != Block::rotation || train_rotation;
}

std::uint64_t Settings::objective_key() const {
    // FNV-1a over the bits of everything that the objective depends on besides the parameters.
    std::uint64_t key = 14695981039346656037U;
    const auto mix = [&](double value) {
        key = (key ^ std::bit_cast<std::uint64_t>(value)) * 1099511628211U;
    };
    mix(static_cast<double>(blending));
    mix(cutoff_sigma);
    mix(weight_floor);
    mix(static_cast<double>(objective));
    if (objective == Objective::combined) {
        mix(l1_weight);
        mix(l2_weight);
        mix(ssim_weight);
        mix(static_cast<double>(ssim_window));
        mix(static_cast<double>(ssim_padding));
    }
    return key;
}

} // namespace basin::gaussian_image
