// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/optimizer.h"

#include <string>

namespace basin::cli {

/// Intermediates with this prefix are what an optimizer has fitted, under the names that follow it.
inline constexpr const char* model_prefix = "model.";

/// Throws usage_error for an optimizer that has no such arrays, input_error where `path` cannot be written.
void check_model_file(const std::string& path, const Optimizer& optimizer, const std::string& id);

/// Writes the arrays of a model as .npz (NumPy's format, float64). Throws input_error.
void write_model_file(const std::string& path, Optimizer& optimizer);

} // namespace basin::cli
