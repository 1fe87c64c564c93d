// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/key_claims.h"

#include "widgets/number_field.h"
#include "widgets/vector_plot.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QComboBox>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QTabBar>

namespace basin {

namespace {

template<typename... Controls>
bool isOneOf(const QObject& control) {
    return ((qobject_cast<const Controls*>(&control) != nullptr) || ...);
}

KeyClaim claimOfField(const QLineEdit& field, const QKeyEvent& key) {
    if (qobject_cast<const NumberField*>(&field) != nullptr &&
        (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo))) {
        return KeyClaim::undecided; // knows by itself whether something was typed
    }
    const bool nothingTyped = (key.matches(QKeySequence::Undo) && !field.isUndoAvailable()) ||
                              (key.matches(QKeySequence::Redo) && !field.isRedoAvailable());
    // Emacs' Ctrl+E, B, F ... move in a text on X11; here they are commands of the window.
    const bool letter =
        key.modifiers() == Qt::ControlModifier && key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z;
    const bool edits = key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Cut) ||
                       key.matches(QKeySequence::Paste) || key.matches(QKeySequence::SelectAll) ||
                       key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
    return nothingTyped || (letter && !edits) ? KeyClaim::window : KeyClaim::undecided;
}

} // namespace

KeyClaim claimOf(const QObject& control, const QKeyEvent& key) {
    if (const auto* field = qobject_cast<const QLineEdit*>(&control)) {
        return claimOfField(*field, key);
    }
    if (key.modifiers() != Qt::NoModifier) {
        return KeyClaim::undecided;
    }
    const bool ends = key.key() == Qt::Key_Home || key.key() == Qt::Key_End;
    const bool presses =
        key.key() == Qt::Key_Space && isOneOf<QAbstractButton, QComboBox, QAbstractItemView>(control);
    const bool moves =
        ends && isOneOf<QComboBox, QAbstractItemView, QAbstractSlider, QTabBar, VectorPlot>(control);
    return presses || moves ? KeyClaim::control : KeyClaim::undecided;
}

} // namespace basin
