// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/edit_text.h"
#include "tests/support/engine_helpers.h"
#include "tests/support/nested_problem.h"
#include "widgets/message_text.h"

#include <QLocale>
#include <QTest>

using namespace basin;

class TestEditText : public QObject {
    Q_OBJECT
  private slots:
    void saysEditsWithLabels();
    void labelsAreSmallInsideSentences();
};

void TestEditText::saysEditsWithLabels() {
    const OptimizerInfo& info = test::nested_registry().find("nested-test")->info();
    const QString label = QString::fromStdString(info.schema->find("step_size")->label);
    QVERIFY(label != QStringLiteral("step_size"));
    const Edit step = test::set_edit("step_size", Value(0.25));
    QCOMPARE(editText(info, step), label + QStringLiteral(" = 0.25"));
    const QString lengths = QString::fromStdString(info.schema->find("window_iterations")->label);
    QCOMPARE(editText(info, test::set_edit("window_iterations.large", Value(3.0))),
             lengths + QStringLiteral(" · large = 3"));
    const QString kick = QString::fromStdString(info.action("kick")->label);
    QCOMPARE(editText(info, test::action_edit("kick", {Value(1.5)})), kick + QStringLiteral(" (1.5)"));
    QCOMPARE(editText(info, test::poke_edit("position", 3, 1.0)), QStringLiteral("position[3] := 1"));
    QCOMPARE(editsText(info, {step, step}), QStringLiteral("%1 = 0.25, %1 = 0.25").arg(label));
}

void TestEditText::labelsAreSmallInsideSentences() {
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(inSentence(QStringLiteral("Loss")), QStringLiteral("loss"));
    QCOMPARE(inSentence(QStringLiteral("PSNR")), QStringLiteral("PSNR"));
    QCOMPARE(inSentence(QString()), QString());
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(inSentence(QStringLiteral("Verlust")), QStringLiteral("Verlust"));
    QLocale::setDefault(QLocale(QLocale::English));
}

QTEST_MAIN(TestEditText)
#include "tst_edit_text.moc"
