// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/optimizers/conformance.h"

#include <QTest>

namespace basin::test {

/// The data of every test of the suite: one row for each optimizer, its id in `which`.
inline void every_optimizer() {
    QTest::addColumn<QString>("which");
    for (const auto& factory : conformance_factories()) {
        QTest::addRow("%s", factory->info().id.c_str()) << QString::fromStdString(factory->info().id);
    }
}

} // namespace basin::test
