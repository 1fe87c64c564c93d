// SPDX-License-Identifier: GPL-3.0-or-later
// What the learners do to the parameters: the note's rules, and those that measure.
#include "core/optimizers/graph_em/learners.h"
#include "core/optimizers/graph_em/worked_example.h"
#include "tests/core/optimizers/graph_em/graph_run.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace basin;
using namespace basin::graph_em;
using namespace basin::test;

namespace {

constexpr Parameters defaults{0.3, 0.1, 10.0, 10.0, 0.3};

/// Improving updates (the loss always falls) until a parameter reaches its upper bound.
template<class Update>
int updates_to_rail(std::size_t which, Update update) {
    LearnerMemory memory;
    Parameters parameters = defaults;
    int updates = 0;
    for (double loss = 100.0; rail(which, parameters[which], default_bounds) == 0 && updates < 1000;
         loss -= 1.0) {
        memory.losses.push_back(loss);
        update(memory, parameters);
        updates += memory.losses.size() > 1 ? 1 : 0;
    }
    return updates;
}

std::vector<double> column(const TableData& table, std::size_t which) {
    std::vector<double> values;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        values.push_back(table.numbers[row * table.columns.size() + which]);
    }
    return values;
}

TableData probe(GraphRun& run) {
    return run.optimizer().query("causal_probe", {}, {}, [](double) {});
}

std::string shared_data(const char* part) {
    const QByteArray folder = qgetenv("BASIN_SHARED_DATA");
    const QString path = QString::fromLocal8Bit(folder) + "/" + part;
    return !folder.isEmpty() && QFile::exists(path) ? path.toStdString() : std::string();
}

} // namespace

class TestGraphLearners : public QObject {
    Q_OBJECT

  private slots:
    void the_notes_rule_reaches_its_rails();
    void the_shipped_rule_moves_two_parameters();
    void a_window_and_damping_act_under_the_notes_rule();
    void the_notes_advice_does_nothing_under_the_shipped_rule();
    void the_shipped_loop_is_open();
    void the_graphs_loop_is_closed();
    void an_unstable_step_is_known_before_it_is_taken();
    void the_guard_may_go_below_the_bound();
    void differences_descend_on_a_function();
    void the_radius_goes_by_distances();
    void the_worked_example();
    void learning_helps_on_textures();
    void cifar_is_not_made_worse();
    void classes_follow_their_own_losses();
};

void TestGraphLearners::the_notes_rule_reaches_its_rails() {
    Settings settings{};
    settings.text_rate = 0.05;
    settings.smoothing_window = 1;
    const auto update = [&](LearnerMemory& memory, Parameters& parameters) {
        update_by_text(settings, memory, parameters);
    };
    QCOMPARE(updates_to_rail(sigma, update), 11);
    QCOMPARE(updates_to_rail(tau, update), 23);
    QCOMPARE(updates_to_rail(radius, update), 15);
    // One rise and one fall do not cancel.
    LearnerMemory memory;
    Parameters parameters = defaults;
    for (const double loss : {1.0, 2.0, 1.0}) {
        memory.losses.push_back(loss);
        update(memory, parameters);
    }
    QVERIFY(std::abs(parameters[sigma] / 0.3 - 0.9975) < 1e-12);
}

void TestGraphLearners::the_shipped_rule_moves_two_parameters() {
    LearnerMemory memory;
    Parameters parameters = defaults;
    memory.losses = {1.0};
    update_as_shipped(Settings{}, memory, parameters);
    QVERIFY(parameters == defaults); // nothing to compare with
    memory.losses = {1.0, 2.0};
    update_as_shipped(Settings{}, memory, parameters);
    QCOMPARE(parameters[sigma], 0.3 * 0.99);
    QCOMPARE(parameters[tau], 0.1 * 0.975);
    memory.losses = {2.0, 1.0};
    update_as_shipped(Settings{}, memory, parameters);
    QCOMPARE(parameters[sigma], 0.3 * 0.99 * 1.01);
    QCOMPARE(parameters[tau], 0.1 * 0.975 * 1.025);
    QCOMPARE(parameters[radius], 10.0);
    QCOMPARE(parameters[sigma_s], 10.0);
    QCOMPARE(parameters[sigma_f], 0.3);
}

void TestGraphLearners::a_window_and_damping_act_under_the_notes_rule() {
    const auto path = [](const GraphRun::Texts& settings) {
        GraphRun run("seed-004:text-rule", settings);
        std::vector<double> sigmas;
        for (int i = 0; i < 30; ++i) {
            run.iterations(1);
            sigmas.push_back(run.scalar("sigma"));
        }
        return sigmas;
    };
    const std::vector<double> plain = path({{"smoothing_window", "1"}});
    QVERIFY(path({{"smoothing_window", "10"}}) != plain);
    QVERIFY(path({{"smoothing_window", "1"}, {"oscillation_damping", "0.5"}}) != plain);
}

void TestGraphLearners::the_notes_advice_does_nothing_under_the_shipped_rule() {
    std::vector<std::uint64_t> hashes;
    for (const char* preset : {"seed-004", "seed-004:window-10", "seed-004:learning-rate-0.02"}) {
        GraphRun run(preset);
        run.iterations(40);
        hashes.push_back(run.hash());
    }
    QCOMPARE(hashes[1], hashes[0]);
    QCOMPARE(hashes[2], hashes[0]);
}

void TestGraphLearners::the_shipped_loop_is_open() {
    GraphRun run("seed-004");
    run.iterations(6);
    const TableData table = probe(run);
    QCOMPARE(table.rows(), std::size_t{parameter_count});
    for (const std::size_t term : {0, 1}) { // recon_loss, percep_loss
        for (const double slope : column(table, term)) {
            QCOMPARE(slope, 0.0);
        }
    }
    QVERIFY(column(table, 2)[sigma] != 0.0); // smoothness is reached
    QVERIFY(column(table, 4)[sigma] != 0.0); // and the graph's own result would be
}

void TestGraphLearners::the_graphs_loop_is_closed() {
    GraphRun run("seed-004", {{"reconstruction", "graph"}});
    run.iterations(2);
    QVERIFY(column(probe(run), 0)[sigma] != 0.0);
}

void TestGraphLearners::an_unstable_step_is_known_before_it_is_taken() {
    // Flat images: all weights live, λmax above 20.
    GraphRun run("seed-004", {{"learner", "fixed"}, {"tau", "0.3"}, {"radius", "20"}, {"noise_sigma", "0"}});
    run.phase(); // graph
    QVERIFY(run.scalar("unstable_images") > 0.0);
    QVERIFY(run.scalar("tau_effective") > run.scalar("tau_limit"));
}

void TestGraphLearners::the_guard_may_go_below_the_bound() {
    GraphRun run("seed-004", {{"learner", "fixed"},
                              {"tau", "0.3"},
                              {"radius", "20"},
                              {"sigma_s", "20"},
                              {"noise_sigma", "0"},
                              {"guard", "1"}});
    run.iterations(1);
    QCOMPARE(run.scalar("unstable_images"), 0.0);
    QCOMPARE(run.scalar("tau"), 0.3);
    QVERIFY(run.scalar("tau_effective") < default_bounds.lower[tau] + 0.045);
    QVERIFY(std::abs(run.scalar("tau_effective") - 0.9 * run.scalar("tau_limit")) < 1e-6);
}

void TestGraphLearners::differences_descend_on_a_function() {
    // A bowl in log parameters whose bottom lies inside the bounds for all but σ of features.
    const Parameters bottom{0.2, 0.2, 15.0, 7.0, 0.9};
    const MeasuredObjective bowl = [&](const Parameters& at) -> std::optional<double> {
        double sum = 1.0;
        for (std::size_t i = 0; i < parameter_count; ++i) {
            const double away = std::log(at[i] / bottom[i]);
            sum += away * away;
        }
        return sum;
    };
    Settings settings{};
    settings.learning_rate = 0.3;
    LearnerMemory memory;
    Parameters parameters = defaults;
    double before = 0.0, last = 1e9;
    for (int i = 0; i < 40; ++i) {
        QVERIFY(update_by_differences(settings, distinct_distances(5, 5.0, 20.0), bowl, memory, parameters,
                                      &before));
        QVERIFY(before <= last); // never climbs
        last = before;
    }
    QVERIFY(std::abs(parameters[sigma] - 0.2) < 0.005);
    QVERIFY(std::abs(parameters[tau] - 0.2) < 0.005);
    QCOMPARE(parameters[radius], 15.0);
    QVERIFY(std::abs(parameters[sigma_s] - 7.0) < 0.2);
    QCOMPARE(rail(sigma_f, parameters[sigma_f], default_bounds), 1);
    // Stopped in the middle, it changes nothing.
    const Parameters unchanged = parameters;
    int calls = 0;
    const MeasuredObjective stopping = [&](const Parameters& at) {
        return ++calls > 5 ? std::nullopt : bowl(at);
    };
    QVERIFY(!update_by_differences(settings, {}, stopping, memory, parameters, &before));
    QVERIFY(parameters == unchanged);
}

void TestGraphLearners::the_radius_goes_by_distances() {
    const MeasuredObjective nearer = [](const Parameters& at) -> std::optional<double> { return at[radius]; };
    LearnerMemory memory;
    Parameters parameters = defaults;
    parameters[radius] = 12.0; // between 11.18 and 14.14
    double before = 0.0;
    Settings settings{};
    settings.learning_rate = 0.3;
    QVERIFY(update_by_differences(settings, distinct_distances(5, 5.0, 20.0), nearer, memory, parameters,
                                  &before));
    QCOMPARE(parameters[radius], 10.0); // the next one below what 12 stands for
}

void TestGraphLearners::the_worked_example() {
    const TableData table = worked_example();
    QVERIFY(std::abs(table.numbers[0] - 0.384) < 1e-12 && std::abs(table.numbers[1] - 0.388) < 1e-12);
    QVERIFY(std::abs(table.numbers[3] - 0.356) < 1e-12 && std::abs(table.numbers[4] - 0.366) < 1e-12);
}

void TestGraphLearners::learning_helps_on_textures() {
    GraphRun run("denoise");
    run.iterations(1);
    const double first = run.scalar("objective"), first_db = run.scalar("psnr_db");
    run.iterations(8);
    QVERIFY(run.scalar("objective") < first);
    QVERIFY(run.scalar("psnr_db") > first_db);
    QVERIFY(run.scalar("psnr_db") > run.scalar("psnr_noisy_db"));
}

void TestGraphLearners::cifar_is_not_made_worse() {
    const std::string batch = shared_data("cifar10_subset/data_batch_1_first2500.bin");
    if (batch.empty()) {
        QSKIP("BASIN_SHARED_DATA names no folder with cifar10_subset");
    }
    for (const char* noise : {"0.0588235", "0.098"}) {
        GraphRun run("denoise", {{"most_images", "200"}, {"noise_sigma", noise}}, 1, {batch});
        QCOMPARE(run.problem().samples().size(), std::size_t{200});
        QCOMPARE(run.problem().class_names()[3], std::string("cat"));
        run.iterations(8);
        QVERIFY(run.scalar("psnr_db") > run.scalar("psnr_noisy_db"));
    }
}

void TestGraphLearners::classes_follow_their_own_losses() {
    GraphRun run("seed-004:per-class");
    run.iterations(12);
    std::vector<float> steps, sigmas;
    run.optimizer().read_kept(3, steps);
    run.optimizer().read_kept(1, sigmas);
    QCOMPARE(steps.size(), class_count);
    QVERIFY(std::any_of(steps.begin(), steps.end(), [](float value) { return value != 5.0F; }));
    ClassMemory memory;
    Settings settings{};
    settings.start = defaults;
    settings.smooth_steps = 5;
    memory.reset(settings);
    memory.remember(2, 0.9);
    memory.update(2, 0.8, default_bounds);
    QCOMPARE(memory.steps[2], std::int64_t{6});
    QCOMPARE(memory.sigma[2], 0.3 * 1.02);
    memory.remember(2, 0.1);
    memory.update(2, 0.2, default_bounds);
    QCOMPARE(memory.steps[2], std::int64_t{5});
    QCOMPARE(memory.sigma[2], 0.3 * 1.02 * 0.98);
    QCOMPARE(memory.sigma[1], 0.3);
}

QTEST_GUILESS_MAIN(TestGraphLearners)
#include "tst_graph_learners.moc"
