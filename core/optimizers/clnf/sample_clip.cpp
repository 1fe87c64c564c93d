// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/sample_clip.h"

#include "core/data/file_bytes.h"
#include "core/math/random.h"
#include "core/optimizers/clnf/default_model.h"
#include "core/optimizers/clnf/training/face_mesh.h"
#include "core/optimizers/clnf/training/mean_face.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace basin::clnf {

namespace {

constexpr int width = 320, height = 240, frames = 90, occluded_from = 50, occluded_to = 65;
constexpr double frames_a_second = 25.0, noise = 4.0; ///< noise: grey values, peak

Parameters truth_of(const Pdm& pdm, int frame) {
    const double t = 0.1 * frame;
    const auto number = [](double value) { return static_cast<float>(value); };
    Parameters truth;
    truth.pose = {number(1.05 + 0.06 * std::sin(0.6 * t)),  number(0.1 * std::sin(0.8 * t)),
                  number(0.22 * std::sin(0.7 * t)),         number(0.1 * std::sin(0.5 * t)),
                  number(160.0 + 14.0 * std::sin(0.9 * t)), number(122.0 + 6.0 * std::sin(1.1 * t))};
    truth.local.assign(pdm.modes(), 0.0F);
    for (std::size_t k = 0; k < std::min<std::size_t>(pdm.modes(), 8); ++k) {
        const double phase = 1.7 * static_cast<double>(k), speed = 0.5 + 0.15 * static_cast<double>(k);
        truth.local[k] = number(0.7 * std::sqrt(pdm.eigenvalues()[k]) *
                                (std::sin(speed * t + phase) - std::sin(phase)) / 1.5);
    }
    return truth;
}

class SampleFrames : public FrameSource {
  public:
    SampleFrames(std::shared_ptr<const Model> model, std::vector<Parameters> truth)
        : model_(std::move(model)), truth_(std::move(truth)), face_(default_mean_face()) {
        Parameters rest;
        rest.local.assign(model_->pdm.modes(), 0.0F);
        std::vector<float> mean;
        model_->pdm.shape_3d(rest.local, mean);
        mesh_ = mesh_points({mean.begin(), mean.end()});
        triangles_ = triangulate(mesh_);
        face_ = face_.substr(face_.size() - static_cast<std::size_t>(3 * texture_width * texture_height));
    }
    std::int64_t count() const override { return frames; }
    bool is_sequence() const override { return true; }
    double frames_per_sec() const override { return frames_a_second; }

  protected:
    std::shared_ptr<const Frame> produce(std::int64_t index) const override {
        std::vector<double> picture = background();
        draw_face(truth_[static_cast<std::size_t>(index)], picture);
        finish(index, picture);
        auto frame = std::make_shared<Frame>();
        frame->width = width;
        frame->height = height;
        frame->time_secs = static_cast<double>(index) / frames_a_second;
        for (const double value : picture) {
            frame->rgb.push_back(static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 255.0))));
        }
        frame->grey = grey_of(frame->rgb);
        frame->hash = hash_bytes(std::as_bytes(std::span(frame->rgb)));
        return frame;
    }

  private:
    static std::vector<double> background() {
        std::vector<double> picture;
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                const double wave = 25.0 * std::sin(x / 17.0) * std::cos(y / 23.0);
                const double shelf = (y / 34 + x / 52) % 2 == 0 ? 18.0 : 0.0;
                picture.insert(picture.end(), {92.0 + wave + shelf, 104.0 + wave, 118.0 + wave - shelf});
            }
        }
        return picture;
    }

    std::vector<MeshPoint> posed(const Parameters& truth) const {
        std::vector<float> shape;
        model_->pdm.shape_3d(truth.local, shape);
        const Rotation r = rotation_of(truth.pose[1], truth.pose[2], truth.pose[3]);
        std::vector<MeshPoint> out;
        for (std::size_t i = 0; i < mesh_.size(); ++i) {
            const MeshPoint p = i < face_points
                                    ? MeshPoint{shape[i], shape[face_points + i], shape[2 * face_points + i]}
                                    : mesh_[i];
            const auto row = [&](std::size_t k) { return r[k][0] * p.x + r[k][1] * p.y + r[k][2] * p.z; };
            out.push_back(
                {truth.pose[0] * row(0) + truth.pose[4], truth.pose[0] * row(1) + truth.pose[5], row(2)});
        }
        return out;
    }

    double texel(double x, double y, std::size_t channel) const {
        x = std::clamp(texture_x(x), 0.0, texture_width - 1.001);
        y = std::clamp(texture_y(y), 0.0, texture_height - 1.001);
        const int left = static_cast<int>(x), top = static_cast<int>(y);
        const double fx = x - left, fy = y - top;
        const auto at = [&](int u, int v) {
            return static_cast<double>(static_cast<unsigned char>(
                face_[3 * static_cast<std::size_t>(v * texture_width + u) + channel]));
        };
        return (1.0 - fy) * ((1.0 - fx) * at(left, top) + fx * at(left + 1, top)) +
               fy * ((1.0 - fx) * at(left, top + 1) + fx * at(left + 1, top + 1));
    }

    /// Triangles from the far ones to the near ones.
    void draw_face(const Parameters& truth, std::vector<double>& picture) const {
        const std::vector<MeshPoint> points = posed(truth);
        const auto corners = [](const std::vector<MeshPoint>& of, const std::array<int, 3>& each) {
            return std::array<MeshPoint, 3>{of[static_cast<std::size_t>(each[0])],
                                            of[static_cast<std::size_t>(each[1])],
                                            of[static_cast<std::size_t>(each[2])]};
        };
        std::vector<std::pair<double, std::array<int, 3>>> order;
        for (const auto& each : triangles_) {
            const auto [a, b, c] = corners(points, each);
            order.emplace_back(-(a.z + b.z + c.z), each);
        }
        std::sort(order.begin(), order.end());
        for (const auto& [depth, each] : order) {
            const auto at = corners(points, each), from = corners(mesh_, each);
            const auto [left, right] = std::minmax({at[0].x, at[1].x, at[2].x});
            const auto [top, bottom] = std::minmax({at[0].y, at[1].y, at[2].y});
            for (int y = std::max(0, static_cast<int>(top)); y <= std::min(height - 1.0, bottom); ++y) {
                for (int x = std::max(0, static_cast<int>(left)); x <= std::min(width - 1.0, right); ++x) {
                    const auto w = barycentric(at, x, y);
                    if (w[0] + w[1] + w[2] < 0.5 || w[0] < 0.0 || w[1] < 0.0 || w[2] < 0.0) {
                        continue;
                    }
                    const double mx = w[0] * from[0].x + w[1] * from[1].x + w[2] * from[2].x;
                    const double my = w[0] * from[0].y + w[1] * from[1].y + w[2] * from[2].y;
                    for (std::size_t channel = 0; channel < 3; ++channel) {
                        picture[3 * static_cast<std::size_t>(y * width + x) + channel] =
                            texel(mx, my, channel);
                    }
                }
            }
        }
    }

    /// Light from a side that changes, the bar, and noise.
    static void finish(std::int64_t index, std::vector<double>& picture) {
        Random random(9000 + static_cast<std::uint64_t>(index));
        const double t = 0.1 * static_cast<double>(index);
        const double bar = 90.0 + 9.0 * static_cast<double>(index - occluded_from);
        std::size_t at = 0;
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                const double light = 0.9 + 0.12 * std::sin(0.8 * t) +
                                     0.2 * std::sin(0.5 * t) * (x - width / 2.0) / (width / 2.0);
                const bool hidden =
                    index >= occluded_from && index < occluded_to && std::abs(x - bar - 0.2 * y) < 7.0;
                const double grain = noise * (2.0 * random.uniform() - 1.0);
                for (const double paint : {60.0, 90.0, 70.0}) {
                    picture[at] = light * (hidden ? paint : picture[at]) + grain;
                    ++at;
                }
            }
        }
    }

    std::shared_ptr<const Model> model_;
    std::vector<Parameters> truth_;
    std::string_view face_;
    std::vector<MeshPoint> mesh_;
    std::vector<std::array<int, 3>> triangles_;
};

} // namespace

GeneratedScene sample_clip(std::shared_ptr<const Model> model) {
    GeneratedScene scene;
    for (int k = 0; k < frames; ++k) {
        scene.truth.push_back(truth_of(model->pdm, k));
    }
    std::vector<float> shape;
    model->pdm.shape(scene.truth.front(), shape);
    const auto n = static_cast<std::ptrdiff_t>(model->landmarks());
    const auto [left, right] = std::minmax_element(shape.begin(), shape.begin() + n);
    const auto [top, bottom] = std::minmax_element(shape.begin() + n, shape.end());
    scene.first_box = {*left - 4.0, *top + 3.0, 1.05 * (*right - *left), 0.96 * (*bottom - *top)};
    scene.source = std::make_unique<SampleFrames>(std::move(model), scene.truth);
    return scene;
}

} // namespace basin::clnf
