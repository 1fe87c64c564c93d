// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/openface/ccnf_file.h"

#include "core/base/long_work.h"
#include "core/data/openface/model_bytes.h"

namespace basin::openface {

namespace {

constexpr const char* what = "the CCNF patch experts";
constexpr std::int32_t patch_code = 5, neuron_code = 2;
constexpr std::size_t least_neuron_bytes = 5 * sizeof(std::int32_t) + 3 * sizeof(double);

CcnfWindow read_window(BinaryCursor& cursor) {
    CcnfWindow window;
    window.side = cursor.int32("the side of a response map", 1, most_side);
    const std::int32_t count =
        cursor.count("the number of sigma components", 0, most_components, 3 * sizeof(std::int32_t));
    const std::int64_t cells = std::int64_t{window.side} * window.side;
    for (std::int32_t i = 0; i < count; ++i) {
        window.components.push_back(cursor.matrix<float>("a sigma component", cells, cells));
    }
    return window;
}

CcnfNeuron read_neuron(BinaryCursor& cursor, std::int32_t height, std::int32_t width) {
    CcnfNeuron neuron;
    cursor.code("the code of a neuron,", neuron_code);
    neuron.type = cursor.int32("the type of a neuron");
    neuron.norm_weight = cursor.finite("the norm of a neuron's weights");
    neuron.bias = cursor.finite("the bias of a neuron");
    neuron.alpha = cursor.finite("the alpha of a neuron");
    neuron.weights = cursor.matrix<float>("the weights of a neuron", height, width);
    return neuron;
}

CcnfPatch read_patch(BinaryCursor& cursor, std::size_t betas) {
    CcnfPatch patch;
    cursor.code("the code of a CCNF expert,", patch_code);
    const std::size_t at = cursor.offset();
    patch.width = cursor.int32("the width of an expert");
    patch.height = cursor.int32("the height of an expert");
    const std::int32_t neurons = cursor.count("the number of neurons", 0, most_neurons, least_neuron_bytes);
    if (neurons == 0) {
        patch.empty_tail = cursor.int32("the end of an empty expert");
        return patch;
    }
    check_sides(cursor, at, patch.width, patch.height);
    patch.neurons.reserve(static_cast<std::size_t>(neurons));
    for (std::int32_t i = 0; i < neurons; ++i) {
        patch.neurons.push_back(read_neuron(cursor, patch.height, patch.width));
    }
    for (std::size_t i = 0; i < betas; ++i) {
        patch.betas.push_back(cursor.finite("a beta of an expert"));
    }
    patch.confidence = cursor.finite("the confidence of an expert");
    return patch;
}

} // namespace

CcnfFile parse_ccnf(std::span<const std::byte> bytes, const std::string& path) {
    BinaryCursor cursor(bytes, path, what);
    CcnfFile file;
    file.views = read_views(cursor);
    const std::int32_t windows =
        cursor.count("the number of windows", 0, most_windows, 2 * sizeof(std::int32_t));
    for (std::int32_t i = 0; i < windows; ++i) {
        file.windows.push_back(read_window(cursor));
    }
    const std::size_t betas = file.windows.empty() ? 0 : file.windows.front().components.size();
    for (const CcnfWindow& window : file.windows) {
        if (window.components.size() != betas) {
            cursor.fail(cursor.offset(), "equally many sigma components for every window",
                        std::to_string(window.components.size()) + " and " + std::to_string(betas));
        }
    }
    for (std::size_t view = 0; view < file.views.views(); ++view) {
        note_work(static_cast<double>(view) / static_cast<double>(file.views.views()));
        std::vector<CcnfPatch>& row = file.patches.emplace_back();
        for (std::size_t landmark = 0; landmark < file.views.landmarks(); ++landmark) {
            row.push_back(read_patch(cursor, betas));
        }
    }
    cursor.finish();
    return file;
}

CcnfFile read_ccnf(const std::string& path) {
    return parse_ccnf(read_model_bytes(path, what), path);
}

std::string ccnf_bytes(const CcnfFile& file) {
    BinaryWriter writer;
    write_views(writer, file.views);
    writer.int32(static_cast<std::int32_t>(file.windows.size()));
    for (const CcnfWindow& window : file.windows) {
        writer.int32(window.side);
        writer.int32(static_cast<std::int32_t>(window.components.size()));
        for (const auto& component : window.components) {
            writer.matrix(component);
        }
    }
    for (const auto& view : file.patches) {
        for (const CcnfPatch& patch : view) {
            writer.int32(patch_code);
            writer.int32(patch.width);
            writer.int32(patch.height);
            writer.int32(static_cast<std::int32_t>(patch.neurons.size()));
            if (patch.neurons.empty()) {
                writer.int32(patch.empty_tail);
                continue;
            }
            for (const CcnfNeuron& neuron : patch.neurons) {
                writer.int32(neuron_code);
                writer.int32(neuron.type);
                writer.float64(neuron.norm_weight);
                writer.float64(neuron.bias);
                writer.float64(neuron.alpha);
                writer.matrix(neuron.weights);
            }
            for (const double beta : patch.betas) {
                writer.float64(beta);
            }
            writer.float64(patch.confidence);
        }
    }
    return writer.take();
}

} // namespace basin::openface
