// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QIcon>
#include <QPixmap>

#include <cstdint>

class QPainter;
class QRectF;

namespace basin {

/// The icons, drawn for Basin on a 16 × 16 grid and stored without colour in resources/icons.
/// A dot under an arrow is a step (into, over, out); the mirrored arrow is the same step back.
enum class Icon : std::uint8_t {
    first,
    last,
    stepInto,
    stepOver,
    stepOut,
    backInto,
    backOver,
    backOut,
    run,
    pause,
    stop,
    backToWatch,
    runToCursor,
    breakpoint,
    bookmark,
    fork,
    returnToLive,
    clock,
    undo,
    redo,
    reset,
    exportFile,
    close,
    floatPanel,
    more,
    fit,
    oneToOne,
    zoomIn,
    zoomOut,
    link,
    layers,
    sideBySide,
    grid,
    open,
    save,
    copy,
    image,
    search,
    filter,
    plus,
    minus,
    eye,
    eyeOff,
    lock,
    unlock,
    settings,
    table,
    plot,
    error,
    warning,
    note,
    edit,
    best,
    nan,
    checkpoint,
    check,
    chevronDown,
    chevronUp,
    chevronLeft,
    chevronRight,
    keyboard,
    theme,
};
inline constexpr int iconCount = static_cast<int>(Icon::theme) + 1;

/// An icon in the colours of the palette: text2, text under the mouse, text3 when disabled, accent when
/// checked. It follows a change of theme by itself and is sharp at any scale.
QIcon icon(Icon which);

/// The same in one colour: a breakpoint in Token::error.
QIcon icon(Icon which, Token token);

/// Paints the icon into `rect` (square) in `color`.
void paintIcon(QPainter& painter, Icon which, const QRectF& rect, const QColor& color);

/// The icon as a pixmap of `side` logical pixels.
QPixmap iconPixmap(Icon which, const QColor& color, int side, qreal device_ratio);

/// The application's own icon.
QIcon applicationIcon();

} // namespace basin
