// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/math/kernels/dispatch.h"
#include "core/math/planes.h"
#include "core/math/random.h"
#include "core/math/ssim.h"

#include <QtTest>

#include <cmath>

using namespace basin;
using kernels::Splat;
using kernels::SplatMoments;

namespace {

constexpr int width = 45, height = 37; // no multiple of any vector

Planes random_planes(int planes, std::uint64_t seed, float low, float high) {
    Planes result(width, height, planes);
    Random random(seed);
    for (int y = 0; y < height; ++y) {
        for (int plane = 0; plane < planes; ++plane) {
            for (int x = 0; x < width; ++x) {
                result.row(y, plane)[x] = random.uniform(low, high);
            }
        }
    }
    return result;
}

double exponent(const Splat& s, int x, int y) {
    const double v = double{s.inverse_height} * (y - double{s.centre_y});
    const double u =
        double{s.inverse_width} * (x - double{s.centre_x} - double{s.shear} * (y - double{s.centre_y}));
    return -0.5 * (u * u + v * v);
}

/// Round, thin, slanted, cut by each edge, outside, and smaller than a pixel.
std::vector<Splat> test_splats() {
    const float forms[][5] = {{20.3F, 15.7F, 0.0F, 0.2F, 0.25F}, {30.1F, 20.2F, 0.7F, 1.5F, 0.1F},
                              {-2.0F, 10.0F, -0.4F, 0.3F, 0.3F}, {44.6F, 36.4F, 0.2F, 0.2F, 0.4F},
                              {22.0F, -3.0F, 0.0F, 0.4F, 0.3F},  {12.5F, 33.3F, 0.1F, 12.0F, 15.0F},
                              {200.0F, 20.0F, 0.0F, 0.3F, 0.3F}, {22.0F, 18.0F, 0.05F, 0.01F, 0.01F}};
    std::vector<Splat> splats;
    Random random(5);
    for (const auto& form : forms) {
        Splat s{form[0], form[1], form[2], form[3], form[4], {}, 0, height - 1};
        for (float& channel : s.colour) {
            channel = random.uniform(-0.5F, 1.0F);
        }
        splats.push_back(s);
    }
    return splats;
}

std::vector<std::int32_t> all_indices(std::size_t count) {
    std::vector<std::int32_t> indices(count);
    for (std::size_t i = 0; i < count; ++i) {
        indices[i] = static_cast<std::int32_t>(i);
    }
    return indices;
}

std::vector<double> plane_of(const Planes& planes, int plane) {
    const std::vector<float> pixels = planes.interleaved(plane, 1);
    return {pixels.begin(), pixels.end()};
}

bool close(double a, double b, double relative, double absolute) {
    return std::abs(a - b) <= absolute + relative * std::abs(b);
}

void verify_close(double got, double expected, double relative, double absolute, const QString& where) {
    QVERIFY2(
        close(got, expected, relative, absolute),
        qPrintable(QString("%1: %2 instead of %3").arg(where).arg(got, 0, 'g', 9).arg(expected, 0, 'g', 9)));
}

} // namespace

/// Every instruction set of this machine against plain loops in double precision.
class TestKernels : public QObject {
    Q_OBJECT

  private:
    static void addSets() {
        QTest::addColumn<QString>("set");
        for (const std::string& name : supported_instruction_sets()) {
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
        }
    }
    static const KernelTable& table() {
        QFETCH(QString, set);
        return kernels_of(set.toStdString());
    }

  private slots:
    void splat_data() { addSets(); }
    void splat() {
        const KernelTable& kernel = table();
        const std::vector<Splat> splats = test_splats();
        const std::vector<std::int32_t> indices = all_indices(splats.size());
        const float limit = -6.125F;
        Planes sums(width, height, 4);
        for (int begin = 0; begin < height; begin += 10) {
            kernel.splat(splats.data(), indices.data(), static_cast<std::int64_t>(indices.size()), limit,
                         sums.view(), begin, std::min(begin + 10, height));
        }
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                double expected[4] = {};
                for (const Splat& s : splats) {
                    const double e = exponent(s, x, y);
                    const double w = e >= double{limit} ? std::exp(e) : 0.0;
                    for (int channel = 0; channel < 3; ++channel) {
                        expected[channel] += w * double{s.colour[channel]};
                    }
                    expected[3] += w;
                }
                for (int plane = 0; plane < 4; ++plane) {
                    verify_close(double{sums.row(y, plane)[x]}, expected[plane], 1e-5, 2e-6,
                                 QString("plane %1 at %2, %3").arg(plane).arg(x).arg(y));
                }
            }
        }
    }

    void weightsAreAccurate_data() { addSets(); }
    void weightsAreAccurate() {
        const KernelTable& kernel = table();
        Splat s{0.0F, 0.0F, 0.0F, 0.2F, 0.2F, {1.0F, 1.0F, 1.0F}, 0, height - 1};
        const std::int32_t index = 0;
        Planes sums(width, height, 4);
        kernel.splat(&s, &index, 1, -42.0F, sums.view(), 0, height);
        QCOMPARE(sums.row(0, 3)[0], 1.0F);
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                const double e = exponent(s, x, y);
                if (e < -41.9) {
                    continue;
                }
                // A float exponent e carries an error of |e| / 2^24 into the weight.
                verify_close(double{sums.row(y, 3)[x]}, std::exp(e), 1.5e-7 * (1.0 + std::abs(e)), 0.0,
                             QString("%1, %2").arg(x).arg(y));
            }
        }
    }

    void moments_data() { addSets(); }
    void moments() {
        const KernelTable& kernel = table();
        const std::vector<Splat> splats = test_splats();
        const std::vector<std::int32_t> indices = all_indices(splats.size());
        const float limit = -6.125F;
        Planes error = random_planes(4, 9, -1.0F, 1.0F);
        for (const bool with_offset : {false, true}) {
            std::vector<SplatMoments> got(splats.size());
            kernel.splat_moments(splats.data(), indices.data(), static_cast<std::int64_t>(indices.size()),
                                 limit, error.view(), with_offset, got.data());
            for (std::size_t i = 0; i < splats.size(); ++i) {
                const Splat& s = splats[i];
                double sums[8] = {}, size = 0.0;
                for (int y = 0; y < height; ++y) {
                    for (int x = 0; x < width; ++x) {
                        const double e = exponent(s, x, y);
                        if (e < double{limit}) {
                            continue;
                        }
                        const double v = double{s.inverse_height} * (y - double{s.centre_y});
                        const double u =
                            double{s.inverse_width} *
                            (x - double{s.centre_x} - double{s.shear} * (y - double{s.centre_y}));
                        double along = with_offset ? -double{error.row(y, 3)[x]} : 0.0;
                        for (int channel = 0; channel < 3; ++channel) {
                            along += double{s.colour[channel]} * double{error.row(y, channel)[x]};
                            sums[5 + channel] += std::exp(e) * double{error.row(y, channel)[x]};
                        }
                        const double g = std::exp(e) * along;
                        const double terms[] = {g * u, g * v, g * u * u, g * u * v, g * v * v};
                        for (int m = 0; m < 5; ++m) {
                            sums[m] += terms[m];
                            size += std::abs(terms[m]);
                        }
                    }
                }
                const float values[] = {got[i].u,  got[i].v,         got[i].uu,        got[i].uv,
                                        got[i].vv, got[i].colour[0], got[i].colour[1], got[i].colour[2]};
                for (int m = 0; m < 8; ++m) {
                    verify_close(double{values[m]}, sums[m], 1e-5, 1e-5 + 1e-6 * size,
                                 QString("splat %1 moment %2").arg(i).arg(m));
                }
            }
        }
    }

    void brokenSplatsTouchNothing_data() { addSets(); }
    void brokenSplatsTouchNothing() {
        const KernelTable& kernel = table();
        constexpr float huge = 3e38F, inf = std::numeric_limits<float>::infinity();
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const float values[] = {0.0F, -huge, huge, inf, nan, 1e-38F};
        const std::int32_t index = 0;
        for (const float a : values) {
            for (const float b : values) {
                const Splat s{a, b, b, a, b, {1.0F, 1.0F, 1.0F}, 0, height - 1};
                Planes sums(width, height, 4);
                kernel.splat(&s, &index, 1, -42.0F, sums.view(), 0, height); // must not leave the planes
                SplatMoments moments{};
                kernel.splat_moments(&s, &index, 1, -42.0F, sums.view(), true, &moments);
            }
        }
    }

    void resolveMeasureError_data() { addSets(); }
    void resolveMeasureError() {
        const KernelTable& kernel = table();
        Planes sums = random_planes(4, 1, 0.1F, 1.0F);
        sums.row(3, 3)[44] = 0.0F;
        sums.row(30, 3)[7] = 1e-11F;
        Planes target = random_planes(3, 2, 0.0F, 1.0F), render(width, height, 3), error(width, height, 4);
        const float floor = 0.01F, hole = 1e-10F, of_sign = 0.3F, of_residual = 2.0F;
        kernel.resolve(sums.view(), true, floor, hole, render.view(), 0, height);
        kernels::PixelSums got{}, expected{};
        kernel.measure(render.view(), target.view(), sums.view(), hole, 0, 20, &got);
        kernel.measure(render.view(), target.view(), sums.view(), hole, 20, height, &got);
        kernel.error(render.view(), target.view(), {}, of_sign, of_residual, sums.view(), true, floor, hole,
                     error.view(), 0, height);
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                const double weight = double{sums.row(y, 3)[x]};
                const bool is_hole = weight <= double{hole};
                expected.holes += is_hole ? 1 : 0;
                double offset = 0.0;
                for (int plane = 0; plane < 3; ++plane) {
                    const double colour =
                        is_hole ? 0.0 : double{sums.row(y, plane)[x]} / (weight + double{floor});
                    verify_close(double{render.row(y, plane)[x]}, colour, 1e-6, 0.0, "render");
                    const double residual = colour - double{target.row(y, plane)[x]};
                    expected.absolute += std::abs(residual);
                    expected.squared += residual * residual;
                    expected.hole_squared += is_hole ? residual * residual : 0.0;
                    const double gradient = is_hole ? 0.0
                                                    : (0.3 * (residual > 0.0 ? 1.0 : -1.0) + 2.0 * residual) /
                                                          (weight + double{floor});
                    verify_close(double{error.row(y, plane)[x]}, gradient, 1e-5, 1e-6, "error");
                    offset += gradient * colour;
                }
                verify_close(double{error.row(y, 3)[x]}, offset, 1e-5, 1e-5, "offset");
            }
        }
        QCOMPARE(got.holes, std::int64_t{2});
        QCOMPARE(got.holes, expected.holes);
        verify_close(got.absolute, expected.absolute, 1e-6, 0.0, "absolute");
        verify_close(got.squared, expected.squared, 1e-6, 0.0, "squared");
        verify_close(got.hole_squared, expected.hole_squared, 1e-6, 0.0, "hole_squared");
        QCOMPARE(error.row(5, 0)[width], 0.0F); // margins stay clean
        QCOMPARE(render.row(5, 0)[width], 0.0F);
    }

    void notANumberIsNeverAHole_data() { addSets(); }
    void notANumberIsNeverAHole() {
        const KernelTable& kernel = table();
        Planes sums = random_planes(4, 1, 0.1F, 1.0F), target = random_planes(3, 2, 0.0F, 1.0F);
        Planes render(width, height, 3), error(width, height, 4);
        sums.row(2, 3)[9] = std::numeric_limits<float>::quiet_NaN();
        kernel.resolve(sums.view(), true, 0.0F, 1e-10F, render.view(), 0, height);
        QVERIFY(std::isnan(render.row(2, 0)[9]));
        kernels::PixelSums total{};
        kernel.measure(render.view(), target.view(), sums.view(), 1e-10F, 0, height, &total);
        QVERIFY(std::isnan(total.absolute) && std::isnan(total.squared));
        QCOMPARE(total.holes, std::int64_t{0});
        kernel.error(render.view(), target.view(), {}, 1.0F, 0.0F, sums.view(), true, 0.0F, 1e-10F,
                     error.view(), 0, height);
        QVERIFY(std::isnan(error.row(2, 1)[9]));
    }

    void ssim_data() {
        QTest::addColumn<QString>("set");
        QTest::addColumn<int>("window");
        QTest::addColumn<int>("padding");
        for (const std::string& name : supported_instruction_sets()) {
            for (const int window : {0, 1}) {
                for (const int padding : {0, 1}) {
                    QTest::addRow("%s window %d padding %d", name.c_str(), window, padding)
                        << QString::fromStdString(name) << window << padding;
                }
            }
        }
    }
    void ssim() {
        const KernelTable& kernel = table();
        QFETCH(int, window);
        QFETCH(int, padding);
        const auto kind = static_cast<SsimWindow>(window);
        const auto border = static_cast<SsimPadding>(padding);
        const kernels::WindowGrid grid = window_grid(kind, border, width, height);
        Planes target = random_planes(3, 3, 0.2F, 0.8F), render = random_planes(3, 4, 0.1F, 0.9F);
        Planes statistics(width, height, 2), partials(width, height, 3), gradient(width, height, 3);
        std::vector<float> scratch(static_cast<std::size_t>(kernel.ssim_scratch(target.plane_pitch())));
        constexpr int plane = 1;
        kernel.ssim_target(target.view(), plane, &grid, statistics.view(), scratch.data(), 0, grid.height);
        double sum = 0.0;
        for (int begin = 0; begin < grid.height; begin += 24) {
            sum += kernel.ssim(render.view(), target.view(), plane, &grid, statistics.view(), partials.view(),
                               scratch.data(), begin, std::min(begin + 24, grid.height));
        }
        const double windows = double(grid.width) * grid.height;
        std::vector<double> x = plane_of(render, plane);
        const std::vector<double> y = plane_of(target, plane);
        verify_close(sum / windows, ssim_reference(x, y, width, height, kind, border), 0.0, 1e-6, "mean");

        for (int begin = 0; begin < height; begin += 24) {
            kernel.ssim_gradient(partials.view(), render.view(), target.view(), plane, &grid, 1.0F,
                                 gradient.view(), scratch.data(), begin, std::min(begin + 24, height));
        }
        const double step = 1e-5;
        for (const auto& [px, py] : {std::pair{0, 0}, {44, 36}, {20, 17}, {3, 30}, {40, 2}, {36, 28}}) {
            double& pixel = x[static_cast<std::size_t>(py) * width + static_cast<std::size_t>(px)];
            const double before = pixel;
            pixel = before + step;
            const double above = ssim_reference(x, y, width, height, kind, border);
            pixel = before - step;
            const double below = ssim_reference(x, y, width, height, kind, border);
            pixel = before;
            verify_close(double{gradient.row(py, plane)[px]}, windows * (above - below) / (2.0 * step), 2e-4,
                         2e-4, QString("gradient at %1, %2").arg(px).arg(py));
        }
    }

    void updateRules_data() { addSets(); }
    void updateRules() {
        const KernelTable& kernel = table();
        constexpr int count = 21;
        Random random(8);
        std::vector<float> values, gradient, m, d, v, previous;
        for (int i = 0; i < count; ++i) {
            values.push_back(random.uniform(-1.0F, 1.0F));
            gradient.push_back(random.uniform(-1.0F, 1.0F));
            m.push_back(random.uniform(-1.0F, 1.0F));
            v.push_back(random.uniform(0.0F, 1.0F));
            d.push_back(random.uniform(-1.0F, 1.0F));
            previous.push_back(random.uniform(-1.0F, 1.0F));
        }
        {
            std::vector<float> a = values, m1 = m, v1 = v;
            const kernels::AdamStep step{0.5F, 0.9F, 0.999F, 1e-8F, 0.01F, 1.5F};
            kernel.adam(&step, count, a.data(), gradient.data(), m1.data(), v1.data());
            for (std::size_t i = 0; i < count; ++i) {
                const double g = 0.5 * double{gradient[i]};
                const double first = 0.9 * double{m[i]} + 0.1 * g,
                             second = 0.999 * double{v[i]} + 0.001 * g * g;
                verify_close(double{m1[i]}, first, 1e-5, 1e-7, "adam m");
                verify_close(double{v1[i]}, second, 1e-5, 1e-7, "adam v");
                verify_close(double{a[i]},
                             double{values[i]} - 0.01 * first / (1.5 * std::sqrt(second) + 1e-8), 1e-5, 1e-6,
                             "adam");
            }
        }
        {
            std::vector<float> a = values, m1 = m;
            const kernels::MomentumStep step{2.0F, 0.8F, 0.1F};
            kernel.momentum(&step, count, a.data(), gradient.data(), m1.data());
            for (std::size_t i = 0; i < count; ++i) {
                const double first = 0.8 * double{m[i]} + 2.0 * double{gradient[i]};
                verify_close(double{a[i]}, double{values[i]} - 0.1 * first, 1e-5, 1e-6, "momentum");
            }
        }
        for (const int first_step : {0, 1}) {
            std::vector<float> a = values, m1 = m, v1 = v, d1 = d, p1 = previous;
            const kernels::AdanStep step{1.0F, 0.98F, 0.92F, 0.99F, 1e-8F, 0.01F, 0.02F, 1.2F, first_step};
            kernel.adan(&step, count, a.data(), gradient.data(), p1.data(), m1.data(), d1.data(), v1.data());
            for (std::size_t i = 0; i < count; ++i) {
                const double g = double{gradient[i]},
                             change = first_step == 1 ? 0.0 : g - double{previous[i]};
                const double first = 0.98 * double{m[i]} + 0.02 * g;
                const double difference = 0.92 * double{d[i]} + 0.08 * change;
                const double ahead = g + 0.92 * change;
                const double second = 0.99 * double{v[i]} + 0.01 * ahead * ahead;
                verify_close(double{a[i]},
                             double{values[i]} -
                                 (0.01 * first + 0.02 * difference) / (1.2 * std::sqrt(second) + 1e-8),
                             1e-5, 1e-6, "adan");
                QCOMPARE(p1[i], gradient[i]);
            }
        }
        double expected = 0.0;
        for (std::size_t i = 0; i < count; ++i) {
            expected += double{values[i]} * double{gradient[i]};
        }
        verify_close(kernel.dot(values.data(), gradient.data(), count), expected, 1e-12, 1e-12, "dot");
    }

    void namesAreChecked() {
        QVERIFY(!supported_instruction_sets().empty());
        QVERIFY_EXCEPTION_THROWN(kernels_of("x86-64-v9"), UserError);
        const std::string used = instruction_set_name();
        QCOMPARE(used, supported_instruction_sets().back());
        select_instruction_set(used); // the same again is no change
        if (supported_instruction_sets().size() > 1) {
            QVERIFY_EXCEPTION_THROWN(select_instruction_set(supported_instruction_sets().front()), UserError);
        }
    }
};

QTEST_GUILESS_MAIN(TestKernels)
#include "tst_kernels.moc"
