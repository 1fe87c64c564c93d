// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/kernels/kernels.h"

namespace basin::kernels::BASIN_KERNEL_SET {

namespace {

// Rows that are filtered together share their loads; three quantities each must fit the registers.
constexpr int32_t group = lanes == 8 ? 3 : 4;
constexpr int32_t most_taps = 11;

constexpr float c1 = 0.01F * 0.01F;
constexpr float c2 = 0.03F * 0.03F;

/// Scratch: one row of zeros, then `group` rows of three filtered quantities, each a row of a plane wide.
struct Scratch {
    const float* zeros;
    float* rows;
    int64_t pitch;

    float* row(int32_t r, int32_t quantity) const { return rows + (r * 3 + quantity) * pitch; }
};

static inline Scratch clear_scratch(float* memory, int64_t pitch) {
    for (int64_t i = 0; i < (1 + group * 3) * pitch; ++i) {
        memory[i] = 0.0F;
    }
    return {memory + margin, memory + pitch + margin, pitch};
}

/// Row y of a plane, or zeros outside of the first `height` rows.
static inline const float* row_or_zeros(PlaneView view, int32_t plane, int32_t y, int32_t height,
                                        const float* zeros) {
    return y >= 0 && y < height ? view.origin + y * view.row_pitch + plane * view.plane_pitch : zeros;
}

/// The rows under a group of windows that start at row y.
struct Products { ///< x, x^2, x y of two pictures
    const float* x[most_taps + group];
    const float* y[most_taps + group];

    void load_at(int32_t row, int32_t column, Floats* values) const {
        values[0] = load(x[row] + column);
        values[1] = values[0] * values[0];
        values[2] = values[0] * load(y[row] + column);
    }
};

struct Planes { ///< three planes of one stack
    const float* rows[most_taps + group];
    int64_t pitch[most_taps + group];

    void load_at(int32_t row, int32_t column, Floats* values) const {
        for (int32_t q = 0; q < 3; ++q) {
            values[q] = load(rows[row] + q * pitch[row] + column);
        }
    }
};

/// Vertical pass for `group` rows of windows: scratch row r := sum over i of weight[i] * source row r + i.
template<int32_t taps, class Source>
static inline void filter_columns(const Source& source, const Window& window, int32_t width,
                                  const Scratch& scratch) {
    for (int32_t x = 0; x < width; x += lanes) {
        Floats sums[group][3] = {};
#pragma GCC unroll 16
        for (int32_t row = 0; row < taps + group - 1; ++row) {
            Floats values[3];
            source.load_at(row, x, values);
#pragma GCC unroll 4
            for (int32_t r = 0; r < group; ++r) {
                if (row - r >= 0 && row - r < taps) {
                    const Floats weight = all(window.weight[row - r]);
                    for (int32_t q = 0; q < 3; ++q) {
                        sums[r][q] = fused(weight, values[q], sums[r][q]);
                    }
                }
            }
        }
        for (int32_t r = 0; r < group; ++r) {
            for (int32_t q = 0; q < 3; ++q) {
                store(scratch.row(r, q) + x, sums[r][q]);
            }
        }
    }
}

/// Horizontal pass at one vector of windows that start at column x.
template<int32_t taps>
static inline void filter_row(const Scratch& scratch, int32_t r, const Window& window, int32_t x,
                              Floats* values) {
    const float* rows[3] = {scratch.row(r, 0) + x, scratch.row(r, 1) + x, scratch.row(r, 2) + x};
    values[0] = values[1] = values[2] = Floats{};
#pragma GCC unroll 11
    for (int32_t i = 0; i < taps; ++i) {
        const Floats weight = all(window.weight[i]);
        for (int32_t q = 0; q < 3; ++q) {
            values[q] = fused(weight, load(rows[q] + i), values[q]);
        }
    }
}

static inline Ints inside(int32_t x, int32_t width) {
    return all(static_cast<float>(x)) + ramp() < all(static_cast<float>(width));
}

static Products products_at(PlaneView a, PlaneView b, int32_t plane, int32_t y, int32_t taps,
                            const float* zeros) {
    Products source{};
    for (int32_t row = 0; row < taps + group - 1; ++row) {
        source.x[row] = row_or_zeros(a, plane, y + row, a.height, zeros);
        source.y[row] = row_or_zeros(b, plane, y + row, b.height, zeros);
    }
    return source;
}

template<int32_t taps>
static void target_rows(PlaneView target, int32_t plane, const WindowGrid& grid, PlaneView statistics,
                        const Scratch& scratch, int32_t row_begin, int32_t row_end) {
    for (int32_t y = row_begin; y < row_end; y += group) {
        const Products source = products_at(target, target, plane, y + grid.offset, taps, scratch.zeros);
        filter_columns<taps>(source, grid.window, target.width, scratch);
        for (int32_t r = 0; r < group && y + r < row_end; ++r) {
            float* to = statistics.origin + (y + r) * statistics.row_pitch;
            for (int32_t x = 0; x < grid.width; x += lanes) {
                Floats mean[3];
                filter_row<taps>(scratch, r, grid.window, x + grid.offset, mean);
                store(to + x, mean[0]);
                store(to + statistics.plane_pitch + x, mean[1] - mean[0] * mean[0] + c2);
            }
        }
    }
}

/// SSIM of one vector of windows and, when wanted, its derivatives by the means of x, x^2 and xy:
///   S = A1 A2 / (B1 B2), A1 = 2 mx my + C1, A2 = 2 cov + C2, B1 = mx^2 + my^2 + C1, B2 = vx + vy + C2.
struct Similarity {
    Floats value, by_mean, by_square, by_product;
};

static inline Similarity similarity(const Floats* means, Floats target_mean, Floats target_variance) {
    const Floats mean_product = means[0] * target_mean;
    const Floats mean_square = means[0] * means[0];
    const Floats a1 = 2.0F * mean_product + c1;
    const Floats a2 = 2.0F * (means[2] - mean_product) + c2;
    const Floats b1 = mean_square + target_mean * target_mean + c1;
    const Floats b2 = means[1] - mean_square + target_variance;
    const Floats inverse = 1.0F / (b1 * b2);
    const Floats value = a1 * a2 * inverse;
    return {value, 2.0F * inverse * (target_mean * (a2 - a1) + means[0] * value * (b1 - b2)),
            -value * b1 * inverse, 2.0F * a1 * inverse};
}

template<int32_t taps>
static double ssim_rows(PlaneView render, PlaneView target, int32_t plane, const WindowGrid& grid,
                        PlaneView statistics, PlaneView partials, const Scratch& scratch, int32_t row_begin,
                        int32_t row_end) {
    double total = 0.0;
    for (int32_t y = row_begin; y < row_end; y += group) {
        const Products source = products_at(render, target, plane, y + grid.offset, taps, scratch.zeros);
        filter_columns<taps>(source, grid.window, render.width, scratch);
        for (int32_t r = 0; r < group && y + r < row_end; ++r) {
            const float* known = statistics.origin + (y + r) * statistics.row_pitch;
            Floats row_total{};
            for (int32_t x = 0; x < grid.width; x += lanes) {
                Floats means[3];
                filter_row<taps>(scratch, r, grid.window, x + grid.offset, means);
                const Similarity s =
                    similarity(means, load(known + x), load(known + statistics.plane_pitch + x));
                const Ints window = inside(x, grid.width);
                row_total += where(window, s.value);
                if (partials.origin != nullptr) {
                    float* to = partials.origin + (y + r) * partials.row_pitch + x;
                    store(to, where(window, s.by_mean));
                    store(to + partials.plane_pitch, where(window, s.by_square));
                    store(to + 2 * partials.plane_pitch, where(window, s.by_product));
                }
            }
            for (int32_t i = 0; i < lanes; ++i) {
                total += static_cast<double>(row_total[i]);
            }
        }
    }
    return total;
}

/// The transpose of the window sums: symmetric weights, so the same filter with the offset mirrored.
template<int32_t taps>
static void gradient_rows(PlaneView partials, PlaneView render, PlaneView target, int32_t plane,
                          const WindowGrid& grid, float scale, PlaneView gradient, const Scratch& scratch,
                          int32_t row_begin, int32_t row_end) {
    const int32_t offset = 1 - taps - grid.offset;
    for (int32_t y = row_begin; y < row_end; y += group) {
        Planes source{};
        for (int32_t row = 0; row < taps + group - 1; ++row) {
            const int32_t from = y + offset + row;
            source.rows[row] = row_or_zeros(partials, 0, from, grid.height, scratch.zeros);
            source.pitch[row] = source.rows[row] == scratch.zeros ? 0 : partials.plane_pitch;
        }
        filter_columns<taps>(source, grid.window, render.width, scratch);
        for (int32_t r = 0; r < group && y + r < row_end; ++r) {
            const float* x_row = render.origin + (y + r) * render.row_pitch + plane * render.plane_pitch;
            const float* y_row = target.origin + (y + r) * target.row_pitch + plane * target.plane_pitch;
            float* to = gradient.origin + (y + r) * gradient.row_pitch + plane * gradient.plane_pitch;
            for (int32_t x = 0; x < render.width; x += lanes) {
                Floats by[3];
                filter_row<taps>(scratch, r, grid.window, x + offset, by);
                const Floats along =
                    fused(2.0F * load(x_row + x), by[1], fused(load(y_row + x), by[2], by[0]));
                store(to + x, scale * along);
            }
        }
    }
}

} // namespace

int64_t ssim_scratch(int64_t plane_pitch) {
    return (1 + group * 3) * plane_pitch;
}

void ssim_target(PlaneView target, int32_t plane, const WindowGrid* grid, PlaneView statistics,
                 float* scratch, int32_t row_begin, int32_t row_end) {
    const Scratch rows = clear_scratch(scratch, target.plane_pitch);
    if (grid->window.taps == 8) {
        target_rows<8>(target, plane, *grid, statistics, rows, row_begin, row_end);
    } else {
        target_rows<11>(target, plane, *grid, statistics, rows, row_begin, row_end);
    }
}

double ssim(PlaneView render, PlaneView target, int32_t plane, const WindowGrid* grid, PlaneView statistics,
            PlaneView partials, float* scratch, int32_t row_begin, int32_t row_end) {
    const Scratch rows = clear_scratch(scratch, render.plane_pitch);
    return grid->window.taps == 8
               ? ssim_rows<8>(render, target, plane, *grid, statistics, partials, rows, row_begin, row_end)
               : ssim_rows<11>(render, target, plane, *grid, statistics, partials, rows, row_begin, row_end);
}

void ssim_gradient(PlaneView partials, PlaneView render, PlaneView target, int32_t plane,
                   const WindowGrid* grid, float scale, PlaneView gradient, float* scratch, int32_t row_begin,
                   int32_t row_end) {
    const Scratch rows = clear_scratch(scratch, render.plane_pitch);
    if (grid->window.taps == 8) {
        gradient_rows<8>(partials, render, target, plane, *grid, scale, gradient, rows, row_begin, row_end);
    } else {
        gradient_rows<11>(partials, render, target, plane, *grid, scale, gradient, rows, row_begin, row_end);
    }
}

} // namespace basin::kernels::BASIN_KERNEL_SET
