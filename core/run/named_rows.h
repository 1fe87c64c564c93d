// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"

#include <string>

namespace basin {

/// Lets the text arguments of a question name rows of the run: "@A:40" becomes "A:40[loss=0.5 p_0=1.25 ...]",
/// every scalar under its id and every kept vector as NAME_0, NAME_1 ..., so that an optimizer can read what
/// it needs of any place on any branch without knowing of runs.
///
/// BRANCH is a branch's name, or * for all branches in their order, separated by ", "; the iteration is a
/// number from 1 on or "last", the newest row. A text without @ stays as it is. Throws usage_error that names
/// the branch or iteration that does not exist. Thread: any.
std::string with_named_rows(const Run& run, const std::string& text);

} // namespace basin
