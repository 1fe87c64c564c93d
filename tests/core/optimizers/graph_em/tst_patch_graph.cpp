// SPDX-License-Identifier: GPL-3.0-or-later
// The graph, its eigenvalues and the smoothing of S against plain dense arithmetic and known numbers.
#include "core/data/file_bytes.h"
#include "core/math/kernels/dispatch.h"
#include "core/optimizers/graph_em/batch.h"
#include "core/optimizers/graph_em/schema.h"
#include "tests/core/optimizers/graph_em/graph_run.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

using namespace basin;
using namespace basin::graph_em;
using namespace basin::test;

namespace {

constexpr Parameters defaults{0.3, 0.1, 10.0, 10.0, 0.3};

Settings settings_of(const std::vector<std::pair<std::string, std::string>>& changes) {
    Hyperparameters values(make_schema());
    for (const auto& [id, value] : changes) {
        values.set_text(id, value);
    }
    return read_settings(values);
}

PatchGraph graph_of(const Image& image, const Settings& settings, const Parameters& parameters) {
    auto grid = std::make_shared<const PatchGrid>(image.width, image.height, settings.patch, settings.stride,
                                                  parameters[radius]);
    return build_graph(image, grid, settings, {parameters, settings.smooth_steps});
}

double largest_difference(const std::vector<double>& a, const std::vector<double>& b) {
    double largest = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        largest = std::max(largest, std::abs(a[i] - b[i]));
    }
    return largest;
}

} // namespace

class TestPatchGraph : public QObject {
    Q_OBJECT

  private slots:
    void smoothing_agrees_with_dense_arithmetic_data();
    void smoothing_agrees_with_dense_arithmetic();
    void wide_grids_agree_with_dense_arithmetic();
    void stored_entries_are_those_of_the_pattern();
    void eigenvalues_of_flat_images_data();
    void eigenvalues_of_flat_images();
    void the_largest_eigenvalue_is_that_of_the_spectrum();
    void the_kernel_is_dead_on_texture();
    void tanh_lets_nothing_stay_large();
    void distances_between_patches();
    void the_peers_image();
};

void TestPatchGraph::smoothing_agrees_with_dense_arithmetic_data() {
    QTest::addColumn<QString>("laplacian");
    QTest::addColumn<bool>("tanh");
    QTest::addColumn<bool>("self_loops");
    QTest::addColumn<QString>("divisor");
    QTest::addColumn<int>("stride");
    for (const char* laplacian : {"combinatorial", "random-walk"}) {
        for (const bool tanh : {false, true}) {
            for (const char* divisor : {"row", "neighbours"}) {
                for (const int stride : {3, 5}) {
                    QTest::addRow("%s %d %s %d", laplacian, tanh, divisor, stride)
                        << laplacian << tanh << (stride == 3) << divisor << stride;
                }
            }
        }
    }
}

void TestPatchGraph::smoothing_agrees_with_dense_arithmetic() {
    QFETCH(QString, laplacian);
    QFETCH(bool, tanh);
    QFETCH(bool, self_loops);
    QFETCH(QString, divisor);
    QFETCH(int, stride);
    const Settings settings = settings_of({{"laplacian", laplacian.toStdString()},
                                           {"tanh", tanh ? "1" : "0"},
                                           {"self_loops", self_loops ? "1" : "0"},
                                           {"divisor", divisor.toStdString()},
                                           {"patch", "6"},
                                           {"stride", std::to_string(stride)}});
    Image image = flat_image(32, 0.5F, 0.06F);
    image.width = 28; // not square: rows and columns must not be mixed up
    image.pixels.resize(std::size_t{28} * 32 * 3);
    image.height = 32;
    const PatchGraph graph = graph_of(image, settings, defaults);
    DenseReference reference(image, settings, {defaults, 5}, 10.0);
    constexpr double step = 0.07;
    constexpr int steps = 4;
    const auto n = static_cast<std::int64_t>(reference.n);
    QCOMPARE(graph.grid->patches(), n);
    QVERIFY(largest_difference(dense_similarity(graph, settings, step, 0, n), reference.s) < 1e-6);
    reference.smooth(settings, step, steps);
    QVERIFY(largest_difference(dense_similarity(graph, settings, step, steps, n), reference.s) < 1e-5);

    const double sum = std::accumulate(reference.s.begin(), reference.s.end(), 0.0);
    const Diffused diffused = diffuse(image, graph, settings, step, steps, true);
    QVERIFY(std::abs(smoothed_sum(graph, settings, step, steps) - sum) < 1e-4 * std::abs(sum));
    QVERIFY(std::abs(diffused.similarity_sum - sum) < 1e-4 * std::abs(sum));
    const Image expected = reference.denoised(settings);
    for (std::size_t i = 0; i < expected.pixels.size(); ++i) {
        QVERIFY(std::abs(diffused.denoised.pixels[i] - expected.pixels[i]) < 2e-4F);
    }
}

// Columns that reach only a part of their rows go another way.
void TestPatchGraph::wide_grids_agree_with_dense_arithmetic() {
    const Settings settings = settings_of({{"tanh", "1"}, {"patch", "2"}, {"stride", "3"}});
    Image image = flat_image(200, 0.5F, 0.1F);
    image.height = 20;
    image.pixels.resize(std::size_t{200} * 20 * 3);
    const Parameters parameters{0.3, 0.1, 5.0, 10.0, 0.3};
    const PatchGraph graph = graph_of(image, settings, parameters);
    DenseReference reference(image, settings, {parameters, 2}, 5.0);
    reference.smooth(settings, 0.1, 2);
    const Image expected = reference.denoised(settings);
    const Diffused diffused = diffuse(image, graph, settings, 0.1, 2, true);
    for (std::size_t i = 0; i < expected.pixels.size(); ++i) {
        QVERIFY(std::abs(diffused.denoised.pixels[i] - expected.pixels[i]) < 1e-4F);
    }
}

void TestPatchGraph::stored_entries_are_those_of_the_pattern() {
    const Settings settings = settings_of({{"patch", "4"}, {"stride", "4"}});
    const Image image = flat_image(40, 0.5F, 0.01F);
    for (const double reach : {5.0, 9.0, 12.0}) {
        Parameters parameters = defaults;
        parameters[radius] = reach;
        const PatchGraph graph = graph_of(image, settings, parameters);
        for (const int steps : {0, 1, 3}) {
            const std::vector<double> s = dense_similarity(graph, settings, 0.01, steps, 1000);
            const auto held = std::count_if(s.begin(), s.end(), [](double value) { return value != 0.0; });
            QCOMPARE(graph.grid->stored_entries(steps, false), static_cast<std::int64_t>(held));
        }
    }
}

void TestPatchGraph::eigenvalues_of_flat_images_data() {
    QTest::addColumn<double>("radius_px");
    QTest::addColumn<double>("space");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("5") << 5.0 << 10.0 << 6.3 << 6.9;
    QTest::newRow("10") << 10.0 << 10.0 << 10.3 << 11.6;
    QTest::newRow("20") << 20.0 << 20.0 << 22.0 << 40.0;
}

void TestPatchGraph::eigenvalues_of_flat_images() {
    QFETCH(double, radius_px);
    QFETCH(double, space);
    QFETCH(double, low);
    QFETCH(double, high);
    for (const char* patch : {"7", "8"}) {
        const Settings settings = settings_of({{"patch", patch}, {"stride", "5"}});
        const Parameters parameters{0.3, 0.1, radius_px, space, 0.3};
        const PatchGraph graph = graph_of(flat_image(32, 0.4F), settings, parameters);
        const double largest = largest_eigenvalue(graph, LaplacianKind::combinatorial);
        QVERIFY2(largest > low && largest < high, std::to_string(largest).c_str());
    }
}

void TestPatchGraph::the_largest_eigenvalue_is_that_of_the_spectrum() {
    for (const LaplacianKind kind : {LaplacianKind::combinatorial, LaplacianKind::random_walk}) {
        const PatchGraph graph =
            graph_of(flat_image(48, 0.5F, 0.05F), settings_of({{"patch", "4"}, {"stride", "3"}}), defaults);
        const std::vector<double> all = spectrum(graph, kind);
        QCOMPARE(all.size(), static_cast<std::size_t>(graph.grid->patches()));
        QVERIFY(std::is_sorted(all.begin(), all.end()));
        QVERIFY(std::abs(all.front()) < 1e-5);
        const double largest = largest_eigenvalue(graph, kind);
        QVERIFY2(std::abs(largest - all.back()) < 1e-3 * all.back(),
                 (std::to_string(largest) + " " + std::to_string(all.back())).c_str());
    }
}

void TestPatchGraph::the_kernel_is_dead_on_texture() {
    // 0.1 rms between patches of 192 numbers: exp(-192 * 0.01 / (2 * 0.09)).
    Image image = flat_image(16, 0.4F);
    for (int y = 0; y < 16; ++y) {
        for (int x = 8; x < 16; ++x) {
            for (int c = 0; c < 3; ++c) {
                image.at(x, y, c) = 0.5F;
            }
        }
    }
    const Settings settings = settings_of({{"patch", "8"}, {"stride", "8"}});
    const PatchGraph graph = graph_of(image, settings, {0.3, 0.1, 8.0, 1e6, 0.3});
    const auto right = std::find_if(graph.grid->neighbours().begin(), graph.grid->neighbours().end(),
                                    [](const PatchGrid::Offset& o) { return o.dx == 1 && o.dy == 0; });
    const float weight =
        graph.weights.plane(right - graph.grid->neighbours().begin())[graph.grid->node(0, 0)];
    QVERIFY(std::abs(static_cast<double>(weight) - std::exp(-192.0 * 0.01 / 0.18)) < 1e-9);
    QVERIFY(weight > 1.5e-5F && weight < 2.5e-5F);
}

void TestPatchGraph::tanh_lets_nothing_stay_large() {
    std::vector<float> value(32, 1.0F);
    for (const double expected : {0.762, 0.642, 0.566, 0.513, 0.472}) {
        const double exact = std::tanh(static_cast<double>(value[3]));
        kernels_in_use().tanh_values(value.data(), 32);
        QVERIFY(std::abs(static_cast<double>(value[3]) - expected) < 6e-4);
        QVERIFY(std::abs(static_cast<double>(value[3]) - exact) < 1e-6);
    }
    for (const double x : {-30.0, -2.0, -0.3, -0.2, -1e-6, 0.0, 1e-20, 0.1, 0.25, 0.26, 5.0, 40.0}) {
        std::fill(value.begin(), value.end(), static_cast<float>(x));
        kernels_in_use().tanh_values(value.data(), 32);
        const double exact = std::tanh(static_cast<double>(static_cast<float>(x)));
        QVERIFY(std::abs(static_cast<double>(value[0]) - exact) <= 1e-6 * std::abs(exact));
    }
}

void TestPatchGraph::distances_between_patches() {
    const std::vector<double> distances = distinct_distances(5, 5.0, 20.0);
    QCOMPARE(distances.size(), std::size_t{9}); // 1, √2, 2, √5, √8, 3, √10, √13, 4 strides
    QCOMPARE(distances.front(), 5.0);
    QCOMPARE(distances.back(), 20.0);
}

void TestPatchGraph::the_peers_image() {
    const QByteArray folder = qgetenv("PEERS_DATA");
    const QString path = QString::fromLocal8Bit(folder) + "/gd_images_f32_64x32x32x3.bin";
    if (folder.isEmpty() || !QFile::exists(path)) {
        QSKIP("PEERS_DATA names no folder with the comparison's images");
    }
    const std::vector<std::byte> bytes = read_file_bytes(path.toStdString(), "images");
    Image image = flat_image(32, 0.0F);
    std::memcpy(image.pixels.data(), bytes.data(), image.pixels.size() * sizeof(float));
    const Settings settings = settings_of({{"patch", "4"},
                                           {"stride", "2"},
                                           {"laplacian", "random-walk"},
                                           {"self_loops", "1"},
                                           {"connectivity", "raw"}});
    const PatchGraph graph = graph_of(image, settings, defaults);
    QCOMPARE(graph.grid->directed_edges(), std::int64_t{13116});
    QCOMPARE(graph.grid->stored_entries(5, true), std::int64_t{225 * 225});
    DenseReference reference(image, settings, {defaults, 5}, 10.0);
    reference.smooth(settings, 0.1, 5);
    const std::vector<double> s = dense_similarity(graph, settings, 0.1, 5, 225);
    QVERIFY(largest_difference(s, reference.s) < 1e-4);
    const double mean = smoothed_sum(graph, settings, 0.1, 5) / (225.0 * 225.0);
    const double smoothness = 0.7 * std::min(1.0, mean) + 0.3 * 6558.0 / 1125.0;
    QVERIFY2(std::abs(smoothness - 1.75198) < 1e-5, std::to_string(smoothness).c_str());
}

QTEST_GUILESS_MAIN(TestPatchGraph)
#include "tst_patch_graph.moc"
