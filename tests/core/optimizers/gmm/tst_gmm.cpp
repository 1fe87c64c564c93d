// SPDX-License-Identifier: GPL-3.0-or-later
// Golden numbers of scikit-learn, properties of EM and of the natural-parameter steps, and how runs collapse.
#include "core/base/absent.h"
#include "core/base/error.h"
#include "core/base/long_work.h"
#include "core/math/cluster_scores.h"
#include "core/math/lloyd.h"
#include "tests/core/optimizers/gmm/mixture_run.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <limits>

using namespace basin;
using namespace basin::test;

namespace {

bool close(double a, double b, double relative) {
    return std::abs(a - b) <= relative * std::max(std::abs(a), std::abs(b));
}

/// Means at the first three samples, unit variances, equal weights: the start of the comparison.
MixtureRun::Texts golden_settings(const QTemporaryDir& folder) {
    const auto at = [&](const char* name) { return folder.filePath(name).toStdString(); };
    const std::vector<double> samples = golden_samples();
    return {{"algorithm", "em"},
            {"k", "3"},
            {"normalise", "0"},
            {"reg_covar", "0"},
            {"init", "given"},
            {"means0", write_npy(at("m.npy"), {samples.begin(), samples.begin() + 12}, 4)},
            {"variances0", write_npy(at("v.npy"), std::vector<double>(12, 1.0), 4)},
            {"weights0", write_npy(at("w.npy"), std::vector<double>(3, 1.0), 1)}};
}

} // namespace

class TestGmm : public QObject {
    Q_OBJECT

  private slots:
    void em_is_that_of_scikit_learn();
    void kmeans_is_that_of_scikit_learn();
    void em_never_falls();
    void adam_reaches_the_fixed_point();
    void steps_are_counted_to_the_barrier();
    void an_empty_component_is_divided_by_zero();
    void component_0_keeps_its_digits();
    void what_would_have_helped_is_tried();
    void a_high_floor_is_hit();
    void threads_and_precisions();
    void a_start_can_be_cancelled_and_begun_again();
    void factor_analysis_never_falls();
    void the_planted_fault_scales_latents();
    void mutual_information();
    void steps_end_where_pull_and_statistics_balance();
    void a_model_can_be_given_back();
    void views_tell_components_apart();
    void dead_and_duplicate_components_are_counted();
    void what_lies_beside_the_samples_is_scored();
    void a_mixture_that_has_not_begun_has_no_scores();
};

/// GaussianMixture(3, covariance_type="diag", tol=0, reg_covar=0, max_iter=50) of scikit-learn 1.2.1 from the
/// same start; score() is the mean log-likelihood of the parameters after 50 iterations, row 51.
void TestGmm::em_is_that_of_scikit_learn() {
    const QTemporaryDir folder;
    MixtureRun run("", golden_settings(folder), 0, 1,
                   write_npy(folder.filePath("x.npy").toStdString(), golden_samples(), 4));
    run.run_to(1);
    QVERIFY(close(run.scalar("log_likelihood"), -8.045023825013862, 1e-10));
    run.run_to(50);
    const double means[] = {-0.021984545569876737, 1.0739437372254457, 2.3552750368748603,
                            -0.08739351186483234,  1.3093202145921436, 2.309667464057446,
                            0.09138756532934739,   1.2742646533811826, 2.4306121217108414,
                            -0.03894532753971859,  1.3625200089791476, 2.449473646303904};
    const double variances[] = {0.22540270383081365, 0.5632214948113357,  0.9239191992755984,
                                1.6003838209940404,  0.23400148412301935, 0.5749636868845087,
                                1.0454459558141462,  1.7963148442897408,  0.24266032567985985,
                                0.57729077602945,    0.9939433864254836,  1.883779379609062};
    const std::vector<double> own_means = run.state("means"), own_variances = run.state("variances");
    for (std::size_t i = 0; i < 12; ++i) {
        QVERIFY2(close(own_means[i], means[i], 1e-8), qPrintable(QString::number(own_means[i], 'g', 17)));
        QVERIFY(close(own_variances[i], variances[i], 1e-8));
    }
    QVERIFY(close(run.state("weights")[0], 0.33010247224602524, 1e-8));
    run.run_to(51);
    QVERIFY(close(run.scalar("log_likelihood"), -5.977072209606968, 1e-10));
}

/// KMeans(3, init=first three samples, n_init=1, tol=0, algorithm="lloyd") of scikit-learn 1.2.1.
void TestGmm::kmeans_is_that_of_scikit_learn() {
    const std::vector<double> x = golden_samples();
    const SampleStore<double> store(400, 4, [&](std::int64_t row, std::span<double> out) {
        std::memcpy(out.data(), &x[static_cast<std::size_t>(4 * row)], out.size_bytes());
    });
    WorkerPool pool(1);
    const Clustering found = lloyd(store, {x.begin(), x.begin() + 12}, {300, 0.0}, pool);
    const double centres[] = {0.19805250073555647,   0.9966884184904399, 2.343402305003942,
                              -0.1475642834709059,   1.2925858303311653, 2.308330262225528,
                              -0.006877609277656793, 1.1836152543036431, 2.3598445619951143,
                              0.03281840595382102,   1.3629069433560514, 2.780746176205372};
    for (std::size_t i = 0; i < 12; ++i) {
        QVERIFY(close(found.centres[i], centres[i], 1e-8));
    }
    QVERIFY(close(found.inertia, 1359.0435706814387, 1e-10));
}

void TestGmm::em_never_falls() {
    for (const std::uint64_t seed : {1, 2, 3, 4, 5, 6}) {
        const std::string k = std::to_string(2 + seed * 3);
        MixtureRun run("generated",
                       {{"algorithm", "em"},
                        {"reg_covar", "0"},
                        {"k", k},
                        {"init", seed % 2 == 0 ? "random" : "kmeans"}},
                       seed);
        double before = -std::numeric_limits<double>::infinity();
        for (std::int64_t i = 1; i <= 60 && run.stop().empty(); ++i) {
            run.run_to(i);
            const double now = run.scalar("log_likelihood");
            QVERIFY2(now >= before - 1e-9 * std::abs(now), qPrintable(QString::number(i)));
            before = now;
        }
    }
}

/// With the pull on the precision alone the steps settle at v = s pi / (pi + 2 lwr).
void TestGmm::adam_reaches_the_fixed_point() {
    MixtureRun run("generated", {{"k", "1"},
                                 {"coordinates", "plain"},
                                 {"lwr_prs_reg", "0.05"},
                                 {"batch_steps", "20000"},
                                 {"learning_rate", "0.002"}});
    run.run_to(2);
    const std::vector<double> eta2 = run.state("theta2");
    for (const double each : eta2) { // one component of normalised data: s = 1, pi = 1
        QVERIFY2(close(-0.5 / each, 1.0 / 1.1, 0.01), qPrintable(QString::number(-0.5 / each)));
    }
}

void TestGmm::steps_are_counted_to_the_barrier() {
    MixtureRun run("seed-003:raw-scale");
    QVERIFY(std::abs(run.scalar("steps_to_singularity") - 2.4) < 0.1); // before the first step
    QVERIFY(std::abs(run.scalar("eta2_max") + 2.4e-4) < 1e-5);
    run.run_to(2);
    QVERIFY(run.collapsed());
    QCOMPARE(run.iteration(), std::int64_t{1});
    const ChannelData built = run.optimizer().build("first_bad");
    const auto& table = std::get<TableData>(built);
    QCOMPARE(table.rows(), std::size_t{1});
    QCOMPARE(table.texts[0], std::string("m-step"));
    QVERIFY(table.numbers[4] >= 1 && table.numbers[4] <= 5); // the inner step
    QVERIFY(table.numbers[9] < 0.0 && !(table.numbers[8] < 0.0));
}

void TestGmm::an_empty_component_is_divided_by_zero() {
    for (const std::uint64_t seed : {0, 1, 2}) {
        MixtureRun run("seed-003", {}, seed);
        run.run_to(500);
        QVERIFY(run.collapsed());
        QVERIFY2(run.stop().starts_with("bound: mean"), run.stop().c_str());
        MixtureRun safe("seed-003:safe-split", {}, seed);
        safe.run_to(run.iteration() + 20);
        QVERIFY2(!safe.collapsed(), safe.stop().c_str());
    }
}

/// As 1 minus the others its weight is lost below the resolution of the precision; summed itself it is not.
void TestGmm::component_0_keeps_its_digits() {
    MixtureRun difference("seed-003:weak-pull", {}, 1);
    QVERIFY(std::abs(difference.scalar("weight_resolution") - 6e-8) < 1e-9);
    difference.run_to(100);
    QVERIFY(difference.collapsed());
    QVERIFY2(difference.stop().find("component 0") != std::string::npos, difference.stop().c_str());
    MixtureRun summed("seed-003:weak-pull", {{"component_0", "summed"}}, 1);
    QVERIFY(std::isnan(summed.scalar("weight_resolution")));
    summed.run_to(100);
    QVERIFY2(!summed.collapsed(), summed.stop().c_str());
    QVERIFY(summed.scalar("min_mixing_weight") > 0.0);
}

/// Every remedy is run from the start: the run as it is ends as it did, a safe split does not.
void TestGmm::what_would_have_helped_is_tried() {
    MixtureRun run("seed-003");
    run.run_to(500);
    QVERIFY(run.collapsed());
    const std::uint64_t hash = run.hash();
    double told = 0.0;
    const TableData table = run.optimizer().query("what_helps", {}, {}, [&](double share) { told = share; });
    QCOMPARE(told, 1.0);
    QCOMPARE(run.hash(), hash);
    QCOMPARE(table.row_labels.size(), table.rows());
    QVERIFY(table.rows() >= 12);
    QCOMPARE(table.row_labels[0], std::string("unchanged"));
    QCOMPARE(table.texts[table.columns.size() - 1], run.stop());
    const auto outcome = [&](const char* label) -> std::string {
        const auto at = std::find(table.row_labels.begin(), table.row_labels.end(), label);
        const auto row = static_cast<std::size_t>(at - table.row_labels.begin());
        return at == table.row_labels.end() ? "missing" : table.texts[(row + 1) * table.columns.size() - 1];
    };
    QCOMPARE(outcome("split_order = safe"), std::string("alive"));
    QCOMPARE(outcome("lwr_prs_reg = 0"), std::string("alive"));
    QCOMPARE(outcome("precision = float32"), std::string("missing")); // the run has it already
    std::stop_source cancelled;
    cancelled.request_stop();
    const TableData none = run.optimizer().query("what_helps", {}, cancelled.get_token(), [](double) {});
    QCOMPARE(none.rows(), std::size_t{0});
}

void TestGmm::a_high_floor_is_hit() {
    MixtureRun run("seed-003:high-floor");
    run.run_to(1);
    QVERIFY(run.scalar("floor_hits") >= 0.6 * 20 * 50);
}

void TestGmm::threads_and_precisions() {
    for (const char* const precision : {"float64", "float32"}) {
        for (const char* const coordinates : {"harmonium", "plain"}) {
            std::uint64_t hash = 0;
            for (const int threads : {1, 2, 4}) {
                MixtureRun run("generated", {{"precision", precision}, {"coordinates", coordinates}}, 5,
                               threads);
                run.run_to(6);
                QVERIFY(hash == 0 || hash == run.hash());
                hash = run.hash();
            }
        }
    }
}

void TestGmm::a_start_can_be_cancelled_and_begun_again() {
    for (const MixtureRun::Texts& settings : {MixtureRun::Texts{{"latent_dim", "3"}},
                                              MixtureRun::Texts{{"latent_dim", "0"}, {"init", "kmeans"}}}) {
        MixtureRun run("generated", settings);
        const std::uint64_t hash = run.hash();
        MixtureRun again("generated", settings);
        std::stop_source stop;
        stop.request_stop();
        {
            const WorkWatch watch(stop.get_token(), {});
            // What the first start has measured is kept: another optimizer has to do it.
            QVERIFY_EXCEPTION_THROWN(MixtureRun("generated", settings), WorkCancelled);
        }
        again.optimizer().initialise(0);
        QCOMPARE(again.hash(), hash);
    }
}

void TestGmm::factor_analysis_never_falls() {
    MixtureRun run("generated", {{"latent_dim", "3"}, {"fa_iterations", "40"}});
    double before = -std::numeric_limits<double>::infinity();
    for (std::int64_t i = 1; i <= 40; ++i) {
        run.run_to(i);
        const double now = run.scalar("fa_log_likelihood");
        QVERIFY(now >= before - 1e-9 * std::abs(now));
        before = now;
    }
    run.run_to(45);
    QVERIFY(std::isfinite(run.scalar("nmi_train")));
    MixtureRun gradient("generated", {{"latent_dim", "3"},
                                      {"fa_algorithm", "gradient"},
                                      {"fa_iterations", "60"},
                                      {"fa_batch_steps", "200"}});
    gradient.run_to(60);
    QVERIFY(std::abs(gradient.scalar("fa_log_likelihood") - before) < 0.05);
}

void TestGmm::the_planted_fault_scales_latents() {
    const auto widest = [](const char* fault) {
        MixtureRun run("generated", {{"latent_dim", "3"}, {"fa_iterations", "10"}, {"fa_fault", fault}});
        run.run_to(11);
        const ChannelData built = run.optimizer().build("dimensions");
        const auto& table = std::get<TableData>(built);
        return table.numbers[1];
    };
    QVERIFY(std::abs(widest("none") - 1.0) < 0.01);
    QVERIFY(widest("latent-scaling") > 2.0);
}

void TestGmm::mutual_information() {
    const std::vector<std::int32_t> clusters{0, 0, 1, 1}, classes{1, 1, 0, 0}, mixed{0, 1, 0, 1};
    QVERIFY(close(normalised_mutual_information(confusion_matrix(clusters, classes, 2, 2), 2), 1.0, 1e-12));
    QVERIFY(std::abs(normalised_mutual_information(confusion_matrix(clusters, mixed, 2, 2), 2)) < 1e-12);
    const std::vector<std::int32_t> one{0, 0, 1, 1, 1, 2}, two{0, 0, 0, 1, 1, 1};
    // sklearn.metrics.normalized_mutual_info_score gives the same.
    QVERIFY(
        close(normalised_mutual_information(confusion_matrix(one, two, 3, 2), 2), 0.4398695005110288, 1e-12));
    QCOMPARE(greedy_accuracy(confusion_matrix(one, two, 3, 2), 2), 5.0 / 6.0);
}

/// With several components: v = s pi / (pi + 2 lwr) of each, with the statistics that the steps were given.
void TestGmm::steps_end_where_pull_and_statistics_balance() {
    MixtureRun run("generated", {{"k", "3"},
                                 {"coordinates", "plain"},
                                 {"lwr_prs_reg", "0.01"},
                                 {"batch_steps", "60000"},
                                 {"learning_rate", "0.001"}});
    run.run_to(1);
    const std::vector<double> eta2 = run.state("theta2"),
                              weights = run.optimizer().intermediate("target_weight").values,
                              variances = run.optimizer().intermediate("target_variance").values;
    for (std::size_t i = 0; i < eta2.size(); ++i) {
        const double weight = weights[i / 8];
        const double expected = variances[i] * weight / (weight + 2.0 * 0.01);
        QVERIFY2(close(-0.5 / eta2[i], expected, 0.01),
                 qPrintable(QString("%1 instead of %2").arg(-0.5 / eta2[i]).arg(expected)));
    }
}

/// What --export-model writes is a start of the same mixture, normalised or not.
void TestGmm::a_model_can_be_given_back() {
    const QTemporaryDir folder;
    for (const char* const normalise : {"0", "1"}) {
        const MixtureRun::Texts settings{
            {"algorithm", "em"}, {"gen_scale", "7"}, {"normalise", normalise}, {"k", "4"}};
        MixtureRun first("generated", settings, 3);
        first.run_to(5);
        MixtureRun::Texts given = settings;
        given.emplace_back("init", "given");
        for (const char* const name : {"means", "variances", "weights"}) {
            const Intermediate found = first.optimizer().intermediate(std::string("model.") + name);
            const std::int64_t columns = found.shape.size() == 2 ? found.shape[1] : 1;
            given.emplace_back(
                std::string(name) + "0",
                write_npy(folder.filePath(QString("%1.npy").arg(name)).toStdString(), found.values, columns));
        }
        MixtureRun second("generated", given, 99);
        first.run_to(6);
        second.run_to(1);
        QVERIFY(close(first.scalar("log_likelihood"), second.scalar("log_likelihood"), 1e-12));
        if (*normalise == '0') { // in the coordinates of the samples, whose deviations are far from 1
            QVERIFY(second.scalar("std_max") > 3.0);
        }
    }
}

void TestGmm::views_tell_components_apart() {
    MixtureRun run("generated", {{"k", "6"}});
    run.run_to(2);
    Optimizer& optimizer = run.optimizer();
    const auto picture = [&](const char* id) { return std::get<ImageData>(optimizer.build(id)); };
    const auto table = std::get<TableData>(optimizer.build("components"));
    for (const char* const id : {"variance", "floor_map", "confusion"}) {
        QCOMPARE(picture(id).row_labels, table.row_labels);
    }
    QCOMPARE(picture("responsibilities").column_labels, table.row_labels);
    QCOMPARE(picture("variance").column_labels.size(), std::size_t{8});

    const auto samples = [&](const char* colouring) {
        optimizer.set_colouring("samples", colouring);
        return std::get<OverlayData>(optimizer.build("samples"));
    };
    double largest = 0.0, of_all = 0.0;
    for (const OverlayItem& item : samples("responsibility").items) {
        QVERIFY(item.value > 1.0 / 6.0 - 1e-6 && item.value <= 1.0F); // nobody's is chosen: the largest
        largest += double{item.value};
    }
    for (std::int32_t c = 0; c < 6; ++c) {
        optimizer.set_focus("components", c);
        for (const OverlayItem& item : samples("responsibility").items) {
            of_all += double{item.value};
        }
    }
    const auto count = static_cast<double>(samples("class").items.size());
    QVERIFY(std::abs(of_all / count - 1.0) < 1e-5);
    QVERIFY(largest < count);
    // Classes can be shown apart, whatever colours them.
    const auto spec = std::find_if(optimizer.channels().begin(), optimizer.channels().end(),
                                   [](const ChannelSpec& channel) { return channel.id == "samples"; });
    QCOMPARE(spec->item_groups.size(), std::size_t{5}); // six components, five clouds
    QCOMPARE(spec->item_groups[4].label, std::string("Class 4"));
    const std::vector<OverlayItem> by_class = samples("class").items, by_other = samples("component").items;
    for (std::size_t i = 0; i < by_class.size(); ++i) {
        QCOMPARE(static_cast<float>(by_class[i].group), by_class[i].value);
        QCOMPARE(by_other[i].group, by_class[i].group);
    }
    QVERIFY_EXCEPTION_THROWN(optimizer.set_colouring("samples", "mood"), std::exception);

    QCOMPARE(picture("plane").x_label, std::string("first principal component"));
    optimizer.set_focus("dimensions", 3);
    optimizer.set_focus("dimensions", 5);
    QCOMPARE(picture("plane").x_label, std::string("dimension 5"));
    QCOMPARE(picture("plane").y_label, std::string("dimension 3"));
    optimizer.set_focus("dimensions", -1);
    QCOMPARE(picture("plane").x_label, std::string("first principal component"));
}

/// Two of four components start at the same place, one far from every sample.
void TestGmm::dead_and_duplicate_components_are_counted() {
    const QTemporaryDir folder;
    const std::vector<double> samples = golden_samples();
    MixtureRun::Texts settings = golden_settings(folder);
    std::vector<double> means(samples.begin(), samples.begin() + 12);
    means.insert(means.end(), means.begin(), means.begin() + 4);
    std::fill(means.begin() + 8, means.begin() + 12, 100.0);
    const auto at = [&](const char* name) { return folder.filePath(name).toStdString(); };
    settings[1].second = std::string("4");
    settings[5].second = write_npy(at("m4.npy"), means, 4);
    settings[6].second = write_npy(at("v4.npy"), std::vector<double>(16, 1.0), 4);
    settings[7].second = write_npy(at("w4.npy"), {1.0, 1.0, 1.0, 0.5}, 1);
    MixtureRun run("", settings, 0, 1, write_npy(at("x4.npy"), samples, 4));
    QCOMPARE(run.scalar("n_duplicates"), 2.0);
    QCOMPARE(run.scalar("n_dead"), 2.0); // the far one, and the lighter of the twins
    const auto table = std::get<TableData>(run.optimizer().build("components"));
    const auto column = [&](const char* id) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].id == id) {
                return i;
            }
        }
        return std::size_t{0};
    };
    QCOMPARE(table.numbers[column("duplicate")], 3.0);
    QVERIFY(std::isnan(table.numbers[2 * table.columns.size() + column("duplicate")]));
    QCOMPARE(table.numbers[2 * table.columns.size() + column("dead")], 1.0);
}

void TestGmm::what_lies_beside_the_samples_is_scored() {
    const QTemporaryDir folder;
    const auto write = [&](const char* name, std::string bytes) {
        const std::string path = folder.filePath(QString::fromLatin1(name)).toStdString();
        std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return path;
    };
    const std::string pictures("\0\0\x08\3\0\0\0\4\0\0\0\1\0\0\0\2\1\2\2\1\x60\x61\x61\x60", 24);
    const std::string classes("\0\0\x08\1\0\0\0\4\0\0\1\1", 12);
    const std::string train = write("train-images-idx3-ubyte", pictures);
    write("train-labels-idx1-ubyte", classes);
    write("t10k-images-idx3-ubyte", pictures);
    const std::string test_labels = write("t10k-labels-idx1-ubyte", classes);
    const MixtureRun::Texts settings = {{"algorithm", "em"}, {"k", "2"}};
    MixtureRun run("", settings, 0, 1, train);
    run.run_to(1);
    QVERIFY(std::isfinite(run.scalar("nmi_train")));
    QVERIFY(std::isfinite(run.scalar("nmi_test")));
    // Labels of test samples that are none of these.
    std::filesystem::remove(folder.filePath("t10k-images-idx3-ubyte").toStdString());
    std::string told;
    try {
        MixtureRun("", {{"k", "2"}, {"test_labels", test_labels}}, 0, 1, train);
    } catch (const UserError& error) {
        told = error.what();
    }
    QVERIFY2(told.find("without test samples") != std::string::npos, told.c_str());
}

void TestGmm::a_mixture_that_has_not_begun_has_no_scores() {
    MixtureRun run("", {{"algorithm", "em"}, {"k", "3"}, {"latent_dim", "2"}});
    run.run_to(1);
    QVERIFY(std::isfinite(run.scalar("fa_log_likelihood")));
    QVERIFY(is_absent(run.scalar("log_likelihood")));
    QVERIFY(is_absent(run.scalar("min_mixing_weight")));
}

QTEST_GUILESS_MAIN(TestGmm)
#include "tst_gmm.moc"
