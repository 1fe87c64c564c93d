// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace basin::cli {

/// Sub-commands of this build, in the order of the help text.
const std::vector<std::string>& sub_commands();

/// Help of a sub-command, or of the program for "". `has_desktop`: whether a window can be opened.
std::string help_text(std::string_view sub_command, bool has_desktop);

/// Version, compiler, instruction sets, libraries. Loads nothing.
std::string version_text(bool has_desktop);

} // namespace basin::cli
