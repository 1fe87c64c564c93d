// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/feature_network.h"

#include "core/base/error.h"
#include "core/data/file_bytes.h"
#include "core/data/module_loader.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace basin {

namespace {

constexpr std::size_t reason_size = 1024;

struct Affine {
    std::array<float, 3> shift, factor; ///< factor * (value - shift)
};

Affine affine_of(FeatureNetwork::Scaling scaling) {
    switch (scaling) {
    case FeatureNetwork::Scaling::imagenet:
        return {{0.485F, 0.456F, 0.406F}, {1.0F / 0.229F, 1.0F / 0.224F, 1.0F / 0.225F}};
    case FeatureNetwork::Scaling::symmetric:
        return {{0.5F, 0.5F, 0.5F}, {2.0F, 2.0F, 2.0F}};
    default:
        return {{0.0F, 0.0F, 0.0F}, {1.0F, 1.0F, 1.0F}};
    }
}

/// Where an output pixel's centre falls between two input pixels.
struct Between {
    int first, second;
    float share; ///< of the second
};

Between between(int place, int out, int in) {
    const float at =
        (static_cast<float>(place) + 0.5F) * static_cast<float>(in) / static_cast<float>(out) - 0.5F;
    const float inside = std::clamp(at, 0.0F, static_cast<float>(in - 1));
    const int first = static_cast<int>(inside);
    return {first, std::min(first + 1, in - 1), inside - static_cast<float>(first)};
}

/// Planes of red, green and blue as the network wants them.
std::vector<float> planes_of(const Image& image, int width, int height, const Affine& affine) {
    std::vector<float> planes;
    planes.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
    for (int channel = 0; channel < 3; ++channel) {
        const auto c = static_cast<std::size_t>(channel);
        for (int y = 0; y < height; ++y) {
            const Between v = between(y, height, image.height);
            for (int x = 0; x < width; ++x) {
                const Between u = between(x, width, image.width);
                const float above = image.at(u.first, v.first, channel) * (1.0F - u.share) +
                                    image.at(u.second, v.first, channel) * u.share;
                const float below = image.at(u.first, v.second, channel) * (1.0F - u.share) +
                                    image.at(u.second, v.second, channel) * u.share;
                const float value = above * (1.0F - v.share) + below * v.share;
                planes.push_back(affine.factor[c] * (value - affine.shift[c]));
            }
        }
    }
    return planes;
}

double mean_squared_difference(const std::vector<float>& a, const std::vector<float>& b) {
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double difference = static_cast<double>(a[i]) - static_cast<double>(b[i]);
        sum += difference * difference;
    }
    return sum / static_cast<double>(a.size());
}

} // namespace

struct FeatureNetwork::Copy {
    explicit Copy(const FeatureNetwork& of) {
        std::array<char, reason_size> reason{};
        opened = loaded_module<NetworkModule>().open(of.bytes_.data(), of.bytes_.size(), reason.data(),
                                                     reason.size());
        if (opened == nullptr) {
            throw input_error("the feature network cannot be used", of.path_, reason.data(),
                              "use a file in ONNX format that OpenCV's dnn can read");
        }
    }
    ~Copy() { loaded_module<NetworkModule>().close(opened); }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;
    void* opened = nullptr;
};

FeatureNetwork::FeatureNetwork(const std::string& path, int side, Scaling scaling)
    : path_(path), side_(side), scaling_(scaling), bytes_(read_file_bytes(path, "feature network")) {
    file_hash_ = hash_bytes(bytes_);
    give_back(std::make_unique<Copy>(*this));
}

FeatureNetwork::~FeatureNetwork() = default;

std::unique_ptr<FeatureNetwork::Copy> FeatureNetwork::take() const {
    {
        const std::lock_guard lock(mutex_);
        if (!idle_.empty()) {
            std::unique_ptr<Copy> copy = std::move(idle_.back());
            idle_.pop_back();
            return copy;
        }
    }
    return std::make_unique<Copy>(*this); // what opened once opens again
}

void FeatureNetwork::give_back(std::unique_ptr<Copy> copy) const {
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(copy));
}

FeatureNetwork::Features FeatureNetwork::features(Copy& copy, const Image& image, std::string* reason) const {
    const int width = side_ > 0 ? side_ : image.width, height = side_ > 0 ? side_ : image.height;
    const std::vector<float> planes = planes_of(image, width, height, affine_of(scaling_));
    std::array<char, reason_size> text{};
    const int outputs = loaded_module<NetworkModule>().run(copy.opened, planes.data(), width, height,
                                                           text.data(), text.size());
    *reason = outputs == 0 ? "it has no output" : text.data();
    Features all;
    for (int i = 0; i < outputs; ++i) {
        std::size_t count = 0;
        const float* const values = loaded_module<NetworkModule>().output(copy.opened, i, &count);
        all.emplace_back(values, values + count);
    }
    return all;
}

void FeatureNetwork::check(int width, int height) const {
    Image grey;
    grey.width = width;
    grey.height = height;
    grey.channels = 3;
    grey.pixels.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3, 0.5F);
    std::unique_ptr<Copy> copy = take();
    std::string reason;
    const Features all = features(*copy, grey, &reason);
    if (all.empty()) {
        throw input_error("the feature network cannot be run", path_,
                          fmt::format("on a picture of {} × {} pixels: {}", width, height, reason),
                          "set network_side to the side of the square that it expects (224 for most)");
    }
    give_back(std::move(copy));
}

double FeatureNetwork::difference(const Image& a, const Image& b) const {
    std::unique_ptr<Copy> copy = take();
    std::string reason;
    const Features of_a = features(*copy, a, &reason), of_b = features(*copy, b, &reason);
    give_back(std::move(copy));
    if (of_a.empty() || of_a.size() != of_b.size()) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    double sum = 0.0;
    for (std::size_t i = 0; i < of_a.size(); ++i) {
        sum += mean_squared_difference(of_a[i], of_b[i]);
    }
    return sum / static_cast<double>(of_a.size());
}

} // namespace basin
