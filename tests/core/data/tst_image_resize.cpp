// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_resize.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

using namespace basin;

namespace {

Image resized(const std::vector<float>& pixels, int width, int height, int outWidth, int outHeight) {
    int expectedRow = 0;
    Image image = resize_area(width, height, 1, outWidth, outHeight, [&](int y, std::span<float> row) {
        QCOMPARE(y, expectedRow++);
        std::copy_n(pixels.begin() + std::ptrdiff_t{y} * width, width, row.begin());
    });
    [&] { QCOMPARE(expectedRow, height); }();
    return image;
}

} // namespace

class TestImageResize : public QObject {
    Q_OBJECT

  private slots:
    void sameSizeKeepsEveryBit();
    void averagesWholeBlocks();
    void weighsPartialPixels();
    void keepsTheMean();
    void spreadsNan();
};

void TestImageResize::sameSizeKeepsEveryBit() {
    const std::vector<float> pixels{0.1F, 0.2F, 0.3F, 0.7F, 1.0F, -0.0F};
    QCOMPARE(resized(pixels, 3, 2, 3, 2).pixels, pixels);
}

void TestImageResize::averagesWholeBlocks() {
    const Image image = resized({0, 1, 0.5F, 0.5F, 1, 0, 0, 1}, 4, 2, 2, 1);
    QCOMPARE(image.pixels, (std::vector<float>{0.5F, 0.5F}));
}

void TestImageResize::weighsPartialPixels() {
    // Three pixels to two: each output covers one and a half.
    const Image image = resized({0.0F, 0.6F, 0.9F}, 3, 1, 2, 1);
    QCOMPARE(image.pixels[0], 0.2F);
    QCOMPARE(image.pixels[1], 0.8F);
    const Image column = resized({0.0F, 0.6F, 0.9F}, 1, 3, 1, 2);
    QCOMPARE(column.pixels, image.pixels);
}

void TestImageResize::keepsTheMean() {
    std::vector<float> pixels(37 * 23);
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        pixels[i] = static_cast<float>(i * 2654435761U % 1000U) / 999.0F;
    }
    const Image image = resized(pixels, 37, 23, 11, 7);
    const auto mean = [](const std::vector<float>& values) {
        return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    };
    QVERIFY(std::abs(mean(pixels) - mean(image.pixels)) < 1e-6);
}

void TestImageResize::spreadsNan() {
    const Image image = resized({0, NAN, 0, 0}, 4, 1, 2, 1);
    QVERIFY(std::isnan(image.pixels[0]));
    QCOMPARE(image.pixels[1], 0.0F);
}

QTEST_GUILESS_MAIN(TestImageResize)
#include "tst_image_resize.moc"
