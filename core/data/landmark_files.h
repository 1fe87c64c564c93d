// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace basin {

/// Landmarks of one frame as a file has them.
struct LandmarkRow {
    std::vector<double> x, y;  ///< px; pixel centres at whole numbers
    std::vector<double> pose;  ///< scale, rx, ry, rz, tx, ty; empty where the file has none
    std::vector<double> local; ///< shape coefficients; empty where the file has none
};

/// Landmarks by frame, 0-based.
struct LandmarkFile {
    std::map<std::int64_t, LandmarkRow> frames;
    std::string note; ///< what was assumed: "frames were counted from 0"
};

/// Reads an OpenFace CSV (any of its column groups, ", " or ","), a plain CSV with a heading
/// frame,x0,y0,x1,y1..., or a .pts file of one frame (`version`, `n_points`, points in
/// braces; frame 0). Frames of OpenFace are counted from 1; a file that
/// has a frame 0 is taken to count from 0. Throws input_error naming file, line and what was expected.
LandmarkFile read_landmarks(const std::string& path);
LandmarkFile parse_landmark_csv(std::string_view text, const std::string& path);
LandmarkFile parse_pts(std::string_view text, const std::string& path);

/// Boxes of a CSV with columns frame, x, y, w, h, by frame (0-based, counted as above).
std::map<std::int64_t, std::array<double, 4>> read_boxes(const std::string& path);

} // namespace basin
