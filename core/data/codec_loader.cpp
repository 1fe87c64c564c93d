// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/codec_loader.h"

#include "core/base/error.h"

#include <dlfcn.h>

#include <filesystem>
#include <string>
#include <system_error>

namespace basin {

namespace {

constexpr const char* module_name = "libbasin_codecs.so";

std::filesystem::path program_folder() {
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
}

Codecs load() {
    const std::filesystem::path folder = program_folder();
    std::filesystem::path file = folder / ".." / "lib" / "basin" / module_name;
    std::error_code error;
    if (!std::filesystem::exists(file, error)) {
        file = folder / module_name;
    }
    void* handle = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (handle == nullptr) {
        throw input_error("pictures cannot be read", {},
                          std::string("their decoder does not load: ") + dlerror(),
                          "Install OpenCV's image codecs (libopencv-imgcodecs), or build Basin again");
    }
    Codecs loaded;
    loaded.decode = reinterpret_cast<BasinDecodeImage>(dlsym(handle, "basin_decode_image"));
    loaded.release = reinterpret_cast<BasinReleaseImage>(dlsym(handle, "basin_release_image"));
    if (loaded.decode == nullptr || loaded.release == nullptr) {
        throw input_error("pictures cannot be read", file.lexically_normal().string(),
                          "it belongs to another version of Basin", "Build or install Basin again");
    }
    return loaded;
}

} // namespace

const Codecs& codecs() {
    static const Codecs loaded = load(); // tried again on the next call when it throws
    return loaded;
}

} // namespace basin
