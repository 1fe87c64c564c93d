// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/frame_source.h"

#include "core/base/error.h"
#include "core/data/file_bytes.h"
#include "core/data/image_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <span>
#include <system_error>

namespace basin {

namespace {

std::uint8_t byte_of(float value) {
    return static_cast<std::uint8_t>(
        std::lround(255.0F * std::clamp(std::isnan(value) ? 0.0F : value, 0.0F, 1.0F)));
}

void complete(Frame& frame) {
    frame.grey = grey_of(frame.rgb);
    frame.hash = hash_bytes(std::as_bytes(std::span(frame.rgb)));
}

class ImageFrames : public FrameSource {
  public:
    ImageFrames(std::vector<std::string> paths, bool is_sequence)
        : paths_(std::move(paths)), is_sequence_(is_sequence) {}
    std::int64_t count() const override { return static_cast<std::int64_t>(paths_.size()); }
    bool is_sequence() const override { return is_sequence_; }

  protected:
    std::shared_ptr<const Frame> produce(std::int64_t index) const override {
        auto frame =
            std::make_shared<Frame>(frame_of(read_image(paths_[static_cast<std::size_t>(index)]).image));
        frame->time_secs = static_cast<double>(index);
        return frame;
    }

  private:
    std::vector<std::string> paths_;
    bool is_sequence_;
};

class GivenFrames : public FrameSource {
  public:
    GivenFrames(std::vector<std::shared_ptr<const Frame>> frames, bool is_sequence)
        : frames_(std::move(frames)), is_sequence_(is_sequence) {}
    std::int64_t count() const override { return static_cast<std::int64_t>(frames_.size()); }
    bool is_sequence() const override { return is_sequence_; }
    double frames_per_sec() const override {
        const double secs = frames_.size() < 2 ? 0.0 : frames_[1]->time_secs - frames_[0]->time_secs;
        return is_sequence_ && secs > 0.0 ? 1.0 / secs : 0.0;
    }

  protected:
    std::shared_ptr<const Frame> produce(std::int64_t index) const override {
        return frames_[static_cast<std::size_t>(index)];
    }

  private:
    std::vector<std::shared_ptr<const Frame>> frames_;
    bool is_sequence_;
};

class MovingStill : public FrameSource {
  public:
    MovingStill(Frame still, std::int64_t frames) : still_(std::move(still)), frames_(frames) {}
    std::int64_t count() const override { return frames_; }
    bool is_sequence() const override { return true; }
    double frames_per_sec() const override { return 25.0; }

  protected:
    std::shared_ptr<const Frame> produce(std::int64_t index) const override {
        auto frame = std::make_shared<Frame>();
        frame->width = still_.width;
        frame->height = still_.height;
        frame->time_secs = static_cast<double>(index) / frames_per_sec();
        frame->rgb.resize(still_.rgb.size());
        // A slow figure of eight of a twentieth of the picture, with a little roll and zoom.
        const double t = static_cast<double>(index) * 0.08;
        const double dx = 0.05 * still_.width * std::sin(t), dy = 0.025 * still_.height * std::sin(2.0 * t);
        const double angle = 0.12 * std::sin(0.7 * t), zoom = 1.0 + 0.08 * std::sin(0.5 * t);
        const double c = std::cos(angle) / zoom, s = std::sin(angle) / zoom;
        const double mx = (still_.width - 1) / 2.0, my = (still_.height - 1) / 2.0;
        std::size_t out = 0;
        for (int y = 0; y < still_.height; ++y) {
            for (int x = 0; x < still_.width; ++x) {
                const double u = x - mx - dx, v = y - my - dy;
                for (std::size_t channel = 0; channel < 3; ++channel) {
                    frame->rgb[out++] = sample(mx + c * u + s * v, my - s * u + c * v, channel);
                }
            }
        }
        complete(*frame);
        return frame;
    }

  private:
    /// Bilinear; the border is repeated outside.
    std::uint8_t sample(double x, double y, std::size_t channel) const {
        x = std::clamp(x, 0.0, still_.width - 1.0);
        y = std::clamp(y, 0.0, still_.height - 1.0);
        const int left = static_cast<int>(x), top = static_cast<int>(y);
        const int right = std::min(left + 1, still_.width - 1), bottom = std::min(top + 1, still_.height - 1);
        const double fx = x - left, fy = y - top;
        const auto at = [&](int px, int py) {
            const std::size_t place = static_cast<std::size_t>(py) * static_cast<std::size_t>(still_.width) +
                                      static_cast<std::size_t>(px);
            return static_cast<double>(still_.rgb[3 * place + channel]);
        };
        const double value = (1 - fy) * ((1 - fx) * at(left, top) + fx * at(right, top)) +
                             fy * ((1 - fx) * at(left, bottom) + fx * at(right, bottom));
        return static_cast<std::uint8_t>(std::lround(value));
    }

    Frame still_;
    std::int64_t frames_;
};

} // namespace

bool natural_less(const std::string& a, const std::string& b) {
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (!digit(a[i]) || !digit(b[j])) {
            if (a[i] != b[j]) {
                return a[i] < b[j];
            }
            ++i, ++j;
            continue;
        }
        const auto number = [&](const std::string& text, std::size_t& at) {
            const std::size_t from = std::min(text.find_first_not_of('0', at), text.size());
            at = from;
            while (at < text.size() && digit(text[at])) {
                ++at;
            }
            return text.substr(from, at - from);
        };
        const std::string left = number(a, i), right = number(b, j);
        if (left != right) {
            return left.size() != right.size() ? left.size() < right.size() : left < right;
        }
    }
    return a.size() - i < b.size() - j;
}

std::vector<std::uint8_t> grey_of(const std::vector<std::uint8_t>& rgb) {
    constexpr std::uint32_t red = 9798, green = 19235, blue = 3735, half = 1U << 14, bits = 15;
    std::vector<std::uint8_t> grey(rgb.size() / 3);
    for (std::size_t i = 0; i < grey.size(); ++i) {
        grey[i] = static_cast<std::uint8_t>(
            (red * rgb[3 * i] + green * rgb[3 * i + 1] + blue * rgb[3 * i + 2] + half) >> bits);
    }
    return grey;
}

Frame frame_of(const Image& image) {
    Frame frame;
    frame.width = image.width;
    frame.height = image.height;
    const auto pixels = static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height);
    const auto channels = static_cast<std::size_t>(image.channels);
    frame.rgb.reserve(3 * pixels);
    for (std::size_t i = 0; i < pixels; ++i) {
        for (std::size_t channel = 0; channel < 3; ++channel) {
            frame.rgb.push_back(byte_of(image.pixels[i * channels + (channels == 3 ? channel : 0)]));
        }
    }
    complete(frame);
    return frame;
}

std::shared_ptr<const Frame> FrameSource::frame(std::int64_t index) const {
    const std::scoped_lock lock(mutex_);
    if (index < 0 || (count() >= 0 && index >= count())) {
        return nullptr;
    }
    const auto found = std::find_if(cache_.begin(), cache_.end(),
                                    [index](const auto& entry) { return entry.first == index; });
    if (found != cache_.end()) {
        cache_.splice(cache_.begin(), cache_, found);
        return found->second;
    }
    std::shared_ptr<const Frame> frame = produce(index);
    if (frame == nullptr) {
        return nullptr;
    }
    const auto [known, is_new] = hashes_.try_emplace(index, frame->hash);
    if (!is_new && known->second != frame->hash) {
        throw input_error("a frame does not read as it did before", fmt::format("frame {}", index + 1),
                          "the file was changed, or its decoder is not exact",
                          "Start the run again with the file as it is now");
    }
    cache_.emplace_front(index, frame);
    bytes_ += frame->bytes();
    while (bytes_ > most_bytes_ && cache_.size() > 1) {
        bytes_ -= cache_.back().second->bytes();
        cache_.pop_back();
    }
    return frame;
}

std::size_t FrameSource::cached_bytes() const {
    const std::scoped_lock lock(mutex_);
    return bytes_;
}

std::unique_ptr<FrameSource> image_frames(std::vector<std::string> paths, bool is_sequence) {
    return std::make_unique<ImageFrames>(std::move(paths), is_sequence);
}

std::unique_ptr<FrameSource> given_frames(std::vector<std::shared_ptr<const Frame>> frames,
                                          bool is_sequence) {
    return std::make_unique<GivenFrames>(std::move(frames), is_sequence);
}

std::unique_ptr<FrameSource> still_with_motion(const Image& still, std::int64_t frames) {
    return std::make_unique<MovingStill>(frame_of(still), frames);
}

bool is_image_path(const std::string& path) {
    constexpr std::array suffixes{".png",  ".jpg", ".jpeg", ".bmp", ".tif", ".tiff",
                                  ".webp", ".ppm", ".pgm",  ".hdr", ".jp2"};
    std::string suffix = std::filesystem::path(path).extension().string();
    std::transform(suffix.begin(), suffix.end(), suffix.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return std::find(suffixes.begin(), suffixes.end(), suffix) != suffixes.end();
}

std::vector<std::string> images_in_folder(const std::string& folder) {
    std::vector<std::string> paths;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (is_image_path(entry.path().string())) {
            paths.push_back(entry.path().string());
        }
    }
    if (paths.empty()) {
        throw input_error("the folder has no pictures", folder, error ? error.message() : "",
                          "Name a folder with PNG, JPEG or other picture files");
    }
    std::sort(paths.begin(), paths.end(), natural_less);
    return paths;
}

} // namespace basin
