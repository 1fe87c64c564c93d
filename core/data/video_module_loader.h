// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codecs/video_module.h"

namespace basin {

/// The loaded video module.
struct VideoModule {
    BasinOpenVideo open = nullptr;
    BasinNextFrame next = nullptr;
    BasinSeekVideo seek = nullptr;
    BasinCloseVideo close = nullptr;
    BasinOpenFilm open_film = nullptr;
    BasinAddPicture add_picture = nullptr;
    BasinCloseFilm close_film = nullptr;
    BasinFindFaces find_faces = nullptr;
};

/// Loads the module on the first call, from where codec_loader.h looks. Throws input_error. Thread: any.
const VideoModule& video_module();

} // namespace basin
