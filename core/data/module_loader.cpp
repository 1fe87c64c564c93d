// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/module_loader.h"

#include "core/base/error.h"

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

} // namespace

/// The open file of a module, with the names that it exports.
class ModuleFile {
  public:
    ModuleFile(const char* name, const char* what, const char* packages) : what_(what) {
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
    void get(Function& function, const char* name) const {
        function = reinterpret_cast<Function>(dlsym(handle_, name));
        if (function == nullptr) {
            throw input_error(what_, file_.lexically_normal().string(),
                              "it belongs to another version of Basin", "Build or install Basin again");
        }
    }

  private:
    const char* what_;
    std::filesystem::path file_;
    void* handle_ = nullptr;
};

Codecs Codecs::from(const ModuleFile& file) {
    Codecs module;
    file.get(module.decode, "basin_decode_image");
    file.get(module.release, "basin_release_image");
    return module;
}

VideoModule VideoModule::from(const ModuleFile& file) {
    VideoModule module;
    file.get(module.open, "basin_open_video");
    file.get(module.next, "basin_next_frame");
    file.get(module.seek, "basin_seek_video");
    file.get(module.close, "basin_close_video");
    file.get(module.open_film, "basin_open_film");
    file.get(module.add_picture, "basin_add_picture");
    file.get(module.close_film, "basin_close_film");
    file.get(module.find_faces, "basin_find_faces");
    return module;
}

NetworkModule NetworkModule::from(const ModuleFile& file) {
    NetworkModule module;
    file.get(module.open, "basin_open_network");
    file.get(module.run, "basin_run_network");
    file.get(module.output, "basin_network_output");
    file.get(module.close, "basin_close_network");
    return module;
}

template<class Module>
const Module& loaded_module() {
    static const Module loaded = Module::from({Module::file, Module::what, Module::packages});
    return loaded;
}

template const Codecs& loaded_module<Codecs>();
template const VideoModule& loaded_module<VideoModule>();
template const NetworkModule& loaded_module<NetworkModule>();

} // namespace basin
