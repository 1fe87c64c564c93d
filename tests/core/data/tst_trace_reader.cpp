// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/data/trace_reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace basin;

class TestTraceReader : public QObject {
    Q_OBJECT
  private slots:
    void readsWhatBasinWrites();
    void separatorsQuotesAndLineEnds_data();
    void separatorsQuotesAndLineEnds();
    void iterationsMayHaveGaps();
    void faultsNamePlaceAndRemedy_data();
    void faultsNamePlaceAndRemedy();
    void aMissingFileIsNamed();
    void readsFromAFile();
    void objectsALineAreRows();
    void faultsOfObjectsNameLineAndRemedy_data();
    void faultsOfObjectsNameLineAndRemedy();
    void aLongTraceTellsItsProgressAndCanBeStopped();
};

void TestTraceReader::readsWhatBasinWrites() {
    const TraceTable table = parse_trace("iteration,stage,loss,p_0,p_1\n"
                                         "1,rigid,0.10000000000000001,nan,1\n"
                                         "2,nonrigid,-inf,2,\n",
                                         "t.csv");
    QCOMPARE(table.iterations, (std::vector<std::int64_t>{1, 2}));
    QCOMPARE(table.names, (std::vector<std::string>{"loss", "p_0", "p_1"}));
    QCOMPARE(table.skipped, (std::vector<std::string>{"stage"}));
    QCOMPARE(table.values[0][0], 0.1);
    QVERIFY(std::isinf(table.values[0][1]) && table.values[0][1] < 0.0);
    QVERIFY(std::isnan(table.values[1][0]));
    QVERIFY(std::isnan(table.values[2][1])); // a kept vector that was shorter
}

void TestTraceReader::separatorsQuotesAndLineEnds_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("commas") << QByteArray("Step,loss\n3,0.5\n4,0.25\n");
    QTest::newRow("semicolons") << QByteArray("loss;iter\n0.5;3\n0.25;4\n");
    QTest::newRow("tabs, no last line end") << QByteArray("epoch\tloss\n3\t0.5\n4\t0.25");
    QTest::newRow("CRLF, mark, blank lines")
        << QByteArray("\xEF\xBB\xBFiteration,loss\r\n\r\n3,0.5\r\n4,0.25\r\n\r\n");
    QTest::newRow("quotes") << QByteArray("\"iteration\" ,\"loss\"\n\"3\",\"0.5\"\n4, 0.25 \n");
}

void TestTraceReader::separatorsQuotesAndLineEnds() {
    QFETCH(QByteArray, text);
    const TraceTable table = parse_trace(text.toStdString(), "t.csv");
    QCOMPARE(table.iterations, (std::vector<std::int64_t>{3, 4}));
    QCOMPARE(table.names, (std::vector<std::string>{"loss"}));
    QCOMPARE(table.values[0], (std::vector<double>{0.5, 0.25}));
}

void TestTraceReader::iterationsMayHaveGaps() {
    const TraceTable table = parse_trace("iteration,\"a \"\"b\"\", c\"\n-1,1\n10,2\n1e3,3\n", "t.csv");
    QCOMPARE(table.iterations, (std::vector<std::int64_t>{-1, 10, 1000}));
    QCOMPARE(table.names[0], std::string("a \"b\", c"));
}

void TestTraceReader::faultsNamePlaceAndRemedy_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("why");
    QTest::newRow("empty") << QByteArray("\n\n") << "t.csv"
                           << "";
    QTest::newRow("no iterations") << QByteArray("time,loss\n1,2\n") << "t.csv, line 1"
                                   << "time, loss";
    QTest::newRow("no rows") << QByteArray("iteration,loss\n") << "line 1"
                             << "below the header";
    QTest::newRow("only words") << QByteArray("iteration,name\n1,x\n") << "line 2"
                                << "no column of numbers";
    QTest::newRow("word among numbers")
        << QByteArray("iteration,loss\n1,2\n2,two\n") << "line 3, column 2 ('loss')"
        << "'two' is not a number";
    QTest::newRow("decimal comma") << QByteArray("iteration;loss\n1;2\n2;0,5\n") << "line 3, column 2"
                                   << "'0,5'";
    QTest::newRow("too many cells") << QByteArray("iteration,loss\n1,2\n\n2,3,4\n") << "line 4"
                                    << "has 3 cells, the header has 2";
    QTest::newRow("too few cells") << QByteArray("iteration,a,b\n1,2\n") << "line 2"
                                   << "has 2 cells";
    QTest::newRow("iteration is no number")
        << QByteArray("iteration,loss\n1.5,2\n") << "line 2, column 1 ('iteration')"
        << "'1.5'";
    QTest::newRow("iteration twice") << QByteArray("iteration,loss\n5,2\n5,3\n") << "line 3, column 1"
                                     << "iteration 5 comes after 5";
    QTest::newRow("open quotes") << QByteArray("iteration,loss\n1,\"2\n") << "line 2"
                                 << "never closed";
}

void TestTraceReader::faultsNamePlaceAndRemedy() {
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    QFETCH(QString, why);
    try {
        parse_trace(text.toStdString(), "t.csv");
        QFAIL("nothing was thrown");
    } catch (const UserError& error) {
        const QString place = QString::fromStdString(error.parts().where);
        const QString reason = QString::fromStdString(error.parts().why);
        QVERIFY2(place.contains(where), qPrintable(place));
        QVERIFY2(reason.contains(why), qPrintable(reason));
        QVERIFY(!error.parts().what.empty() && !error.parts().remedy.empty());
    }
}

void TestTraceReader::aMissingFileIsNamed() {
    try {
        read_trace("/no such/trace.csv");
        QFAIL("nothing was thrown");
    } catch (const UserError& error) {
        QVERIFY(QString::fromStdString(error.parts().where).contains(QStringLiteral("/no such/trace.csv")));
    }
}

void TestTraceReader::readsFromAFile() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("run.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("iteration,loss\n1,2\n");
    file.close();
    QCOMPARE(read_trace(file.fileName().toStdString()).values[0][0], 2.0);
}

void TestTraceReader::objectsALineAreRows() {
    const TraceTable table =
        parse_trace("{\"iteration\":1,\"loss\":0.5,\"stage\":\"rigid\",\"p\":[1,\"nan\"]}\r\n"
                    "\n"
                    "{\"iteration\":3,\"loss\":\"-inf\",\"late\":true,\"p\":[2,4,8]}\n"
                    "{\"iteration\":4,\"loss\":null}\n",
                    "t.jsonl");
    QCOMPARE(table.iterations, (std::vector<std::int64_t>{1, 3, 4}));
    QCOMPARE(table.names, (std::vector<std::string>{"loss", "p_0", "p_1", "late", "p_2"}));
    QCOMPARE(table.skipped, (std::vector<std::string>{"stage"}));
    QCOMPARE(table.values[0][0], 0.5);
    QVERIFY(std::isinf(table.values[0][1]) && table.values[0][1] < 0.0);
    QVERIFY(std::isnan(table.values[0][2]));
    QCOMPARE(table.values[1][1], 2.0);
    QVERIFY(std::isnan(table.values[1][2])); // a line without it
    QVERIFY(std::isnan(table.values[3][0])); // before it first appeared
    QCOMPARE(table.values[3][1], 1.0);
    for (const std::vector<double>& column : table.values) {
        QCOMPARE(column.size(), 3U);
    }
    QCOMPARE(parse_trace("{\"iter\":1,\"a\":1,\"a\":2}", "t").values[0].size(), 1U);
}

void TestTraceReader::faultsOfObjectsNameLineAndRemedy_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("broken") << QByteArray("{\"it\":1,\"a\":1}\n{\"it\":2,") << QStringLiteral("line 2");
    QTest::newRow("array") << QByteArray("{\"it\":1,\"a\":1}\n[1]\n") << QStringLiteral("line 2");
    QTest::newRow("no number") << QByteArray("{\"a\":1}\n") << QStringLiteral("line 1");
    QTest::newRow("back") << QByteArray("{\"it\":2,\"a\":1}\n{\"it\":2,\"a\":1}\n")
                          << QStringLiteral("line 2 ('it')");
    QTest::newRow("word") << QByteArray("{\"it\":1,\"a\":1}\n{\"it\":2,\"a\":\"x\"}\n")
                          << QStringLiteral("line 2 ('a')");
    QTest::newRow("words only") << QByteArray("{\"it\":1,\"a\":\"x\"}\n") << QStringLiteral("t.jsonl");
}

void TestTraceReader::faultsOfObjectsNameLineAndRemedy() {
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    try {
        parse_trace(text.toStdString(), "t.jsonl");
        QFAIL("nothing was thrown");
    } catch (const UserError& error) {
        QVERIFY2(QString::fromStdString(error.parts().where).contains(where), error.parts().where.c_str());
        QVERIFY(!error.parts().remedy.empty());
    }
}

void TestTraceReader::aLongTraceTellsItsProgressAndCanBeStopped() {
    for (const bool json : {false, true}) {
        std::string text = json ? "" : "iteration,loss\n";
        for (int i = 1; i <= 20'000; ++i) {
            const std::string number = std::to_string(i);
            text += json ? "{\"iteration\":" + number + ",\"loss\":1}\n" : number + ",1\n";
        }
        std::vector<double> shares;
        const TraceTable whole = parse_trace(text, "t", {}, [&](double share) { shares.push_back(share); });
        QCOMPARE(whole.iterations.size(), 20'000U);
        QVERIFY(shares.size() > 5 && std::is_sorted(shares.begin(), shares.end()) && shares.back() <= 1.0);
        std::stop_source stop;
        const TraceTable cut = parse_trace(text, "t", stop.get_token(),
                                           [&](double share) { share > 0.3 && stop.request_stop(); });
        QVERIFY(cut.iterations.empty());
    }
}

QTEST_GUILESS_MAIN(TestTraceReader)
#include "tst_trace_reader.moc"
