// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run_loop.h"
#include "app/cli/run_setup.h"
#include "core/run/executor.h"
#include "tests/support/nested_problem.h"

#include <memory>
#include <string>
#include <vector>

/// A run of the nested test optimizer as the command line makes it.
struct NestedRun {
    explicit NestedRun(std::vector<std::string> settings = {}, std::vector<std::string> edits = {},
                       const std::string& preset = "demo") {
        basin::cli::RunChoice choice;
        choice.optimizer = "nested-test";
        choice.preset = preset;
        choice.settings = std::move(settings);
        choice.edits = std::move(edits);
        run = std::make_unique<basin::Run>(basin::cli::make_run_spec(basin::test::nested_registry(), choice),
                                           basin::test::nested_registry());
    }

    basin::cli::LoopResult go(std::int64_t iterations, const std::string& until = {}) {
        if (!executor) {
            executor = std::make_unique<basin::Executor>(*run);
        }
        return basin::cli::run_loop(*run, *executor, iterations, until, std::stop_token{},
                                    [](std::int64_t) {});
    }

    std::unique_ptr<basin::Run> run;
    std::unique_ptr<basin::Executor> executor;
};
