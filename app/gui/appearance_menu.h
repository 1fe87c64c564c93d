// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QMenu>

namespace basin {

class MessageStrip;

/// What was chosen in the menu of themes, now or at an earlier start.
Theme::Choice rememberedTheme();

/// Adds the menus Theme and Language; what is chosen there is remembered. A language needs a new start, which
/// `messages` tells.
void addAppearanceMenus(QMenu& view, MessageStrip& messages);

} // namespace basin
