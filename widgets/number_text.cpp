// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/number_text.h"

#include "core/base/absent.h"

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr QChar minus(0x2212);

QString special(double value) {
    if (is_absent(value)) {
        return QStringLiteral("–");
    }
    if (std::isnan(value)) {
        return QStringLiteral("NaN");
    }
    return value > 0 ? QString(QChar(0x221E)) : minus + QString(QChar(0x221E));
}

// C's digits with a real minus; "-0.000" loses its sign.
QString proper(QString text) {
    if (!text.startsWith(QLatin1Char('-'))) {
        return text;
    }
    const bool zero = std::none_of(text.begin(), text.end(),
                                   [](QChar c) { return c >= QLatin1Char('1') && c <= QLatin1Char('9'); });
    text.remove(0, 1);
    return zero ? text : minus + text;
}

} // namespace

QString fixedText(double value, int decimals) {
    return std::isfinite(value) ? proper(QString::number(value, 'f', decimals)) : special(value);
}

QString superscript(int exponent) {
    static constexpr char16_t digits[] = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString result = exponent < 0 ? QStringLiteral("⁻") : QString();
    for (const QChar digit : QString::number(std::abs(exponent))) {
        result += QChar(digits[digit.digitValue()]);
    }
    return result;
}

QString shortText(double value, int digits) {
    if (!std::isfinite(value)) {
        return special(value);
    }
    const double size = std::abs(value);
    if (size == 0.0 || (size > 1.0000001e-3 && size < 1e5)) {
        return proper(QString::number(value, 'g', std::max(digits, size >= 1.0 ? 5 : digits)));
    }
    const QString scientific = QString::number(value, 'e', digits - 1);
    const int e = static_cast<int>(scientific.indexOf(QLatin1Char('e')));
    QString mantissa = scientific.left(e);
    while (mantissa.contains(QLatin1Char('.')) &&
           (mantissa.endsWith(QLatin1Char('0')) || mantissa.endsWith(QLatin1Char('.')))) {
        mantissa.chop(1);
    }
    const QString power = QStringLiteral("10") + superscript(scientific.mid(e + 1).toInt());
    if (mantissa == QLatin1String("1")) {
        return power;
    }
    return mantissa == QLatin1String("-1") ? minus + power : proper(mantissa) + QChar(0x00D7) + power;
}

QString withUnit(const QString& text, const std::string& unit) {
    return unit.empty() ? text : text + QChar(0x2009) + QString::fromStdString(unit);
}

int decimalsFor(double span, int digits) {
    if (!std::isfinite(span) || span <= 0.0) {
        return digits;
    }
    return std::clamp(digits - static_cast<int>(std::lround(std::log10(span))), 0, 9);
}

} // namespace basin
