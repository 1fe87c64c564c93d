// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/card_preview.h"

#include "app/cli/run_setup.h"
#include "core/run/executor.h"
#include "core/run/run_rows.h"
#include "core/run/snapshot.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace basin {

namespace {

/// The pictured channels, and the pictures that a mask among them lies upon.
std::set<std::string> picturedChannels(const std::vector<ChannelSpec>& all, const PresetCard& card) {
    std::set<std::string> ids(card.overlays.begin(), card.overlays.end());
    ids.insert(card.image);
    const auto image =
        std::find_if(all.begin(), all.end(), [&](const ChannelSpec& spec) { return spec.id == card.image; });
    if (image != all.end() && image->colour_map == ColourMap::mask) {
        for (auto spec = all.begin(); spec != image; ++spec) {
            if (spec->kind == ChannelKind::image && spec->group == image->group) {
                ids.insert(spec->id);
            }
        }
    }
    return ids;
}

std::vector<double> lossOf(const Run& run) {
    const Segment root = run.tree().segments.front();
    const History::View rows = root.history->view();
    const std::vector<std::string>& scalars = root.history->layout().scalars;
    const std::string& loss = run.factory().info().loss_channel;
    const auto column = std::find(scalars.begin(), scalars.end(), loss) - scalars.begin();
    std::vector<double> result(static_cast<std::size_t>(rows.size()));
    if (column < static_cast<std::ptrdiff_t>(scalars.size())) {
        rows.copy(static_cast<std::size_t>(column), 0, rows.size(), result.data());
    }
    return result;
}

} // namespace

std::int64_t CardPreview::best() const {
    std::int64_t best = -1;
    for (std::size_t i = 0; i < loss.size(); ++i) {
        const auto at = static_cast<std::size_t>(std::max<std::int64_t>(best, 0));
        const bool better = lossRises ? loss[i] > loss[at] : loss[i] < loss[at];
        if (std::isfinite(loss[i]) && (best < 0 || better)) {
            best = static_cast<std::int64_t>(i);
        }
    }
    return best;
}

CardPreview computePreview(const OptimizerRegistry& registry, const std::string& optimizer,
                           const Preset& preset, const std::stop_token& stop) {
    const PresetCard& card = preset.card.value();
    cli::RunChoice choice;
    choice.optimizer = optimizer;
    choice.preset = preset.id;
    choice.iterations = card.iterations;
    Run run(cli::make_run_spec(registry, choice), registry);
    Executor executor(run);
    const std::size_t iteration_level = executor.optimizer().levels().size() - 2;

    CardPreview preview;
    const std::set<std::string> pictured = picturedChannels(run.channels(), card);
    for (const ChannelSpec& spec : run.channels()) {
        if (pictured.contains(spec.id)) {
            preview.specs.push_back(spec);
        }
        if (spec.id == run.factory().info().loss_channel) {
            preview.lossLabel = spec.label;
        }
    }
    preview.lossRises = run.factory().info().loss_rises;
    while (!stop.stop_requested() && executor.position().iteration < card.iterations) {
        const StepResult step = executor.step_level(iteration_level, stop);
        const std::int64_t iteration = executor.position().iteration;
        if (step.row_finished &&
            std::find(card.moments.begin(), card.moments.end(), iteration) != card.moments.end()) {
            std::vector<std::string> notices;
            preview.shots.push_back(
                {iteration, make_snapshot(executor, Wanted{pictured, {}}, notices).channels});
        }
        if (!step.failure.empty() || executor.stopped() || step.advance.interrupted) {
            break;
        }
    }
    preview.loss = lossOf(run);
    return preview;
}

} // namespace basin
