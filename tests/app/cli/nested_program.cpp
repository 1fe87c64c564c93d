// SPDX-License-Identifier: GPL-3.0-or-later
// The program as it would be if the nested test optimizer were the only one: what the command line does must
// not depend on any algorithm.
#include "app/cli/program.h"
#include "tests/support/nested_problem.h"

int main(int argc, char** argv) {
    return basin::cli::run_program(argc, argv, basin::test::nested_registry(), {});
}
