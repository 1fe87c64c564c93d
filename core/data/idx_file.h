// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/number_array.h"

#include <span>
#include <string>

namespace basin {

/// Reads an array in the IDX format of MNIST (LeCun): two zero bytes, a type (0x08 unsigned byte .. 0x0E
/// double), the number of dimensions, big-endian sizes, big-endian numbers. Throws input_error naming the
/// byte and the reason. Thread: any.
NumberArray parse_idx(std::span<const std::byte> bytes, const std::string& where);

/// True for bytes that begin like an IDX file.
bool is_idx(std::span<const std::byte> bytes);

} // namespace basin
