// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/worker_pool.h"
#include "core/optimizers/clnf/settings.h"
#include "core/optimizers/clnf/training/expert_training.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace basin::clnf {

/// Slope and offset of confidence = logistic(slope likelihood + offset): a logistic regression over fits that
/// end near the landmarks (mean error below 6 % of the distance between the outer corners of the eyes) and
/// fits from starts beside the face that end far from them (above 15 %). Faces are the training's own, at
/// sizes, light, blur and noise by chance: learned on clean pictures only, it called fits in videos failures.
/// None where either kind of fit is missing. The same bits for any number of threads.
std::optional<std::array<double, 2>> train_confidence(const Model& model, const Settings& settings,
                                                      const std::vector<TrainingFace>& faces,
                                                      std::uint64_t seed, WorkerPool& pool);

/// Maximum likelihood of a slope and an offset, with a ridge of 0.005 slope², by Newton's method.
std::array<double, 2> logistic_regression(const std::vector<double>& x, const std::vector<bool>& good);

} // namespace basin::clnf
