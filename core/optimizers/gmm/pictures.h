// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"
#include "core/optimizers/gmm/scene.h"

#include <string>

namespace basin::gmm {

/// Builds an image, overlay or table of channels.h; monostate for an unknown id.
ChannelData build_picture(const std::string& id, const Scene& scene);
ChannelData build_overlay(const std::string& id, const Scene& scene);
ChannelData build_table(const std::string& id, const Scene& scene);

} // namespace basin::gmm
