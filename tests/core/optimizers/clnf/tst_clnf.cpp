// SPDX-License-Identifier: GPL-3.0-or-later
// clnf on generated faces and on real video: it finds them, interventions do what they say, faults do harm.
#include "core/base/error.h"
#include "core/data/landmark_files.h"
#include "core/optimizers/clnf/factory.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace basin;

namespace {

struct Session {
    std::shared_ptr<const OptimizerFactory> factory = clnf::make_factory();
    ProblemRequest request;
    std::unique_ptr<Optimizer> optimizer;

    explicit Session(const std::vector<std::pair<std::string, Value>>& settings,
                     const std::string& input = {}, const std::string& preset = "generated") {
        request.preset = preset;
        request.hyperparameters = Hyperparameters(factory->info().schema);
        // One hypothesis a frame unless it is asked for: the last row of a frame is its result then.
        request.hyperparameters.set("reinit_multi_view", preset != "generated");
        for (const auto& [id, value] : settings) {
            request.hyperparameters.set(id, value);
        }
        if (!input.empty()) {
            request.inputs = {input};
        }
        optimizer = factory->make_optimizer(factory->make_problem(request), request.hyperparameters, 1);
        optimizer->initialise(1);
    }

    double scalar(const std::string& id) const {
        std::vector<double> values;
        std::size_t index = 0;
        for (const ChannelSpec& channel : optimizer->channels()) {
            if (channel.kind == ChannelKind::scalar) {
                index = channel.id == id ? values.size() : index;
                values.push_back(0.0);
            }
        }
        optimizer->read_scalars(values);
        return values[index];
    }

    /// Runs until `frames` frames have ended; calls `each` after each of them.
    void run(
        int frames, const std::function<void()>& each = [] {}) {
        for (int done = 0; done < frames;) {
            const Advance advance = optimizer->advance({});
            if ((advance.levels_ended & 1U) != 0) {
                ++done;
                each();
            }
            if (advance.stop) {
                return;
            }
        }
    }

    double error_after(int frames) {
        run(frames);
        return scalar("error_mean_px");
    }
};

double table_value(const TableData& table, const std::string& column, std::size_t row = 0) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].id == column) {
            return table.numbers[row * table.columns.size() + i];
        }
    }
    return std::nan("");
}

} // namespace

class TestClnf : public QObject {
    Q_OBJECT

  private slots:
    void follows_a_generated_face();
    void the_best_hypothesis_is_the_result();
    void faults_do_harm_data();
    void faults_do_harm();
    void synthetic_maps_pull_to_their_point();
    void pins_hold_and_drops_let_go();
    void teleporting_stays_near();
    void bad_values_are_refused();
    void follows_a_real_face();
};

void TestClnf::follows_a_generated_face() {
    Session session({});
    double worst = 0.0;
    session.run(40, [&] { worst = std::max(worst, session.scalar("error_mean_px")); });
    QVERIFY2(worst < 1.0, qPrintable(QString::number(worst)));
}

void TestClnf::the_best_hypothesis_is_the_result() {
    Session one({}), eleven({{"multi_view", true}});
    one.run(1);
    eleven.run(1);
    const auto expected = std::get<TableData>(one.optimizer->build("frame_result"));
    const auto result = std::get<TableData>(eleven.optimizer->build("frame_result"));
    // The face looks ahead, so that the first hypothesis or one beside it wins.
    for (const char* column : {"x_8", "y_8", "x_30", "y_30", "x_57"}) {
        QVERIFY(std::abs(table_value(result, column) - table_value(expected, column)) < 2.0);
    }
    QCOMPARE(table_value(result, "success"), 1.0);
}

void TestClnf::faults_do_harm_data() {
    QTest::addColumn<QString>("fault");
    for (const char* fault :
         {"fault_kernel_coefficient", "fault_offset_frame", "fault_transposed", "fault_no_reference_warp",
          "fault_border_penalty", "fault_numeric_rotation", "fault_interleaved_weights"}) {
        QTest::addRow("%s", fault) << fault;
    }
}

void TestClnf::faults_do_harm() {
    QFETCH(QString, fault);
    // Weights differ, rotations matter, and everything else is as without the fault.
    const std::vector<std::pair<std::string, Value>> settings{{"weight_factor", 2.5}};
    auto with_fault = settings;
    with_fault.emplace_back(fault.toStdString(), true);
    Session healthy(settings), ill(with_fault);
    std::vector<float> a, b;
    healthy.run(4);
    ill.run(4);
    healthy.optimizer->read_kept(0, a);
    ill.optimizer->read_kept(0, b);
    QVERIFY(a != b);
    const double error = ill.scalar("error_mean_px");
    if (fault == "fault_kernel_coefficient" || fault == "fault_no_reference_warp" ||
        fault == "fault_border_penalty") {
        QVERIFY2(!(error < 1.5 * healthy.scalar("error_mean_px")), qPrintable(QString::number(error)));
    }
}

void TestClnf::synthetic_maps_pull_to_their_point() {
    Session plain({}), session({});
    session.optimizer->perform("synthetic_response", {std::int64_t{-1}, -1.0, -1.0}); // all at the reference
    const double error = session.error_after(1);
    QVERIFY2(error < 0.6 * plain.error_after(1), qPrintable(QString::number(error)));
    QVERIFY_EXCEPTION_THROWN(session.optimizer->perform("synthetic_response", {std::int64_t{68}}), UserError);
}

void TestClnf::pins_hold_and_drops_let_go() {
    Session session({});
    session.run(1);
    const auto before = std::get<TableData>(session.optimizer->build("landmarks"));
    const double x = table_value(before, "x", 30) + 6.0, y = table_value(before, "y", 30);
    session.optimizer->perform("pin_landmark", {std::int64_t{30}, x, y});
    session.optimizer->perform("drop_landmark", {std::int64_t{8}});
    for (int step = 0; step < 40; ++step) {
        session.optimizer->advance({});
    }
    const auto after = std::get<TableData>(session.optimizer->build("landmarks"));
    QVERIFY(std::abs(table_value(after, "x", 30) - x) < 2.0);
    QCOMPARE(table_value(after, "shift_x", 8), 0.0);
}

void TestClnf::teleporting_stays_near() {
    Session session({});
    session.optimizer->perform("teleport_to_reference", {});
    session.optimizer->restored(); // the present state is described anew
    QVERIFY(session.scalar("error_mean_px") < 1e-3);
    QVERIFY(session.error_after(1) < 0.6);
}

void TestClnf::bad_values_are_refused() {
    for (const auto& [id, value] : std::vector<std::pair<std::string, std::string>>{{"windows_init", "10,9"},
                                                                                    {"windows_init", "0,0"},
                                                                                    {"frozen_modes", "99"},
                                                                                    {"box", "1,2,3"},
                                                                                    {"frames", "5:2"},
                                                                                    {"model", "/nowhere"}}) {
        QVERIFY_EXCEPTION_THROWN(Session({{id, value}}), UserError);
    }
    QVERIFY_EXCEPTION_THROWN(Session({}, "picture.png", ""), UserError); // there is no such picture
}

void TestClnf::follows_a_real_face() {
    const std::string data = qEnvironmentVariable("BASIN_SHARED_DATA").toStdString();
    const std::string video = data + "/face_videos/franck.mp4";
    const std::string csv = data + "/face_videos/franck_dlib68_every20.csv";
    const std::string model = data + "/clm_models/facetracker_mit/face2.tracker";
    if (!QFile::exists(QString::fromStdString(video)) ||
        !QFile::exists("/usr/share/opencv4/haarcascades/haarcascade_frontalface_alt.xml")) {
        QSKIP("needs face_videos and clm_models of the shared data, and opencv-data");
    }
    Session session({{"model", model}, {"reference", csv}, {"frames", std::string("1:800")}}, video, "");
    const LandmarkFile reference = read_landmarks(csv);
    std::vector<double> errors;
    std::int64_t frame = 0;
    session.run(800, [&] {
        const auto found = reference.frames.find(frame++);
        const double error = session.scalar("error_mean_px");
        if (found != reference.frames.end() && std::isfinite(error)) {
            const LandmarkRow& row = found->second;
            errors.push_back(error / std::hypot(row.x[36] - row.x[45], row.y[36] - row.y[45]));
        }
    });
    QCOMPARE(errors.size(), std::size_t{40});
    std::nth_element(errors.begin(), errors.begin() + 20, errors.end());
    qInfo("median error %.2f %% of the distance of the eyes", 100.0 * errors[20]);
    QVERIFY(errors[20] < 0.05);
}

QTEST_GUILESS_MAIN(TestClnf)
#include "tst_clnf.moc"
