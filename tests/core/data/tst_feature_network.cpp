// SPDX-License-Identifier: GPL-3.0-or-later
// Networks in ONNX format, written here byte by byte, against plain arithmetic.
#include "core/base/error.h"
#include "core/data/feature_network.h"
#include "tests/core/data/onnx_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <thread>

using namespace basin;
using namespace basin::test;

namespace {

Image picture(float first, float step) {
    Image image;
    image.width = image.height = 4;
    image.channels = 3;
    for (int i = 0; i < 48; ++i) {
        image.pixels.push_back(first + step * static_cast<float>(i % 7));
    }
    return image;
}

/// Mean squared difference of (r + g + b) and (2 r - b), channels scaled by `factor`.
double expected(const Image& a, const Image& b, const std::vector<double>& factor) {
    double sum = 0.0;
    for (std::size_t i = 0; i < a.pixels.size(); i += 3) {
        double d[3];
        for (std::size_t c = 0; c < 3; ++c) {
            d[c] = factor[c] * (static_cast<double>(a.pixels[i + c]) - static_cast<double>(b.pixels[i + c]));
        }
        sum += std::pow(d[0] + d[1] + d[2], 2) + std::pow(2.0 * d[0] - d[2], 2);
    }
    return sum / 32.0;
}

const std::vector<float> weights{1.0F, 1.0F, 1.0F, 2.0F, 0.0F, -1.0F};

} // namespace

class TestFeatureNetwork : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { write_bytes(path("two.onnx"), onnx_convolution(3, weights)); }
    void differences_are_those_of_the_features();
    void pictures_are_resized();
    void threads_see_the_same_numbers();
    void what_is_no_network_is_refused();

  private:
    std::string path(const char* name) const { return folder_.filePath(name).toStdString(); }
    QTemporaryDir folder_;
};

void TestFeatureNetwork::differences_are_those_of_the_features() {
    const Image a = picture(0.1F, 0.05F), b = picture(0.4F, -0.03F);
    const struct {
        FeatureNetwork::Scaling scaling;
        std::vector<double> factor;
    } cases[] = {{FeatureNetwork::Scaling::unit, {1.0, 1.0, 1.0}},
                 {FeatureNetwork::Scaling::symmetric, {2.0, 2.0, 2.0}},
                 {FeatureNetwork::Scaling::imagenet, {1.0 / 0.229, 1.0 / 0.224, 1.0 / 0.225}}};
    for (const auto& each : cases) {
        const FeatureNetwork network(path("two.onnx"), 0, each.scaling);
        const double want = expected(a, b, each.factor);
        QVERIFY2(std::abs(network.difference(a, b) - want) < 1e-5 * want,
                 std::to_string(network.difference(a, b)).c_str());
        QCOMPARE(network.difference(a, a), 0.0);
    }
}

void TestFeatureNetwork::pictures_are_resized() {
    write_bytes(path("four.onnx"), onnx_convolution(3, weights));
    const FeatureNetwork network(path("four.onnx"), 8, FeatureNetwork::Scaling::unit);
    Image a = picture(0.25F, 0.0F), b = picture(0.5F, 0.0F);
    const double want = 0.5 * (0.75 * 0.75 + 0.25 * 0.25); // of one colour, whatever the size
    QVERIFY(std::abs(network.difference(a, b) - want) < 1e-6);
}

void TestFeatureNetwork::threads_see_the_same_numbers() {
    const FeatureNetwork network(path("two.onnx"), 0, FeatureNetwork::Scaling::imagenet);
    const Image a = picture(0.1F, 0.05F), b = picture(0.4F, -0.03F);
    const double alone = network.difference(a, b);
    std::vector<double> found(4);
    {
        std::vector<std::jthread> threads;
        for (double& each : found) {
            threads.emplace_back([&] { each = network.difference(a, b); });
        }
    }
    for (const double each : found) {
        QCOMPARE(each, alone);
    }
}

void TestFeatureNetwork::what_is_no_network_is_refused() {
    write_bytes(path("text.onnx"), "this is no network");
    const auto open = [&](const char* name) {
        return FeatureNetwork(path(name), 0, FeatureNetwork::Scaling::unit).path();
    };
    QVERIFY_EXCEPTION_THROWN(open("text.onnx"), UserError);
    QVERIFY_EXCEPTION_THROWN(open("missing.onnx"), UserError);
    // One that wants a single channel opens, and cannot be run on pictures.
    write_bytes(path("grey.onnx"), onnx_convolution(1, {1.0F}));
    const FeatureNetwork grey(path("grey.onnx"), 0, FeatureNetwork::Scaling::unit);
    QVERIFY_EXCEPTION_THROWN(grey.check(4, 4), UserError);
}

QTEST_GUILESS_MAIN(TestFeatureNetwork)
#include "tst_feature_network.moc"
