// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/image.h"

#include <cstdint>
#include <string>

namespace basin {

struct ImageReadOptions {
    int max_side = 0; ///< > 0: the longer side is shrunk to this; never enlarged
    std::int64_t most_pixels = std::int64_t{64} << 20; ///< of the file, before shrinking
};

/// A picture and what a session remembers of its file.
struct ReadImage {
    Image image;
    std::uint64_t file_hash = 0;         ///< xxh3 of the file's bytes
    std::string path;                    ///< absolute
    int file_width = 0, file_height = 0; ///< upright, before shrinking
    std::string summary;                 ///< "768 × 512, RGB, 8 bit"
};

/// Reads any picture that OpenCV reads: PNG, JPEG, TIFF, WebP, BMP, PNM, Radiance HDR, JPEG 2000 ...
///
/// Integer samples are divided by the largest value of their depth; float samples are cut to 0..1 (NaN stays
/// NaN). Colour stays colour, grey stays grey (one channel). Transparency is laid over black, the colour of a
/// pixel that nothing covers, and noted in had_alpha. EXIF orientation is applied. Colour profiles are
/// ignored: samples are taken as they are stored. Shrinking averages areas. Throws input_error: missing, a
/// folder, empty, not a picture, cut off or damaged, too many pixels (checked in the header, before memory is
/// taken). Long work (core/base/long_work.h): cancelled, it returns at once; a decoder at work is left to end
/// by itself. Thread: any; the first call of a process loads the codec module (0.2 s).
ReadImage read_image(const std::string& path, const ImageReadOptions& options = {});

} // namespace basin
