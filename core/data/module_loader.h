// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codecs/codec_module.h"
#include "core/data/codecs/network_module.h"
#include "core/data/codecs/video_module.h"

namespace basin {

class ModuleFile;

/// What libbasin_codecs.so exports: pictures.
struct Codecs {
    BasinDecodeImage decode = nullptr;
    BasinReleaseImage release = nullptr;

    static constexpr const char* file = "libbasin_codecs.so";
    static constexpr const char* what = "pictures cannot be read";
    static constexpr const char* packages = "libopencv-imgcodecs";
    static Codecs from(const ModuleFile& file);
};

/// What libbasin_video.so exports: videos, films, the face detector.
struct VideoModule {
    BasinOpenVideo open = nullptr;
    BasinNextFrame next = nullptr;
    BasinSeekVideo seek = nullptr;
    BasinCloseVideo close = nullptr;
    BasinOpenFilm open_film = nullptr;
    BasinAddPicture add_picture = nullptr;
    BasinCloseFilm close_film = nullptr;
    BasinFindFaces find_faces = nullptr;

    static constexpr const char* file = "libbasin_video.so";
    static constexpr const char* what = "videos cannot be read or written";
    static constexpr const char* packages = "libopencv-videoio, libopencv-objdetect";
    static VideoModule from(const ModuleFile& file);
};

/// What libbasin_network.so exports: feature networks.
struct NetworkModule {
    BasinOpenNetwork open = nullptr;
    BasinRunNetwork run = nullptr;
    BasinNetworkOutput output = nullptr;
    BasinCloseNetwork close = nullptr;

    static constexpr const char* file = "libbasin_network.so";
    static constexpr const char* what = "feature networks cannot be run";
    static constexpr const char* packages = "libopencv-dnn";
    static NetworkModule from(const ModuleFile& file);
};

/// One of Basin's own modules, which bring OpenCV along: only those who need one load it.
///
/// Loads it on the first call and keeps it until the process ends. It is looked for in `../lib/basin` beside
/// the folder of the running program (build tree and installation have that shape), then in that folder
/// itself. Throws input_error with the loader's reason; the next call tries again. Thread: any. There is one
/// for each of the three structs above.
template<class Module>
const Module& loaded_module();

} // namespace basin
