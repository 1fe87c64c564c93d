// SPDX-License-Identifier: GPL-3.0-or-later
// Presets with variants in the window: branches beside each other, answers as curves, results of frames.
#include "app/cli/landmarks_file.h"
#include "app/gui/frame_results.h"
#include "app/gui/main_window.h"
#include "app/gui/query_dialog.h"
#include "app/gui/session_controller.h"
#include "app/gui/strips.h"
#include "app/gui/vector_panel.h"
#include "core/optimizers/registry.h"
#include "widgets/vector_plot.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace basin;

class TestStories : public QObject {
    Q_OBJECT
  private slots:
    void init() { QSettings().clear(); }
    void variantsThatBelongTogetherAreBranches();
    void aVariantIsABranchOfItsPreset();
    void aVariantThatStartsOtherwiseIsARun();
    void resultsOfFramesAreWritten();
    void anAnswerThatIsAFunctionIsPlotted();

  private:
    static void open(MainWindow& window, const char* optimizer, const char* preset);
};

void TestStories::open(MainWindow& window, const char* optimizer, const char* preset) {
    window.resize(1600, 1000);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.openPreset(QString::fromLatin1(optimizer), QString::fromLatin1(preset));
    QTRY_VERIFY_WITH_TIMEOUT(window.session().hasRun(), 30000);
    QTRY_VERIFY(window.session().snapshot() != nullptr);
}

void TestStories::variantsThatBelongTogetherAreBranches() {
    MainWindow window(builtin_optimizers());
    open(window, "clnf", "seed-001");
    const RunLook& look = window.session().look();
    QCOMPARE(look.tree.branches.size(), std::size_t{4});
    QCOMPARE(look.tree.branches[3].name, std::string("clamped-reference-init"));
    QCOMPARE(look.cursor.branch, 0); // the preset itself, at its start
    QVERIFY(look.cursor.position == (Position{0, 0}));
    for (const std::size_t branch : {1, 2, 3}) {
        const Segment& tip = look.segment(look.tree.branches[branch].tip);
        QVERIFY(tip.stop.has_value()); // computed to its end
    }
}

void TestStories::aVariantIsABranchOfItsPreset() {
    MainWindow window(builtin_optimizers());
    open(window, "gaussian-image", "seed-002:half-lr-from-1500");
    const RunLook& look = window.session().look();
    QCOMPARE(look.tree.branches.size(), std::size_t{2});
    QCOMPARE(look.tree.branches[1].name, std::string("half-lr-from-1500"));
    QCOMPARE(look.cursor.branch, 1);
    QVERIFY(look.cursor.position == (Position{1500, 0}));
    QCOMPARE(look.segment(look.tree.branches[1].tip).hyperparameters.real("learning_rate"), 0.0005);
}

void TestStories::aVariantThatStartsOtherwiseIsARun() {
    MainWindow window(builtin_optimizers());
    open(window, "gaussian-image", "seed-002:colour-first");
    QCOMPARE(window.session().look().tree.branches.size(), std::size_t{1});
    QCOMPARE(window.session().look().run->spec().variant, std::string("colour-first"));
}

void TestStories::resultsOfFramesAreWritten() {
    MainWindow window(builtin_optimizers());
    open(window, "clnf", "generated");
    window.session().runOrPause();
    QTRY_VERIFY_WITH_TIMEOUT(window.session().status().stop.has_value(), 30000);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    FrameResults results(window.session(), window.messages(), window);
    QSignalSpy finished(&results, &FrameResults::finished);
    results.write(path);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 41); // a heading and 40 frames
    QVERIFY(lines[0].startsWith("frame, face_id, timestamp, confidence, success, x_0, "));
    QVERIFY(lines[0].contains(", p_scale, p_rx"));
    QVERIFY(lines[1].startsWith("1, 0, "));
    QVERIFY(lines[40].startsWith("40, 0, "));
    // The same numbers as on the command line, which writes them while it runs.
    const std::shared_ptr<Run> run =
        std::make_shared<Run>(window.session().look().run->spec(), builtin_optimizers());
    const QString other = folder.filePath(QStringLiteral("other.csv"));
    {
        cli::LandmarksFile command_line(other.toStdString(), *run);
        Executor executor(*run);
        while (!executor.stopped()) {
            if (executor.step({}).row_finished) {
                command_line.row_finished(executor.segment(), executor.optimizer());
            }
        }
        command_line.commit();
    }
    QFile expected(other);
    QVERIFY(expected.open(QIODevice::ReadOnly));
    QCOMPARE(expected.readAll().trimmed().split('\n'), lines);
}

void TestStories::anAnswerThatIsAFunctionIsPlotted() {
    QueryDialog dialog;
    TableData table;
    table.columns = {
        {"t", "t", "", 2}, {"a", "A", "px²", 2}, {"b", "B", "px²", 2}, {"error", "Error", "px", 2}};
    for (int i = 0; i < 6; ++i) {
        const double t = i;
        table.numbers.insert(table.numbers.end(), {t, t * t, -t, 0.5 * t});
        table.row_labels.push_back(std::to_string(i));
    }
    dialog.showAnswer(QStringLiteral("Line"), QString(), table);
    QVERIFY(dialog.plot() != nullptr);
    QCOMPARE(dialog.plot()->wanted(), (std::set<std::string>{"a", "b"})); // one unit at first
    table.numbers[0] = 7.0;                                               // not rising any more
    dialog.showAnswer(QStringLiteral("Table"), QString(), table);
    QVERIFY(dialog.plot() == nullptr);
}

QTEST_MAIN(TestStories)
#include "tst_stories.moc"
