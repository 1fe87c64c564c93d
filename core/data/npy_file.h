// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/number_array.h"

#include <span>
#include <string>
#include <utility>

namespace basin {

/// Reads an array in NumPy's format (NEP 1, versions 1 to 3): booleans, whole numbers of 8 to 64 bits,
/// float16, float32, float64, either byte order, C and Fortran order. 64-bit whole numbers beyond 2^53 are
/// rounded. `where` names the file in messages. Throws input_error naming the byte and the reason; objects,
/// text, complex numbers and records are refused. Thread: any.
NumberArray parse_npy(std::span<const std::byte> bytes, const std::string& where);

/// Names of the arrays of an .npz file, in the order of its directory. Throws input_error.
std::vector<std::string> npz_names(std::span<const std::byte> bytes, const std::string& path);
/// One array of an .npz file. Throws input_error that lists the names for one that is not there.
NumberArray parse_npz(std::span<const std::byte> bytes, const std::string& path, const std::string& name);

/// The bytes of an .npy file of doubles, and of an .npz file (stored entries) of several.
std::string npy_text(const NumberArray& array);
std::string npz_text(const std::vector<std::pair<std::string, NumberArray>>& arrays);

} // namespace basin
