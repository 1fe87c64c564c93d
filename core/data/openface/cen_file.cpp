// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/openface/cen_file.h"

#include "core/base/long_work.h"
#include "core/data/openface/model_bytes.h"

#include <fmt/format.h>

namespace basin::openface {

namespace {

constexpr const char* what = "the CEN patch experts";
constexpr std::int32_t patch_code = 6;
constexpr std::size_t least_layer_bytes = 7 * sizeof(std::int32_t);

/// A matrix that names one of `count` things for each of them.
Matrix<std::int32_t> read_mirrors(BinaryCursor& cursor, const char* name, std::size_t count) {
    const std::size_t at = cursor.offset();
    Matrix<std::int32_t> mirrors = cursor.matrix<std::int32_t>(name, -1, -1);
    if (mirrors.data.size() != count) {
        cursor.fail(at, fmt::format("{}: {} numbers", name, count), std::to_string(mirrors.data.size()));
    }
    for (const std::int32_t index : mirrors.data) {
        if (index < 0 || static_cast<std::size_t>(index) >= count) {
            cursor.fail(at, fmt::format("{}: numbers from 0 to {}", name, count - 1), std::to_string(index));
        }
    }
    return mirrors;
}

CenPatch read_patch(BinaryCursor& cursor) {
    CenPatch patch;
    cursor.code("the code of a CEN expert,", patch_code);
    const std::size_t at = cursor.offset();
    patch.width = cursor.int32("the width of an expert");
    patch.height = cursor.int32("the height of an expert");
    const std::int32_t layers = cursor.count("the number of layers", 0, most_layers, least_layer_bytes);
    if (layers > 0) {
        check_sides(cursor, at, patch.width, patch.height);
    }
    std::int64_t inputs = std::int64_t{patch.width} * patch.height + 1;
    for (std::int32_t i = 0; i < layers; ++i) {
        CenLayer layer;
        layer.activation = cursor.int32("the activation of a layer");
        layer.bias = cursor.matrix<float>("the bias of a layer", i + 1 == layers ? 1 : -1, 1);
        layer.weights = cursor.matrix<float>("the weights of a layer", layer.bias.rows, inputs);
        inputs = layer.bias.rows;
        patch.layers.push_back(std::move(layer));
    }
    patch.confidence = cursor.finite("the confidence of an expert");
    return patch;
}

} // namespace

CenFile parse_cen(std::span<const std::byte> bytes, const std::string& path) {
    BinaryCursor cursor(bytes, path, what);
    CenFile file;
    file.views = read_views(cursor);
    file.mirror_landmarks = read_mirrors(cursor, "the mirror landmarks", file.views.landmarks());
    file.mirror_views = read_mirrors(cursor, "the mirror views", file.views.views());
    for (std::size_t view = 0; view < file.views.views(); ++view) {
        note_work(static_cast<double>(view) / static_cast<double>(file.views.views()));
        std::vector<CenPatch>& row = file.patches.emplace_back();
        for (std::size_t landmark = 0; landmark < file.views.landmarks(); ++landmark) {
            row.push_back(read_patch(cursor));
        }
    }
    cursor.finish();
    return file;
}

CenFile read_cen(const std::string& path) {
    return parse_cen(read_model_bytes(path, what), path);
}

std::string cen_bytes(const CenFile& file) {
    BinaryWriter writer;
    write_views(writer, file.views);
    writer.matrix(file.mirror_landmarks);
    writer.matrix(file.mirror_views);
    for (const auto& view : file.patches) {
        for (const CenPatch& patch : view) {
            writer.int32(patch_code);
            writer.int32(patch.width);
            writer.int32(patch.height);
            writer.int32(static_cast<std::int32_t>(patch.layers.size()));
            for (const CenLayer& layer : patch.layers) {
                writer.int32(layer.activation);
                writer.matrix(layer.bias);
                writer.matrix(layer.weights);
            }
            writer.float64(patch.confidence);
        }
    }
    return writer.take();
}

} // namespace basin::openface
