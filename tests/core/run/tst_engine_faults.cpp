// SPDX-License-Identifier: GPL-3.0-or-later
// Optimizers that break their promises: the engine tells, and stays usable.
#include "core/base/error.h"
#include "core/run/runner.h"
#include "tests/support/engine_helpers.h"
#include "tests/support/nested_optimizer.h"

#include <QTest>

#include <atomic>
#include <functional>
#include <new>
#include <stdexcept>

using namespace basin;
using namespace basin::test;

namespace {

/// What goes wrong, and when; shared by all instances of a run.
struct Mischief {
    std::atomic<int> instances = 0, executions = 0; ///< of iteration 7's first phase
    bool throws_in_replay = false, ends_in_replay = false, drifts_in_replay = false;
    bool throws_in_build = false, has_no_state = false;
    int instances_allowed = 1000;
};

class MischievousOptimizer final : public NestedOptimizer {
  public:
    MischievousOptimizer(std::shared_ptr<const NestedProblem> problem, const Hyperparameters& values,
                         int threads, std::shared_ptr<Mischief> mischief)
        : NestedOptimizer(std::move(problem), values, threads), mischief_(std::move(mischief)) {}

    Advance advance(std::stop_token stop) override {
        const double iteration =
            peek_state([this](StateVisitor& visitor) { visit_state(visitor); }, "iteration", 0);
        const bool here = iteration == 6.0 && level_positions().back().index == 0;
        const bool again = here && mischief_->executions++ > 0;
        if (again && mischief_->throws_in_replay) {
            throw std::runtime_error("not again");
        }
        if (again && mischief_->ends_in_replay) {
            return {0, false, StopReason{StopReason::Kind::converged, "had enough"}};
        }
        if (again && mischief_->drifts_in_replay) {
            poke_state([this](StateVisitor& visitor) { visit_state(visitor); }, "position", 0, 20.0);
        }
        return NestedOptimizer::advance(std::move(stop));
    }

    ChannelData build(const std::string& channel) override {
        if (mischief_->throws_in_build && channel == "dots") {
            throw std::bad_alloc();
        }
        return NestedOptimizer::build(channel);
    }

  private:
    std::shared_ptr<Mischief> mischief_;
};

class MischievousFactory final : public OptimizerFactory {
  public:
    explicit MischievousFactory(std::shared_ptr<Mischief> mischief)
        : info_(nested_.info()), mischief_(std::move(mischief)) {
        info_.capabilities.state = !mischief_->has_no_state;
        info_.capabilities.reason = mischief_->has_no_state ? "only its trace is known" : "";
    }
    const OptimizerInfo& info() const override { return info_; }
    std::shared_ptr<const Problem> make_problem(const ProblemRequest& request) const override {
        return nested_.make_problem(request);
    }
    std::unique_ptr<Optimizer> make_optimizer(std::shared_ptr<const Problem> problem,
                                              const Hyperparameters& values, int threads) const override {
        if (++mischief_->instances > mischief_->instances_allowed) {
            throw std::bad_alloc();
        }
        return std::make_unique<MischievousOptimizer>(
            std::static_pointer_cast<const NestedProblem>(std::move(problem)), values, threads, mischief_);
    }

  private:
    NestedFactory nested_;
    OptimizerInfo info_;
    std::shared_ptr<Mischief> mischief_;
};

std::shared_ptr<Run> mischievous_run(const std::shared_ptr<Mischief>& mischief,
                                     const Settings& settings = {}) {
    OptimizerRegistry registry;
    registry.add(std::make_shared<MischievousFactory>(mischief));
    return std::make_shared<Run>(nested_spec(settings), registry);
}

} // namespace

class TestEngineFaults : public QObject {
    Q_OBJECT

  private slots:
    void a_replay_that_throws_is_told_and_survived();
    void a_replay_that_ends_early_is_told();
    void a_replay_that_drifts_is_reported();
    void no_memory_for_a_fresh_instance();
    void no_memory_for_the_first_instance();
    void a_channel_that_cannot_be_built_is_left_out();
    void without_state_there_is_history_only();
};

void TestEngineFaults::a_replay_that_throws_is_told_and_survived() {
    auto mischief = std::make_shared<Mischief>();
    mischief->throws_in_replay = true;
    const auto run = mischievous_run(mischief);
    Executor executor(*run);
    const std::vector<Visited> visited = walk(executor, 20);
    QVERIFY(executor.go_to(0, {4, 0}, {}).reached);
    const GoResult went = executor.go_to(0, {15, 0}, {});
    QVERIFY(!went.reached);
    QCOMPARE(went.failure, std::string("not again"));
    mischief->throws_in_replay = false;
    QVERIFY(executor.go_to(0, {20, 0}, {}).reached);
    QCOMPARE(executor.position_hash(), visited.back().hash);
    // A step behind the head that throws: told, not recorded as this run's end.
    mischief->throws_in_replay = true;
    QVERIFY(executor.go_to(0, {5, 0}, {}).reached);
    const StepResult step = run_to(executor, 9);
    QCOMPARE(step.failure, std::string("not again"));
    QVERIFY(executor.position() == (Position{6, 0}));
    QVERIFY(!executor.stopped() && run->segment(0).failure.empty());
}

void TestEngineFaults::a_replay_that_ends_early_is_told() {
    auto mischief = std::make_shared<Mischief>();
    mischief->ends_in_replay = true;
    const auto run = mischievous_run(mischief);
    Executor executor(*run);
    run_to(executor, 20);
    QVERIFY(executor.go_to(0, {4, 0}, {}).reached);
    const GoResult went = executor.go_to(0, {15, 0}, {});
    QVERIFY(!went.reached && !went.failure.empty());
    QVERIFY(!run->segment(0).stop.has_value());
    const auto again = std::make_shared<Run>(run->spec(), [&] {
        OptimizerRegistry registry;
        registry.add(std::make_shared<MischievousFactory>(mischief));
        return registry;
    }());
    Executor rebuilding(*again);
    const GoResult rebuilt = rebuilding.rebuild(run->segment(0), {});
    QVERIFY(!rebuilt.reached);
    QVERIFY(rebuilt.failure.find("had enough") != std::string::npos);
}

void TestEngineFaults::a_replay_that_drifts_is_reported() {
    auto mischief = std::make_shared<Mischief>();
    mischief->drifts_in_replay = true;
    const auto run = mischievous_run(mischief);
    Runner runner(run);
    runner.run({20, {}});
    runner.wait_idle();
    runner.look_at(0, {12, 0});
    runner.wait_idle();
    QVERIFY(runner.take_past() != nullptr); // shown, and said to be another state
    const std::vector<std::string> notices = runner.status().notices;
    QCOMPARE(notices.size(), std::size_t{1});
    QVERIFY(notices[0].find("iteration 7") != std::string::npos);
    runner.go_live(0, {5, 0});
    runner.wait_idle();
    QVERIFY(runner.status().notices.empty());
    runner.run({9, {}});
    runner.wait_idle();
    QCOMPARE(runner.status().notices.size(), std::size_t{1}); // not one for each row
}

void TestEngineFaults::no_memory_for_a_fresh_instance() {
    auto mischief = std::make_shared<Mischief>();
    mischief->instances_allowed = 2; // the run's look at the channels, and the executor's
    const auto run = mischievous_run(
        mischief, {{"fault", std::string("bad_alloc")}, {"fault_iteration", std::int64_t{9}}});
    Executor executor(*run);
    const std::vector<Visited> visited = walk(executor, 20);
    QCOMPARE(run->segment(0).failure, std::string("out of memory"));
    QCOMPARE(executor.position().iteration, std::int64_t{8});
    QCOMPARE(executor.position_hash(), (visited.end() - 2)->hash);
    QVERIFY(executor.go_to(0, {3, 0}, {}).reached);
}

void TestEngineFaults::no_memory_for_the_first_instance() {
    auto mischief = std::make_shared<Mischief>();
    mischief->instances_allowed = 1;
    const auto run = mischievous_run(mischief);
    Runner runner(run);
    runner.run();
    runner.step(0);
    runner.edit({set_edit("noise", 0.1)});
    runner.pause();
    runner.look_at(0, {0, 0});
    runner.query(0, {0, 0}, "curvature", {});
    runner.wait_idle();
    const RunnerStatus status = runner.status();
    QVERIFY(!status.failure.empty());
    QVERIFY(!status.running);
    QCOMPARE(status.notices.size(), std::size_t{1}); // the look
    QVERIFY(!runner.take_answer()->error.empty());
    QVERIFY(runner.take_live() == nullptr && runner.take_past() == nullptr);
}

void TestEngineFaults::a_channel_that_cannot_be_built_is_left_out() {
    auto mischief = std::make_shared<Mischief>();
    mischief->throws_in_build = true;
    const auto run = mischievous_run(mischief);
    Runner runner(run);
    runner.wait_idle();
    runner.want({"dots", "frame"});
    runner.wait_idle();
    const auto snapshot = runner.take_live();
    QVERIFY(snapshot->channels.contains("frame") && !snapshot->channels.contains("dots"));
    QVERIFY(!runner.status().notices.empty());
}

void TestEngineFaults::without_state_there_is_history_only() {
    auto mischief = std::make_shared<Mischief>();
    mischief->has_no_state = true;
    const auto run = mischievous_run(mischief, {{"frames", std::int64_t{1}}});
    Executor executor(*run);
    run_to_end(executor);
    QVERIFY(run->history(0)->size() > 10);
    QCOMPARE(run->checkpoints().count(), std::size_t{0});
    QVERIFY(!executor.can_undo());
    try {
        executor.go_to(0, {3, 0}, {});
        QFAIL("it went there");
    } catch (const UserError& refused) {
        QVERIFY(std::string(refused.what()).find("only its trace is known") != std::string::npos);
    }
}

QTEST_GUILESS_MAIN(TestEngineFaults)
#include "tst_engine_faults.moc"
