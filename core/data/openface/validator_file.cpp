// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/openface/validator_file.h"

#include "core/data/openface/binary_cursor.h"
#include "core/data/openface/model_bytes.h"

#include <fmt/format.h>

#include <algorithm>

namespace basin::openface {

namespace {

constexpr const char* what = "the detection validator";
constexpr std::int32_t network_code = 3;
constexpr std::size_t least_matrix_bytes = 3 * sizeof(std::int32_t);
constexpr std::int32_t most_maps = 4096;

void read_convolution(BinaryCursor& cursor, ValidatorLayer& layer) {
    layer.inputs = cursor.int32("the inputs of a convolution", 1, most_maps);
    layer.outputs = cursor.count("the kernels of a convolution", 1, most_maps,
                                 sizeof(float) + least_matrix_bytes * static_cast<std::size_t>(layer.inputs));
    for (std::int32_t k = 0; k < layer.outputs; ++k) {
        layer.biases.push_back(cursor.float32("the bias of a kernel"));
    }
    for (std::int64_t k = 0; k < std::int64_t{layer.inputs} * layer.outputs; ++k) {
        const bool first = layer.kernels.empty();
        const std::size_t at = cursor.offset();
        layer.kernels.push_back(cursor.matrix<float>("a kernel", first ? -1 : layer.kernels.front().rows,
                                                     first ? -1 : layer.kernels.front().columns));
        if (layer.kernels.back().data.empty()) {
            cursor.fail(at, "a kernel of 1 × 1 or more", "an empty one");
        }
    }
}

/// A layer and where it begins in the file.
struct PlacedLayer {
    ValidatorLayer layer;
    std::size_t at = 0;
};

PlacedLayer read_layer(BinaryCursor& cursor) {
    PlacedLayer placed;
    placed.at = cursor.offset();
    ValidatorLayer& layer = placed.layer;
    layer.kind = static_cast<LayerKind>(cursor.int32("the kind of a layer", 0, 4));
    if (layer.kind == LayerKind::convolution) {
        read_convolution(cursor, layer);
    } else if (layer.kind == LayerKind::full) {
        layer.bias = cursor.matrix<float>("the bias of a full layer", -1, 1);
        layer.weights = cursor.matrix<float>("the weights of a full layer", -1, layer.bias.rows);
    }
    return placed;
}

/// Follows a picture of rows × columns through the layers; each must fit the one before.
void check_layers(const BinaryCursor& cursor, const std::vector<PlacedLayer>& layers, std::int64_t rows,
                  std::int64_t columns) {
    std::int64_t maps = 1;
    for (const auto& [layer, at] : layers) {
        const std::string before = fmt::format("{} maps of {} × {}", maps, rows, columns);
        if (layer.kind == LayerKind::convolution) {
            const Matrix<float>& kernel = layer.kernels.front();
            if (layer.inputs != maps || kernel.rows > rows || kernel.columns > columns) {
                cursor.fail(
                    at, "a convolution for " + before,
                    fmt::format("kernels of {} × {} for {} maps", kernel.rows, kernel.columns, layer.inputs));
            }
            maps = layer.outputs;
            rows -= kernel.rows - 1;
            columns -= kernel.columns - 1;
        } else if (layer.kind == LayerKind::max_pooling) {
            if (rows < 2 || columns < 2) {
                cursor.fail(at, "something to pool, not " + before, "max pooling");
            }
            rows = (rows + 1) / 2; // the last one may stick out
            columns = (columns + 1) / 2;
        } else if (layer.kind == LayerKind::full) {
            if (layer.weights.rows != maps * rows * columns || layer.bias.rows < 1) {
                cursor.fail(at, "weights for " + before,
                            fmt::format("{} × {}", layer.weights.rows, layer.weights.columns));
            }
            maps = layer.bias.rows;
            rows = columns = 1;
        }
    }
    if (layers.empty() || maps * rows * columns < 2) {
        cursor.fail(layers.empty() ? cursor.offset() : layers.back().at, "a network with two answers or more",
                    "fewer");
    }
}

/// Every number of `indices` lies in [0, count).
void check_indices(const BinaryCursor& cursor, std::size_t at, const char* name,
                   const Matrix<std::int32_t>& indices, const Matrix<std::int32_t>* mask,
                   std::int64_t count) {
    for (std::size_t i = 0; i < indices.data.size(); ++i) {
        const std::int32_t index = indices.data[i];
        if ((mask == nullptr || mask->data[i] != 0) && (index < 0 || index >= count)) {
            cursor.fail(at, fmt::format("{}: numbers from 0 to {}", name, count - 1), std::to_string(index));
        }
    }
}

PiecewiseWarp read_warp(BinaryCursor& cursor, std::size_t landmarks) {
    PiecewiseWarp warp;
    const std::size_t at = cursor.offset();
    warp.pixels = cursor.int32("the number of pixels", 1, most_side * most_side);
    warp.min_x = cursor.finite("the least x of the warp");
    warp.min_y = cursor.finite("the least y of the warp");
    const std::int64_t coordinates = landmarks > 0 ? static_cast<std::int64_t>(2 * landmarks) : -1;
    const std::size_t landmarks_at = cursor.offset();
    warp.landmarks = cursor.any_matrix<double>("the landmarks of the warp", coordinates, 1);
    if (warp.landmarks.rows % 2 != 0) {
        cursor.fail(landmarks_at, "x and y of every landmark",
                    fmt::format("{} numbers", warp.landmarks.rows));
    }
    const std::size_t triangles_at = cursor.offset();
    warp.triangles = cursor.any_matrix<std::int32_t>("the triangles", -1, 3);
    check_indices(cursor, triangles_at, "the triangles", warp.triangles, nullptr, warp.landmarks.rows / 2);
    const std::size_t ids_at = cursor.offset();
    warp.triangle = cursor.any_matrix<std::int32_t>("the triangle of each pixel", -1, -1);
    warp.mask = cursor.any_matrix<std::int32_t>("the mask", warp.triangle.rows, warp.triangle.columns);
    check_indices(cursor, ids_at, "the triangle of each pixel", warp.triangle, &warp.mask,
                  warp.triangles.rows);
    const auto inside = std::count_if(warp.mask.data.begin(), warp.mask.data.end(),
                                      [](std::int32_t flag) { return flag != 0; });
    if (inside != warp.pixels) {
        cursor.fail(at, fmt::format("the number of pixels within the mask, {}", inside),
                    std::to_string(warp.pixels));
    }
    warp.alpha = cursor.any_matrix<double>("alpha of the warp", warp.triangles.rows, 3);
    warp.beta = cursor.any_matrix<double>("beta of the warp", warp.triangles.rows, 3);
    return warp;
}

/// `landmarks` 0: any number.
ValidatorView read_view(BinaryCursor& cursor, std::size_t landmarks) {
    ValidatorView view;
    view.mean = cursor.any_matrix<double>("the mean picture", -1, -1);
    const std::size_t deviation_at = cursor.offset();
    view.deviation = cursor.any_matrix<double>("the deviations of pixels", -1, -1);
    if (view.deviation.data.size() != view.mean.data.size()) {
        cursor.fail(deviation_at, fmt::format("the deviations of {} pixels", view.mean.data.size()),
                    std::to_string(view.deviation.data.size()));
    }
    std::vector<PlacedLayer> layers;
    const std::int32_t depth = cursor.count("the number of layers", 1, most_layers, sizeof(std::int32_t));
    for (std::int32_t i = 0; i < depth; ++i) {
        layers.push_back(read_layer(cursor));
    }
    const std::size_t warp_at = cursor.offset();
    view.warp = read_warp(cursor, landmarks);
    if (static_cast<std::size_t>(view.warp.pixels) != view.mean.data.size()) {
        cursor.fail(warp_at,
                    fmt::format("a warp of {} pixels, as the mean picture has", view.mean.data.size()),
                    std::to_string(view.warp.pixels));
    }
    check_layers(cursor, layers, view.warp.mask.rows, view.warp.mask.columns);
    for (PlacedLayer& placed : layers) {
        view.layers.push_back(std::move(placed.layer));
    }
    return view;
}

void write_view(BinaryWriter& writer, const ValidatorView& view) {
    writer.matrix(view.mean);
    writer.matrix(view.deviation);
    writer.int32(static_cast<std::int32_t>(view.layers.size()));
    for (const ValidatorLayer& layer : view.layers) {
        writer.int32(static_cast<std::int32_t>(layer.kind));
        if (layer.kind == LayerKind::convolution) {
            writer.int32(layer.inputs);
            writer.int32(layer.outputs);
            for (const float bias : layer.biases) {
                writer.float32(bias);
            }
            for (const Matrix<float>& kernel : layer.kernels) {
                writer.matrix(kernel);
            }
        } else if (layer.kind == LayerKind::full) {
            writer.matrix(layer.bias);
            writer.matrix(layer.weights);
        }
    }
    const PiecewiseWarp& warp = view.warp;
    writer.int32(warp.pixels);
    writer.float64(warp.min_x);
    writer.float64(warp.min_y);
    writer.matrix(warp.landmarks);
    writer.matrix(warp.triangles);
    writer.matrix(warp.triangle);
    writer.matrix(warp.mask);
    writer.matrix(warp.alpha);
    writer.matrix(warp.beta);
}

} // namespace

ValidatorFile parse_validator(std::span<const std::byte> bytes, const std::string& path,
                              std::size_t landmarks) {
    BinaryCursor cursor(bytes, path, what);
    cursor.code("the code of a network that validates,", network_code);
    ValidatorFile file;
    const std::int32_t views = cursor.count("the number of views", 1, most_views, least_matrix_bytes);
    for (std::int32_t view = 0; view < views; ++view) {
        file.centres.push_back(cursor.any_matrix<double>("the centre of a view", 3, 1));
    }
    for (std::int32_t view = 0; view < views; ++view) {
        file.views.push_back(read_view(cursor, landmarks));
    }
    cursor.finish();
    return file;
}

ValidatorFile read_validator(const std::string& path, std::size_t landmarks) {
    return parse_validator(read_model_bytes(path, what), path, landmarks);
}

std::string validator_bytes(const ValidatorFile& file) {
    BinaryWriter writer;
    writer.int32(network_code);
    writer.int32(static_cast<std::int32_t>(file.views.size()));
    for (const Matrix<double>& centre : file.centres) {
        writer.matrix(centre);
    }
    for (const ValidatorView& view : file.views) {
        write_view(writer, view);
    }
    return writer.take();
}

} // namespace basin::openface
