// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/fit.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <cmath>

namespace basin::clnf {

namespace {

constexpr float grid_cells = 0.1F;

double coefficient_of(const WindowMaps& maps, double sigma, const Faults& faults) {
    return faults.kernel_coefficient ? static_cast<double>(maps.img_to_ref[0]) : -0.5 / (sigma * sigma);
}

void kernel_row(double coefficient, double centre, int side, float* out) {
    for (int j = 0; j < side; ++j) {
        const auto distance = static_cast<float>(centre - j);
        out[j] = std::exp(static_cast<float>(coefficient) * distance * distance);
    }
}

void ensure_rows(KernelRows& rows, const WindowMaps& maps, double coefficient) {
    if (rows.side == maps.side && rows.coefficient == coefficient) {
        return;
    }
    rows.side = maps.side;
    rows.coefficient = coefficient;
    rows.pitch = maps.pitch;
    const int count = 10 * maps.side + 1;
    rows.rows.assign(static_cast<std::size_t>(count * rows.pitch), 0.0F);
    for (int i = 0; i < count; ++i) {
        kernel_row(coefficient, i * static_cast<double>(grid_cells), maps.side,
                   rows.rows.data() + i * rows.pitch);
    }
}

std::array<float, 2> product(const Matrix2& m, float x, float y, bool transposed) {
    const float off_x = transposed ? m[2] : m[1], off_y = transposed ? m[1] : m[2];
    return {m[0] * x + off_x * y, off_y * x + m[3] * y};
}

/// One landmark's shift in cells from a clamped centre.
std::array<float, 2> shift_of(const WindowMaps& maps, std::size_t landmark, float x, float y,
                              const float* kernel_x, const float* kernel_y) {
    float sums[3];
    kernels_in_use().mean_shift(maps.map(landmark), maps.pitch, maps.side, kernel_x, kernel_y, sums);
    if (sums[0] == 0.0F) {
        return {0.0F, 0.0F};
    }
    return {sums[1] / sums[0] - x, sums[2] / sums[0] - y};
}

/// Derivatives by Euler angles in place of small rotations: what the update does not mean.
void replace_rotation_columns(const Pdm& pdm, const Parameters& parameters, std::size_t pitch,
                              std::vector<float>& jacobian) {
    constexpr float step = 1e-3F;
    std::vector<float> forward, backward;
    for (std::size_t column = 1; column <= 3; ++column) {
        Parameters moved = parameters;
        moved.pose[column] = parameters.pose[column] + step;
        pdm.shape(moved, forward);
        moved.pose[column] = parameters.pose[column] - step;
        pdm.shape(moved, backward);
        for (std::size_t row = 0; row < forward.size(); ++row) {
            jacobian[row * pitch + column] = (forward[row] - backward[row]) / (2.0F * step);
        }
    }
}

/// normal = (J^T W) [J | ms], transposed = J^T W; rows without a map are taken out of J on the way.
void form_normal_equations(const WindowMaps& maps, const std::vector<float>& shift_px,
                           const std::vector<float>& weights, std::size_t columns, bool interleaved,
                           Solution& out) {
    const std::size_t n = weights.size(), rows = 2 * n;
    out.transposed.resize(columns * rows);
    for (std::size_t row = 0; row < rows; ++row) {
        float* const line = out.jacobian.data() + row * out.pitch;
        if (!maps.has_map[row % n]) {
            std::fill(line, line + out.pitch, 0.0F);
        } else {
            line[columns] = shift_px[row];
        }
        const float weight = weights[interleaved ? row / 2 : row % n];
        for (std::size_t column = 0; column < columns; ++column) {
            out.transposed[column * rows + row] = weight * line[column];
        }
    }
    out.normal.resize(columns * out.pitch);
    const auto pitch = static_cast<std::int64_t>(out.pitch);
    kernels_in_use().affine(out.transposed.data(), static_cast<std::int64_t>(rows),
                            static_cast<std::int32_t>(columns), static_cast<std::int32_t>(rows),
                            out.jacobian.data(), pitch, pitch, out.normal.data(), pitch);
}

} // namespace

double prior_of(double eigenvalue, const SolveOptions& options) {
    double inverse = 1.0 / eigenvalue;
    if (options.lambda_inv_high > 0.0) {
        inverse = std::clamp(inverse, options.lambda_inv_low, options.lambda_inv_high);
    }
    return options.reg_factor * inverse;
}

void kernel_centres(const WindowMaps& maps, const std::vector<float>& shape, const Faults& faults,
                    std::vector<float>& out) {
    const std::size_t n = shape.size() / 2;
    out.resize(2 * n);
    const auto middle = static_cast<float>((maps.side - 1) / 2);
    for (std::size_t i = 0; i < n; ++i) {
        const float x = shape[i] - maps.base_shape[i], y = shape[n + i] - maps.base_shape[n + i];
        const std::array<float, 2> offset = faults.offset_frame
                                                ? std::array<float, 2>{x, y}
                                                : product(maps.img_to_ref, x, y, faults.transposed);
        out[i] = offset[0] + middle;
        out[n + i] = offset[1] + middle;
    }
}

void mean_shifts(const WindowMaps& maps, const std::vector<float>& shape, const ShiftOptions& options,
                 KernelRows& rows, Shifts& out) {
    const std::size_t n = shape.size() / 2;
    kernel_centres(maps, shape, options.faults, out.centre);
    out.cells.assign(2 * n, 0.0F);
    out.image.assign(2 * n, 0.0F);
    const double coefficient = coefficient_of(maps, options.sigma, options.faults);
    if (options.table) {
        ensure_rows(rows, maps, coefficient);
    }
    std::vector<float> exact_x(static_cast<std::size_t>(maps.pitch), 0.0F), exact_y(exact_x);
    const float most = static_cast<float>(maps.side) - grid_cells;
    for (std::size_t i = 0; i < n; ++i) {
        if (!maps.has_map[i]) {
            continue;
        }
        const float x = std::clamp(out.centre[i], 0.0F, most), y = std::clamp(out.centre[n + i], 0.0F, most);
        std::array<float, 2> cells{};
        if (std::isnan(x) || std::isnan(y)) {
            cells = {x, y};
        } else if (options.table) {
            const auto row_of = [&](float centre) {
                const auto index = static_cast<std::int64_t>(std::floor(centre / grid_cells + 0.5F));
                return rows.rows.data() + index * rows.pitch;
            };
            cells = shift_of(maps, i, x, y, row_of(x), row_of(y));
        } else {
            kernel_row(coefficient, x, maps.side, exact_x.data());
            kernel_row(coefficient, y, maps.side, exact_y.data());
            cells = shift_of(maps, i, x, y, exact_x.data(), exact_y.data());
        }
        const std::array<float, 2> image =
            product(maps.ref_to_img, cells[0], cells[1], options.faults.transposed);
        out.cells[i] = cells[0];
        out.cells[n + i] = cells[1];
        out.image[i] = image[0];
        out.image[n + i] = image[1];
    }
}

void likelihoods(const WindowMaps& maps, const std::vector<float>& shape, double sigma,
                 std::vector<float>& out) {
    constexpr float hidden = -1e8F;
    const std::size_t n = shape.size() / 2;
    std::vector<float> centre;
    kernel_centres(maps, shape, {}, centre);
    out.assign(n, hidden);
    std::vector<float> kernel_x(static_cast<std::size_t>(maps.pitch), 0.0F), kernel_y(kernel_x);
    const double coefficient = -0.5 / (sigma * sigma);
    for (std::size_t i = 0; i < n; ++i) {
        if (maps.has_map[i]) {
            kernel_row(coefficient, centre[i], maps.side, kernel_x.data());
            kernel_row(coefficient, centre[n + i], maps.side, kernel_y.data());
            float sums[3];
            kernels_in_use().mean_shift(maps.map(i), maps.pitch, maps.side, kernel_x.data(), kernel_y.data(),
                                        sums);
            out[i] = sums[0];
        }
    }
}

double model_likelihood(const WindowMaps& maps, const std::vector<float>& landmark_likelihoods) {
    double sum = 0.0;
    int count = 0;
    for (std::size_t i = 0; i < landmark_likelihoods.size(); ++i) {
        if (maps.has_map[i]) {
            sum += std::log(static_cast<double>(landmark_likelihoods[i]) + 1e-8);
            ++count;
        }
    }
    return sum / count;
}

void solve_step(const Pdm& pdm, const Parameters& parameters, const WindowMaps& maps,
                const std::vector<float>& shift_px, const std::vector<float>& weights,
                const SolveOptions& options, Solution& out) {
    constexpr std::size_t margin = kernels::margin;
    const std::size_t columns = pose_count + (options.rigid ? 0 : pdm.modes());
    out.pitch = (columns + 1 + margin - 1) / margin * margin; // one more for the shifts
    pdm.jacobian(parameters, options.rigid, out.pitch, out.jacobian);
    if (options.faults.numeric_rotation) {
        replace_rotation_columns(pdm, parameters, out.pitch, out.jacobian);
    }
    form_normal_equations(maps, shift_px, weights, columns, options.faults.interleaved_weights, out);
    out.data_pull.assign(columns, 0.0);
    out.prior_pull.assign(columns, 0.0);
    out.prior.assign(columns, 0.0);
    std::vector<std::size_t> active;
    for (std::size_t k = 0; k < columns; ++k) {
        out.data_pull[k] = out.normal[k * out.pitch + columns];
        if (k >= pose_count) {
            const std::size_t mode = k - pose_count;
            out.prior[k] = prior_of(pdm.eigenvalues()[mode], options);
            out.prior_pull[k] = out.prior[k] * parameters.local[mode];
        }
        if (!pdm.frozen(k) && !(k < options.frozen.size() && options.frozen[k])) {
            active.push_back(k);
        }
    }
    const auto size = static_cast<Eigen::Index>(active.size());
    Eigen::MatrixXd normal(size, size);
    Eigen::VectorXd right(size);
    for (Eigen::Index i = 0; i < size; ++i) {
        const std::size_t row = active[static_cast<std::size_t>(i)];
        for (Eigen::Index j = 0; j < size; ++j) {
            normal(i, j) = out.normal[row * out.pitch + active[static_cast<std::size_t>(j)]];
        }
        normal(i, i) += out.prior[row];
        right(i) = out.data_pull[row] - out.prior_pull[row];
    }
    const Eigen::LLT<Eigen::MatrixXd> factor(normal);
    const Eigen::VectorXd solved = factor.solve(right);
    const Eigen::VectorXd diagonal = factor.matrixLLT().diagonal();
    out.condition = size == 0 ? 1.0 : std::pow(diagonal.maxCoeff() / diagonal.minCoeff(), 2.0);
    out.step.assign(columns, 0.0);
    for (Eigen::Index i = 0; i < size; ++i) {
        out.step[active[static_cast<std::size_t>(i)]] = solved(i);
    }
}

} // namespace basin::clnf
