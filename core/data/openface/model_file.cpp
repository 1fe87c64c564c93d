// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/openface/model_file.h"

#include "core/base/error.h"
#include "core/base/long_work.h"
#include "core/base/text.h"
#include "core/data/openface/model_bytes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace basin::openface {

namespace {

namespace fs = std::filesystem;
constexpr const char* what = "the model";
constexpr std::size_t most_lines = 10'000;

UserError bad_line(const std::string& path, int line, const std::string& why, const std::string& remedy) {
    return input_error("the model cannot be read", fmt::format("{}, line {}", path, line), why, remedy);
}

bool has_control_character(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < ' ' && c != '\t'; });
}

/// The file that a line of `path` names.
std::string named_file(const std::string& path, const KeywordFile::Line& line) {
    std::string name = line.value;
    std::replace(name.begin(), name.end(), '\\', '/');
    return (fs::path(path).parent_path() / name).lexically_normal().string();
}

class ModelReader {
  public:
    /// A part has neither parts nor a validator of its own; what its file says about them is passed over.
    explicit ModelReader(bool is_part = false) : is_part_(is_part) {}

    ModelFiles read(const std::string& path) {
        files_.main_path = path;
        const KeywordFile main = keywords(path);
        const bool is_main = std::any_of(main.lines.begin(), main.lines.end(),
                                         [](const auto& line) { return line.keyword == "LandmarkDetector"; });
        if (!is_main) {
            read_model_lines(path, main);
            return std::move(files_);
        }
        for (const KeywordFile::Line& line : main.lines) {
            if (line.keyword != "LandmarkDetector") {
                continue; // what follows refers to the model, whatever its order
            }
            if (files_.pdm.mean.rows > 0) {
                throw bad_line(path, line.number, "a second LandmarkDetector", "Keep one of them");
            } else {
                const WorkPart experts(0.0, 0.8);
                const std::string model = named_file(path, line);
                read_model_lines(model, keywords(model));
            }
        }
        const WorkPart others(0.8, 1.0);
        for (const KeywordFile::Line& line : main.lines) {
            read_other_line(path, line);
        }
        return std::move(files_);
    }

  private:
    void read_other_line(const std::string& path, const KeywordFile::Line& line) {
        if (line.keyword == "LandmarkDetector_part" && !is_part_) {
            read_part(path, line);
        } else if (line.keyword == "DetectionValidator" && !is_part_) {
            files_.validator = read_validator(take(path, line), landmarks());
        } else if (line.keyword != "LandmarkDetector") {
            pass_over(line);
        }
    }

    void read_part(const std::string& path, const KeywordFile::Line& line) {
        std::vector<std::string> words;
        for (const std::string_view word : split(line.value, ' ')) {
            if (!trimmed(word).empty()) {
                words.emplace_back(trimmed(word));
            }
        }
        const std::size_t numbers = words.size() < 2 ? 0 : words.size() - 2;
        if (numbers < 2 || numbers % 2 != 0) {
            throw bad_line(
                path, line.number,
                fmt::format("expected a file, a name and pairs of landmarks, found {} words", words.size()),
                "Write LandmarkDetector_part FILE NAME i0 j0 i1 j1 ...");
        }
        PartFiles part;
        part.name = words[1];
        KeywordFile::Line file = line;
        file.value = words[0];
        part.model = ModelReader(true).read(named_file(path, file));
        files_.files.insert(files_.files.end(), part.model.files.begin(), part.model.files.end());
        const auto within = static_cast<std::size_t>(part.model.pdm.landmarks());
        for (std::size_t i = 2; i < words.size(); i += 2) {
            part.pairs.emplace_back(read_index(path, line, words[i], landmarks()),
                                    read_index(path, line, words[i + 1], within));
        }
        files_.parts.push_back(std::move(part));
    }

    static std::size_t read_index(const std::string& path, const KeywordFile::Line& line,
                                  const std::string& word, std::size_t count) {
        const auto index = parse_integer(word);
        if (!index || *index < 0 || static_cast<std::size_t>(*index) >= count) {
            throw bad_line(path, line.number,
                           fmt::format("expected a landmark from 0 to {}, found '{}'", count - 1, word),
                           "Pair landmarks of the model with those of the part");
        }
        return static_cast<std::size_t>(*index);
    }

    std::size_t landmarks() const { return static_cast<std::size_t>(files_.pdm.landmarks()); }

    KeywordFile keywords(const std::string& path) {
        files_.files.push_back(path);
        return parse_keywords(read_model_text(path, what), path);
    }

    void pass_over(const KeywordFile::Line& line) {
        if (std::find(files_.unused.begin(), files_.unused.end(), line.keyword) == files_.unused.end()) {
            files_.unused.push_back(line.keyword);
        }
    }

    void read_model_lines(const std::string& path, const KeywordFile& model) {
        constexpr std::array experts{"PatchesCEN", "PatchesCCNF", "PatchesIntensity"};
        const auto* const kind = std::find_if(experts.begin(), experts.end(), [&](const char* keyword) {
            return std::any_of(model.lines.begin(), model.lines.end(),
                               [&](const auto& line) { return line.keyword == keyword; });
        });
        if (kind == experts.end()) {
            throw input_error("the model cannot be read", path, "it names no patch experts",
                              "Name a main file (\"LandmarkDetector ...\") or a model file (\"PDM ...\")");
        }
        const KeywordFile::Line* pdm = nullptr;
        const KeywordFile::Line* early_termination = nullptr;
        for (std::size_t i = 0; i < model.lines.size(); ++i) {
            const WorkPart part(i, model.lines.size());
            const KeywordFile::Line& line = model.lines[i];
            if (line.keyword == *kind) {
                read_experts(path, line);
            } else if (line.keyword == "PDM") {
                pdm = &line;
            } else if (line.keyword == "EarlyTermination") {
                early_termination = &line;
            } else {
                pass_over(line);
            }
        }
        if (pdm == nullptr) {
            throw input_error("the model cannot be read", path, "it has no line \"PDM ...\"",
                              "Add the point distribution model that the experts were trained with");
        }
        const PatchViews& views = first_views();
        files_.pdm = read_pdm(take(path, *pdm), static_cast<std::int32_t>(views.landmarks()));
        if (early_termination != nullptr) {
            files_.early_termination = read_early_termination(take(path, *early_termination), views.views());
        }
    }

    std::string take(const std::string& path, const KeywordFile::Line& line) {
        files_.files.push_back(named_file(path, line));
        return files_.files.back();
    }

    void read_experts(const std::string& path, const KeywordFile::Line& line) {
        const std::string file = take(path, line);
        const PatchViews* views = nullptr;
        if (line.keyword == "PatchesCEN") {
            views = &files_.cen.emplace_back(read_cen(file)).views;
        } else if (line.keyword == "PatchesCCNF") {
            views = &files_.ccnf.emplace_back(read_ccnf(file)).views;
        } else {
            views = &files_.svr.emplace_back(read_svr(file)).views;
        }
        if (views->landmarks() != first_views().landmarks()) {
            throw bad_line(path, line.number,
                           fmt::format("{} has {} landmarks, the first scale {}", file, views->landmarks(),
                                       first_views().landmarks()),
                           "Name experts of one model");
        }
    }

    const PatchViews& first_views() const {
        return !files_.cen.empty()    ? files_.cen.front().views
               : !files_.ccnf.empty() ? files_.ccnf.front().views
                                      : files_.svr.front().views;
    }

    bool is_part_;
    ModelFiles files_;
};

} // namespace

KeywordFile parse_keywords(std::string_view text, const std::string& path) {
    KeywordFile file;
    int number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        if (line.empty() || line.front() == '#') {
            continue;
        }
        const std::size_t blank = line.find_first_of(" \t");
        if (has_control_character(line)) {
            throw bad_line(path, number, "expected a keyword and a file name, found bytes that are no text",
                           "Name the model's main file, not one of its parts");
        }
        if (blank == std::string_view::npos || file.lines.size() == most_lines) {
            throw bad_line(path, number, "expected a keyword and a file name",
                           "Name the model's main file, not one of its parts");
        }
        file.lines.push_back(
            {std::string(line.substr(0, blank)), std::string(trimmed(line.substr(blank))), number});
    }
    return file;
}

std::string keyword_text(const KeywordFile& file) {
    std::string text;
    for (const KeywordFile::Line& line : file.lines) {
        text += fmt::format("{} {}\n", line.keyword, line.value);
    }
    return text;
}

ModelFiles read_model(const std::string& path) {
    return ModelReader().read(path);
}

std::string find_model(const std::string& path) {
    std::error_code error;
    if (!fs::is_directory(path, error)) {
        return path;
    }
    for (const char* name : {"main_ceclm_general.txt", "main_clnf_general.txt", "main_clm_general.txt"}) {
        if (const fs::path candidate = fs::path(path) / name; fs::exists(candidate, error)) {
            return candidate.string();
        }
    }
    std::vector<std::string> mains, others;
    for (const fs::directory_entry& entry : fs::directory_iterator(path, error)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("main_") && name.ends_with(".txt")) {
            mains.push_back(entry.path().string());
        } else if (name.ends_with(".txt") || name.ends_with(".tracker")) {
            others.push_back(entry.path().string());
        }
    }
    std::vector<std::string>& found = mains.empty() ? others : mains;
    if (found.size() == 1) {
        return found.front();
    }
    std::sort(found.begin(), found.end());
    throw input_error("the folder does not tell which model is meant", path,
                      found.empty() ? "it has no main_*.txt" : known_names(found),
                      "Name the model's main file");
}

bool looks_like_model(const std::string& path) {
    std::error_code error;
    if (fs::is_directory(path, error)) {
        const fs::directory_iterator entries(path, error);
        return !error && std::any_of(begin(entries), end(entries), [](const fs::directory_entry& entry) {
            const std::string name = entry.path().filename().string();
            return name.ends_with(".tracker") || (name.starts_with("main_") && name.ends_with(".txt"));
        });
    }
    if (path.ends_with(".tracker")) {
        return true;
    }
    std::ifstream file(path);
    std::string line;
    for (int i = 0; i < 20 && std::getline(file, line) && (line.empty() || line.front() == '#'); ++i) {
    }
    constexpr std::array keywords{"LandmarkDetector ", "PDM ", "PatchesCEN ", "PatchesCCNF ",
                                  "PatchesIntensity "};
    return std::any_of(keywords.begin(), keywords.end(),
                       [&](const char* keyword) { return line.starts_with(keyword); });
}

} // namespace basin::openface
