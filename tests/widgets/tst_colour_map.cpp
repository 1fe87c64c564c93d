// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/synthetic.h"
#include "widgets/colour_bar.h"
#include "widgets/colour_map.h"
#include "widgets/image_sampling.h"
#include "widgets/line_raster.h"
#include "widgets/number_text.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QTest>

#include <array>
#include <limits>
#include <vector>

using namespace basin;

namespace {

constexpr float nan_value = std::numeric_limits<float>::quiet_NaN();

ImageData row(std::initializer_list<float> values) {
    ImageData data;
    data.width = static_cast<int>(values.size());
    data.height = 1;
    data.pixels = values;
    return data;
}

bool near(QRgb a, QRgb b, int tolerance) {
    return std::abs(qRed(a) - qRed(b)) <= tolerance && std::abs(qGreen(a) - qGreen(b)) <= tolerance &&
           std::abs(qBlue(a) - qBlue(b)) <= tolerance;
}

} // namespace

class TestColourMap : public QObject {
    Q_OBJECT
  private slots:
    void init() { theme().setChoice(Theme::Choice::dark); }
    void followsPublishedMaps_data();
    void followsPublishedMaps();
    void mapsAreMonotoneInLightness();
    void divergingHasTheGroundAtZero();
    void clampsAndMarksNan();
    void masksKeepWeakMarks();
    void logarithmicScale();
    void refusesImagesOfWrongSize();
    void colourImages();
    void rangesOfData();
    void samplesTheNearestPixelExactly();
    void shrinksWithoutLosingNan();
    void strokesCoverWhatTheyShould();
    void inkContrasts();
    void numbersAsText_data();
    void numbersAsText();
    void decimals();
    void endsOfABarKeepApart();
    void barsGiveUpTheLeastFirst();
};

// Fractions 0, 1/4, 1/2, 3/4, 1 of the published tables.
void TestColourMap::followsPublishedMaps_data() {
    QTest::addColumn<int>("map");
    QTest::addColumn<QList<QRgb>>("expected");
    QTest::newRow("viridis") << static_cast<int>(ColourMap::response)
                             << QList<QRgb>{0xFF440154, 0xFF3B528B, 0xFF21918C, 0xFF5EC962, 0xFFFDE725};
    QTest::newRow("cividis") << static_cast<int>(ColourMap::sequential)
                             << QList<QRgb>{0xFF00224E, 0xFF434E6C, 0xFF7D7C78, 0xFFBCAE6C, 0xFFFEE838};
    QTest::newRow("grey") << static_cast<int>(ColourMap::grey)
                          << QList<QRgb>{0xFF000000, 0xFF404040, 0xFF808080, 0xFFBFBFBF, 0xFFFFFFFF};
}

void TestColourMap::followsPublishedMaps() {
    QFETCH(int, map);
    QFETCH(QList<QRgb>, expected);
    const ColourScale scale(static_cast<ColourMap>(map), {2.0, 6.0});
    for (int i = 0; i < expected.size(); ++i) {
        const QRgb found = scale(2.0 + i);
        QVERIFY2(near(found, expected[i], 4), qPrintable(QString::number(found, 16)));
    }
}

void TestColourMap::mapsAreMonotoneInLightness() {
    for (const ColourMap map : {ColourMap::response, ColourMap::sequential, ColourMap::grey}) {
        const ColourScale scale(map, {0.0, 1.0});
        double before = -1.0;
        for (int i = 0; i <= 64; ++i) {
            const QRgb c = scale.at(i / 64.0);
            const double luma = 0.2126 * qRed(c) + 0.7152 * qGreen(c) + 0.0722 * qBlue(c);
            QVERIFY(luma > before);
            before = luma;
        }
    }
}

void TestColourMap::divergingHasTheGroundAtZero() {
    for (const auto choice : {Theme::Choice::dark, Theme::Choice::light}) {
        theme().setChoice(choice);
        const ColourScale scale(ColourMap::diverging, {-0.2, 0.45});
        QCOMPARE(scale.range(), (ValueRange{-0.45, 0.45}));
        QCOMPARE(scale(0.0), theme().color(Token::plot).rgb());
        QVERIFY(qBlue(scale(-0.3)) > qRed(scale(-0.3)));
        QVERIFY(qRed(scale(0.3)) > qBlue(scale(0.3)));
        const QImage image = scale.image(row({0.0F, -0.0F}));
        QCOMPARE(image.pixel(0, 0), theme().color(Token::plot).rgb());
    }
}

void TestColourMap::clampsAndMarksNan() {
    const float infinity = std::numeric_limits<float>::infinity();
    const ColourScale scale(ColourMap::grey, {0.0, 1.0});
    const QImage image = scale.image(row({-5.0F, 0.0F, 0.5F, 1.0F, 1e30F, nan_value, infinity, -infinity}));
    const QRgb nan = theme().color(Token::nan).rgb();
    QCOMPARE(image.pixel(0, 0), 0xFF000000U);
    QCOMPARE(image.pixel(2, 0), 0xFF808080U);
    QCOMPARE(image.pixel(3, 0), 0xFFFFFFFFU);
    QCOMPARE(image.pixel(4, 0), 0xFFFFFFFFU);
    for (int x = 5; x < 8; ++x) {
        QCOMPARE(image.pixel(x, 0), nan);
    }
    QCOMPARE(scale(static_cast<double>(nan_value)), nan);
}

void TestColourMap::masksKeepWeakMarks() {
    const ColourScale scale(ColourMap::mask, {0.0, 1.0});
    const QRgb ground = theme().color(Token::plot).rgb();
    QImage under(3, 1, QImage::Format_RGB32);
    under.fill(0xFFFFFFFF);
    const ImageData data = row({0.0F, 1e-9F, 1.0F});
    const QImage plain = scale.image(data);
    QCOMPARE(plain.pixel(0, 0), ground);
    QVERIFY(plain.pixel(1, 0) != ground);
    QCOMPARE(plain.pixel(2, 0), theme().color(Token::hole).rgb());
    const QImage over = scale.image(data, under);
    QVERIFY(over.pixel(0, 0) != ground); // the picture below shines through
    QCOMPARE(over.pixel(1, 0), plain.pixel(1, 0));
}

void TestColourMap::logarithmicScale() {
    const ColourScale scale(ColourMap::response, {1e-6, 1e-2}, true);
    QCOMPARE(scale.position(1e-6), 0.0);
    QCOMPARE(scale.position(1e-4), 0.5);
    QCOMPARE(scale.position(0.0), 0.0);
    QCOMPARE(scale.position(1.0), 1.0);
}

void TestColourMap::refusesImagesOfWrongSize() {
    ImageData data = row({1.0F, 2.0F, 3.0F});
    data.width = 4;
    QVERIFY(!isComplete(data));
    QVERIFY(mappedImage(data, ColourMap::grey, {0.0, 1.0}).isNull());
    QVERIFY(mappedImage({}, ColourMap::colour, {0.0, 1.0}).isNull());
}

void TestColourMap::colourImages() {
    ImageData data;
    data.width = 2;
    data.height = 1;
    data.channels = 3;
    data.pixels = {1.0F, 0.5F, -3.0F, 0.2F, nan_value, 0.2F};
    const QImage image = mappedImage(data, ColourMap::colour, {0.0, 1.0});
    QCOMPARE(image.pixel(0, 0), qRgb(255, 128, 0));
    QCOMPARE(image.pixel(1, 0), theme().color(Token::nan).rgb());
}

void TestColourMap::rangesOfData() {
    QCOMPARE(finiteRange({3.0F, nan_value, -1.0F}), (ValueRange{-1.0, 3.0}));
    QCOMPARE(finiteRange({nan_value}), (ValueRange{0.0, 1.0}));
    QVERIFY(finiteRange({2.0F, 2.0F}).high > 2.0);
    QCOMPARE(shownRange(ColourMap::grey, {2.0, 2.0}), (ValueRange{2.0, 3.0}));
}

void TestColourMap::samplesTheNearestPixelExactly() {
    QImage source(7, 5, QImage::Format_RGB32);
    for (int y = 0; y < 5; ++y) {
        for (int x = 0; x < 7; ++x) {
            source.setPixel(x, y, qRgb(x * 30, y * 50, 7));
        }
    }
    const QRgb ground = qRgb(1, 2, 3);
    const QPointF origin(-0.75, 0.3);
    constexpr double step = 1.0 / 3.7;
    const QImage result = sampleNearest(source, origin, step, QSize(33, 21), ground);
    for (int j = 0; j < result.height(); ++j) {
        for (int i = 0; i < result.width(); ++i) {
            const int x = static_cast<int>(std::floor(origin.x() + (i + 0.5) * step));
            const int y = static_cast<int>(std::floor(origin.y() + (j + 0.5) * step));
            const bool inside = source.rect().contains(x, y);
            QCOMPARE(result.pixel(i, j), inside ? source.pixel(x, y) : ground);
        }
    }
}

void TestColourMap::shrinksWithoutLosingNan() {
    const QRgb nan = theme().color(Token::nan).rgb();
    QImage source(10, 7, QImage::Format_RGB32);
    source.fill(qRgb(10, 20, 30));
    source.setPixel(0, 0, qRgb(19, 29, 39));
    source.setPixel(9, 6, nan);
    const QRgb ground = qRgb(1, 2, 3);
    const QImage result = sampleMean(source, QPointF(0, 0), 3.0, QSize(5, 3), ground, nan);
    QCOMPARE(result.pixel(0, 0), qRgb(11, 21, 31));
    QCOMPARE(result.pixel(1, 1), qRgb(10, 20, 30));
    QCOMPARE(result.pixel(3, 2), nan);
    QCOMPARE(result.pixel(4, 0), ground);
    for (const double step : {1.0, 1.1, 1.37, 2.5, 6.9}) { // every source pixel falls somewhere
        for (int x = 0; x < 10; ++x) {
            source.fill(qRgb(10, 20, 30));
            source.setPixel(x, 3, nan);
            const QImage shrunk = sampleMean(source, QPointF(0, 0), step, QSize(10, 7), ground, nan);
            int found = 0;
            for (int i = 0; i < 70; ++i) {
                found += shrunk.pixel(i % 10, i / 10) == nan ? 1 : 0;
            }
            QCOMPARE(found, 1);
        }
    }
    QImage bright(600, 600, QImage::Format_RGB32); // sums of large blocks must not overflow
    bright.fill(0xFFFFFFFF);
    QCOMPARE(sampleMean(bright, QPointF(0, 0), 300.0, QSize(2, 2), ground, nan).pixel(0, 0), 0xFFFFFFFFU);
}

void TestColourMap::strokesCoverWhatTheyShould() {
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::black);
    const std::array<QPointF, 2> flat{QPointF(2.0, 10.5), QPointF(18.0, 10.5)};
    strokePolyline(image, flat, 1.0, Qt::white);
    QCOMPARE(image.pixel(10, 10), 0xFFFFFFFFU);
    QCOMPARE(image.pixel(10, 9), 0xFF000000U);
    QCOMPARE(image.pixel(1, 10), 0xFF000000U);
    image.fill(Qt::black);
    const std::array<QPointF, 2> steep{QPointF(5.0, 1.0), QPointF(5.0, 19.0)};
    strokePolyline(image, steep, 2.0, Qt::white);
    QCOMPARE(image.pixel(4, 9), 0xFFFFFFFFU);
    QCOMPARE(image.pixel(5, 9), 0xFFFFFFFFU);
    QCOMPARE(image.pixel(6, 9), 0xFF000000U);
    const std::array<QPointF, 2> outside{QPointF(-50.0, -3.0), QPointF(90.0, 40.0)};
    strokePolyline(image, outside, 3.0, Qt::white); // clipped, not crashed
    QVERIFY(image.pixel(12, 16) != 0xFF000000U);
}

void TestColourMap::inkContrasts() {
    QCOMPARE(inkOn(qRgb(20, 20, 20)), qRgb(255, 255, 255));
    QCOMPARE(inkOn(qRgb(253, 231, 37)), qRgb(0, 0, 0));
}

void TestColourMap::numbersAsText_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << 0.45 << "0.45";
    QTest::newRow("minus") << -0.45 << QString(QChar(0x2212)) + "0.45";
    QTest::newRow("power") << 1e-6 << QStringLiteral("10⁻⁶");
    QTest::newRow("thousandth") << 1e-3 << QStringLiteral("10⁻³");
    QTest::newRow("small") << 1.2e-5 << QStringLiteral("1.2×10⁻⁵");
    QTest::newRow("large") << -3e12 << QString(QChar(0x2212)) + QStringLiteral("3×10¹²");
    QTest::newRow("zero") << 0.0 << "0";
    QTest::newRow("count") << 28004.0 << "28004";
    QTest::newRow("nan") << std::numeric_limits<double>::quiet_NaN() << "NaN";
    QTest::newRow("infinity") << -std::numeric_limits<double>::infinity()
                              << QString(QChar(0x2212)) + QChar(0x221E);
}

void TestColourMap::numbersAsText() {
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(shortText(value), text);
}

void TestColourMap::decimals() {
    QCOMPARE(fixedText(-0.0004, 3), QStringLiteral("0.000"));
    QCOMPARE(fixedText(-1.5, 1), QString(QChar(0x2212)) + "1.5");
    QCOMPARE(decimalsFor(1.0), 3);
    QCOMPARE(decimalsFor(0.9), 3);
    QCOMPARE(decimalsFor(255.0), 1);
    QCOMPARE(decimalsFor(0.01), 5);
}

void TestColourMap::endsOfABarKeepApart() {
    const QFontMetricsF metrics(theme().font(TextRole::tick));
    const std::vector<std::pair<double, double>> ranges{
        {0.0123, 0.953}, {-1.2e-12, 2.23e-8}, {8.4e-12, 2.23e-3}, {123.456, 98765.4}, {-45.67, 45.67}};
    for (const auto& [low, high] : ranges) {
        for (const ColourMap map : {ColourMap::response, ColourMap::diverging}) {
            const ColourScale scale(map, {low, high});
            for (double width = 12.0; width < 140.0; width += 1.0) {
                const ColourBarTexts texts = colourBarTexts(width, map, scale, QStringLiteral("response"));
                const double ends =
                    metrics.horizontalAdvance(texts.low) + metrics.horizontalAdvance(texts.high);
                QVERIFY2(ends + (texts.low.isEmpty() ? 0.0 : 6.0) <= width, qPrintable(texts.high));
                QVERIFY(texts.middle.isEmpty() ||
                        metrics.horizontalAdvance(texts.middle) + ends + 12.0 <= width);
                QVERIFY(texts.low.isEmpty() || texts.low != texts.high);
                QVERIFY(!texts.high.isEmpty());
            }
        }
    }
}

void TestColourMap::barsGiveUpTheLeastFirst() {
    const ColourScale scale(ColourMap::response, {0.123, 45.678});
    const auto at = [&](double width) {
        return colourBarTexts(width, ColourMap::response, scale, QStringLiteral("gain"));
    };
    QCOMPARE(at(300.0).low, QStringLiteral("0.123"));
    QCOMPARE(at(300.0).high, QStringLiteral("45.678"));
    QCOMPARE(at(300.0).middle, QStringLiteral("gain"));
    QVERIFY(at(300.0).named);
    double width = 300.0;
    while (!at(width).middle.isEmpty()) {
        --width;
    }
    QVERIFY(!at(width).named);
    QCOMPARE(at(width).low, QStringLiteral("0.123")); // the name goes before any digit
    while (at(width).low == QStringLiteral("0.123")) {
        --width;
    }
    QCOMPARE(at(width).low, QStringLiteral("0.12"));
    QCOMPARE(at(width).high, QStringLiteral("46"));
    while (!at(width).low.isEmpty()) {
        --width;
    }
    QCOMPARE(at(width).high, QStringLiteral("46"));
}

QTEST_MAIN(TestColourMap)

#include "tst_colour_map.moc"
