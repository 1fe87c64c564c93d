// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/video_frames.h"

#include "core/base/error.h"
#include "core/data/file_bytes.h"
#include "core/data/module_loader.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <span>
#include <system_error>

namespace basin {

namespace {

class VideoFrames : public FrameSource {
  public:
    VideoFrames(std::string path, std::size_t most_bytes) : FrameSource(most_bytes), path_(std::move(path)) {
        open();
        frames_per_sec_ = info_.frames_per_sec;
    }
    ~VideoFrames() override { close(); }

    std::int64_t count() const override { return end_; }
    bool is_sequence() const override { return true; }
    double frames_per_sec() const override { return frames_per_sec_; }

  protected:
    std::shared_ptr<const Frame> produce(std::int64_t index) const override {
        if (index < position_ && !jump_to(index)) {
            close();
            open();
        }
        std::shared_ptr<const Frame> frame = std::move(ahead_);
        ahead_ = nullptr;
        if (frame != nullptr && position_ - 1 == index) {
            return frame;
        }
        while (position_ <= index) {
            frame = decode();
            if (frame == nullptr) {
                end_ = position_;
                return nullptr;
            }
        }
        return frame;
    }

  private:
    void open() const {
        std::array<char, 512> reason{};
        video_ = loaded_module<VideoModule>().open(path_.c_str(), &info_, reason.data(), reason.size());
        if (video_ == nullptr) {
            throw input_error("the video cannot be read", path_, reason.data(),
                              "Convert it to MP4 with H.264, or to a folder of pictures");
        }
        position_ = 0;
    }

    void close() const {
        if (video_ != nullptr) {
            loaded_module<VideoModule>().close(video_);
            video_ = nullptr;
        }
    }

    /// True when the next picture is `index` again; it is decoded already and waits in ahead_.
    bool jump_to(std::int64_t index) const {
        if (static_cast<std::size_t>(index) >= hashes_.size() ||
            loaded_module<VideoModule>().seek(video_, index) == 0) {
            return false;
        }
        position_ = index;
        const std::shared_ptr<const Frame> landed = read();
        // Two equal pictures in a row would hide a seek that missed by one.
        if (landed == nullptr || landed->hash != hashes_[static_cast<std::size_t>(index)] ||
            is_repeated(index)) {
            return false;
        }
        ++position_;
        ahead_ = landed;
        return true;
    }

    bool is_repeated(std::int64_t index) const {
        const auto at = static_cast<std::size_t>(index);
        return (at > 0 && hashes_[at - 1] == hashes_[at]) ||
               (at + 1 < hashes_.size() && hashes_[at + 1] == hashes_[at]);
    }

    std::shared_ptr<const Frame> decode() const {
        std::shared_ptr<const Frame> frame = read();
        if (frame != nullptr) {
            if (static_cast<std::size_t>(position_) == hashes_.size()) {
                hashes_.push_back(frame->hash);
            }
            ++position_;
        }
        return frame;
    }

    std::shared_ptr<const Frame> read() const {
        auto frame = std::make_shared<Frame>();
        frame->width = info_.width;
        frame->height = info_.height;
        frame->rgb.resize(static_cast<std::size_t>(info_.width) * static_cast<std::size_t>(info_.height) * 3);
        if (loaded_module<VideoModule>().next(video_, frame->rgb.data()) == 0) {
            return nullptr;
        }
        frame->grey = grey_of(frame->rgb);
        frame->hash = hash_bytes(std::as_bytes(std::span(frame->rgb)));
        frame->time_secs =
            static_cast<double>(position_) / (info_.frames_per_sec > 0.0 ? info_.frames_per_sec : 25.0);
        return frame;
    }

    double frames_per_sec_ = 0.0;
    // All under the lock of frame().
    std::string path_;
    mutable BasinVideoInfo info_{};
    mutable void* video_ = nullptr;
    mutable std::int64_t position_ = 0; ///< of the picture that is decoded next
    mutable std::int64_t end_ = -1;
    mutable std::vector<std::uint64_t> hashes_;
    mutable std::shared_ptr<const Frame> ahead_; ///< picture position_ - 1, when a seek has decoded it
};

} // namespace

std::unique_ptr<FrameSource> video_frames(const std::string& path, std::size_t most_bytes) {
    std::error_code error;
    if (!std::filesystem::exists(path, error)) {
        throw input_error("the video cannot be read", path, "there is no such file", "Check the path");
    }
    return std::make_unique<VideoFrames>(path, most_bytes);
}

bool is_video_path(const std::string& path) {
    constexpr std::array suffixes{".mp4", ".avi", ".mkv",  ".mov", ".webm",
                                  ".m4v", ".mpg", ".mpeg", ".wmv", ".ogv"};
    std::string suffix = std::filesystem::path(path).extension().string();
    std::transform(suffix.begin(), suffix.end(), suffix.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return std::find(suffixes.begin(), suffixes.end(), suffix) != suffixes.end();
}

} // namespace basin
