// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/face_detector.h"

#include "core/base/error.h"
#include "core/data/module_loader.h"

#include <filesystem>
#include <system_error>

namespace basin {

namespace {

constexpr const char* cascade_name = "haarcascade_frontalface_alt.xml";

std::string cascade_path() {
    std::error_code error;
    for (const char* folder : {"/usr/share/opencv4/haarcascades/", "/usr/local/share/opencv4/haarcascades/",
                               "/usr/share/opencv/haarcascades/"}) {
        std::string path = std::string(folder) + cascade_name;
        if (std::filesystem::exists(path, error)) {
            return path;
        }
    }
    throw input_error("faces cannot be looked for", cascade_name, "the detector's data is not installed",
                      "Install the package opencv-data, or give a box with --set box=x,y,w,h");
}

} // namespace

std::optional<std::array<double, 4>> find_face(const Frame& frame) {
    std::array<char, 512> reason{};
    BasinFaceBox box{};
    const std::string cascade = cascade_path();
    const int found = loaded_module<VideoModule>().find_faces(
        cascade.c_str(), frame.grey.data(), frame.width, frame.height, &box, 1, reason.data(), reason.size());
    if (found < 0) {
        throw input_error("faces cannot be looked for", cascade, reason.data(), "Install opencv-data again");
    }
    if (found == 0) {
        return std::nullopt;
    }
    // From the detector's square to the landmarks' extent (OpenFace).
    const double width = box.width, height = box.height;
    return std::array<double, 4>{box.x + 0.0578 * width, box.y + 0.2166 * height, 0.8924 * width,
                                 0.8676 * height};
}

} // namespace basin
