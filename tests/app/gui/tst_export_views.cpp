// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers to export, and that it is written as it is at the position that is looked at.
#include "app/gui/export_commands.h"
#include "app/gui/film_dialog.h"
#include "app/gui/main_window.h"
#include "app/gui/session_controller.h"
#include "app/gui/strips.h"
#include "app/gui/view_docks.h"
#include "core/optimizers/registry.h"
#include "tests/support/nested_problem.h"
#include "widgets/table_panel.h"
#include "widgets/table_view.h"

#include <QComboBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QFile>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace basin;

namespace {

void stepTo(MainWindow& window, std::int64_t iteration) {
    window.session().runUntil({iteration, {}});
    QTRY_VERIFY(window.session().status().position == (Position{iteration, 0}) &&
                !window.session().status().running);
}

std::optional<ExportView> viewCalled(const MainWindow& window, const QString& name) {
    for (ExportView& view : window.views().exportViews()) {
        if (view.name == name) {
            return std::move(view);
        }
    }
    return std::nullopt;
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExportViews : public QObject {
    Q_OBJECT
  private slots:
    void init() { QSettings().clear(); }
    void tablesOverlaysAndTheInspectorAreOffered();
    void hiddenViewsAreWrittenAsTheyAreNow();
    void aFilmOffersTheRateOfItsInput();

  private:
    static void open(MainWindow& window, const QString& optimizer, const QString& preset);
};

void TestExportViews::open(MainWindow& window, const QString& optimizer, const QString& preset) {
    window.resize(1600, 1000);
    window.show();
    window.openPreset(optimizer, preset);
    QTRY_VERIFY(window.session().hasRun());
    QTRY_VERIFY(window.session().snapshot() != nullptr);
}

void TestExportViews::tablesOverlaysAndTheInspectorAreOffered() {
    MainWindow window(test::nested_registry());
    open(window, QStringLiteral("nested-test"), QStringLiteral("demo"));
    stepTo(window, 3);
    QDockWidget* dock = window.views().tableDocks().front();
    dock->show();
    dock->raise();
    auto* panel = qobject_cast<TablePanel*>(dock->widget());
    QTRY_VERIFY(panel->table().allRows() > 1);
    const std::optional<ExportView> table = viewCalled(window, dock->windowTitle());
    QVERIFY(table && !table->hasPicture());
    const QString rows = table->text(false, QLatin1Char(','));
    QCOMPARE(rows.count(QLatin1Char('\n')), panel->table().allRows() + 1);
    const auto inspected = [&] {
        QStringList names;
        for (const ExportView& view : window.views().exportViews()) {
            if (view.name.startsWith(QStringLiteral("Inspector"))) {
                names << view.name;
            }
        }
        return names;
    };
    QVERIFY(inspected().isEmpty()); // no row is selected
    panel->table().selectRow(1);
    QTRY_COMPARE(inspected().size(), 1);
    bool overlays = false;
    for (const ExportView& view : window.views().exportViews()) {
        overlays = overlays || (view.name.startsWith(QStringLiteral("Canvas · ")) &&
                                view.text(false, QLatin1Char(',')).count(QLatin1Char('\n')) > 1);
    }
    QVERIFY(overlays);
}

void TestExportViews::hiddenViewsAreWrittenAsTheyAreNow() {
    const QTemporaryDir folder;
    MainWindow window(test::nested_registry());
    open(window, QStringLiteral("nested-test"), QStringLiteral("demo"));
    stepTo(window, 2);
    QDockWidget* dock = window.views().tableDocks().front();
    auto* panel = qobject_cast<TablePanel*>(dock->widget());
    dock->show();
    dock->raise();
    QTRY_VERIFY(panel->table().allRows() > 1);
    const QString before = panel->table().asText(true, QLatin1Char(','));
    dock->hide();
    stepTo(window, 9);
    QCOMPARE(panel->table().asText(true, QLatin1Char(',')), before); // hidden: nothing feeds it
    ExportRequest request;
    request.format = ExportFormat::csv;
    request.folder = folder.path();
    request.views = {*viewCalled(window, dock->windowTitle())};
    window.findChild<ExportCommands*>()->write(request);
    QVERIFY(window.messages().text().contains(QStringLiteral("written to")));
    const QString written = QString::fromUtf8(contents(exportPaths(request).front()));
    QVERIFY(written != before && !written.isEmpty());
    dock->show();
    dock->raise();
    QTRY_COMPARE(panel->table().asText(true, QLatin1Char(',')), written);
    QVERIFY(dock->isVisible());
}

void TestExportViews::aFilmOffersTheRateOfItsInput() {
    QSettings().setValue(QStringLiteral("film/rate"), 10.0);
    MainWindow stills(test::nested_registry());
    open(stills, QStringLiteral("nested-test"), QStringLiteral("demo"));
    QCOMPARE(FilmDialog(stills.session().look(), QStringLiteral("Canvas"), {640, 480})
                 .findChild<QDoubleSpinBox*>()
                 ->value(),
             10.0); // the last one: the input has none
    MainWindow window(builtin_optimizers());
    open(window, QStringLiteral("clnf"), QStringLiteral("generated"));
    FilmDialog dialog(window.session().look(), QStringLiteral("Canvas"), {640, 480});
    auto* rate = dialog.findChild<QDoubleSpinBox*>();
    QCOMPARE(rate->value(), 25.0);
    auto* unit = dialog.findChild<QComboBox*>();
    unit->setCurrentIndex(unit->findData(0)); // a picture for each frame
    QCOMPARE(rate->value(), 25.0);
    for (QSpinBox* box : dialog.findChildren<QSpinBox*>()) {
        if (box->accessibleName().startsWith(QStringLiteral("Every"))) {
            box->setValue(5);
        }
    }
    QCOMPARE(rate->value(), 5.0); // every fifth frame: as fast as it was filmed
    rate->setValue(30.0);         // by hand: stays
    unit->setCurrentIndex(0);
    QCOMPARE(rate->value(), 30.0);
}

QTEST_MAIN(TestExportViews)
#include "tst_export_views.moc"
