// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

namespace basin::cli {

namespace {

constexpr const char* program_with_desktop = R"(Usage: basin [FILE...]
       basin SUB-COMMAND [ARGUMENT...]

Basin is a time-travel debugger for iterative vision optimizers: it runs one,
stops it at any sub-step, goes back bit-exactly, changes one thing, and shows
where the two runs part.

Without a sub-command it opens the desktop, with the files if any are named:
an image, or a session that was saved before.
)";

constexpr const char* program_without_desktop = R"(Usage: basin SUB-COMMAND [ARGUMENT...]

Basin is a time-travel debugger for iterative vision optimizers: it runs one,
stops it at any sub-step, goes back bit-exactly, changes one thing, and shows
where the two runs part. This build has no desktop.
)";

constexpr const char* program_rest = R"(
Sub-commands:
  list [OPTIMIZER]  the optimizers; with a name, all that can be set and seen
  run OPTIMIZER     runs an optimizer and writes traces, summaries, sessions
  train clnf        learns a face model from pictures with landmarks
  bench [NAME...]   measures speed, one line a figure

Options:
  -h, --help        this text; 'basin SUB-COMMAND --help' explains one
      --version     version, compiler, instruction sets and libraries
      --isa SET     x86-64, x86-64-v3 or x86-64-v4, instead of the best that
                    this processor has; goes first: 'basin --isa x86-64 ...'

Examples:
  basin list gaussian-image
  basin run gaussian-image --preset seed-002 --trace trace.csv
  basin run gaussian-image --input photo.png --set n=1000 --iterations 2000

Exit status:
  0    done; also when the run diverged or collapsed: its status says so
  1    an internal fault
  2    the command line is wrong
  3    an input cannot be used, or an output cannot be written
  4    a verification found a difference
  130  stopped by Ctrl+C; everything asked for was written

Environment:
  BASIN_LOG   what to log to standard error: debug, info, warn (default), error
  PEERS_DATA  folder with the inputs of 'basin bench', if not --peers DIR/data
)";

constexpr const char* list_help = R"(Usage: basin list [OPTIMIZER] [--json]

Without a name: the optimizers, one a line. With a name: its hyperparameters
(type, range, unit, default, when an edit takes effect), channels, levels,
phases, actions, presets and their variants.

Options:
  -h, --help  this text
      --json  the same as JSON

Examples:
  basin list
  basin list gaussian-image
  basin list gaussian-image --json | jq '.hyperparameters[].id'
)";

constexpr const char* run_help = R"(Usage: basin run OPTIMIZER [OPTION...]

Runs an optimizer without a window, records every iteration, and writes what is
asked for. Ctrl+C stops it at the next phase; everything is still written.

What to run:
      --preset P[:VARIANT]  a ready experiment, see 'basin list OPTIMIZER'
      --input PATH          an input file; repeat it for several
      --set NAME=VALUE      a hyperparameter from the start on; wins over the
                            preset wherever it stands on the line
      --reference FILE      landmarks to compare with (clnf): CSV or .pts
      --frames A:B          a part of the input (clnf), from 1, both included
      --labels FILE         class numbers of the samples (gmm); any input file
                            may be FILE.npz:ARRAY
      --test FILE           further samples, for scores alone (gmm)
      --test-labels FILE    class numbers of these
      --edit K:NAME[=VALUE] a change before iteration K: hyperparameter,
                            action, or element of the state (ARRAY[I]=VALUE)
      --seed N              seed of the random generator (the preset's, or 42)
      --iterations N        how many at most (the preset's or optimizer's)
      --until EXPR          stop after the first iteration where it holds, e.g.
                            'loss > 1.03*best(loss)'; also delta(x), mean(x,n),
                            prev(x,n), isnan(x), any_nan, at_bound(NAME)
      --threads N           workers; the results are the same bits (1)
      --isa SET             x86-64, x86-64-v3 or x86-64-v4, instead of the best
                            that this processor has

What to write:
      --trace FILE          one row an iteration; .csv or .jsonl
      --landmarks FILE.csv  one row a frame (clnf), in OpenFace's columns
      --export-model F.npz  the fitted arrays (gmm: means, variances, weights)
      --summary FILE.json   settings, status, best, final, state hash, speed
      --session FILE.basin  what the desktop opens and replays
      --plots DIR           every view as PNG
      --check-replay N      go back to N random positions afterwards and compare
                            the hashes; exit status 4 when one differs
  -q, --quiet               no progress on standard error
  -h, --help                this text

Examples:
  basin run gaussian-image --preset seed-002 --check-replay 200
  basin run gaussian-image --preset seed-002 --edit 1500:learning_rate=5e-4
  basin run gaussian-image --input photo.png --until 'psnr_db > 30' \
            --session photo.basin --summary photo.json
  basin run gmm --input data.npz:x --labels data.npz:y --set k=10 \
            --export-model mixture.npz

A trace's first column is 'iteration' (from 1), then the outer levels, then the
scalars and kept vectors; numbers have 17 significant digits; nan and inf are
spelled out (in JSON as strings). Row k holds the loss before update k and the
size of update k.
)";

constexpr const char* train_help = R"(Usage: basin train clnf --faces DIR... --out MODEL_DIR [OPTION...]

Learns a face model from pictures with a .pts file of 68 points (iBUG's order)
of the same name beside each, and writes it in OpenFace's formats: a shape
model, CCNF patch experts at scales 0.25, 0.35 and 0.5, one frontal view, and
the mean face's picture. The same pictures and options give the same bits for
any number of threads. An interrupted training goes on where it was when the
same line is given again.

Options:
      --faces DIR...       folders with pictures
      --out MODEL_DIR      folder for the model; made when it is not there
      --exclude-every N    leave out every N-th picture of each folder, by name
      --flat               no depth; else a generic profile is added
      --no-expressions     shapes as seen; else opening mouth, smile, blink and
                           brows are added with assumed variances
      --neurons N          neurons of an expert (7); 1: logistic regression
      --draws N            perturbed windows of each face and its mirror (3)
      --epochs N           passes over the patches (8)
      --seed N             seed of the random generator (1)
      --threads N          workers (1)
  -q, --quiet              no progress on standard error
  -h, --help               this text

Example:
  basin train clnf --faces portraits --exclude-every 4 --out my-model
)";

constexpr const char* bench_help = R"(Usage: basin bench [NAME...] [OPTION...]

Measures speed and prints one line a figure: 'ours NAME METRIC VALUE'. NAME may
be a prefix; without one everything runs. '_ms' and '_us' are medians of wall
time, '_cpu_' of the process's CPU time over all threads. Check values such as
loss_0 and loss_50 show that the work is the same as that of the peers.

Names:
  seed-002_t1                      iter_per_s, recording_overhead_percent,
                                   rewind_p95_ms
  gaussian-image_N50_128x128_t1    iter_cpu_ms, iter_ms, loss_0, loss_50;
  gaussian-image_N50_256x256_t1    '_t2' is the same with two threads. These
  gaussian-image_N1000_256x256_t1  read the peers' inputs.
  gaussian-image_N5000_512x768_t1

Options:
      --peers DIR   folder of the peers, whose 'data' holds the inputs
      --threads N   only the figures with N threads
      --reps R      repetitions of each measurement (5)
      --isa SET     x86-64, x86-64-v3 or x86-64-v4
  -h, --help        this text
)";

} // namespace

const std::vector<std::string>& sub_commands() {
    static const std::vector<std::string> names{"list", "run", "train", "bench"};
    return names;
}

std::string help_text(std::string_view sub_command, bool has_desktop) {
    if (sub_command == "list") {
        return list_help;
    }
    if (sub_command == "run") {
        return run_help;
    }
    if (sub_command == "train") {
        return train_help;
    }
    if (sub_command == "bench") {
        return bench_help;
    }
    return std::string(has_desktop ? program_with_desktop : program_without_desktop) + program_rest;
}

} // namespace basin::cli
