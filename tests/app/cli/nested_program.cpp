// SPDX-License-Identifier: GPL-3.0-or-later
// The program as it would be if the nested test optimizer were the only one: what the command line does must
// not depend on any algorithm. "drifting-test" is the same, but each instance sees other pictures: what an
// optimizer with a hidden input does to a replay.
#include "app/cli/program.h"
#include "tests/support/nested_problem.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>

namespace {

class DriftingFactory final : public basin::OptimizerFactory {
  public:
    DriftingFactory() : info_(nested_.info()) { info_.id = "drifting-test"; }

    const basin::OptimizerInfo& info() const override { return info_; }
    std::shared_ptr<const basin::Problem> make_problem(const basin::ProblemRequest& request) const override {
        return nested_.make_problem(request);
    }
    std::unique_ptr<basin::Optimizer> make_optimizer(std::shared_ptr<const basin::Problem>,
                                                     const basin::Hyperparameters& values,
                                                     int threads) const override {
        return nested_.make_optimizer(std::make_shared<basin::test::NestedProblem>(3, ++instances_), values,
                                      threads);
    }

  private:
    basin::test::NestedFactory nested_;
    basin::OptimizerInfo info_;
    mutable std::atomic<std::uint64_t> instances_{0};
};

} // namespace

int main(int argc, char** argv) {
    basin::OptimizerRegistry registry = basin::test::nested_registry();
    registry.add(std::make_shared<DriftingFactory>());
    basin::cli::Desktop desktop;
    if (std::getenv("BASIN_TEST_DESKTOP") != nullptr) { // stands in for the window: says what it was given
        desktop.open = [](int count, char** arguments) {
            for (int i = 1; i < count; ++i) {
                std::printf("<%s>", arguments[i]);
            }
            return 0;
        };
        desktop.write_plots = [](const std::shared_ptr<basin::Run>&, int segment, const std::string& folder) {
            std::printf("plots of segment %d in %s\n", segment, folder.c_str());
        };
    }
    return basin::cli::run_program(argc, argv, registry, desktop);
}
