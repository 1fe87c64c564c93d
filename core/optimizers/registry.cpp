// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/registry.h"

namespace basin {

const OptimizerRegistry& builtin_optimizers() {
    static const OptimizerRegistry registry = [] {
        OptimizerRegistry list;
        return list;
    }();
    return registry;
}

} // namespace basin
