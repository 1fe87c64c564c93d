// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/optimizers/registry.h"

int main(int argc, char** argv) {
    return basin::cli::run_program(argc, argv, basin::builtin_optimizers(), {});
}
