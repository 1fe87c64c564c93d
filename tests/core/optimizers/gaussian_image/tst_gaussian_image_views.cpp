// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/core/optimizers/gaussian_image/fit.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace basin;
using basin::test::Fit;

namespace {

template<class Data>
Data built(Fit& fit, const std::string& channel) {
    return std::get<Data>(fit.optimizer().build(channel));
}

} // namespace

/// What is published: scalars, pictures, ellipses, the table.
class TestGaussianImageViews : public QObject {
    Q_OBJECT

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
        double squared = 0.0;
        for (const char* parameter : {"x", "y", "scale_x", "scale_y", "red", "green", "blue"}) {
            squared +=
                column(std::string("gradient_") + parameter) * column(std::string("gradient_") + parameter);
            // The first step of Adam: both moments are shares of the clipped gradient.
            const double m = column(std::string("m_") + parameter);
            QVERIFY(m == 0.0 || m * column(std::string("gradient_") + parameter) > 0.0);
            QVERIFY(column(std::string("v_") + parameter) >= 0.0);
        }
        QVERIFY(std::abs(std::sqrt(squared) - column("gradient_norm")) < 1e-9); // rotation is not trained
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
            QCOMPARE(overlay.items.size(), std::size_t{100}); // every ellipse and where it ends
            QCOMPARE(overlay.value_label, quantity);
            QVERIFY(overlay.value_low <= overlay.value_high);
            QCOMPARE(overlay.items[7].row, 7);
            QCOMPARE(overlay.items[57].row, 7);
            QVERIFY(overlay.items[7].role == Role::estimate && overlay.items[57].role == Role::support);
            QCOMPARE(overlay.items[57].geometry[2], 3.5F * overlay.items[7].geometry[2]);
        }
        QVERIFY_EXCEPTION_THROWN(fit.optimizer().set_colouring("ellipses", "taste"), UserError);
        // Contributions share out every covered pixel.
        fit.optimizer().set_colouring("ellipses", "contribution");
        double total = 0.0;
        for (const OverlayItem& item : built<OverlayData>(fit, "ellipses").items) {
            total += item.role == Role::estimate ? double{item.value} : 0.0;
        }
        QVERIFY(std::abs(total - (4096.0 - fit.scalar("holes"))) < 0.05);
    }
};

QTEST_GUILESS_MAIN(TestGaussianImageViews)
#include "tst_gaussian_image_views.moc"
