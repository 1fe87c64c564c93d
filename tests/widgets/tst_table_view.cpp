// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/absent.h"
#include "widgets/table_model.h"
#include "widgets/table_panel.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace basin;

namespace {

constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();

TableData gaussians(std::vector<double> x) {
    TableData table;
    table.columns = {{"x", "x", "px", 2}, {"g", "|∇|", "", 4}, {"n", "Note", "", -1}};
    for (std::size_t i = 0; i < x.size(); ++i) {
        table.row_labels.push_back(std::string("G").append(std::to_string(i)));
        table.numbers.insert(table.numbers.end(), {x[i], i == 1 ? 1e-9 : 0.25, 0.0});
        table.texts.insert(table.texts.end(), {"", "", i == 0 ? "on its limit" : "ok"});
    }
    return table;
}

std::shared_ptr<const ChannelData> shared(TableData table) {
    return std::make_shared<ChannelData>(std::move(table));
}

QStringList column(const TableView& view, int index) {
    QStringList texts;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        texts << view.model()->index(row, index).data().toString();
    }
    return texts;
}

} // namespace

class TestTableView : public QObject {
    Q_OBJECT
  private slots:
    void showsNumbersUnitsAndNan();
    void sortsNumbersWithNanLast();
    void selectionIsLinkedBothWays();
    void newNumbersKeepSelectionAndOrder();
    void otherShapesReset();
    void copiesFullPrecision();
    void rowsAreAsHighAsDesigned();
    void saysWhatToDoWhenEmpty();
    void filtersByWordsAndConditions();
    void aSingleRowOfManyColumnsIsWrittenOut();
    void exportsAllRowsOrThoseShown();
    void aRowSelectedBeforeItExistsIsSelectedThen();
    void twelveThousandRows();
};

void TestTableView::showsNumbersUnitsAndNan() {
    TableView view;
    view.setTable(shared(gaussians({1.005, nan_value, -3.0})));
    const QAbstractItemModel* model = view.model();
    QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), QStringLiteral("x [px]"));
    QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), QStringLiteral("|∇|"));
    QCOMPARE(model->headerData(2, Qt::Vertical).toString(), QStringLiteral("G2"));
    QCOMPARE(column(view, 0),
             (QStringList{"1.00", "NaN", QString(QChar(0x2212)) + "3.00"})); // 1.005 is a little less
    QCOMPARE(column(view, 1).at(1), QStringLiteral("10⁻⁹"));                 // not 0.0000
    QCOMPARE(column(view, 2), (QStringList{"on its limit", "ok", "ok"}));
    QCOMPARE(model->index(1, 0).data(Qt::ForegroundRole).value<QColor>(), theme().color(Token::nan));
    QVERIFY(!model->index(0, 0).data(Qt::ForegroundRole).isValid());
    TableView other; // what there is none of stands back
    other.setTable(shared(gaussians({1.0, absent, nan_value})));
    QCOMPARE(column(other, 0), (QStringList{"1.00", "–", "NaN"}));
    QCOMPARE(other.model()->index(1, 0).data(Qt::ForegroundRole).value<QColor>(),
             theme().color(Token::text3));
    QCOMPARE(model->index(0, 0).data(Qt::TextAlignmentRole).toInt(),
             static_cast<int>(Qt::AlignRight | Qt::AlignVCenter));
    QVERIFY(model->index(0, 0).data(Qt::FontRole).value<QFont>().families().contains("JetBrains Mono"));
}

void TestTableView::sortsNumbersWithNanLast() {
    TableView view;
    view.setTable(shared(gaussians({10.0, nan_value, 9.0, -2.0})));
    view.sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(column(view, 0), (QStringList{QString(QChar(0x2212)) + "2.00", "9.00", "10.00", "NaN"}));
    view.sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(column(view, 0), (QStringList{"10.00", "9.00", QString(QChar(0x2212)) + "2.00", "NaN"}));
    view.sortByColumn(2, Qt::AscendingOrder);
    QCOMPARE(column(view, 2).last(), QStringLiteral("on its limit"));
    view.sortByColumn(-1, Qt::AscendingOrder);
    QCOMPARE(column(view, 0).first(), QStringLiteral("10.00"));
}

void TestTableView::selectionIsLinkedBothWays() {
    TableView view;
    view.setTableId("gaussians");
    view.setTable(shared(gaussians({3.0, 1.0, 2.0})));
    view.sortByColumn(0, Qt::AscendingOrder);
    view.resize(300, 200);
    view.show();
    QSignalSpy selected(&view, &TableView::rowSelected);
    view.setSelectedRow(2);
    QCOMPARE(selected.count(), 0); // what comes from outside is not reported back
    QCOMPARE(view.selectedRow(), 2);
    QCOMPARE(view.currentIndex().row(), 1);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected.last(), (QVariantList{QStringLiteral("gaussians"), 0}));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      view.visualRect(view.model()->index(0, 1)).center());
    QCOMPARE(selected.last(), (QVariantList{QStringLiteral("gaussians"), 1}));
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(selected.last(), (QVariantList{QStringLiteral("gaussians"), -1}));
    view.setSelectedRow(99);
    QCOMPARE(view.selectedRow(), -1);
}

void TestTableView::newNumbersKeepSelectionAndOrder() {
    TableView view;
    view.setTable(shared(gaussians({3.0, 1.0, 2.0})));
    view.sortByColumn(0, Qt::AscendingOrder);
    view.setSelectedRow(1);
    QSignalSpy selected(&view, &TableView::rowSelected);
    QSignalSpy resets(view.model(), &QAbstractItemModel::modelReset);
    view.setTable(shared(gaussians({3.0, 7.0, 2.0})));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(selected.count(), 0);
    QCOMPARE(view.selectedRow(), 1);
    QCOMPARE(column(view, 0), (QStringList{"2.00", "3.00", "7.00"})); // sorted anew
}

void TestTableView::otherShapesReset() {
    TableView view;
    view.setTable(shared(gaussians({3.0, 1.0})));
    view.setSelectedRow(1);
    view.setTable(shared(gaussians({3.0, 1.0, 5.0, 6.0})));
    QCOMPARE(view.model()->rowCount(), 4);
    QCOMPARE(view.selectedRow(), 1);
    view.setTable(nullptr);
    QCOMPARE(view.model()->rowCount(), 0);
    QCOMPARE(view.selectedRow(), -1);
    view.setTable(shared({}));
    QCOMPARE(view.model()->columnCount(), 0);
}

void TestTableView::copiesFullPrecision() {
    TableView view;
    view.setTable(shared(gaussians({0.1, nan_value, -2.5})));
    view.sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(view.selectionAsText(), QStringLiteral("row\tx [px]\t|∇|\tNote\n"
                                                    "G2\t-2.5\t0.25\tok\n"
                                                    "G0\t0.1\t0.25\ton its limit\n"
                                                    "G1\tnan\t1e-9\tok\n"));
    view.setSelectedRow(0);
    view.show();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("row\tx [px]\t|∇|\tNote\nG0\t0.1\t0.25\ton its limit\n"));
}

void TestTableView::rowsAreAsHighAsDesigned() {
    TableView view;
    view.setTable(shared(gaussians({1.0, 2.0})));
    view.resize(300, 200);
    view.show();
    QCOMPARE(view.rowHeight(0), metric::tableRow);
    QCOMPARE(view.horizontalHeader()->height(), metric::tableHeader);
}

void TestTableView::saysWhatToDoWhenEmpty() {
    TableView view;
    view.resize(300, 200);
    view.show();
    const QImage with = view.grab().toImage();
    view.setEmptyText(QString());
    QVERIFY(view.grab().toImage() != with);
}

void TestTableView::aSingleRowOfManyColumnsIsWrittenOut() {
    TablePanel panel;
    panel.setTable(shared(gaussians({1.0})));
    QVERIFY(!panel.showsRecord()); // few columns fit beside each other
    TableData wide = gaussians({1.0});
    wide.columns.push_back({"y", "y", "px", 2});
    wide.numbers.push_back(7.25);
    wide.texts.emplace_back();
    panel.setTable(shared(wide));
    QVERIFY(panel.showsRecord());
    QVERIFY(panel.table().isHidden());
    QVERIFY(panel.filter().isHidden());
    auto* list = panel.findChild<QTableWidget*>();
    QVERIFY(list != nullptr);
    QCOMPARE(list->rowCount(), 4);
    QCOMPARE(list->item(3, 0)->text(), QStringLiteral("y"));
    QCOMPARE(list->item(3, 1)->text(), QStringLiteral("7.25"));
    QVERIFY(panel.table().asText(true, QLatin1Char(',')).contains(QStringLiteral("7.25")));
    panel.setTable(shared(gaussians({1.0, 2.0})));
    QVERIFY(!panel.showsRecord());
    QVERIFY(!panel.table().isHidden());
}

void TestTableView::filtersByWordsAndConditions() {
    TablePanel panel;
    TableView& view = panel.table();
    view.setTable(shared(gaussians({1.0, nan_value, 3.0, 4.0})));
    const auto left = [&](const char* text) {
        panel.filter().setText(QString::fromLatin1(text));
        QStringList rows;
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            rows << view.model()->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        }
        return rows.join(QLatin1Char(' '));
    };
    QCOMPARE(left("x > 1"), QStringLiteral("G2 G3"));
    QCOMPARE(left("X>=3, x<4"), QStringLiteral("G2"));
    QCOMPARE(left("x != 3"), QStringLiteral("G0 G1 G3"));
    QCOMPARE(left("limit"), QStringLiteral("G0"));
    QCOMPARE(left("g3"), QStringLiteral("G3"));
    QCOMPARE(left("no such word"), QString());
    QCOMPARE(view.allRows(), 4);
    QCOMPARE(left("y > 1"), QString()); // no such column: a word that nothing contains
    QCOMPARE(left(""), QStringLiteral("G0 G1 G2 G3"));
    // New numbers are filtered anew, and a hidden row is still the selected one when it comes back.
    view.setSelectedRow(2);
    QCOMPARE(left("x > 2"), QStringLiteral("G2 G3"));
    view.setTable(shared(gaussians({5.0, 6.0, 0.0, 0.0})));
    QCOMPARE(left("x > 2 "), QStringLiteral("G0 G1"));
    QCOMPARE(left(""), QStringLiteral("G0 G1 G2 G3"));
    QCOMPARE(view.selectedRow(), 2);
}

void TestTableView::exportsAllRowsOrThoseShown() {
    TablePanel panel;
    TableData table = gaussians({0.1, 2.0, 3.0});
    table.row_labels[2] = "G2, \"the last\"";
    panel.table().setTable(shared(std::move(table)));
    panel.filter().setText(QStringLiteral("x > 1"));
    panel.table().sortByColumn(0, Qt::DescendingOrder);
    const QTemporaryDir folder;
    const auto written = [&](bool all) {
        const QString path = folder.filePath(QStringLiteral("t.csv"));
        if (!panel.writeCsv(path, all)) {
            return QByteArray("not written");
        }
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QCOMPARE(written(true), QByteArray("row,x,g,n\nG0,0.1,0.25,on its limit\nG1,2,1e-9,ok\n"
                                       "\"G2, \"\"the last\"\"\",3,0.25,ok\n"));
    QCOMPARE(written(false), QByteArray("row,x,g,n\n\"G2, \"\"the last\"\"\",3,0.25,ok\nG1,2,1e-9,ok\n"));
    QVERIFY(!panel.writeCsv(folder.filePath(QStringLiteral("no/t.csv")), true));
}

void TestTableView::aRowSelectedBeforeItExistsIsSelectedThen() {
    TableView view;
    QSignalSpy selected(&view, &TableView::rowSelected);
    view.setSelectedRow(1);
    QCOMPARE(view.selectedRow(), -1);
    view.setTable(shared(gaussians({1.0, 2.0, 3.0})));
    QCOMPARE(view.selectedRow(), 1);
    QCOMPARE(selected.size(), 0);
}

void TestTableView::twelveThousandRows() {
    constexpr std::size_t count = 12000;
    std::vector<double> x(count);
    const auto fill = [&](std::size_t turn) {
        for (std::size_t i = 0; i < count; ++i) {
            x[i] = static_cast<double>((i * 7919 + turn * 31) % count);
        }
        return shared(gaussians(x));
    };
    TableView view;
    view.resize(400, 300);
    view.show();
    view.setTable(fill(0));
    view.sortByColumn(0, Qt::AscendingOrder);
    view.setFilter(QStringLiteral("x >= 6000"));
    QCOMPARE(view.shownRows(), 6000);
    QBENCHMARK_ONCE {
        view.setTable(fill(1)); // sorted and filtered anew
        view.grab();
    }
    QCOMPARE(view.shownRows(), 6000);
    for (int row = 0; row < 6000; ++row) {
        QCOMPARE(view.model()->index(row, 0).data().toString(), QString::number(6000 + row) + ".00");
    }
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    theme().setChoice(Theme::Choice::dark);
    theme().install(application);
    TestTableView test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_table_view.moc"
