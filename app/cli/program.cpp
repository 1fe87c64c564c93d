// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/arguments.h"
#include "app/cli/bench.h"
#include "app/cli/help.h"
#include "app/cli/list.h"
#include "app/cli/run_command.h"
#include "app/cli/train_command.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/text.h"
#include "core/math/kernels/dispatch.h"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <new>
#include <system_error>
#include <vector>

namespace basin::cli {

namespace {

bool has(const std::vector<std::string>& arguments, const char* wanted) {
    return std::find(arguments.begin(), arguments.end(), wanted) != arguments.end();
}

int run_list(const ListArguments& arguments, const OptimizerRegistry& registry) {
    if (arguments.optimizer.empty()) {
        fmt::print("{}", list_all(registry, arguments.json));
    } else {
        fmt::print("{}", list_one(registry.find(arguments.optimizer)->info(), arguments.json));
    }
    return done;
}

// Options that Qt takes for itself, with one dash or two; everything else with a dash is a mistake.
bool is_qt_option(const std::string& argument) {
    static const std::vector<std::string> names{"platform",        "platformpluginpath",
                                                "platformtheme",   "plugin",
                                                "style",           "stylesheet",
                                                "display",         "geometry",
                                                "qwindowgeometry", "qwindowicon",
                                                "qwindowtitle",    "fontengine",
                                                "session",         "reverse"};
    const std::size_t begin = std::min(argument.find_first_not_of('-'), argument.size());
    const std::size_t end = std::min(argument.find('='), argument.size());
    return begin <= 2 && has(names, argument.substr(begin, end - begin).c_str());
}

// A word that is neither a sub-command nor a file is told here: the desktop could only show an empty window.
void check_desktop_arguments(const std::vector<std::string>& arguments, bool has_desktop) {
    if (arguments.empty()) {
        return;
    }
    const std::string& first = arguments.front();
    if (first.starts_with('-')) {
        if (!is_qt_option(first)) {
            throw usage_error(fmt::format("there is no option {}", first), {}, {}, "See 'basin --help'");
        }
        return;
    }
    std::error_code error;
    if (std::filesystem::exists(first, error)) {
        return;
    }
    const bool is_path = first.find_first_of("./") != std::string::npos;
    if (is_path && has_desktop) {
        throw input_error("there is no such file", first, {}, "Check the spelling of the path");
    }
    const std::string close = did_you_mean(first, sub_commands());
    throw usage_error(
        fmt::format("'{}' is {}", first, has_desktop ? "neither a sub-command nor a file" : "no sub-command"),
        {}, close.empty() ? known_names(sub_commands()) : "", close.empty() ? "See 'basin --help'" : close);
}

int open_desktop(int argc, char** argv, const std::vector<std::string>& arguments, const Desktop& desktop) {
    const bool has_desktop = static_cast<bool>(desktop.open);
    check_desktop_arguments(arguments, has_desktop);
    if (!has_desktop) {
        throw usage_error("this build has no desktop", {}, {}, "Name a sub-command, see 'basin --help'");
    }
    return desktop.open(argc, argv);
}

int dispatch(int argc, char** argv, const OptimizerRegistry& registry, const Desktop& desktop);

// `basin --isa SET ...`: what follows goes on as if the option had not been there.
int dispatch_with_set(int argc, char** argv, const OptimizerRegistry& registry, const Desktop& desktop) {
    if (argc < 3) {
        throw usage_error("--isa needs a value", {}, known_names(supported_instruction_sets()));
    }
    select_instruction_set(argv[2]);
    std::vector<char*> rest{argv[0]};
    rest.insert(rest.end(), argv + 3, argv + argc);
    rest.push_back(nullptr);
    return dispatch(argc - 2, rest.data(), registry, desktop);
}

int dispatch(int argc, char** argv, const OptimizerRegistry& registry, const Desktop& desktop) {
    const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    const std::string command = arguments.empty() ? "" : arguments.front();
    const bool has_desktop = static_cast<bool>(desktop.open);
    if (command == "--isa") {
        return dispatch_with_set(argc, argv, registry, desktop);
    }
    if (!has(sub_commands(), command.c_str())) {
        if (has(arguments, "--help") || has(arguments, "-h")) {
            fmt::print("{}", help_text("", has_desktop));
            return done;
        }
        if (has(arguments, "--version")) {
            fmt::print("{}", version_text(has_desktop));
            return done;
        }
        return open_desktop(argc, argv, arguments, desktop);
    }
    const std::vector<std::string> rest(arguments.begin() + 1, arguments.end());
    if (has(rest, "--help") || has(rest, "-h")) {
        fmt::print("{}", help_text(command, has_desktop));
        return done;
    }
    if (command == "list") {
        return run_list(parse_list_arguments(rest), registry);
    }
    if (command == "run") {
        return run_command(parse_run_arguments(rest), registry, desktop);
    }
    if (command == "train") {
        return train_command(parse_train_arguments(rest));
    }
    return bench_command(parse_bench_arguments(rest), registry);
}

} // namespace

int run_program(int argc, char** argv, const OptimizerRegistry& registry, const Desktop& desktop) {
    try {
        start_log();
        return dispatch(argc, argv, registry, desktop);
    } catch (const UserError& error) {
        fmt::print(stderr, "basin: {}\n", error.what());
        return error.kind() == UserError::Kind::usage ? usage : input;
    } catch (const std::bad_alloc&) {
        fmt::print(stderr, "basin: out of memory\n");
    } catch (const std::exception& error) {
        fmt::print(stderr, "basin: internal fault: {}\n", error.what());
    }
    return internal_fault;
}

} // namespace basin::cli
