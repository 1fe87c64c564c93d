// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"
#include "app/gui/plot_docks.h"
#include "app/gui/plot_panel.h"
#include "app/gui/session_controller.h"
#include "app/gui/strips.h"
#include "app/gui/view_docks.h"
#include "tests/support/nested_problem.h"
#include "widgets/channel_picker.h"
#include "widgets/plot.h"
#include "widgets/plot_table.h"

#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace basin;

class TestPlotDocks : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void plotsAreWrittenAsText();
    void plotsAreRememberedForTheOptimizer();
    void plotsComeAndGo();
    void aChannelAgainstAnother();
    void aTraceIsLaidOverAndTakenAway();
    void aTraceThatCannotBeReadIsTold();
    void aTraceOfObjectsIsLaidOverToo();
    void readingATraceCanBeCancelled();
    void secondCursorIsShared();
    void tableHasTheRows();
    void menuOffersEverything();
    void pickerFiltersAndToggles();

  private:
    void open(MainWindow& window);
};

void TestPlotDocks::init() {
    QSettings().clear();
}

void TestPlotDocks::open(MainWindow& window) {
    window.resize(1600, 1000);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.openPreset(QStringLiteral("nested-test"), QStringLiteral("demo"));
    QTRY_VERIFY(window.session().hasRun());
    QTRY_VERIFY(window.session().snapshot() != nullptr);
    for (int i = 1; i <= 3; ++i) {
        window.session().stepForward(window.session().levelCount() - 2);
        QTRY_VERIFY(window.session().look().cursor.position == (Position{i, 0}));
    }
}

void TestPlotDocks::plotsAreWrittenAsText() {
    PlotSpec plot{QStringLiteral("plot-1"), QStringLiteral("Mine"), {"loss", "x"}, "y", {}};
    plot.style.y = AxisScale::symmetricLog;
    plot.style.yThreshold = 0.01;
    plot.style.x = AxisScale::logarithmic;
    plot.style.smoothing = 50;
    const std::vector<PlotSpec> plots{plot, {QStringLiteral("plot-2"), QStringLiteral("Other"), {}, {}, {}}};
    QCOMPARE(*plotsFromText(plotsToText(plots)), plots);
    QVERIFY(!plotsFromText(QStringLiteral("{")));
    QVERIFY(
        plotsFromText(
            QStringLiteral("[{\"name\":\"A\"},{\"id\":\"b\",\"name\":\"B\"},{\"id\":\"b\",\"name\":\"C\"}]"))
            ->size() == 1);
    QCOMPARE(freePlotId(plots), QStringLiteral("plot-3"));
}

void TestPlotDocks::plotsAreRememberedForTheOptimizer() {
    {
        MainWindow window(test::nested_registry());
        open(window);
        PlotDocks& plots = window.views().plotCommands();
        PlotPanel* panel = plots.addPlot({{}, QStringLiteral("Mine"), {"loss"}, {}, {}});
        plots.renamePlot(panel, QStringLiteral("  Yours "));
        plots.renamePlot(panel, QStringLiteral(" "));
        QCOMPARE(panel->spec().name, QStringLiteral("Yours"));
    }
    MainWindow window(test::nested_registry());
    open(window);
    PlotPanel* panel = window.views().plots().back();
    QCOMPARE(panel->spec().name, QStringLiteral("Yours"));
    QCOMPARE(panel->spec().channels, (std::vector<std::string>{"loss"}));
    window.views().plotCommands().resetPlots();
    QCOMPARE(window.views().plots().size(), defaultPlots(*window.session().look().run).size());
    QCOMPARE(rememberedPlots(*window.session().look().run), defaultPlots(*window.session().look().run));
}

void TestPlotDocks::plotsComeAndGo() {
    MainWindow window(test::nested_registry());
    open(window);
    PlotDocks& plots = window.views().plotCommands();
    const std::size_t before = plots.panels().size(), docksBefore = window.views().docks().size();
    PlotPanel* panel = plots.addPlot({});
    QCOMPARE(plots.panels().size(), before + 1);
    QCOMPARE(window.views().docks().size(), docksBefore + 1);
    QTRY_VERIFY(panel->plot().isVisible());
    QVERIFY(panel->plot().data().curves.empty());
    panel->addChannel("loss");
    QTRY_COMPARE(panel->plot().data().curves.size(), 1U);
    plots.removePlot(panel);
    QCOMPARE(window.views().docks().size(), docksBefore);
    for (PlotPanel* each : std::vector<PlotPanel*>(plots.panels())) {
        plots.removePlot(each);
    }
    QVERIFY(plots.panels().empty());
    plots.resetPlots();
    QCOMPARE(plots.panels().size(), defaultPlots(*window.session().look().run).size());
}

void TestPlotDocks::aChannelAgainstAnother() {
    MainWindow window(test::nested_registry());
    open(window);
    const std::vector<PlotChannel> channels = plotChannels(*window.session().look().run);
    QVERIFY(channels.size() >= 2);
    PlotSpec spec;
    spec.channels = {channels[0].spec.id};
    spec.x = channels[1].spec.id;
    PlotPanel* panel = window.views().plotCommands().addPlot(spec);
    QTRY_VERIFY(panel->plot().data().x.has_value());
    QCOMPARE(panel->plot().data().x->curves.size(), 1U);
    QCOMPARE(panel->plot().data().x->curves[0].column, channels[1].column);
    QCOMPARE(panel->plot().data().curves[0].rows(), 3);
}

void TestPlotDocks::aTraceIsLaidOverAndTakenAway() {
    MainWindow window(test::nested_registry());
    open(window);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("iteration,LOSS,unknown\n1,3,0\n40,2,0\n");
    file.close();
    PlotDocks& plots = window.views().plotCommands();
    PlotPanel* panel = plots.addPlot({{}, QStringLiteral("Mine"), {"loss"}, {}, {}});
    plots.overlayTrace(path);
    QTRY_COMPARE(plots.traces().size(), 1U);
    QCOMPARE(panel->plot().data().curves.size(), 2U);
    const Curve& curve = panel->plot().data().curves.back();
    QCOMPARE(curve.source, QStringLiteral("other.csv"));
    QCOMPARE(curve.lastIteration(), 40);
    QCOMPARE(*curve.valueAt(40), 2.0);
    QTRY_VERIFY(window.messages().text().contains(QStringLiteral("other.csv")));
    plots.overlayTrace(path); // the same file again replaces it
    QTest::qWait(100);
    QCOMPARE(plots.traces().size(), 1U);
    plots.removeTrace(path);
    QCOMPARE(panel->plot().data().curves.size(), 1U);
}

void TestPlotDocks::aTraceThatCannotBeReadIsTold() {
    MainWindow window(test::nested_registry());
    open(window);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bad.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("iteration,loss\n1,2\n2,two\n");
    file.close();
    window.views().plotCommands().overlayTrace(path);
    QTRY_VERIFY(window.messages().text().contains(QStringLiteral("line 3, column 2")));
    QVERIFY(window.views().plotCommands().traces().empty());
}

void TestPlotDocks::aTraceOfObjectsIsLaidOverToo() {
    MainWindow window(test::nested_registry());
    open(window);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.jsonl"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"iteration\":1,\"loss\":3}\n{\"iteration\":40,\"loss\":2}\n");
    file.close();
    PlotDocks& plots = window.views().plotCommands();
    PlotPanel* panel = plots.addPlot({{}, QStringLiteral("Mine"), {"loss"}, {}, {}});
    plots.overlayTrace(path);
    QTRY_COMPARE(plots.traces().size(), 1U);
    QCOMPARE(*panel->plot().data().curves.back().valueAt(40), 2.0);
}

void TestPlotDocks::readingATraceCanBeCancelled() {
    MainWindow window(test::nested_registry());
    open(window);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray text("iteration,loss\n");
    for (int i = 1; i <= 400'000; ++i) {
        text += QByteArray::number(i) + ",0.125\n";
    }
    file.write(text);
    file.close();
    PlotDocks& plots = window.views().plotCommands();
    bool finished = false;
    double share = -1.0;
    connect(&plots, &PlotDocks::finished, this, [&] { finished = true; });
    connect(&plots, &PlotDocks::progressed, this,
            [&](const QString&, double now) { share = std::max(share, now); });
    plots.overlayTrace(path);
    plots.cancelReading();
    QTRY_VERIFY(finished);
    QVERIFY(plots.traces().empty());
    finished = false;
    plots.overlayTrace(path);
    QTRY_VERIFY(finished);
    QCOMPARE(plots.traces().size(), 1U);
    QVERIFY(share > 0.5 && share <= 1.0);
}

void TestPlotDocks::secondCursorIsShared() {
    MainWindow window(test::nested_registry());
    open(window);
    const auto& panels = window.views().plots();
    QVERIFY(!panels.empty());
    emit panels.front()->plot().secondCursorRequested(2);
    for (PlotPanel* panel : panels) {
        QCOMPARE(*panel->plot().secondCursor(), 2);
    }
    emit panels.front()->plot().secondCursorRequested(-1);
    QVERIFY(!panels.back()->plot().secondCursor());
}

void TestPlotDocks::tableHasTheRows() {
    MainWindow window(test::nested_registry());
    open(window);
    PlotPanel* panel = window.views().plotCommands().addPlot({{}, QStringLiteral("Mine"), {"loss"}, {}, {}});
    panel->showAsTable();
    auto* table = panel->findChild<PlotTable*>();
    QVERIFY(table != nullptr && table->isVisible());
    const QAbstractItemModel& model = *table->view().model();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("3"));
    table->view().selectAll();
    const QStringList lines = table->selectionText().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3);
    const QStringList cells = lines[1].split(QLatin1Char('\t'));
    QCOMPARE(cells[0], QStringLiteral("2"));
    QCOMPARE(cells[1].toDouble(), *panel->plot().data().curves[0].valueAt(2));
    window.session().stepForward(window.session().levelCount() - 2);
    QTRY_COMPARE(model.rowCount(), 4); // grows with the run
}

void TestPlotDocks::menuOffersEverything() {
    MainWindow window(test::nested_registry());
    open(window);
    QMenu menu;
    window.views().plots().front()->fillMenu(menu);
    QStringList texts;
    for (const QAction* action : menu.actions()) {
        texts << action->text();
        QVERIFY(action->isSeparator() || !action->text().isEmpty());
    }
    for (const char* const text : {"Show all rows", "Scale of the values", "Smoothing", "Show as table",
                                   "Copy image", "Overlay a trace…", "Add a plot", "Rename…"}) {
        QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
    }
}

void TestPlotDocks::pickerFiltersAndToggles() {
    ChannelPicker picker(ChannelPicker::Mode::several);
    picker.setItems(
        {{QStringLiteral("loss"), QStringLiteral("Loss"), {}, QStringLiteral("Quality"), {}, true, {}},
         {QStringLiteral("psnr"),
          QStringLiteral("PSNR"),
          QStringLiteral("dB"),
          QStringLiteral("Quality"),
          {},
          false,
          {}},
         {QStringLiteral("norm"), QStringLiteral("Norm"), {}, QStringLiteral("Norms"), {}, false, {}}});
    QString toggled;
    connect(&picker, &ChannelPicker::toggled, this, [&](const QString& id, bool on) {
        toggled = id + (on ? QStringLiteral("+") : QStringLiteral("-"));
    });
    auto* list = picker.findChild<QListWidget*>();
    auto* filter = picker.findChild<QLineEdit*>();
    filter->setText(QStringLiteral("db"));
    int visible = 0;
    for (int i = 0; i < list->count(); ++i) {
        visible += list->item(i)->isHidden() ? 0 : 1;
    }
    QCOMPARE(visible, 2); // the group's heading and PSNR
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(toggled, QStringLiteral("psnr+"));
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(toggled, QStringLiteral("psnr-"));
}

QTEST_MAIN(TestPlotDocks)
#include "tst_plot_docks.moc"
