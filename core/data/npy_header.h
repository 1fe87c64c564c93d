// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace basin {

/// What the header of an .npy file says.
struct NpyHeader {
    char kind = 'f'; ///< b boolean, i signed, u unsigned, f floating
    int item_bytes = 8;
    bool big_endian = false, fortran_order = false;
    std::vector<std::int64_t> shape;
    std::uint64_t count = 1; ///< product of the shape
    std::size_t data_offset = 0;
};

/// Throws input_error naming the byte and the reason.
NpyHeader parse_npy_header(std::span<const std::byte> bytes, const std::string& where);

} // namespace basin
