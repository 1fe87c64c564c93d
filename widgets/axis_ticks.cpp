// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/axis_ticks.h"

#include "core/base/absent.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar narrowSpace(0x202F);

QString superscript(int exponent) {
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text = exponent < 0 ? QStringLiteral("⁻") : QString();
    for (const QChar c : QString::number(std::abs(exponent))) {
        text += digits.at(c.digitValue());
    }
    return text;
}

/// 1, 2 or 5 times a power of ten, the smallest that is not below `wanted`.
double roundStep(double wanted) {
    const double decade = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * decade >= wanted * (1.0 - 1e-12)) {
            return factor * decade;
        }
    }
    return 10.0 * decade;
}

QString withMinusSign(QString text) {
    return text.replace(QLatin1Char('-'), minusSign);
}

QString linearLabel(double value, double step) {
    if (std::abs(value) < step * 1e-9) {
        return QStringLiteral("0");
    }
    const double size = std::abs(value);
    if (size >= 1e6 || step < 1e-5) {
        return valueText(value, 6);
    }
    const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
    return withMinusSign(QString::number(value, 'f', decimals));
}

AxisTicks linearTicks(double low, double high, double lengthPx, double spacingPx) {
    AxisTicks ticks;
    // Finer steps than this cannot be told apart: i + 1 would be i, for ever.
    const double finest = 1e-13 * std::max(std::abs(low), std::abs(high));
    const double step = roundStep(std::max((high - low) * spacingPx / std::max(lengthPx, 1.0), finest));
    for (double i = std::ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i += 1.0) {
        ticks.major.push_back({i * step, linearLabel(i * step, step)});
    }
    return ticks;
}

AxisTicks logTicks(double low, double high, double lengthPx, double spacingPx) {
    AxisTicks ticks;
    const double decades = std::log10(high / low);
    const double decadePx = lengthPx / std::max(decades, 1e-9);
    if (decades < 0.5) {
        // Less than half a decade holds no two round powers: ticks as on a linear axis, placed by the log.
        return linearTicks(low, high, lengthPx, spacingPx);
    }
    const int stride = std::max(1, static_cast<int>(std::ceil(spacingPx / decadePx)));
    const bool every125 = decadePx / 3.4 >= spacingPx * 0.75;
    for (int exponent = static_cast<int>(std::floor(std::log10(low))); std::pow(10.0, exponent) <= high;
         ++exponent) {
        const double decade = std::pow(10.0, exponent);
        for (int factor = 1; factor < 10; ++factor) {
            const double value = factor * decade;
            if (value < low * (1.0 - 1e-12) || value > high * (1.0 + 1e-12)) {
                continue;
            }
            const bool labelled = factor == 1 ? (exponent % stride) == 0
                                              : every125 && stride == 1 && (factor == 2 || factor == 5);
            if (labelled) {
                ticks.major.push_back({value, valueText(value, 3)});
            } else if (stride == 1) {
                ticks.minor.push_back(value);
            }
        }
    }
    return ticks;
}

/// 0 and the powers of ten beyond the threshold on either side, thinned out where they would come too close.
AxisTicks symmetricLogTicks(double low, double high, const AxisMap& map, double lengthPx, double spacingPx) {
    const double span = map.toAxis(high) - map.toAxis(low);
    const double decadePx = lengthPx / span;
    const int firstExponent = static_cast<int>(std::ceil(std::log10(map.threshold) - 1e-9));
    const double largest = std::max(std::abs(low), std::abs(high));
    const int lastExponent = static_cast<int>(std::floor(std::log10(largest) + 1e-9));
    const bool holdsZero = low <= 0.0 && high >= 0.0;
    const bool holdsDecades = lastExponent > firstExponent && span >= 0.5;
    if (!holdsDecades && (largest <= map.threshold * 10.0 || !holdsZero)) {
        return linearTicks(low, high, lengthPx, spacingPx);
    }
    const int stride = std::max(1, static_cast<int>(std::ceil(spacingPx / decadePx)));
    AxisTicks ticks;
    const auto addSide = [&](double sign) {
        for (int exponent = firstExponent; exponent <= lastExponent; ++exponent) {
            for (int factor = 1; factor < 10; ++factor) {
                const double value = sign * factor * std::pow(10.0, exponent);
                if (value < low || value > high) {
                    continue;
                }
                // Counted from the far end, where the decades have their full width.
                const bool roomToZero = std::abs(map.toAxis(value)) * decadePx >= spacingPx * 0.8;
                if (factor == 1 && (lastExponent - exponent) % stride == 0 && (roomToZero || !holdsZero)) {
                    ticks.major.push_back({value, valueText(value, 3)});
                } else if (stride == 1) {
                    ticks.minor.push_back(value);
                }
            }
        }
    };
    addSide(-1.0);
    if (holdsZero) {
        ticks.major.push_back({0.0, QStringLiteral("0")});
    }
    addSide(1.0);
    std::sort(ticks.major.begin(), ticks.major.end(),
              [](const AxisTicks::Tick& a, const AxisTicks::Tick& b) { return a.value < b.value; });
    std::sort(ticks.minor.begin(), ticks.minor.end());
    return ticks;
}

} // namespace

AxisTicks axisTicks(double low, double high, const AxisMap& map, double lengthPx, double spacingPx) {
    if (!(high > low) || !std::isfinite(low) || !std::isfinite(high)) {
        return {};
    }
    if (map.scale == AxisScale::logarithmic && low > 0.0) {
        return logTicks(low, high, lengthPx, spacingPx);
    }
    if (map.scale == AxisScale::symmetricLog) {
        return symmetricLogTicks(low, high, map, lengthPx, spacingPx);
    }
    return linearTicks(low, high, lengthPx, spacingPx);
}

AxisTicks iterationTicks(double low, double high, double lengthPx, double spacingPx) {
    AxisTicks ticks;
    if (!(high > low)) {
        return ticks;
    }
    const double step = std::max(1.0, roundStep((high - low) * spacingPx / std::max(lengthPx, 1.0)));
    for (double i = std::ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i += 1.0) {
        const double value = i * step;
        ticks.major.push_back({value, countText(static_cast<std::int64_t>(std::llround(value)))});
    }
    return ticks;
}

QString valueText(double value, int digits) {
    if (is_absent(value)) {
        return QStringLiteral("–");
    }
    if (std::isnan(value)) {
        return QStringLiteral("NaN");
    }
    if (std::isinf(value)) {
        return value > 0.0 ? QStringLiteral("∞") : QString(minusSign) + QStringLiteral("∞");
    }
    const double size = std::abs(value);
    if (size != 0.0 && (size < 0.9999e-4 || size >= 1e6)) {
        const QStringList parts =
            QString::number(value, 'e', std::max(0, digits - 1)).split(QLatin1Char('e'));
        QString mantissa = parts[0];
        if (mantissa.contains(QLatin1Char('.'))) {
            while (mantissa.endsWith(QLatin1Char('0'))) {
                mantissa.chop(1);
            }
            if (mantissa.endsWith(QLatin1Char('.'))) {
                mantissa.chop(1);
            }
        }
        const QString power = QStringLiteral("10") + superscript(parts[1].toInt());
        if (mantissa == QLatin1String("1")) {
            return power;
        }
        if (mantissa == QLatin1String("-1")) {
            return QString(minusSign) + power;
        }
        return withMinusSign(mantissa) + QStringLiteral("×") + power;
    }
    // With more digits before the point than asked for, 'g' would turn to an exponent.
    return withMinusSign(size >= std::pow(10.0, digits) ? QString::number(value, 'f', 0)
                                                        : QString::number(value, 'g', digits));
}

QString readoutText(double value, bool whole) {
    const double size = std::abs(value);
    if (whole && size < 9e15) {
        return countText(static_cast<std::int64_t>(std::llround(value)));
    }
    if (!std::isfinite(value) || value == 0.0 || size < 1e-4 || size >= 1e5) {
        return valueText(value);
    }
    const int decimals = std::clamp(3 - static_cast<int>(std::floor(std::log10(size))), 0, 7);
    return withMinusSign(QString::number(value, 'f', decimals));
}

QString countText(std::int64_t value) {
    QString digits = QString::number(std::abs(value));
    if (digits.size() >= 5) {
        for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3) {
            digits.insert(at, narrowSpace);
        }
    }
    return value < 0 ? QString(minusSign) + digits : digits;
}

} // namespace basin
