// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/core/optimizers/gaussian_image/fit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <cstring>

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

/// What gaussian-image does beyond the numbers of seed 002: edits, odd inputs, views.
class TestGaussianImage : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir folder_;

    /// A picture of soft colour as a PPM (or PGM) file.
    std::string picture(int width, int height, bool grey = false) {
        const QString path =
            folder_.filePath(QString("%1x%2.%3").arg(width).arg(height).arg(grey ? "pgm" : "ppm"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        file.write(QString("%1\n%2 %3\n255\n").arg(grey ? "P5" : "P6").arg(width).arg(height).toLatin1());
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                for (int channel = 0; channel < (grey ? 1 : 3); ++channel) {
                    file.putChar(static_cast<char>(
                        std::lround(127 + 100 * std::sin(0.2 * x + 0.1 * y * (channel + 1)))));
                }
            }
        }
        return path.toStdString();
    }

  private slots:
    void scalarsAreThoseOfTheCommandLine() {
        Fit fit("seed-002");
        std::vector<std::string> ids;
        for (const ChannelSpec& channel : fit.optimizer().channels()) {
            if (channel.kind == ChannelKind::scalar) {
                ids.push_back(channel.id);
            }
            QVERIFY(!channel.label.empty() && !channel.description.empty());
        }
        const std::vector<std::string> expected{"loss",
                                                "l1",
                                                "l2",
                                                "ssim",
                                                "objective",
                                                "psnr_db",
                                                "grad_norm",
                                                "update_norm",
                                                "learning_rate",
                                                "holes",
                                                "hole_error_share",
                                                "predicted_change",
                                                "actual_change",
                                                "scale_clamped"};
        QCOMPARE(ids, expected);
    }

    void bitsDoNotDependOnThreads() {
        const std::string image = picture(90, 70);
        const auto hash = [&](int threads, const Fit::Texts& settings) {
            Fit fit("", settings, threads, image);
            fit.run_to(12);
            return fit.hash();
        };
        for (const char* const blending : {"sum", "normalised"}) {
            const Fit::Texts settings{{"n", "80"}, {"blending", blending}};
            const std::uint64_t one = hash(1, settings);
            QCOMPARE(hash(2, settings), one);
            QCOMPARE(hash(4, settings), one);
        }
    }

    void interruptedPhasesRepeat() {
        const std::string image = picture(90, 70);
        Fit plain("", small, 1, image), interrupted("", small, 1, image);
        plain.run_to(5);
        std::stop_source source;
        source.request_stop();
        for (int phase = 0; phase < 20; ++phase) {
            const std::uint64_t before = interrupted.hash();
            const Advance stopped = interrupted.optimizer().advance(source.get_token());
            if (stopped.interrupted) {
                QCOMPARE(stopped.levels_ended, std::uint32_t{0});
                QCOMPARE(interrupted.hash(), before);
                interrupted.optimizer().advance({});
            }
        }
        QCOMPARE(interrupted.hash(), plain.hash());
    }

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
        const QString path = folder_.filePath("nan.pfm");
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
        QVERIFY(message_of(request(picture(1, 1)), UserError::Kind::input).find("too small") !=
                std::string::npos);
        QVERIFY(!message_of(request("/nowhere.png"), UserError::Kind::input).empty());
        QVERIFY(message_of(request(""), UserError::Kind::usage).find("needs an image") != std::string::npos);
        QVERIFY(message_of(request(picture(8, 8), {{"ssim_window", "uniform8"}, {"ssim_padding", "valid"}}),
                           UserError::Kind::usage)
                    .find("SSIM window") != std::string::npos);
        for (const auto& [width, height] : {std::pair{2, 2}, {2, 300}, {17, 3}}) {
            Fit fit("", small, 1, picture(width, height));
            fit.run_to(3);
            QVERIFY(std::isfinite(fit.scalar("loss")));
        }
    }

    void editsThatDoNotFitAreRefused() {
        Fit fit("", small, 1, picture(8, 8));
        QVERIFY(!message_of([&] { fit.set("ssim_padding", "valid"); }, UserError::Kind::usage).empty());
        QCOMPARE(fit.optimizer().hyperparameters().text("ssim_padding"), std::string("zero"));
        fit.set("min_scale", "0.05");
        fit.set("max_scale", "0.1");
        QVERIFY(!message_of([&] { fit.set("min_scale", "0.2"); }, UserError::Kind::usage).empty());
        fit.run_to(2);
    }

    void greyBecomesColour() {
        Fit fit("", small, 1, picture(20, 15, true));
        const auto image = built<ImageData>(fit, "target");
        QCOMPARE(image.channels, 3);
        QCOMPARE(image.pixels.size(), std::size_t{900});
        QCOMPARE(image.pixels[30], image.pixels[31]);
        QCOMPARE(image.pixels[30], image.pixels[32]);
    }

    void initialParametersFromAFile() {
        const QString path = folder_.filePath("start.bin");
        std::vector<float> numbers;
        for (int i = 0; i < 24; ++i) {
            numbers.push_back(2.0F + 0.25F * static_cast<float>(i));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char*>(numbers.data()), 24 * 4);
        file.close();
        const Fit::Texts base{{"n", "3"}, {"init", "file"}, {"init_file", path.toStdString()}};
        Fit plain("", base, 1, picture(20, 20));
        QCOMPARE(plain.peek("position", 2), double{numbers[8]});
        QCOMPARE(plain.peek("scale", 1), double{numbers[3]});
        QCOMPARE(plain.peek("rotation", 2), double{numbers[20]});
        QCOMPARE(plain.peek("colour", 3), double{numbers[13]});
        Fit::Texts cholesky = base;
        cholesky.emplace_back("parametrisation", "cholesky");
        Fit other("", cholesky, 1, picture(20, 20));
        QCOMPARE(other.peek("cholesky", 5), double{numbers[12]});
        Fit::Texts wrong = base;
        wrong.emplace_back("n", "4");
        QVERIFY(message_of([&] { Fit("", wrong, 1, picture(20, 20)); }, UserError::Kind::input)
                    .find("do not fit n") != std::string::npos);
        QVERIFY(!message_of(
                     [&] {
                         Fit("", {{"init", "file"}}, 1, picture(20, 20));
                     },
                     UserError::Kind::usage)
                     .empty());
    }

    void changeIsNotComparedAcrossEdits() {
        Fit fit("seed-002");
        fit.run_to(2);
        QVERIFY(fit.scalar("predicted_change") < 0.0 && fit.scalar("actual_change") < 0.0);
        fit.set("learning_rate", "0.0005"); // leaves the objective alone
        fit.run_to(3);
        QVERIFY(fit.scalar("predicted_change") != 0.0);
        fit.set("objective", "l1");
        fit.run_to(4);
        QCOMPARE(fit.scalar("predicted_change"), 0.0);
        QCOMPARE(fit.scalar("actual_change"), 0.0);
        fit.run_to(5);
        QVERIFY(fit.scalar("predicted_change") != 0.0);
        fit.poke("colour", 0, 0.9);
        fit.run_to(6);
        QCOMPARE(fit.scalar("actual_change"), 0.0);
        fit.run_to(7);
        QVERIFY(fit.scalar("actual_change") != 0.0);
        // Poked in the middle of an iteration: the update after it is not what the objective will show.
        fit.optimizer().advance({});
        fit.optimizer().advance({});
        fit.poke("colour", 0, 0.1);
        fit.run_to(8);
        QVERIFY(fit.scalar("actual_change") != 0.0);
        fit.run_to(9);
        QCOMPARE(fit.scalar("actual_change"), 0.0);
    }

    void momentsAreReset() {
        const auto after = [](const std::string& action, const std::vector<Value>& arguments) {
            auto fit = std::make_unique<Fit>("seed-002");
            fit->run_to(10);
            fit->optimizer().perform(action, arguments);
            return fit;
        };
        const auto first = after("reset_first_moments", {});
        QCOMPARE(first->peek("m_colour", 3), 0.0);
        QVERIFY(first->peek("v_colour", 3) > 0.0);
        QCOMPARE(first->peek("step", 0), 10.0);
        const auto both = after("reset_moments", {});
        QCOMPARE(both->peek("m_position", 3), 0.0);
        QCOMPARE(both->peek("v_position", 3), 0.0);
        QCOMPARE(both->peek("step", 0), 0.0);
        QCOMPARE(after("reset_moments", {false})->peek("step", 0), 10.0);
        QVERIFY_EXCEPTION_THROWN(after("reset_moments", {std::string("x")}), UserError);
        QVERIFY_EXCEPTION_THROWN(after("reset_everything", {}), UserError);
        QVERIFY_EXCEPTION_THROWN(after("gradient_check", {}), UserError);
    }

    void frozenGroupsStay() {
        Fit fit("seed-002", {{"learning_rate_scale.position", "0"}});
        const double x = fit.peek("position", 7), theta = fit.peek("rotation", 3);
        const double scale = fit.peek("scale", 7);
        fit.run_to(5);
        QCOMPARE(fit.peek("position", 7), x);
        QCOMPARE(fit.peek("rotation", 3), theta);
        QVERIFY(fit.peek("scale", 7) != scale);
    }

    void limitsHold() {
        Fit fit("seed-002", {{"min_scale", "0.05"}, {"max_scale", "0.06"}});
        fit.run_to(20);
        std::int64_t on_limit = 0;
        for (int i = 0; i < 100; ++i) {
            const double scale = fit.peek("scale", i);
            QVERIFY(scale >= 0.05 - 1e-8 && scale <= 0.06 + 1e-8);
            on_limit += scale < 0.05 + 1e-8 || scale > 0.06 - 1e-8 ? 1 : 0;
            QVERIFY(fit.peek("position", i) >= 0.0 && fit.peek("position", i) <= 1.0);
        }
        QCOMPARE(fit.scalar("scale_clamped"), static_cast<double>(on_limit));
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
        Fit fit("", texts, 1, picture(60, 40));
        fit.run_to(1);
        const double start = fit.scalar("loss");
        fit.run_to(80);
        QVERIFY2(fit.scalar("loss") < 0.8 * start,
                 qPrintable(QString("%1 %2").arg(start).arg(fit.scalar("loss"))));
    }

    void rulesMayChangeInARun() {
        Fit fit("seed-002");
        fit.run_to(5);
        fit.set("optimizer", "adan");
        fit.run_to(10);
        QVERIFY(fit.peek("previous_gradient_colour", 0) != 0.0);
        fit.set("optimizer", "adam");
        fit.run_to(12);
        QVERIFY_EXCEPTION_THROWN(fit.peek("previous_gradient_colour", 0), UserError);
        QVERIFY(std::isfinite(fit.scalar("loss")));
    }

    void viewsShowTheRowThenThePresent() {
        Fit fit("seed-002");
        const auto first = built<ImageData>(fit, "render");
        fit.run_to(1);
        QCOMPARE(built<ImageData>(fit, "render").pixels, first.pixels); // row 1: before update 1
        const auto table = built<TableData>(fit, "gaussians");
        QCOMPARE(table.rows(), std::size_t{50});
        const auto column = [&](const std::string& id) {
            const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                            [&](const TableColumn& each) { return each.id == id; });
            return table.numbers[static_cast<std::size_t>(found - table.columns.begin())];
        };
        QCOMPARE(float(column("x_after")), float(fit.peek("position", 0) * 64 + 0.5));
        QVERIFY(column("x") != column("x_after"));
        QVERIFY(std::abs(column("x") - (.133409739 * 64 + 0.5)) < 1e-5);
        QVERIFY(std::abs(column("sigma_x") - .032386445 * 64) < 1e-5);
        QVERIFY(column("gradient_norm") > 0.0);
        fit.optimizer().restored();
        QVERIFY(built<ImageData>(fit, "render").pixels != first.pixels);
        QVERIFY(fit.scalar("loss") < 0.2450);
    }

    void lookingChangesNothing() {
        Fit looked("seed-002"), plain("seed-002");
        looked.run_to(20, [&](std::int64_t) {
            for (const ChannelSpec& channel : looked.optimizer().channels()) {
                looked.optimizer().build(channel.id);
            }
            for (const std::string& name : looked.optimizer().intermediates()) {
                QVERIFY(!looked.optimizer().intermediate(name).values.empty());
            }
        });
        plain.run_to(20);
        QCOMPARE(looked.hash(), plain.hash());
    }

    void pixelsAgreeWithCounts() {
        Fit fit("seed-002");
        fit.run_to(1);
        const auto count = [](const ImageData& image) {
            return std::count_if(image.pixels.begin(), image.pixels.end(), [](float v) { return v > 0.0F; });
        };
        QCOMPARE(double(count(built<ImageData>(fit, "hole_map"))), fit.scalar("holes"));
        QVERIFY(double(count(built<ImageData>(fit, "blind_spots"))) <= fit.scalar("holes"));
        const auto residual = built<ImageData>(fit, "residual");
        QCOMPARE(residual.channels, 1);
    }

    void ellipsesHaveEveryColouring() {
        Fit fit("seed-002");
        fit.run_to(3);
        for (const std::string& quantity : fit.optimizer().colourings("ellipses")) {
            fit.optimizer().set_colouring("ellipses", quantity);
            const auto overlay = built<OverlayData>(fit, "ellipses");
            QCOMPARE(overlay.items.size(), std::size_t{50});
            QCOMPARE(overlay.value_label, quantity);
            QVERIFY(overlay.value_low <= overlay.value_high);
            QCOMPARE(overlay.items[7].row, 7);
        }
        QVERIFY_EXCEPTION_THROWN(fit.optimizer().set_colouring("ellipses", "taste"), UserError);
        // Contributions share out every covered pixel.
        fit.optimizer().set_colouring("ellipses", "contribution");
        double total = 0.0;
        for (const OverlayItem& item : built<OverlayData>(fit, "ellipses").items) {
            total += double{item.value};
        }
        QVERIFY(std::abs(total - (4096.0 - fit.scalar("holes"))) < 0.05);
    }

    void patienceSaysWhy() {
        Fit fit("seed-002", {{"patience", "3"}, {"learning_rate", "0"}});
        std::optional<StopReason> reason;
        for (int phase = 0; phase < 100 && !reason; ++phase) {
            reason = fit.optimizer().advance({}).stop;
        }
        QVERIFY(reason.has_value());
        QVERIFY(reason->text.find("iteration 1") != std::string::npos);
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
        QFile picture_file(folder_.filePath("peer.pfm"));
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

QTEST_GUILESS_MAIN(TestGaussianImage)
#include "tst_gaussian_image.moc"
