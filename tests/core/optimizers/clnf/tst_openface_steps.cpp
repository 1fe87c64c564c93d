// SPDX-License-Identifier: GPL-3.0-or-later
// The mathematics of the fit against traces of OpenFace, piece by piece: start, warp, response maps, steps.
// tst_openface_fits runs whole fits.
#include "core/data/image_reader.h"
#include "tests/core/optimizers/clnf/trace.h"

#include <QTest>

#include <cmath>

using namespace basin;
using namespace basin::clnf;
using namespace basin::test;

namespace {

/// Columns of iterations.csv.
enum Column : std::size_t {
    call = 1,
    scale_index = 3,
    window = 5,
    phase = 6,
    iteration = 7,
    view = 8,
    reg_factor = 9,
    kernel_sigma = 12,
    shift_cells_norm = 13,
    shift_px_norm = 14,
    weight_factor = 11,
    step_norm = 16,
    pose_norm = 17,
    stopped = 21,
    first_parameter = 22
};

struct Grey {
    std::vector<std::uint8_t> pixels;
    GreyView view;

    explicit Grey(const std::string& path) {
        const Image image = read_image(path).image;
        for (std::size_t i = 0; i < image.pixels.size(); i += static_cast<std::size_t>(image.channels)) {
            pixels.push_back(static_cast<std::uint8_t>(std::lround(image.pixels[i] * 255.0F)));
        }
        view = {pixels.data(), image.width, image.height};
    }
};

std::string map_file(const Trace::Row& row) {
    return "resp_f0000_c" + std::string(row[call].size() < 2 ? "0" : "") + row[call] + "_main_s" +
           row[scale_index] + "_w" + row[window] + ".f32";
}

std::string area_file(const Trace::Row& row) {
    std::string name = map_file(row);
    return "aoi" + name.substr(4, name.size() - 8) + "_side" + std::to_string(std::stoi(row[window]) + 10) +
           ".f32";
}

/// Difference of norms as a share of `b`. Parameters are of the order of 10 in single precision, so what is
/// left of a converged step is noise of a few 1e-6 each; the difference counts beyond 2e-5 only.
double relative(double a, double b) {
    return std::max(0.0, std::abs(a - b) - 2e-5) / std::max(1e-30, std::abs(b));
}

/// Weights of a phase: 1, or factor times confidence.
std::vector<float> weights_of(const WindowMaps& maps, double factor) {
    std::vector<float> weights(maps.weight.size(), 1.0F);
    for (std::size_t i = 0; factor > 0.0 && i < weights.size(); ++i) {
        weights[i] = static_cast<float>(factor * maps.weight[i]);
    }
    return weights;
}

} // namespace

class TestOpenFaceSteps : public QObject {
    Q_OBJECT

  private slots:
    void starts_in_the_box_data() { every_trace(); }
    void starts_in_the_box();
    void warps_and_response_maps_data() { every_trace(); }
    void warps_and_response_maps();
    void steps_from_stored_parameters_data() { every_trace(); }
    void steps_from_stored_parameters();
};

void TestOpenFaceSteps::starts_in_the_box() {
    QFETCH(QString, name);
    const Trace trace = read_trace(name.toStdString());
    const auto model = read_face_model(trace.model());
    std::size_t hypothesis = 0;
    for (const Trace::Row& row : trace.tables.at("params")) {
        if (row[3] != "init" || (!trace.multi_view() && row[1] != "0") ||
            (trace.multi_view() && model->early_termination && row[1] != "0")) {
            continue;
        }
        const Parameters expected = parameters_of(row, 4, 0);
        const Parameters start = start_in_box(model->pdm, trace.box(), hypothesis_rotations()[hypothesis++]);
        for (std::size_t i = 0; i < pose_count; ++i) {
            QVERIFY2(std::abs(start.pose[i] - expected.pose[i]) < 2e-5F * std::max(1.0F, expected.pose[i]),
                     qPrintable(QString("%1: %2 %3").arg(i).arg(start.pose[i]).arg(expected.pose[i])));
        }
    }
    QVERIFY(hypothesis > 0);
}

void TestOpenFaceSteps::warps_and_response_maps() {
    QFETCH(QString, name);
    const Trace trace = read_trace(name.toStdString());
    const auto model = read_face_model(trace.model());
    const Grey grey(trace.picture());
    WorkerPool pool(1);
    std::vector<ExpertScratch> scratch;
    WindowMaps maps;
    int windows = 0, maps_compared = 0, maps_moved = 0, pixels = 0, pixels_moved = 0;
    for (const Trace::Row& row : trace.tables.at("iterations")) {
        if (row[phase] != "rigid" || row[iteration] != "-1") {
            continue;
        }
        ++windows;
        const int side = std::stoi(row[window]);
        const Parameters start = parameters_of(row, first_parameter, model->pdm.modes());
        QVERIFY(compute_maps(*model, std::stoul(row[scale_index]), side, start, grey.view,
                             Sampling::warp_affine, true, pool, scratch, {}, maps));
        QCOMPARE(maps.view, std::stoul(row[view]));
        const std::vector<float> stored = trace.floats(map_file(row));
        // Patches of CEN experts were written after they had been worked on; their maps are compared.
        const auto areas = name.contains("ceclm") ? std::vector<float>{} : trace.floats(area_file(row));
        const auto cells = static_cast<std::size_t>(side * side);
        QCOMPARE(stored.size(), cells * model->landmarks());
        for (std::size_t i = 0; i < model->landmarks(); ++i) {
            QCOMPARE(maps.has_map[i], !std::isnan(stored[i * cells]));
            if (!maps.has_map[i]) {
                continue;
            }
            bool moved = false;
            const auto area_side = static_cast<std::size_t>(side + 10);
            for (std::size_t p = 0; p < area_side * area_side && !areas.empty(); ++p) {
                const float ours =
                    maps.areas[i][p / area_side * static_cast<std::size_t>(maps.area_pitch) + p % area_side];
                const bool differs = std::abs(ours - areas[i * area_side * area_side + p]) > 1e-3F;
                moved = moved || differs;
                pixels_moved += differs ? 1 : 0;
                ++pixels;
            }
            float peak = 0.0F, worst = 0.0F;
            for (std::size_t cell = 0; cell < cells; ++cell) {
                const float theirs = stored[i * cells + cell];
                const float ours =
                    maps.map(i)[cell / static_cast<std::size_t>(side) * static_cast<std::size_t>(maps.pitch) +
                                cell % static_cast<std::size_t>(side)];
                peak = std::max(peak, theirs);
                worst = std::max(worst, std::abs(ours - theirs));
            }
            ++maps_compared;
            if (worst > 1e-5F * peak) {
                ++maps_moved;
                QVERIFY2(moved || areas.empty(), qPrintable(QString("landmark %1 of scale %2: %3 of the peak")
                                                                .arg(i)
                                                                .arg(row[scale_index].c_str())
                                                                .arg(static_cast<double>(worst / peak))));
                QVERIFY2(worst < 3e-2F * peak, qPrintable(QString::number(worst / peak)));
            }
        }
    }
    qInfo("%d windows: %d of %d maps and %d of %d pixels moved by a rounding", windows, maps_moved,
          maps_compared, pixels_moved, pixels);
    QVERIFY(windows >= 3);
    QVERIFY(10 * maps_moved < maps_compared);
}

void TestOpenFaceSteps::steps_from_stored_parameters() {
    QFETCH(QString, name);
    const Trace trace = read_trace(name.toStdString());
    const auto model = read_face_model(trace.model());
    const Grey grey(trace.picture());
    WorkerPool pool(1);
    std::vector<ExpertScratch> scratch;
    WindowMaps maps;
    KernelRows rows;
    Shifts shifts;
    Solution solution;
    std::vector<float> shape;
    Parameters before;
    int steps = 0;
    double worst = 0.0;
    for (const Trace::Row& row : trace.tables.at("iterations")) {
        const Parameters after = parameters_of(row, first_parameter, model->pdm.modes());
        const bool rigid = row[phase] == "rigid";
        const int side = std::stoi(row[window]);
        if (row[iteration] == "-1") {
            if (rigid) {
                // The maps of the trace themselves, so that roundings of the warp do not matter here.
                compute_maps(*model, std::stoul(row[scale_index]), side, after, grey.view,
                             Sampling::warp_affine, true, pool, scratch, {}, maps);
                const std::vector<float> stored = trace.floats(map_file(row));
                for (std::size_t i = 0; i < model->landmarks(); ++i) {
                    for (int cell = 0; maps.has_map[i] && cell < side * side; ++cell) {
                        maps.map(i)[cell / side * maps.pitch + cell % side] =
                            stored[i * static_cast<std::size_t>(side * side) +
                                   static_cast<std::size_t>(cell)];
                    }
                }
            }
            before = after;
            continue;
        }
        if (row[stopped] == "1") {
            continue;
        }
        model->pdm.shape(before, shape);
        mean_shifts(maps, shape, {std::stod(row[kernel_sigma]), true, {}}, rows, shifts);
        SolveOptions options;
        options.rigid = rigid;
        options.reg_factor = std::stod(row[reg_factor]);
        solve_step(model->pdm, before, maps, shifts.image, weights_of(maps, std::stod(row[weight_factor])),
                   options, solution);
        const auto norm = [](const auto& values, std::size_t from, std::size_t to) {
            double sum = 0.0;
            for (std::size_t i = from; i < std::min(to, values.size()); ++i) {
                sum += static_cast<double>(values[i]) * static_cast<double>(values[i]);
            }
            return std::sqrt(sum);
        };
        const double differences[] = {
            relative(norm(shifts.cells, 0, 1000), std::stod(row[shift_cells_norm])),
            relative(norm(shifts.image, 0, 1000), std::stod(row[shift_px_norm])),
            relative(norm(solution.step, 0, 1000), std::stod(row[step_norm])),
            relative(norm(solution.step, 0, pose_count), std::stod(row[pose_norm]))};
        Parameters ours = before;
        model->pdm.update(ours, solution.step);
        model->pdm.clamp(ours, 3.0);
        // What the update did, against what it did there, by the shapes.
        std::vector<float> our_shape, their_shape;
        model->pdm.shape(ours, our_shape);
        model->pdm.shape(after, their_shape);
        double apart = 0.0, moved = 0.0;
        for (std::size_t i = 0; i < our_shape.size(); ++i) {
            apart += std::pow(our_shape[i] - their_shape[i], 2.0);
            moved += std::pow(their_shape[i] - shape[i], 2.0);
        }
        const QString where =
            QString("call %1 scale %2 %3 %4: ")
                .arg(row[call].c_str(), row[scale_index].c_str(), row[phase].c_str(), row[iteration].c_str());
        for (const double difference : differences) {
            QVERIFY2(difference < 1e-3, qPrintable(where + QString::number(difference)));
            worst = std::max(worst, difference);
        }
        QVERIFY2(std::sqrt(apart) < 1e-3 * std::sqrt(moved) + 1e-3,
                 qPrintable(where + QString::number(std::sqrt(apart / moved))));
        ++steps;
        before = after;
    }
    qInfo("%d steps, the worst %.2g", steps, worst);
    QVERIFY(steps >= 20);
}

QTEST_GUILESS_MAIN(TestOpenFaceSteps)
#include "tst_openface_steps.moc"
