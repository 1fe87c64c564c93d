// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/problem.h"

#include "core/base/error.h"
#include "core/base/long_work.h"
#include "core/data/cifar_file.h"
#include "core/data/file_bytes.h"
#include "core/data/image_reader.h"
#include "core/math/random.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>

namespace basin::graph_em {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t held_out = 8;
constexpr int least_side = 16;
constexpr int cifar_side = 32;
constexpr std::size_t cifar_numbers = 3 * cifar_side * cifar_side;

const std::vector<std::string>& cifar_names() {
    static const std::vector<std::string> names{"airplane", "automobile", "bird",  "cat",  "deer",
                                                "dog",      "frog",       "horse", "ship", "truck"};
    return names;
}

/// `wanted` of `count` places, evenly spread.
std::vector<std::size_t> spread(std::size_t count, std::size_t wanted) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < std::min(count, wanted); ++i) {
        places.push_back(i * count / std::min(count, wanted));
    }
    return places;
}

/// Standard normal numbers by Box and Muller's transform (1958).
std::vector<float> normal_numbers(std::size_t count, std::uint64_t seed) {
    Random random(seed);
    std::vector<float> numbers(count);
    for (std::size_t i = 0; i < count; i += 2) {
        const double length = std::sqrt(-2.0 * std::log(1.0 - random.uniform()));
        const double angle = 6.283185307179586 * random.uniform();
        numbers[i] = static_cast<float>(length * std::cos(angle));
        if (i + 1 < count) {
            numbers[i + 1] = static_cast<float>(length * std::sin(angle));
        }
    }
    return numbers;
}

Image in_colour(Image image) {
    if (image.channels == 3) {
        return image;
    }
    Image colour = image;
    colour.channels = 3;
    colour.pixels.clear();
    for (const float grey : image.pixels) {
        colour.pixels.insert(colour.pixels.end(), 3, grey);
    }
    return colour;
}

Image cut(const Image& image, int left, int top, int width, int height) {
    Image part = image;
    part.width = width;
    part.height = height;
    part.pixels.clear();
    for (int y = top; y < top + height; ++y) {
        const auto row = image.pixels.begin() + (std::ptrdiff_t{y} * image.width + left) * 3;
        part.pixels.insert(part.pixels.end(), row, row + std::ptrdiff_t{width} * 3);
    }
    return part;
}

/// Collects samples until there are enough.
class Collection {
  public:
    explicit Collection(const ProblemRequest& request)
        : crop_(static_cast<int>(request.hyperparameters.integer("crop"))),
          crops_(request.hyperparameters.integer("crops_per_image")),
          most_(static_cast<std::size_t>(request.hyperparameters.integer("most_images"))),
          random_(request.seed) {}

    bool full() const { return samples.size() >= most_; }

    void add_path(const std::string& path) {
        std::error_code error;
        if (fs::is_directory(path, error)) {
            add_folder(path);
        } else if (path.ends_with(".bin")) {
            add_cifar(path);
        } else {
            add_picture(path);
        }
    }

    std::vector<Sample> samples;
    std::vector<InputIdentity> inputs;
    bool all_cifar = true;

  private:
    void add_folder(const std::string& path) {
        static const std::set<std::string> suffixes{".png",  ".jpg",  ".jpeg", ".bmp", ".tif",
                                                    ".tiff", ".webp", ".ppm",  ".pgm", ".bin"};
        std::vector<std::string> files;
        for (const fs::directory_entry& entry : fs::directory_iterator(path)) {
            if (entry.is_regular_file() && suffixes.contains(entry.path().extension().string())) {
                files.push_back(entry.path().string());
            }
        }
        if (files.empty()) {
            throw input_error("the folder has no images", path,
                              "no file ends in .png, .jpg, .bin (CIFAR) ...",
                              "name another folder, or the files");
        }
        std::sort(files.begin(), files.end());
        for (std::size_t i = 0; i < files.size(); ++i) {
            const WorkPart part(i, files.size());
            add_path(files[i]);
        }
    }

    void add_picture(const std::string& path) {
        ReadImage read = read_image(path);
        const Image image = in_colour(std::move(read.image));
        if (std::min(image.width, image.height) < least_side) {
            throw input_error("the image is too small for a graph of patches", path,
                              fmt::format("it is {} × {} pixels", image.width, image.height),
                              fmt::format("use one of at least {0} × {0}", least_side));
        }
        all_cifar = false;
        inputs.push_back({"image", read.path, read.file_hash, read.summary});
        const std::string name = fs::path(path).filename().string();
        const int width = crop_ == 0 ? image.width : std::min(crop_, image.width);
        const int height = crop_ == 0 ? image.height : std::min(crop_, image.height);
        const bool whole = width == image.width && height == image.height;
        for (std::int64_t i = 0; i < (whole ? 1 : crops_) && !full(); ++i) {
            const auto left =
                static_cast<int>(random_.below(static_cast<std::uint32_t>(image.width - width + 1)));
            const auto top =
                static_cast<int>(random_.below(static_cast<std::uint32_t>(image.height - height + 1)));
            samples.push_back({cut(image, left, top, width, height),
                               {},
                               0,
                               whole ? name : fmt::format("{} at {}, {}", name, left, top)});
        }
    }

    void add_cifar(const std::string& path) {
        const std::vector<std::byte> bytes = read_file_bytes(path, "CIFAR batch");
        const CifarBatch batch = parse_cifar(bytes, path);
        inputs.push_back({"images", fs::absolute(path).string(), hash_bytes(bytes),
                          fmt::format("{} images of 32 × 32", batch.labels.size())});
        for (std::size_t record = 0; record < batch.labels.size() && !full(); ++record) {
            Sample sample;
            sample.label = batch.labels[record];
            sample.name = fmt::format("{} {}", cifar_names()[static_cast<std::size_t>(sample.label)], record);
            sample.clean.width = sample.clean.height = cifar_side;
            sample.clean.channels = 3;
            sample.clean.source_bits = 8;
            for (std::size_t i = record * cifar_numbers; i < (record + 1) * cifar_numbers; ++i) {
                sample.clean.pixels.push_back(static_cast<float>(batch.pictures.at(i)) / 255.0F);
            }
            samples.push_back(std::move(sample));
        }
    }

    int crop_;
    std::int64_t crops_;
    std::size_t most_;
    Random random_;
};

/// The network that the hyperparameters name, checked on every size of the images; none if they name none.
std::unique_ptr<const FeatureNetwork> read_network(const Hyperparameters& values,
                                                   const std::vector<Sample>& samples,
                                                   std::vector<InputIdentity>& inputs) {
    const std::string& path = values.text("feature_network");
    if (path.empty()) {
        return nullptr;
    }
    auto network =
        std::make_unique<const FeatureNetwork>(path, static_cast<int>(values.integer("network_side")),
                                               values.choice<FeatureNetwork::Scaling>("network_input"));
    std::set<std::pair<int, int>> sizes;
    for (const Sample& sample : samples) {
        if (sizes.insert({sample.clean.width, sample.clean.height}).second) {
            network->check(sample.clean.width, sample.clean.height);
        }
    }
    inputs.push_back(
        {"feature network", fs::absolute(path).string(), network->file_hash(), "network in ONNX format"});
    return network;
}

} // namespace

ImageProblem::ImageProblem(std::vector<Sample> samples, std::vector<std::string> class_names,
                           std::vector<InputIdentity> inputs, std::unique_ptr<const FeatureNetwork> network)
    : samples_(std::move(samples)),
      class_names_(std::move(class_names)),
      inputs_(std::move(inputs)),
      network_(std::move(network)) {
    smallest_side_ = samples_.front().clean.width;
    for (const Sample& sample : samples_) {
        smallest_side_ = std::min({smallest_side_, sample.clean.width, sample.clean.height});
    }
    validation_ = spread(samples_.size(), held_out);
    const bool spares = samples_.size() >= 2 * held_out;
    for (std::size_t i = 0; i < samples_.size(); ++i) {
        if (!spares || std::find(validation_.begin(), validation_.end(), i) == validation_.end()) {
            training_.push_back(i);
        }
    }
    for (const std::size_t place : spread(training_.size(), held_out)) {
        fixed_set_.push_back(training_[place]);
    }
}

Image noisy(const Sample& sample, double sigma_value) {
    Image image = sample.clean;
    const auto factor = static_cast<float>(sigma_value);
    for (std::size_t i = 0; factor > 0.0F && i < image.pixels.size(); ++i) {
        image.pixels[i] += factor * sample.noise[i];
    }
    return image;
}

std::shared_ptr<const ImageProblem> make_image_problem(const ProblemRequest& request) {
    Collection collection(request);
    {
        const WorkPart collecting(0.0, 0.7);
        for (std::size_t i = 0; i < request.inputs.size(); ++i) {
            const WorkPart part(i, request.inputs.size());
            collection.add_path(request.inputs[i]);
        }
    }
    const WorkPart drawing_noise(0.7, 1.0);
    std::vector<std::string> names = texture_names();
    if (request.inputs.empty()) {
        collection.samples = generated_textures(
            request.seed, static_cast<std::size_t>(request.hyperparameters.integer("most_images")));
        std::vector<float> all;
        for (const Sample& sample : collection.samples) {
            all.insert(all.end(), sample.clean.pixels.begin(), sample.clean.pixels.end());
        }
        collection.inputs.push_back({"images", "", hash_bytes(std::as_bytes(std::span<const float>(all))),
                                     fmt::format("{} generated textures", collection.samples.size())});
    } else if (collection.all_cifar) {
        names = cifar_names();
    } else {
        names.assign(1, "image");
    }
    for (std::size_t i = 0; i < collection.samples.size(); ++i) {
        note_work(static_cast<double>(i) / static_cast<double>(collection.samples.size()));
        Sample& sample = collection.samples[i];
        sample.noise = normal_numbers(sample.clean.pixels.size(), request.seed * 1000003 + i);
    }
    std::unique_ptr<const FeatureNetwork> network =
        read_network(request.hyperparameters, collection.samples, collection.inputs);
    return std::make_shared<const ImageProblem>(std::move(collection.samples), std::move(names),
                                                std::move(collection.inputs), std::move(network));
}

} // namespace basin::graph_em
