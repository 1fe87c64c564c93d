// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/model.h"

#include "core/base/error.h"
#include "core/data/openface/face_tracker_file.h"
#include "core/optimizers/clnf/part.h"
#include "core/optimizers/clnf/validator.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <numbers>

namespace basin::clnf {

namespace {

constexpr double degree = std::numbers::pi / 180.0;

template<class Patch>
bool is_empty(const Patch& patch) {
    if constexpr (std::is_same_v<Patch, openface::CcnfPatch>) {
        return patch.neurons.empty();
    } else if constexpr (std::is_same_v<Patch, openface::CenPatch>) {
        return patch.layers.empty();
    } else {
        return patch.modalities.empty();
    }
}

float confidence_of(const openface::SvrPatch& patch) {
    double sum = 0.0;
    for (const openface::SvrModality& modality : patch.modalities) {
        sum += modality.confidence;
    }
    return static_cast<float>(sum);
}
float confidence_of(const openface::TrackerPatch&) {
    return 1.0F;
}
template<class Patch>
float confidence_of(const Patch& patch) {
    return static_cast<float>(patch.confidence);
}

/// Experts and confidences of every view; Expert is made from the file's patch.
template<class Expert, class Patch>
void make_experts(const std::vector<std::vector<Patch>>& patches,
                  std::vector<std::vector<std::unique_ptr<const PatchExpert>>>& experts,
                  std::vector<std::vector<float>>& confidence) {
    for (const std::vector<Patch>& view : patches) {
        auto& row = experts.emplace_back();
        auto& weights = confidence.emplace_back();
        for (const Patch& patch : view) {
            row.push_back(is_empty(patch) ? nullptr : std::make_unique<const Expert>(patch));
            weights.push_back(confidence_of(patch));
        }
    }
}

struct PlainCen : CenExpert {
    explicit PlainCen(const openface::CenPatch& patch) : CenExpert(patch, false) {}
};

/// Which expert serves a landmark that has none of its own, flipped; nullptr: none.
const openface::CenPatch* mirror_of(const openface::CenFile& file, std::size_t view, std::size_t landmark) {
    const auto other = static_cast<std::size_t>(file.mirror_landmarks.data[landmark]);
    const std::size_t other_view = view == 0 ? 0 : static_cast<std::size_t>(file.mirror_views.data[view]);
    const openface::CenPatch& patch = file.patches[other_view][other];
    return is_empty(patch) || (view == 0 && other == landmark) ? nullptr : &patch;
}

bool is_face_tracker(const std::string& path) {
    return std::filesystem::path(path).extension() == ".tracker";
}

} // namespace

void ScaleExperts::take_views(double scale, const std::vector<openface::Matrix<double>>& centres, double unit,
                              const std::vector<openface::Matrix<std::int32_t>>& visible) {
    scale_ = scale;
    for (const auto& centre : centres) {
        centres_.push_back({centre.data[0] * unit, centre.data[1] * unit, centre.data[2] * unit});
    }
    for (const auto& view : visible) {
        auto& row = visible_.emplace_back();
        for (const std::int32_t flag : view.data) {
            row.push_back(flag != 0);
        }
    }
}

ScaleExperts::ScaleExperts(const openface::CcnfFile& file) : has_sigma_(true), windows_(file.windows) {
    take_views(file.views.scale, file.views.centres, degree, file.views.visible);
    make_experts<CcnfExpert>(file.patches, experts_, confidence_);
}

ScaleExperts::ScaleExperts(const openface::SvrFile& file) {
    take_views(file.views.scale, file.views.centres, degree, file.views.visible);
    make_experts<SvrExpert>(file.patches, experts_, confidence_);
}

ScaleExperts::ScaleExperts(const openface::CenFile& file) {
    take_views(file.views.scale, file.views.centres, degree, file.views.visible);
    make_experts<PlainCen>(file.patches, experts_, confidence_);
    for (std::size_t view = 0; view < views(); ++view) {
        for (std::size_t i = 0; i < landmarks(); ++i) {
            const openface::CenPatch* const mirror = mirror_of(file, view, i);
            if (experts_[view][i] == nullptr && visible_[view][i] && mirror != nullptr) {
                experts_[view][i] = std::make_unique<const CenExpert>(*mirror, true);
            }
        }
    }
}

ScaleExperts::ScaleExperts(const openface::FaceTrackerFile& file, double scale) {
    take_views(scale, file.centres, 1.0, file.visible);
    make_experts<SvrExpert>(file.patches, experts_, confidence_);
}

std::size_t ScaleExperts::nearest_view(float rx, float ry, float rz) const {
    std::size_t best = 0;
    double best_distance = std::numeric_limits<double>::infinity();
    for (std::size_t view = 0; view < views(); ++view) {
        const double dx = rx - centres_[view][0], dy = ry - centres_[view][1], dz = rz - centres_[view][2];
        const double distance = dx * dx + dy * dy + dz * dz;
        if (distance < best_distance) {
            best_distance = distance;
            best = view;
        }
    }
    return best;
}

const Sigma* ScaleExperts::sigma(std::size_t view, std::size_t landmark, int side) const {
    if (!has_sigma_ || experts_[view][landmark] == nullptr) {
        return nullptr;
    }
    const auto& expert = static_cast<const CcnfExpert&>(*experts_[view][landmark]);
    Key key{expert.betas(), side};
    key.first.push_back(expert.sum_alpha());
    const std::scoped_lock lock(mutex_);
    std::unique_ptr<const Sigma>& entry = sigmas_[key];
    if (entry == nullptr) {
        const auto window = std::find_if(windows_.begin(), windows_.end(),
                                         [side](const auto& each) { return each.side == side; });
        Sigma made;
        made.values = sigma_matrix(expert.sum_alpha(), expert.betas(),
                                   window == windows_.end() ? std::vector<openface::Matrix<float>>{}
                                                            : window->components,
                                   side, &made.pitch);
        entry = std::make_unique<const Sigma>(std::move(made));
    }
    return entry.get();
}

Model::Model(openface::ModelFiles files) : pdm(files.pdm) {
    std::string kind = "SVR";
    for (const openface::SvrFile& file : files.svr) {
        scales.push_back(std::make_unique<const ScaleExperts>(file));
    }
    for (const openface::CcnfFile& file : files.ccnf) {
        scales.push_back(std::make_unique<const ScaleExperts>(file));
        kind = "CCNF";
    }
    for (const openface::CenFile& file : files.cen) {
        scales.push_back(std::make_unique<const ScaleExperts>(file));
        kind = "CEN";
    }
    early_termination = std::move(files.early_termination);
    if (files.validator) {
        validator = std::make_shared<const Validator>(std::move(*files.validator));
    }
    path = files.main_path;
    if (std::filesystem::path(path).stem() == "main_ceclm_general") {
        sigma_factor = 1.5;
        reg_factor = 0.9;
        notes.emplace_back("main_ceclm_general multiplies sigma by 1.5 and reg_factor by 0.9");
    }
    for (const std::string& keyword : files.unused) {
        notes.push_back(keyword + " is not used");
    }
    notes.insert(notes.end(), pdm.frozen_notes().begin(), pdm.frozen_notes().end());
    for (openface::PartFiles& part : files.parts) {
        auto model = std::make_shared<const Model>(std::move(part.model));
        parts.push_back({part.name, std::move(model), std::move(part.pairs), part_settings(part.name)});
    }
    summary = fmt::format("{} landmarks, {} modes, {} experts at {} scales, {} views", landmarks(),
                          pdm.modes(), kind, scales.size(), scales.front()->views());
    for (const Part& part : parts) {
        summary += fmt::format(", part {}", part.name);
    }
    summary += validator != nullptr ? ", validator" : "";
}

Model::~Model() = default;

Model::Model(const openface::FaceTrackerFile& file) : pdm(file.pdm), face_tracker(true) {
    reference_shape.assign(file.reference.data.begin(), file.reference.data.end());
    // The scale at which the mean shape is as large as the reference, by its width.
    const auto n = static_cast<std::ptrdiff_t>(landmarks());
    const auto [left, right] = std::minmax_element(reference_shape.begin(), reference_shape.begin() + n);
    const auto [mean_left, mean_right] =
        std::minmax_element(file.pdm.mean.data.begin(), file.pdm.mean.data.begin() + n);
    scales.push_back(
        std::make_unique<const ScaleExperts>(file, (*right - *left) / (*mean_right - *mean_left)));
    notes = pdm.frozen_notes();
    summary = fmt::format("{} landmarks, {} modes, FaceTracker's experts, {} views", landmarks(), pdm.modes(),
                          scales.front()->views());
}

std::shared_ptr<const Model> read_face_model(const std::string& path) {
    const std::string file = openface::find_model(path);
    if (is_face_tracker(file)) {
        auto model = std::make_shared<Model>(openface::read_face_tracker(file));
        model->path = file;
        model->companion = read_companion(file);
        return model;
    }
    auto model = std::make_shared<Model>(openface::read_model(file));
    model->companion = read_companion(file);
    return model;
}

} // namespace basin::clnf
