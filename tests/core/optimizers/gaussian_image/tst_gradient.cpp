// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/random.h"
#include "core/optimizers/gaussian_image/evaluation.h"
#include "core/optimizers/gaussian_image/gradient_check.h"
#include "core/optimizers/gaussian_image/initial.h"
#include "core/optimizers/gaussian_image/reference.h"
#include "core/optimizers/gaussian_image/schema.h"
#include "tests/core/optimizers/gaussian_image/fit.h"

#include <QtTest>

#include <cmath>

using namespace basin;
using namespace basin::gaussian_image;

namespace {

Image small_picture() {
    Image image;
    image.width = 29;
    image.height = 22;
    image.channels = 3;
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            for (int channel = 0; channel < 3; ++channel) {
                const double value = 0.5 + 0.3 * std::sin(0.4 * x + channel) * std::cos(0.3 * y) +
                                     ((x / 6 + y / 6) % 2 == 0 ? 0.1 : 0.0);
                image.pixels.push_back(static_cast<float>(value));
            }
        }
    }
    return image;
}

Settings settings_with(const basin::test::Fit::Texts& texts) {
    Hyperparameters values(make_schema());
    for (const auto& [id, value] : texts) {
        values.set_text(id, value);
    }
    return read_settings(values, small_picture().width);
}

/// Turns and stretches the round initial ellipses, so that every derivative matters.
void distort(ParameterSet& parameters, const Settings& settings) {
    Random random(3);
    std::vector<float>& shape = parameters[Block::shape];
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const bool shear = settings.parametrisation == Parametrisation::cholesky && i % 3 == 1;
        const float scale = settings.units == Units::pixel ? 2.5F : 0.1F;
        shape[i] = shear ? scale * random.uniform(-0.5F, 0.5F) : scale * random.uniform(0.6F, 1.5F);
    }
    for (float& angle : parameters[Block::rotation]) {
        angle = random.uniform(-1.5F, 1.5F);
    }
}

} // namespace

/// Analytic gradients (float, kernels) against central differences of the double-precision reference.
class TestGradient : public QObject {
    Q_OBJECT

  private slots:
    void matchesDifferences_data() {
        QTest::addColumn<QStringList>("changes");
        const QStringList base{"n=20", "init=random"};
        const auto row = [&](const char* name, const QStringList& more) {
            QTest::newRow(name) << base + more;
        };
        row("sum, combined", {});
        row("sum, L2", {"objective=l2"});
        row("sum, L1", {"objective=l1"});
        row("sum, cut-off", {"objective=l2", "cutoff_sigma=3"});
        row("sum, box window", {"ssim_window=uniform8"});
        row("sum, whole windows", {"ssim_padding=valid"});
        row("sum, SSIM alone", {"l1_weight=0", "l2_weight=0", "ssim_weight=1"});
        row("sum, Cholesky", {"parametrisation=cholesky"});
        row("sum, Cholesky, tanh", {"parametrisation=cholesky", "position_map=tanh"});
        row("sum, tanh, normalised", {"position_map=tanh", "units=normalised"});
        row("sum, normalised", {"units=normalised", "pixel_centre=0"});
        row("sum, Cholesky, normalised", {"units=normalised", "parametrisation=cholesky"});
        row("normalised, L2, cut-off", {"blending=normalised", "objective=l2", "cutoff_sigma=3.5"});
        row("normalised, combined", {"blending=normalised"});
        row("normalised, floor", {"blending=normalised", "weight_floor=0.05", "cutoff_sigma=3.5"});
        row("normalised, Cholesky", {"blending=normalised", "parametrisation=cholesky", "cutoff_sigma=3.5"});
    }
    void matchesDifferences() {
        QFETCH(QStringList, changes);
        basin::test::Fit::Texts texts;
        for (const QString& change : changes) {
            const QStringList parts = change.split('=');
            texts.emplace_back(parts[0].toStdString(), parts[1].toStdString());
        }
        const Settings settings = settings_with(texts);
        const PictureProblem problem(small_picture(), {}, {});
        ParameterSet parameters = initial_parameters(problem, settings, 11);
        distort(parameters, settings);
        WorkerPool pool(1);
        Evaluation evaluation(problem.target(), pool);
        QVERIFY(evaluation.render(parameters, settings, {}) && evaluation.measure(settings, {}) &&
                evaluation.differentiate(parameters, settings, {}));
        const Reference reference(problem, settings, parameters);
        QVERIFY2(std::abs(evaluation.values().objective - reference.objective()) < 5e-6,
                 qPrintable(QString("%1 %2").arg(evaluation.values().objective).arg(reference.objective())));
        GradientCheckOptions options;
        options.samples = 1000;
        options.step = 1e-6;
        const TableData table =
            gradient_check(problem, settings, parameters, evaluation.gradient(), options, {}, {});
        QCOMPARE(table.rows(), settings.parametrisation == Parametrisation::cholesky ? 3U : 4U);
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const double* numbers = &table.numbers[row * table.columns.size()];
            QVERIFY2(numbers[2] < 2e-3, qPrintable(QString("%1: relative %2, index %3, %4 against %5")
                                                       .arg(table.row_labels[row].c_str())
                                                       .arg(numbers[2])
                                                       .arg(numbers[3])
                                                       .arg(numbers[4])
                                                       .arg(numbers[5])));
        }
    }

    void cullingChangesNothing_data() {
        QTest::addColumn<QString>("blending");
        QTest::addColumn<double>("stretch");
        for (const QString blending : {"normalised", "sum"}) {
            for (const double stretch : {0.3, 1.0, 3.0}) {
                QTest::addRow("%s %g", qPrintable(blending), stretch) << blending << stretch;
            }
        }
    }
    void cullingChangesNothing() {
        QFETCH(QString, blending);
        QFETCH(double, stretch);
        const Settings settings =
            settings_with({{"n", "60"}, {"init", "random"}, {"blending", blending.toStdString()}});
        const PictureProblem problem(generated_target(), {}, {});
        ParameterSet parameters = initial_parameters(problem, settings, 1);
        for (float& scale : parameters[Block::shape]) {
            scale *= static_cast<float>(stretch);
        }
        WorkerPool pool(1);
        Evaluation evaluation(problem.target(), pool);
        QVERIFY(evaluation.render(parameters, settings, {}) && evaluation.measure(settings, {}));
        const double difference = evaluation.values().loss - Reference(problem, settings, parameters).loss();
        QVERIFY2(std::abs(difference) < 1e-5, qPrintable(QString::number(difference)));
    }

    void checkIsAQuery() {
        basin::test::Fit fit("seed-002");
        fit.run_to(30);
        const std::uint64_t before = fit.hash();
        double last = -1.0;
        const TableData table =
            fit.optimizer().query("gradient_check", {std::int64_t{5}}, {}, [&](double done) {
                QVERIFY(done >= last && done <= 1.0);
                last = done;
            });
        QCOMPARE(fit.hash(), before);
        QCOMPARE(table.rows(), std::size_t{3}); // rotation is not trained
        QCOMPARE(table.numbers[0], 5.0);
        QVERIFY(table.numbers[2] < 0.02);
        std::stop_source source;
        source.request_stop();
        QCOMPARE(fit.optimizer().query("gradient_check", {}, source.get_token(), {}).rows(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestGradient)
#include "tst_gradient.moc"
