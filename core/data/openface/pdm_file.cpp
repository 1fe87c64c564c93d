// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/openface/pdm_file.h"

#include "core/base/error.h"
#include "core/data/openface/model_bytes.h"
#include "core/data/openface/text_cursor.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace basin::openface {

namespace {

constexpr const char* what = "the point distribution model";

UserError unfit(const std::string& path, const std::string& why) {
    return input_error("the point distribution model cannot be used", path, why,
                       "Name a PDM file that belongs to these patch experts");
}

std::int32_t dimensions_of(std::int32_t rows, std::int32_t landmarks) {
    if (landmarks > 0) {
        return rows == 2 * landmarks ? 2 : 3;
    }
    return rows % 3 == 0 ? 3 : 2;
}

} // namespace

void check_pdm(const PdmFile& pdm, const std::string& path) {
    const std::int32_t rows = pdm.mean.rows;
    if (rows <= 0 || rows % pdm.dimensions != 0 || pdm.landmarks() > most_landmarks) {
        throw unfit(path, fmt::format("a mean of {} numbers is no shape", rows));
    }
    if (pdm.modes() > most_modes) {
        throw unfit(path, fmt::format("{} modes are more than {}", pdm.modes(), most_modes));
    }
    for (const Matrix<double>* matrix : {&pdm.mean, &pdm.components, &pdm.eigenvalues}) {
        for (const double value : matrix->data) {
            // Arithmetic is in single precision.
            if (!(std::abs(value) < 1e15)) {
                throw unfit(path, fmt::format("it holds the number {}", value));
            }
        }
    }
    for (const double variance : pdm.eigenvalues.data) {
        if (variance < 0.0) {
            throw unfit(path, fmt::format("it has the negative eigenvalue {}", variance));
        }
    }
}

PdmFile parse_pdm(std::string_view text, const std::string& path, std::int32_t landmarks) {
    TextCursor cursor(text, path, what);
    PdmFile pdm;
    pdm.mean = cursor.matrix<double>("the mean shape", -1, 1);
    pdm.components = cursor.matrix<double>("the principal components", pdm.mean.rows, -1);
    pdm.eigenvalues = cursor.matrix<double>("the eigenvalues", 1, pdm.components.columns);
    cursor.finish();
    pdm.dimensions = dimensions_of(pdm.mean.rows, landmarks);
    check_pdm(pdm, path);
    if (landmarks > 0 && pdm.landmarks() != landmarks) {
        throw unfit(path, fmt::format("its mean has {} numbers, {} landmarks need {} or {}", pdm.mean.rows,
                                      landmarks, 3 * landmarks, 2 * landmarks));
    }
    return pdm;
}

PdmFile read_pdm(const std::string& path, std::int32_t landmarks) {
    return parse_pdm(read_model_text(path, what), path, landmarks);
}

std::string pdm_text(const PdmFile& pdm) {
    TextWriter writer;
    writer.comment("mean shape");
    writer.matrix(pdm.mean);
    writer.comment("principal components, one mode a column");
    writer.matrix(pdm.components);
    writer.comment("eigenvalues");
    writer.matrix(pdm.eigenvalues);
    return writer.take();
}

} // namespace basin::openface
