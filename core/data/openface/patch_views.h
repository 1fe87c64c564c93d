// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/openface/binary_cursor.h"
#include "core/data/openface/matrix.h"

#include <vector>

namespace basin::openface {

/// What every file of patch experts begins with.
struct PatchViews {
    double scale = 0.0;                        ///< training scale s_ref: px a mm
    std::vector<Matrix<double>> centres;       ///< 3 × 1 a view: pitch, yaw, roll in degrees
    std::vector<Matrix<std::int32_t>> visible; ///< n × 1 a view: not 0 where the landmark has an expert

    std::size_t views() const { return centres.size(); }
    std::size_t landmarks() const {
        return visible.empty() ? 0 : static_cast<std::size_t>(visible.front().rows);
    }
    friend bool operator==(const PatchViews&, const PatchViews&) = default;
};

/// Reads scale, number of views, centres, visibilities of a binary file.
PatchViews read_views(BinaryCursor& cursor);
/// Throws unless an expert's sides, read at byte `at`, are sensible. Experts without content are not checked:
/// files hold anything there.
void check_sides(const BinaryCursor& cursor, std::size_t at, std::int32_t width, std::int32_t height);
void write_views(BinaryWriter& writer, const PatchViews& views);

} // namespace basin::openface
