// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace basin {

/// What an image file says about itself, found without decoding it.
struct ImageHeader {
    std::string format;                 ///< "PNG", "JPEG" ...; empty: none that is known here
    std::int64_t width = 0, height = 0; ///< as stored, before orientation; 0: not found
    int orientation = 1;                ///< EXIF tag 274, 1 (upright) to 8
    std::string damage; ///< why the file cannot be whole ("it ends before ..."); empty: nothing found
};

/// Reads the structure of PNG, JPEG, BMP, WebP, TIFF and PNM (other formats are at most named).
///
/// A decoder may fill the missing part of a cut-off file with grey, and allocates what a header claims; so
/// both are checked here first: PNG chunks with their CRC up to IEND, JPEG segments up to EOI, WebP and BMP
/// lengths. Sources: PNG (ISO/IEC 15948) 5.3, JPEG (ITU-T T.81) B.1 and B.2, TIFF 6.0 section 2,
/// EXIF 2.32 4.6.4, RFC 9649 (WebP), the Netpbm format pages. Never reads outside `bytes`, throws nothing.
/// Thread: any.
ImageHeader read_image_header(std::span<const std::byte> bytes);

/// Orientation in a TIFF structure as EXIF embeds it (without the "Exif\0\0" prefix); 1 where there is none.
int exif_orientation(std::span<const std::byte> tiff);

} // namespace basin
