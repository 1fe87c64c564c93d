// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/phase_names.h"

#include <algorithm>

namespace basin {

std::size_t phaseIndex(const OptimizerInfo& info, const std::string& id) {
    const auto phase = std::find_if(info.phases.begin(), info.phases.end(),
                                    [&](const Phase& each) { return each.id == id; });
    return static_cast<std::size_t>(phase - info.phases.begin());
}

QString phaseLabel(const OptimizerInfo& info, const std::string& id) {
    const std::size_t index = phaseIndex(info, id);
    return QString::fromStdString(index < info.phases.size() ? info.phases[index].label : id);
}

} // namespace basin
