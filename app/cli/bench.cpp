// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench.h"

#include "app/cli/bench_cases.h"
#include "app/cli/program.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/text.h"
#include "core/math/kernels/dispatch.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <system_error>
#include <utility>

namespace basin::cli {

namespace {

struct Case {
    std::string name;
    int threads;
    bool reads_peers;
    std::function<void(const std::string& data, const Case&)> measure;
};

void add_mixture_cases(const BenchArguments& arguments, const OptimizerRegistry& registry,
                       std::vector<Case>& cases) {
    static const std::pair<const char*, GmmCase> mixtures[] = {
        {"gmm_K20", {20, false, false}},        {"gmm_K50", {50, false, false}},
        {"gmm_f32_K20", {20, true, false}},     {"gmm_f32_K50", {50, true, false}},
        {"gmm_natural_K20", {20, false, true}}, {"gmm_natural_K50", {50, false, true}}};
    const std::vector<int> counts = arguments.threads.empty() ? std::vector<int>{1, 2} : arguments.threads;
    for (const int threads : counts) {
        for (const auto& [name, work] : mixtures) {
            cases.push_back(
                {fmt::format("{}_t{}", name, threads), threads, true,
                 [&registry, &arguments, &chosen = work](const std::string& data, const Case& self) {
                     bench_gmm(registry, chosen, data, self.name, self.threads, arguments.repetitions);
                 }});
        }
        for (const int clusters : {20, 50}) {
            cases.push_back({fmt::format("kmeans_K{}_t{}", clusters, threads), threads, true,
                             [&arguments, clusters](const std::string& data, const Case& self) {
                                 bench_kmeans(clusters, data, self.name, self.threads, arguments.repetitions);
                             }});
        }
    }
}

// Every figure of this build, for one and two threads or for the number that was asked for.
std::vector<Case> all_cases(const BenchArguments& arguments, const OptimizerRegistry& registry) {
    static const GaussianImageCase peers[] = {
        {50, 128, 128, 50}, {50, 256, 256, 15}, {1000, 256, 256, 2}, {5000, 512, 768, 1}};
    const bool chosen = !arguments.threads.empty();
    std::vector<Case> cases;
    for (const int threads : chosen ? arguments.threads : std::vector<int>{1}) {
        cases.push_back(
            {fmt::format("seed-002_t{}", threads), threads, false, [&](const std::string&, const Case& self) {
                 bench_seed_002(registry, self.name, self.threads, arguments.repetitions);
             }});
    }
    for (const int threads : chosen ? arguments.threads : std::vector<int>{1, 2}) {
        cases.push_back(
            {fmt::format("clnf_68_t{}", threads), threads, false, [&](const std::string&, const Case& self) {
                 bench_clnf(registry, self.name, self.threads, arguments.repetitions);
             }});
    }
    for (const int threads : chosen ? arguments.threads : std::vector<int>{1}) {
        cases.push_back({fmt::format("clnf_rewind_t{}", threads), threads, false,
                         [&](const std::string&, const Case& self) {
                             bench_clnf_rewind(registry, self.name, self.threads);
                         }});
    }
    for (const int threads : chosen ? arguments.threads : std::vector<int>{1, 2}) {
        cases.push_back({fmt::format("graph-em_t{}", threads), threads, true,
                         [&](const std::string& data, const Case& self) {
                             bench_graph_em(data, self.name, self.threads, arguments.repetitions);
                         }});
    }
    for (const GaussianImageCase& work : peers) {
        for (const int threads : chosen ? arguments.threads : std::vector<int>{1, 2}) {
            cases.push_back({fmt::format("gaussian-image_N{}_{}x{}_t{}", work.gaussians, work.height,
                                         work.width, threads),
                             threads, true, [&](const std::string& data, const Case& self) {
                                 bench_gaussian_image(registry, work, data, self.name, self.threads,
                                                      arguments.repetitions);
                             }});
        }
    }
    add_mixture_cases(arguments, registry, cases);
    return cases;
}

bool is_wanted(const std::string& name, const std::vector<std::string>& prefixes) {
    return prefixes.empty() ||
           std::any_of(prefixes.begin(), prefixes.end(),
                       [&name](const std::string& prefix) { return name.starts_with(prefix); });
}

void check_names(const std::vector<std::string>& prefixes, const std::vector<Case>& cases) {
    std::vector<std::string> known;
    for (const Case& each : cases) {
        known.push_back(each.name);
    }
    for (const std::string& prefix : prefixes) {
        const bool matches = std::any_of(known.begin(), known.end(), [&prefix](const std::string& name) {
            return name.starts_with(prefix);
        });
        if (!matches) {
            throw usage_error(fmt::format("there is no figure '{}'", prefix), "basin bench",
                              known_names(known), did_you_mean(prefix, known));
        }
    }
}

// Where the peers' inputs are: as for the peers' own scripts, the environment goes first.
std::string peers_data(const std::string& peers) {
    const char* const set = std::getenv("PEERS_DATA");
    if (set != nullptr && *set != '\0') {
        return set;
    }
    return peers.empty() ? "" : peers + "/data";
}

} // namespace

int bench_command(const BenchArguments& arguments, const OptimizerRegistry& registry) {
    if (!arguments.isa.empty()) {
        select_instruction_set(arguments.isa);
    }
    const std::vector<Case> cases = all_cases(arguments, registry);
    check_names(arguments.names, cases);
    const std::string data = peers_data(arguments.peers);
    std::error_code error;
    const bool has_data = !data.empty() && std::filesystem::is_directory(data, error);
    for (const Case& each : cases) {
        if (!is_wanted(each.name, arguments.names)) {
            continue;
        }
        if (each.reads_peers && !has_data && arguments.names.empty()) {
            log_warn("{} is left out: it needs --peers DIR or PEERS_DATA", each.name);
            continue;
        }
        if (each.reads_peers && !has_data) {
            throw input_error(
                "the peers' inputs are missing", data.empty() ? "--peers" : data,
                data.empty() ? "neither --peers nor PEERS_DATA names their folder"
                             : "there is no such folder",
                "Run make_data.py of the peers, with PEERS_DATA set where its folder is read-only");
        }
        each.measure(data, each);
    }
    return done;
}

} // namespace basin::cli
