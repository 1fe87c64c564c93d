// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/openface/ccnf_file.h"
#include "core/data/openface/cen_file.h"
#include "core/data/openface/early_termination_file.h"
#include "core/data/openface/pdm_file.h"
#include "core/data/openface/svr_file.h"
#include "core/data/openface/validator_file.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace basin::openface {

/// A main or model file: a keyword and the rest of its line, in order. Empty lines and those beginning with
/// '#' are passed over.
struct KeywordFile {
    struct Line {
        std::string keyword;
        std::string value; ///< file name, with what follows it
        int number = 0;    ///< 1-based, for messages
        friend bool operator==(const Line& a, const Line& b) {
            return a.keyword == b.keyword && a.value == b.value;
        }
    };
    std::vector<Line> lines;
    friend bool operator==(const KeywordFile&, const KeywordFile&) = default;
};

/// Throws input_error for a line without a value, with a control character, or for more than 10 000 lines.
KeywordFile parse_keywords(std::string_view text, const std::string& path);
std::string keyword_text(const KeywordFile& file);

struct PartFiles;

/// Everything that a model's files hold, in the files' own terms.
struct ModelFiles {
    PdmFile pdm;
    std::vector<CcnfFile> ccnf; ///< one a scale, in the order of the file
    std::vector<SvrFile> svr;
    std::vector<CenFile> cen;
    std::optional<EarlyTerminationFile> early_termination;
    std::optional<ValidatorFile> validator;
    std::vector<PartFiles> parts;    ///< in the order of the file
    std::string main_path;           ///< what was read first
    std::vector<std::string> files;  ///< every file that was read, main_path first
    std::vector<std::string> unused; ///< what the files ask for and Basin passes over: "FaceDetConversion"
};

/// A model of some of the landmarks (`LandmarkDetector_part FILE NAME i0 j0 i1 j1 ...`).
struct PartFiles {
    std::string name; ///< decides how it is fitted: left_eye_28, inner, mouth ...
    ModelFiles model;
    std::vector<std::pair<std::size_t, std::size_t>> pairs; ///< index in the whole, index in the part
};

/// Reads a main file (`LandmarkDetector ...`) or a model file (`PDM ...`) and all that it names, relative to
/// the file that names it. Of several kinds of experts only the one that the fit will use is read: CEN before
/// CCNF before SVR. Throws input_error.
ModelFiles read_model(const std::string& path);

/// The model that a user means by a folder: its main file (CEN before CCNF before SVR), else its only model
/// file or FaceTracker file. A file is itself. Throws input_error listing what is there.
std::string find_model(const std::string& path);

/// True for a main file, a model file and a FaceTracker file, by name and first line, and for a folder with a
/// main file or a FaceTracker file. Says nothing about what else the file holds. Never throws.
bool looks_like_model(const std::string& path);

} // namespace basin::openface
