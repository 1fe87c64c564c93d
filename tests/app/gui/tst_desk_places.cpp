// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desk_places.h"
#include "core/optimizer/declare.h"

#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QtTest>

using namespace basin;
using namespace basin::declare;

/// Where an optimizer's desk puts the docks of a window.
class TestDeskPlaces : public QObject {
    Q_OBJECT
  private slots:
    void namedViewsStandWhereTheyAreNamed();
    void theRestFillsThePartOfItsKind();
    void viewsThatNobodyNamesComeLast();
    void partsWithoutViewsLeaveNoGap();
    void withoutADeskTheFirstTwoPlotsAreSideBySide();
    void theWindowIsPartedByShares();
};

namespace {

/// A window whose docks are named by single letters.
struct Window {
    QMainWindow window;
    DockLayout layout;

    Window() {
        layout.hyperparameters = dock("H");
        layout.timeline = dock("T");
        layout.log = dock("L");
        layout.lists = {dock("w"), dock("m")};
        layout.canvases = {dock("A"), dock("B"), dock("C")};
        layout.plots = {dock("p"), dock("q"), dock("r")};
        layout.tables = {dock("x"), dock("y")};
        layout.inspector = dock("i");
    }

    QDockWidget* dock(const char* name) {
        return makeDock(window, QString::fromLatin1(name), QString::fromLatin1(name), new QLabel);
    }
};

/// "[AB|(p/q)]": stacks by their docks' names, | beside and / below one another.
QString text(const DeskPlace& place) {
    QString all;
    for (QDockWidget* dock : place.docks) {
        all += dock->windowTitle();
    }
    QStringList parts;
    for (const DeskPlace& part : place.parts) {
        parts << text(part);
    }
    return place.kind == DeskPart::Kind::stack ? all
           : place.kind == DeskPart::Kind::row
               ? QLatin1Char('[') + parts.join(QLatin1Char('|')) + QLatin1Char(']')
               : QLatin1Char('(') + parts.join(QLatin1Char('/')) + QLatin1Char(')');
}

} // namespace

void TestDeskPlaces::namedViewsStandWhereTheyAreNamed() {
    const Window w;
    const DeskPart desk =
        row(1, {column(2, {stack(1, {"B", "q"}), stack(1, {"x"})}),
                stack(1, {"A", rest_of::pictures, rest_of::plots, rest_of::tables, rest_of::lists})});
    QCOMPARE(text(placesOf(desk, w.layout)), QStringLiteral("[(Bq/x)|ACprywmi]"));
}

void TestDeskPlaces::theRestFillsThePartOfItsKind() {
    const Window w;
    const DeskPart desk = column(1, {stack(1, {rest_of::lists}), stack(1, {rest_of::tables, "A"}),
                                     stack(1, {rest_of::plots}), stack(1, {rest_of::pictures})});
    QCOMPARE(text(placesOf(desk, w.layout)), QStringLiteral("(wmi/Axy/pqr/BC)"));
}

void TestDeskPlaces::viewsThatNobodyNamesComeLast() {
    const Window w;
    const DeskPlace place = placesOf(row(1, {stack(1, {"p"}), stack(1, {"A"})}), w.layout);
    QVERIFY(text(place).startsWith(QStringLiteral("[p|A")));
    QCOMPARE(place.parts.back().docks.size(), std::size_t{10}); // nothing is lost
}

void TestDeskPlaces::partsWithoutViewsLeaveNoGap() {
    Window w;
    w.layout.canvases.clear();
    const DeskPart desk = row(1, {column(3, {stack(1, {"A"}), stack(1, {"nowhere"})}),
                                  column(2, {stack(1, {rest_of::plots}), stack(1, {"B"})}),
                                  stack(1, {rest_of::lists, rest_of::tables})});
    const DeskPlace place = placesOf(desk, w.layout);
    QCOMPARE(text(place), QStringLiteral("[pqr|wmixy]"));
    QCOMPARE(place.parts.front().share, 2); // of the part that it stands for
}

void TestDeskPlaces::withoutADeskTheFirstTwoPlotsAreSideBySide() {
    Window w;
    QCOMPARE(text(placesOf(defaultDesk(), w.layout)), QStringLiteral("[(ABC/[pr|q])|(wmi/xy)]"));
    w.layout.canvases.clear();
    w.layout.tables.clear();
    QCOMPARE(text(placesOf(defaultDesk(), w.layout)), QStringLiteral("[[pr|q]|wmi]"));
}

void TestDeskPlaces::theWindowIsPartedByShares() {
    Window w;
    w.window.resize(1500, 900);
    w.layout.timelineHeight = 100;
    w.layout.desk = row(1, {column(3, {stack(2, {"A"}), row(1, {stack(1, {"p"}), stack(1, {"q"})})}),
                            stack(1, {rest_of::pictures, rest_of::plots, rest_of::tables, rest_of::lists})});
    arrangeDocks(w.window, w.layout, Arrangement::fit);
    w.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&w.window));
    sizeDocks(w.window, w.layout, Arrangement::fit);
    QTest::qWait(50);
    const auto named = [&](const char* name) {
        return w.window.findChild<QDockWidget*>(QLatin1String(name));
    };
    const auto near = [](double value, double wanted) { return std::abs(value / wanted - 1.0) < 0.15; };
    QVERIFY(near(named("A")->width(), 3.0 * named("B")->width()));
    QVERIFY(near(named("A")->height(), 2.0 * named("p")->height()));
    QVERIFY(near(named("p")->width(), named("q")->width()));
    QVERIFY(named("p")->geometry().left() < named("q")->geometry().left());
    QVERIFY(named("A")->geometry().bottom() < named("p")->geometry().top());
    QCOMPARE(named("A")->geometry().right() - named("A")->geometry().left(),
             named("q")->geometry().right() - named("p")->geometry().left());
}

QTEST_MAIN(TestDeskPlaces)
#include "tst_desk_places.moc"
