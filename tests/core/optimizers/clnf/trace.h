// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/clnf/fit.h"
#include "core/optimizers/clnf/start.h"

#include <map>
#include <string>
#include <vector>

namespace basin::test {

/// A reference trace of openface_format: what OpenFace computed. Rows keep the words of their CSV.
struct Trace {
    using Row = std::vector<std::string>;
    std::string name, folder;
    std::map<std::string, std::vector<Row>> tables; ///< without heading; "iterations", "params" ...

    bool multi_view() const { return name.find("_mv1_") != std::string::npos; }
    double weight_factor() const { return name.ends_with("_w2.5") ? 2.5 : 0.0; }
    std::string picture() const { return folder + "/gray_f0000.png"; }
    std::string model() const; ///< the main file

    /// Little-endian float32 file of the trace; empty if there is none.
    std::vector<float> floats(const std::string& file) const;
    clnf::Box box() const;
};

/// BASIN_SHARED_DATA/openface_format, or "" where there is none.
std::string openface_format_folder();
std::vector<std::string> trace_names();
Trace read_trace(const std::string& name);
/// A row of test data "name" for each trace; skips the test where there is none.
void every_trace();

/// Parameters in words `from` .. of a row: scale, rotations, translation, then the modes.
clnf::Parameters parameters_of(const Trace::Row& row, std::size_t from, std::size_t modes);

} // namespace basin::test
