// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/companion.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/openface/model_bytes.h"
#include "core/data/openface/model_file.h"
#include "core/optimizers/clnf/windows.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cmath>
#include <filesystem>
#include <system_error>

namespace basin::clnf {

namespace {

using Line = openface::KeywordFile::Line;

[[noreturn]] void refuse(const Line& line, const std::string& path, const std::string& why) {
    throw input_error("what is known about the model cannot be read",
                      fmt::format("{}, line {}", path, line.number), why,
                      "Train the model again, or take the file away");
}

double finite(const Line& line, const std::string& path, std::string_view word, const char* expected) {
    const std::optional<double> value = parse_real(word);
    if (!value || !std::isfinite(*value)) {
        refuse(line, path, fmt::format("'{}' is no number; expected {}", word, expected));
    }
    return *value;
}

void read_setting(const Line& line, const std::string& path, const std::vector<std::string_view>& words,
                  Companion& companion) {
    constexpr const char* expected = "Set NAME VALUE with sigma, reg_factor, windows_init or windows_track";
    if (words.size() != 2) {
        refuse(line, path, fmt::format("{} words follow 'Set'; expected {}", words.size(), expected));
    }
    const std::string_view name = words[0];
    if (name == "sigma" || name == "reg_factor") {
        const double value = finite(line, path, words[1], expected);
        if (value < 0.0 || (name == "sigma" && value == 0.0)) {
            refuse(line, path, fmt::format("{} is {}; expected a number above 0", name, words[1]));
        }
        (name == "sigma" ? companion.sigma : companion.reg_factor) = value;
    } else if (name == "windows_init" || name == "windows_track") {
        std::string wrong;
        const auto windows = parse_windows(words[1], wrong);
        if (!windows || all_skipped(*windows)) {
            refuse(
                line, path,
                fmt::format("'{}' is no list of windows; expected 0 or odd numbers from 3 to {}, not all 0, "
                            "as in 11,9,7",
                            words[1], most_window));
        }
        (name == "windows_init" ? companion.windows_init : companion.windows_track) = *windows;
    } else {
        refuse(line, path, fmt::format("'{}' cannot be set; expected {}", name, expected));
    }
}

} // namespace

double Companion::confidence_of(double likelihood) const {
    const double p = 1.0 / (1.0 + std::exp(-((*confidence)[0] * likelihood + (*confidence)[1])));
    return std::isnan(p) ? 0.0 : p;
}

Companion parse_companion(std::string_view text, const std::string& path) {
    Companion companion;
    for (const Line& line : openface::parse_keywords(text, path).lines) {
        const std::vector<std::string_view> words = split(line.value, ' ');
        if (line.keyword == "Confidence") {
            constexpr const char* expected = "Confidence SLOPE OFFSET, two numbers";
            if (words.size() != 2) {
                refuse(line, path, fmt::format("{} words follow; expected {}", words.size(), expected));
            }
            const double slope = finite(line, path, words[0], expected);
            companion.confidence = {slope, finite(line, path, words[1], expected)};
        } else if (line.keyword == "Set") {
            read_setting(line, path, words, companion);
        } else {
            refuse(line, path, fmt::format("'{}' is not known; expected Confidence or Set", line.keyword));
        }
    }
    return companion;
}

std::string companion_text(const Companion& companion) {
    std::string text = "# What is known about this model beyond OpenFace's files\n";
    if (companion.confidence) {
        text += fmt::format("Confidence {} {}\n", (*companion.confidence)[0], (*companion.confidence)[1]);
    }
    if (companion.sigma) {
        text += fmt::format("Set sigma {}\n", *companion.sigma);
    }
    if (companion.reg_factor) {
        text += fmt::format("Set reg_factor {}\n", *companion.reg_factor);
    }
    if (!companion.windows_init.empty()) {
        text += fmt::format("Set windows_init {}\n", fmt::join(companion.windows_init, ","));
    }
    if (!companion.windows_track.empty()) {
        text += fmt::format("Set windows_track {}\n", fmt::join(companion.windows_track, ","));
    }
    return text;
}

Companion read_companion(const std::string& main_path) {
    const std::filesystem::path path = std::filesystem::path(main_path).parent_path() / Companion::file_name;
    std::error_code error;
    if (!std::filesystem::exists(path, error)) {
        return {};
    }
    return parse_companion(openface::read_model_text(path.string(), "what is known about the model"),
                           path.string());
}

} // namespace basin::clnf
