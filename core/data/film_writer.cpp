// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/film_writer.h"

#include "core/base/error.h"
#include "core/data/module_loader.h"

#include <unistd.h>

#include <array>
#include <filesystem>
#include <system_error>
#include <utility>

namespace basin {

namespace {

struct Encoder {
    const char* code;
    const char* name;
};
constexpr std::array<Encoder, 2> encoders{{{"avc1", "H.264"}, {"mp4v", "MPEG-4"}}};

std::string part_of(const std::string& path) {
    const std::filesystem::path whole(path);
    std::string name(1, '.');
    name.append(whole.stem().string()).append("-").append(std::to_string(getpid()));
    return (whole.parent_path() / name.append(whole.extension().string())).string();
}

} // namespace

FilmWriter::FilmWriter(std::string path, int width, int height, double frames_per_sec)
    : path_(std::move(path)), part_(part_of(path_)) {
    if (width < 2 || height < 2 || width > 8192 || height > 8192 || width % 2 != 0 || height % 2 != 0) {
        throw input_error("the film cannot be written", path_,
                          std::to_string(width) + " x " + std::to_string(height) +
                              " is no size that encoders take",
                          "Choose even numbers from 2 to 8192");
    }
    if (!(frames_per_sec > 0.0 && frames_per_sec <= 240.0)) {
        throw input_error("the film cannot be written", path_, "the frame rate is out of range",
                          "Choose more than 0 and at most 240 pictures a second");
    }
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::path(path_).parent_path();
    if (!folder.empty() && !std::filesystem::is_directory(folder, error)) {
        throw input_error("the film cannot be written", path_, "there is no such folder",
                          "Choose a folder that exists");
    }
    std::string reasons;
    for (const Encoder& encoder : encoders) {
        std::array<char, 512> reason{};
        film_ = loaded_module<VideoModule>().open_film(part_.c_str(), encoder.code, width, height,
                                                       frames_per_sec, reason.data(), reason.size());
        if (film_ != nullptr) {
            encoder_ = encoder.name;
            return;
        }
        reasons += (reasons.empty() ? "" : "; ") + std::string(encoder.name) + ": " + reason.data();
    }
    std::filesystem::remove(part_, error);
    throw input_error("the film cannot be written", path_, reasons,
                      "Check that the folder can be written to and that libavcodec is installed, or export "
                      "single pictures");
}

FilmWriter::~FilmWriter() {
    if (film_ != nullptr) {
        close();
        std::error_code error;
        std::filesystem::remove(part_, error);
    }
}

void FilmWriter::close() {
    loaded_module<VideoModule>().close_film(std::exchange(film_, nullptr));
}

void FilmWriter::add(const std::uint8_t* bgrx, std::size_t stride) {
    if (film_ == nullptr || loaded_module<VideoModule>().add_picture(film_, bgrx, stride) == 0) {
        throw input_error("the film cannot be written", path_,
                          "the encoder refused picture " + std::to_string(frames_ + 1),
                          "Check that the disk has room, or export single pictures");
    }
    ++frames_;
}

void FilmWriter::finish() {
    close();
    std::error_code error;
    // An encoder does not tell of a full disk; an empty file does.
    const auto size = std::filesystem::file_size(part_, error);
    if (!error && size > 0) {
        std::filesystem::rename(part_, path_, error);
    }
    if (error || size == 0) {
        const std::string reason = error ? error.message() : "nothing was written";
        std::filesystem::remove(part_, error);
        throw input_error("the film cannot be written", path_, reason,
                          "Check that the folder can be written to and has room");
    }
}

} // namespace basin
