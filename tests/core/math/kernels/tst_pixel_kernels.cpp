// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/ssim.h"
#include "tests/core/math/kernels/kernel_test.h"

using namespace basin;
using namespace basin::test;

namespace {

std::vector<double> plane_of(const Planes& planes, int plane) {
    const std::vector<float> pixels = planes.interleaved(plane, 1);
    return {pixels.begin(), pixels.end()};
}

} // namespace

/// Pixel, SSIM and update kernels of every instruction set against plain formulae in double precision.
class TestPixelKernels : public QObject {
    Q_OBJECT

  private slots:
    void resolveMeasureError_data() { add_instruction_sets(); }
    void resolveMeasureError() {
        const KernelTable& kernel = kernels_of_row();
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

    void notANumberIsNeverAHole_data() { add_instruction_sets(); }
    void notANumberIsNeverAHole() {
        const KernelTable& kernel = kernels_of_row();
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
        const KernelTable& kernel = kernels_of_row();
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

    void updateRules_data() { add_instruction_sets(); }
    void updateRules() {
        const KernelTable& kernel = kernels_of_row();
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
};

QTEST_GUILESS_MAIN(TestPixelKernels)
#include "tst_pixel_kernels.moc"
