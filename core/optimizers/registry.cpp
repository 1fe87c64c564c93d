// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/registry.h"

#include "core/optimizers/clnf/factory.h"
#include "core/optimizers/gaussian_image/factory.h"
#include "core/optimizers/gmm/factory.h"
#include "core/optimizers/graph_em/factory.h"

namespace basin {

const OptimizerRegistry& builtin_optimizers() {
    static const OptimizerRegistry registry = [] {
        OptimizerRegistry list;
        list.add(gaussian_image::make_factory());
        list.add(clnf::make_factory());
        list.add(gmm::make_factory());
        list.add(graph_em::make_factory());
        return list;
    }();
    return registry;
}

} // namespace basin
