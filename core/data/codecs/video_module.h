// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// The C interface of the video module: decoding and encoding by OpenCV's videoio, faces by its cascade
/// classifier. Loaded when the first video is opened or the first face looked for. Nothing of OpenCV crosses
/// this line, and no exception either; functions that fail return 0 or nothing and leave a reason.
extern "C" {

struct BasinVideoInfo {
    int width, height;
    double frames_per_sec;
    long long frames; ///< what the container says, which need not be true; 0: nothing
};

struct BasinFaceBox {
    int x, y, width, height;
};

/// An open video, or null.
using BasinOpenVideo = void* (*)(const char* path, BasinVideoInfo* info, char* reason,
                                 std::size_t reason_size);
/// Decodes the next frame into height * width * 3 bytes, red green blue. 1; or 0 at the end or on damage.
using BasinNextFrame = int (*)(void* video, unsigned char* rgb);
/// Asks the decoder to go on with frame `index`; it may land elsewhere. 1; or 0 when it refuses.
using BasinSeekVideo = int (*)(void* video, long long index);
using BasinCloseVideo = void (*)(void* video);

/// A film that is being written by the encoder of that code ("avc1"), or null.
using BasinOpenFilm = void* (*)(const char* path, const char* code, int width, int height,
                                double frames_per_sec, char* reason, std::size_t reason_size);
/// Adds a picture: rows of `stride` bytes, four bytes a pixel: blue, green, red, unused. 1; or 0 on failure.
using BasinAddPicture = int (*)(void* film, const unsigned char* bgrx, std::size_t stride);
using BasinCloseFilm = void (*)(void* film);

/// Faces in a grey picture, largest first, at most `most`; -1 when the cascade file cannot be read.
using BasinFindFaces = int (*)(const char* cascade, const unsigned char* grey, int width, int height,
                               BasinFaceBox* boxes, int most, char* reason, std::size_t reason_size);
}
