// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"

#include "core/base/config.h"

#include <cstdlib> // defines __GLIBC__ where the C library is glibc

#ifdef __GLIBC__
#include <gnu/libc-version.h>
#endif

namespace basin {

std::string_view program_version() {
    return BASIN_VERSION;
}

std::string_view compiler_version() {
    return BASIN_COMPILER;
}

std::string libm_version() {
#ifdef __GLIBC__
    return std::string("glibc ") + gnu_get_libc_version();
#else
    return "unknown libm";
#endif
}

} // namespace basin
