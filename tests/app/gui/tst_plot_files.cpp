// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/plot_feed.h"
#include "app/gui/plot_files.h"
#include "core/base/error.h"
#include "tests/support/engine_helpers.h"
#include "widgets/theme.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace basin;
using namespace basin::test;

class TestPlotFiles : public QObject {
    Q_OBJECT
  private slots:
    void everyGroupAndCanvasBecomesAFile();
    void curvesOfBranchesAreDrawn();
    void aFolderThatCannotBeWrittenIsNamed();
};

void TestPlotFiles::everyGroupAndCanvasBecomesAFile() {
    const auto run = nested_run();
    Executor executor(*run);
    run_to(executor, 10);
    const QTemporaryDir folder;
    const auto paths = write_plots(run, executor.segment(), folder.path().toStdString());
    std::set<std::string> groups;
    for (const ChannelSpec& spec : run->channels()) {
        if (spec.kind == ChannelKind::scalar) {
            groups.insert("scalar " + spec.group);
        } else if (spec.kind == ChannelKind::image) {
            groups.insert("image " + spec.group);
        } else if (spec.kind == ChannelKind::vector) {
            groups.insert("vector " + spec.group);
        }
    }
    QCOMPARE(paths.size(), groups.size());
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("loss.png"))));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("canvas.png"))));
    for (const std::string& path : paths) {
        const QImage image(QString::fromStdString(path));
        QVERIFY2(image.width() > 200 && image.height() > 100, path.c_str());
        std::set<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3) {
                colours.insert(image.pixel(x, y));
            }
        }
        QVERIFY2(colours.size() > 6, path.c_str()); // not blank
    }
}

void TestPlotFiles::curvesOfBranchesAreDrawn() {
    const auto run = nested_run();
    Executor executor(*run);
    run_to(executor, 12);
    executor.go_to(0, Position{6, 0}, {});
    executor.fork();
    run_to(executor, 12);
    RunLook look;
    look.run = run;
    look.tree = run->tree();
    look.cursor.branch = 1;
    look.cursor.segment = executor.segment();
    look.cursor.position = executor.position();
    PlotSpec plot;
    plot.channels = {"loss"};
    const PlotData data = wholePlotData(look, plot);
    QCOMPARE(data.curves.size(), 2U);
    QCOMPARE(data.curves[0].firstIteration(), 1);
    QCOMPARE(data.curves[0].lastIteration(), 12);
    QCOMPARE(data.curves[1].firstIteration(), 7);
    QCOMPARE(data.curves[1].lastIteration(), 12);
    QCOMPARE(data.curves[1].branch, 1);
}

void TestPlotFiles::aFolderThatCannotBeWrittenIsNamed() {
    const auto run = nested_run();
    Executor executor(*run);
    run_to(executor, 2);
    try {
        write_plots(run, 0, "/no such folder");
        QFAIL("nothing was thrown");
    } catch (const UserError& error) {
        QVERIFY(QString::fromStdString(error.parts().where).contains(QStringLiteral("/no such folder")));
    }
}

QTEST_MAIN(TestPlotFiles)
#include "tst_plot_files.moc"
