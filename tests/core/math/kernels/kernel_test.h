// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/kernels/dispatch.h"
#include "core/math/planes.h"
#include "core/math/random.h"

#include <QtTest>

#include <cmath>
#include <cstdint>

namespace basin::test {

inline constexpr int width = 45, height = 37; // no multiple of any vector

inline Planes random_planes(int planes, std::uint64_t seed, float low, float high) {
    Planes result(width, height, planes);
    Random random(seed);
    for (int y = 0; y < height; ++y) {
        for (int plane = 0; plane < planes; ++plane) {
            for (int x = 0; x < width; ++x) {
                result.row(y, plane)[x] = random.uniform(low, high);
            }
        }
    }
    return result;
}

inline void verify_close(double got, double expected, double relative, double absolute,
                         const QString& where) {
    QVERIFY2(
        std::abs(got - expected) <= absolute + relative * std::abs(expected),
        qPrintable(QString("%1: %2 instead of %3").arg(where).arg(got, 0, 'g', 9).arg(expected, 0, 'g', 9)));
}

/// Data rows: one for each instruction set of this machine.
inline void add_instruction_sets() {
    QTest::addColumn<QString>("set");
    for (const std::string& name : supported_instruction_sets()) {
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
}

/// The kernels of the present data row.
inline const KernelTable& kernels_of_row() {
    QFETCH(QString, set);
    return kernels_of(set.toStdString());
}

} // namespace basin::test
