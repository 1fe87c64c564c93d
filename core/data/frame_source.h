// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/image.h"

#include <cstdint>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace basin {

/// One picture of a sequence, 8 bit.
struct Frame {
    int width = 0, height = 0;
    std::vector<std::uint8_t> rgb;  ///< height * width * 3
    std::vector<std::uint8_t> grey; ///< height * width, as OpenCV's BGR2GRAY has it
    std::uint64_t hash = 0;         ///< xxh3 of rgb: a frame met again must have it
    double time_secs = 0.0;

    std::size_t bytes() const { return rgb.size() + grey.size(); }
};

/// Rows of red, green, blue to grey: 0.299 R + 0.587 G + 0.114 B in 15 bit fixed point.
std::vector<std::uint8_t> grey_of(const std::vector<std::uint8_t>& rgb);
/// Integer samples of an image (0..1) as a frame; grey images get three equal channels.
Frame frame_of(const Image& image);

/// A sequence of pictures that any thread may read in any order, the same pictures every time.
///
/// Pictures lie in a cache of at most `most_bytes` (the one in use apart). The n-th picture is made by
/// produce(), which sees one caller at a time.
class FrameSource {
  public:
    explicit FrameSource(std::size_t most_bytes = std::size_t{64} << 20) : most_bytes_(most_bytes) {}
    virtual ~FrameSource() = default;
    FrameSource(const FrameSource&) = delete;
    FrameSource& operator=(const FrameSource&) = delete;

    /// Picture `index` (0-based), nullptr behind the last. Throws input_error when it cannot be read, or
    /// reads otherwise than before.
    std::shared_ptr<const Frame> frame(std::int64_t index) const;

    /// How many pictures there are; -1 while that is not known.
    virtual std::int64_t count() const = 0;
    /// Consecutive moments of one scene, so that tracking makes sense.
    virtual bool is_sequence() const = 0;
    /// As it was filmed; 0 where that is not known.
    virtual double frames_per_sec() const { return 0.0; }
    std::size_t cached_bytes() const;

  protected:
    virtual std::shared_ptr<const Frame> produce(std::int64_t index) const = 0;

  private:
    std::size_t most_bytes_;
    mutable std::mutex mutex_; ///< guards everything below and produce()
    mutable std::list<std::pair<std::int64_t, std::shared_ptr<const Frame>>> cache_; ///< newest use first
    mutable std::size_t bytes_ = 0;
    mutable std::map<std::int64_t, std::uint64_t> hashes_;
};

/// Pictures from files, each read when it is asked for.
std::unique_ptr<FrameSource> image_frames(std::vector<std::string> paths, bool is_sequence);
/// Pictures that are there already.
std::unique_ptr<FrameSource> given_frames(std::vector<std::shared_ptr<const Frame>> frames, bool is_sequence);
/// One picture as seen by a camera that drifts, turns and zooms a little: frame 0 is the picture itself.
std::unique_ptr<FrameSource> still_with_motion(const Image& still, std::int64_t frames);

/// Order of names in which numbers count by their value: "frame9" before "frame10".
bool natural_less(const std::string& a, const std::string& b);

/// Picture files of a folder in the order of their names, numbers by value. Throws input_error when there is
/// none.
std::vector<std::string> images_in_folder(const std::string& folder);
bool is_image_path(const std::string& path);

} // namespace basin
