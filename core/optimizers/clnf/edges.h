// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/openface/ccnf_file.h"

namespace basin::clnf {

/// The three edge terms of a CCNF over side × side cells, as OpenFace's files have them: smoothness among
/// neighbours (D - A), among diagonal neighbours, and sparsity (D + A) at distances of 5 and 6 cells.
openface::CcnfWindow ccnf_window(int side);

} // namespace basin::clnf
