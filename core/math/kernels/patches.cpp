// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/kernels/kernels.h"

namespace basin::kernels::BASIN_KERNEL_SET {

namespace {

/// O rows of outputs at V vectors of columns: every load of an input serves O products, every weight V.
template<int32_t O, int32_t V>
static inline void affine_block(const float* weights, int64_t weight_pitch, int32_t inputs, const float* in,
                                int64_t in_pitch, float* out, int64_t out_pitch) {
    Floats sums[O][V] = {};
    for (int32_t k = 0; k < inputs; ++k) {
        Floats columns[V];
        for (int32_t v = 0; v < V; ++v) {
            columns[v] = load(in + k * in_pitch + v * lanes);
        }
        for (int32_t o = 0; o < O; ++o) {
            const Floats weight = all(weights[o * weight_pitch + k]);
            for (int32_t v = 0; v < V; ++v) {
                sums[o][v] = fused(weight, columns[v], sums[o][v]);
            }
        }
    }
    for (int32_t o = 0; o < O; ++o) {
        for (int32_t v = 0; v < V; ++v) {
            store(out + o * out_pitch + v * lanes, sums[o][v]);
        }
    }
}

template<int32_t O, int32_t V>
static inline void affine_rows(const float* weights, int64_t weight_pitch, int32_t inputs, const float* in,
                               int64_t in_pitch, int64_t columns, float* out, int64_t out_pitch) {
    int64_t column = 0;
    for (; column + V * lanes <= columns; column += V * lanes) {
        affine_block<O, V>(weights, weight_pitch, inputs, in + column, in_pitch, out + column, out_pitch);
    }
    for (; column < columns; column += lanes) {
        affine_block<O, 1>(weights, weight_pitch, inputs, in + column, in_pitch, out + column, out_pitch);
    }
}

} // namespace

void unfold(const float* area, int64_t area_pitch, int32_t patch_height, int32_t patch_width, int32_t rows,
            int32_t columns, float* out, int64_t out_pitch) {
    for (int32_t v = 0; v < patch_height; ++v) {
        for (int32_t u = 0; u < patch_width; ++u, out += out_pitch) {
            const float* from = area + v * area_pitch + u;
            float* to = out;
            // Whole vectors run over the end of a row; the next row, or the caller's margin, takes them.
            for (int32_t y = 0; y < rows; ++y, from += area_pitch, to += columns) {
                for (int32_t x = 0; x < columns; x += lanes) {
                    store(to + x, load(from + x));
                }
            }
        }
    }
}

void normalise(float* values, int64_t pitch, int32_t rows, int64_t columns, float* inverse_norm) {
    const Floats share = all(1.0F / static_cast<float>(rows));
    for (int64_t column = 0; column < columns; column += lanes) {
        Floats total{};
        for (int32_t row = 0; row < rows; ++row) {
            total += load(values + row * pitch + column);
        }
        const Floats mean = total * share;
        Floats squares{};
        for (int32_t row = 0; row < rows; ++row) {
            float* const at = values + row * pitch + column;
            const Floats centred = load(at) - mean;
            store(at, centred);
            squares = fused(centred, centred, squares);
        }
        const Floats norm = root(squares);
        store(inverse_norm + column, 1.0F / (norm == Floats{} ? all(1.0F) : norm));
    }
}

void affine(const float* weights, int64_t weight_pitch, int32_t outputs, int32_t inputs, const float* in,
            int64_t in_pitch, int64_t columns, float* out, int64_t out_pitch) {
    int32_t o = 0;
    for (; o + 4 <= outputs; o += 4) {
        affine_rows<4, 2>(weights + o * weight_pitch, weight_pitch, inputs, in, in_pitch, columns,
                          out + o * out_pitch, out_pitch);
    }
    for (; o + 2 <= outputs; o += 2) {
        affine_rows<2, 4>(weights + o * weight_pitch, weight_pitch, inputs, in, in_pitch, columns,
                          out + o * out_pitch, out_pitch);
    }
    for (; o < outputs; ++o) {
        affine_rows<1, 6>(weights + o * weight_pitch, weight_pitch, inputs, in, in_pitch, columns,
                          out + o * out_pitch, out_pitch);
    }
}

void add_logistic(const float* values, const float* scale, float gain, float bias, float factor,
                  int64_t columns, float* sum) {
    constexpr float log2_e = 0x1.715476p+0F;
    for (int64_t column = 0; column < columns; column += lanes) {
        const Floats scaled = load(values + column) * load(scale + column);
        const Floats exponent = -log2_e * (gain * scaled + bias);
        const Floats limited = smaller(larger(exponent, all(-125.0F)), all(125.0F));
        // A comparison with NaN is false, so limits would swallow it.
        const Floats safe = exponent == exponent ? limited : exponent;
        store(sum + column, load(sum + column) + factor / (1.0F + power_of_two(safe)));
    }
}

void mean_shift(const float* map, int64_t pitch, int32_t rows, const float* kernel_x, const float* kernel_y,
                float* sums) {
    Floats weight{}, along_x{}, along_y{};
    for (int64_t column = 0; column < pitch; column += lanes) {
        const Floats across = load(kernel_x + column);
        const Floats places = ramp() + static_cast<float>(column);
        Floats column_weight{};
        for (int32_t row = 0; row < rows; ++row) {
            const Floats here = (kernel_y[row] * across) * load(map + row * pitch + column);
            column_weight += here;
            along_y = fused(all(static_cast<float>(row)), here, along_y);
        }
        along_x = fused(places, column_weight, along_x);
        weight += column_weight;
    }
    sums[0] = sum(weight);
    sums[1] = sum(along_x);
    sums[2] = sum(along_y);
}

} // namespace basin::kernels::BASIN_KERNEL_SET
