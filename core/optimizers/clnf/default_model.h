// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/clnf/model.h"

#include <memory>
#include <string_view>

namespace basin::clnf {

/// The model in resources/models/default, which lies inside the program; read when first asked for.
std::shared_ptr<const Model> default_model();
/// xxh3 over all its files.
std::uint64_t default_model_hash();
/// Its mean face: a portable pixmap of texture_width × texture_height.
std::string_view default_mean_face();

} // namespace basin::clnf
