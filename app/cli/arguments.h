// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace basin::cli {

/// The command line of one sub-command as text: no name is looked up and no file is touched yet.
struct ListArguments {
    bool help = false, json = false;
    std::string optimizer;
};

struct RunArguments {
    bool help = false, quiet = false;
    std::string optimizer;
    std::string preset; ///< "P" or "P:VARIANT"
    std::vector<std::string> inputs;
    std::vector<std::string> settings; ///< "NAME=VALUE"
    std::vector<std::string> edits;    ///< "ITERATION:EDIT"
    std::optional<std::uint64_t> seed;
    std::optional<std::int64_t> iterations;
    std::string until;
    int threads = 1;
    std::string isa;
    std::string session, trace, plots, summary; ///< files and a folder to write; empty: not asked for
    std::string landmarks;                      ///< CSV to write, one row a frame
    std::string model;                          ///< .npz to write: what was fitted
    std::int64_t check_replay = 0;
};

struct BenchArguments {
    bool help = false;
    std::vector<std::string> names; ///< prefixes; empty: everything
    std::string peers;              ///< folder of the peers' scripts, whose `data` holds the inputs
    std::vector<int> threads;       ///< empty: what each name says
    int repetitions = 5;
    std::string isa;
};

struct TrainArguments {
    bool help = false, quiet = false, flat = false, no_expressions = false;
    std::string optimizer, out;
    std::vector<std::string> faces; ///< folders
    int exclude_every = 0, threads = 1, neurons = 7, draws = 3, epochs = 8;
    std::uint64_t seed = 1;
};

/// Parse what follows the sub-command's name. Throw usage_error naming the option and what was expected.
ListArguments parse_list_arguments(const std::vector<std::string>& arguments);
RunArguments parse_run_arguments(const std::vector<std::string>& arguments);
TrainArguments parse_train_arguments(const std::vector<std::string>& arguments);
BenchArguments parse_bench_arguments(const std::vector<std::string>& arguments);

/// Every option name that a sub-command knows ("--trace", "-h"), for help texts and their test.
std::vector<std::string> option_names(const std::string& sub_command);

} // namespace basin::cli
