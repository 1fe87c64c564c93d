// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;
class QObject;

namespace basin {

/// Whose a key is that the window has a shortcut for, while a control has the focus.
enum class KeyClaim {
    undecided, ///< as Qt and the control settle it between them
    control,   ///< the control works with it: Space on a button, Home in a list
    window,    ///< a text field claims it by habit and has no use for it: Ctrl+E, undo with nothing typed
};

/// `key` is the event by which Qt asks (QEvent::ShortcutOverride), `control` has the focus.
KeyClaim claimOf(const QObject& control, const QKeyEvent& key);

} // namespace basin
