// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace basin {

/// Numbers as people read them: U+2212 as minus, "NaN", "∞". Never for files or for text that is parsed.

/// With `decimals` digits after the point: "−0.088".
QString fixedText(double value, int decimals);

/// With `digits` significant digits in the shorter of plain and power form: "0.45", "1.2×10⁻⁶", "10⁻³".
QString shortText(double value, int digits = 3);

/// Whole exponent in raised digits: "⁻³".
QString superscript(int exponent);

/// A number or a name with its unit behind a thin space; alone if there is no unit.
QString withUnit(const QString& text, const std::string& unit);

/// Decimals that show `span` in about `digits` significant digits: 3 for a picture in 0..1.
int decimalsFor(double span, int digits = 3);

} // namespace basin
