// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_model_files FORMAT [SECONDS [SEED]]: damages small valid files of one format for so long and reads
// each; anything but an input_error ends it with a signal or status 1. "all" goes through every format.
#include "core/base/error.h"
#include "tests/core/data/openface/mutations.h"
#include "tests/core/data/openface/sample_files.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

namespace {

using namespace basin;
using Clock = std::chrono::steady_clock;

struct Tally {
    std::int64_t tried = 0, taken = 0;
};

/// Files that were taken in spite of their damage join the seeds, so that damage adds up.
bool fuzz(const test::ModelFormat& format, double seconds, std::uint64_t seed) {
    std::vector<std::string> seeds{format.sample};
    std::uint64_t random = seed;
    Tally tally;
    const auto end = Clock::now() + std::chrono::duration<double>(seconds);
    while (Clock::now() < end) {
        const std::uint64_t before = random;
        const std::string bytes = test::mutated(seeds[tally.tried % seeds.size()], random);
        ++tally.tried;
        try {
            (void)format.read_and_write(bytes);
            ++tally.taken;
            if (!bytes.empty() && bytes.size() < 20'000) {
                if (seeds.size() < 200) {
                    seeds.push_back(bytes);
                } else {
                    seeds[1 + static_cast<std::size_t>(tally.taken) % 199] = bytes;
                }
            }
        } catch (const UserError& error) {
            if (error.kind() != UserError::Kind::input) {
                fmt::print("{}: not an input error: {}\n", format.name, error.what());
                return false;
            }
        } catch (const std::exception& error) {
            fmt::print("{}: {} at random state {}\n", format.name, error.what(), before);
            return false;
        }
    }
    fmt::print("{}: {} files, {} of them taken\n", format.name, tally.tried, tally.taken);
    return true;
}

} // namespace

int main(int count, char** arguments) {
    const std::string wanted = count > 1 ? arguments[1] : "all";
    const double seconds = count > 2 ? std::atof(arguments[2]) : 1.0;
    const std::uint64_t seed = count > 3 ? std::strtoull(arguments[3], nullptr, 10) : 1;
    bool known = false, well = true;
    for (const test::ModelFormat& format : test::model_formats()) {
        if (wanted == "all" || wanted == format.name) {
            known = true;
            well = fuzz(format, seconds, seed) && well;
        }
    }
    if (!known) {
        fmt::print("there is no format '{}'\n", wanted);
    }
    return known && well ? 0 : 1;
}
