// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/default_model.h"

#include "core/data/file_bytes.h"

#include <span>
#include <utility>

// BASIN_MODEL_DIR comes from the build.
#define EMBED(symbol, file)                                                                                  \
    asm(".section .rodata\n.balign 16\n" #symbol "_begin:\n.incbin \"" BASIN_MODEL_DIR "/" file              \
        "\"\n" #symbol "_end:\n.byte 0\n.global " #symbol "_begin\n.global " #symbol "_end\n.text\n");       \
    extern "C" const char symbol##_begin[];                                                                  \
    extern "C" const char symbol##_end[];

EMBED(basin_model_pdm, "pdm.txt")
EMBED(basin_model_quarter, "ccnf_patches_0.25.txt")
EMBED(basin_model_third, "ccnf_patches_0.35.txt")
EMBED(basin_model_half, "ccnf_patches_0.5.txt")
EMBED(basin_model_companion, "basin_model.txt")
EMBED(basin_model_face, "mean_face.ppm")

namespace basin::clnf {

namespace {

std::string_view text(const char* begin, const char* end) {
    return {begin, static_cast<std::size_t>(end - begin)};
}

} // namespace

std::shared_ptr<const Model> default_model() {
    static const std::shared_ptr<const Model> model = [] {
        openface::ModelFiles files;
        files.pdm = openface::parse_pdm(text(basin_model_pdm_begin, basin_model_pdm_end), "default/pdm.txt");
        using Bytes = std::pair<const char*, const char*>;
        for (const auto& [begin, end] : {Bytes{basin_model_quarter_begin, basin_model_quarter_end},
                                         Bytes{basin_model_third_begin, basin_model_third_end},
                                         Bytes{basin_model_half_begin, basin_model_half_end}}) {
            files.ccnf.push_back(openface::parse_ccnf(std::as_bytes(std::span(begin, end)), "default model"));
        }
        files.main_path = "default";
        auto made = std::make_shared<Model>(std::move(files));
        made->companion =
            parse_companion(text(basin_model_companion_begin, basin_model_companion_end), "default model");
        return made;
    }();
    return model;
}

std::uint64_t default_model_hash() {
    std::uint64_t hash = 0;
    for (const std::string_view each : {text(basin_model_pdm_begin, basin_model_pdm_end),
                                        text(basin_model_quarter_begin, basin_model_quarter_end),
                                        text(basin_model_third_begin, basin_model_third_end),
                                        text(basin_model_half_begin, basin_model_half_end),
                                        text(basin_model_companion_begin, basin_model_companion_end)}) {
        hash = 31 * hash + hash_bytes(std::as_bytes(std::span(each)));
    }
    return hash;
}

std::string_view default_mean_face() {
    return text(basin_model_face_begin, basin_model_face_end);
}

} // namespace basin::clnf
