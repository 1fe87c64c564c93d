// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/generated.h"

#include "core/data/file_bytes.h"
#include "core/math/random.h"

#include <fmt/format.h>

#include <cmath>
#include <numbers>
#include <span>

namespace basin::gmm {

namespace {

/// A standard normal number (Box and Muller 1958; the second of the pair is not used).
double normal(Random& random) {
    const double radius = std::sqrt(-2.0 * std::log(1.0 - random.uniform()));
    return radius * std::cos(2.0 * std::numbers::pi * random.uniform());
}

struct Truth {
    std::vector<double> means, deviations, cumulative;
};

Truth make_truth(std::size_t components, std::size_t dimensions, double separation, Random& random) {
    Truth truth;
    double total = 0.0;
    for (std::size_t k = 0; k < components; ++k) {
        total += 0.5 + random.uniform();
        truth.cumulative.push_back(total);
        for (std::size_t d = 0; d < dimensions; ++d) {
            truth.means.push_back(separation * normal(random));
            truth.deviations.push_back(0.6 + 0.8 * random.uniform());
        }
    }
    return truth;
}

Samples draw(const Truth& truth, std::size_t count, std::size_t dimensions, double scale, Random& random) {
    Samples samples;
    std::vector<double> values;
    values.reserve(count * dimensions);
    for (std::size_t i = 0; i < count; ++i) {
        const double at = random.uniform() * truth.cumulative.back();
        std::size_t k = 0;
        while (k + 1 < truth.cumulative.size() && truth.cumulative[k] <= at) {
            ++k;
        }
        samples.labels.push_back(static_cast<std::int32_t>(k));
        for (std::size_t d = 0; d < dimensions; ++d) {
            const std::size_t of = k * dimensions + d;
            values.push_back(scale * (truth.means[of] + truth.deviations[of] * normal(random)));
        }
    }
    samples.hash = hash_bytes(std::as_bytes(std::span(values)));
    samples.table.shape = {static_cast<std::int64_t>(count), static_cast<std::int64_t>(dimensions)};
    samples.table.values = std::move(values);
    samples.summary =
        fmt::format("{} × {}, a mixture of {} normals", count, dimensions, truth.cumulative.size());
    return samples;
}

} // namespace

void generate_samples(const Hyperparameters& values, Samples& train, Samples& test) {
    const auto count = static_cast<std::size_t>(values.integer("gen_samples"));
    const auto dimensions = static_cast<std::size_t>(values.integer("gen_dimensions"));
    constexpr std::uint64_t fixed_seed = 3;
    Random random(fixed_seed);
    const Truth truth = make_truth(static_cast<std::size_t>(values.integer("gen_components")), dimensions,
                                   values.real("gen_separation"), random);
    train = draw(truth, count, dimensions, values.real("gen_scale"), random);
    test = draw(truth, count / 4 + 1, dimensions, values.real("gen_scale"), random);
}

} // namespace basin::gmm
