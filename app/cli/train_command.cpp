// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/train_command.h"

#include "app/cli/program.h"
#include "core/optimizers/clnf/training/train.h"

#include <fmt/format.h>

#include <string>

namespace basin::cli {

int train_command(const TrainArguments& arguments) {
    clnf::Training training;
    training.folders = arguments.faces;
    training.out = arguments.out;
    training.exclude_every = arguments.exclude_every;
    training.threads = arguments.threads;
    training.pdm.flat = arguments.flat;
    training.pdm.expressions = !arguments.no_expressions;
    training.experts = {arguments.neurons, arguments.draws, arguments.epochs, arguments.seed};
    clnf::train_model(training, [&arguments](const std::string& sentence) {
        if (!arguments.quiet) {
            fmt::print(stderr, "{}\n", sentence);
        }
    });
    return done;
}

} // namespace basin::cli
