// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/openface/ccnf_file.h"
#include "core/data/openface/cen_file.h"
#include "core/data/openface/face_tracker_file.h"
#include "core/data/openface/svr_file.h"
#include "core/math/kernels/dispatch.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace basin::clnf {

/// Room for one landmark's work; one a thread, reused.
struct ExpertScratch {
    std::vector<float> columns, norms, values, other_values, sums, area;
};

/// The picture around a landmark, warped to the reference frame: (side + patch - 1)² grey values 0..255,
/// rows of `pitch` floats, with a margin behind the last one.
struct Area {
    const float* pixels = nullptr;
    std::int64_t pitch = 0;
    int width = 0, height = 0;
};

/// Cells of a response map before the landmark: `pitch` floats a row, the rest 0.
struct ResponseMap {
    float* cells = nullptr;
    std::int64_t pitch = 0;
    int side = 0;
};

/// What a part of an expert answers alone, for looking at: side × side cells.
struct ResponsePart {
    std::string label; ///< "neuron 0, α 4"
    std::vector<float> cells;
};

/// Tells how much each place of a window looks like one landmark. Immutable; any thread with scratch of its
/// own.
class PatchExpert {
  public:
    PatchExpert(int width, int height) : width_(width), height_(height) {}
    virtual ~PatchExpert() = default;
    PatchExpert(const PatchExpert&) = delete;
    PatchExpert& operator=(const PatchExpert&) = delete;

    int width() const { return width_; }
    int height() const { return height_; }
    /// Fills side × side cells.
    virtual void respond(const Area& area, const ResponseMap& map, ExpertScratch& scratch) const = 0;
    /// Answers of neurons or modalities, one by one; empty for experts that are no sum or product of parts.
    virtual std::vector<ResponsePart> parts(const Area& area, int side) const;

  protected:
    /// Patches as columns (row-major within a patch), mean removed; norms: 1 / length of each. Returns the
    /// pitch, a multiple of the kernels' margin.
    std::int64_t normalised_columns(const Area& area, int side, ExpertScratch& scratch) const;

  private:
    int width_, height_;
};

/// The inverse of 2 (sum_alpha I + sum beta_k C_k), rows of a padded pitch; what it is made from comes from
/// the file. `components` empty: no edge term, a multiple of the identity.
std::vector<float> sigma_matrix(double sum_alpha, const std::vector<double>& betas,
                                const std::vector<openface::Matrix<float>>& components, int side,
                                std::int64_t* pitch);

/// Neurons of a CCNF expert, before Sigma: sum of 2 alpha logistic(norm_weight W·z + bias).
class CcnfExpert : public PatchExpert {
  public:
    explicit CcnfExpert(const openface::CcnfPatch& patch);
    void respond(const Area& area, const ResponseMap& map, ExpertScratch& scratch) const override;
    std::vector<ResponsePart> parts(const Area& area, int side) const override;
    double sum_alpha() const { return sum_alpha_; } ///< of all neurons, the faint ones too
    const std::vector<double>& betas() const { return betas_; }

  private:
    struct Neuron {
        float gain, bias, factor;
    };
    std::vector<Neuron> neurons_; ///< alpha > 1e-4
    std::vector<float> weights_;  ///< a row a neuron
    std::vector<double> betas_;
    double sum_alpha_ = 0.0;
};

/// Product over modalities of logistic(scaling ncc + bias).
class SvrExpert : public PatchExpert {
  public:
    explicit SvrExpert(const openface::SvrPatch& patch);
    explicit SvrExpert(const openface::TrackerPatch& patch); ///< each modality divided by its sum
    void respond(const Area& area, const ResponseMap& map, ExpertScratch& scratch) const override;

  private:
    struct Modality {
        int type; ///< 0 grey, 1 squared gradient, 2 local binary pattern
        float scaling, bias;
        std::vector<float> weights; ///< row-major, mean removed, length 1
    };
    void add(int type, double scaling, double bias, std::vector<float> weights);

    std::vector<Modality> modalities_;
    bool sum_to_one_ = false;
};

/// Layers of a CEN expert at every second cell; the others are the mean of their neighbours.
class CenExpert : public PatchExpert {
  public:
    /// `mirrored`: for the landmark on the other side of the face, patches flipped left to right.
    CenExpert(const openface::CenPatch& patch, bool mirrored);
    void respond(const Area& area, const ResponseMap& map, ExpertScratch& scratch) const override;

  private:
    struct Layer {
        int activation = 0, outputs = 0, inputs = 0;
        std::vector<float> weights, bias;
    };
    void run_layers(std::int64_t pitch, ExpertScratch& scratch) const;

    std::vector<Layer> layers_;
};

} // namespace basin::clnf
