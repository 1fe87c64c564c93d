// SPDX-License-Identifier: GPL-3.0-or-later
// What can be seen of patch graphs, what can be asked, and what the presets are there to show.
#include "core/base/error.h"
#include "tests/core/data/onnx_file.h"
#include "tests/core/optimizers/graph_em/graph_run.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace basin;
using namespace basin::graph_em;
using namespace basin::test;

namespace {

TableData ask(GraphRun& run, const std::string& query, const std::vector<Value>& arguments = {}) {
    return run.optimizer().query(query, arguments, {}, [](double) {});
}

template<class Data>
Data built(GraphRun& run, const std::string& channel) {
    return std::get<Data>(run.optimizer().build(channel));
}

std::string kodak(int number) {
    const QByteArray folder = qgetenv("BASIN_SHARED_DATA");
    const QString path = QString::fromLocal8Bit(folder) +
                         QStringLiteral("/kodak/kodim%1.png").arg(number, 2, 10, QLatin1Char('0'));
    return !folder.isEmpty() && QFile::exists(path) ? path.toStdString() : std::string();
}

} // namespace

class TestGraphViews : public QObject {
    Q_OBJECT

  private slots:
    void edges_name_the_patches_at_both_ends();
    void a_chosen_image_is_pictured();
    void spectrum_and_histogram_have_their_guides();
    void the_ribbon_is_the_sign_of_the_changes();
    void the_shipped_rule_ends_on_its_rails();
    void measured_differences_do_better();
    void bounds_are_a_choice();
    void advice_is_tried();
    void batches_are_replayed();
    void a_network_measures_perceptual_loss();
    void learning_helps_on_photographs();
};

void TestGraphViews::edges_name_the_patches_at_both_ends() {
    GraphRun run("seed-004");
    run.iterations(1);
    const auto edges = built<OverlayData>(run, "graph");
    const auto patches = built<TableData>(run, "patches");
    const double neighbours = [&] {
        double sum = 0.0;
        for (std::size_t row = 0; row < patches.rows(); ++row) {
            sum += patches.numbers[row * patches.columns.size() + 2];
        }
        return sum;
    }();
    QCOMPARE(2.0 * static_cast<double>(edges.items.size()), neighbours);
    for (const OverlayItem& item : edges.items) {
        QVERIFY(item.row >= 0 && item.other_row > item.row);
        QVERIFY(static_cast<std::size_t>(item.other_row) < patches.rows());
        const auto at = [&](std::int32_t row, std::size_t column) {
            return static_cast<float>(
                patches.numbers[static_cast<std::size_t>(row) * patches.columns.size() + column]);
        };
        QCOMPARE(item.geometry[0], at(item.row, 0));
        QCOMPARE(item.geometry[3], at(item.other_row, 1));
    }
}

void TestGraphViews::a_chosen_image_is_pictured() {
    GraphRun run("seed-004");
    run.iterations(2);
    const auto images = built<TableData>(run, "images");
    QCOMPARE(images.rows(), std::size_t{24}); // 16 of the batch, 8 of validation
    const std::uint64_t hash = run.hash();
    const auto first = built<ImageData>(run, "clean").pixels;
    const auto& samples = run.problem().samples();
    QVERIFY(first == samples[run.problem().validation()[4]].clean.pixels);
    for (const std::int32_t row : {2, 16, 23}) {
        run.optimizer().set_focus("images", row);
        const auto clean = built<ImageData>(run, "clean").pixels;
        const std::string name = images.row_labels[static_cast<std::size_t>(row)];
        const auto same = std::find_if(samples.begin(), samples.end(), [&](const Sample& sample) {
            return name == (row < 16 ? "" : "validation: ") + sample.name;
        });
        QVERIFY(same != samples.end() && same->clean.pixels == clean);
    }
    QCOMPARE(run.hash(), hash);
}

void TestGraphViews::spectrum_and_histogram_have_their_guides() {
    GraphRun run("seed-004", {{"tau", "0.2"}, {"learner", "fixed"}});
    run.iterations(1);
    const auto spectrum = built<VectorData>(run, "spectrum");
    QCOMPARE(spectrum.values.size(), std::size_t{25});
    QCOMPARE(spectrum.guides.size(), std::size_t{2});
    QVERIFY(std::abs(spectrum.guides[1].value - 10.0) < 1e-9); // 2/τ
    const auto histogram = built<VectorData>(run, "kernel_histogram");
    QCOMPARE(histogram.x.size(), histogram.values.size());
    QVERIFY(std::abs(std::accumulate(histogram.values.begin(), histogram.values.end(), 0.0) - 1.0) < 1e-9);
    QCOMPARE(run.scalar("lambda_limit"), 10.0);
}

void TestGraphViews::the_ribbon_is_the_sign_of_the_changes() {
    GraphRun run("seed-004");
    std::vector<float> signs;
    for (int i = 0; i < 6; ++i) {
        run.iterations(1);
        signs.push_back(static_cast<float>(run.scalar("delta_sign")));
    }
    const auto ribbon = built<ImageData>(run, "sign_ribbon");
    const auto width = static_cast<std::size_t>(ribbon.width);
    for (std::size_t i = 1; i < signs.size(); ++i) {
        QCOMPARE(ribbon.pixels[width - signs.size() + i], signs[i]);
    }
    QVERIFY(std::isnan(ribbon.pixels[0]));
    const double falls = static_cast<double>(std::count(signs.begin(), signs.end(), -1.0F));
    QCOMPARE(run.scalar("improving_share"), falls / 5.0);
}

void TestGraphViews::the_shipped_rule_ends_on_its_rails() {
    GraphRun run("seed-004");
    run.iterations(1);
    const double start = run.scalar("psnr_db");
    int rails = 0, at = 1;
    for (; at < 120 && rails < 2; ++at) {
        run.iterations(1);
        rails = static_cast<int>(run.scalar("on_rails"));
    }
    QCOMPARE(rails, 2); // σ and τ
    QVERIFY(at < 80);
    QVERIFY(run.scalar("psnr_db") < start + 0.5); // and nothing came of it
    QVERIFY(std::abs(run.scalar("break_even_share") - 0.50625) < 1e-4);
    QCOMPARE(run.scalar("tau_to_rail"), 0.0);
}

void TestGraphViews::measured_differences_do_better() {
    GraphRun run("seed-004:finite-difference");
    run.iterations(1);
    const double start = run.scalar("psnr_db");
    run.iterations(9);
    QVERIFY(run.scalar("psnr_db") > start + 1.0);
    QVERIFY(run.scalar("psnr_db") > run.scalar("psnr_noisy_db") + 3.5);
    QCOMPARE(run.scalar("unstable_images"), 0.0);
    const TableData rails = ask(run, "rails");
    QCOMPARE(rails.texts[2 * rails.columns.size()], std::string("upper")); // the radius
    const std::string verdict = rails.texts[3 * rails.columns.size() - 1];
    QVERIFY2(verdict.starts_with("does not suffer"), verdict.c_str());
}

void TestGraphViews::bounds_are_a_choice() {
    GraphRun run("seed-004", {{"upper_bounds.tau", "0.11"}});
    double largest = 0.0;
    for (int i = 0; i < 20; ++i) {
        run.iterations(1);
        largest = std::max(largest, run.scalar("tau"));
    }
    QCOMPARE(largest, 0.11);
    QCOMPARE(run.scalar("tau_upper"), 0.11);
    QVERIFY_EXCEPTION_THROWN(GraphRun("seed-004", {{"upper_bounds.tau", "0.01"}}), UserError);
}

void TestGraphViews::advice_is_tried() {
    for (const bool shipped : {true, false}) {
        GraphRun run(shipped ? "seed-004" : "seed-004:text-rule");
        run.iterations(3);
        const std::uint64_t hash = run.hash();
        const TableData table = ask(run, "tuning_advice", {std::int64_t{12}});
        const std::size_t last = table.columns.size() - 1;
        QCOMPARE(table.numbers[last], 0.0);
        QCOMPARE(table.numbers[2 * table.columns.size() + last], 0.0); // the rate: nobody reads it
        QCOMPARE(table.numbers[table.columns.size() + last] == 0.0, shipped);
        QCOMPARE(run.hash(), hash);
    }
}

void TestGraphViews::batches_are_replayed() {
    GraphRun run("seed-004:small-batches");
    run.iterations(5);
    const TableData table = ask(run, "batch_noise", {std::int64_t{4}});
    QCOMPARE(table.rows(), std::size_t{6}); // with mean and standard deviation
    // What the rule takes for an effect is far more than the effect.
    const double change = std::abs(table.numbers[4 * 4 + 2]), spread = table.numbers[5 * 4];
    QVERIFY2(change < 0.1 * spread, (std::to_string(change) + " " + std::to_string(spread)).c_str());
}

void TestGraphViews::a_network_measures_perceptual_loss() {
    const QTemporaryDir folder;
    const std::string path = folder.filePath("mean.onnx").toStdString();
    write_bytes(path, onnx_convolution(3, {1.0F, 0.0F, 0.0F, 0.0F, 1.0F, 0.0F, 0.0F, 0.0F, 1.0F}));
    GraphRun run("seed-004", {{"feature_network", path}, {"network_input", "unit"}});
    run.iterations(2);
    // The network hands on what it is given.
    const double recon = run.scalar("recon_loss"), percep = run.scalar("percep_loss");
    QVERIFY2(std::abs(percep - recon) < 1e-6 * recon, std::to_string(percep / recon).c_str());
    QVERIFY_EXCEPTION_THROWN(GraphRun("seed-004", {{"feature_network", path + ".not"}}), UserError);
}

void TestGraphViews::learning_helps_on_photographs() {
    if (kodak(1).empty()) {
        QSKIP("BASIN_SHARED_DATA names no folder with kodak");
    }
    // A small part of the full measurement: three photographs, a few iterations.
    GraphRun run("denoise", {{"crops_per_image", "4"}, {"batch_size", "1"}}, 2,
                 {kodak(1), kodak(5), kodak(11)});
    run.iterations(1);
    const double defaults_db = run.scalar("psnr_db");
    run.iterations(7);
    QVERIFY(run.scalar("psnr_db") > run.scalar("psnr_noisy_db") + 4.0);
    QVERIFY(run.scalar("psnr_db") > defaults_db + 1.5);
}

QTEST_GUILESS_MAIN(TestGraphViews)
#include "tst_graph_views.moc"
