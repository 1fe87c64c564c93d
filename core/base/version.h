// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace basin {

/// "0.1.0", from the CMake project.
std::string_view program_version();

/// "GNU 12.2.0": what compiled this binary.
std::string_view compiler_version();

/// "glibc 2.36": the mathematical library in use, read at run time. Bits are promised per (binary,
/// instruction set, libm), so a session stores it.
std::string libm_version();

} // namespace basin
