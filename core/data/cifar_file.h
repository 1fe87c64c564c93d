// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/number_array.h"

#include <span>
#include <string>
#include <vector>

namespace basin {

/// Pictures of a CIFAR-10 batch in its binary form (Krizhevsky 2009): records of one label and 32 × 32 red,
/// green and blue bytes, plane after plane.
struct CifarBatch {
    NumberArray pictures; ///< n × 32 × 32 × 3, interleaved, 0..255
    std::vector<std::int32_t> labels;
};

/// Throws input_error for a length that is no whole number of records and for a label above 9. Thread: any.
CifarBatch parse_cifar(std::span<const std::byte> bytes, const std::string& where);

} // namespace basin
