// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/abandon.h"
#include "core/base/error.h"
#include "core/base/long_work.h"
#include "core/data/file_bytes.h"
#include "core/data/image_reader.h"
#include "tests/core/data/image_files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <cmath>
#include <limits>
#include <thread>

using namespace basin;

class TestImageReader : public QObject {
    Q_OBJECT

  private slots:
    void everyKind_data();
    void everyKind();
    void layersTransparencyOverBlack();
    void keepsNanAndCutsFloats();
    void turnsUpright_data();
    void turnsUpright();
    void shrinksToTheLongerSide();
    void takesOnePixel();
    void reportsIdentity();
    void refuses_data();
    void refuses();
    void refusesTruncated_data();
    void refusesTruncated();
    void refusesPlaces();
    void aLargePictureIsLeftToItself();

  private:
    QString write(const QByteArray& bytes, const QString& name = "picture") {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
        return file.fileName();
    }
    // The error that reading `path` ends in; fails when there is none.
    static UserError::Parts errorOf(const QString& path) {
        try {
            read_image(path.toStdString());
        } catch (const UserError& error) {
            [&] { QCOMPARE(error.kind(), UserError::Kind::input); }();
            return error.parts();
        }
        [] { QFAIL("no error"); }();
        return {};
    }

    QTemporaryDir folder_;
};

void TestImageReader::everyKind_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("suffix");
    QTest::newRow("grey 8 PNG") << CV_8UC1 << QByteArray(".png");
    QTest::newRow("RGB 8 PNG") << CV_8UC3 << QByteArray(".png");
    QTest::newRow("RGBA 8 PNG") << CV_8UC4 << QByteArray(".png");
    QTest::newRow("grey 16 PNG") << CV_16UC1 << QByteArray(".png");
    QTest::newRow("RGB 16 PNG") << CV_16UC3 << QByteArray(".png");
    QTest::newRow("RGBA 16 PNG") << CV_16UC4 << QByteArray(".png");
    QTest::newRow("RGB 8 BMP") << CV_8UC3 << QByteArray(".bmp");
    QTest::newRow("RGB 8 TIFF") << CV_8UC3 << QByteArray(".tiff");
    QTest::newRow("grey 16 TIFF") << CV_16UC1 << QByteArray(".tiff");
    QTest::newRow("grey float TIFF") << CV_32FC1 << QByteArray(".tiff");
    QTest::newRow("RGB 8 PNM") << CV_8UC3 << QByteArray(".ppm");
    QTest::newRow("grey 16 PNM") << CV_16UC1 << QByteArray(".pgm");
    QTest::newRow("RGB float PFM") << CV_32FC3 << QByteArray(".pfm");
    QTest::newRow("RGB 8 JPEG") << CV_8UC3 << QByteArray(".jpg");
    QTest::newRow("grey 8 JPEG") << CV_8UC1 << QByteArray(".jpg");
    QTest::newRow("RGB 8 WebP") << CV_8UC3 << QByteArray(".webp");
}

void TestImageReader::everyKind() {
    QFETCH(const int, type);
    QFETCH(const QByteArray, suffix);
    const cv::Mat source = ramp(13, 7, type);
    const ReadImage read = read_image(write(encoded(source, suffix)).toStdString());
    const Image& image = read.image;
    const int stored = source.channels(), kept = stored == 1 ? 1 : 3;
    QCOMPARE(image.width, 13);
    QCOMPARE(image.height, 7);
    QCOMPARE(image.channels, kept);
    QCOMPARE(image.had_alpha, stored == 4);
    QCOMPARE(image.source_bits, source.depth() == CV_8U ? 8 : source.depth() == CV_16U ? 16 : 32);
    const bool lossy = suffix == ".jpg" || suffix == ".webp";
    const auto valueAt = [&](int x, int y, int c) {
        const int i = x * stored + c;
        return source.depth() == CV_8U    ? static_cast<float>(source.ptr<quint8>(y)[i]) / 255.0F
               : source.depth() == CV_16U ? static_cast<float>(source.ptr<quint16>(y)[i]) / 65535.0F
                                          : source.ptr<float>(y)[i];
    };
    double error = 0.0;
    for (int y = 0; y < 7; ++y) {
        for (int x = 0; x < 13; ++x) {
            for (int c = 0; c < kept; ++c) {
                const float cover = stored == 4 ? valueAt(x, y, 3) : 1.0F;
                const float expected = cover * valueAt(x, y, kept == 1 ? 0 : 2 - c);
                error = std::max(error, std::abs(double{image.at(x, y, c)} - double{expected}));
            }
        }
    }
    QVERIFY2(lossy ? error < 0.7 : error == 0.0, qPrintable(QString::number(error)));
}

void TestImageReader::layersTransparencyOverBlack() {
    cv::Mat picture(1, 3, CV_8UC4);
    picture.at<cv::Vec4b>(0, 0) = {10, 20, 255, 255};
    picture.at<cv::Vec4b>(0, 1) = {10, 20, 255, 51}; // a fifth
    picture.at<cv::Vec4b>(0, 2) = {10, 20, 255, 0};
    const Image image = read_image(write(encoded(picture, ".png")).toStdString()).image;
    QVERIFY(image.had_alpha);
    QCOMPARE(image.at(0, 0, 0), 1.0F);
    QCOMPARE(image.at(1, 0, 0), 0.2F);
    QCOMPARE(image.at(2, 0, 0), 0.0F);
    QCOMPARE(image.at(2, 0, 2), 0.0F);
}

void TestImageReader::keepsNanAndCutsFloats() {
    cv::Mat picture(1, 4, CV_32FC1);
    picture.at<float>(0, 0) = std::numeric_limits<float>::quiet_NaN();
    picture.at<float>(0, 1) = 7.5F;
    picture.at<float>(0, 2) = -1.0F;
    picture.at<float>(0, 3) = 0.25F;
    const Image image = read_image(write(encoded(picture, ".tiff")).toStdString()).image;
    QVERIFY(std::isnan(image.at(0, 0, 0)));
    QCOMPARE(image.at(1, 0, 0), 1.0F);
    QCOMPARE(image.at(2, 0, 0), 0.0F);
    QCOMPARE(image.at(3, 0, 0), 0.25F);
}

void TestImageReader::turnsUpright_data() {
    QTest::addColumn<int>("orientation");
    QTest::addColumn<int>("whiteX"); // where the stored top left corner is shown, in thirds
    QTest::addColumn<int>("whiteY");
    QTest::newRow("1 upright") << 1 << 0 << 0;
    QTest::newRow("2 mirrored") << 2 << 1 << 0;
    QTest::newRow("3 upside down") << 3 << 1 << 1;
    QTest::newRow("4 flipped") << 4 << 0 << 1;
    QTest::newRow("5 transposed") << 5 << 0 << 0;
    QTest::newRow("6 turned left") << 6 << 1 << 0;
    QTest::newRow("7 transversed") << 7 << 1 << 1;
    QTest::newRow("8 turned right") << 8 << 0 << 1;
    QTest::newRow("9 nonsense") << 9 << 0 << 0;
}

void TestImageReader::turnsUpright() {
    QFETCH(const int, orientation);
    QFETCH(const int, whiteX);
    QFETCH(const int, whiteY);
    cv::Mat picture(16, 48, CV_8UC1, cv::Scalar(0));
    picture(cv::Rect(0, 0, 8, 8)) = 255;
    const QByteArray jpeg = withOrientation(encoded(picture, ".jpg"), orientation);
    const ReadImage read = read_image(write(jpeg).toStdString());
    const bool sideways = orientation >= 5 && orientation <= 8;
    QCOMPARE(read.image.width, sideways ? 16 : 48);
    QCOMPARE(read.image.height, sideways ? 48 : 16);
    QCOMPARE(read.file_width, read.image.width);
    for (int cornerY = 0; cornerY < 2; ++cornerY) {
        for (int cornerX = 0; cornerX < 2; ++cornerX) {
            const float value =
                read.image.at(cornerX * (read.image.width - 1), cornerY * (read.image.height - 1), 0);
            QCOMPARE(value > 0.5F, cornerX == whiteX && cornerY == whiteY);
        }
    }
}

void TestImageReader::shrinksToTheLongerSide() {
    const QString path = write(encoded(ramp(60, 30, CV_8UC3), ".png"));
    ImageReadOptions options;
    options.max_side = 20;
    const ReadImage read = read_image(path.toStdString(), options);
    QCOMPARE(read.image.width, 20);
    QCOMPARE(read.image.height, 10);
    QCOMPARE(read.file_width, 60);
    QVERIFY(read.summary.find("60 × 30, RGB, 8 bit, shrunk to 20 × 10") != std::string::npos);
    options.max_side = 500;
    QCOMPARE(read_image(path.toStdString(), options).image.width, 60);
}

void TestImageReader::takesOnePixel() {
    const Image image = read_image(write(encoded(ramp(1, 1, CV_8UC3), ".png")).toStdString()).image;
    QCOMPARE(image.width, 1);
    QCOMPARE(image.pixels.size(), std::size_t{3});
}

void TestImageReader::reportsIdentity() {
    const QByteArray bytes = encoded(ramp(5, 4, CV_16UC1), ".png");
    const QString path = write(bytes, "identity.png");
    const ReadImage read = read_image(path.toStdString());
    QCOMPARE(read.path, path.toStdString());
    QCOMPARE(read.image.source, read.path);
    QCOMPARE(read.file_hash,
             hash_bytes(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size())))));
    QCOMPARE(read.summary, std::string("5 × 4, grey, 16 bit"));
}

void TestImageReader::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("why");
    QByteArray damaged = encoded(ramp(40, 40, CV_8UC3), ".png");
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 0x55);
    QTest::newRow("empty") << QByteArray() << QByteArray("empty");
    QTest::newRow("text") << QByteArray("hello, world\n") << QByteArray("68 65 6c 6c");
    QTest::newRow("one byte") << QByteArray("x") << QByteArray("first bytes (78)");
    QTest::newRow("GIF") << QByteArray("GIF89a\1\0\1\0\0\0\0;", 14) << QByteArray("GIF");
    QTest::newRow("damaged PNG") << damaged << QByteArray("checksum");
    QTest::newRow("huge PNG") << hugePng(100'000, 100'000) << QByteArray("100000 × 100000");
    QTest::newRow("overflowing PNG") << hugePng(0x7FFFFFFF, 0x7FFFFFFF) << QByteArray("2147483647");
    QTest::newRow("huge PNM") << QByteArray("P6 90000 90000 255\nabc") << QByteArray("90000 × 90000");
    QTest::newRow("huge PFM") << QByteArray("PF 90000 90000 -1.0\nabc") << QByteArray("90000 × 90000");
    QTest::newRow("damaged HDR") << QByteArray("#?RADIANCE\nnothing") << QByteArray("Radiance HDR");
    QTest::newRow("PNG without data") << hugePng(8, 8) << QByteArray("damaged");
    QTest::newRow("PNG of no width") << hugePng(0, 8) << QByteArray("no pixels");
}

void TestImageReader::refuses() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, why);
    const QString path = write(bytes);
    const UserError::Parts parts = errorOf(path);
    QCOMPARE(parts.where, path.toStdString());
    QVERIFY2(parts.why.find(why.toStdString()) != std::string::npos, parts.why.c_str());
    QVERIFY(!parts.remedy.empty());
}

void TestImageReader::refusesTruncated_data() {
    QTest::addColumn<QByteArray>("suffix");
    for (const char* suffix : {".png", ".jpg", ".bmp", ".webp", ".tiff", ".ppm", ".pfm"}) {
        QTest::newRow(suffix) << QByteArray(suffix);
    }
}

void TestImageReader::refusesTruncated() {
    QFETCH(const QByteArray, suffix);
    const QByteArray whole = encoded(ramp(64, 48, suffix == ".pfm" ? CV_32FC3 : CV_8UC3), suffix);
    QCOMPARE(read_image(write(whole).toStdString()).image.width, 64);
    for (const double share : {0.02, 0.1, 0.5, 0.9, 0.99}) {
        const auto length = static_cast<qsizetype>(share * static_cast<double>(whole.size()));
        const UserError::Parts parts = errorOf(write(whole.left(length)));
        QVERIFY2(!parts.why.empty() && !parts.remedy.empty(), qPrintable(QString::number(share)));
    }
    QVERIFY(!errorOf(write(whole.left(whole.size() - 1))).why.empty());
}

void TestImageReader::refusesPlaces() {
    QVERIFY(errorOf(folder_.filePath("nothing.png")).why.find("no such file") != std::string::npos);
    QVERIFY(errorOf(folder_.path()).why.find("folder") != std::string::npos);
    QVERIFY(errorOf("/dev/zero").why.find("device") != std::string::npos);
}

// While a decoder is at work the reader can be cancelled, and another picture be read.
void TestImageReader::aLargePictureIsLeftToItself() {
    const std::string large = write(encoded(ramp(5000, 5000, CV_8UC3), ".png"), "large").toStdString();
    const std::string small = write(encoded(ramp(8, 6, CV_8UC3), ".png"), "small").toStdString();
    bool was_left = false, held_up_none = false;
    constexpr int attempts = 25; // later and later: when a decoder is at work differs between machines
    double after_ms = 3.0;
    for (int i = 0; i < attempts && !(was_left && held_up_none); ++i) {
        std::stop_source stop;
        const std::jthread user([&stop, wait = std::chrono::duration<double, std::milli>(after_ms)] {
            std::this_thread::sleep_for(wait);
            stop.request_stop();
        });
        const WorkWatch watch(stop.get_token(), {});
        try {
            (void)read_image(large);
        } catch (const WorkCancelled&) {
        }
        was_left = abandoned_work() == 1;
        const WorkWatch anew;
        QCOMPARE(read_image(small).image.width, 8);
        held_up_none = abandoned_work() == 1;
        finish_abandoned_work();
        after_ms *= 1.3;
    }
    QVERIFY(was_left);
    QVERIFY(held_up_none);
    // Watched and not cancelled, it is as it would be unwatched.
    const std::stop_source stop;
    const WorkWatch watch(stop.get_token(), {});
    const Image watched = read_image(large).image;
    const WorkWatch shield;
    QVERIFY(watched.pixels == read_image(large).image.pixels);
}

QTEST_GUILESS_MAIN(TestImageReader)
#include "tst_image_reader.moc"
