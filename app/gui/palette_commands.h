// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/command_palette.h"

class QMainWindow;
class QMenuBar;

namespace basin {

class SessionController;

/// Everything that can be done in the window by name: the actions of the menus, panels, settings, channels.
std::vector<Command> windowCommands(QMainWindow& window, QMenuBar& menus, SessionController& session);

/// A whole number goes to that iteration.
std::vector<Command> typedCommands(const QString& typed, SessionController& session);

/// Makes the palette, its key Ctrl+K and its field at the right of the menu bar.
CommandPalette* addPalette(QMainWindow& window, QMenuBar& menus, SessionController& session);

} // namespace basin
