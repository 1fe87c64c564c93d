// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_cases.h"
#include "app/cli/bench_measure.h"
#include "app/cli/output_file.h"
#include "app/cli/run_rows.h"
#include "app/cli/run_setup.h"
#include "core/base/error.h"
#include "core/data/file_bytes.h"
#include "core/data/npy_file.h"
#include "core/math/lloyd.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstring>
#include <filesystem>
#include <stop_token>
#include <system_error>
#include <vector>

namespace basin::cli {

namespace {

constexpr std::int64_t dimensions = 50, samples = 60'000;

std::vector<double> read_doubles(const std::string& path, std::int64_t expected) {
    const std::vector<std::byte> bytes = read_file_bytes(path, "bench input");
    if (bytes.size() != static_cast<std::size_t>(expected) * sizeof(double)) {
        throw input_error("the bench input has a wrong size", path,
                          fmt::format("{} bytes instead of {}", bytes.size(),
                                      static_cast<std::size_t>(expected) * sizeof(double)),
                          "Make it again with make_data.py of the peers");
    }
    std::vector<double> values(static_cast<std::size_t>(expected));
    std::memcpy(values.data(), bytes.data(), bytes.size());
    return values;
}

// The peers' raw numbers as .npy files in a folder of their own, removed at the end.
class NumpyFolder {
  public:
    NumpyFolder() : path_(std::filesystem::temp_directory_path() / fmt::format("basin-bench-{}", getpid())) {
        std::filesystem::create_directories(path_);
    }
    ~NumpyFolder() {
        std::error_code error;
        std::filesystem::remove_all(path_, error);
    }
    NumpyFolder(const NumpyFolder&) = delete;
    NumpyFolder& operator=(const NumpyFolder&) = delete;

    std::string add(const std::string& name, const std::string& raw_path, std::int64_t rows,
                    std::int64_t columns) {
        NumberArray array;
        array.shape = {rows, columns};
        array.values = read_doubles(raw_path, rows * columns);
        OutputFile file((path_ / name).string(), "bench input");
        file.write(npy_text(array));
        file.commit();
        return (path_ / name).string();
    }

  private:
    std::filesystem::path path_;
};

double advance_phase(Optimizer& optimizer, bool& row_done) {
    const std::uint32_t iteration_bit = 1U << (optimizer.levels().size() - 2);
    const Stopwatch watch;
    row_done = (optimizer.advance(std::stop_token{}).levels_ended & iteration_bit) != 0;
    return watch.cpu_secs();
}

double log_likelihood_of(const Optimizer& optimizer, const Run& run) {
    std::vector<double> scalars(run.layout().scalars.size());
    optimizer.read_scalars(scalars);
    return scalars[scalar_column(run.layout(), run.factory().info().loss_channel).value()];
}

// The CPU seconds of each phase of one iteration.
std::vector<double> timed_iteration(Optimizer& optimizer) {
    std::vector<double> phases;
    for (bool row_done = false; !row_done;) {
        phases.push_back(advance_phase(optimizer, row_done));
    }
    return phases;
}

} // namespace

void bench_gmm(const OptimizerRegistry& registry, const GmmCase& work, const std::string& data,
               const std::string& name, int threads, int repetitions) {
    NumpyFolder folder;
    const std::int64_t k = work.components;
    const std::string raw = fmt::format("{}/gmm_K{}_", data, k);
    RunChoice choice;
    choice.optimizer = "gmm";
    choice.preset = work.natural ? "peer:natural" : "peer";
    choice.inputs = {folder.add("x.npy", raw + "X_f64_60000x50.bin", samples, dimensions)};
    choice.settings = {fmt::format("k={}", k),
                       "init=given",
                       "means0=" +
                           folder.add("m.npy", fmt::format("{}means0_f64_{}x50.bin", raw, k), k, dimensions),
                       "variances0=" + folder.add("v.npy", raw + "var0_f64.bin", k, dimensions),
                       "weights0=" + folder.add("w.npy", raw + "weights0_f64.bin", k, 1),
                       fmt::format("precision={}", work.single ? "float32" : "float64")};
    choice.threads = threads;
    const Run run(make_run_spec(registry, choice), registry);
    const std::unique_ptr<Optimizer> optimizer = run.make_optimizer();
    constexpr int iterations = 10;
    const int rounds = work.natural ? 1 : iterations;
    std::vector<double> whole_ms, expect_ms, wall_ms, steps_us;
    double first = 0.0, last = 0.0;
    for (int repetition = 0; repetition < repetitions; ++repetition) {
        optimizer->initialise(run.spec().request.seed);
        const Stopwatch watch;
        double cpu_secs = 0.0;
        for (int i = 0; i < rounds; ++i) {
            const std::vector<double> phases = timed_iteration(*optimizer);
            first = i == 0 ? log_likelihood_of(*optimizer, run) : first;
            expect_ms.push_back(1e3 * phases.front());
            steps_us.push_back(1e6 * phases.back() / 1000.0);
            for (const double secs : phases) {
                cpu_secs += secs;
            }
        }
        whole_ms.push_back(1e3 * cpu_secs / rounds);
        wall_ms.push_back(1e3 * watch.wall_secs() / rounds);
        timed_iteration(*optimizer);
        last = log_likelihood_of(*optimizer, run);
    }
    print_figure(name, "e_step_cpu_ms", median_of(expect_ms));
    if (work.natural) {
        print_figure(name, "m_step_cpu_us", median_of(steps_us));
        print_figure(name, "e_plus_1000m_cpu_ms", median_of(whole_ms));
        print_figure(name, "loglik_0", first);
        print_figure(name, "loglik_1", last);
        return;
    }
    print_figure(name, "em_iter_ms", median_of(wall_ms));
    print_figure(name, "em_iter_cpu_ms", median_of(whole_ms));
    print_figure(name, "loglik_after_10", last);
}

void bench_kmeans(int clusters, const std::string& data, const std::string& name, int threads,
                  int repetitions) {
    const std::string raw = fmt::format("{}/gmm_K{}_", data, clusters);
    const std::vector<double> x = read_doubles(raw + "X_f64_60000x50.bin", samples * dimensions);
    const std::vector<double> centres = read_doubles(fmt::format("{}centers0_f64_{}x50.bin", raw, clusters),
                                                     std::int64_t{clusters} * dimensions);
    const SampleStore<double> store(samples, dimensions, [&](std::int64_t row, std::span<double> out) {
        std::memcpy(out.data(), &x[static_cast<std::size_t>(row * dimensions)], out.size_bytes());
    });
    WorkerPool pool(threads);
    constexpr int short_rounds = 1, rounds = 21;
    std::vector<double> ms;
    double inertia = 0.0;
    for (int repetition = 0; repetition < repetitions; ++repetition) {
        const Stopwatch before;
        lloyd(store, centres, {short_rounds, 0.0}, pool);
        const double short_secs = before.cpu_secs();
        const Stopwatch watch;
        inertia = lloyd(store, centres, {rounds, 0.0}, pool).inertia;
        ms.push_back(1e3 * (watch.cpu_secs() - short_secs) / (rounds - short_rounds));
    }
    print_figure(name, "lloyd_iter_cpu_ms", median_of(ms));
    print_figure(name, "inertia_after_21", inertia);
}

} // namespace basin::cli
