// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/synthetic_history.h"
#include "widgets/branch_hover.h"
#include "widgets/timeline.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace basin;

class TestBranchHover : public QObject {
    Q_OBJECT
  private slots:
    void tellsChangesOnly();
    void lanesOfTheTimelineTell();
    void entriesOfAListTell();
};

void TestBranchHover::tellsChangesOnly() {
    QSignalSpy told(&BranchHover::current(), &BranchHover::changed);
    BranchHover::current().setBranch(2);
    BranchHover::current().setBranch(2);
    QCOMPARE(told.size(), 1);
    BranchHover::current().setBranch(-1);
    QCOMPARE(BranchHover::current().branch(), -1);
}

void TestBranchHover::lanesOfTheTimelineTell() {
    const auto history = syntheticHistory(1, 100, [](std::int64_t k) { return static_cast<double>(k); });
    TimelineData data;
    for (int branch = 0; branch < 2; ++branch) {
        TimelineLane lane;
        lane.branch = branch;
        lane.loss.parts = {wholePart(*history)};
        data.lanes.push_back(lane);
    }
    data.liveHead = 100;
    Timeline timeline;
    timeline.resize(640, 200);
    timeline.show();
    QVERIFY(QTest::qWaitForWindowExposed(&timeline));
    timeline.setData(data);
    for (int branch = 0; branch < 2; ++branch) {
        QTest::mouseMove(timeline.viewport(),
                         timeline.laneRect(static_cast<std::size_t>(branch)).center().toPoint());
        QTRY_COMPARE(BranchHover::current().branch(), branch);
    }
    // The other lane steps back in the picture.
    const QPoint inFirst(400, static_cast<int>(timeline.laneRect(0).bottom()) - 6);
    const QColor pale = timeline.viewport()->grab().toImage().pixelColor(inFirst);
    BranchHover::current().setBranch(-1);
    QVERIFY(timeline.viewport()->grab().toImage().pixelColor(inFirst) != pale);
}

void TestBranchHover::entriesOfAListTell() {
    QComboBox box;
    box.addItem(QStringLiteral("A"), 0);
    box.addItem(QStringLiteral("B"), 1);
    hoverBranchesOf(box);
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    box.showPopup();
    emit box.highlighted(1);
    QCOMPARE(BranchHover::current().branch(), 1);
    box.hidePopup();
    QTRY_COMPARE(BranchHover::current().branch(), -1);
}

QTEST_MAIN(TestBranchHover)
#include "tst_branch_hover.moc"
