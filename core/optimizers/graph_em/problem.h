// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/feature_network.h"
#include "core/data/image.h"
#include "core/optimizer/problem.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace basin::graph_em {

/// One clean image and the noise that may be added to it.
struct Sample {
    Image clean;              ///< three channels
    std::vector<float> noise; ///< of standard deviation 1, as many numbers as clean has
    std::int32_t label = 0;   ///< class, 0..9
    std::string name;
};

/// The images of a run: which are learned from, which validate. Immutable.
class ImageProblem : public Problem {
  public:
    /// `network` measures perceptual differences; nullptr: the bank of filters does.
    ImageProblem(std::vector<Sample> samples, std::vector<std::string> class_names,
                 std::vector<InputIdentity> inputs, std::unique_ptr<const FeatureNetwork> network);

    std::vector<InputIdentity> inputs() const override { return inputs_; }
    const std::vector<Sample>& samples() const { return samples_; }
    const std::vector<std::string>& class_names() const { return class_names_; }

    const std::vector<std::size_t>& training() const { return training_; }
    /// Eight samples (or fewer) that are not learned from unless there are too few to spare.
    const std::vector<std::size_t>& validation() const { return validation_; }
    /// Eight training samples (or fewer) on which learners that measure measure.
    const std::vector<std::size_t>& fixed_set() const { return fixed_set_; }
    int smallest_side() const { return smallest_side_; }
    const FeatureNetwork* network() const { return network_.get(); }

  private:
    std::vector<Sample> samples_;
    std::vector<std::string> class_names_;
    std::vector<InputIdentity> inputs_;
    std::vector<std::size_t> training_, validation_, fixed_set_;
    int smallest_side_ = 0;
    std::unique_ptr<const FeatureNetwork> network_;
};

/// The clean image plus sigma times its noise, not cut to 0..1.
Image noisy(const Sample& sample, double sigma);

/// Reads files, folders of images and CIFAR-10 batches, or generates textures where there is no input. Crops
/// and noise are drawn from the request's seed. Throws input_error for what cannot be read or is smaller than
/// 16 px.
std::shared_ptr<const ImageProblem> make_image_problem(const ProblemRequest& request);

/// Up to 64 textures of 32 x 32 in ten classes: flat, ramps, discs, stripes, chequers, grain of three
/// strengths ...
std::vector<Sample> generated_textures(std::uint64_t seed, std::size_t most);
const std::vector<std::string>& texture_names();

} // namespace basin::graph_em
