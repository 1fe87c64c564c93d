// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/remedies.h"

#include "core/optimizer/declare.h"
#include "core/optimizers/gmm/settings.h"

#include <fmt/core.h>

#include <algorithm>

namespace basin::gmm {

namespace {

class Collector {
  public:
    explicit Collector(const Hyperparameters& values) : values_(values) {
        list_.push_back({"unchanged", {}});
    }

    /// Left out where the run has this value.
    void add(const char* id, Value value) {
        if (values_.at(id) != value) {
            list_.push_back({fmt::format("{} = {}", id, to_text(value)), {{id, std::move(value)}}});
        }
    }
    std::vector<Remedy> take() { return std::move(list_); }

  private:
    const Hyperparameters& values_;
    std::vector<Remedy> list_;
};

void add_arithmetic(const Settings& now, Collector& all) {
    using declare::text;
    all.add("split_order", text("safe"));
    if (now.coordinates == Coordinates::harmonium) {
        all.add("component_0", text("summed"));
        all.add("coordinates", text("plain"));
    }
    all.add("precision", text("float64"));
    all.add("clamp_eta2", true);
}

void add_floors(const Settings& now, Collector& all) {
    constexpr double tenfold = 10.0;
    all.add("lat_min_var", std::min(1.0, std::max(1e-3, tenfold * now.lat_min_var)));
    all.add("lat_jitter_var", std::max(now.lat_jitter_var, 1e-2));
    all.add("min_prob", std::max(now.min_prob, std::min(1e-3, 0.1 / static_cast<double>(now.k))));
}

void add_regularisers(const Settings& now, Collector& all) {
    constexpr double tenth = 0.1;
    if (now.lwr_prs_reg > 0.0) {
        all.add("lwr_prs_reg", tenth * now.lwr_prs_reg);
        all.add("lwr_prs_reg", 0.0);
        all.add("upr_prs_reg", std::max(now.upr_prs_reg, now.lwr_prs_reg));
    }
}

void add_starts(const Settings& now, Collector& all) {
    using declare::text, declare::whole;
    all.add("normalise", true);
    if (now.init == Init::kmeans) {
        all.add("kmeans_runs", whole(std::max<std::int64_t>(5, now.kmeans_runs)));
        all.add("init_variance", text(now.init_variance == InitVariance::within ? "total" : "within"));
        all.add("init_weights", text("share"));
    }
    constexpr std::int64_t fewer = 10;
    all.add("batch_steps", whole(std::max<std::int64_t>(1, now.batch_steps / fewer)));
    all.add("learning_rate", now.learning_rate / static_cast<double>(fewer));
}

} // namespace

std::vector<Remedy> remedies_for(const Hyperparameters& values) {
    const Settings now = read_settings(values);
    Collector all(values);
    if (now.algorithm == Algorithm::em) {
        constexpr double hundredfold = 100.0;
        all.add("reg_covar", std::max(1e-6, hundredfold * now.reg_covar));
        all.add("precision", declare::text("float64"));
        add_starts(now, all);
        return all.take();
    }
    add_arithmetic(now, all);
    add_floors(now, all);
    add_regularisers(now, all);
    add_starts(now, all);
    all.add("algorithm", declare::text("em"));
    return all.take();
}

} // namespace basin::gmm
