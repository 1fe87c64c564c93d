// SPDX-License-Identifier: GPL-3.0-or-later
// Training of face models on tiny generated faces, and the model that ships with the program.
#include "core/base/error.h"
#include "core/optimizers/clnf/default_model.h"
#include "core/optimizers/clnf/training/face_mesh.h"
#include "core/optimizers/clnf/training/train.h"
#include "tests/core/optimizers/clnf/face_session.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <limits>
#include <stdexcept>

using namespace basin;
using basin::clnf::Parameters;
using namespace basin::test;

namespace {

QByteArray bytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& data) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(data), data.size());
}

/// The default mean shape, wider from face to face, on a wavy ground.
void make_faces(const QString& folder, int count) {
    Parameters rest;
    rest.local.assign(clnf::default_model()->pdm.modes(), 0.0F);
    std::vector<float> mean;
    clnf::default_model()->pdm.shape_3d(rest.local, mean);
    for (int k = 0; k < count; ++k) {
        QByteArray pgm = "P5\n160 200\n255\n", pts = "version: 1\nn_points: 68\n{\n";
        for (int i = 0; i < 160 * 200; ++i) {
            pgm += static_cast<char>(128 + 60 * std::sin((i % 160) / (4.0 + k)) * std::cos((i / 160) / 5.0));
        }
        for (std::size_t i = 0; i < clnf::face_points; ++i) {
            pts += QByteArray::number(80.0 + (0.7 + 0.02 * k) * mean[i]) + ' ' +
                   QByteArray::number(100.0 + 0.7 * mean[clnf::face_points + i]) + '\n';
        }
        write(folder + QString("/face%1.pgm").arg(k), pgm);
        write(folder + QString("/face%1.pts").arg(k), pts + "}\n");
    }
}

clnf::Training tiny(const QString& faces, const QString& out) {
    clnf::Training training;
    training.folders = {faces.toStdString()};
    training.out = out.toStdString();
    training.experts = {1, 1, 1, 7};
    training.scales = {0.25};
    return training;
}

} // namespace

class TestClnfTraining : public QObject {
    Q_OBJECT

  private slots:
    void trianglesHoldNoOtherPoint();
    void recoversAKnownShape();
    void sameBitsForThreadsAndAfterAnInterruption();
    void leavesOutEveryNth();
    void refusesWrongFaces();
    void followsTheEmbeddedClip();
    void shipsItsLicence();
};

/// Four triangles about the middle of a square; both diagonals where four points lie on one circle.
void TestClnfTraining::trianglesHoldNoOtherPoint() {
    using clnf::triangulate;
    using Triangles = std::vector<std::array<int, 3>>;
    std::vector<clnf::MeshPoint> points{{0, 0, 0}, {2, 0, 0}, {2, 2, 0}, {0, 2, 0}, {1, 1, 0}};
    QCOMPARE(triangulate(points), (Triangles{{0, 1, 4}, {0, 3, 4}, {1, 2, 4}, {2, 3, 4}}));
    points.pop_back();
    QCOMPARE(triangulate(points).size(), std::size_t{4});
    points[3] = {0, 3, 0};
    QCOMPARE(triangulate(points), (Triangles{{0, 1, 2}, {0, 2, 3}}));
    QCOMPARE(triangulate({{0, 0, 0}, {1, 1, 0}, {2, 2, 0}}), Triangles{}); // on a line
    points[0].x = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(triangulate(points), Triangles{});
}

void TestClnfTraining::recoversAKnownShape() {
    // One direction of variation, mirror-symmetric, in shapes that are turned, scaled and moved.
    const auto& depth = clnf::depth_profile();
    Parameters rest;
    rest.local.assign(clnf::default_model()->pdm.modes(), 0.0F);
    std::vector<float> mean;
    clnf::default_model()->pdm.shape_3d(rest.local, mean);
    std::vector<clnf::FlatShape> shapes;
    for (const double t : {-2.0, -1.0, 0.0, 1.0, 2.0}) {
        const clnf::Similarity map{2.0 + t / 10.0, t / 8.0, 200.0, 100.0 * t};
        clnf::FlatShape shape{std::vector<double>(68), std::vector<double>(68)};
        for (std::size_t i = 0; i < 68; ++i) {
            const double down = i >= 6 && i <= 10 ? t : 0.0;
            const auto at = map.apply(mean[i], mean[68 + i] + down);
            shape[0][i] = at[0];
            shape[1][i] = at[1];
        }
        shapes.push_back(shape);
    }
    clnf::PdmTraining wanted;
    wanted.expressions = false;
    const openface::PdmFile pdm = clnf::train_pdm(shapes, wanted);
    QCOMPARE(pdm.modes(), 1);
    for (std::size_t i = 0; i < 68; ++i) {
        QVERIFY(std::abs(pdm.mean.data[i] - mean[i]) < 0.2);
        QCOMPARE(pdm.mean.data[136 + i], depth[i]);
    }
    // Five points by t of variance 2, less what alignment takes up.
    QVERIFY2(pdm.eigenvalues.data[0] > 6.0 && pdm.eigenvalues.data[0] < 10.5,
             qPrintable(QString::number(pdm.eigenvalues.data[0])));
}

void TestClnfTraining::sameBitsForThreadsAndAfterAnInterruption() {
    const QTemporaryDir folder;
    make_faces(folder.path(), 3);
    clnf::Training one = tiny(folder.path(), folder.filePath("one"));
    clnf::train_model(one, [](const std::string&) {});
    clnf::Training three = tiny(folder.path(), folder.filePath("three"));
    three.threads = 3;
    QVERIFY_EXCEPTION_THROWN(clnf::train_model(three,
                                               [](const std::string& sentence) {
                                                   if (sentence.find("12 of") != std::string::npos) {
                                                       throw std::runtime_error("stopped");
                                                   }
                                               }),
                             std::runtime_error);
    bool resumed = false;
    clnf::train_model(three, [&resumed](const std::string& sentence) {
        resumed = resumed || sentence.find("checkpoint") != std::string::npos;
    });
    QVERIFY(resumed);
    const QStringList files{"basin_model.txt", "ccnf_patches_0.25.txt", "clnf.txt",
                            "main_clnf.txt",   "mean_face.ppm",         "pdm.txt"};
    QCOMPARE(QDir(folder.filePath("three")).entryList(QDir::Files, QDir::Name), files);
    for (const QString& name : files) {
        QVERIFY(!bytes(folder.filePath("one/" + name)).isEmpty());
        QCOMPARE(bytes(folder.filePath("three/" + name)), bytes(folder.filePath("one/" + name)));
    }
    const auto model = clnf::read_face_model(folder.filePath("one").toStdString());
    QCOMPARE(model->landmarks(), std::size_t{68});
    QCOMPARE(model->scales.size(), std::size_t{1});
}

void TestClnfTraining::leavesOutEveryNth() {
    const QTemporaryDir folder;
    make_faces(folder.path(), 4);
    clnf::Training training = tiny(folder.path(), folder.filePath("out"));
    training.exclude_every = 2;
    std::string first;
    clnf::train_model(training,
                      [&first](const std::string& sentence) { first = first.empty() ? sentence : first; });
    QCOMPARE(QString::fromStdString(first), QString("2 faces read"));
}

void TestClnfTraining::refusesWrongFaces() {
    const QTemporaryDir folder;
    make_faces(folder.path(), 2);
    write(folder.filePath("face1.pts"), "version: 1\nn_points: 2\n{\n1 2\n3 4\n}\n");
    const auto quiet = [](const std::string&) {};
    QVERIFY_EXCEPTION_THROWN(clnf::train_model(tiny(folder.path(), folder.filePath("out")), quiet),
                             UserError);
    QFile::remove(folder.filePath("face0.pts"));
    QFile::remove(folder.filePath("face1.pts"));
    QVERIFY_EXCEPTION_THROWN(clnf::train_model(tiny(folder.path(), folder.filePath("out")), quiet),
                             UserError);
}

void TestClnfTraining::followsTheEmbeddedClip() {
    FaceSession session({}, "sample");
    double sum = 0.0;
    for (int frame = 0; frame < 90; ++frame) {
        session.end_frame();
        sum += session.scalar("frame_error_mean_px");
    }
    QVERIFY2(sum / 90.0 <= 1.0, qPrintable(QString::number(sum / 90.0)));
}

void TestClnfTraining::shipsItsLicence() {
    const QString folder = BASIN_SOURCE_ROOT "/resources/models/default";
    const QByteArray licence = bytes(folder + "/LICENSE");
    for (const char* words :
         {"CC BY 4.0", "5047666", "4220517", "4055130", "Changes", "degrading", "Saragih"}) {
        QVERIFY2(licence.contains(words), words);
    }
    qint64 size = 0;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files)) {
        size += file.size();
    }
    QVERIFY(size <= 2'000'000);
}

QTEST_GUILESS_MAIN(TestClnfTraining)
#include "tst_clnf_training.moc"
