// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/queries.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/optimizer/table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace basin::clnf {

namespace {

double rms_between(const std::vector<float>& a, const std::vector<float>& b) {
    double squares = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        squares += std::pow(static_cast<double>(a[i]) - b[i], 2.0);
    }
    return std::sqrt(squares / (static_cast<double>(a.size()) / 2.0));
}

std::vector<float> shape_of(const Scene& scene, const Parameters& parameters) {
    std::vector<float> shape;
    scene.problem.model().pdm.shape(parameters, shape);
    return shape;
}

double error_of(const Scene& scene, const std::vector<float>& shape, std::size_t group) {
    return group_error(shape, scene.reference, landmark_groups()[group]);
}

/// One non-rigid step of the fit over the row's maps.
class Stepper {
  public:
    Stepper(const Scene& scene, const Judge& judge) : scene_(scene), judge_(judge) {}

    void step(Parameters& parameters) {
        const Pdm& pdm = scene_.problem.model().pdm;
        pdm.shape(parameters, shape_);
        mean_shifts(*scene_.maps, shape_,
                    {judge_.terms.sigma, judge_.settings.kernel_table, judge_.settings.faults}, rows_,
                    shifts_);
        solve_step(pdm, parameters, *scene_.maps, shifts_.image, judge_.objective.weights,
                   judge_.objective.solve, solution_);
        pdm.update(parameters, solution_.step);
        pdm.clamp(parameters, judge_.settings.clamp_sigmas);
    }

  private:
    const Scene& scene_;
    const Judge& judge_;
    std::vector<float> shape_;
    KernelRows rows_;
    Shifts shifts_;
    Solution solution_;
};

struct Descent {
    Parameters end;
    int iterations = 0;
};

Descent descend(const Scene& scene, const Judge& judge, const Parameters& start, int iterations) {
    constexpr double still_px = 1e-3;
    Stepper stepper(scene, judge);
    Descent descent{start, 0};
    std::vector<float> before = shape_of(scene, start);
    for (; descent.iterations < iterations; ++descent.iterations) {
        stepper.step(descent.end);
        std::vector<float> after = shape_of(scene, descent.end);
        const bool still = rms_between(before, after) < still_px;
        before = std::move(after);
        if (still) {
            break;
        }
    }
    return descent;
}

Objective judged(const Scene& scene, const Judge& judge, const Parameters& parameters) {
    return objective_at(scene.problem.model().pdm, *scene.maps, judge.objective, parameters);
}

Parameters between(const Parameters& a, const Parameters& b, double share) {
    const auto mix = [share](float from, float to) {
        return static_cast<float>(from + share * (static_cast<double>(to) - from));
    };
    Parameters mixed = a;
    for (std::size_t i = 0; i < pose_count; ++i) {
        mixed.pose[i] = mix(a.pose[i], b.pose[i]);
    }
    for (std::size_t k = 0; k < a.local.size(); ++k) {
        mixed.local[k] = mix(a.local[k], b.local[k]);
    }
    return mixed;
}

double mode_value(const Parameters& parameters, std::size_t mode) {
    return mode < parameters.local.size() ? parameters.local[mode] : not_known;
}

TableColumn mode_column(const std::string& id, std::size_t mode, const std::string& when) {
    return {id, fmt::format("p_{}{}", mode, when), "mm", 3};
}

} // namespace

TableData objective_along(const Inquiry& inquiry, const NamedPosition& from, const NamedPosition& to,
                          const Judge& judge, int points) {
    constexpr double beyond = 0.25;
    TableData table;
    table.columns = {{"t", "t", "", 3},
                     {"objective", "Objective", "px²", 3},
                     {"data", "Data term", "px²", 3},
                     {"prior", "Prior term", "px²", 3},
                     {"error", "Error", "px", 3}};
    for (int k = 0; k < points; ++k) {
        const double t = -beyond + (1.0 + 2.0 * beyond) * k / (points - 1);
        const Parameters place = between(from.parameters, to.parameters, t);
        const Objective value = judged(inquiry.scene, judge, place);
        add_row(table, fmt::format("{:.3f}", t),
                {t, value.total(), value.data, value.prior,
                 error_of(inquiry.scene, shape_of(inquiry.scene, place), 0)});
        inquiry.progress((k + 1.0) / points);
    }
    return table;
}

TableData score_positions(const Inquiry& inquiry, const std::vector<NamedPosition>& positions,
                          const std::vector<Judge>& judges) {
    const Scene& scene = inquiry.scene;
    const std::size_t mode = scene.focus.modes[0];
    TableData table;
    table.columns = {{"objective", "Objective", "px²", 3},
                     {"data", "Data term", "px²", 3},
                     {"prior", "Prior term", "px²", 3},
                     {"step_px", "A step moves", "px", 4},
                     mode_column("mode", mode, ""),
                     {"error", "Error", "px", 3},
                     {"jaw", "Jaw", "px", 3}};
    double done = 0.0;
    for (const NamedPosition& position : positions) {
        const std::vector<float> shape = shape_of(scene, position.parameters);
        for (const Judge& judge : judges) {
            const Objective value = judged(scene, judge, position.parameters);
            Parameters stepped = position.parameters;
            Stepper(scene, judge).step(stepped);
            add_row(table, position.name + " | " + judge.name,
                    {value.total(), value.data, value.prior, rms_between(shape, shape_of(scene, stepped)),
                     mode_value(position.parameters, mode), error_of(scene, shape, 0),
                     error_of(scene, shape, 1)});
            inquiry.progress(++done / static_cast<double>(positions.size() * judges.size()));
        }
    }
    return table;
}

TableData descend_from(const Inquiry& inquiry, const std::vector<NamedPosition>& positions,
                       const std::vector<Judge>& judges, int iterations) {
    const Scene& scene = inquiry.scene;
    const std::size_t mode = scene.focus.modes[0];
    TableData table;
    table.columns = {{"objective_start", "Objective, start", "px²", 3},
                     {"objective_end", "Objective, end", "px²", 3},
                     {"moved_px", "Moved", "px", 3},
                     mode_column("mode_start", mode, ", start"),
                     mode_column("mode_end", mode, ", end"),
                     {"error_start", "Error, start", "px", 3},
                     {"error_end", "Error, end", "px", 3},
                     {"iterations", "Iterations", "", 0}};
    double done = 0.0;
    for (const NamedPosition& position : positions) {
        for (const Judge& judge : judges) {
            if (inquiry.stop.stop_requested()) {
                return table;
            }
            const Descent descent = descend(scene, judge, position.parameters, iterations);
            const std::vector<float> from = shape_of(scene, position.parameters),
                                     to = shape_of(scene, descent.end);
            add_row(
                table, position.name + " | " + judge.name,
                {judged(scene, judge, position.parameters).total(), judged(scene, judge, descent.end).total(),
                 rms_between(from, to), mode_value(position.parameters, mode), mode_value(descent.end, mode),
                 error_of(scene, from, 0), error_of(scene, to, 0), static_cast<double>(descent.iterations)});
            inquiry.progress(++done / static_cast<double>(positions.size() * judges.size()));
        }
    }
    return table;
}

TableData multi_start(const Inquiry& inquiry, const Judge& judge, int side, double sigmas, int iterations) {
    constexpr double same_px = 0.5; // ends nearer than this are one optimum
    const Scene& scene = inquiry.scene;
    const auto [across, down] = scene.focus.modes;
    TableData table;
    table.columns = {mode_column("start_i", across, ", start"),
                     mode_column("start_j", down, ", start"),
                     {"optimum", "Optimum", "", 0},
                     mode_column("end_i", across, ", end"),
                     mode_column("end_j", down, ", end"),
                     {"objective", "Objective, end", "px²", 3},
                     {"error", "Error, end", "px", 3},
                     {"iterations", "Iterations", "", 0}};
    std::vector<std::vector<float>> optima;
    const std::vector<float>& eigenvalues = scene.problem.model().pdm.eigenvalues();
    const auto start_of = [&](std::size_t mode, int index) {
        const double share = side > 1 ? 2.0 * index / (side - 1) - 1.0 : 0.0;
        return static_cast<float>(share * sigmas * std::sqrt(static_cast<double>(eigenvalues[mode])));
    };
    for (int index = 0; index < side * side && !inquiry.stop.stop_requested(); ++index) {
        Parameters start = scene.row.after;
        start.local[across] = start_of(across, index % side);
        start.local[down] = start_of(down, index / side);
        const Descent descent = descend(scene, judge, start, iterations);
        const std::vector<float> shape = shape_of(scene, descent.end);
        auto same = std::find_if(optima.begin(), optima.end(), [&](const std::vector<float>& optimum) {
            return rms_between(optimum, shape) < same_px;
        });
        if (same == optima.end()) {
            same = optima.insert(optima.end(), shape);
        }
        add_row(table, fmt::format("start {}", index + 1),
                {start.local[across], start.local[down],
                 static_cast<double>(std::distance(optima.begin(), same) + 1), descent.end.local[across],
                 descent.end.local[down], judged(scene, judge, descent.end).total(),
                 error_of(scene, shape, 0), static_cast<double>(descent.iterations)});
        inquiry.progress((index + 1.0) / (side * side));
    }
    return table;
}

TableData interaction(const std::vector<NamedPosition>& positions, const std::string& quantity,
                      const std::function<void(double)>& progress) {
    constexpr std::size_t cells = 4;
    if (positions.size() > cells) {
        throw usage_error(fmt::format("{} positions are no 2 × 2", positions.size()), "positions",
                          "expected four rows: neither factor, the first, the second, both",
                          "as in @A:last, @clamped:last, @reference-init:last, @both:last");
    }
    std::array<double, cells> value{};
    std::array<std::string, cells> name;
    value.fill(not_known);
    name.fill("no branch yet");
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const auto found = positions[i].row.find(quantity);
        if (found == positions[i].row.end()) {
            std::vector<std::string> known;
            for (const auto& [id, number] : positions[i].row) {
                known.push_back(id);
            }
            throw usage_error(fmt::format("{} says nothing about '{}'", positions[i].name, quantity),
                              "quantity", "it is no scalar of a row", did_you_mean(quantity, known));
        }
        value[i] = found->second;
        name[i] = positions[i].name;
    }
    TableData table;
    table.columns = {
        {"off", "Without", "", 4}, {"on", "With the first", "", 4}, {"effect", "Effect of the first", "", 4}};
    add_row(table, fmt::format("without: {}, {}", name[0], name[1]),
            {value[0], value[1], value[1] - value[0]});
    add_row(table, fmt::format("with the second: {}, {}", name[2], name[3]),
            {value[2], value[3], value[3] - value[2]});
    add_row(table, "effect of the second; interaction",
            {value[2] - value[0], value[3] - value[1], (value[3] - value[2]) - (value[1] - value[0])});
    progress(1.0);
    return table;
}

} // namespace basin::clnf
