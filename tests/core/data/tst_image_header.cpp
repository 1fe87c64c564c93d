// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_header.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QTest>

#include <span>

using namespace basin;

namespace {

std::span<const std::byte> bytesOf(const QByteArray& bytes) {
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace

class TestImageHeader : public QObject {
    Q_OBJECT

  private slots:
    void readsSizes_data();
    void readsSizes();
    void readsOrientationOfBothByteOrders();
    void survivesAnything();
};

void TestImageHeader::readsSizes_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<qint64>("width");
    QTest::addColumn<qint64>("height");
    QTest::newRow("PNM with comments")
        << QByteArray("P5 # a\n#b\n640\n480 255\n") + QByteArray(640 * 480, ' ') << QByteArray("PNM")
        << qint64{640} << qint64{480};
    QTest::newRow("PFM") << QByteArray("PF\n3 2\n-1.0\n") + QByteArray(72, '\0') << QByteArray("PFM")
                         << qint64{3} << qint64{2};
    QTest::newRow("plain bitmap") << QByteArray("P1 3 2 1 0 1 0 1 0") << QByteArray("PNM") << qint64{3}
                                  << qint64{2};
    QTest::newRow("WebP VP8X") << QByteArray("RIFF\26\0\0\0WEBPVP8X\12\0\0\0\0\0\0\0\377\0\0\177\0\0", 30)
                               << QByteArray("WebP") << qint64{256} << qint64{128};
    QTest::newRow("TIFF, little endian")
        << QByteArray("II*\0\10\0\0\0\2\0\0\1\3\0\1\0\0\0\11\0\0\0\1\1\4\0\1\0\0\0\7\0\0\0\0\0\0\0", 38)
        << QByteArray("TIFF") << qint64{9} << qint64{7};
    QTest::newRow("BMP, rows from the top")
        << QByteArray("BM\0\0\0\0\0\0\0\0\66\0\0\0\50\0\0\0\2\0\0\0\376\377\377\377\1\0\30\0", 30) +
               QByteArray(40, '\0')
        << QByteArray("BMP") << qint64{2} << qint64{2};
    QTest::newRow("unknown") << QByteArray("hello") << QByteArray() << qint64{0} << qint64{0};
    QTest::newRow("nothing") << QByteArray() << QByteArray() << qint64{0} << qint64{0};
}

void TestImageHeader::readsSizes() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, format);
    QFETCH(const qint64, width);
    QFETCH(const qint64, height);
    const ImageHeader header = read_image_header(bytesOf(bytes));
    QCOMPARE(header.format, format.toStdString());
    QCOMPARE(header.width, width);
    QCOMPARE(header.height, height);
    QCOMPARE(header.damage, std::string());
}

void TestImageHeader::readsOrientationOfBothByteOrders() {
    const QByteArray big("MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\6\0\0", 22);
    const QByteArray little("II*\0\10\0\0\0\1\0\22\1\3\0\1\0\0\0\10\0\0\0", 22);
    QCOMPARE(exif_orientation(bytesOf(big)), 6);
    QCOMPARE(exif_orientation(bytesOf(little)), 8);
    QCOMPARE(exif_orientation(bytesOf(big.left(15))), 1);
    QCOMPARE(exif_orientation({}), 1);
}

void TestImageHeader::survivesAnything() {
    QRandomGenerator random(7);
    const QList<QByteArray> starts{QByteArray("\x89PNG\r\n\x1A\n", 8),
                                   QByteArray("\xFF\xD8\xFF\xE1", 4),
                                   "BM",
                                   "RIFF\377\377\377\377WEBPEXIF",
                                   QByteArray("II*\0", 4),
                                   QByteArray("MM\0*", 4),
                                   "P6 99999999999999999999 "};
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = starts[round % starts.size()];
        for (quint32 length = random.bounded(80U); length > 0; --length) {
            bytes += static_cast<char>(random.bounded(3) == 0 ? 0xFF : random.bounded(256));
        }
        const ImageHeader header = read_image_header(bytesOf(bytes));
        QVERIFY(header.width >= -2147483648LL && header.orientation >= 1 && header.orientation <= 8);
    }
}

QTEST_GUILESS_MAIN(TestImageHeader)
#include "tst_image_header.moc"
