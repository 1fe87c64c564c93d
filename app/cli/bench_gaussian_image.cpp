// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_cases.h"
#include "app/cli/bench_measure.h"
#include "app/cli/output_file.h"
#include "app/cli/run_rows.h"
#include "app/cli/run_setup.h"
#include "core/base/error.h"
#include "core/data/file_bytes.h"

#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <stop_token>
#include <system_error>
#include <vector>

namespace basin::cli {

namespace {

// The peers' raw float32 picture as a file that Basin reads without loss: PFM, rows from the bottom.
class PictureFile {
  public:
    PictureFile(const std::string& raw_path, int height, int width)
        : path_(fmt::format("{}/basin-bench-{}.pfm", std::filesystem::temp_directory_path().string(),
                            getpid())) {
        const std::vector<std::byte> raw = read_file_bytes(raw_path, "bench input");
        const std::size_t row_bytes = static_cast<std::size_t>(width) * 3 * sizeof(float);
        if (raw.size() != row_bytes * static_cast<std::size_t>(height)) {
            throw input_error("the bench input has a wrong size", raw_path,
                              fmt::format("{} bytes instead of {}", raw.size(),
                                          row_bytes * static_cast<std::size_t>(height)),
                              "Make it again with make_data.py of the peers");
        }
        OutputFile file(path_, "bench input");
        file.write(fmt::format("PF\n{} {}\n-1.0\n", width, height)); // a negative scale: little endian
        for (int y = height; y-- > 0;) {
            const std::byte* const row = raw.data() + row_bytes * static_cast<std::size_t>(y);
            file.write({reinterpret_cast<const char*>(row), row_bytes});
        }
        file.commit();
    }
    ~PictureFile() {
        std::error_code error;
        std::filesystem::remove(path_, error);
    }
    PictureFile(const PictureFile&) = delete;
    PictureFile& operator=(const PictureFile&) = delete;
    const std::string& path() const { return path_; }

  private:
    std::string path_;
};

void advance_iteration(Optimizer& optimizer) {
    const std::uint32_t iteration_bit = 1U << (optimizer.levels().size() - 2);
    while ((optimizer.advance(std::stop_token{}).levels_ended & iteration_bit) == 0) {
    }
}

double loss_of(const Optimizer& optimizer, const Run& run) {
    std::vector<double> scalars(run.layout().scalars.size());
    optimizer.read_scalars(scalars);
    return scalars[scalar_column(run.layout(), run.factory().info().loss_channel).value()];
}

} // namespace

void bench_gaussian_image(const OptimizerRegistry& registry, const GaussianImageCase& work,
                          const std::string& data, const std::string& name, int threads, int repetitions) {
    const std::string size = fmt::format("{}x{}", work.height, work.width);
    const PictureFile picture(fmt::format("{}/gi_target_f32_{}x3.bin", data, size), work.height, work.width);
    RunChoice choice;
    choice.optimizer = "gaussian-image";
    choice.preset = "peer";
    choice.inputs = {picture.path()};
    choice.settings = {fmt::format("n={}", work.gaussians), "init=file",
                       fmt::format("init_file={}/gi_params_f32_N{}_{}.bin", data, work.gaussians, size)};
    choice.threads = threads;
    const Run run(make_run_spec(registry, choice), registry);
    const std::unique_ptr<Optimizer> optimizer = run.make_optimizer();
    std::vector<double> wall_ms, cpu_ms;
    double first_loss = 0.0;
    for (int repetition = 0; repetition < repetitions; ++repetition) {
        optimizer->initialise(run.spec().request.seed);
        advance_iteration(*optimizer);
        first_loss = loss_of(*optimizer, run);
        const Stopwatch watch;
        for (int i = 0; i < work.iterations; ++i) {
            advance_iteration(*optimizer);
        }
        wall_ms.push_back(1e3 * watch.wall_secs() / work.iterations);
        cpu_ms.push_back(1e3 * watch.cpu_secs() / work.iterations);
    }
    print_figure(name, "iter_ms", median_of(wall_ms));
    print_figure(name, "iter_cpu_ms", median_of(cpu_ms));
    print_figure(name, "loss_0", first_loss);
    print_figure(name, fmt::format("loss_{}", work.iterations), loss_of(*optimizer, run));
}

} // namespace basin::cli
