// SPDX-License-Identifier: GPL-3.0-or-later
// Files of every kind, dropped on the window as a file manager drops them.
#include "app/gui/file_commands.h"
#include "app/gui/main_window.h"
#include "app/gui/plot_docks.h"
#include "app/gui/plot_panel.h"
#include "app/gui/session_controller.h"
#include "app/gui/strips.h"
#include "app/gui/view_docks.h"
#include "app/gui/window_docks.h"
#include "core/data/film_writer.h"
#include "core/data/npy_file.h"
#include "core/optimizers/registry.h"
#include "tests/app/gui/dropping.h"

#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace basin;
using namespace basin::test;

namespace {

NumberArray numbers(std::int64_t rows, std::int64_t columns) {
    NumberArray array;
    array.shape = {rows, columns};
    std::vector<double> values;
    for (std::int64_t i = 0; i < rows * columns; ++i) {
        values.push_back(0.01 * static_cast<double>((i * 7919) % 101));
    }
    array.values = std::move(values);
    return array;
}

QByteArray bytesOf(const std::string& text) {
    return QByteArray::fromStdString(text);
}

QByteArray idx() {
    QByteArray bytes("\0\0\x08\x03\0\0\0\x50\0\0\0\x08\0\0\0\x08", 16);
    for (int i = 0; i < 80 * 64; ++i) {
        bytes += static_cast<char>((i * 31) % 251);
    }
    return bytes;
}

bool gzip(const QString& path, const QByteArray& bytes) {
    gzFile file = gzopen(path.toLocal8Bit().constData(), "wb");
    const bool whole =
        file != nullptr && gzwrite(file, bytes.constData(), static_cast<unsigned>(bytes.size())) ==
                               static_cast<int>(bytes.size());
    return gzclose(file) == Z_OK && whole;
}

QByteArray cifar() {
    QByteArray bytes;
    for (int record = 0; record < 60; ++record) {
        bytes += static_cast<char>(record % 10);
        for (int i = 0; i < 3072; ++i) {
            bytes += static_cast<char>((i * 13 + record) % 250);
        }
    }
    return bytes;
}

/// Half a second of a square that moves.
QString video(const QString& path) {
    constexpr int width = 160, height = 120;
    FilmWriter film(path.toStdString(), width, height, 12.5);
    for (int k = 0; k < 6; ++k) {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::darkGray);
        for (int y = 30; y < 60; ++y) {
            for (int x = 10 * k; x < 10 * k + 30; ++x) {
                image.setPixel(x, y, qRgb(250, 200, 100));
            }
        }
        film.add(image.constBits(), static_cast<std::size_t>(image.bytesPerLine()));
    }
    film.finish();
    return path;
}

} // namespace

class TestDrops : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void everyKindOfFileIsOpened_data();
    void everyKindOfFileIsOpened();
    void badFilesAreErrorsAndChangeNothing_data();
    void badFilesAreErrorsAndChangeNothing();
    void severalPicturesAreOneRun();
    void ofSeveralFilesOneIsTakenWhereARunHasOneInput();
    void filesThatNothingReadsAreLeftOut();
    void anywhereOnTheWindow();
    void tracesAreLaidOverThePlots();
    void aSessionAmongFilesIsOpenedByItself();

  private:
    void openSeed(MainWindow& window);
    std::unique_ptr<QTemporaryDir> folder_;
};

void TestDrops::init() {
    QSettings().clear();
    folder_ = std::make_unique<QTemporaryDir>();
}

void TestDrops::openSeed(MainWindow& window) {
    window.show();
    window.openPreset(QStringLiteral("gaussian-image"), QStringLiteral("seed-002"));
    QTRY_VERIFY(window.session().hasRun());
    QTRY_VERIFY(window.session().snapshot() != nullptr);
}

void TestDrops::everyKindOfFileIsOpened_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("way"); // empty: nothing is asked
    QTest::addColumn<QString>("optimizer");
    const auto row = [](const char* name, const char* file, const QString& way, const char* optimizer) {
        QTest::newRow(name) << QString::fromLatin1(file) << way << QString::fromLatin1(optimizer);
    };
    row("picture", "a.png", gaussians, "gaussian-image");
    row("picture for landmarks", "a.png", landmarks, "clnf");
    row("picture without an ending", "picture", gaussians, "gaussian-image");
    row("picture with the wrong ending", "picture.dat", gaussians, "gaussian-image");
    row("npy", "a.npy", {}, "gmm");
    row("npz", "a.npz", {}, "gmm");
    row("IDX", "train-images-idx3-ubyte", {}, "gmm");
    row("IDX, gzipped", "train-images-idx3-ubyte.gz", {}, "gmm");
    row("IDX with another name", "digits.idx", {}, "gmm");
    row("CIFAR for a mixture", "data_batch_1.bin", QStringLiteral("Gaussian mixture"), "gmm");
    row("CIFAR for graphs", "data_batch_1.bin", graphs, "graph-em");
    row("table of samples", "samples.csv", {}, "gmm");
    row("video", "clip.mp4", {}, "clnf");
    row("folder of pictures", "pictures", landmarks, "clnf");
    row("folder of pictures for graphs", "pictures", graphs, "graph-em");
}

void TestDrops::everyKindOfFileIsOpened() {
    QFETCH(QString, file);
    QFETCH(QString, way);
    QFETCH(QString, optimizer);
    const QDir folder(folder_->path());
    const QString path = folder.filePath(file);
    if (file == QLatin1String("pictures")) {
        QVERIFY(folder.mkdir(file));
        for (int i = 0; i < 3; ++i) {
            picture(QDir(path).filePath(QStringLiteral("%1.png").arg(i)), 60 * i);
        }
    } else if (file.endsWith(QLatin1String(".mp4"))) {
        video(path);
    } else if (file.endsWith(QLatin1String(".gz"))) {
        QVERIFY(gzip(path, idx()));
    } else if (file.contains(QLatin1String("idx"))) {
        write(path, idx());
    } else if (file.endsWith(QLatin1String(".bin"))) {
        write(path, cifar());
    } else if (file.endsWith(QLatin1String(".npy"))) {
        write(path, bytesOf(npy_text(numbers(120, 3))));
    } else if (file.endsWith(QLatin1String(".npz"))) {
        write(path, bytesOf(npz_text({{"X", numbers(120, 3)}})));
    } else if (file.endsWith(QLatin1String(".csv"))) {
        QByteArray lines("a,b\n");
        for (int i = 0; i < 100; ++i) {
            lines += QByteArray::number(0.1 * (i % 13)) + ',' + QByteArray::number(0.2 * (i % 7)) + '\n';
        }
        write(path, lines);
    } else {
        picture(folder.filePath(QStringLiteral("x.png")));
        QVERIFY(QFile::rename(folder.filePath(QStringLiteral("x.png")), path));
    }
    MainWindow window(builtin_optimizers());
    window.show();
    drop(window, {path});
    if (!way.isEmpty()) {
        choose(window, way);
    }
    QTRY_VERIFY2_WITH_TIMEOUT(window.session().hasRun() || !window.messages().text().isEmpty(),
                              "nothing happened", 20000);
    QVERIFY2(window.session().hasRun(), qPrintable(window.messages().text()));
    QCOMPARE(QString::fromStdString(window.session().look().run->spec().optimizer), optimizer);
    QCOMPARE(window.session().look().run->spec().request.inputs,
             std::vector<std::string>{path.toStdString()});
    QVERIFY(window.windowTitle().contains(file));
}

void TestDrops::badFilesAreErrorsAndChangeNothing_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char* name, const char* file, const QByteArray& bytes, const QString& way,
                        const char* why, const char* remedy) {
        QTest::newRow(name) << QString::fromLatin1(file) << bytes << way << QString::fromLatin1(why)
                            << QString::fromLatin1(remedy);
    };
    row("nothing in it", "a.png", {}, gaussians, "the file is empty", "Copy or download it again");
    row("no picture", "b.png", "words", gaussians, "belong to no image format", "Use PNG");
    row("no face either", "b.jpg", "words", landmarks, "belong to no image format", "Use PNG");
    row("cut off", "c.npy", bytesOf(npy_text(numbers(100, 3))).left(500), {}, "the file ends after",
        "Copy the file again");
    row("cut off archive", "c.npz", bytesOf(npz_text({{"X", numbers(100, 3)}})).left(900), {},
        "no ZIP directory", "numpy.savez");
    row("cut off IDX", "t-images-idx3-ubyte", idx().left(300), {}, "it ends after", "Copy or download");
    row("damaged gzip", "d.gz", QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\3zzzzzzzz", 18), {}, "",
        "Copy or download");
    row("half a CIFAR batch", "e.bin", cifar().left(4000), graphs, "no whole number of records",
        "data_batch");
    row("no numbers", "f.csv", "a,b\nc,d\n", {}, "not a number", "Fill in or leave out such lines");
    row("no video", "g.mp4", "words", {}, "", "Convert it");
    row("no session", "h.basin", "words", {}, "", "");
    row("of no kind", "i.xyz", "words", {}, "", "Open a picture");
    row("no folder of pictures", "empty", {}, landmarks, "", "Name a folder with PNG");
    row("a model that is none", "main_broken.txt", "LandmarkDetector nowhere.txt\n",
        QStringLiteral("Try it on what Basin brings"), "there is no such file", "Check the spelling");
}

void TestDrops::badFilesAreErrorsAndChangeNothing() {
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, way);
    QFETCH(QString, why);
    QFETCH(QString, remedy);
    const QString path = QDir(folder_->path()).filePath(file);
    if (file == QLatin1String("empty")) {
        QVERIFY(QDir().mkdir(path));
    } else {
        write(path, bytes);
    }
    MainWindow window(builtin_optimizers());
    openSeed(window);
    const std::shared_ptr<Run> before = window.session().look().run;
    const QString title = window.windowTitle();
    drop(window, {path});
    if (!way.isEmpty()) {
        choose(window, way);
    }
    QTRY_VERIFY(!window.messages().text().isEmpty());
    const QString told = window.messages().text();
    QVERIFY2(told.contains(file) || told.contains(QStringLiteral("nowhere.txt")), qPrintable(told));
    QVERIFY2(told.contains(why), qPrintable(told));
    QVERIFY2(told.contains(remedy), qPrintable(told));
    QCOMPARE(window.messages().property("severity").toString(), QStringLiteral("error"));
    QCOMPARE(window.session().look().run, before);
    QCOMPARE(window.windowTitle(), title);
    QVERIFY(window.session().snapshot() != nullptr);
}

void TestDrops::severalPicturesAreOneRun() {
    QStringList paths;
    for (const int number : {10, 9, 1}) {
        paths << picture(folder_->filePath(QStringLiteral("p%1.png").arg(number)), 20 * number);
    }
    MainWindow window(builtin_optimizers());
    window.show();
    drop(window, paths);
    QTRY_VERIFY(openDialog(window) != nullptr);
    QCOMPARE(waysOffered(*openDialog(window)), (QStringList{landmarks, graphs, gaussians}));
    choose(window, graphs);
    QTRY_VERIFY(window.session().hasRun());
    const std::vector<std::string> expected{paths[2].toStdString(), paths[1].toStdString(),
                                            paths[0].toStdString()};
    QCOMPARE(window.session().look().run->spec().request.inputs, expected);
    QVERIFY(window.windowTitle().startsWith(QStringLiteral("p1.png and 2 more")));
    QVERIFY(window.messages().text().isEmpty());
}

void TestDrops::ofSeveralFilesOneIsTakenWhereARunHasOneInput() {
    const QStringList paths{picture(folder_->filePath(QStringLiteral("a.png"))),
                            picture(folder_->filePath(QStringLiteral("b.png")))};
    MainWindow window(builtin_optimizers());
    window.show();
    drop(window, paths);
    choose(window, gaussians);
    QTRY_VERIFY(window.session().hasRun());
    QCOMPARE(window.session().look().run->spec().request.inputs,
             std::vector<std::string>{paths[0].toStdString()});
    QTRY_VERIFY(window.messages().text().contains(QStringLiteral("1 of 2 files was opened: a.png")));
}

void TestDrops::filesThatNothingReadsAreLeftOut() {
    const QStringList paths{picture(folder_->filePath(QStringLiteral("a.png"))),
                            write(folder_->filePath(QStringLiteral("notes.xyz")), "words"),
                            picture(folder_->filePath(QStringLiteral("b.png")))};
    MainWindow window(builtin_optimizers());
    window.show();
    drop(window, paths);
    choose(window, graphs);
    QTRY_VERIFY(window.session().hasRun());
    QCOMPARE(window.session().look().run->spec().request.inputs.size(), std::size_t{2});
    QTRY_VERIFY(window.messages().text().contains(QStringLiteral("no use for them: notes.xyz")));
}

void TestDrops::anywhereOnTheWindow() {
    const QString path = write(folder_->filePath(QStringLiteral("of-no-kind.xyz")), "words");
    MainWindow window(builtin_optimizers());
    window.resize(1600, 1000);
    openSeed(window);
    QDockWidget* floating = window.views().canvasDocks().front();
    floating->setFloating(true);
    QVERIFY(floating->isWindow());
    QWidgetList places{&window, window.menuWidget(), window.findChild<ProgressStrip*>()->parentWidget()};
    for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
        places << dock->widget();
    }
    QVERIFY(places.contains(floating->widget()));
    int fields = 0;
    for (QLineEdit* field : window.findChildren<QLineEdit*>()) {
        const QWidget* top = field->window();
        if (field->acceptDrops() && (top == &window || qobject_cast<const QDockWidget*>(top) != nullptr)) {
            places << field; // would take the address as text
            ++fields;
        }
    }
    QVERIFY(fields > 0 && places.size() > 12);
    for (QWidget* place : places) {
        drop(*place, {path});
        QTRY_VERIFY2(window.messages().text().contains(QStringLiteral("of-no-kind.xyz")),
                     place->metaObject()->className());
        window.messages().hide();
        if (const auto* field = qobject_cast<const QLineEdit*>(place)) {
            QVERIFY(!field->text().contains(QStringLiteral("xyz")));
        }
    }
}

void TestDrops::tracesAreLaidOverThePlots() {
    const QString lines = write(folder_->filePath(QStringLiteral("b.jsonl")),
                                "{\"iteration\": 1, \"loss\": 0.4}\n{\"iteration\": 2, \"loss\": 0.2}\n");
    const QString table =
        write(folder_->filePath(QStringLiteral("a.csv")), "iteration,loss\n1,0.5\n2,0.25\n");
    MainWindow window(builtin_optimizers());
    window.show();
    drop(window, {lines});
    QTRY_VERIFY(window.messages().text().contains(QStringLiteral("Open the run")));
    openSeed(window);
    const PlotDocks& plots = window.views().plotCommands();
    drop(window, {lines});
    QTRY_COMPARE(plots.traces().size(), std::size_t{1});
    drop(window, {table}); // numbers, too: asked
    choose(window, QStringLiteral("Lay it over the plots"));
    QTRY_COMPARE(plots.traces().size(), std::size_t{2});
    // Upon a plot nothing is asked.
    const QString other = write(folder_->filePath(QStringLiteral("c.csv")), "iteration,loss\n1,0.7\n");
    drop(*plots.panels().front(), {other});
    QTRY_COMPARE(plots.traces().size(), std::size_t{3});
    // Several at once.
    QStringList more;
    for (const char* name : {"d.jsonl", "e.jsonl", "f.jsonl"}) {
        more << write(folder_->filePath(QLatin1String(name)), "{\"iteration\": 1, \"loss\": 0.4}\n");
    }
    drop(window, more);
    QTRY_COMPARE(plots.traces().size(), std::size_t{6});
    QCOMPARE(window.session().look().run->spec().optimizer, std::string("gaussian-image"));
}

void TestDrops::aSessionAmongFilesIsOpenedByItself() {
    const QString session = folder_->filePath(QStringLiteral("s.basin"));
    MainWindow window(builtin_optimizers());
    openSeed(window);
    window.session().stepForward(0);
    QTRY_COMPARE(window.session().status().position.iteration, std::int64_t{1});
    window.saveSession(session);
    QTRY_VERIFY(window.messages().text().contains(QStringLiteral("Saved as")));
    const std::shared_ptr<Run> before = window.session().look().run;
    drop(window, {picture(folder_->filePath(QStringLiteral("a.png"))), session});
    QTRY_VERIFY(window.session().look().run != before);
    QCOMPARE(window.session().look().tree.segments.front().head.iteration, std::int64_t{1});
    QTRY_VERIFY(window.messages().text().contains(QStringLiteral("A session is opened by itself")));
}

QTEST_MAIN(TestDrops)
#include "tst_drops.moc"
