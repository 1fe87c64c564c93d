// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/transport.h"
#include "widgets/transport_parts.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace basin;

class TestTransport : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void cleanup();
    void showsEveryAction();
    void runButtonSaysWhatItDoes();
    void runButtonTriggersItsAction();
    void modeIsNamedAndColoured();
    void returnToLiveIsThereInThePastOnly();
    void enteredIterationIsAskedFor();
    void typingIsNotOverwritten();
    void typingReplacesTheNumberOfARunThatGoesOn();
    void branchesAreOffered();
    void stopReasonIsShown();
    void levelsAndPhasesAreShown();
    void longNamesGiveWay();

  private:
    TransportActions actions_;
    std::vector<QAction*> made_;
    std::unique_ptr<QObject> owner_;
    std::unique_ptr<Transport> transport_;
};

void TestTransport::init() {
    owner_ = std::make_unique<QObject>();
    made_.clear();
    for (QAction** slot : {&actions_.first, &actions_.backLevel, &actions_.backIteration, &actions_.backPhase,
                           &actions_.runPause, &actions_.stepPhase, &actions_.stepIteration,
                           &actions_.stepOut, &actions_.last, &actions_.runToCursor, &actions_.breakHere,
                           &actions_.bookmark, &actions_.fork, &actions_.returnToLive}) {
        *slot = new QAction(QStringLiteral("action %1").arg(made_.size()), owner_.get());
        made_.push_back(*slot);
    }
    actions_.runPause->setShortcut(Qt::Key_F5);
    transport_ = std::make_unique<Transport>(actions_);
    transport_->resize(1400, 46);
    transport_->show();
    QVERIFY(QTest::qWaitForWindowExposed(transport_.get()));
}

void TestTransport::cleanup() {
    transport_.reset();
    owner_.reset();
}

void TestTransport::showsEveryAction() {
    QList<QAction*> shown;
    for (const QToolButton* button : transport_->findChildren<QToolButton*>()) {
        if (button->defaultAction() != nullptr) {
            shown << button->defaultAction();
        }
    }
    for (QAction* action : made_) {
        QVERIFY(shown.contains(action) || action == actions_.runPause || action == actions_.returnToLive);
    }
    QVERIFY(transport_->findChild<RunButton*>() != nullptr);
}

void TestTransport::runButtonSaysWhatItDoes() {
    const auto* run = transport_->findChild<RunButton*>();
    TransportState state;
    transport_->setState(state);
    QCOMPARE(run->text(), QStringLiteral("Run"));
    state.mode = Mode::live;
    state.running = true;
    transport_->setState(state);
    QCOMPARE(run->text(), QStringLiteral("Pause"));
    state.mode = Mode::past;
    transport_->setState(state);
    QCOMPARE(run->text(), QStringLiteral("Replay")); // the live run goes on behind it
    state.replaying = true;
    transport_->setState(state);
    QCOMPARE(run->text(), QStringLiteral("Pause"));
}

void TestTransport::runButtonTriggersItsAction() {
    int triggered = 0;
    connect(actions_.runPause, &QAction::triggered, owner_.get(), [&] { ++triggered; });
    auto* run = transport_->findChild<RunButton*>();
    QTest::mouseClick(run, Qt::LeftButton);
    QCOMPARE(triggered, 1);
    actions_.runPause->setEnabled(false);
    QTest::mouseClick(run, Qt::LeftButton);
    QCOMPARE(triggered, 1);
}

void TestTransport::modeIsNamedAndColoured() {
    for (const Mode mode : {Mode::live, Mode::paused, Mode::past}) {
        TransportState state;
        state.mode = mode;
        state.iteration = static_cast<int>(mode); // another state each time
        transport_->setState(state);
        const QImage image = transport_->grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, image.height() - 1), theme().mode(mode));
        QVERIFY(transport_->findChild<ModeBadge*>()->accessibleName().contains(ModeBadge::text(mode)));
    }
}

void TestTransport::returnToLiveIsThereInThePastOnly() {
    auto* button = transport_->findChild<ReturnButton*>();
    QVERIFY(button != nullptr);
    QVERIFY(!button->isVisible());
    TransportState state;
    state.mode = Mode::past;
    transport_->setState(state);
    QVERIFY(button->isVisible());
    int triggered = 0;
    connect(actions_.returnToLive, &QAction::triggered, owner_.get(), [&] { ++triggered; });
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(triggered, 1);
}

void TestTransport::enteredIterationIsAskedFor() {
    qint64 asked = -1;
    connect(transport_.get(), &Transport::iterationEntered, owner_.get(),
            [&](qint64 iteration) { asked = iteration; });
    TransportState state;
    state.head = 3000;
    state.iteration = 3000;
    transport_->setState(state);
    transport_->editIteration();
    auto* field = transport_->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("1500"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(asked, 1500);
    transport_->editIteration();
    QTest::keyClicks(field, QStringLiteral("99999"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(asked, 3000);
}

void TestTransport::typingIsNotOverwritten() {
    transport_->editIteration();
    auto* field = transport_->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("12"));
    TransportState state;
    state.iteration = 777;
    state.head = 800;
    transport_->setState(state);
    QCOMPARE(field->text(), QStringLiteral("12"));
}

void TestTransport::typingReplacesTheNumberOfARunThatGoesOn() {
    transport_->editIteration();
    auto* field = transport_->findChild<QLineEdit*>();
    TransportState state;
    state.iteration = 777;
    state.head = 800;
    transport_->setState(state);
    QTest::keyClicks(field, QStringLiteral("12"));
    QCOMPARE(field->text(), QStringLiteral("12"));
}

void TestTransport::branchesAreOffered() {
    TransportState state;
    state.branches = {{0, QStringLiteral("A")}, {1, QStringLiteral("B")}};
    state.branch = 1;
    transport_->setState(state);
    auto* box = transport_->findChild<QComboBox*>();
    QCOMPARE(box->count(), 2);
    QCOMPARE(box->currentText(), QStringLiteral("B"));
    int chosen = -1;
    connect(transport_.get(), &Transport::branchChosen, owner_.get(), [&](int branch) { chosen = branch; });
    QTest::keyClick(box, Qt::Key_Up);
    emit box->activated(box->currentIndex());
    QCOMPARE(chosen, 0);
}

void TestTransport::stopReasonIsShown() {
    auto* reason = transport_->findChild<QLabel*>(QStringLiteral("stopReason"));
    QVERIFY(!reason->isVisible());
    TransportState state;
    state.stoppedBecause = QStringLiteral("breakpoint 1500");
    transport_->setState(state);
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->text(), QStringLiteral("breakpoint 1500"));
}

void TestTransport::levelsAndPhasesAreShown() {
    TransportState state;
    state.outerLevels = {{QStringLiteral("window"), QStringLiteral("2 / 4")}};
    state.phases = {QStringLiteral("response"), QStringLiteral("mean-shift"), QStringLiteral("update")};
    state.phase = 1;
    transport_->setState(state);
    QVERIFY(transport_->findChild<PhaseChain*>()->accessibleName().contains(QStringLiteral("mean-shift")));
    bool found = false;
    for (const NumberLabel* label : transport_->findChildren<NumberLabel*>()) {
        found = found || label->text().contains(QStringLiteral("window 2/4"));
    }
    QVERIFY(found);
}

void TestTransport::longNamesGiveWay() {
    transport_->resize(1280, 46);
    TransportState state;
    state.iteration = state.head = 884;
    for (const char* level : {"frame", "hypothesis", "window", "stage"}) {
        state.outerLevels.push_back({QLatin1String(level), QStringLiteral("28 / 30")});
    }
    state.branches = {{0, QStringLiteral("A")}, {1, QStringLiteral("clamped-reference-initialisation")}};
    state.phases = QStringList{QStringLiteral("gather"), QStringLiteral("solve"), QStringLiteral("update")};
    state.stoppedBecause = QStringLiteral("completed: all frames are done");
    transport_->setState(state);
    QTest::qWait(20);
    QList<QWidget*> row;
    for (QWidget* part : transport_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part->isVisible()) {
            row << part;
        }
    }
    std::sort(row.begin(), row.end(), [](QWidget* a, QWidget* b) { return a->x() < b->x(); });
    for (qsizetype i = 1; i < row.size(); ++i) {
        QVERIFY2(row[i]->x() >= row[i - 1]->x() + row[i - 1]->width(), row[i]->metaObject()->className());
    }
    QVERIFY(row.last()->geometry().right() < transport_->width());
    int shortened = 0;
    for (const NumberLabel* label : transport_->findChildren<NumberLabel*>()) {
        QVERIFY(label->width() >= label->minimumSizeHint().width());
        const bool whole = label->width() >= label->sizeHint().width();
        QVERIFY(whole || label->toolTip().endsWith(QStringLiteral("stage 28/30")));
        shortened += whole ? 0 : 1;
    }
    QCOMPARE(shortened, 1);
}

QTEST_MAIN(TestTransport)
#include "tst_transport.moc"
