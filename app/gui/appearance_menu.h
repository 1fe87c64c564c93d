// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QMenu>

#include <functional>

namespace basin {

/// What was chosen in the menu of themes, now or at an earlier start.
Theme::Choice rememberedTheme();

/// Adds the menus Theme and Language; what is chosen there is remembered. `languageChosen` then has to make
/// the window anew.
void addAppearanceMenus(QMenu& view, const std::function<void()>& languageChosen);

} // namespace basin
