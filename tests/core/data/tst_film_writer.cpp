// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/data/film_writer.h"
#include "core/data/video_frames.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <vector>

using namespace basin;

namespace {

constexpr int width = 64, height = 48;

// One colour a picture, so that compression hardly changes it: blue grows, green falls.
std::vector<std::uint8_t> picture(int index) {
    std::vector<std::uint8_t> bgrx(static_cast<std::size_t>(width * height * 4));
    for (std::size_t i = 0; i < bgrx.size(); i += 4) {
        bgrx[i] = static_cast<std::uint8_t>(40 + 15 * index);
        bgrx[i + 1] = static_cast<std::uint8_t>(220 - 15 * index);
        bgrx[i + 2] = 90;
    }
    return bgrx;
}

} // namespace

class TestFilmWriter : public QObject {
    Q_OBJECT
  private slots:
    void everyPictureCanBeReadBack();
    void nothingStaysOfAnUnfinishedFilm();
    void refusesWhatNoEncoderTakes();
};

void TestFilmWriter::everyPictureCanBeReadBack() {
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("film.mp4")).toStdString();
    constexpr int count = 9;
    {
        FilmWriter film(path, width, height, 12.5);
        QVERIFY(film.encoder() == "H.264" || film.encoder() == "MPEG-4");
        for (int i = 0; i < count; ++i) {
            film.add(picture(i).data(), static_cast<std::size_t>(width) * 4);
        }
        QVERIFY(!QFile::exists(QString::fromStdString(path)));
        film.finish();
        QCOMPARE(film.frames(), std::int64_t{count});
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("film.mp4")});
    const auto frames = video_frames(path);
    QCOMPARE(frames->frames_per_sec(), 12.5);
    for (int i = 0; i < count; ++i) {
        const std::shared_ptr<const Frame> frame = frames->frame(i);
        QVERIFY(frame != nullptr);
        QCOMPARE(frame->width, width);
        QCOMPARE(frame->height, height);
        const std::size_t middle = static_cast<std::size_t>(height / 2 * width + width / 2) * 3;
        QVERIFY(std::abs(frame->rgb[middle] - 90) <= 12);
        QVERIFY(std::abs(frame->rgb[middle + 1] - (220 - 15 * i)) <= 12);
        QVERIFY(std::abs(frame->rgb[middle + 2] - (40 + 15 * i)) <= 12);
    }
    QVERIFY(frames->frame(count) == nullptr);
}

void TestFilmWriter::nothingStaysOfAnUnfinishedFilm() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("film.mp4"));
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("what was there");
    before.close();
    {
        FilmWriter film(path.toStdString(), width, height, 25.0);
        film.add(picture(0).data(), static_cast<std::size_t>(width) * 4);
    }
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("what was there"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestFilmWriter::refusesWhatNoEncoderTakes() {
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("film.mp4")).toStdString();
    QVERIFY_EXCEPTION_THROWN(FilmWriter(path, 65, 48, 25.0), UserError);
    QVERIFY_EXCEPTION_THROWN(FilmWriter(path, 64, 48, 0.0), UserError);
    QVERIFY_EXCEPTION_THROWN(FilmWriter(path, 64, 48, std::nan("")), UserError);
    const std::string nowhere = folder.filePath(QStringLiteral("no/such/film.mp4")).toStdString();
    QVERIFY_EXCEPTION_THROWN(FilmWriter(nowhere, 64, 48, 25.0), UserError);
    const std::string strange = folder.filePath(QStringLiteral("film.strange")).toStdString();
    QVERIFY_EXCEPTION_THROWN(FilmWriter(strange, 64, 48, 25.0), UserError);
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

QTEST_GUILESS_MAIN(TestFilmWriter)
#include "tst_film_writer.moc"
