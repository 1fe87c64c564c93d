// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/kernels/kernel_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace basin {

using kernels::KernelTable;

/// The kernels that this process uses: those chosen by select_instruction_set, else the best that the
/// processor has. Fixed from the first call on, because bits are promised for one instruction set only.
/// Thread-safe.
const KernelTable& kernels_in_use();

/// Forces a set ("x86-64-v3"); must precede the first kernels_in_use(). Throws usage_error for a name that is
/// unknown or that this processor lacks, and when another set is in use already.
void select_instruction_set(std::string_view name);

/// Name of the set in use (which this call fixes).
std::string instruction_set_name();

/// Sets of this build that the processor has, plainest first.
std::vector<std::string> supported_instruction_sets();

/// The kernels of one supported set without fixing it for the process (tests, benchmarks). Throws
/// usage_error.
const KernelTable& kernels_of(std::string_view name);

} // namespace basin
