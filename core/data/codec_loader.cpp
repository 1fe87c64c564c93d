// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/codec_loader.h"

#include "core/base/error.h"
#include "core/data/network_module_loader.h"
#include "core/data/video_module_loader.h"

#include <dlfcn.h>

#include <filesystem>
#include <string>
#include <system_error>

namespace basin {

namespace {

std::filesystem::path program_folder() {
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
}

/// One of Basin's own modules, with the names that it exports.
class Module {
  public:
    Module(const char* name, const char* what, const char* packages) : what_(what) {
        const std::filesystem::path folder = program_folder();
        file_ = folder / ".." / "lib" / "basin" / name;
        std::error_code error;
        if (!std::filesystem::exists(file_, error)) {
            file_ = folder / name;
        }
        handle_ = dlopen(file_.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (handle_ == nullptr) {
            throw input_error(
                what_, {}, std::string("what decodes and encodes them does not load: ") + dlerror(),
                std::string("Install OpenCV's libraries (") + packages + "), or build Basin again");
        }
    }

    template<class Function>
    Function function(const char* name) const {
        auto* const found = reinterpret_cast<Function>(dlsym(handle_, name));
        if (found == nullptr) {
            throw input_error(what_, file_.lexically_normal().string(),
                              "it belongs to another version of Basin", "Build or install Basin again");
        }
        return found;
    }

  private:
    const char* what_;
    std::filesystem::path file_;
    void* handle_ = nullptr;
};

Codecs load() {
    const Module module("libbasin_codecs.so", "pictures cannot be read", "libopencv-imgcodecs");
    return {module.function<BasinDecodeImage>("basin_decode_image"),
            module.function<BasinReleaseImage>("basin_release_image")};
}

VideoModule load_video() {
    const Module module("libbasin_video.so", "videos cannot be read or written",
                        "libopencv-videoio, libopencv-objdetect");
    return {module.function<BasinOpenVideo>("basin_open_video"),
            module.function<BasinNextFrame>("basin_next_frame"),
            module.function<BasinSeekVideo>("basin_seek_video"),
            module.function<BasinCloseVideo>("basin_close_video"),
            module.function<BasinOpenFilm>("basin_open_film"),
            module.function<BasinAddPicture>("basin_add_picture"),
            module.function<BasinCloseFilm>("basin_close_film"),
            module.function<BasinFindFaces>("basin_find_faces")};
}

NetworkModule load_network() {
    const Module module("libbasin_network.so", "feature networks cannot be run", "libopencv-dnn");
    return {module.function<BasinOpenNetwork>("basin_open_network"),
            module.function<BasinRunNetwork>("basin_run_network"),
            module.function<BasinNetworkOutput>("basin_network_output"),
            module.function<BasinCloseNetwork>("basin_close_network")};
}

} // namespace

const Codecs& codecs() {
    static const Codecs loaded = load(); // tried again on the next call when it throws
    return loaded;
}

const NetworkModule& network_module() {
    static const NetworkModule loaded = load_network();
    return loaded;
}

const VideoModule& video_module() {
    static const VideoModule loaded = load_video();
    return loaded;
}

} // namespace basin
