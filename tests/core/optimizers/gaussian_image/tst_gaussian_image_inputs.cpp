// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/core/optimizers/gaussian_image/fit.h"
#include "tests/core/optimizers/gaussian_image/pictures_of_test.h"

#include <QDir>
#include <QtTest>

#include <cmath>
#include <functional>
#include <limits>

using namespace basin;
using basin::test::Fit;

namespace {

template<class Data>
Data built(Fit& fit, const std::string& channel) {
    return std::get<Data>(fit.optimizer().build(channel));
}

std::string message_of(const std::function<void()>& action, UserError::Kind kind) {
    try {
        action();
    } catch (const UserError& error) {
        return error.kind() == kind ? error.what() : "of the wrong kind";
    }
    return {};
}

const Fit::Texts small{{"n", "30"}};

} // namespace

/// Pictures, initial parameters and values of every kind, the broken ones included.
class TestGaussianImageInputs : public QObject {
    Q_OBJECT

  private:
    basin::test::Pictures pictures_;

  private slots:
    void brokenValuesEndInRows_data() {
        QTest::addColumn<QString>("array");
        QTest::addColumn<double>("value");
        constexpr double inf = std::numeric_limits<double>::infinity();
        const double nan = std::numeric_limits<double>::quiet_NaN();
        for (const QString array : {"position", "scale", "rotation", "colour"}) {
            for (const double value : {nan, inf, -inf}) {
                QTest::addRow("%s %g", qPrintable(array), value) << array << value;
            }
        }
        QTest::newRow("no width") << "scale" << 0.0;
    }
    void brokenValuesEndInRows() {
        QFETCH(QString, array);
        QFETCH(double, value);
        for (const char* const preset : {"seed-002", "seed-002:sum-blending"}) {
            Fit fit(preset);
            fit.run_to(2);
            fit.poke(array.toStdString(), 4, value);
            fit.run_to(5);
            QVERIFY(std::isnan(fit.scalar("loss")));
            for (const char* const channel :
                 {"render", "residual", "blind_spots", "hole_map", "weight_sum", "ellipses", "gaussians"}) {
                QVERIFY(!std::holds_alternative<std::monostate>(fit.optimizer().build(channel)));
            }
        }
    }

    void hugeAndTinyScalesAreNoFault() {
        for (const double scale : {1e-30, 1e-6, 1e6, 1e30, -0.05}) {
            Fit fit("seed-002", {{"min_scale", "0"}, {"max_scale", "0"}});
            fit.poke("scale", 4, scale);
            fit.poke("scale", 5, scale);
            fit.run_to(3);
            QVERIFY(!std::isnan(fit.scalar("loss")) || scale == 1e-30);
        }
    }

    void notANumberInThePictureIsPlotted() {
        // A float picture with one NaN: PFM, rows from the bottom.
        const QString path = pictures_.path("nan.pfm");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Pf\n20 20\n-1.0\n");
        std::vector<float> pixels(400, 0.5F);
        pixels[210] = std::numeric_limits<float>::quiet_NaN();
        file.write(reinterpret_cast<const char*>(pixels.data()), 1600);
        file.close();
        Fit fit("", small, 1, path.toStdString());
        fit.run_to(3);
        QVERIFY(std::isnan(fit.scalar("loss")));
    }

    void picturesThatCannotBeFitted() {
        const auto request = [&](const std::string& image, const Fit::Texts& settings = {}) {
            return [=] { Fit("", settings, 1, image); };
        };
        QVERIFY(message_of(request(pictures_.make(1, 1)), UserError::Kind::input).find("too small") !=
                std::string::npos);
        QVERIFY(!message_of(request("/nowhere.png"), UserError::Kind::input).empty());
        QVERIFY(message_of(request(""), UserError::Kind::usage).find("needs an image") != std::string::npos);
        QVERIFY(message_of(
                    request(pictures_.make(8, 8), {{"ssim_window", "uniform8"}, {"ssim_padding", "valid"}}),
                    UserError::Kind::usage)
                    .find("SSIM window") != std::string::npos);
        for (const auto& [width, height] : {std::pair{2, 2}, {2, 300}, {17, 3}}) {
            Fit fit("", small, 1, pictures_.make(width, height));
            fit.run_to(3);
            QVERIFY(std::isfinite(fit.scalar("loss")));
        }
    }

    void greyBecomesColour() {
        Fit fit("", small, 1, pictures_.make(20, 15, true));
        const auto image = built<ImageData>(fit, "target");
        QCOMPARE(image.channels, 3);
        QCOMPARE(image.pixels.size(), std::size_t{900});
        QCOMPARE(image.pixels[30], image.pixels[31]);
        QCOMPARE(image.pixels[30], image.pixels[32]);
    }

    void initialParametersFromAFile() {
        const QString path = pictures_.path("start.bin");
        std::vector<float> numbers;
        for (int i = 0; i < 24; ++i) {
            numbers.push_back(2.0F + 0.25F * static_cast<float>(i));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char*>(numbers.data()), 24 * 4);
        file.close();
        const Fit::Texts base{{"n", "3"}, {"init", "file"}, {"init_file", path.toStdString()}};
        Fit plain("", base, 1, pictures_.make(20, 20));
        QCOMPARE(plain.peek("position", 2), double{numbers[8]});
        QCOMPARE(plain.peek("scale", 1), double{numbers[3]});
        QCOMPARE(plain.peek("rotation", 2), double{numbers[20]});
        QCOMPARE(plain.peek("colour", 3), double{numbers[13]});
        Fit::Texts cholesky = base;
        cholesky.emplace_back("parametrisation", "cholesky");
        Fit other("", cholesky, 1, pictures_.make(20, 20));
        QCOMPARE(other.peek("cholesky", 5), double{numbers[12]});
        Fit::Texts wrong = base;
        wrong.emplace_back("n", "4");
        QVERIFY(message_of([&] { Fit("", wrong, 1, pictures_.make(20, 20)); }, UserError::Kind::input)
                    .find("do not fit n") != std::string::npos);
        QVERIFY(!message_of(
                     [&] {
                         Fit("", {{"init", "file"}}, 1, pictures_.make(20, 20));
                     },
                     UserError::Kind::usage)
                     .empty());
    }

    void editsThatDoNotFitAreRefused() {
        Fit fit("", small, 1, pictures_.make(8, 8));
        QVERIFY(!message_of([&] { fit.set("ssim_padding", "valid"); }, UserError::Kind::usage).empty());
        QCOMPARE(fit.optimizer().hyperparameters().text("ssim_padding"), std::string("zero"));
        fit.set("min_scale", "0.05");
        fit.set("max_scale", "0.1");
        QVERIFY(!message_of([&] { fit.set("min_scale", "0.2"); }, UserError::Kind::usage).empty());
        fit.run_to(2);
    }

    void otherUpdateRulesDescend_data() {
        QTest::addColumn<QString>("settings");
        QTest::newRow("adan") << "optimizer=adan,beta1=0.98,beta2=0.92";
        QTest::newRow("momentum") << "optimizer=sgd,learning_rate=0.05,momentum=0.9";
        QTest::newRow("cholesky") << "parametrisation=cholesky";
        QTest::newRow("tanh") << "position_map=tanh,learning_rate_scale.position=1";
        QTest::newRow("k-means") << "init=kmeans";
        QTest::newRow("random") << "init=random";
        QTest::newRow("normalised") << "blending=normalised";
    }
    void otherUpdateRulesDescend() {
        QFETCH(QString, settings);
        Fit::Texts texts = small;
        for (const QString& setting : settings.split(',')) {
            texts.emplace_back(setting.section('=', 0, 0).toStdString(),
                               setting.section('=', 1).toStdString());
        }
        Fit fit("", texts, 1, pictures_.make(60, 40));
        fit.run_to(1);
        const double start = fit.scalar("loss");
        fit.run_to(80);
        QVERIFY2(fit.scalar("loss") < 0.8 * start,
                 qPrintable(QString("%1 %2").arg(start).arg(fit.scalar("loss"))));
    }

    void photographsImproveSteadily() {
        const QString data = qEnvironmentVariable("BASIN_SHARED_DATA");
        const QString photo = QDir(data).filePath("kodak/kodim03.png");
        if (!QFile::exists(photo)) {
            QSKIP("no kodak/kodim03.png in BASIN_SHARED_DATA");
        }
        Fit fit("", {{"resize", "192"}}, 1, photo.toStdString());
        double last = 0.0;
        fit.run_to(300, [&](std::int64_t iteration) {
            if (iteration % 50 == 0) {
                QVERIFY2(fit.scalar("psnr_db") > last, qPrintable(QString::number(iteration)));
                last = fit.scalar("psnr_db");
            }
        });
        QVERIFY2(last > 31.0, qPrintable(QString::number(last)));
        QCOMPARE(fit.scalar("holes"), 0.0);
    }

    void peerComputesTheSame() {
        const QString folder = qEnvironmentVariable("PEERS_DATA");
        const QString target = QDir(folder).filePath("gi_target_f32_128x128x3.bin");
        QFile raw(target);
        if (folder.isEmpty() || !raw.open(QIODevice::ReadOnly)) {
            QSKIP("PEERS_DATA does not name the peers' inputs");
        }
        const QByteArray pixels = raw.readAll();
        QFile picture_file(pictures_.path("peer.pfm"));
        QVERIFY(picture_file.open(QIODevice::WriteOnly));
        picture_file.write("PF\n128 128\n-1.0\n");
        for (int y = 127; y >= 0; --y) {
            picture_file.write(pixels.mid(y * 128 * 12, 128 * 12));
        }
        picture_file.close();
        Fit fit("peer",
                {{"n", "50"},
                 {"init", "file"},
                 {"init_file", QDir(folder).filePath("gi_params_f32_N50_128x128.bin").toStdString()}},
                1, picture_file.fileName().toStdString());
        fit.run_to(1);
        QVERIFY(std::abs(fit.scalar("loss") - 0.282844) < 2e-6);
        fit.run_to(51);
        QVERIFY(std::abs(fit.scalar("loss") - 0.253600) < 2e-6);
    }
};

QTEST_GUILESS_MAIN(TestGaussianImageInputs)
#include "tst_gaussian_image_inputs.moc"
