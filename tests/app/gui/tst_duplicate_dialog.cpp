// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/duplicate_dialog.h"
#include "tests/support/engine_helpers.h"
#include "widgets/hyperparameter_panel.h"
#include "widgets/hyperparameter_row.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace basin;
using namespace basin::test;

class TestDuplicateDialog : public QObject {
    Q_OBJECT
  private slots:
    void offersTheValuesAtTheCursor();
    void aChangedSettingIsABranch();
    void whatOnlyANewRunCanHaveMakesOne();
    void nonsenseIsNotTaken();
};

void TestDuplicateDialog::offersTheValuesAtTheCursor() {
    const RunSpec spec = nested_spec();
    Hyperparameters values = spec.request.hyperparameters;
    values.set("step_size", Value(0.25));
    const DuplicateDialog dialog(spec, values);
    QCOMPARE(dialog.edits().size(), std::size_t(1));
    QCOMPARE(dialog.edits()[0].target, std::string("step_size"));
    QVERIFY(!dialog.needsNewRun());
    const DuplicateDialog plain(spec, spec.request.hyperparameters);
    QVERIFY(plain.edits().empty());
}

void TestDuplicateDialog::aChangedSettingIsABranch() {
    const RunSpec spec = nested_spec();
    DuplicateDialog dialog(spec, spec.request.hyperparameters);
    auto* panel = dialog.findChild<HyperparameterPanel*>();
    emit panel->edited(QStringLiteral("step_size"), Value(0.125));
    QCOMPARE(dialog.edits().size(), std::size_t(1));
    QVERIFY(!dialog.needsNewRun());
    QCOMPARE(dialog.chosen().request.hyperparameters.real("step_size"), 0.125);
}

void TestDuplicateDialog::whatOnlyANewRunCanHaveMakesOne() {
    const RunSpec spec = nested_spec();
    std::string fixed;
    for (const Hyperparameter& entry : spec.request.hyperparameters.schema().entries()) {
        if (entry.takes_effect == effect_new_run && entry.type == HyperparameterType::integer) {
            fixed = entry.id;
        }
    }
    QVERIFY(!fixed.empty());
    DuplicateDialog dialog(spec, spec.request.hyperparameters);
    auto* panel = dialog.findChild<HyperparameterPanel*>();
    const std::int64_t value = spec.request.hyperparameters.integer(fixed) + 1;
    emit panel->edited(QString::fromStdString(fixed), Value(value));
    QVERIFY(dialog.needsNewRun());
    QCOMPARE(dialog.chosen().request.hyperparameters.integer(fixed), value);

    DuplicateDialog other(spec, spec.request.hyperparameters);
    other.findChildren<QLineEdit*>().front()->setText(QStringLiteral("12345"));
    QVERIFY(other.needsNewRun());
    QCOMPARE(other.chosen().request.seed, std::uint64_t(12345));
}

void TestDuplicateDialog::nonsenseIsNotTaken() {
    const RunSpec spec = nested_spec();
    DuplicateDialog dialog(spec, spec.request.hyperparameters);
    auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    auto* seed = dialog.findChildren<QLineEdit*>().front();
    seed->setText(QStringLiteral("-4"));
    QVERIFY(!ok->isEnabled());
    seed->setText(QString::number(spec.request.seed));
    QVERIFY(ok->isEnabled());
    auto* panel = dialog.findChild<HyperparameterPanel*>();
    emit panel->edited(QStringLiteral("step_size"), Value(-1e300));
    QVERIFY(!panel->row(QStringLiteral("step_size"))->errorText().isEmpty());
    QVERIFY(dialog.edits().empty());
}

QTEST_MAIN(TestDuplicateDialog)
#include "tst_duplicate_dialog.moc"
