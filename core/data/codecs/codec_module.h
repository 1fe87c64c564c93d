// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// The C interface of the codec module, a shared object that is loaded when the first picture is read.
///
/// Only that module links OpenCV's imgcodecs: it drags in about 245 libraries, which would cost every start
/// of the program 0.15 to 0.25 s and 70 MB. Nothing of OpenCV crosses this line, and no exception either.
extern "C" {

/// Decoded samples as the file holds them: not turned upright, channels in the order blue, green, red, alpha.
struct BasinDecodedImage {
    int width, height;
    int channels;          ///< 1 grey, 3 colour, 4 colour and alpha
    int bits;              ///< per sample: 8 and 16 unsigned integers, 32 float
    const void* samples;   ///< row 0
    std::size_t row_bytes; ///< distance of rows
    void* owner;           ///< for release
};

enum { basin_decode_failed = 1, basin_decode_unsupported = 2 };

/// 0 and a picture to release; or basin_decode_failed (no picture, or damaged), or basin_decode_unsupported
/// (a kind of samples that Basin does not take), and the reason as text.
using BasinDecodeImage = int (*)(const void* bytes, std::size_t size, BasinDecodedImage* out, char* reason,
                                 std::size_t reason_size);
using BasinReleaseImage = void (*)(BasinDecodedImage* image);
}
