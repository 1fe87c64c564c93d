// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/absent.h"
#include "core/optimizers/gaussian_image/item_facts.h"
#include "core/optimizers/gaussian_image/items.h"

#include <cmath>

namespace basin::gaussian_image {

namespace {

struct Name {
    std::string id, label;
};

/// The numbers of one Gaussian as its parameter blocks hold them.
std::vector<Name> parameter_names(Parametrisation parametrisation) {
    std::vector<Name> names{{"x", "x"}, {"y", "y"}};
    if (parametrisation == Parametrisation::cholesky) {
        names.insert(names.end(), {{"l11", "l₁₁"}, {"l21", "l₂₁"}, {"l22", "l₂₂"}});
    } else {
        names.insert(names.end(), {{"scale_x", "Scale x"}, {"scale_y", "Scale y"}, {"rotation", "Rotation"}});
    }
    names.insert(names.end(), {{"red", "Red"}, {"green", "Green"}, {"blue", "Blue"}});
    return names;
}

std::vector<TableColumn> columns_of(Parametrisation parametrisation) {
    const std::string before = "Before the update", facts = "Figures", after = "After the update";
    const std::string gradient = "objective / unit";
    std::vector<TableColumn> columns{{"x", "x", "px", 2, before},
                                     {"y", "y", "px", 2, before},
                                     {"sigma_x", "σx", "px", 3, before},
                                     {"sigma_y", "σy", "px", 3, before},
                                     {"angle", "Angle", "°", 1, before},
                                     {"red", "Red", "", 3, before},
                                     {"green", "Green", "", 3, before},
                                     {"blue", "Blue", "", 3, before},
                                     {"gradient_norm", "|∇|", gradient, 7, facts},
                                     {"momentum_ratio", "|m| / |∇|", "", 2, facts},
                                     {"contribution", "Contribution", "px", 1, facts},
                                     {"on_limit", "Scales on a limit", "", 0, facts},
                                     {"x_after", "x after", "px", 2, after},
                                     {"y_after", "y after", "px", 2, after},
                                     {"sigma_x_after", "σx after", "px", 3, after},
                                     {"sigma_y_after", "σy after", "px", 3, after},
                                     {"angle_after", "Angle after", "°", 1, after},
                                     {"red_after", "Red after", "", 3, after},
                                     {"green_after", "Green after", "", 3, after},
                                     {"blue_after", "Blue after", "", 3, after}};
    const std::vector<Name> names = parameter_names(parametrisation);
    const auto add = [&](const std::string& prefix, const std::string& symbol, const std::string& unit,
                         const std::string& group) {
        for (const Name& name : names) {
            columns.push_back({prefix + name.id, symbol + name.label, unit, 7, group, false});
        }
    };
    add("gradient_", "∂ ", gradient, "Gradient");
    add("m_", "m ", gradient, "First moment m");
    add("v_", "v ", "(objective / unit)²", "Second moment v");
    return columns;
}

void append_shape(const Described& d, const ParameterSet& set, std::size_t gaussian,
                  std::vector<double>& numbers) {
    const float* colour = &set[Block::colour][3 * gaussian];
    numbers.insert(numbers.end(), {d.x, d.y, d.sigma_x, d.sigma_y, d.angle_degrees, double{colour[0]},
                                   double{colour[1]}, double{colour[2]}});
}

/// All numbers of one Gaussian, block by block; NaN where the set does not belong to the picture.
void append_blocks(const ParameterSet& set, bool known, Parametrisation parametrisation, std::size_t gaussian,
                   std::vector<double>& numbers) {
    for (std::size_t block = 0; block < block_count; ++block) {
        const std::size_t width = width_of(static_cast<Block>(block), parametrisation);
        for (std::size_t i = 0; i < width; ++i) {
            numbers.push_back(known ? double{set.blocks[block][gaussian * width + i]} : absent);
        }
    }
}

} // namespace

TableData build_table(const Scene& scene) {
    const Parametrisation parametrisation = scene.settings.parametrisation;
    TableData table;
    table.columns = columns_of(parametrisation);
    const std::vector<Described> before = described_all(scene, scene.before);
    const std::vector<Described> after = described_all(scene, scene.after);
    const std::vector<float> shares = scene.evaluation.contributions(scene.settings);
    table.numbers.reserve(before.size() * table.columns.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        table.row_labels.push_back(std::string("G").append(std::to_string(i)));
        append_shape(before[i], scene.before, i, table.numbers);
        table.numbers.insert(table.numbers.end(),
                             {gradient_norm_of(scene, i), momentum_ratio(scene, i), double{shares[i]},
                              static_cast<double>(on_limit(scene, i))});
        append_shape(after[i], scene.after, i, table.numbers);
        append_blocks(scene.evaluation.gradient(), scene.gradient_known, parametrisation, i, table.numbers);
        append_blocks(scene.first_moment, true, parametrisation, i, table.numbers);
        append_blocks(scene.second_moment, true, parametrisation, i, table.numbers);
    }
    return table;
}

} // namespace basin::gaussian_image
