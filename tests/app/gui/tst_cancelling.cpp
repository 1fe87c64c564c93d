// SPDX-License-Identifier: GPL-3.0-or-later
// Long work with files: progress, time left, Cancel, and what is left behind.
#include "app/gui/background_job.h"
#include "app/gui/file_commands.h"
#include "app/gui/main_window.h"
#include "app/gui/start_screen.h"
#include "app/gui/strips.h"
#include "core/base/long_work.h"
#include "core/storage/session_file.h"
#include "tests/support/engine_helpers.h"
#include "tests/support/nested_problem.h"

#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace basin;

namespace {

/// The nested optimizer with an input that takes a minute to read, unless somebody cancels.
class SlowFactory final : public OptimizerFactory {
  public:
    SlowFactory() { info_.input_suffixes = {".slow"}; }
    const OptimizerInfo& info() const override { return info_; }
    std::shared_ptr<const Problem> make_problem(const ProblemRequest& request) const override {
        ProblemRequest inside = request;
        inside.inputs.clear();
        constexpr int steps = 60'000;
        for (int i = 0; i < steps && !request.inputs.empty(); ++i) {
            note_work(static_cast<double>(i) / steps);
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        return nested_.make_problem(inside);
    }
    std::unique_ptr<Optimizer> make_optimizer(std::shared_ptr<const Problem> problem,
                                              const Hyperparameters& values, int threads) const override {
        return nested_.make_optimizer(std::move(problem), values, threads);
    }

  private:
    test::NestedFactory nested_;
    OptimizerInfo info_ = nested_.info();
};

const OptimizerRegistry& slow_registry() {
    static const OptimizerRegistry registry = [] {
        OptimizerRegistry list;
        list.add(std::make_shared<SlowFactory>());
        return list;
    }();
    return registry;
}

QString touched(const QTemporaryDir& folder, const QString& name) {
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write("x") == 1 ? file.fileName() : QString();
}

} // namespace

class TestCancelling : public QObject {
    Q_OBJECT
  private slots:
    void readingAnInputIsCancelledFromTheProgressStrip();
    void aCancelledStartLeavesTheRunThatWasOpen();
    void anotherFileTakesThePlaceOfOneThatIsBeingRead();
    void closingTheWindowDoesNotWaitForAFile();
    void aCancelledRecomputationOpensNothing();
    void whatIsSavedAtTheLastMomentIsSaved();
    void progressIsSeenBelowTheWelcomePage();
    void aFurtherStageBeginsItsOwnProgress();
    void theTimeLeftIsGuessedFromTheStage();
};

void TestCancelling::readingAnInputIsCancelledFromTheProgressStrip() {
    const QTemporaryDir folder;
    MainWindow window(slow_registry());
    window.show();
    window.openPreset(QStringLiteral("nested-test"), QStringLiteral("demo"));
    QTRY_VERIFY(window.session().hasRun());
    const std::shared_ptr<Run> before = window.session().look().run;
    const QString title = window.windowTitle();
    window.openFile(touched(folder, QStringLiteral("big.slow")));
    auto* strip = window.findChild<ProgressStrip*>();
    QTRY_VERIFY(strip->isVisible());
    QTRY_VERIFY(strip->findChild<QProgressBar*>()->value() > 0);
    QVERIFY(strip->findChild<QLabel*>()->text().contains(QStringLiteral("big.slow")));
    QTRY_VERIFY(strip->findChild<QLabel*>()->text().contains(QStringLiteral("s left")));
    auto* cancel = strip->findChild<QPushButton*>();
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(window.messages().text().contains(QStringLiteral("big.slow was cancelled")));
    QTRY_VERIFY(!strip->isVisible());
    QCOMPARE(window.session().look().run, before);
    QCOMPARE(window.windowTitle(), title);
}

void TestCancelling::aCancelledStartLeavesTheRunThatWasOpen() {
    MainWindow window(slow_registry());
    window.show();
    auto* start = window.findChild<StartScreen*>();
    start->show(false);
    RunOpener& opener = window.findChild<FileCommands*>()->opener();
    auto* strip = window.findChild<ProgressStrip*>();
    const QStringList slow{QStringLiteral("slow_ms=2000"), QStringLiteral("slow_iteration=0")};
    const auto cancelled = [&] {
        opener.openInputs(QStringLiteral("nested-test"), {}, slow);
        QTRY_VERIFY(strip->isVisible() && strip->findChild<QProgressBar*>()->value() > 0);
        QVERIFY(strip->findChild<QLabel*>()->text().contains(QStringLiteral("Starting")));
        QTest::mouseClick(strip->findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_VERIFY(window.messages().text().contains(QStringLiteral("was cancelled")));
        QTRY_VERIFY(!opener.isBusy());
    };
    cancelled();
    QVERIFY(start->isShown() && !window.session().hasRun());
    window.openPreset(QStringLiteral("nested-test"), QStringLiteral("demo"));
    QTRY_VERIFY(window.session().hasRun());
    const std::shared_ptr<Run> before = window.session().look().run;
    cancelled();
    QVERIFY(!start->isShown());
    QCOMPARE(window.session().look().run, before);
}

void TestCancelling::anotherFileTakesThePlaceOfOneThatIsBeingRead() {
    const QTemporaryDir folder;
    RunOpener opener(slow_registry());
    QSignalSpy opened(&opener, &RunOpener::opened), failed(&opener, &RunOpener::failed);
    opener.openFile(touched(folder, QStringLiteral("big.slow")));
    QTest::qWait(20);
    opener.openPreset(QStringLiteral("nested-test"), QStringLiteral("demo"));
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(failed.count(), 0);
}

void TestCancelling::closingTheWindowDoesNotWaitForAFile() {
    const QTemporaryDir folder;
    auto window = std::make_unique<MainWindow>(slow_registry());
    window->openFile(touched(folder, QStringLiteral("big.slow")));
    QTest::qWait(20);
    window.reset(); // a minute, were it not cancelled: the test would run into its limit
}

void TestCancelling::aCancelledRecomputationOpensNothing() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.basin"));
    constexpr std::int64_t last = 40;
    const auto run = test::nested_run(test::slow(5));
    Executor executor(*run);
    test::run_to(executor, last);
    save_session(path.toStdString(), *run, {executor.segment(), executor.position()});
    RunOpener opener(slow_registry());
    QSignalSpy opened(&opener, &RunOpener::opened), noticed(&opener, &RunOpener::noticed);
    double reached = -1.0;
    connect(&opener, &RunOpener::progressed, &opener, [&](const QString& title, double share) {
        if (share > 0.0 && title.startsWith(QStringLiteral("Recomputing"))) {
            reached = share;
            opener.cancel();
        }
    });
    opener.openFile(path);
    QTRY_COMPARE(noticed.count(), 1);
    QVERIFY(noticed.front().front().toString().contains(QStringLiteral("long.basin was cancelled")));
    QCOMPARE(opened.count(), 0);
    QVERIFY(reached > 0.0 && reached < 1.0);
}

void TestCancelling::whatIsSavedAtTheLastMomentIsSaved() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("last.basin"));
    auto window = std::make_unique<MainWindow>(slow_registry());
    window->openPreset(QStringLiteral("nested-test"), QStringLiteral("demo"));
    QTRY_VERIFY(window->session().hasRun());
    window->saveSession(path);
    window.reset();
    QVERIFY(QFile::exists(path));
    QCOMPARE(read_session(path.toStdString(), slow_registry()).spec.optimizer, std::string("nested-test"));
}

void TestCancelling::progressIsSeenBelowTheWelcomePage() {
    const QTemporaryDir folder;
    MainWindow window(slow_registry());
    window.show();
    window.start().show(false);
    const QRect whole = window.start().page().geometry();
    QCOMPARE(whole.bottom(), window.rect().bottom());
    window.openFile(touched(folder, QStringLiteral("big.slow")));
    const auto* strip = window.findChild<ProgressStrip*>();
    QTRY_VERIFY(strip->isVisible());
    QTRY_VERIFY(window.start().page().geometry().bottom() < strip->mapTo(&window, QPoint()).y());
    window.findChild<FileCommands*>()->cancel();
    QTRY_VERIFY(!strip->isVisible());
    QCOMPARE(window.start().page().geometry().bottom(), window.rect().bottom());
}

void TestCancelling::aFurtherStageBeginsItsOwnProgress() {
    BackgroundJob job;
    std::vector<std::pair<QString, double>> told;
    connect(&job, &BackgroundJob::progressed, &job,
            [&](double share) { told.emplace_back(job.title(), share); });
    bool done = false;
    job.start(
        QStringLiteral("first"),
        [](const std::stop_token&, const BackgroundJob::Progress& progress) {
            progress(1.0);
            progress.begin(QStringLiteral("second"));
            progress(0.5);
        },
        [&] { done = true; });
    QTRY_VERIFY(done);
    const std::vector<std::pair<QString, double>> expected{{QStringLiteral("first"), -1.0},
                                                           {QStringLiteral("first"), 1.0},
                                                           {QStringLiteral("second"), -1.0},
                                                           {QStringLiteral("second"), 0.5}};
    QCOMPARE(told, expected);
}

void TestCancelling::theTimeLeftIsGuessedFromTheStage() {
    ProgressStrip strip;
    const auto* label = strip.findChild<QLabel*>();
    strip.showProgress(QStringLiteral("reading"), 0.0);
    QTRY_VERIFY(strip.isVisible());
    QTest::qWait(400);
    strip.showProgress(QStringLiteral("reading"), 0.9);
    QVERIFY(label->text().contains(QStringLiteral("s left")));
    strip.showProgress(QStringLiteral("recomputing"), 0.1); // a share that falls: nothing is known yet
    QCOMPARE(label->text(), QStringLiteral("recomputing"));
}

QTEST_MAIN(TestCancelling)
#include "tst_cancelling.moc"
