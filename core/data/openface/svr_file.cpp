// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/openface/svr_file.h"

#include "core/base/long_work.h"
#include "core/data/openface/model_bytes.h"
#include "core/data/openface/text_cursor.h"

namespace basin::openface {

namespace {

constexpr const char* what = "the SVR patch experts";
constexpr std::int64_t patch_code = 3, modality_code = 2, most_modalities = 64;

PatchViews read_text_views(TextCursor& cursor) {
    PatchViews views;
    views.scale = cursor.finite("the training scale");
    if (views.scale <= 0.0) {
        cursor.fail("a positive training scale", std::to_string(views.scale));
    }
    const std::int64_t count = cursor.count("the number of views", 1, most_views, 10);
    for (std::int64_t view = 0; view < count; ++view) {
        views.centres.push_back(cursor.matrix<double>("the centre of a view", 3, 1));
    }
    for (std::int64_t view = 0; view < count; ++view) {
        const std::int64_t rows = view == 0 ? -1 : views.visible.front().rows;
        views.visible.push_back(cursor.matrix<std::int32_t>("the visibility of a view", rows, 1));
        if (views.visible.back().rows < 1 || views.visible.back().rows > most_landmarks) {
            cursor.fail("a reasonable number of landmarks", std::to_string(views.visible.back().rows));
        }
    }
    return views;
}

SvrModality read_modality(TextCursor& cursor, std::int64_t height, std::int64_t width) {
    SvrModality modality;
    cursor.code("the code of a regressor,", modality_code);
    modality.type = static_cast<std::int32_t>(cursor.integer("the type of a regressor", 0, 1));
    modality.confidence = cursor.finite("the confidence of a regressor");
    modality.scaling = cursor.finite("the scaling of a regressor");
    modality.bias = cursor.finite("the bias of a regressor");
    modality.weights = cursor.matrix<float>("the weights of a regressor", width, height);
    return modality;
}

SvrPatch read_patch(TextCursor& cursor) {
    SvrPatch patch;
    cursor.code("the code of an SVR expert,", patch_code);
    patch.width = static_cast<std::int32_t>(cursor.integer("the width of an expert", 0, most_side));
    patch.height = static_cast<std::int32_t>(cursor.integer("the height of an expert", 0, most_side));
    const std::int64_t count = cursor.count("the number of regressors", 0, most_modalities, 8);
    if (count > 0 && (patch.width == 0 || patch.height == 0)) {
        cursor.fail("no regressors for an expert without sides", std::to_string(count));
    }
    for (std::int64_t i = 0; i < count; ++i) {
        patch.modalities.push_back(read_modality(cursor, patch.height, patch.width));
    }
    return patch;
}

} // namespace

SvrFile parse_svr(std::string_view text, const std::string& path) {
    TextCursor cursor(text, path, what);
    SvrFile file;
    file.views = read_text_views(cursor);
    for (std::size_t view = 0; view < file.views.views(); ++view) {
        note_work(static_cast<double>(view) / static_cast<double>(file.views.views()));
        std::vector<SvrPatch>& row = file.patches.emplace_back();
        for (std::size_t landmark = 0; landmark < file.views.landmarks(); ++landmark) {
            row.push_back(read_patch(cursor));
        }
    }
    cursor.finish();
    return file;
}

SvrFile read_svr(const std::string& path) {
    return parse_svr(read_model_text(path, what), path);
}

std::string svr_text(const SvrFile& file) {
    TextWriter writer;
    writer.comment("training scale, number of views, their centres in degrees");
    writer.number(file.views.scale);
    writer.integer(static_cast<std::int64_t>(file.views.views()));
    for (const auto& centre : file.views.centres) {
        writer.matrix(centre);
    }
    writer.comment("visibility of the landmarks in each view");
    for (const auto& visible : file.views.visible) {
        writer.matrix(visible);
    }
    writer.comment("experts, by view and landmark");
    for (const auto& view : file.patches) {
        for (const SvrPatch& patch : view) {
            for (const std::int64_t head : {patch_code, std::int64_t{patch.width}, std::int64_t{patch.height},
                                            static_cast<std::int64_t>(patch.modalities.size())}) {
                writer.integer(head);
            }
            for (const SvrModality& modality : patch.modalities) {
                writer.integer(modality_code);
                writer.integer(modality.type);
                writer.number(modality.confidence);
                writer.number(modality.scaling);
                writer.number(modality.bias);
                writer.matrix(modality.weights);
            }
            writer.end_line();
        }
    }
    return writer.take();
}

} // namespace basin::openface
