// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/openface/patch_views.h"

#include <fmt/format.h>

#include <cmath>

namespace basin::openface {

namespace {

constexpr std::size_t matrix_header = 3 * sizeof(std::int32_t);

} // namespace

PatchViews read_views(BinaryCursor& cursor) {
    PatchViews views;
    views.scale = cursor.positive("the training scale");
    const std::int32_t count =
        cursor.count("the number of views", 1, most_views, 2 * matrix_header + 3 * sizeof(double));
    for (std::int32_t view = 0; view < count; ++view) {
        const std::size_t at = cursor.offset();
        views.centres.push_back(cursor.matrix<double>("the centre of a view", 3, 1));
        for (const double degrees : views.centres.back().data) {
            if (!std::isfinite(degrees)) {
                cursor.fail(at, "a centre in degrees", fmt::format("{}", degrees));
            }
        }
    }
    for (std::int32_t view = 0; view < count; ++view) {
        const std::size_t at = cursor.offset();
        const std::int64_t rows = view == 0 ? -1 : views.visible.front().rows;
        views.visible.push_back(cursor.matrix<std::int32_t>("the visibility of a view", rows, 1));
        if (views.visible.back().rows < 1 || views.visible.back().rows > most_landmarks) {
            cursor.fail(at, fmt::format("from 1 to {} landmarks", most_landmarks),
                        std::to_string(views.visible.back().rows));
        }
    }
    return views;
}

void check_sides(const BinaryCursor& cursor, std::size_t at, std::int32_t width, std::int32_t height) {
    if (width < 1 || width > most_side || height < 1 || height > most_side) {
        cursor.fail(at, fmt::format("sides of an expert from 1 to {}", most_side),
                    fmt::format("{} × {}", width, height));
    }
}

void write_views(BinaryWriter& writer, const PatchViews& views) {
    writer.float64(views.scale);
    writer.int32(static_cast<std::int32_t>(views.views()));
    for (const auto& centre : views.centres) {
        writer.matrix(centre);
    }
    for (const auto& visible : views.visible) {
        writer.matrix(visible);
    }
}

} // namespace basin::openface
