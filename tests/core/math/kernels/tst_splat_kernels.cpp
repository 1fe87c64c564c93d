// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/core/math/kernels/kernel_test.h"

using namespace basin;
using namespace basin::test;
using kernels::Splat;
using kernels::SplatMoments;

namespace {

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

} // namespace

/// Splats of every instruction set against plain loops in double precision.
class TestSplatKernels : public QObject {
    Q_OBJECT

  private slots:
    void splat_data() { add_instruction_sets(); }
    void splat() {
        const KernelTable& kernel = kernels_of_row();
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

    void weightsAreAccurate_data() { add_instruction_sets(); }
    void weightsAreAccurate() {
        const KernelTable& kernel = kernels_of_row();
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

    void moments_data() { add_instruction_sets(); }
    void moments() {
        const KernelTable& kernel = kernels_of_row();
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

    void brokenSplatsTouchNothing_data() { add_instruction_sets(); }
    void brokenSplatsTouchNothing() {
        const KernelTable& kernel = kernels_of_row();
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

QTEST_GUILESS_MAIN(TestSplatKernels)
#include "tst_splat_kernels.moc"
