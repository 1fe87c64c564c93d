// SPDX-License-Identifier: GPL-3.0-or-later
// Whole fits against traces of OpenFace: the same number of iterations everywhere, the same landmarks at the
// end of every hypothesis, the same result of the frame.
#include "core/optimizers/clnf/factory.h"
#include "tests/core/optimizers/clnf/trace.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace basin;
using namespace basin::clnf;
using namespace basin::test;

namespace {

struct RowFacts {
    std::array<std::int32_t, 4> levels{}; ///< frame, hypothesis, window, stage
    bool stopped = false, ends_hypothesis = false;
    std::vector<double> pose;
    std::vector<float> local;
    double likelihood = 0.0;
};

struct Fit {
    std::vector<RowFacts> rows;
    TableData result;
};

std::size_t scalar_index(const Optimizer& optimizer, const std::string& id) {
    std::size_t index = 0;
    for (const ChannelSpec& channel : optimizer.channels()) {
        if (channel.id == id) {
            return index;
        }
        index += channel.kind == ChannelKind::scalar ? 1 : 0;
    }
    qFatal("no scalar %s", id.c_str());
}

std::size_t scalar_count(const Optimizer& optimizer) {
    std::size_t count = 0;
    for (const ChannelSpec& channel : optimizer.channels()) {
        count += channel.kind == ChannelKind::scalar ? 1 : 0;
    }
    return count;
}

Fit run_fit(const Trace& trace) {
    const auto factory = make_factory();
    ProblemRequest request;
    request.inputs = {trace.picture()};
    request.hyperparameters = Hyperparameters(factory->info().schema);
    request.hyperparameters.set("model", trace.model());
    const Box box = trace.box();
    request.hyperparameters.set(
        "box", QString("%1,%2,%3,%4").arg(box[0]).arg(box[1]).arg(box[2]).arg(box[3]).toStdString());
    request.hyperparameters.set("multi_view", trace.multi_view());
    request.hyperparameters.set("weight_factor", trace.weight_factor());
    const auto optimizer =
        factory->make_optimizer(factory->make_problem(request), request.hyperparameters, 1);
    optimizer->initialise(1);
    const std::size_t scale = scalar_index(*optimizer, "p_scale"),
                      stopped = scalar_index(*optimizer, "stopped"),
                      likelihood = scalar_index(*optimizer, "likelihood");
    std::vector<double> scalars(scalar_count(*optimizer));
    Fit fit;
    for (bool done = false; !done;) {
        const Advance advance = optimizer->advance({});
        done = advance.stop.has_value();
        if ((advance.levels_ended & 16U) == 0) {
            continue;
        }
        RowFacts& row = fit.rows.emplace_back();
        optimizer->read_levels(row.levels);
        optimizer->read_scalars(scalars);
        optimizer->read_kept(0, row.local);
        row.stopped = scalars[stopped] != 0.0;
        row.ends_hypothesis = (advance.levels_ended & 2U) != 0;
        row.pose.assign(scalars.begin() + static_cast<std::ptrdiff_t>(scale),
                        scalars.begin() + static_cast<std::ptrdiff_t>(scale + pose_count));
        row.likelihood = scalars[likelihood];
    }
    fit.result = std::get<TableData>(optimizer->build("frame_result"));
    return fit;
}

double value_of(const TableData& table, const std::string& column) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].id == column) {
            return table.numbers[i];
        }
    }
    qFatal("no column %s", column.c_str());
}

/// Mean and largest distance of two shapes.
std::array<double, 2> apart(const std::vector<double>& a, const std::vector<double>& b) {
    const std::size_t n = a.size() / 2;
    double sum = 0.0, most = 0.0;
    for (std::size_t i = 0; i < n; ++i) {
        const double distance = std::hypot(a[i] - b[i], a[n + i] - b[n + i]);
        sum += distance / static_cast<double>(n);
        most = std::max(most, distance);
    }
    return {sum, most};
}

std::vector<double> landmarks_in(const Trace::Row& row) {
    std::vector<double> shape;
    for (std::size_t i = 4; i < row.size(); ++i) {
        shape.push_back(std::stod(row[i]));
    }
    return shape;
}

} // namespace

class TestOpenFaceFits : public QObject {
    Q_OBJECT

  private slots:
    void the_same_iterations_data() { every_trace(); }
    void the_same_iterations();
    void the_same_landmarks_data() { every_trace(); }
    void the_same_landmarks();
};

void TestOpenFaceFits::the_same_iterations() {
    QFETCH(QString, name);
    const Trace trace = read_trace(name.toStdString());
    const Fit fit = run_fit(trace);
    std::size_t at = 0;
    for (const Trace::Row& row : trace.tables.at("iterations")) {
        if (row[7] == "-1") {
            continue;
        }
        QVERIFY(at < fit.rows.size());
        const RowFacts& ours = fit.rows[at++];
        QCOMPARE(std::to_string(ours.levels[1]), row[1]);
        QCOMPARE(std::to_string(ours.levels[2]), row[3]);
        QCOMPARE(ours.levels[3] == 0 ? std::string("rigid") : std::string("nonrigid"), row[6]);
        QCOMPARE(ours.stopped, row[21] == "1");
    }
    QCOMPARE(at, fit.rows.size());
}

void TestOpenFaceFits::the_same_landmarks() {
    QFETCH(QString, name);
    const Trace trace = read_trace(name.toStdString());
    const auto model = read_face_model(trace.model());
    const Fit fit = run_fit(trace);
    const auto& params = trace.tables.at("params");
    const auto& landmarks = trace.tables.at("landmarks");
    std::size_t best = 0;
    double worst = 0.0, best_likelihood = -1e300;
    for (const RowFacts& row : fit.rows) {
        if (!row.ends_hypothesis) {
            continue;
        }
        for (std::size_t i = 0; i < params.size(); ++i) {
            if (params[i][1] != std::to_string(row.levels[1]) || params[i][3] != "final") {
                continue;
            }
            Parameters ours;
            std::copy(row.pose.begin(), row.pose.end(), ours.pose.begin());
            ours.local = row.local;
            std::vector<float> shape;
            model->pdm.shape(ours, shape);
            const auto [mean, most] = apart({shape.begin(), shape.end()}, landmarks_in(landmarks[i]));
            const double likelihood = std::stod(params[i][10]);
            qInfo("hypothesis %d: mean %.4f px, largest %.4f px, likelihood %.6f against %.6f", row.levels[1],
                  mean, most, row.likelihood, likelihood);
            worst = std::max(worst, most);
            if (likelihood > best_likelihood) {
                best_likelihood = likelihood;
                best = i;
            }
        }
    }
    // With early termination a first scale alone is no result, however likely.
    for (std::size_t i = 0; model->early_termination && i < params.size(); ++i) {
        best = params[i][3] == "final" && params[i][1] != "0" ? i : best;
    }
    std::vector<double> result;
    for (const char* axis : {"x_", "y_"}) {
        for (std::size_t i = 0; i < model->landmarks(); ++i) {
            result.push_back(value_of(fit.result, axis + std::to_string(i)));
        }
    }
    const auto [mean, most] = apart(result, landmarks_in(landmarks[best]));
    qInfo("result: mean %.4f px, largest %.4f px; largest of any hypothesis %.4f px", mean, most, worst);
    QVERIFY(mean <= 0.02);
    QVERIFY(most <= 0.05);
    QCOMPARE(value_of(fit.result, "success"), 1.0);
    QCOMPARE(value_of(fit.result, "frame"), 1.0);
}

QTEST_GUILESS_MAIN(TestOpenFaceFits)
#include "tst_openface_fits.moc"
