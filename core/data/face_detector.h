// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/frame_source.h"

#include <array>
#include <optional>

namespace basin {

/// The largest face of a picture by OpenCV's frontal Haar cascade (Viola and Jones 2001): x, y, width, height
/// in px, corrected to lie tightly around the landmarks as OpenFace does. None when there is no face. Throws
/// input_error when the cascade (package opencv-data) is not installed. Thread: any.
std::optional<std::array<double, 4>> find_face(const Frame& frame);

} // namespace basin
