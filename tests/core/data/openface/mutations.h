// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace basin::test {

/// A damaged copy: some bytes flipped, overwritten with telling numbers, cut out, doubled or cut off. The
/// same for the same `random`, which is advanced.
std::string mutated(const std::string& sample, std::uint64_t& random);

} // namespace basin::test
