// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/openface/face_tracker_file.h"

#include "core/data/openface/model_bytes.h"
#include "core/data/openface/text_cursor.h"

#include <cmath>
#include <limits>

namespace basin::openface {

namespace {

constexpr const char* what = "the FaceTracker model";
// Every object of the file begins with the code of its class.
constexpr std::int64_t pdm_code = 0, patch_code = 2, patches_code = 3, clm_code = 4, tracker_code = 8;
constexpr std::int64_t most_modalities = 64;

PdmFile read_tracker_pdm(TextCursor& cursor, const std::string& path) {
    PdmFile pdm;
    cursor.code("the code of a point distribution model,", pdm_code);
    pdm.components = cursor.matrix<double>("the principal components", -1, -1);
    pdm.eigenvalues = cursor.matrix<double>("the eigenvalues", 1, pdm.components.columns);
    pdm.mean = cursor.matrix<double>("the mean shape", pdm.components.rows, 1);
    check_pdm(pdm, path);
    return pdm;
}

TrackerModality read_modality(TextCursor& cursor, std::int64_t height, std::int64_t width) {
    TrackerModality modality;
    cursor.code("the code of a patch,", patch_code);
    modality.type = static_cast<std::int32_t>(cursor.integer("the type of a patch", 0, 2));
    modality.scaling = cursor.finite("the scaling of a patch");
    modality.bias = cursor.finite("the bias of a patch");
    modality.weights = cursor.matrix<float>("the weights of a patch", height, width);
    return modality;
}

TrackerPatch read_patch(TextCursor& cursor) {
    constexpr std::int64_t any = std::numeric_limits<std::int64_t>::max();
    TrackerPatch patch;
    cursor.code("the code of a landmark's patches,", patches_code);
    // Hidden landmarks hold whatever was in memory there.
    const std::int64_t width = cursor.integer("the width of a patch", -any, any);
    const std::int64_t height = cursor.integer("the height of a patch", -any, any);
    const std::int64_t count = cursor.count("the number of patches", 0, most_modalities, 7);
    if (count == 0) {
        return patch;
    }
    if (width < 1 || width > most_side || height < 1 || height > most_side) {
        cursor.fail("sides of a patch from 1 to " + std::to_string(most_side),
                    std::to_string(width) + " × " + std::to_string(height));
    }
    patch.width = static_cast<std::int32_t>(width);
    patch.height = static_cast<std::int32_t>(height);
    for (std::int64_t i = 0; i < count; ++i) {
        patch.modalities.push_back(read_modality(cursor, height, width));
    }
    return patch;
}

} // namespace

FaceTrackerFile parse_face_tracker(std::string_view text, const std::string& path) {
    TextCursor cursor(text, path, what);
    FaceTrackerFile file;
    cursor.code("the code of a tracker,", tracker_code);
    cursor.code("the code of a constrained local model,", clm_code);
    const std::int64_t views = cursor.count("the number of views", 1, most_views, 10);
    file.pdm = read_tracker_pdm(cursor, path);
    const std::int64_t landmarks = file.pdm.landmarks();
    file.reference = cursor.matrix<double>("the reference shape", 2 * landmarks, 1);
    for (const double coordinate : file.reference.data) {
        if (!(std::abs(coordinate) < 1e6)) {
            cursor.fail("a reference shape in px", std::to_string(coordinate));
        }
    }
    for (std::int64_t view = 0; view < views; ++view) {
        file.centres.push_back(cursor.matrix<double>("the centre of a view", 3, 1));
    }
    for (std::int64_t view = 0; view < views; ++view) {
        file.visible.push_back(cursor.matrix<std::int32_t>("the visibility of a view", landmarks, 1));
    }
    for (std::int64_t view = 0; view < views; ++view) {
        std::vector<TrackerPatch>& row = file.patches.emplace_back();
        for (std::int64_t landmark = 0; landmark < landmarks; ++landmark) {
            row.push_back(read_patch(cursor));
        }
    }
    return file;
}

FaceTrackerFile read_face_tracker(const std::string& path) {
    return parse_face_tracker(read_model_text(path, what), path);
}

} // namespace basin::openface
