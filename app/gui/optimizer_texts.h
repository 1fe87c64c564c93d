// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <memory>
#include <set>
#include <string>

namespace basin {

/// What optimizers say (labels, units, descriptions, stories) in the language of the interface. The core
/// speaks English and knows no Qt; the desktop wraps the registry once, and every view gets translated texts.

/// A registry of the same optimizers whose texts are translated by `QCoreApplication::translate` in the
/// context "optimizer". Ids, numbers and bits are untouched.
OptimizerRegistry translatedOptimizers(const OptimizerRegistry& registry);

/// All texts that need a translation: of the declarations, and of what the presets that bring their input
/// build.
std::set<std::string> optimizerTexts(const OptimizerRegistry& registry);

} // namespace basin
