// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/training/expert_training.h"

#include "core/math/random.h"
#include "core/optimizers/clnf/edges.h"
#include "core/optimizers/clnf/training/face_mesh.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace basin::clnf {

namespace {

using Rows = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

constexpr int patch = 11, cells = patch * patch, reach = 8, map_side = 9, held_out_every = 8;

double normal(Random& random) {
    const double u = 1.0 - random.uniform(), v = random.uniform();
    return std::sqrt(-2.0 * std::log(u)) * std::cos(2.0 * std::numbers::pi * v);
}

float sample(const TrainingFace::Level& level, double x, double y) {
    const int left = static_cast<int>(std::floor(x)), top = static_cast<int>(std::floor(y));
    if (left < 0 || top < 0 || left + 1 >= level.width || top + 1 >= level.height) {
        return 0.0F;
    }
    const auto fx = static_cast<float>(x - left), fy = static_cast<float>(y - top);
    const float* const at = level.grey.data() + static_cast<std::ptrdiff_t>(top) * level.width + left;
    const float upper = at[0] + fx * (at[1] - at[0]);
    const float lower = at[level.width] + fx * (at[level.width + 1] - at[level.width]);
    return upper + fy * (lower - upper);
}

/// A window around a landmark in the reference frame. The landmark lies at (dx, dy) cells from its centre.
struct Window {
    int side = 0;
    double dx = 0.0, dy = 0.0;
    std::vector<float> grey;
};

Window cut(const TrainingFace& face, const FlatShape& mean, double scale, std::size_t landmark, bool mirror,
           int map_reach, Random& random) {
    const std::size_t seen = mirror ? static_cast<std::size_t>(mirror_landmarks()[landmark]) : landmark;
    const Similarity map = similarity(mean, face.shape);
    const double turn = 0.087 * normal(random), grow = std::exp(0.07 * normal(random)) / scale;
    const double a = grow * (map.a * std::cos(turn) - map.b * std::sin(turn));
    const double b = grow * (map.b * std::cos(turn) + map.a * std::sin(turn));
    const std::uint32_t size = random.below(4);
    const std::size_t number = std::min<std::size_t>(size == 3 ? 1 : size, face.levels.size() - 1);
    const TrainingFace::Level& level = face.levels[number];
    const double shrink = 1.0 / (1 << number);
    const double noise = 5.0 * random.uniform();
    Window window;
    window.side = 2 * map_reach + patch;
    window.dx = random.uniform() - 0.5;
    window.dy = random.uniform() - 0.5;
    const double middle = (window.side - 1) / 2.0;
    for (int v = 0; v < window.side; ++v) {
        for (int u = 0; u < window.side; ++u) {
            const double x = (mirror ? -1.0 : 1.0) * (u - middle - window.dx), y = v - middle - window.dy;
            const double px = face.shape[0][seen] + a * x - b * y, py = face.shape[1][seen] + b * x + a * y;
            window.grey.push_back(sample(level, (px + 0.5) * shrink - 0.5, (py + 0.5) * shrink - 0.5) +
                                  static_cast<float>(noise * normal(random)));
        }
    }
    return window;
}

double target(const Window& window, int x, int y) {
    const double middle = (window.side - patch) / 2.0;
    const double dx = x - middle - window.dx, dy = y - middle - window.dy;
    return std::exp(-0.5 * (dx * dx + dy * dy));
}

/// The patch at cell (x, y): mean removed, length 1.
void normalised_patch(const Window& window, int x, int y, float* out) {
    float mean = 0.0F, squares = 0.0F;
    for (int v = 0; v < patch; ++v) {
        for (int u = 0; u < patch; ++u) {
            const float value = window.grey[static_cast<std::size_t>((y + v) * window.side + x + u)];
            out[v * patch + u] = value;
            mean += value / cells;
        }
    }
    for (int i = 0; i < cells; ++i) {
        out[i] -= mean;
        squares += out[i] * out[i];
    }
    const float length = squares > 0.0F ? std::sqrt(squares) : 1.0F;
    for (int i = 0; i < cells; ++i) {
        out[i] /= length;
    }
}

struct Samples {
    Rows patches;
    Eigen::VectorXf targets;
};

Samples gather(const std::vector<TrainingFace>& faces, const FlatShape& mean, double scale,
               std::size_t landmark, const ExpertTraining& wanted, Random& random) {
    constexpr int others = 26, side = 2 * reach + 1;
    std::vector<float> values, targets;
    for (std::size_t k = 0; k < faces.size(); ++k) {
        if (k % held_out_every == held_out_every - 1 && faces.size() >= held_out_every) {
            continue;
        }
        for (int draw = 0; draw < 2 * wanted.draws; ++draw) {
            const Window window = cut(faces[k], mean, scale, landmark, draw % 2 == 1, reach, random);
            const auto add = [&](int x, int y) {
                values.resize(values.size() + cells);
                normalised_patch(window, x, y, values.data() + values.size() - cells);
                targets.push_back(static_cast<float>(target(window, x, y)));
            };
            for (int y = -1; y <= 1; ++y) {
                for (int x = -1; x <= 1; ++x) {
                    add(reach + x, reach + y);
                }
            }
            for (int i = 0; i < others; ++i) {
                add(static_cast<int>(random.below(side)), static_cast<int>(random.below(side)));
            }
        }
    }
    const auto count = static_cast<Eigen::Index>(targets.size());
    return {Eigen::Map<Rows>(values.data(), count, cells),
            Eigen::Map<Eigen::VectorXf>(targets.data(), count)};
}

/// weights: neurons × (121 + bias); share: logits of alpha.
struct Net {
    Rows weights;
    Eigen::VectorXf bias, share;
};

Eigen::VectorXf softmax(const Eigen::VectorXf& logits) {
    Eigen::VectorXf out = (logits.array() - logits.maxCoeff()).exp();
    return out / out.sum();
}

template<class Parameter>
void adam(Parameter& values, const Parameter& gradient, Parameter& first, Parameter& second, float rate,
          float step) {
    first = 0.9F * first + 0.1F * gradient;
    second = 0.999F * second + 0.001F * gradient.cwiseProduct(gradient);
    const float a = 1.0F - std::pow(0.9F, step), b = 1.0F - std::pow(0.999F, step);
    values.array() -= rate * (first.array() / a) / ((second.array() / b).sqrt() + 1e-8F);
}

Net learn(const Samples& samples, const ExpertTraining& wanted, Random& random) {
    const int neurons = wanted.neurons;
    Net net{Rows(neurons, cells), Eigen::VectorXf::Constant(neurons, -3.0F), Eigen::VectorXf::Zero(neurons)};
    for (int k = 0; k < neurons; ++k) {
        for (int i = 0; i < cells; ++i) {
            net.weights(k, i) = static_cast<float>(0.3 * normal(random));
        }
    }
    Rows w1 = Rows::Zero(neurons, cells), w2 = w1, gw(neurons, cells);
    Eigen::VectorXf b1 = Eigen::VectorXf::Zero(neurons), b2 = b1, s1 = b1, s2 = b1;
    const auto count = static_cast<std::uint32_t>(samples.targets.size());
    constexpr std::uint32_t batch = 128;
    std::vector<std::uint32_t> order(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        order[i] = i;
    }
    Rows z(batch, cells), h(batch, neurons), e(batch, neurons);
    Eigen::VectorXf t(batch);
    float step = 0.0F;
    const float steps = static_cast<float>(wanted.epochs) * static_cast<float>(count / batch);
    for (int epoch = 0; epoch < wanted.epochs; ++epoch) {
        for (std::uint32_t i = count - 1; i > 0; --i) {
            std::swap(order[i], order[random.below(i + 1)]);
        }
        for (std::uint32_t from = 0; from + batch <= count; from += batch) {
            for (std::uint32_t i = 0; i < batch; ++i) {
                z.row(i) = samples.patches.row(order[from + i]);
                t(i) = samples.targets(order[from + i]);
            }
            h.noalias() = z * net.weights.transpose();
            h.rowwise() += net.bias.transpose();
            h = (1.0F + (-h.array()).exp()).inverse().matrix();
            const Eigen::VectorXf share = softmax(net.share);
            const Eigen::ArrayXf y = (h * share).array().max(1e-5F).min(1.0F - 1e-5F);
            const Eigen::VectorXf slope =
                ((y - t.array()) / (y * (1.0F - y)) / static_cast<float>(batch)).matrix();
            const Eigen::VectorXf by_share = h.transpose() * slope;
            const Eigen::VectorXf gs = share.cwiseProduct((by_share.array() - share.dot(by_share)).matrix());
            e = h.cwiseProduct((1.0F - h.array()).matrix());
            e = (slope.asDiagonal() * e * share.asDiagonal()).eval();
            gw.noalias() = e.transpose() * z;
            gw += 2e-5F * net.weights;
            const Eigen::VectorXf gb = e.colwise().sum().transpose();
            ++step;
            const float rate = 0.08F * 0.5F * (1.0F + std::cos(3.14159265F * step / (steps + 1.0F))) + 1e-4F;
            adam<Rows>(net.weights, gw, w1, w2, rate, step);
            adam<Eigen::VectorXf>(net.bias, gb, b1, b2, rate, step);
            adam<Eigen::VectorXf>(net.share, gs, s1, s2, 0.2F * rate, step);
        }
    }
    return net;
}

/// Neurons' weighted mean over a map, before Sigma, and what it should be; one column a window.
void maps_of(const std::vector<TrainingFace>& faces, const FlatShape& mean, double scale,
             std::size_t landmark, const Net& net, Random& random, Eigen::MatrixXd& answers,
             Eigen::MatrixXd& targets) {
    std::vector<Eigen::VectorXd> a, t;
    const Eigen::VectorXf share = softmax(net.share);
    const std::size_t first = faces.size() >= held_out_every ? held_out_every - 1 : 0;
    for (std::size_t k = first; k < faces.size(); k += held_out_every) {
        for (int draw = 0; draw < 4; ++draw) {
            const Window window =
                cut(faces[k], mean, scale, landmark, draw % 2 == 1, (map_side - 1) / 2, random);
            Eigen::VectorXd answer(map_side * map_side), truth(map_side * map_side);
            Eigen::VectorXf z(cells);
            for (int y = 0; y < map_side; ++y) {
                for (int x = 0; x < map_side; ++x) {
                    normalised_patch(window, x, y, z.data());
                    const Eigen::ArrayXf h = (net.weights * z + net.bias).array();
                    answer(y * map_side + x) = share.dot((1.0F + (-h).exp()).inverse().matrix());
                    truth(y * map_side + x) = target(window, x, y);
                }
            }
            a.push_back(std::move(answer));
            t.push_back(std::move(truth));
        }
    }
    answers.resize(map_side * map_side, static_cast<Eigen::Index>(a.size()));
    targets.resizeLike(answers);
    for (std::size_t i = 0; i < a.size(); ++i) {
        answers.col(static_cast<Eigen::Index>(i)) = a[i];
        targets.col(static_cast<Eigen::Index>(i)) = t[i];
    }
}

/// Most likely ratios of beta to the sum of alpha (on a grid) and that sum.
void fit_edges(const Eigen::MatrixXd& answers, const Eigen::MatrixXd& targets, double& sum_alpha,
               std::vector<double>& betas) {
    const openface::CcnfWindow window = ccnf_window(map_side);
    std::vector<Eigen::MatrixXd> components;
    for (const auto& each : window.components) {
        components.push_back(
            Eigen::Map<const Rows>(each.data.data(), each.rows, each.columns).cast<double>());
    }
    const double dimension = static_cast<double>(answers.size());
    double best = -std::numeric_limits<double>::infinity();
    for (const double near : {0.0, 0.1, 0.3, 1.0}) {
        for (const double diagonal : {0.0, 0.1, 0.3, 1.0}) {
            for (const double sparse : {0.0, 0.03}) {
                const Eigen::MatrixXd precision =
                    2.0 * (Eigen::MatrixXd::Identity(answers.rows(), answers.rows()) + near * components[0] +
                           diagonal * components[1] + sparse * components[2]);
                const Eigen::LLT<Eigen::MatrixXd> solver(precision);
                const Eigen::MatrixXd apart = targets - solver.solve(2.0 * answers);
                const double energy = std::max(apart.cwiseProduct(precision * apart).sum(), 1e-9 * dimension);
                const double logdet = 2.0 * solver.matrixLLT().diagonal().array().log().sum() *
                                      static_cast<double>(answers.cols());
                const double likelihood = 0.5 * (logdet + dimension * std::log(dimension / energy));
                if (likelihood > best) {
                    best = likelihood;
                    sum_alpha = dimension / energy;
                    betas = {near * sum_alpha, diagonal * sum_alpha, sparse * sum_alpha};
                }
            }
        }
    }
}

double squared_correlation(const Eigen::MatrixXd& a, const Eigen::MatrixXd& b) {
    const Eigen::ArrayXXd x = a.array() - a.mean(), y = b.array() - b.mean();
    const double scale = std::sqrt((x * x).sum() * (y * y).sum());
    const double correlation = scale > 0.0 ? (x * y).sum() / scale : 0.0;
    return correlation > 0.0 ? correlation * correlation : 0.0;
}

} // namespace

openface::CcnfPatch train_expert(const std::vector<TrainingFace>& faces, const FlatShape& mean, double scale,
                                 std::size_t landmark, const ExpertTraining& wanted) {
    Random random(wanted.seed * 1000003ULL + landmark * 1009ULL +
                  static_cast<std::uint64_t>(std::lround(scale * 1e6)));
    const Net net = learn(gather(faces, mean, scale, landmark, wanted, random), wanted, random);
    Eigen::MatrixXd answers, targets;
    maps_of(faces, mean, scale, landmark, net, random, answers, targets);
    double sum_alpha = 1.0;
    openface::CcnfPatch out{patch, patch, 0, {}, {}, squared_correlation(answers, targets)};
    fit_edges(answers, targets, sum_alpha, out.betas);
    const Eigen::VectorXf share = softmax(net.share);
    for (int k = 0; k < wanted.neurons; ++k) {
        const float length = std::max(net.weights.row(k).norm(), 1e-12F);
        openface::CcnfNeuron neuron{0, length, net.bias(k), sum_alpha * share(k), {patch, patch, {}}};
        for (int i = 0; i < cells; ++i) {
            neuron.weights.data.push_back(net.weights(k, i) / length);
        }
        out.neurons.push_back(std::move(neuron));
    }
    return out;
}

openface::CcnfPatch mirrored(const openface::CcnfPatch& patch_of) {
    openface::CcnfPatch out = patch_of;
    for (openface::CcnfNeuron& neuron : out.neurons) {
        for (std::int32_t row = 0; row < neuron.weights.rows; ++row) {
            const auto begin = neuron.weights.data.begin() + row * neuron.weights.columns;
            std::reverse(begin, begin + neuron.weights.columns);
        }
    }
    return out;
}

} // namespace basin::clnf
