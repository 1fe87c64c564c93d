// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <cstdint>
#include <string>
#include <vector>

namespace basin::cli {

/// The peers' work for gaussian-image: N Gaussians on a picture of height x width, from files.
struct GaussianImageCase {
    std::int64_t gaussians;
    int height, width;
    int iterations; ///< that the peer runs after the first; the check value is `loss_ITERATIONS`
};

/// Times iterations without recording (what the peer does): iter_ms, iter_cpu_ms, loss_0, loss_ITERATIONS.
/// `data`: folder with the peers' inputs. Throws input_error when they are missing or of a wrong size.
void bench_gaussian_image(const OptimizerRegistry& registry, const GaussianImageCase& work,
                          const std::string& data, const std::string& name, int threads, int repetitions);

/// The preset seed-002 with all that a run records: iter_per_s; recording_overhead_percent, the CPU time of
/// the executor over that of the same phases called directly, both advancing in turns of 250 iterations (of
/// each turn the least over the repetitions counts); and rewind_p95_ms over 1000 random positions of 10 000
/// iterations, each of which must come back with the recorded hash (else the figure is nan).
void bench_seed_002(const OptimizerRegistry& registry, const std::string& name, int threads, int repetitions);

/// The preset generated-video, 40 frames, without recording: frame_cpu_ms of a tracked frame (windows 9 and
/// 7) and first_frame_cpu_ms of the first with its 11 hypotheses, each the median over the repetitions;
/// drawing the pictures is not counted.
void bench_clnf(const OptimizerRegistry& registry, const std::string& name, int threads, int repetitions);

/// The preset generated-video, recorded: rewind_p95_ms over 200 random (frame, iteration) after all its
/// frames were tracked, each of which must come back with the recorded hash (else nan), and memory_mb, the
/// most that the process ever held.
void bench_clnf_rewind(const OptimizerRegistry& registry, const std::string& name, int threads);

/// The peers' work for gmm: 60 000 × 50 samples from files.
struct GmmCase {
    int components;
    bool single, natural; ///< float32; E step and 1000 Adam steps instead of EM
};

/// em_iter_ms, em_iter_cpu_ms, e_step_cpu_ms, loglik_after_10; or m_step_cpu_us, e_plus_1000m_cpu_ms,
/// loglik_0, loglik_1. Throws input_error when inputs are missing or of a wrong size.
void bench_gmm(const OptimizerRegistry& registry, const GmmCase& work, const std::string& data,
               const std::string& name, int threads, int repetitions);

/// Rounds of Lloyd's algorithm from the peers' centres: lloyd_iter_cpu_ms, inertia_after_21.
void bench_kmeans(int clusters, const std::string& data, const std::string& name, int threads,
                  int repetitions);

/// The peers' work for graph-em on 64 images from a file: image_cpu_ms (graph, W, S, five steps and
/// smoothness by matrix-vector products), image_whole_s_cpu_ms (every entry of S formed), batch64_ms,
/// batch64_cpu_ms, and the check values smoothness_img0 and edges. Throws input_error when the images are
/// missing or of a wrong size.
void bench_graph_em(const std::string& data, const std::string& name, int threads, int repetitions);

} // namespace basin::cli
