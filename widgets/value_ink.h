// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/absent.h"
#include "widgets/theme.h"

#include <cmath>

namespace basin {

/// Colour of a number's text: faults stand out, what is absent stands back, others are as the view has them.
inline Token inkOf(double value, Token ordinary) {
    return std::isfinite(value) ? ordinary : is_absent(value) ? Token::text3 : Token::nan;
}

} // namespace basin
