// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/openface/model_file.h"
#include "core/optimizers/clnf/companion.h"
#include "core/optimizers/clnf/expert.h"
#include "core/optimizers/clnf/pdm.h"

#include <array>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace basin::clnf {

/// Sigma of one landmark's response maps: a square matrix of side² rows, each of `pitch` floats.
struct Sigma {
    std::vector<float> values;
    std::int64_t pitch = 0;
};

/// The experts of one scale. Immutable but for a cache that fills on first use. Thread: any.
class ScaleExperts {
  public:
    explicit ScaleExperts(const openface::CcnfFile& file);
    explicit ScaleExperts(const openface::SvrFile& file);
    explicit ScaleExperts(const openface::CenFile& file);
    ScaleExperts(const openface::FaceTrackerFile& file, double scale);

    double scale() const { return scale_; } ///< of the reference frame: px a mm
    std::size_t views() const { return centres_.size(); }
    std::size_t landmarks() const { return experts_.front().size(); }
    /// The view whose centre is nearest to these rotations (rad); the first of equals.
    std::size_t nearest_view(float rx, float ry, float rz) const;
    /// nullptr where the landmark is hidden in this view.
    const PatchExpert* expert(std::size_t view, std::size_t landmark) const {
        return visible_[view][landmark] ? experts_[view][landmark].get() : nullptr;
    }
    float confidence(std::size_t view, std::size_t landmark) const { return confidence_[view][landmark]; }

    /// Sigma for maps of this side, computed when first asked for; nullptr for experts without it.
    const Sigma* sigma(std::size_t view, std::size_t landmark, int side) const;

  private:
    using Key = std::pair<std::vector<double>, int>; ///< sum of alphas and betas; side

    void take_views(double scale, const std::vector<openface::Matrix<double>>& centres, double unit,
                    const std::vector<openface::Matrix<std::int32_t>>& visible);

    double scale_ = 0.0;
    std::vector<std::array<double, 3>> centres_; ///< rad
    std::vector<std::vector<bool>> visible_;
    std::vector<std::vector<float>> confidence_;
    std::vector<std::vector<std::unique_ptr<const PatchExpert>>> experts_;
    bool has_sigma_ = false;
    std::vector<openface::CcnfWindow> windows_;
    mutable std::mutex mutex_; ///< guards sigmas_
    mutable std::map<Key, std::unique_ptr<const Sigma>> sigmas_;
};

struct Part;
class Validator;

/// A whole face model, ready to be fitted. Immutable; shared by all optimizers of a run.
struct Model {
    explicit Model(openface::ModelFiles files);
    explicit Model(const openface::FaceTrackerFile& file);
    ~Model();
    Model(const Model&) = delete;
    Model& operator=(const Model&) = delete;

    Pdm pdm;
    std::vector<std::unique_ptr<const ScaleExperts>> scales; ///< coarse to fine
    std::optional<openface::EarlyTerminationFile> early_termination;
    std::vector<Part> parts;                    ///< models of some landmarks, fitted after the whole
    std::shared_ptr<const Validator> validator; ///< judges fits; nullptr: the model has none
    /// FaceTracker samples at a shape of its own, 2 n px; empty: the PDM at the scale of the experts.
    std::vector<float> reference_shape;
    Companion companion;                         ///< what is known beyond the files of OpenFace
    double sigma_factor = 1.0, reg_factor = 1.0; ///< what the main file's name asks for
    bool face_tracker = false;                   ///< one scale serves all windows
    std::string path, summary;
    std::vector<std::string> notes; ///< what a user should know about it

    std::size_t landmarks() const { return pdm.landmarks(); }
};

/// Reads a main file, a model file, a FaceTracker file, or the folder of one, and its companion. Throws
/// input_error.
std::shared_ptr<const Model> read_face_model(const std::string& path);

} // namespace basin::clnf
