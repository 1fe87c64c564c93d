// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/hyperparameters.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace basin {

/// One input of a run as a session remembers it.
struct InputIdentity {
    std::string role;       ///< "image", "reference" ...
    std::string path;       ///< absolute; "" for generated data
    std::uint64_t hash = 0; ///< xxh3 of the file's bytes (of the generated values where path is empty)
    std::string summary;    ///< "768 × 512, RGB, 8 bit"
};

/// The immutable inputs and model of a run: pixels, data, patch experts. Thread-safe because nothing in it
/// changes.
class Problem {
  public:
    virtual ~Problem() = default;
    virtual std::vector<InputIdentity> inputs() const = 0;
};

/// What a problem is made from.
struct ProblemRequest {
    std::vector<std::string> inputs;               ///< `--input`, in order
    std::map<std::string, std::string> references; ///< named files: "reference", "labels" ...
    Hyperparameters hyperparameters;
    std::string preset; ///< id, for presets that bring generated data; may be empty
    std::uint64_t seed = 42;
};

} // namespace basin
