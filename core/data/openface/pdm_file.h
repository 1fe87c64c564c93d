// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/openface/matrix.h"

#include <string>
#include <string_view>

namespace basin::openface {

/// A point distribution model as its file holds it: three text matrices of type 6.
///
/// mean: d n × 1, all x then all y (then all z), in mm, x right, y down. components: d n × m, one mode a
/// column. eigenvalues: 1 × m, variances in mm². d is 3, or 2 for a flat model.
struct PdmFile {
    Matrix<double> mean, components, eigenvalues;
    std::int32_t dimensions = 3;

    std::int32_t landmarks() const { return mean.rows / dimensions; }
    std::int32_t modes() const { return components.columns; }
    friend bool operator==(const PdmFile&, const PdmFile&) = default;
};

/// `landmarks` > 0 tells a flat model from one in space (patch experts know the number); 0 takes it to be in
/// space where that is possible. Throws input_error.
PdmFile parse_pdm(std::string_view text, const std::string& path, std::int32_t landmarks = 0);
PdmFile read_pdm(const std::string& path, std::int32_t landmarks = 0);
std::string pdm_text(const PdmFile& pdm);

/// Checks what the matrices must have in common, whatever file they came from; throws input_error.
void check_pdm(const PdmFile& pdm, const std::string& path);

} // namespace basin::openface
