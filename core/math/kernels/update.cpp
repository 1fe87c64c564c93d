// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/kernels/kernels.h"

namespace basin::kernels::BASIN_KERNEL_SET {

namespace {

/// Loads up to `lanes` numbers; missing ones are 0.
static inline Floats load_some(const float* from, int64_t count) {
    Floats value{};
    if (count >= lanes) {
        return load(from);
    }
    for (int64_t i = 0; i < count; ++i) {
        value[i] = from[i];
    }
    return value;
}

static inline void store_some(float* to, Floats value, int64_t count) {
    if (count >= lanes) {
        store(to, value);
        return;
    }
    for (int64_t i = 0; i < count; ++i) {
        to[i] = value[i];
    }
}

/// The exponential moving average old + (1 - beta) (now - old), written with two products as the papers have
/// it.
static inline Floats average(float beta, Floats old, Floats now) {
    return beta * old + (1.0F - beta) * now;
}

} // namespace

void adam(const AdamStep* step, int64_t count, float* values, const float* gradient, float* first_moment,
          float* second_moment) {
    for (int64_t i = 0; i < count; i += lanes) {
        const int64_t left = count - i;
        const Floats g = step->gradient_scale * load_some(gradient + i, left);
        const Floats m = average(step->beta1, load_some(first_moment + i, left), g);
        const Floats v = average(step->beta2, load_some(second_moment + i, left), g * g);
        const Floats divisor = root(v) * step->second_correction + step->epsilon;
        store_some(first_moment + i, m, left);
        store_some(second_moment + i, v, left);
        store_some(values + i, load_some(values + i, left) - step->step_size * m / divisor, left);
    }
}

void momentum(const MomentumStep* step, int64_t count, float* values, const float* gradient,
              float* first_moment) {
    for (int64_t i = 0; i < count; i += lanes) {
        const int64_t left = count - i;
        const Floats g = step->gradient_scale * load_some(gradient + i, left);
        const Floats m = step->momentum * load_some(first_moment + i, left) + g;
        store_some(first_moment + i, m, left);
        store_some(values + i, load_some(values + i, left) - step->learning_rate * m, left);
    }
}

void adan(const AdanStep* step, int64_t count, float* values, const float* gradient, float* previous_gradient,
          float* first_moment, float* difference, float* second_moment) {
    for (int64_t i = 0; i < count; i += lanes) {
        const int64_t left = count - i;
        const Floats g = step->gradient_scale * load_some(gradient + i, left);
        const Floats change = step->first != 0 ? Floats{} : g - load_some(previous_gradient + i, left);
        const Floats ahead = g + step->beta2 * change;
        const Floats m = average(step->beta1, load_some(first_moment + i, left), g);
        const Floats d = average(step->beta2, load_some(difference + i, left), change);
        const Floats v = average(step->beta3, load_some(second_moment + i, left), ahead * ahead);
        const Floats divisor = root(v) * step->second_correction + step->epsilon;
        store_some(previous_gradient + i, g, left);
        store_some(first_moment + i, m, left);
        store_some(difference + i, d, left);
        store_some(second_moment + i, v, left);
        const Floats change_of_values = (step->step_size * m + step->difference_step_size * d) / divisor;
        store_some(values + i, load_some(values + i, left) - change_of_values, left);
    }
}

double dot(const float* a, const float* b, int64_t count) {
    double parts[8] = {};
    int64_t i = 0;
    for (; i + 8 <= count; i += 8) {
        for (int64_t j = 0; j < 8; ++j) {
            parts[j] += static_cast<double>(a[i + j]) * static_cast<double>(b[i + j]);
        }
    }
    for (; i < count; ++i) {
        parts[0] += static_cast<double>(a[i]) * static_cast<double>(b[i]);
    }
    return ((parts[0] + parts[4]) + (parts[1] + parts[5])) + ((parts[2] + parts[6]) + (parts[3] + parts[7]));
}

} // namespace basin::kernels::BASIN_KERNEL_SET
