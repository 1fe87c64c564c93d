// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/responses.h"

#include <Eigen/Core>
#include <Eigen/LU>
#include <Eigen/SVD>

#include <algorithm>
#include <cmath>
#include <limits>

namespace basin::clnf {

namespace {

/// Coordinates of finite size that cannot overflow the fixed point arithmetic; anything else lies outside.
constexpr double farthest_px = 1e5;

float pixel(const GreyView& picture, std::int64_t x, std::int64_t y) {
    if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) {
        return 0.0F;
    }
    return picture.pixels[y * picture.width + x];
}

float bilinear(const GreyView& picture, std::int64_t x, std::int64_t y, float fx, float fy) {
    if (x >= 0 && y >= 0 && x + 1 < picture.width && y + 1 < picture.height) {
        const std::uint8_t* const at = picture.pixels + y * picture.width + x;
        const std::uint8_t* const below = at + picture.width;
        return (1.0F - fy) * ((1.0F - fx) * at[0] + fx * at[1]) +
               fy * ((1.0F - fx) * below[0] + fx * below[1]);
    }
    return (1.0F - fy) * ((1.0F - fx) * pixel(picture, x, y) + fx * pixel(picture, x + 1, y)) +
           fy * ((1.0F - fx) * pixel(picture, x, y + 1) + fx * pixel(picture, x + 1, y + 1));
}

/// The six numbers of the affine map from patch to picture, as single precision arithmetic gives them.
struct Affine {
    double xx, xy, x0, yx, yy, y0;
};

/// Coordinates in 1/32 px along one row or column of a patch.
struct GridSteps {
    static constexpr std::size_t usual = 64; ///< wider patches take memory of their own
    std::array<std::int32_t, usual> few{};
    std::vector<std::int32_t> many;
    std::int32_t* values = few.data();

    explicit GridSteps(int count) {
        if (static_cast<std::size_t>(count) > usual) {
            many.resize(static_cast<std::size_t>(count));
            values = many.data();
        }
    }
};

/// Bilinear in whole numbers: the sum is exact, and so is its 1/1024.
float bilinear_inside(const std::uint8_t* at, int row_pitch, int fx, int fy) {
    const std::uint8_t* const below = at + row_pitch;
    const int sum =
        (32 - fy) * ((32 - fx) * at[0] + fx * at[1]) + fy * ((32 - fx) * below[0] + fx * below[1]);
    return static_cast<float>(sum) * (1.0F / 1024.0F);
}

void warp_on_grid(const GreyView& picture, const Affine& map, int width, int height, float* out,
                  std::int64_t pitch) {
    // OpenCV: fixed point with 10 bits, rounded to 5 bits of fraction. Coordinates stay below farthest_px.
    constexpr double one = 1024.0;
    constexpr int half_step = 16;
    GridSteps along_x(width), along_y(width);
    for (int u = 0; u < width; ++u) {
        along_x.values[u] = static_cast<std::int32_t>(std::lrint(map.xx * u * one));
        along_y.values[u] = static_cast<std::int32_t>(std::lrint(map.yx * u * one));
    }
    for (int v = 0; v < height; ++v) {
        const auto x0 = static_cast<std::int32_t>(std::lrint((map.xy * v + map.x0) * one)) + half_step;
        const auto y0 = static_cast<std::int32_t>(std::lrint((map.yy * v + map.y0) * one)) + half_step;
        float* const row = out + v * pitch;
        const auto inside = [&](int u) {
            const int x = (x0 + along_x.values[u]) >> 10, y = (y0 + along_y.values[u]) >> 10;
            return x >= 0 && y >= 0 && x + 1 < picture.width && y + 1 < picture.height;
        };
        const bool whole_row_inside = inside(0) && inside(width - 1); // the picture is convex
        for (int u = 0; u < width; ++u) {
            const int x = (x0 + along_x.values[u]) >> 5, y = (y0 + along_y.values[u]) >> 5;
            if (whole_row_inside) {
                row[u] = bilinear_inside(picture.pixels +
                                             static_cast<std::ptrdiff_t>(y >> 5) * picture.width + (x >> 5),
                                         picture.width, x & 31, y & 31);
            } else {
                row[u] = bilinear(picture, x >> 5, y >> 5, static_cast<float>(x & 31) / 32.0F,
                                  static_cast<float>(y & 31) / 32.0F);
            }
        }
    }
}

void warp_exactly(const GreyView& picture, const Affine& map, int width, int height, float* out,
                  std::int64_t pitch) {
    for (int v = 0; v < height; ++v) {
        for (int u = 0; u < width; ++u) {
            const double x = map.xx * u + map.xy * v + map.x0, y = map.yx * u + map.yy * v + map.y0;
            const double left = std::floor(x), top = std::floor(y);
            out[v * pitch + u] =
                bilinear(picture, static_cast<std::int64_t>(left), static_cast<std::int64_t>(top),
                         static_cast<float>(x - left), static_cast<float>(y - top));
        }
    }
}

void reference_shape(const Model& model, double scale, const Parameters& start, std::vector<float>& out) {
    if (!model.reference_shape.empty()) {
        out = model.reference_shape;
        return;
    }
    Parameters reference;
    reference.pose = {static_cast<float>(scale), 0.0F, 0.0F, 0.0F, 0.0F, 0.0F};
    reference.local = start.local;
    model.pdm.shape(reference, out);
}

/// r <- Sigma r, then at least 0.
void smooth(const Sigma& sigma, int side, const ResponseMap& map, ExpertScratch& scratch) {
    const std::int32_t cells = side * side;
    scratch.values.resize(static_cast<std::size_t>(sigma.pitch));
    // Sigma is symmetric, so its rows serve as columns.
    kernels_in_use().affine(scratch.sums.data(), cells, 1, cells, sigma.values.data(), sigma.pitch,
                            sigma.pitch, scratch.values.data(), sigma.pitch);
    float least = 0.0F;
    for (std::int32_t i = 0; i < cells; ++i) {
        least = std::min(least, scratch.values[static_cast<std::size_t>(i)]);
    }
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            map.cells[y * map.pitch + x] = scratch.values[static_cast<std::size_t>(y * side + x)] - least;
        }
    }
}

} // namespace

Matrix2 similarity(std::span<const float> from, std::span<const float> to) {
    const auto n = static_cast<Eigen::Index>(from.size() / 2);
    const auto points = [n](std::span<const float> shape) {
        Eigen::MatrixXd result(n, 2);
        result.col(0) = Eigen::Map<const Eigen::VectorXf>(shape.data(), n).cast<double>();
        result.col(1) = Eigen::Map<const Eigen::VectorXf>(shape.data() + n, n).cast<double>();
        return Eigen::MatrixXd(result.rowwise() - result.colwise().mean());
    };
    const Eigen::MatrixXd source = points(from), target = points(to);
    const double source_size = source.norm(), target_size = target.norm();
    const Eigen::Matrix2d covariance = (source / source_size).transpose() * (target / target_size);
    if (!covariance.allFinite()) {
        constexpr float lost = std::numeric_limits<float>::quiet_NaN();
        return {lost, lost, lost, lost};
    }
    const Eigen::JacobiSVD<Eigen::Matrix2d> svd(covariance, Eigen::ComputeFullU | Eigen::ComputeFullV);
    const double sign = (svd.matrixV() * svd.matrixU().transpose()).determinant() < 0.0 ? -1.0 : 1.0;
    const Eigen::DiagonalMatrix<double, 2> guard(1.0, sign);
    const Eigen::Matrix2d rotation = svd.matrixV() * guard * svd.matrixU().transpose();
    const Eigen::Matrix2d result = target_size / source_size * rotation;
    return {static_cast<float>(result(0, 0)), static_cast<float>(result(0, 1)),
            static_cast<float>(result(1, 0)), static_cast<float>(result(1, 1))};
}

Matrix2 inverse(const Matrix2& m) {
    const double determinant = static_cast<double>(m[0]) * m[3] - static_cast<double>(m[1]) * m[2];
    return {static_cast<float>(m[3] / determinant), static_cast<float>(-m[1] / determinant),
            static_cast<float>(-m[2] / determinant), static_cast<float>(m[0] / determinant)};
}

void warp_patch(const GreyView& picture, const Matrix2& ref_to_img, float at_x, float at_y, int width,
                int height, Sampling sampling, float* out, std::int64_t pitch) {
    const float a = ref_to_img[0], b = -ref_to_img[1];
    const float half_u = (static_cast<float>(width) - 1.0F) / 2.0F;
    const float half_v = (static_cast<float>(height) - 1.0F) / 2.0F;
    const float x0 = at_x - (a * half_u - b * half_v), y0 = at_y - (a * half_v + b * half_u);
    const Affine map{a, -b, x0, b, a, y0};
    const double reach =
        (std::abs(static_cast<double>(a)) + std::abs(static_cast<double>(b))) * (width + height);
    if (!(std::abs(static_cast<double>(x0)) + std::abs(static_cast<double>(y0)) + reach < farthest_px)) {
        const bool lost = std::isnan(x0) || std::isnan(y0);
        const float value = lost ? std::numeric_limits<float>::quiet_NaN() : 0.0F;
        for (int v = 0; v < height; ++v) {
            std::fill(out + v * pitch, out + v * pitch + width, value);
        }
        return;
    }
    if (sampling == Sampling::warp_affine) {
        warp_on_grid(picture, map, width, height, out, pitch);
    } else {
        warp_exactly(picture, map, width, height, out, pitch);
    }
}

bool compute_maps(const Model& model, std::size_t scale, int side, const Parameters& start,
                  const GreyView& picture, Sampling sampling, bool reference_warp, WorkerPool& pool,
                  std::vector<ExpertScratch>& scratch, std::stop_token stop, WindowMaps& maps) {
    constexpr std::int64_t margin = kernels::margin;
    const ScaleExperts& experts = *model.scales[scale];
    const std::size_t n = model.landmarks();
    maps.scale = scale;
    maps.side = side;
    maps.view = experts.nearest_view(start.pose[1], start.pose[2], start.pose[3]);
    model.pdm.shape(start, maps.base_shape);
    std::vector<float> reference;
    reference_shape(model, experts.scale(), start, reference);
    maps.img_to_ref = reference_warp ? similarity(maps.base_shape, reference) : Matrix2{1, 0, 0, 1};
    maps.ref_to_img = inverse(maps.img_to_ref);
    maps.pitch = (side + margin - 1) / margin * margin;
    maps.cells.assign(static_cast<std::size_t>(maps.map_size()) * n, 0.0F);
    maps.has_map.assign(n, false);
    maps.weight.assign(n, 1.0F);
    maps.areas.resize(n);
    maps.area_sizes.assign(n, {0, 0});
    int widest = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const PatchExpert* const expert = experts.expert(maps.view, i);
        maps.has_map[i] = expert != nullptr;
        maps.weight[i] = experts.confidence(maps.view, i);
        if (expert != nullptr) {
            maps.area_sizes[i] = {side + expert->width() - 1, side + expert->height() - 1};
            widest = std::max(widest, maps.area_sizes[i][0]);
        }
    }
    maps.area_pitch = widest + margin;
    scratch.resize(static_cast<std::size_t>(pool.threads()));
    return pool.for_each(static_cast<std::int64_t>(n), stop, [&](std::int64_t chunk, int worker) {
        const auto i = static_cast<std::size_t>(chunk);
        const PatchExpert* const expert = experts.expert(maps.view, i);
        const auto [width, height] = maps.area_sizes[i];
        maps.areas[i].resize(static_cast<std::size_t>(maps.area_pitch * height));
        if (expert == nullptr) {
            return;
        }
        ExpertScratch& room = scratch[static_cast<std::size_t>(worker)];
        warp_patch(picture, maps.ref_to_img, maps.base_shape[i], maps.base_shape[n + i], width, height,
                   sampling, maps.areas[i].data(), maps.area_pitch);
        const ResponseMap map{maps.map(i), maps.pitch, side};
        expert->respond({maps.areas[i].data(), maps.area_pitch, width, height}, map, room);
        if (const Sigma* const sigma = experts.sigma(maps.view, i, side)) {
            smooth(*sigma, side, map, room);
        }
    });
}

} // namespace basin::clnf
