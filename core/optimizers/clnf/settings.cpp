// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/settings.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace basin::clnf {

namespace {

/// What was given, else what the model asks for, else `built_in`. Windows for scales that the model has not
/// are never reached.
std::vector<int> read_windows(const Hyperparameters& values, const char* id, const Model& model,
                              const std::vector<int>& of_model, std::vector<int> built_in) {
    const std::string& given = values.text(id);
    std::vector<int> windows = of_model.empty() ? std::move(built_in) : of_model;
    if (!given.empty()) {
        std::string wrong;
        const auto parsed = parse_windows(given, wrong);
        if (!parsed) {
            throw usage_error(
                fmt::format("'{}' is no list of windows", given), id,
                fmt::format("'{}' is neither 0 nor an odd number from 3 to {}", wrong, most_window),
                "as in 11,9,7,5; 0 skips a scale");
        }
        windows = *parsed;
    }
    if (all_skipped(windows)) {
        throw usage_error("there is nothing to fit", id, "all windows are 0", "name a window for some scale");
    }
    if (!model.face_tracker && windows.size() > model.scales.size()) {
        windows.resize(model.scales.size());
    }
    if (all_skipped(windows)) {
        throw usage_error("there is nothing to fit", id,
                          fmt::format("the model has {} scales, all of them skipped", model.scales.size()),
                          "name a window for one of them");
    }
    return windows;
}

std::vector<bool> read_frozen(const std::string& text, const Model& model) {
    std::vector<bool> frozen(pose_count + model.pdm.modes(), false);
    for (const std::string_view word : split(text, ',')) {
        if (word.empty()) {
            continue;
        }
        const auto mode = parse_integer(word);
        if (!mode || *mode < 0 || static_cast<std::size_t>(*mode) >= model.pdm.modes()) {
            throw usage_error(
                fmt::format("'{}' is no mode", word), "frozen_modes",
                fmt::format("the model has modes 0 to {}", static_cast<std::int64_t>(model.pdm.modes()) - 1),
                "as in 0,3,7");
        }
        frozen[pose_count + static_cast<std::size_t>(*mode)] = true;
    }
    return frozen;
}

Faults read_faults(const Hyperparameters& values) {
    return {values.flag("fault_kernel_coefficient"), values.flag("fault_offset_frame"),
            values.flag("fault_transposed"),         values.flag("fault_interleaved_weights"),
            values.flag("fault_no_reference_warp"),  values.flag("fault_border_penalty"),
            values.flag("fault_numeric_rotation")};
}

/// What `profile` stands for where a value is left to it.
struct Profile {
    double sigma, reg_factor;
};
Profile profile_of(const std::string& name) {
    return name == "openface-wild" ? Profile{1.25, 35.0} : Profile{1.5, 25.0};
}

} // namespace

Settings read_settings(const Hyperparameters& values, const Model& model) {
    Settings s;
    const Profile profile = profile_of(values.text("profile"));
    const Companion& known = model.companion;
    using Windows = std::vector<int>;
    s.windows_init = read_windows(values, "windows_init", model, known.windows_init,
                                  model.face_tracker ? Windows{11, 9, 7} : Windows{11, 9, 7, 5});
    s.windows_track = read_windows(values, "windows_track", model, known.windows_track,
                                   model.face_tracker         ? Windows{7}
                                   : model.scales.size() == 1 ? Windows{9} // 0 would leave nothing
                                                              : Windows{0, 9, 7, 0});
    s.iterations_rigid = static_cast<int>(values.integer("iterations_rigid"));
    s.iterations_nonrigid = static_cast<int>(values.integer("iterations_nonrigid"));
    s.sigma = values.real("sigma");
    s.reg_factor = values.real("reg_factor");
    if (s.sigma == 0.0 && known.sigma) {
        s.sigma = *known.sigma;
    } else if (s.sigma == 0.0 && !model.face_tracker) {
        s.sigma = profile.sigma * model.sigma_factor;
    }
    if (s.reg_factor < 0.0 && known.reg_factor) {
        s.reg_factor = *known.reg_factor;
    } else if (s.reg_factor < 0.0 && !model.face_tracker) {
        s.reg_factor = profile.reg_factor * model.reg_factor;
    }
    s.weight_factor = values.real("weight_factor");
    s.adapt = values.flag("adapt");
    s.weight_source = values.text("weight_source") == "response-peak" ? WeightSource::response_peak
                                                                      : WeightSource::confidence;
    s.lambda_inv_min = values.real("lambda_inv_min");
    s.lambda_inv_max = values.real("lambda_inv_max");
    if (s.lambda_inv_max > 0.0 && s.lambda_inv_min > s.lambda_inv_max) {
        throw usage_error("lambda_inv_min is larger than lambda_inv_max", "lambda_inv_min",
                          fmt::format("{} > {}", s.lambda_inv_min, s.lambda_inv_max), "swap them");
    }
    const std::string& rule = values.text("stop_rule");
    s.stop_rule = rule == "shape"        ? StopRule::shape
                  : rule == "parameters" ? StopRule::parameters
                                         : StopRule::none;
    s.stop_threshold = values.real("stop_threshold");
    s.kernel_table = values.text("kernel") == "table";
    s.sampling = values.text("sampling") == "exact" ? Sampling::exact : Sampling::warp_affine;
    s.clamp_sigmas = values.real("clamp_sigmas");
    s.rotation_limit = values.real("rotation_limit");
    s.min_scale = model.face_tracker ? 0.0 : values.real("min_scale");
    s.frozen = read_frozen(values.text("frozen_modes"), model);
    s.multi_view = values.flag("multi_view");
    s.reinit_multi_view = values.flag("reinit_multi_view");
    s.early_termination = values.flag("early_termination") && model.early_termination.has_value();
    s.resume_quirk = values.flag("resume_without_shape");
    const std::string& tracking = values.text("tracking");
    s.tracking = tracking == "on" ? Tracking::on : tracking == "off" ? Tracking::off : Tracking::by_input;
    s.parts = values.flag("parts");
    s.validate = values.flag("validate");
    s.least_certainty = values.real("least_certainty");
    s.face_template = values.flag("face_template");
    s.first_sigma = values.flag("first_sigma");
    s.reinit_every = static_cast<int>(values.integer("reinit_every"));
    s.pin_weight = values.real("pin_weight");
    s.faults = read_faults(values);
    return s;
}

WindowTerms window_terms(const Settings& settings, const Model& model, std::size_t scale, int side,
                         double start_scale) {
    WindowTerms terms{settings.reg_factor, settings.sigma, settings.weight_factor};
    if (model.face_tracker) {
        if (terms.sigma == 0.0) {
            terms.sigma = side / 6.0;
        }
        if (terms.reg_factor < 0.0) {
            const double px_a_cell = start_scale / model.scales[scale]->scale();
            terms.reg_factor = 0.5 * side * side / 36.0 * px_a_cell * px_a_cell;
        }
        return terms;
    }
    if (settings.adapt) {
        const std::size_t third = std::min<std::size_t>(scale, 2);
        const double octaves = std::log2(model.scales[third]->scale() / 0.25);
        terms.reg_factor -= 15.0 * octaves;
        terms.sigma += 0.25 * octaves;
        terms.weight_factor *= 1.0 + 2.0 * octaves;
    }
    if (!(terms.reg_factor > 0.0)) {
        terms.reg_factor = 0.001;
    }
    terms.sigma = std::max(terms.sigma, 0.05);
    return terms;
}

} // namespace basin::clnf
