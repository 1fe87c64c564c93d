// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/data/openface/sample_files.h"

#include "core/data/openface/face_tracker_file.h"
#include "core/data/openface/model_file.h"
#include "core/optimizers/clnf/companion.h"

#include <fmt/format.h>

#include <span>

namespace basin::test {

using namespace openface;

namespace {

template<class T>
Matrix<T> matrix(std::int32_t rows, std::int32_t columns, T first, T step) {
    Matrix<T> result{rows, columns, {}};
    for (std::int32_t i = 0; i < rows * columns; ++i) {
        result.data.push_back(first + static_cast<T>(i) * step);
    }
    return result;
}

PatchViews sample_views() {
    PatchViews views;
    views.scale = 0.25;
    views.centres = {matrix<double>(3, 1, 0.0, 0.0), matrix<double>(3, 1, 0.0, -20.0)};
    views.visible = {matrix<std::int32_t>(2, 1, 1, 0), matrix<std::int32_t>(2, 1, 1, -1)};
    return views;
}

std::string sample_ccnf() {
    CcnfFile file;
    file.views = sample_views();
    for (const std::int32_t side : {1, 2}) {
        file.windows.push_back({side, {matrix<float>(side * side, side * side, 0.5F, 0.25F)}});
    }
    const CcnfNeuron neuron{0, 3.0, -0.5, 1.25, matrix<float>(2, 3, -1.0F, 0.5F)};
    const CcnfPatch full{3, 2, 0, {neuron, neuron}, {0.75}, 0.5};
    const CcnfPatch empty{3, 2, 0, {}, {}, 0.0};
    file.patches = {{full, full}, {full, empty}};
    return ccnf_bytes(file);
}

std::string sample_cen() {
    CenFile file;
    file.views = sample_views();
    file.mirror_landmarks = matrix<std::int32_t>(1, 2, 1, -1);
    file.mirror_views = matrix<std::int32_t>(1, 2, 1, -1);
    const CenLayer hidden{2, matrix<float>(2, 1, 0.0F, 0.5F), matrix<float>(2, 7, -0.5F, 0.125F)};
    const CenLayer last{0, matrix<float>(1, 1, 0.0F, 0.5F), matrix<float>(1, 2, 1.0F, -0.5F)};
    const CenPatch full{3, 2, {hidden, last}, 0.5};
    const CenPatch empty{3, 2, {}, 0.25};
    file.patches = {{full, empty}, {full, empty}};
    return cen_bytes(file);
}

std::string sample_svr() {
    SvrFile file;
    file.views = sample_views();
    const SvrModality raw{0, 0.5, 2.0, -1.0, matrix<float>(3, 2, -1.0F, 0.5F)};
    const SvrModality gradient{1, 0.25, 1.0, 0.0, matrix<float>(3, 2, 0.125F, 0.5F)};
    const SvrPatch full{3, 2, {raw, gradient}};
    const SvrPatch empty{3, 2, {}};
    file.patches = {{full, full}, {full, empty}};
    return svr_text(file);
}

PdmFile sample_pdm() {
    return {matrix<double>(6, 1, -1.0, 0.5), matrix<double>(6, 2, 0.25, -0.125),
            matrix<double>(1, 2, 9.0, -4.0), 3};
}

std::string sample_tracker() {
    return "8 4 2 0 6 1 6 .1 .2 .3 .4 .5 .6 1 1 6 2.5 6 1 6 1 2 3 4 5 6 4 1 6 0 1 2 3 "
           "3 1 6 0 0 0 3 1 6 0 .7 0 2 1 4 1 1 2 1 4 1 0 "
           "3 2 1 2 2 0 -3 .5 1 2 5 .5 -.5 2 2 -3 .5 1 2 5 1 -1 3 2 1 1 2 1 -3 .5 1 2 5 .5 -.5 "
           "3 2 1 1 2 0 -3 .5 1 2 5 .5 -.5 3 -77777 123456789 0 5 and a detector that nobody reads";
}

std::string sample_validator() {
    ValidatorLayer convolution, pooling, full, last, relu, logistic;
    convolution.kind = LayerKind::convolution;
    convolution.inputs = 1;
    convolution.outputs = 2;
    convolution.biases = {0.5F, -0.25F};
    convolution.kernels = {matrix<float>(2, 2, -0.5F, 0.25F), matrix<float>(2, 2, 0.5F, -0.125F)};
    pooling.kind = LayerKind::max_pooling;
    full.kind = last.kind = LayerKind::full;
    full.bias = matrix<float>(3, 1, 0.0F, 0.5F);
    full.weights = matrix<float>(4, 3, -0.5F, 0.125F);
    last.bias = matrix<float>(4, 1, 0.0F, 0.125F);
    last.weights = matrix<float>(3, 4, 0.5F, -0.125F);
    relu.kind = LayerKind::relu;
    logistic.kind = LayerKind::logistic;
    ValidatorView view;
    view.mean = matrix<double>(1, 5, -0.5, 0.25);
    view.deviation = matrix<double>(1, 5, 1.0, 0.5);
    view.layers = {convolution, pooling, relu, full, logistic, last};
    PiecewiseWarp& warp = view.warp;
    warp.pixels = 5;
    warp.min_x = -1.0;
    warp.min_y = -0.5;
    warp.landmarks = matrix<double>(6, 1, -1.0, 0.75);
    warp.triangles = matrix<std::int32_t>(1, 3, 0, 1);
    warp.triangle = matrix<std::int32_t>(3, 4, 0, 0);
    warp.mask = warp.triangle;
    for (const std::size_t inside : {1, 4, 5, 6, 9}) {
        warp.mask.data[inside] = 1;
    }
    warp.alpha = matrix<double>(1, 3, 0.25, 0.5);
    warp.beta = matrix<double>(1, 3, 0.5, -0.25);
    ValidatorFile file;
    file.centres = {matrix<double>(3, 1, 0.0, -20.0)};
    file.views = {view};
    return validator_bytes(file);
}

/// The parsed model as text; what follows it in the file is not kept.
std::string described(const FaceTrackerFile& file) {
    std::string text = pdm_text(file.pdm);
    for (const auto& view : file.patches) {
        for (const TrackerPatch& patch : view) {
            text += fmt::format("{} × {}", patch.width, patch.height);
            for (const TrackerModality& modality : patch.modalities) {
                text += fmt::format(" {} {}", modality.scaling, modality.weights.rows);
            }
        }
    }
    return text;
}

std::span<const std::byte> bytes_of(const std::string& text) {
    return std::as_bytes(std::span(text.data(), text.size()));
}

} // namespace

std::vector<ModelFormat> model_formats() {
    const std::string path = "sample";
    return {
        {"keywords", "# a main file\nLandmarkDetector model.txt\n\nFaceDetConversion f.txt\n", false,
         [=](const std::string& text) { return keyword_text(parse_keywords(text, path)); }},
        {"pdm", pdm_text(sample_pdm()), false,
         [=](const std::string& text) { return pdm_text(parse_pdm(text, path)); }},
        {"ccnf", sample_ccnf(), true,
         [=](const std::string& text) { return ccnf_bytes(parse_ccnf(bytes_of(text), path)); }},
        {"svr", sample_svr(), false,
         [=](const std::string& text) { return svr_text(parse_svr(text, path)); }},
        {"cen", sample_cen(), true,
         [=](const std::string& text) { return cen_bytes(parse_cen(bytes_of(text), path)); }},
        {"early-termination", "1 1.5\n0 0.05\n-0.5 -0.4\n", false,
         [=](const std::string& text) {
             return early_termination_text(parse_early_termination(text, path));
         }},
        {"validator", sample_validator(), true,
         [=](const std::string& text) { return validator_bytes(parse_validator(bytes_of(text), path)); }},
        {"face-tracker", sample_tracker(), false,
         [=](const std::string& text) { return described(parse_face_tracker(text, path)); }},
        {"companion",
         "# known\nConfidence 10.5 -5.25\nSet sigma 1.25\nSet reg_factor 30\nSet windows_init 15,13,11\n"
         "Set windows_track 0,9,7\n",
         false,
         [=](const std::string& text) { return clnf::companion_text(clnf::parse_companion(text, path)); }},
    };
}

} // namespace basin::test
