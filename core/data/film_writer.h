// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace basin {

/// Pictures to one MP4 file, by the first encoder that OpenCV's videoio offers here: H.264, else MPEG-4
/// part 2.
///
/// The file is written beside its place under another name and put there by finish(): it appears whole or not
/// at all. Throws input_error that names the file when no encoder takes it or it cannot be written.
/// Thread: one at a time.
class FilmWriter {
  public:
    /// Both sides must be even, 2 to 8192; 0 < `frames_per_sec` <= 240.
    FilmWriter(std::string path, int width, int height, double frames_per_sec);
    ~FilmWriter(); ///< what was not finished is removed
    FilmWriter(const FilmWriter&) = delete;
    FilmWriter& operator=(const FilmWriter&) = delete;

    /// One picture: rows of `stride` bytes, four bytes a pixel: blue, green, red, unused.
    void add(const std::uint8_t* bgrx, std::size_t stride);
    void finish();
    std::int64_t frames() const { return frames_; }
    /// "H.264" or "MPEG-4".
    const std::string& encoder() const { return encoder_; }

  private:
    void close();

    std::string path_, part_, encoder_;
    void* film_ = nullptr;
    std::int64_t frames_ = 0;
};

} // namespace basin
