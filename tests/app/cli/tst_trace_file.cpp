// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_rows.h"
#include "app/cli/trace_file.h"
#include "core/base/error.h"
#include "tests/app/cli/nested_run.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace basin;
using namespace basin::cli;

class TestTraceFile : public QObject {
    Q_OBJECT

  private slots:
    void numbersReadBack();
    void everyRowOfEverySegment();
    void grownInPartsIsTheSame();
    void followsTheBranchThatIsAskedFor();
    void spellsOutWhatIsNotFinite();
    void isOneObjectALineAsJson();
    void refusesOtherSuffixes();

  private:
    QString path(const QString& name) const { return folder_.filePath(name); }
    QByteArray written(NestedRun& nested, const QString& name) {
        TraceFile trace(path(name).toStdString(), *nested.run);
        trace.append_new_rows(nested.executor->segment());
        trace.commit();
        return contents(name);
    }
    QByteArray contents(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    }

    QTemporaryDir folder_;
};

void TestTraceFile::numbersReadBack() {
    for (const double value : {0.1, 1.0 / 3.0, 6.02214076e23, -5e-324, 123456789.123456789, -0.0}) {
        const double back = QByteArray::fromStdString(trace_number(value)).toDouble();
        QCOMPARE(std::bit_cast<std::uint64_t>(back), std::bit_cast<std::uint64_t>(value));
    }
    QCOMPARE(trace_number(-std::nan("")), std::string("nan"));
    QCOMPARE(trace_number(-std::numeric_limits<double>::infinity()), std::string("-inf"));
    QCOMPARE(trace_number(3.0), std::string("3"));
}

void TestTraceFile::everyRowOfEverySegment() {
    NestedRun nested({}, {"5:step_size=0.3", "9:kick=2", "9:noise=0.1"});
    nested.go(40);
    QVERIFY(nested.run->tree().segments.size() >= 3);
    const QList<QByteArray> lines = written(nested, "all.csv").split('\n');
    QCOMPARE(lines.size(), 42); // the header, 40 rows, and nothing behind the last newline
    QVERIFY(lines.last().isEmpty());
    const QList<QByteArray> header = lines.first().split(',');
    QCOMPARE(header.mid(0, 6),
             (QList<QByteArray>{"iteration", "frame", "hypothesis", "window", "stage", "loss"}));
    QCOMPARE(header.mid(header.size() - 7), (QList<QByteArray>{"shift_11", "weight_0", "weight_1", "weight_2",
                                                               "weight_3", "weight_4", "weight_5"}));
    const std::vector<double> losses = column_of(rows_on_path(*nested.run, nested.executor->segment()),
                                                 scalar_column(nested.run->layout(), "loss").value());
    QCOMPARE(losses.size(), std::size_t{40});
    for (int i = 0; i < 40; ++i) {
        const QList<QByteArray> cells = lines[i + 1].split(',');
        QCOMPARE(cells.size(), header.size());
        QCOMPARE(cells[0].toInt(), i + 1);
        QCOMPARE(cells[1], QByteArray("1"));
        QCOMPARE(cells[4] == "rigid" || cells[4] == "nonrigid", true);
        QCOMPARE(cells[5].toDouble(), losses[static_cast<std::size_t>(i)]);
    }
}

void TestTraceFile::grownInPartsIsTheSame() {
    NestedRun whole({}, {"5:step_size=0.3"});
    whole.go(30);
    const QByteArray expected = written(whole, "whole.csv");
    NestedRun nested({}, {"5:step_size=0.3"});
    TraceFile trace(path("parts.csv").toStdString(), *nested.run);
    for (const int end : {1, 3, 3, 4, 5, 17, 30}) {
        nested.go(end);
        trace.append_new_rows(nested.executor->segment());
    }
    trace.commit();
    QCOMPARE(contents("parts.csv"), expected);
}

void TestTraceFile::followsTheBranchThatIsAskedFor() {
    NestedRun nested;
    nested.go(20);
    const QByteArray first = written(nested, "first.csv");
    QVERIFY(nested.executor->go_to(0, {10, 1}, {}).reached); // inside iteration 11
    nested.executor->edit({{Edit::Kind::hyperparameter, "noise", 0.5, 0, {}}});
    nested.go(20);
    const QByteArray second = written(nested, "second.csv");
    const QList<QByteArray> a = first.split('\n'), b = second.split('\n');
    QCOMPARE(a.size(), b.size());
    for (int i = 0; i <= 10; ++i) {
        QCOMPARE(b[i], a[i]);
    }
    QVERIFY(a[12] != b[12]);
}

void TestTraceFile::spellsOutWhatIsNotFinite() {
    NestedRun nested({"fault=nan", "fault_iteration=6"});
    nested.go(12);
    const QByteArray csv = written(nested, "nan.csv");
    QCOMPARE(csv.count('\n'), 1 + count_rows(rows_on_path(*nested.run, nested.executor->segment())));
    QVERIFY(csv.contains(",nan,"));
    QVERIFY(!csv.contains("-nan"));
}

void TestTraceFile::isOneObjectALineAsJson() {
    NestedRun nested({"fault=nan", "fault_iteration=6"});
    nested.go(12);
    const QList<QByteArray> lines = written(nested, "rows.jsonl").trimmed().split('\n');
    QCOMPARE(lines.size(), count_rows(rows_on_path(*nested.run, nested.executor->segment())));
    bool has_nan = false;
    for (int i = 0; i < lines.size(); ++i) {
        QJsonParseError error{};
        const QJsonObject row = QJsonDocument::fromJson(lines[i], &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(row["iteration"].toInt(), i + 1);
        QVERIFY(row.contains("loss") && row.contains("stage") && row.contains("shift_0"));
        has_nan = has_nan || row["loss"].toString() == "nan" || row["error_px"].toString() == "nan";
    }
    QVERIFY(has_nan);
}

void TestTraceFile::refusesOtherSuffixes() {
    NestedRun nested;
    QVERIFY_EXCEPTION_THROWN(TraceFile("trace.txt", *nested.run), UserError);
    QVERIFY_EXCEPTION_THROWN(TraceFile("/no/such/folder/trace.csv", *nested.run), UserError);
}

QTEST_GUILESS_MAIN(TestTraceFile)
#include "tst_trace_file.moc"
