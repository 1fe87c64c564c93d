// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/vector_groups.h"

#include <QCoreApplication>

#include <algorithm>

namespace basin {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Views)
};

/// Whether a dock of plots, pictures or tables is called so.
bool isTaken(const std::vector<ChannelSpec>& channels, const std::string& name) {
    return std::any_of(channels.begin(), channels.end(), [&](const ChannelSpec& spec) {
        return spec.kind == ChannelKind::table    ? spec.label == name
               : spec.kind == ChannelKind::vector ? spec.kept && spec.group == name // its curves
                                                  : spec.group == name;
    });
}

} // namespace

std::vector<VectorGroup> vectorGroups(const std::vector<ChannelSpec>& channels) {
    std::vector<VectorGroup> groups;
    std::vector<std::string> names;
    for (const ChannelSpec& spec : channels) {
        if (spec.kind != ChannelKind::vector) {
            continue;
        }
        const auto at = std::find(names.begin(), names.end(), spec.group) - names.begin();
        if (at == static_cast<std::ptrdiff_t>(names.size())) {
            names.push_back(spec.group);
            groups.push_back({QString::fromStdString(spec.group), {}});
        }
        groups[static_cast<std::size_t>(at)].vectors.push_back(spec);
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (isTaken(channels, names[i])) {
            groups[i].name = Texts::tr("%1 at the cursor").arg(groups[i].name);
        }
    }
    return groups;
}

} // namespace basin
