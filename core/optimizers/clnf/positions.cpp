// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/positions.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace basin::clnf {

namespace {

constexpr std::array<const char*, pose_count> pose_names{"p_scale", "p_rx", "p_ry", "p_rz", "p_tx", "p_ty"};

std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string_view::npos
               ? std::string()
               : std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

UserError wrong(const std::string& word, const std::string& argument, const std::string& why) {
    return usage_error(fmt::format("'{}' is no position", word), argument, why,
                       "name here, start, window, reference, or a row as in @A:40");
}

Parameters with_row(Parameters parameters, const std::map<std::string, double>& row) {
    const auto take = [&row](const std::string& id, float& value) {
        const auto found = row.find(id);
        value = found == row.end() ? value : static_cast<float>(found->second);
    };
    for (std::size_t i = 0; i < pose_count; ++i) {
        take(pose_names[i], parameters.pose[i]);
    }
    for (std::size_t k = 0; k < parameters.local.size(); ++k) {
        take(fmt::format("p_{}", k), parameters.local[k]);
    }
    return parameters;
}

NamedPosition read_row(const std::string& word, std::size_t bracket, const Scene& scene,
                       const std::string& argument) {
    NamedPosition position;
    position.name = bracket > 0 ? word.substr(0, bracket) : word;
    if (word.back() != ']') {
        throw wrong(word, argument, "its list has no end");
    }
    const std::string list = word.substr(bracket + 1, word.size() - bracket - 2);
    for (const std::string_view pair : split(list, ' ')) {
        const std::size_t equals = pair.find('=');
        const auto value =
            equals == std::string_view::npos ? std::nullopt : parse_real(pair.substr(equals + 1));
        if (!pair.empty() && !value) {
            throw wrong(word.substr(0, 40), argument, fmt::format("'{}' is not NAME=NUMBER", pair));
        }
        if (value) {
            position.row[std::string(pair.substr(0, equals))] = *value;
        }
    }
    position.parameters = with_row(scene.row.after, position.row);
    return position;
}

NamedPosition read_position(const std::string& word, const Scene& scene, const std::string& argument) {
    const std::size_t bracket = word.find('[');
    if (bracket != std::string::npos) {
        return read_row(word, bracket, scene, argument);
    }
    const std::size_t modes = scene.problem.model().pdm.modes();
    if (word == "here") {
        return {word, scene.row.after, {}};
    }
    if (word == "start" && scene.trail.positions(modes) > 0) {
        return {word, scene.trail.position(0, modes), {}};
    }
    if (word == "window" && scene.trail.maps() > 0) {
        return {word, scene.trail.start_of_maps(scene.trail.maps() - 1, modes), {}};
    }
    if (word == "reference") {
        if (scene.reference == nullptr || !scene.reference->parameters) {
            throw wrong(word, argument, "the reference has no parameters in this frame");
        }
        return {word, *scene.reference->parameters, {}};
    }
    throw wrong(word, argument, "there is none of this name here");
}

} // namespace

std::vector<NamedPosition> read_positions(const std::string& text, const Scene& scene,
                                          const std::string& argument) {
    std::vector<NamedPosition> positions;
    for (const std::string_view part : split(text, ',')) {
        const std::string word = trimmed(part);
        if (!word.empty()) {
            positions.push_back(read_position(word, scene, argument));
        }
    }
    if (positions.empty()) {
        throw wrong(text, argument, "it names none");
    }
    return positions;
}

std::vector<NamedSettings> read_setting_sets(const std::string& text, const Hyperparameters& here) {
    std::vector<NamedSettings> sets;
    for (const std::string_view part : split(text, ';')) {
        const std::string name = trimmed(part);
        NamedSettings set{name.empty() ? "here" : name, here};
        for (const std::string_view pair : split(name, ' ')) {
            const std::size_t equals = pair.find('=');
            if (pair.empty() || pair == "here") {
                continue;
            }
            if (equals == std::string_view::npos) {
                throw usage_error(fmt::format("'{}' is not a setting", pair), "settings",
                                  "expected NAME=VALUE",
                                  "sets are apart by semicolons, 'here' is the present");
            }
            set.values.set_text(std::string(pair.substr(0, equals)), std::string(pair.substr(equals + 1)));
        }
        sets.push_back(std::move(set));
    }
    return sets;
}

} // namespace basin::clnf
