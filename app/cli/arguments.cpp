// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace basin::cli {

namespace {

// Values arrive as text and are converted here, so that every message is one sentence in the program's own
// words.
class Parser {
  public:
    explicit Parser(const std::string& sub_command) : name_("basin " + sub_command) {
        app_.set_help_flag();
        app_.allow_extras();
    }

    void flag(const std::string& names, bool& value) { app_.add_flag(names, value); }
    void text(const std::string& name, std::string& value) { app_.add_option(name, value); }
    void texts(const std::string& name, std::vector<std::string>& values) {
        app_.add_option(name, values)->allow_extra_args(name.front() != '-');
    }

    /// An option that takes all words up to the next option.
    void list(const std::string& name, std::vector<std::string>& values) {
        app_.add_option(name, values)->allow_extra_args();
    }

    void parse(std::vector<std::string> arguments) {
        std::reverse(arguments.begin(), arguments.end()); // as CLI11 wants it
        try {
            app_.parse(std::move(arguments));
        } catch (const CLI::ArgumentMismatch& error) {
            throw usage_error(error.what(), name_, {}, see_help());
        } catch (const CLI::ParseError& error) {
            throw usage_error(error.what(), name_, {}, see_help());
        }
        const std::vector<std::string> left = app_.remaining();
        if (!left.empty()) {
            refuse(left.front());
        }
    }

    std::vector<std::string> option_names() const {
        std::vector<std::string> names;
        for (const CLI::Option* option : app_.get_options()) {
            for (const std::string& name : option->get_lnames()) {
                names.push_back("--" + name);
            }
            for (const std::string& name : option->get_snames()) {
                names.push_back("-" + name);
            }
        }
        return names;
    }

  private:
    [[noreturn]] void refuse(const std::string& argument) const {
        if (argument.front() != '-') {
            throw usage_error(fmt::format("'{}' is one argument too many", argument), name_, {}, see_help());
        }
        const std::string name = argument.substr(0, argument.find('='));
        std::string remedy = did_you_mean(name, option_names());
        throw usage_error(fmt::format("there is no option {}", name), name_, {},
                          remedy.empty() ? see_help() : remedy);
    }
    std::string see_help() const { return fmt::format("See '{} --help'", name_); }

    std::string name_;
    CLI::App app_;
};

std::int64_t whole_number(const std::string& option, const std::string& text, std::int64_t least,
                          std::int64_t most) {
    const auto value = parse_integer(text);
    if (!value || *value < least || *value > most) {
        const std::string range = most == std::numeric_limits<std::int64_t>::max()
                                      ? fmt::format("a whole number, at least {}", least)
                                      : fmt::format("a whole number from {} to {}", least, most);
        throw usage_error(fmt::format("{} cannot be '{}'", option, text), {}, "expected " + range);
    }
    return *value;
}

constexpr std::int64_t any_large = std::numeric_limits<std::int64_t>::max();
constexpr int most_threads = 256;

// Texts of the options that hold numbers, until they are converted.
struct NumberTexts {
    std::string seed, iterations, threads, check_replay, repetitions;
    std::string reference, frames, labels, test, test_labels; ///< become settings of the same names
    std::string exclude_every, neurons, draws, epochs;
};

void declare(Parser& parser, ListArguments& out) {
    parser.flag("-h,--help", out.help);
    parser.flag("--json", out.json);
    parser.text("optimizer", out.optimizer);
}

void declare(Parser& parser, RunArguments& out, NumberTexts& numbers) {
    parser.flag("-h,--help", out.help);
    parser.flag("-q,--quiet", out.quiet);
    parser.text("optimizer", out.optimizer);
    parser.text("--preset", out.preset);
    parser.texts("--input", out.inputs);
    parser.texts("--set", out.settings);
    parser.texts("--edit", out.edits);
    parser.text("--seed", numbers.seed);
    parser.text("--iterations", numbers.iterations);
    parser.text("--until", out.until);
    parser.text("--threads", numbers.threads);
    parser.text("--isa", out.isa);
    parser.text("--session", out.session);
    parser.text("--trace", out.trace);
    parser.text("--plots", out.plots);
    parser.text("--summary", out.summary);
    parser.text("--reference", numbers.reference);
    parser.text("--frames", numbers.frames);
    parser.text("--labels", numbers.labels);
    parser.text("--test", numbers.test);
    parser.text("--test-labels", numbers.test_labels);
    parser.text("--landmarks", out.landmarks);
    parser.text("--export-model", out.model);
    parser.text("--check-replay", numbers.check_replay);
}

void declare(Parser& parser, BenchArguments& out, NumberTexts& numbers) {
    parser.flag("-h,--help", out.help);
    parser.texts("names", out.names);
    parser.text("--peers", out.peers);
    parser.text("--threads", numbers.threads);
    parser.text("--reps", numbers.repetitions);
    parser.text("--isa", out.isa);
}

void declare(Parser& parser, TrainArguments& out, NumberTexts& numbers) {
    parser.flag("-h,--help", out.help);
    parser.flag("-q,--quiet", out.quiet);
    parser.text("optimizer", out.optimizer);
    parser.list("--faces", out.faces);
    parser.text("--out", out.out);
    parser.text("--exclude-every", numbers.exclude_every);
    parser.flag("--flat", out.flat);
    parser.flag("--no-expressions", out.no_expressions);
    parser.text("--neurons", numbers.neurons);
    parser.text("--draws", numbers.draws);
    parser.text("--epochs", numbers.epochs);
    parser.text("--seed", numbers.seed);
    parser.text("--threads", numbers.threads);
}

} // namespace

ListArguments parse_list_arguments(const std::vector<std::string>& arguments) {
    ListArguments out;
    Parser parser("list");
    declare(parser, out);
    parser.parse(arguments);
    return out;
}

RunArguments parse_run_arguments(const std::vector<std::string>& arguments) {
    RunArguments out;
    NumberTexts numbers;
    Parser parser("run");
    declare(parser, out, numbers);
    parser.parse(arguments);
    if (!numbers.seed.empty()) {
        out.seed = static_cast<std::uint64_t>(whole_number("--seed", numbers.seed, 0, any_large));
    }
    if (!numbers.iterations.empty()) {
        out.iterations = whole_number("--iterations", numbers.iterations, 1, any_large);
    }
    if (!numbers.threads.empty()) {
        out.threads = static_cast<int>(whole_number("--threads", numbers.threads, 1, most_threads));
    }
    if (!numbers.check_replay.empty()) {
        out.check_replay = whole_number("--check-replay", numbers.check_replay, 1, any_large);
    }
    const std::pair<const char*, const std::string&> named[] = {{"reference", numbers.reference},
                                                                {"frames", numbers.frames},
                                                                {"labels", numbers.labels},
                                                                {"test", numbers.test},
                                                                {"test_labels", numbers.test_labels}};
    for (const auto& [name, value] : named) {
        if (!value.empty()) {
            out.settings.push_back(fmt::format("{}={}", name, value));
        }
    }
    if (!out.help && out.optimizer.empty()) {
        throw usage_error("no optimizer is named", "basin run", {}, "See 'basin list' for what can be run");
    }
    return out;
}

TrainArguments parse_train_arguments(const std::vector<std::string>& arguments) {
    TrainArguments out;
    NumberTexts numbers;
    Parser parser("train");
    declare(parser, out, numbers);
    parser.parse(arguments);
    const auto number = [](const char* name, const std::string& text, std::int64_t least, std::int64_t most,
                           int& value) {
        if (!text.empty()) {
            value = static_cast<int>(whole_number(name, text, least, most));
        }
    };
    number("--exclude-every", numbers.exclude_every, 2, 1'000'000, out.exclude_every);
    number("--neurons", numbers.neurons, 1, 64, out.neurons);
    number("--draws", numbers.draws, 1, 100, out.draws);
    number("--epochs", numbers.epochs, 1, 1000, out.epochs);
    number("--threads", numbers.threads, 1, most_threads, out.threads);
    if (!numbers.seed.empty()) {
        out.seed = static_cast<std::uint64_t>(whole_number("--seed", numbers.seed, 0, any_large));
    }
    if (out.optimizer != "clnf") {
        throw usage_error(out.optimizer.empty() ? "no model is named"
                                                : "'" + out.optimizer + "' has no model to train",
                          "basin train", "known: clnf", "as in 'basin train clnf --faces DIR --out MODEL'");
    }
    if (out.faces.empty() || out.out.empty()) {
        throw usage_error("train needs pictures and a folder for the model",
                          out.faces.empty() ? "--faces" : "--out", "it was not given",
                          "as in 'basin train clnf --faces DIR --out MODEL'");
    }
    return out;
}

BenchArguments parse_bench_arguments(const std::vector<std::string>& arguments) {
    BenchArguments out;
    NumberTexts numbers;
    Parser parser("bench");
    declare(parser, out, numbers);
    parser.parse(arguments);
    if (!numbers.threads.empty()) {
        out.threads = {static_cast<int>(whole_number("--threads", numbers.threads, 1, most_threads))};
    }
    if (!numbers.repetitions.empty()) {
        out.repetitions = static_cast<int>(whole_number("--reps", numbers.repetitions, 1, 10'000));
    }
    return out;
}

std::vector<std::string> option_names(const std::string& sub_command) {
    Parser parser(sub_command);
    NumberTexts numbers;
    ListArguments list;
    RunArguments run;
    TrainArguments train;
    BenchArguments bench;
    if (sub_command == "list") {
        declare(parser, list);
    } else if (sub_command == "run") {
        declare(parser, run, numbers);
    } else if (sub_command == "train") {
        declare(parser, train, numbers);
    } else if (sub_command == "bench") {
        declare(parser, bench, numbers);
    }
    return parser.option_names();
}

} // namespace basin::cli
