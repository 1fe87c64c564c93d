// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace basin {

/// What optimizers say (labels, units, descriptions, stories) in the language of the interface. The core
/// speaks English and knows no Qt; the desktop wraps the registry once, and every view gets translated texts.

class TranslatedFactory;

/// The same optimizers, with texts that are translated by `QCoreApplication::translate` in the context
/// "optimizer". Ids, numbers and bits are untouched.
class TranslatedOptimizers {
  public:
    explicit TranslatedOptimizers(const OptimizerRegistry& registry);
    ~TranslatedOptimizers();

    const OptimizerRegistry& registry() const { return registry_; }
    /// Translates anew, into the language that is installed now. Only while nobody else uses the optimizers:
    /// what was read from them before is of the old language or gone.
    void retranslate();

  private:
    std::vector<std::shared_ptr<TranslatedFactory>> factories_;
    OptimizerRegistry registry_;
};

/// All texts that need a translation: of the declarations, and of what the presets that bring their input
/// build.
std::set<std::string> optimizerTexts(const OptimizerRegistry& registry);

} // namespace basin
