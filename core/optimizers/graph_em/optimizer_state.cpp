// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/optimizer.h"

#include <algorithm>

namespace basin::graph_em {

namespace {

/// Visits what lies in pieces as one array, and takes over what a poke wrote.
void visit_pieces(StateVisitor& visitor, std::string_view name, const std::vector<std::span<float>>& pieces) {
    std::vector<float> together;
    for (const std::span<float> piece : pieces) {
        together.insert(together.end(), piece.begin(), piece.end());
    }
    visitor.array(name, together);
    std::size_t at = 0;
    for (const std::span<float> piece : pieces) {
        std::copy_n(together.begin() + static_cast<std::ptrdiff_t>(at), piece.size(), piece.begin());
        at += piece.size();
    }
}

void visit_planes(StateVisitor& visitor, std::string_view name, std::vector<ImageWork>& images,
                  NodePlanes PatchGraph::*planes) {
    std::vector<std::span<float>> pieces;
    for (ImageWork& work : images) {
        NodePlanes& own = work.graph.*planes;
        for (std::int64_t k = 0; k < own.planes(); ++k) {
            pieces.emplace_back(own.plane(k), static_cast<std::size_t>(work.graph.grid->nodes()));
        }
    }
    visit_pieces(visitor, name, pieces);
}

/// One number an image, wherever it is kept.
template<class Where>
void visit_numbers(StateVisitor& visitor, std::string_view name, std::vector<ImageWork>& images,
                   Where where) {
    std::vector<double> numbers;
    for (ImageWork& work : images) {
        numbers.push_back(where(work));
    }
    visitor.array(name, numbers);
    for (std::size_t i = 0; i < images.size(); ++i) {
        where(images[i]) = numbers[i];
    }
}

/// A list that grows at first, in an array whose size does not: an element keeps its place when a run goes
/// back.
void visit_losses(StateVisitor& visitor, std::vector<double>& losses) {
    constexpr std::size_t room = remembered_losses;
    std::vector<double> padded(room - losses.size(), 0.0);
    padded.insert(padded.end(), losses.begin(), losses.end());
    auto count = static_cast<std::int64_t>(losses.size());
    visitor.array("losses", padded);
    visitor.scalar("loss_count", count);
    count = std::clamp<std::int64_t>(count, 0, static_cast<std::int64_t>(std::min(padded.size(), room)));
    losses.assign(padded.end() - count, padded.end());
}

} // namespace

void GraphEmOptimizer::visit_state(StateVisitor& visitor) {
    visitor.scalar("sigma", parameters_[sigma]);
    visitor.scalar("tau", parameters_[tau]);
    visitor.scalar("radius", parameters_[radius], "px");
    visitor.scalar("sigma_s", parameters_[sigma_s], "px");
    visitor.scalar("sigma_f", parameters_[sigma_f]);
    visit_losses(visitor, memory_.losses);
    visitor.scalar("rate_scale", memory_.rate_scale);
    visitor.scalar("probe", memory_.probe);
    visitor.scalar("trust", memory_.trust);
    visitor.array("class_sigma", classes_.sigma);
    visitor.array("class_tau", classes_.tau);
    visitor.array("class_steps", classes_.steps);
    visitor.array("class_seen", classes_.seen);
    visitor.array("class_losses", classes_.losses, {static_cast<std::int64_t>(ClassMemory::remembered)});
    visitor.array("codebook", decoder_.codebook, {Decoder::dimensions});
    visitor.array("codebook_observed", decoder_.observed);
    visitor.scalar("random_seed", random_seed_);
    visitor.scalar("iteration", iteration_);
    visitor.scalar("epoch", epoch_);
    visitor.scalar("batch", batch_index_);
}

void GraphEmOptimizer::visit_carry(StateVisitor& visitor) {
    std::vector<ImageWork>& images = batch_.images();
    if (phase_ > graph_phase) {
        visit_planes(visitor, "edge_weight", images, &PatchGraph::weights);
        visit_planes(visitor, "edge_similarity", images, &PatchGraph::similarity);
        visit_numbers(visitor, "lambda_max", images, [](ImageWork& w) -> double& { return w.lambda_max; });
        visit_numbers(visitor, "tau_effective", images,
                      [](ImageWork& w) -> double& { return w.tau_effective; });
    }
    if (phase_ > diffuse_phase) {
        std::vector<std::span<float>> pieces;
        for (ImageWork& work : images) {
            pieces.emplace_back(work.diffused.denoised.pixels);
        }
        visit_pieces(visitor, "denoised", pieces);
        visit_numbers(visitor, "similarity_sum", images,
                      [](ImageWork& w) -> double& { return w.diffused.similarity_sum; });
    }
    if (phase_ > score_phase) {
        visit_numbers(visitor, "recon", images, [](ImageWork& w) -> double& { return w.score.recon; });
        visit_numbers(visitor, "percep", images, [](ImageWork& w) -> double& { return w.score.percep; });
        visit_numbers(visitor, "smoothness", images,
                      [](ImageWork& w) -> double& { return w.score.smoothness; });
        visitor.scalar("loss", row_.loss);
    }
}

} // namespace basin::graph_em
