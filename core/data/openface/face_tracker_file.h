// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/openface/pdm_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace basin::openface {

/// One linear expert of FaceTracker: 1 / (1 + exp(scaling ncc + bias)).
struct TrackerModality {
    std::int32_t type = 0; ///< 0 grey values, 1 squared gradient magnitude, 2 local binary patterns
    double scaling = 0.0, bias = 0.0;
    Matrix<float> weights; ///< height × width
    friend bool operator==(const TrackerModality&, const TrackerModality&) = default;
};

struct TrackerPatch {
    std::int32_t width = 0, height = 0;
    std::vector<TrackerModality> modalities; ///< none where the landmark is hidden
    friend bool operator==(const TrackerPatch&, const TrackerPatch&) = default;
};

/// The constrained local model of a FaceTracker file (`face2.tracker`): what the fit needs of it. Behind it
/// the file has a face detector and failure checks, which are not read.
struct FaceTrackerFile {
    PdmFile pdm;
    Matrix<double> reference;                       ///< 2 n × 1: the shape at which patches are sampled, px
    std::vector<Matrix<double>> centres;            ///< 3 × 1 a view: pitch, yaw, roll in radians
    std::vector<Matrix<std::int32_t>> visible;      ///< n × 1 a view
    std::vector<std::vector<TrackerPatch>> patches; ///< [view][landmark]
    friend bool operator==(const FaceTrackerFile&, const FaceTrackerFile&) = default;
};

/// Throws input_error naming file, line, byte offset and what was expected there.
FaceTrackerFile parse_face_tracker(std::string_view text, const std::string& path);
FaceTrackerFile read_face_tracker(const std::string& path);

} // namespace basin::openface
