// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/presets.h"

#include "core/optimizer/declare.h"

#include <string>
#include <utility>

namespace basin::clnf {

using namespace declare;

std::vector<Preset> make_presets() {
    Preset generated = preset("generated", "Generated face",
                              "A face of soft dots that moves, with the model it was made from and its true "
                              "landmarks as reference. Needs no file.",
                              {{"reinit_multi_view", false}});
    generated.brings_input = true;
    generated.variants = {{"clamped",
                           "1/eigenvalue clamped",
                           "Clamps 1/eigenvalue to [0.01, 1] as seed 001's program did.",
                           {{"lambda_inv_min", 0.01}, {"lambda_inv_max", 1.0}},
                           {}},
                          {"kernel-fault",
                           "Kernel coefficient reused",
                           "The fault that seed 000's program had.",
                           {{"fault_kernel_coefficient", true}},
                           {}},
                          {"hypotheses",
                           "Eleven hypotheses",
                           "Tries every rotation in the first frame.",
                           {{"multi_view", true}},
                           {}}};
    Preset video = preset("generated-video", "Generated video",
                          "4800 frames of 640 × 480 of the same; the first is tried from 11 rotations.", {});
    video.brings_input = true;
    Preset sample = preset("sample", "Embedded clip",
                           "The default model on a clip drawn from its own mean face, whose true landmarks "
                           "and parameters are known. Needs no file.",
                           {});
    sample.brings_input = true;
    return {preset("openface", "OpenFace", "OpenFace 2's defaults.", {{"profile", text("openface")}}),
            preset("openface-wild", "OpenFace -wild", "OpenFace's settings for pictures in the wild.",
                   {{"profile", text("openface-wild")},
                    {"windows_init", text("15,13,11,11")},
                    {"weight_factor", 2.5},
                    {"iterations_rigid", whole(10)},
                    {"iterations_nonrigid", whole(10)},
                    {"multi_view", true}}),
            preset("pyclnf", "PyCLNF", "The Python port of seeds 000 and 001.",
                   {{"profile", text("pyclnf")},
                    {"sigma", 2.5},
                    {"reg_factor", 22.5},
                    {"windows_init", text("11,9,7,5")},
                    {"kernel", text("exact")},
                    {"sampling", text("exact")},
                    {"stop_rule", text("parameters")},
                    {"stop_threshold", 0.005}}),
            generated,
            video,
            sample,
            seed_000(),
            seed_001()};
}

} // namespace basin::clnf
