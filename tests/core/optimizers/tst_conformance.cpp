// SPDX-License-Identifier: GPL-3.0-or-later
// What every registered optimizer promises about its bits. tst_conformance_threads has its threads,
// tst_conformance_surface what it declares.
#include "core/base/absent.h"
#include "core/base/error.h"
#include "core/run/named_rows.h"
#include "tests/core/optimizers/conformance.h"
#include "tests/core/optimizers/every_optimizer.h"
#include "tests/support/engine_helpers.h"
#include "tests/support/nested_random.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

using namespace basin;
using namespace basin::test;

namespace {

constexpr std::int64_t rows = 60, fork_row = 17;
constexpr int rows_after = 70; ///< a loss that shows later than this is none

/// A fresh optimizer that holds a saved state.
std::unique_ptr<Optimizer> revived(const Run& run, const Hyperparameters& values, const StateBlob& state) {
    auto optimizer = run.make_optimizer();
    optimizer->set_hyperparameters(values);
    load_state(state_of(*optimizer), state);
    optimizer->restored();
    return optimizer;
}

/// Goes on by hand and hands scalars and state hash of every row to `visit`, until that returns false or the
/// optimizer ends.
template<class Visit>
void for_each_row(Optimizer& optimizer, std::size_t scalars, Visit visit) {
    const std::size_t iteration_level = optimizer.levels().size() - 2;
    for (bool more = true; more;) {
        const Advance advance = optimizer.advance({});
        if (((advance.levels_ended >> iteration_level) & 1U) != 0) {
            std::vector<double> values(scalars);
            optimizer.read_scalars(values);
            std::string text(reinterpret_cast<const char*>(values.data()), scalars * sizeof(double));
            text += std::to_string(hash_state(state_of(optimizer)));
            more = visit(std::move(text));
        }
        more = more && !advance.stop;
    }
}

/// Scalars and state hash of each of the next `count` rows; ends with the optimizer.
std::vector<std::string> rows_by_hand(Optimizer& optimizer, std::size_t scalars, std::int64_t count) {
    std::vector<std::string> texts;
    for_each_row(optimizer, scalars, [&](std::string text) {
        texts.push_back(std::move(text));
        return static_cast<std::int64_t>(texts.size()) < count;
    });
    return texts;
}

/// Whether the next `count` rows are those of `expected` (fewer where the optimizer ended); looks no further
/// than the first that is not.
bool goes_on_as(Optimizer& optimizer, std::size_t scalars, std::size_t count,
                const std::vector<std::string>& expected) {
    std::size_t rows_seen = 0;
    bool same = true;
    for_each_row(optimizer, scalars, [&](const std::string& text) {
        same = rows_seen < expected.size() && text == expected[rows_seen];
        ++rows_seen;
        return same && rows_seen < count;
    });
    return same && rows_seen == expected.size();
}

} // namespace

class TestConformance : public QObject {
    Q_OBJECT

  private slots:
    void same_run_twice_data() { every_optimizer(); }
    void same_run_twice();
    void a_fork_is_a_fresh_run_with_the_same_edits_data() { every_optimizer(); }
    void a_fork_is_a_fresh_run_with_the_same_edits();
    void rewinding_is_bit_exact_data() { every_optimizer(); }
    void rewinding_is_bit_exact();
    void a_saved_state_is_all_there_is_data() { every_optimizer(); }
    void a_saved_state_is_all_there_is();
    void every_array_of_the_state_matters_data() { every_optimizer(); }
    void every_array_of_the_state_matters();
    void looking_changes_nothing_data() { every_optimizer(); }
    void looking_changes_nothing();
    void not_a_number_never_crashes_data() { every_optimizer(); }
    void not_a_number_never_crashes();
    void an_interrupted_phase_leaves_no_trace_data() { every_optimizer(); }
    void an_interrupted_phase_leaves_no_trace();

  private:
    static void rob(const Run& run, std::set<std::string>& unmissed, std::set<std::string>& used);
};

void TestConformance::same_run_twice() {
    QFETCH(QString, which);
    const Subject tested(which.toStdString());
    std::vector<std::vector<std::string>> texts;
    for (int i = 0; i < 2; ++i) {
        const auto run = tested.run();
        Executor executor(*run);
        run_to(executor, rows);
        texts.push_back(row_texts(*run, 0));
    }
    QVERIFY(texts[0].size() >= 20);
    QCOMPARE(first_different_row(texts[0], texts[1]), std::int64_t{0});
    // Another seed is another run (its input or its initial state).
    RunSpec spec = tested.spec();
    ++spec.request.seed;
    Run other(spec, tested.registry());
    Executor executor(other);
    run_to(executor, rows);
    QVERIFY(first_different_row(texts[0], row_texts(other, 0)) != 0);
}

void TestConformance::a_fork_is_a_fresh_run_with_the_same_edits() {
    QFETCH(QString, which);
    const Subject tested(which.toStdString());
    const auto forked = tested.run();
    Executor executor(*forked);
    run_to(executor, rows);
    int tried = 0, effective = 0;
    for (const Edit& edit : tested.edits()) {
        QVERIFY(executor.go_to(0, {fork_row, 0}, {}).reached);
        executor.clear_pending();
        try {
            executor.edit({edit});
            run_to(executor, rows);
        } catch (const UserError&) {
            continue; // does not fit the other values: refused, and that is an answer
        }
        const auto fresh = tested.run({{fork_row + 1, edit}});
        Executor other(*fresh);
        run_to(other, rows);
        const std::vector<std::string> texts = row_texts(*forked, executor.segment());
        const std::int64_t differs = first_different_row(texts, row_texts(*fresh, other.segment()));
        QVERIFY2(differs == 0, (describe(edit) + ": row " + std::to_string(differs)).c_str());
        ++tried;
        effective += first_different_row(texts, row_texts(*forked, 0)) != 0 ? 1 : 0;
    }
    QVERIFY(2 * tried > static_cast<int>(tested.edits().size())); // most fit
    QVERIFY(effective > 1);
}

void TestConformance::rewinding_is_bit_exact() {
    QFETCH(QString, which);
    const Subject tested(which.toStdString());
    const std::vector<Edit> edits = tested.edits();
    std::vector<ScheduledEdit> schedule;
    for (std::size_t i = 0; i < edits.size(); i += 3) {
        schedule.push_back({static_cast<std::int64_t>(5 + i), edits[i]});
    }
    const auto run = tested.run(schedule);
    run->checkpoints().set_cap(40'000);
    run->record_phase_hashes(true);
    Executor executor(*run);
    executor.set_checkpoint_interval_ns(1);
    const auto walk_on = [&](std::int64_t iteration) {
        try {
            return walk(executor, iteration);
        } catch (const UserError&) {
            return walk(executor, iteration); // that edit did not fit
        }
    };
    std::vector<Visited> visited = walk_on(rows);
    executor.go_to(executor.segment(), {fork_row, 1}, {});
    const std::vector<StateArrayInfo> arrays = list_state(state_of(executor.optimizer()));
    const auto real = std::find_if(arrays.begin(), arrays.end(), [](const StateArrayInfo& array) {
        return array.dtype == DType::f32 || array.dtype == DType::f64;
    });
    QVERIFY(real != arrays.end());
    executor.edit({poke_edit(real->name, 0, 0.25)});
    const auto poked = walk_on(rows);
    executor.go_to(0, {2, 0}, {});
    executor.fork();
    const auto fork = walk_on(30);
    visited.insert(visited.end(), poked.begin(), poked.end());
    visited.insert(visited.end(), fork.begin(), fork.end());
    std::uint64_t random = 3;
    for (int i = 0; i < 150; ++i) {
        const Visited& to = visited[next_random(random) % visited.size()];
        const GoResult went = executor.go_to(to.segment, to.position, {});
        QVERIFY2(went.reached, went.failure.c_str());
        const std::string where =
            std::to_string(to.position.iteration) + ", " + std::to_string(to.position.phase);
        QVERIFY2(!went.mismatch, where.c_str());
        QVERIFY2(executor.position_hash() == to.hash, where.c_str());
    }
}

void TestConformance::a_saved_state_is_all_there_is() {
    QFETCH(QString, which);
    const Subject tested(which.toStdString());
    const auto run = tested.run();
    const std::size_t scalars = run->layout().scalars.size();
    const Hyperparameters values = run->spec().request.hyperparameters;
    Executor executor(*run);
    for (const std::int64_t k : {0, 1, 7, 26, 40}) {
        run_to(executor, k);
        const StateBlob state = save_state(state_of(executor.optimizer()));
        auto first = revived(*run, values, state);
        auto second = run->make_optimizer();
        second->initialise(12345); // another life before
        rows_by_hand(*second, scalars, 3);
        load_state(state_of(*second), state);
        second->restored();
        QVERIFY(save_state(state_of(*first)) == state);
        const std::vector<std::string> a = rows_by_hand(*first, scalars, 12);
        const std::vector<std::string> b = rows_by_hand(*second, scalars, 12);
        const std::vector<std::string> c = rows_by_hand(*revived(*run, values, state), scalars, 12);
        QVERIFY(!a.empty());
        QVERIFY(a == b && a == c);
        std::vector<std::string> live =
            rows_by_hand(*revived(*run, values, *run->checkpoints().nearest(0, 0)->state), scalars, k + 12);
        QVERIFY(std::equal(a.begin(), a.end(), live.begin() + k));
    }
}

/// Zeroes one array after another at some places of one run and takes those off `unmissed` whose loss changes
/// what follows; those that held anything at all go to `used`.
void TestConformance::rob(const Run& run, std::set<std::string>& unmissed, std::set<std::string>& used) {
    const std::size_t scalars = run.layout().scalars.size();
    const Hyperparameters values = run.spec().request.hyperparameters;
    const auto original = run.make_optimizer();
    original->initialise(run.spec().request.seed);
    for (const std::int64_t more_rows : {3, 11, 16, 28}) {
        const auto done = static_cast<std::int64_t>(rows_by_hand(*original, scalars, more_rows).size());
        if (done < more_rows) {
            return; // ended
        }
        const StateBlob state = save_state(state_of(*original));
        const std::vector<std::string> intact =
            rows_by_hand(*revived(run, values, state), scalars, rows_after);
        for (const StateArrayInfo& array : list_state(state_of(*original))) {
            auto robbed = revived(run, values, state);
            if (!unmissed.contains(array.name) || !zero_array(*robbed, array.name)) {
                continue;
            }
            robbed->restored();
            used.insert(array.name);
            if (!goes_on_as(*robbed, scalars, rows_after, intact)) {
                unmissed.erase(array.name);
            }
        }
    }
}

void TestConformance::every_array_of_the_state_matters() {
    QFETCH(QString, which);
    const Subject tested(which.toStdString());
    std::set<std::string> unmissed, used;
    for (std::uint64_t variation = 0; variation < 40; ++variation) {
        try {
            const Run run(tested.varied_spec(variation), tested.registry());
            for (const StateArrayInfo& array : list_state(state_of(*run.make_optimizer()))) {
                if (variation == 0 || !used.contains(array.name)) {
                    unmissed.insert(array.name);
                }
            }
            rob(run, unmissed, used);
        } catch (const UserError&) {
            QVERIFY(variation > 0); // the values do not fit each other
        }
        const bool all_missed = std::none_of(unmissed.begin(), unmissed.end(),
                                             [&](const std::string& name) { return used.contains(name); });
        if (unmissed.empty() || (all_missed && variation >= 24)) {
            break;
        }
    }
    for (const std::string& name : unmissed) {
        QVERIFY2(!used.contains(name), (name + " is kept, and nobody misses it").c_str());
        qInfo("%s: '%s' is zero all along", tested.info().id.c_str(), name.c_str());
    }
}

void TestConformance::looking_changes_nothing() {
    QFETCH(QString, which);
    const Subject tested(which.toStdString());
    const auto plain = tested.run();
    Executor undisturbed(*plain);
    run_to(undisturbed, 30);
    const auto run = tested.run();
    Executor executor(*run);
    executor.watch_inner(true);
    while (executor.position().iteration < 30 && !executor.stopped()) {
        Optimizer& optimizer = executor.optimizer();
        for (const ChannelSpec& channel : optimizer.channels()) {
            if (!channel.linked_table.empty()) {
                optimizer.set_focus(channel.linked_table,
                                    static_cast<std::int32_t>(executor.position().iteration % 3) - 1);
            }
            for (const std::string& quantity : optimizer.colourings(channel.id)) {
                optimizer.set_colouring(channel.id, quantity);
                (void)optimizer.build(channel.id);
            }
            (void)optimizer.build(channel.id);
        }
        for (const std::string& name : optimizer.intermediates()) {
            const Intermediate value = optimizer.intermediate(name);
            std::int64_t count = 1;
            for (const std::int64_t dimension : value.shape) {
                count *= dimension;
            }
            QCOMPARE(static_cast<std::int64_t>(value.values.size()), count);
        }
        (void)optimizer.level_positions();
        (void)optimizer.take_inner();
        if (executor.position() == Position{5, 0} || executor.position() == Position{12, 1}) {
            for (const Action& action : tested.info().actions) {
                std::vector<Value> arguments;
                for (const ActionParameter& parameter : action.parameters) {
                    arguments.push_back(parameter.default_value);
                    if (auto* text = std::get_if<std::string>(&arguments.back())) {
                        *text = with_named_rows(*run, *text); // as the engine does
                    }
                }
                if (action.is_query) {
                    const TableData table = optimizer.query(action.id, arguments, {}, [](double) {});
                    QVERIFY(table.rows() > 0);
                }
            }
        }
        executor.step({});
    }
    QCOMPARE(first_different_row(row_texts(*run, 0), row_texts(*plain, 0)), std::int64_t{0});
}

void TestConformance::not_a_number_never_crashes() {
    QFETCH(QString, which);
    const Subject tested(which.toStdString());
    const auto run = tested.run();
    Executor executor(*run);
    run_to(executor, fork_row + 5);
    const std::uint64_t before = run->history(0)->view().facts(fork_row - 1).hash;
    int not_finite = 0;
    // Arrays may grow from row to row: those of the row that is poked.
    QVERIFY(executor.go_to(0, {fork_row, 0}, {}).reached);
    for (const StateArrayInfo& array : list_state(state_of(executor.optimizer()))) {
        if ((array.dtype != DType::f32 && array.dtype != DType::f64) || array.shape.count() == 0) {
            continue;
        }
        for (const double bad : {std::nan(""), std::numeric_limits<double>::infinity(), -1e30}) {
            for (const int phase : {0, 1}) {
                QVERIFY(executor.go_to(0, {fork_row, phase}, {}).reached);
                executor.edit({poke_edit(array.name, array.shape.count() - 1, bad)});
                const StepResult last = run_to(executor, fork_row + 12);
                QVERIFY2(last.failure.empty(), (array.name + ": " + last.failure).c_str());
                for (const ChannelSpec& channel : executor.optimizer().channels()) {
                    (void)executor.optimizer().build(channel.id);
                }
                const History::View view = run->history(executor.segment())->view();
                for (std::int64_t row = 0; row < view.size(); ++row) {
                    for (std::size_t i = 0; i < run->layout().scalars.size(); ++i) {
                        not_finite +=
                            std::isfinite(view.scalar(row, i)) || is_absent(view.scalar(row, i)) ? 0 : 1;
                    }
                }
                const std::uint64_t end = executor.state_hash();
                QVERIFY(executor.go_to(executor.segment(), executor.position(), {}).reached);
                QCOMPARE(executor.state_hash(), end);
            }
        }
    }
    QVERIFY2(not_finite > 0, "nothing told that a number was lost");
    QVERIFY(executor.go_to(0, {fork_row, 0}, {}).reached);
    QCOMPARE(executor.state_hash(), before);
}

void TestConformance::an_interrupted_phase_leaves_no_trace() {
    QFETCH(QString, which);
    const Subject tested(which.toStdString());
    const auto plain = tested.run();
    Executor undisturbed(*plain);
    run_to(undisturbed, 10);
    const auto run = tested.run();
    Executor executor(*run);
    std::stop_source source;
    source.request_stop();
    while (executor.position().iteration < 10) {
        const Position here = executor.position();
        const std::uint64_t hash = executor.position_hash();
        const StepResult step = executor.step(source.get_token());
        if (step.advance.interrupted) {
            QVERIFY(executor.position() == here);
            QCOMPARE(executor.position_hash(), hash);
            executor.step({});
        }
    }
    QCOMPARE(first_different_row(row_texts(*run, 0), row_texts(*plain, 0)), std::int64_t{0});
}

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
