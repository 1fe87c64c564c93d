// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"
#include "app/gui/session_controller.h"
#include "app/gui/start_screen.h"
#include "core/optimizers/registry.h"
#include "tests/support/nested_problem.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <set>

using namespace basin;

namespace {

/// Parts that Qt itself puts into its widgets and that are worked through these.
bool belongsToAnother(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    return widget.objectName().startsWith(QLatin1String("qt_")) ||
           qobject_cast<const QLineEdit*>(parent) != nullptr ||
           qobject_cast<const QComboBox*>(parent) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
           qobject_cast<const QTabBar*>(parent) != nullptr ||
           qobject_cast<const QTabBar*>(&widget) != nullptr || // its tabs have names
           qobject_cast<const QHeaderView*>(&widget) != nullptr ||
           qobject_cast<const QScrollBar*>(&widget) != nullptr ||
           widget.inherits("QComboBoxPrivateContainer") ||
           qobject_cast<const QAbstractScrollArea*>(parent) != nullptr ||
           (qobject_cast<const QAbstractButton*>(&widget) != nullptr &&
            widget.testAttribute(Qt::WA_TransparentForMouseEvents)); // a mark, not a button
}

bool isInteractive(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(&widget) != nullptr ||
           (widget.focusPolicy() & Qt::TabFocus) != 0;
}

QString described(const QWidget& widget) {
    QStringList path;
    for (const QWidget* each = &widget; each != nullptr && path.size() < 4; each = each->parentWidget()) {
        path.prepend(QStringLiteral("%1(%2)").arg(each->metaObject()->className(), each->objectName()));
    }
    return path.join(QLatin1Char('/')) + QStringLiteral(" “%1”").arg(widget.toolTip());
}

QString accessibleName(QWidget& widget) {
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&widget);
    return access != nullptr ? access->text(QAccessible::Name) : QString();
}

/// All that Tab can come to.
std::set<const QWidget*> tabStops(QWidget& window) {
    std::set<const QWidget*> stops;
    QWidget* widget = &window;
    do {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0) {
            stops.insert(widget);
        }
        widget = widget->nextInFocusChain();
    } while (widget != nullptr && widget != &window);
    return stops;
}

QStringList faultsOf(QWidget& window) {
    const std::set<const QWidget*> stops = tabStops(window);
    QStringList faults;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!isInteractive(*widget) || belongsToAnother(*widget) || widget->window() != &window) {
            continue;
        }
        if (accessibleName(*widget).trimmed().isEmpty()) {
            faults << QStringLiteral("no name: ") + described(*widget);
        }
        if (!stops.contains(widget) && qobject_cast<QMenuBar*>(widget) == nullptr) {
            faults << QStringLiteral("the keyboard cannot reach: ") + described(*widget);
        }
        if (qobject_cast<QToolButton*>(widget) != nullptr && widget->toolTip().isEmpty()) {
            faults << QStringLiteral("no tool tip: ") + described(*widget);
        }
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace

class TestAccessibility : public QObject {
    Q_OBJECT
  private slots:
    void init() { QSettings().clear(); }
    void everyControlHasANameAndCanBeReached_data();
    void everyControlHasANameAndCanBeReached();
    void theWelcomePageToo();
};

void TestAccessibility::everyControlHasANameAndCanBeReached_data() {
    QTest::addColumn<bool>("nested");
    QTest::addColumn<QString>("optimizer");
    QTest::addColumn<QString>("preset");
    QTest::newRow("gaussian-image") << false << QStringLiteral("gaussian-image")
                                    << QStringLiteral("seed-002");
    QTest::newRow("nested") << true << QStringLiteral("nested-test") << QStringLiteral("demo");
}

void TestAccessibility::everyControlHasANameAndCanBeReached() {
    QFETCH(bool, nested);
    QFETCH(QString, optimizer);
    QFETCH(QString, preset);
    const OptimizerRegistry& registry = nested ? test::nested_registry() : builtin_optimizers();
    MainWindow window(registry);
    window.resize(1600, 1000);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.openPreset(optimizer, preset);
    QTRY_VERIFY(window.session().hasRun());
    QTRY_VERIFY(window.session().snapshot() != nullptr);
    const QStringList faults = faultsOf(window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestAccessibility::theWelcomePageToo() {
    MainWindow window(builtin_optimizers());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.start().show(false);
    const QStringList faults = faultsOf(window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
