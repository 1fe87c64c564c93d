// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/session_file.h"

namespace basin {

/// Checks that segments, branches, schedule and cursor make one tree whose every position exists, so that
/// whoever opens the session need not. Throws DatabaseError that says what does not fit.
void check_session(const Session& session);

} // namespace basin
