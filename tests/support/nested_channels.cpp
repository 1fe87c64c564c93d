// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/support/nested_optimizer.h"

#include <algorithm>
#include <cmath>

namespace basin::test {

namespace {

ChannelSpec channel(std::string id, std::string label, std::string unit, ChannelKind kind,
                    std::string group) {
    ChannelSpec spec;
    spec.id = std::move(id);
    spec.label = std::move(label);
    spec.unit = std::move(unit);
    spec.kind = kind;
    spec.group = std::move(group);
    return spec;
}

OverlayItem item(OverlayShape shape, Role role, std::array<float, 6> geometry, int row = -1) {
    OverlayItem made;
    made.shape = shape;
    made.role = role;
    made.geometry = geometry;
    made.row = row;
    return made;
}

double distance(const std::vector<double>& a, const std::vector<double>& b, std::size_t dot) {
    return std::hypot(a[2 * dot] - b[2 * dot], a[2 * dot + 1] - b[2 * dot + 1]);
}

double rms_distance(const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0.0;
    for (std::size_t dot = 0; 2 * dot < a.size(); ++dot) {
        const double d = distance(a, b, dot);
        sum += d * d;
    }
    return std::sqrt(sum / (static_cast<double>(a.size()) / 2.0));
}

} // namespace

std::vector<ChannelSpec> nested_channels() {
    using Kind = ChannelKind;
    std::vector<ChannelSpec> list{
        channel("loss", "Loss", "", Kind::scalar, "Fit"),
        channel("error_px", "Error", "px", Kind::scalar, "Fit"),
        channel("update_norm", "Update norm (RMS a dot)", "px", Kind::scalar, "Steps"),
        channel("mean_shift_rms_px", "Mean shift (RMS a dot)", "px", Kind::scalar, "Steps"),
        channel("weight_mean", "Mean weight", "", Kind::scalar, "Fit"),
        channel("stopped", "Stopped", "", Kind::scalar, "Steps"),
        channel("weight_floor", "Least weight", "", Kind::scalar, "Vectors"),
        channel("shift", "Shift of each dot", "px", Kind::vector, "Vectors"),
        channel("weight", "Weight of each dot", "", Kind::vector, "Vectors"),
        channel("frame", "Frame", "", Kind::image, "Canvas"),
        channel("response", "Tiles", "", Kind::image, "Tiles"),
        channel("marks", "Dots", "px", Kind::overlay, "Canvas"),
        channel("dots", "Dots", "", Kind::table, "Tables"),
    };
    for (ChannelSpec& spec : list) {
        if (spec.id == "update_norm" || spec.id == "mean_shift_rms_px") {
            spec.log_axis = true;
        } else if (spec.id == "stopped") {
            spec.whole = true;
        } else if (spec.id == "shift") {
            spec.kept = true;
        } else if (spec.id == "weight") {
            spec.linked_table = "dots";
            spec.kept = true;
        } else if (spec.id == "weight_floor") {
            spec.limit = true;
        } else if (spec.id == "response") {
            spec.colour_map = ColourMap::response;
            spec.low = spec.high = 0.0;
            spec.link = ImageLink::tiles;
            spec.linked_table = "dots";
        } else if (spec.id == "marks") {
            spec.over = "frame";
            spec.drag_action = "move_dot";
            spec.linked_table = "dots";
            spec.colour_map = ColourMap::response;
        }
    }
    return list;
}

void NestedOptimizer::read_scalars(std::span<double> out) const {
    double brightness = 0.0, weight = 0.0;
    for (std::size_t dot = 0; dot < static_cast<std::size_t>(dots); ++dot) {
        brightness += problem_->sample(row_.frame, row_.before[2 * dot], row_.before[2 * dot + 1]) / dots;
        weight += row_.weight[dot] / dots;
    }
    out[0] = 1.0 - brightness;
    out[1] = rms_distance(row_.before, problem_->truth(row_.frame));
    out[2] = rms_distance(row_.after, row_.before);
    out[3] = rms_distance(row_.mean_shift, std::vector<double>(coordinates, 0.0));
    out[4] = weight;
    out[5] = row_.stopped ? 1.0 : 0.0;
    out[6] = 0.05;
}

void NestedOptimizer::read_kept(std::size_t index, std::vector<float>& out) const {
    if (index == 1) {
        out.assign(row_.weight.begin(), row_.weight.end());
        return;
    }
    out.resize(coordinates);
    for (std::size_t i = 0; i < coordinates; ++i) {
        out[i] = static_cast<float>(row_.after[i] - row_.before[i]);
    }
}

ChannelData NestedOptimizer::build(const std::string& id) {
    if (id == "shift" || id == "weight") {
        VectorData data;
        const std::size_t each = id == "shift" ? 2 : 1;
        for (std::size_t i = 0; i < each * static_cast<std::size_t>(dots); ++i) {
            data.labels.push_back("dot " + std::to_string(i / each + 1) +
                                  (each == 1 ? ""
                                   : i % 2   ? " y"
                                             : " x"));
            data.values.push_back(each == 1 ? row_.weight[i] : row_.after[i] - row_.before[i]);
        }
        if (focus_ >= 0) {
            data.guides.push_back({"in focus", static_cast<double>(focus_), true});
        }
        return data;
    }
    if (id == "frame") {
        ImageData image;
        image.width = NestedProblem::width;
        image.height = NestedProblem::height;
        image.pixels = problem_->image(row_.frame);
        return image;
    }
    if (id == "response") {
        return build_response();
    }
    if (id == "marks") {
        return build_overlay();
    }
    if (id == "dots") {
        return build_table();
    }
    return {};
}

ImageData NestedOptimizer::build_response() const {
    const int side = 2 * radius(row_.window) + 1, across = 3;
    const std::vector<float> tiles = cut_tiles(row_.anchor, row_.frame, row_.window);
    ImageData image;
    image.tile_width = image.tile_height = side;
    image.width = across * side;
    image.height = dots / across * side;
    image.x_label = "x, px from the anchor";
    image.y_label = "y, px from the anchor";
    image.pixels.resize(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height));
    for (int dot = 0; dot < dots; ++dot) {
        image.tile_labels.push_back("dot " + std::to_string(dot + 1));
        for (int y = 0; y < side; ++y) {
            const float* from = tiles.data() + (dot * side + y) * side;
            float* to = image.pixels.data() + (dot / across * side + y) * image.width + dot % across * side;
            std::copy(from, from + side, to);
        }
    }
    return image;
}

OverlayData NestedOptimizer::build_overlay() const {
    OverlayData overlay;
    overlay.value_label = colouring_ == "weight" ? "Weight" : "Shift";
    overlay.value_unit = colouring_ == "weight" ? "" : "px";
    const std::vector<double>& truth = problem_->truth(row_.frame);
    const auto reach = static_cast<float>(radius(row_.window));
    OverlayItem outline = item(OverlayShape::polyline, Role::trail, {});
    for (int dot = 0; dot < dots; ++dot) {
        const std::size_t at = 2 * static_cast<std::size_t>(dot);
        const auto x = static_cast<float>(row_.before[at]), y = static_cast<float>(row_.before[at + 1]);
        const auto to_x = static_cast<float>(row_.after[at]), to_y = static_cast<float>(row_.after[at + 1]);
        OverlayItem estimate = item(OverlayShape::point, Role::estimate, {x, y}, dot);
        estimate.value = static_cast<float>(
            colouring_ == "weight" ? row_.weight[at / 2] : distance(row_.after, row_.before, at / 2));
        estimate.label = std::to_string(dot + 1);
        overlay.items.push_back(estimate);
        overlay.items.push_back(item(OverlayShape::point, Role::reference,
                                     {static_cast<float>(truth[at]), static_cast<float>(truth[at + 1])},
                                     dot));
        overlay.items.push_back(
            item(OverlayShape::point, Role::initial,
                 {static_cast<float>(row_.start[at]), static_cast<float>(row_.start[at + 1])}, dot));
        overlay.items.push_back(item(OverlayShape::arrow, Role::estimate, {x, y, to_x, to_y}, dot));
        overlay.items.push_back(
            item(OverlayShape::ellipse, Role::support, {x, y, reach * 0.5F, 0.0F, 0.0F, reach * 0.5F}, dot));
        outline.polyline.insert(outline.polyline.end(), {x, y});
        const std::size_t next = (at + 2) % coordinates;
        overlay.items.push_back(
            item(OverlayShape::edge, Role::proposal,
                 {x, y, static_cast<float>(row_.before[next]), static_cast<float>(row_.before[next + 1])}));
    }
    overlay.items.push_back(std::move(outline));
    overlay.items.push_back(item(OverlayShape::box, Role::selected,
                                 {static_cast<float>(row_.before[0]) - reach,
                                  static_cast<float>(row_.before[1]) - reach, 2.0F * reach, 2.0F * reach},
                                 0));
    float high = 0.0F;
    for (const OverlayItem& mark : overlay.items) {
        high = std::max(high, mark.value);
    }
    overlay.value_high = static_cast<double>(high);
    return overlay;
}

TableData NestedOptimizer::build_table() const {
    TableData table;
    table.columns = {{"x_before", "x before", "px", 3},
                     {"y_before", "y before", "px", 3},
                     {"x", "x", "px", 3},
                     {"y", "y", "px", 3},
                     {"weight", "Weight", "", 4},
                     {"kind", "Kind", "", -1}};
    for (std::size_t dot = 0; dot < static_cast<std::size_t>(dots); ++dot) {
        table.row_labels.push_back("dot " + std::to_string(dot + 1));
        for (const double number : {row_.before[2 * dot], row_.before[2 * dot + 1], row_.after[2 * dot],
                                    row_.after[2 * dot + 1], row_.weight[dot], std::nan("")}) {
            table.numbers.push_back(number);
            table.texts.emplace_back();
        }
        table.texts.back() = dot % 2 == 0 ? "even" : "odd";
    }
    return table;
}

std::vector<std::string> NestedOptimizer::colourings(const std::string& id) const {
    return id == "marks" ? std::vector<std::string>{"weight", "shift"} : std::vector<std::string>{};
}

void NestedOptimizer::set_colouring(const std::string& id, const std::string& quantity) {
    if (id == "marks") {
        colouring_ = quantity;
    }
}

void NestedOptimizer::set_focus(const std::string& table, std::int32_t row) {
    if (table == "dots") {
        focus_ = row;
    }
}

std::vector<std::string> NestedOptimizer::intermediates() const {
    return {"mean_shift", "weight"};
}

Intermediate NestedOptimizer::intermediate(const std::string& name) {
    if (name == "mean_shift") {
        return {name, "px", {dots, 2}, row_.mean_shift};
    }
    return {name, "", {dots}, row_.weight};
}

std::vector<ChannelSpec> NestedOptimizer::inner_channels() const {
    ChannelSpec count = channel("inner_step", "Inner step", "steps", ChannelKind::scalar, "Inner");
    count.whole = true;
    return {channel("residual", "Residual", "px", ChannelKind::scalar, "Inner"), count};
}

void NestedOptimizer::watch_inner(bool on) {
    inner_watched_ = on;
    inner_.clear();
}

std::vector<InnerRow> NestedOptimizer::take_inner() {
    return std::exchange(inner_, {});
}

TableData NestedOptimizer::query(const std::string& action, const std::vector<Value>& arguments,
                                 std::stop_token stop, const std::function<void(double)>& progress) {
    if (action != "curvature") {
        throw usage_error("unknown question '" + action + "'");
    }
    const double step = std::get<double>(arguments.at(0));
    const std::int64_t repeats = std::get<std::int64_t>(arguments.at(1));
    TableData table;
    table.columns = {{"xx", "d2/dx2", "1/px2", 4}, {"yy", "d2/dy2", "1/px2", 4}};
    const auto bright = [&](double x, double y) { return problem_->sample(row_.frame, x, y); };
    for (std::int64_t repeat = 0; repeat < repeats && !stop.stop_requested(); ++repeat) {
        table.numbers.clear();
        for (std::size_t i = 0; i < coordinates; i += 2) {
            const double x = row_.before[i], y = row_.before[i + 1], centre = bright(x, y);
            table.numbers.push_back((bright(x + step, y) - 2 * centre + bright(x - step, y)) / (step * step));
            table.numbers.push_back((bright(x, y + step) - 2 * centre + bright(x, y - step)) / (step * step));
        }
        progress(static_cast<double>(repeat + 1) / static_cast<double>(repeats));
    }
    for (int dot = 1; dot <= dots; ++dot) {
        table.row_labels.push_back("dot " + std::to_string(dot));
    }
    return table;
}

} // namespace basin::test
