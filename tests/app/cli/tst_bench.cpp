// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_measure.h"
#include "tests/app/cli/program.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace basin::cli;

class TestBench : public QObject {
    Q_OBJECT

  private slots:
    void medianAndQuantile();
    void readsThePeersInputs();
    void saysWhatIsMissing();

  private:
    Outcome bench(const QStringList& arguments) const {
        return run_in(folder_.path(), "/usr/bin/env",
                      QStringList{"-u", "PEERS_DATA", BASIN_PROGRAM, "bench"} + arguments);
    }
    void write(const QString& name, int count, const std::function<float(int)>& value) const {
        QFile file(folder_.filePath("data/" + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < count; ++i) {
            const float number = value(i);
            file.write(reinterpret_cast<const char*>(&number), sizeof number);
        }
    }

    QTemporaryDir folder_;
};

void TestBench::medianAndQuantile() {
    QCOMPARE(median_of({3.0, 1.0, 2.0}), 2.0);
    QCOMPARE(median_of({4.0}), 4.0);
    QCOMPARE(quantile_of({5.0, 1.0, 4.0, 2.0, 3.0}, 0.8), 4.0);
    QCOMPARE(quantile_of({5.0, 1.0, 4.0, 2.0, 3.0}, 0.81), 5.0);
    QCOMPARE(quantile_of({5.0, 1.0}, 0.0), 1.0);
    QCOMPARE(quantile_of({5.0, 1.0}, 1.0), 5.0);
}

void TestBench::readsThePeersInputs() {
    QVERIFY(QDir(folder_.path()).mkpath("data"));
    // Grey, and Gaussians without colour: the first loss is 0.2 * 0.5 + 0.8 * 0.25 and what SSIM adds, at
    // most 0.1.
    write("gi_target_f32_128x128x3.bin", 128 * 128 * 3, [](int) { return 0.5F; });
    write("gi_params_f32_N50_128x128.bin", 50 * 8, [](int i) {
        const float values[] = {static_cast<float>(i % 120), 60.0F, 9.0F, 1.0F, 9.0F, 0.0F, 0.0F, 0.0F};
        return values[i % 8];
    });
    const Outcome outcome = bench({"gaussian-image_N50_128x128", "--peers", ".", "--reps", "2"});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QHash<QByteArray, double> figures;
    for (const QByteArray& line : outcome.out.trimmed().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        QCOMPARE(words.size(), 4);
        QCOMPARE(words[0], QByteArray("ours"));
        figures.insert(words[1].split('_').last() + ' ' + words[2], words[3].toDouble());
    }
    QCOMPARE(figures.size(), 8);
    for (const char* threads : {"t1 ", "t2 "}) {
        QVERIFY(figures.value(QByteArray(threads) + "iter_ms") > 0.0);
        QVERIFY(figures.value(QByteArray(threads) + "iter_cpu_ms") > 0.0);
    }
    QCOMPARE(figures["t1 loss_0"], figures["t2 loss_0"]);
    QCOMPARE(figures["t1 loss_50"], figures["t2 loss_50"]);
    QVERIFY(figures["t1 loss_0"] > 0.3 && figures["t1 loss_0"] <= 0.4);
    QVERIFY(figures["t1 loss_50"] < figures["t1 loss_0"]);
}

void TestBench::saysWhatIsMissing() {
    const Outcome absent = bench({"gaussian-image_N50_256x256_t1"});
    QCOMPARE(absent.status, 3);
    QVERIFY2(absent.err.contains("--peers"), absent.err.constData());
    const Outcome folder = bench({"gaussian-image_N50_256x256_t1", "--peers", "nowhere"});
    QCOMPARE(folder.status, 3);
    QVERIFY2(folder.err.contains("nowhere/data"), folder.err.constData());
    const Outcome file = bench({"gaussian-image_N50_256x256_t1", "--peers", "."});
    QCOMPARE(file.status, 3);
    QVERIFY2(file.err.contains("gi_target_f32_256x256x3.bin"), file.err.constData());
    QVERIFY(QFile::exists(folder_.filePath("data")));
    write("gi_target_f32_256x256x3.bin", 10, [](int) { return 0.0F; });
    const Outcome size = bench({"gaussian-image_N50_256x256_t1", "--peers", "."});
    QCOMPARE(size.status, 3);
    QVERIFY2(size.err.contains("wrong size"), size.err.constData());
}

QTEST_GUILESS_MAIN(TestBench)
#include "tst_bench.moc"
