// SPDX-License-Identifier: GPL-3.0-or-later
// Adam in natural parameters of a mixture of diagonal normals: what mixture_kernels.h describes.
#include "core/math/kernels/mixture_tables.h"
#include "core/math/kernels/simd_double.h"

namespace basin::kernels::BASIN_KERNEL_SET {

namespace {

/// log of a product of positive numbers, vector by vector: exponents are added, mantissas multiplied.
template<class T>
struct LogProduct {
    using S = Simd<T>;
    typename S::Vector mantissas = all(static_cast<T>(1));
    typename S::Bits exponents{};

    void times(typename S::Vector factor) {
        const auto bits = reinterpret_cast<typename S::Unsigned>(factor);
        exponents += reinterpret_cast<typename S::Bits>(bits >> S::mantissa_bits & S::exponent_mask);
        exponents -= S::exponent_bias;
        mantissas *= reinterpret_cast<typename S::Vector>((bits & S::mantissa_mask) | S::one);
    }
    /// Keeps the mantissas' product within the range of T.
    void fold() {
        const auto bits = reinterpret_cast<typename S::Unsigned>(mantissas);
        exponents += reinterpret_cast<typename S::Bits>(bits >> S::mantissa_bits & S::exponent_mask);
        exponents -= S::exponent_bias;
        mantissas = reinterpret_cast<typename S::Vector>((bits & S::mantissa_mask) | S::one);
    }
    double log() {
        fold();
        double product = 1.0, power = 0.0;
        for (int32_t i = 0; i < S::count; ++i) {
            product *= static_cast<double>(mantissas[i]);
            power += static_cast<double>(exponents[i]);
        }
        return power * 0.693147180559945309417 + __builtin_log(product);
    }
};

/// Facts of all components that one pass over the parameters finds.
template<class T>
struct Survey {
    typename Simd<T>::Vector least_precision, check;
};

/// Means of component k from its natural parameters; returns its log-partition psi = sum(theta1 mu - log
/// Lambda) / 2. `base` is theta_0's block for harmonium coordinates of k > 0, else null.
template<class T>
static inline double means_of(const NaturalWork<T>& work, const T* block, const T* base, T* means,
                              Survey<T>& survey) {
    using Vector = typename Simd<T>::Vector;
    LogProduct<T> product;
    Vector sum_of_products{};
    int32_t folded = 0;
    for (int64_t d = 0; d < work.stride; d += Simd<T>::count) {
        Vector theta1 = load(block + d), theta2 = load(block + work.stride + d);
        if (base != nullptr) {
            theta1 += load(base + d);
            theta2 += load(base + work.stride + d);
        }
        const Vector precision = static_cast<T>(-2) * theta2;
        const Vector variance = static_cast<T>(1) / precision;
        const Vector mean = theta1 * variance;
        store(means + d, mean);
        store(means + work.stride + d, fused(mean, mean, variance));
        sum_of_products = fused(theta1, mean, sum_of_products);
        // Not-a-number must not slip through a comparison: the sum keeps it, the minimum need not.
        survey.least_precision = smaller(precision, survey.least_precision);
        product.times(precision);
        if (++folded % 32 == 0) {
            product.fold();
        }
    }
    survey.check += sum_of_products;
    return 0.5 * (static_cast<double>(sum(sum_of_products)) - product.log());
}

/// Mixing weights: the softmax of logit_k in place; both coordinates add psi_k - psi_0 or nothing.
template<class T>
static inline void softmax(T* logits, int64_t components) {
    T peak = logits[0];
    for (int64_t k = 1; k < components; ++k) {
        peak = logits[k] > peak ? logits[k] : peak;
    }
    double total = 0.0;
    for (int64_t k = 0; k < components; k += Simd<T>::count) {
        typename Simd<T>::Vector part{};
        for (int64_t i = 0; i < Simd<T>::count && k + i < components; ++i) {
            part[i] = logits[k + i] - peak;
        }
        part = exponential<T>(part);
        for (int64_t i = 0; i < Simd<T>::count && k + i < components; ++i) {
            logits[k + i] = part[i];
            total += static_cast<double>(part[i]);
        }
    }
    for (int64_t k = 0; k < components; ++k) {
        logits[k] = static_cast<T>(static_cast<double>(logits[k]) / total);
    }
}

/// gradient = means of the model - target + gradient of the regularisers; returns its squared norm.
template<class T>
static inline double gradient_of(const NaturalRule& rule, const NaturalWork<T>& work, const T* weights,
                                 const T* shares) {
    using Vector = typename Simd<T>::Vector;
    const int64_t half = work.stride, block = 2 * half, count = work.components;
    const Vector of_precision = all(static_cast<T>(-2.0 * rule.precision));
    const Vector of_log = all(static_cast<T>(2.0 * rule.precision_log)),
                 decay = all(static_cast<T>(2.0 * rule.l2));
    const bool regularised = rule.precision != 0.0 || rule.precision_log != 0.0;
    Vector norm{};
    for (int64_t d = 0; d < half; d += Simd<T>::count) {
        const Vector mask = load(work.mask + d);
        Vector sum1{}, sum2{};
        for (int64_t k = count; k-- > 0;) {
            const T* const means = work.means + k * block + d;
            const Vector mean = load(means), power = load(means + half), share = all(shares[k]);
            Vector first = share * mean, second = share * power;
            if (regularised) {
                second += of_precision + of_log * (power - mean * mean);
            }
            sum1 += first;
            sum2 += second;
            if (k == 0 && work.harmonium != 0) { // theta_0 moves every component
                first = sum1;
                second = sum2;
            }
            const int64_t at = k * block + d;
            first = (first - load(work.target + at) + decay * load(work.theta + at)) * mask;
            second = (second - load(work.target + at + half) + decay * load(work.theta + at + half)) * mask;
            store(work.gradient + at, first);
            store(work.gradient + at + half, second);
            norm = fused(first, first, fused(second, second, norm));
        }
    }
    double squared = static_cast<double>(sum(norm));
    const int64_t tail = count * block;
    for (int64_t k = 0; k < count; ++k) {
        const bool fixed = work.harmonium != 0 && k == 0;
        const T g =
            fixed ? T{0}
                  : weights[k] - work.target[tail + k] + static_cast<T>(2.0 * rule.l2) * work.theta[tail + k];
        work.gradient[tail + k] = g;
        squared += static_cast<double>(g) * static_cast<double>(g);
    }
    return squared;
}

/// One step of Adam over everything; returns the squared norm of the change.
template<class T>
static inline double move(const NaturalRule& rule, const NaturalWork<T>& work, double scale,
                          double correction1, double correction2) {
    using Vector = typename Simd<T>::Vector;
    const int64_t size = work.components * 2 * work.stride;
    const Vector beta1 = all(static_cast<T>(rule.beta1)), beta2 = all(static_cast<T>(rule.beta2));
    const Vector rest1 = all(static_cast<T>(1.0 - rule.beta1)), rest2 = all(static_cast<T>(1.0 - rule.beta2));
    const Vector length = all(static_cast<T>(rule.learning_rate / correction1));
    const Vector root_scale = all(static_cast<T>(1.0 / __builtin_sqrt(correction2)));
    const Vector epsilon = all(static_cast<T>(rule.epsilon)), factor = all(static_cast<T>(scale));
    Vector moved{};
    for (int64_t i = 0; i < size; i += Simd<T>::count) {
        const Vector g = load(work.gradient + i) * factor;
        const Vector m = fused(beta1, load(work.first + i), rest1 * g);
        const Vector v = fused(beta2, load(work.second + i), rest2 * g * g);
        store(work.first + i, m);
        store(work.second + i, v);
        const Vector change = length * m / fused(root(v), root_scale, epsilon);
        store(work.theta + i, load(work.theta + i) - change);
        moved = fused(change, change, moved);
    }
    double squared = static_cast<double>(sum(moved));
    const int64_t end = size + work.components;
    for (int64_t i = size; i < end; ++i) {
        const T g = work.gradient[i] * static_cast<T>(scale);
        work.first[i] = static_cast<T>(rule.beta1) * work.first[i] + static_cast<T>(1.0 - rule.beta1) * g;
        work.second[i] =
            static_cast<T>(rule.beta2) * work.second[i] + static_cast<T>(1.0 - rule.beta2) * g * g;
        const auto spread = static_cast<T>(__builtin_sqrt(static_cast<double>(work.second[i]) / correction2));
        const T change = static_cast<T>(rule.learning_rate / correction1) * work.first[i] /
                         (spread + static_cast<T>(rule.epsilon));
        work.theta[i] -= change;
        squared += static_cast<double>(change) * static_cast<double>(change);
    }
    return squared;
}

/// Keeps eta2 of every component in range.
template<class T>
static void hold(const NaturalRule& rule, const NaturalWork<T>& work) {
    const int64_t block = 2 * work.stride;
    const T low = static_cast<T>(rule.eta2_low), high = static_cast<T>(rule.eta2_high);
    for (int64_t k = 0; k < work.components; ++k) {
        for (int64_t d = 0; d < work.dimensions; ++d) {
            T* const own = work.theta + k * block + work.stride + d;
            const T base = work.harmonium != 0 && k > 0 ? work.theta[work.stride + d] : T{0};
            const T eta2 = base + *own;
            if (eta2 < low || eta2 > high) {
                *own = (eta2 < low ? low : high) - base;
            }
        }
    }
}

/// Survey, weights and gradient at the present parameters; false when they are beyond the barrier.
template<class T>
static bool look(const NaturalRule& rule, const NaturalWork<T>& work, double& gradient_norm,
                 double& eta2_max) {
    constexpr int64_t most_components = 1024;
    T weights[most_components], shares[most_components];
    using Vector = typename Simd<T>::Vector;
    const int64_t block = 2 * work.stride, tail = work.components * block;
    Survey<T> survey{Vector{} + static_cast<T>(3e38), Vector{}};
    double psi0 = 0.0;
    for (int64_t k = 0; k < work.components; ++k) {
        const bool relative = work.harmonium != 0 && k > 0;
        const double psi = means_of(work, work.theta + k * block, relative ? work.theta : nullptr,
                                    work.means + k * block, survey);
        psi0 = k == 0 ? psi : psi0;
        weights[k] = work.theta[tail + k] + static_cast<T>(work.harmonium != 0 ? psi - psi0 : 0.0);
        shares[k] = work.target[tail + k];
    }
    T least = survey.least_precision[0];
    for (int32_t i = 1; i < Simd<T>::count; ++i) {
        least = survey.least_precision[i] < least ? survey.least_precision[i] : least;
    }
    eta2_max = -0.5 * static_cast<double>(least);
    softmax(weights, work.components);
    // Plain coordinates weigh each component's moments by the statistics, the harmonium by the model.
    const double squared = gradient_of(rule, work, weights, work.harmonium != 0 ? weights : shares);
    gradient_norm = __builtin_sqrt(squared);
    const double check = static_cast<double>(sum(survey.check)) + squared;
    return least > 0 && check - check == 0.0;
}

template<class T>
static int64_t steps_of(const NaturalRule* rule, NaturalWork<T>* work, int64_t steps, NaturalStep* told) {
    double power1 = __builtin_pow(rule->beta1, static_cast<double>(work->taken));
    double power2 = __builtin_pow(rule->beta2, static_cast<double>(work->taken));
    for (int64_t step = 0; step < steps; ++step) {
        double gradient_norm = 0.0, eta2_max = 0.0;
        if (!look(*rule, *work, gradient_norm, eta2_max)) {
            return step;
        }
        power1 *= rule->beta1;
        power2 *= rule->beta2;
        const bool clipped = rule->clip_norm > 0.0 && gradient_norm > rule->clip_norm;
        const double squared =
            move(*rule, *work, clipped ? rule->clip_norm / gradient_norm : 1.0, 1.0 - power1, 1.0 - power2);
        if (rule->eta2_low < rule->eta2_high) {
            hold(*rule, *work);
        }
        ++work->taken;
        told[step] = {gradient_norm, __builtin_sqrt(squared), eta2_max};
    }
    return steps;
}

} // namespace

int64_t natural_steps_f32(const NaturalRule* rule, NaturalWork<float>* work, int64_t steps,
                          NaturalStep* told) {
    return steps_of(rule, work, steps, told);
}

int64_t natural_steps_f64(const NaturalRule* rule, NaturalWork<double>* work, int64_t steps,
                          NaturalStep* told) {
    return steps_of(rule, work, steps, told);
}

} // namespace basin::kernels::BASIN_KERNEL_SET
