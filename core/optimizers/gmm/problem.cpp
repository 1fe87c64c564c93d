// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/gmm/problem.h"

#include "core/base/error.h"
#include "core/data/file_bytes.h"
#include "core/optimizers/gmm/generated.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <optional>

namespace basin::gmm {

namespace {

const std::string fashion_folder = "/usr/share/datasets/fashion-mnist/";
const std::string fashion_samples = "train-images-idx3-ubyte.gz";

/// Where a file of this role is named: a reference of the request goes before the hyperparameter.
std::string named_file(const ProblemRequest& request, const std::string& role) {
    const auto reference = request.references.find(role);
    return reference != request.references.end() ? reference->second : request.hyperparameters.text(role);
}

void identify(SampleProblem& problem, const std::string& role, const Samples& samples) {
    problem.identities.push_back({role, samples.path, samples.hash, samples.summary});
}

/// The file that the user names for a role, else the one that lies where the format has it by custom.
std::string file_for(const ProblemRequest& request, const std::string& role, const std::string& usual) {
    const std::string named = named_file(request, role);
    return named.empty() ? usual : named;
}

void read_test(const ProblemRequest& request, SampleProblem& problem) {
    const Samples& train = problem.train;
    const bool is_named = !named_file(request, "test").empty();
    const std::string test = file_for(request, "test", train.test_source);
    const std::string labels = file_for(request, "test_labels", is_named ? "" : train.test_label_source);
    if (test.empty()) {
        if (!labels.empty()) {
            throw usage_error("there are labels of test samples without test samples", "test_labels", labels,
                              "use --test FILE too");
        }
        return;
    }
    problem.test = read_samples(test, "test samples");
    if (problem.test.columns() != train.columns()) {
        throw input_error("the test samples do not fit the samples", test,
                          fmt::format("{} columns instead of {}", problem.test.columns(), train.columns()),
                          "Give samples of the same kind");
    }
    if (!labels.empty()) {
        problem.test.labels = read_labels(labels, "test labels", problem.test.rows());
    }
}

/// Nobody named these files, so that a session has to say which they were.
void identify_found(SampleProblem& problem, const std::string& role, const std::string& named,
                    const std::string& found) {
    std::error_code error;
    if (named.empty() && std::filesystem::is_regular_file(found, error)) { // no array of the samples' file
        problem.identities.push_back({role, std::filesystem::absolute(found).string(), hash_file(found, role),
                                      "found beside the samples"});
    }
}

void read_files(const ProblemRequest& request, const std::string& train, SampleProblem& problem) {
    problem.train = read_samples(train, "samples");
    if (const std::string labels = file_for(request, "labels", problem.train.label_source); !labels.empty()) {
        problem.train.labels = read_labels(labels, "labels", problem.train.rows());
        problem.train.class_names.clear();
    }
    read_test(request, problem);
    subsample(problem.train, static_cast<std::size_t>(request.hyperparameters.integer("subsample")));
}

bool has_fashion() {
    std::error_code error;
    return std::filesystem::exists(fashion_folder + fashion_samples, error);
}

std::vector<double> read_start(const Hyperparameters& values, const std::string& id, std::size_t expected) {
    const std::string path = values.text(id);
    if (path.empty()) {
        throw usage_error(fmt::format("init = given needs {}", id), id, "it is empty",
                          fmt::format("use --set {}=FILE", id));
    }
    const NumberArray array = read_numbers(path, id);
    if (array.size() != expected) {
        throw input_error(fmt::format("{} does not fit the mixture", id), path,
                          fmt::format("it has {} numbers, expected {}", array.size(), expected),
                          "Check k and the dimensions of the samples");
    }
    std::vector<double> numbers(expected);
    for (std::size_t i = 0; i < expected; ++i) {
        numbers[i] = array.at(i);
    }
    return numbers;
}

GivenStart given_start(const Hyperparameters& values, std::size_t dimensions) {
    const auto k = static_cast<std::size_t>(values.integer("k"));
    GivenStart start{read_start(values, "means0", k * dimensions),
                     read_start(values, "variances0", k * dimensions), read_start(values, "weights0", k)};
    const auto bad = std::find_if(start.variances.begin(), start.variances.end(),
                                  [](double variance) { return !(variance > 0.0); });
    if (bad != start.variances.end()) {
        throw input_error("the variances cannot be used", values.text("variances0"),
                          fmt::format("number {} is {}", bad - start.variances.begin() + 1, *bad),
                          "Give positive numbers");
    }
    const double total = std::accumulate(start.weights.begin(), start.weights.end(), 0.0);
    if (!(total > 0.0)) {
        throw input_error("the weights cannot be used", values.text("weights0"),
                          fmt::format("their sum is {}", total), "Give positive numbers");
    }
    for (double& weight : start.weights) {
        weight /= total;
    }
    return start;
}

void check(const SampleProblem& problem, const Hyperparameters& values) {
    const auto rows = static_cast<std::int64_t>(problem.train.rows());
    if (values.integer("k") > rows) {
        throw usage_error("there are more components than samples", "k",
                          fmt::format("{} components, {} samples", values.integer("k"), rows),
                          fmt::format("use at most {}", rows));
    }
    if (values.integer("latent_dim") >= static_cast<std::int64_t>(problem.train.columns())) {
        throw usage_error("latent_dim must be smaller than the dimensions of the samples", "latent_dim",
                          fmt::format("{} of {}", values.integer("latent_dim"), problem.train.columns()),
                          "use 0 for no factor analysis");
    }
}

std::size_t class_count(const Samples& train, const Samples& test) {
    std::int32_t largest = -1;
    for (const auto* labels : {&train.labels, &test.labels}) {
        for (const std::int32_t label : *labels) {
            largest = std::max(largest, label);
        }
    }
    return static_cast<std::size_t>(largest + 1);
}

} // namespace

std::shared_ptr<const SampleProblem> make_sample_problem(const ProblemRequest& request) {
    auto problem = std::make_shared<SampleProblem>();
    const Hyperparameters& values = request.hyperparameters;
    if (request.inputs.size() > 1) {
        throw usage_error("gmm takes one file of samples", "--input",
                          fmt::format("{} were given", request.inputs.size()), "name one");
    }
    if (request.inputs.size() == 1) {
        read_files(request, request.inputs.front(), *problem);
    } else if (request.preset.empty() && has_fashion()) {
        read_files(request, fashion_folder + fashion_samples, *problem);
    } else {
        generate_samples(values, problem->train, problem->test);
    }
    check(*problem, values);
    problem->classes = class_count(problem->train, problem->test);
    constexpr std::size_t most_classes = 10'000;
    if (problem->classes > most_classes) {
        throw input_error("the labels cannot be used", problem->train.path,
                          fmt::format("the largest is {}", problem->classes - 1),
                          fmt::format("Number the classes from 0 to at most {}", most_classes - 1));
    }
    identify(*problem, "samples", problem->train);
    identify_found(*problem, "labels", named_file(request, "labels"), problem->train.label_source);
    if (problem->test.rows() > 0) {
        identify(*problem, "test samples", problem->test);
    }
    if (named_file(request, "test").empty()) {
        identify_found(*problem, "test labels", named_file(request, "test_labels"),
                       problem->train.test_label_source);
    }
    if (values.text("init") == "given") {
        const std::int64_t latent = values.integer("latent_dim");
        problem->start =
            given_start(values, latent > 0 ? static_cast<std::size_t>(latent) : problem->train.columns());
    }
    return problem;
}

} // namespace basin::gmm
