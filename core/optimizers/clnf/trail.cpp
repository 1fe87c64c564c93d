// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/trail.h"

#include <algorithm>

namespace basin::clnf {

namespace {

constexpr std::size_t place_size = 3, norm_size = 2, window_size = 2;

void append(std::vector<float>& to, const Parameters& parameters) {
    to.insert(to.end(), parameters.pose.begin(), parameters.pose.end());
    to.insert(to.end(), parameters.local.begin(), parameters.local.end());
}

Parameters taken(const std::vector<float>& from, std::size_t index, std::size_t modes) {
    Parameters parameters;
    const auto at = from.begin() + static_cast<std::ptrdiff_t>(index * (pose_count + modes));
    std::copy_n(at, pose_count, parameters.pose.begin());
    parameters.local.assign(at + pose_count, at + static_cast<std::ptrdiff_t>(pose_count + modes));
    return parameters;
}

template<class Vector>
void drop_front(Vector& values, std::size_t count) {
    values.erase(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count));
}

} // namespace

Ladder::Step Ladder::at(std::size_t index) const {
    return {places[place_size * index], places[place_size * index + 1], places[place_size * index + 2],
            norms[norm_size * index], norms[norm_size * index + 1]};
}

void Ladder::add(const Step& step) {
    places.insert(places.end(), {step.window, step.side, step.stage});
    norms.insert(norms.end(), {step.rms_px, step.rms_cells});
}

void Ladder::visit(StateVisitor& visitor, const char* places_name, const char* norms_name) {
    visitor.array(places_name, places);
    visitor.array(norms_name, norms);
}

void Ladder::check() {
    if (places.size() != place_size * size() || norms.size() != norm_size * size()) {
        *this = {};
    }
}

Parameters Trail::position(std::size_t index, std::size_t modes) const {
    return taken(parameters, index, modes);
}

Parameters Trail::start_of_maps(std::size_t index, std::size_t modes) const {
    return taken(starts, index, modes);
}

void Trail::begin(const Parameters& start) {
    parameters.clear();
    windows.clear();
    starts.clear();
    ladder.places.clear();
    ladder.norms.clear();
    append(parameters, start);
}

void Trail::add_position(const Parameters& reached, const Ladder::Step& step) {
    if (positions(reached.local.size()) > longest) {
        drop_front(parameters, pose_count + reached.local.size());
    }
    if (ladder.size() >= longest) {
        drop_front(ladder.places, place_size);
        drop_front(ladder.norms, norm_size);
    }
    append(parameters, reached);
    ladder.add(step);
}

void Trail::add_maps(std::int32_t window, std::int32_t side, const Parameters& start) {
    if (maps() >= longest) {
        drop_front(windows, window_size);
        drop_front(starts, pose_count + start.local.size());
    }
    windows.insert(windows.end(), {window, side});
    append(starts, start);
}

void Trail::visit(StateVisitor& visitor) {
    visitor.array("trail", parameters);
    visitor.array("trail_windows", windows);
    visitor.array("trail_starts", starts);
    ladder.visit(visitor, "trail_places", "trail_norms");
}

void Trail::check(std::size_t modes) {
    const std::size_t count = pose_count + modes;
    ladder.check();
    if (parameters.size() % count != 0 || windows.size() % window_size != 0 ||
        starts.size() != maps() * count) {
        *this = {};
    }
}

} // namespace basin::clnf
