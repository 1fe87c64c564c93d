// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <muParser.h>

#include <string>

namespace basin {

/// A muParser with operators and functions of our own, so that NaN behaves as Watch promises: a comparison
/// with NaN is false, NaN counts as false in && || !, min and max of a NaN are NaN. No assignment.
mu::Parser make_watch_parser();

/// What muParser said, in words that need no manual; its position is for the caller to show.
std::string watch_parser_reason(const mu::ParserError& fault);

} // namespace basin
