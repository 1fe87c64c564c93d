// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/image.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace basin {

/// A network in ONNX format whose outputs are features of a picture, run on the CPU by OpenCV's dnn.
///
/// Its input is 1 x 3 x height x width, red, green, blue. Threads run copies of the network of their own,
/// made as they are needed; the same picture gives the same numbers in all of them.
class FeatureNetwork {
  public:
    /// What the network expects of values that are 0..1 here.
    enum class Scaling {
        imagenet, ///< minus the mean, over the standard deviation of ImageNet's channels
        unit,     ///< as they are
        symmetric ///< -1..1
    };

    /// Reads and opens the file. `side` > 0: pictures are resized to a square of this side (bilinear). Throws
    /// input_error for what is no network.
    FeatureNetwork(const std::string& path, int side, Scaling scaling);
    ~FeatureNetwork();
    FeatureNetwork(const FeatureNetwork&) = delete;
    FeatureNetwork& operator=(const FeatureNetwork&) = delete;

    /// Throws input_error when the network cannot be run on pictures of this size.
    void check(int width, int height) const;

    /// Mean squared difference of the features of two pictures of three channels, the mean over the outputs;
    /// NaN where the network cannot be run. Thread: any.
    double difference(const Image& a, const Image& b) const;

    const std::string& path() const { return path_; }
    std::uint64_t file_hash() const { return file_hash_; }

  private:
    struct Copy; ///< one opened network
    using Features = std::vector<std::vector<float>>;

    std::unique_ptr<Copy> take() const;
    void give_back(std::unique_ptr<Copy> copy) const;
    /// Empty, and the reason, where it fails.
    Features features(Copy& copy, const Image& image, std::string* reason) const;

    std::string path_;
    int side_;
    Scaling scaling_;
    std::uint64_t file_hash_ = 0;
    std::vector<std::byte> bytes_;
    mutable std::mutex mutex_; ///< guards idle_
    mutable std::vector<std::unique_ptr<Copy>> idle_;
};

} // namespace basin
