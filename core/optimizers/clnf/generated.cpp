// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/generated.h"

#include "core/data/file_bytes.h"
#include "core/math/random.h"
#include "core/optimizers/clnf/edges.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace basin::clnf {

namespace {

using std::numbers::pi;

constexpr double dot_mm = 3.0; ///< standard deviation of a landmark's dot
constexpr int patch_side = 11, mode_count = 34, neuron_count = 7;

struct Point {
    double x, y, z;
};

/// Points of an arc from `from` to `to` (turns), both ends included unless `closed`.
void add_arc(std::vector<Point>& points, int count, bool closed, Point centre, double rx, double ry,
             double from, double to) {
    for (int i = 0; i < count; ++i) {
        const double share = static_cast<double>(i) / (closed ? count : count - 1);
        const double angle = 2.0 * pi * (from + (to - from) * share);
        points.push_back({centre.x + rx * std::cos(angle), centre.y - ry * std::sin(angle), centre.z});
    }
}

/// Jaw, brows, nose, eyes, mouth in millimetres; y down, nearer parts have smaller z.
std::vector<Point> mean_points() {
    std::vector<Point> points;
    for (int i = 0; i < 17; ++i) {
        const double angle = pi * i / 16.0;
        points.push_back(
            {-72.0 * std::cos(angle), -8.0 + 82.0 * std::sin(angle), 50.0 - 50.0 * std::sin(angle)});
    }
    add_arc(points, 5, false, {-34.0, -42.0, 2.0}, 21.0, 9.0, 0.45, 0.05);
    add_arc(points, 5, false, {34.0, -42.0, 2.0}, 21.0, 9.0, 0.45, 0.05);
    for (int i = 0; i < 4; ++i) {
        points.push_back({0.0, -28.0 + 11.0 * i, -4.0 - 6.0 * i});
    }
    for (int i = 0; i < 5; ++i) {
        points.push_back({-13.0 + 6.5 * i, 14.0 + (i == 2 ? 3.0 : 0.0), i == 2 ? -16.0 : -8.0});
    }
    add_arc(points, 6, true, {-31.0, -26.0, 4.0}, 14.0, 6.5, 0.5, -0.5);
    add_arc(points, 6, true, {31.0, -26.0, 4.0}, 14.0, 6.5, 0.5, -0.5);
    add_arc(points, 12, true, {0.0, 42.0, -4.0}, 25.0, 13.0, 0.5, -0.5);
    add_arc(points, 8, true, {0.0, 42.0, -5.0}, 15.0, 5.0, 0.5, -0.5);
    return points;
}

/// Products of cosines over the face, made orthonormal one after another (Gram and Schmidt).
std::vector<std::vector<double>> smooth_modes(const std::vector<Point>& points) {
    const std::size_t n = points.size();
    std::vector<std::vector<double>> modes;
    for (int k = 0; static_cast<int>(modes.size()) < mode_count; ++k) {
        std::vector<double> mode(3 * n, 0.0);
        const auto axis = static_cast<std::size_t>(k % 3);
        const int across = 1 + k / 3 % 4, down = 1 + k / 12;
        for (std::size_t i = 0; i < n; ++i) {
            mode[axis * n + i] = std::cos(across * points[i].x / 40.0 + 0.7 * k) *
                                 std::cos(down * points[i].y / 45.0 + 0.4 * k);
        }
        for (const auto& other : modes) {
            double product = 0.0;
            for (std::size_t i = 0; i < mode.size(); ++i) {
                product += mode[i] * other[i];
            }
            for (std::size_t i = 0; i < mode.size(); ++i) {
                mode[i] -= product * other[i];
            }
        }
        double length = 0.0;
        for (const double value : mode) {
            length += value * value;
        }
        if (length > 1e-3) {
            for (double& value : mode) {
                value /= std::sqrt(length);
            }
            modes.push_back(std::move(mode));
        }
    }
    return modes;
}

openface::PdmFile make_pdm(double decline) {
    const std::vector<Point> points = mean_points();
    const auto n = static_cast<std::int32_t>(points.size());
    openface::PdmFile pdm;
    pdm.mean = {3 * n, 1, {}};
    for (const auto coordinate : {&Point::x, &Point::y, &Point::z}) {
        double mean = 0.0;
        for (const Point& point : points) {
            mean += point.*coordinate / n;
        }
        for (const Point& point : points) {
            pdm.mean.data.push_back(point.*coordinate - mean);
        }
    }
    const auto modes = smooth_modes(points);
    pdm.components = {3 * n, mode_count, {}};
    for (std::size_t row = 0; row < pdm.mean.data.size(); ++row) {
        for (const auto& mode : modes) {
            pdm.components.data.push_back(mode[row]);
        }
    }
    pdm.eigenvalues = {1, mode_count, {}};
    for (int k = 0; k < mode_count; ++k) {
        pdm.eigenvalues.data.push_back(826.0 / (1.0 + decline * k * k));
    }
    return pdm;
}

openface::CcnfPatch make_patch(double dot_px, Random& random) {
    openface::CcnfPatch patch{patch_side, patch_side, 0, {}, {2.0, 1.2, 0.9}, 0.0};
    for (int k = 0; k < neuron_count; ++k) {
        openface::CcnfNeuron neuron{0, 8.0 - k, -6.0 + 0.5 * k, 4.0 / (1 + k), {patch_side, patch_side, {}}};
        double mean = 0.0, squares = 0.0;
        std::vector<double> values;
        for (int y = -5; y <= 5; ++y) {
            for (int x = -5; x <= 5; ++x) {
                const double width = dot_px * (1.0 + 0.12 * k);
                values.push_back(std::exp(-(x * x + y * y) / (2.0 * width * width)) +
                                 0.06 * (random.uniform() - 0.5));
                mean += values.back() / (patch_side * patch_side);
            }
        }
        for (const double value : values) {
            squares += (value - mean) * (value - mean);
        }
        for (const double value : values) {
            neuron.weights.data.push_back(static_cast<float>((value - mean) / std::sqrt(squares)));
        }
        patch.neurons.push_back(std::move(neuron));
    }
    patch.confidence = 0.2 + 0.4 * random.uniform();
    return patch;
}

openface::CcnfFile make_experts(double scale, std::int32_t landmarks, std::uint64_t seed) {
    Random random(seed);
    openface::CcnfFile file;
    file.views.scale = scale;
    for (const double yaw : {0.0, -30.0, 30.0}) {
        file.views.centres.push_back({3, 1, {0.0, yaw, 0.0}});
        openface::Matrix<std::int32_t> visible{
            landmarks, 1, std::vector<std::int32_t>(static_cast<std::size_t>(landmarks), 1)};
        for (std::size_t i = 0; i < 4 && yaw != 0.0; ++i) {
            visible.data[yaw < 0.0 ? 16 - i : i] = 0;
        }
        file.views.visible.push_back(std::move(visible));
    }
    for (const int side : {5, 7, 9, 11}) {
        file.windows.push_back(ccnf_window(side));
    }
    for (const auto& visible : file.views.visible) {
        auto& row = file.patches.emplace_back();
        for (const std::int32_t flag : visible.data) {
            row.push_back(flag != 0 ? make_patch(std::max(0.9, dot_mm * scale), random)
                                    : openface::CcnfPatch{patch_side, patch_side, 0, {}, {}, 0.0});
        }
    }
    return file;
}

Parameters truth_of(const Pdm& pdm, int width, int height, std::int64_t frame,
                    const std::vector<double>& phases) {
    const double t = 0.12 * static_cast<double>(frame);
    const auto number = [](double value) { return static_cast<float>(value); };
    Parameters truth;
    truth.pose = {number(std::min(width, height) / 240.0 * (1.0 + 0.06 * std::sin(0.9 * t + phases[0]))),
                  number(0.12 * std::sin(0.7 * t + phases[1])),
                  number(0.3 * std::sin(0.5 * t + phases[2])),
                  number(0.1 * std::sin(0.8 * t + phases[3])),
                  number(width * (0.5 + 0.05 * std::sin(0.6 * t + phases[4]))),
                  number(height * (0.5 + 0.04 * std::sin(1.1 * t + phases[5])))};
    for (std::size_t k = 0; k < pdm.modes(); ++k) {
        truth.local.push_back(
            number(0.7 * std::sqrt(pdm.eigenvalues()[k]) * std::sin(0.4 * t + phases[pose_count + k])));
    }
    return truth;
}

class GeneratedFrames : public FrameSource {
  public:
    GeneratedFrames(std::shared_ptr<const Model> model, int width, int height, std::vector<Parameters> truth)
        : model_(std::move(model)), width_(width), height_(height), truth_(std::move(truth)) {
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                ground_.push_back(static_cast<float>(70.0 + 25.0 * std::sin(x / 37.0) * std::cos(y / 29.0) +
                                                     15.0 * std::sin((x + 2.0 * y) / 53.0)));
            }
        }
    }
    std::int64_t count() const override { return static_cast<std::int64_t>(truth_.size()); }
    bool is_sequence() const override { return true; }
    double frames_per_sec() const override { return 25.0; }

  protected:
    std::shared_ptr<const Frame> produce(std::int64_t index) const override {
        const Parameters& truth = truth_[static_cast<std::size_t>(index)];
        std::vector<float> picture = ground_, shape;
        model_->pdm.shape(truth, shape);
        for (std::size_t i = 0; i < shape.size() / 2; ++i) {
            add_dot(picture, shape[i], shape[shape.size() / 2 + i], dot_mm * truth.pose[0]);
        }
        auto frame = std::make_shared<Frame>();
        frame->width = width_;
        frame->height = height_;
        frame->time_secs = static_cast<double>(index) / frames_per_sec();
        frame->rgb.reserve(3 * picture.size());
        for (const float value : picture) {
            frame->rgb.insert(frame->rgb.end(), 3,
                              static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0F, 255.0F))));
        }
        frame->grey = grey_of(frame->rgb);
        frame->hash = hash_bytes(std::as_bytes(std::span(frame->rgb)));
        return frame;
    }

  private:
    void add_dot(std::vector<float>& picture, double at_x, double at_y, double width_px) const {
        const int reach = static_cast<int>(4.0 * width_px) + 1;
        const int cx = static_cast<int>(at_x), cy = static_cast<int>(at_y);
        for (int y = std::max(0, cy - reach); y <= std::min(height_ - 1, cy + reach); ++y) {
            for (int x = std::max(0, cx - reach); x <= std::min(width_ - 1, cx + reach); ++x) {
                const double dx = x - at_x, dy = y - at_y;
                picture[static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) +
                        static_cast<std::size_t>(x)] +=
                    static_cast<float>(110.0 * std::exp(-(dx * dx + dy * dy) / (2.0 * width_px * width_px)));
            }
        }
    }

    std::shared_ptr<const Model> model_;
    int width_, height_;
    std::vector<Parameters> truth_;
    std::vector<float> ground_;
};

} // namespace

openface::ModelFiles generated_model(const GeneratedModel& wanted) {
    openface::ModelFiles files;
    files.pdm = make_pdm(wanted.decline);
    std::uint64_t seed = 100;
    for (const double scale : wanted.scales) {
        files.ccnf.push_back(make_experts(scale, files.pdm.landmarks(), seed++));
    }
    return files;
}

GeneratedScene generated_scene(std::shared_ptr<const Model> model, int width, int height, std::int64_t frames,
                               std::uint64_t seed) {
    const Pdm& pdm = model->pdm;
    Random random(seed);
    std::vector<double> phases;
    for (std::size_t i = 0; i < pose_count + pdm.modes(); ++i) {
        phases.push_back(2.0 * pi * random.uniform());
    }
    GeneratedScene scene;
    for (std::int64_t k = 0; k < frames; ++k) {
        scene.truth.push_back(truth_of(pdm, width, height, k, phases));
    }
    std::vector<float> shape;
    pdm.shape(scene.truth.front(), shape);
    const auto n = static_cast<std::ptrdiff_t>(pdm.landmarks());
    const auto [left, right] = std::minmax_element(shape.begin(), shape.begin() + n);
    const auto [top, bottom] = std::minmax_element(shape.begin() + n, shape.end());
    scene.first_box = {*left - 4.0, *top + 3.0, 1.06 * (*right - *left), 0.95 * (*bottom - *top)};
    scene.source = std::make_unique<GeneratedFrames>(std::move(model), width, height, scene.truth);
    return scene;
}

} // namespace basin::clnf
