// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace basin {

namespace {

// What a style sheet says best: grounds and edges of the big surfaces and the looks that a dynamic property
// asks for. Controls are painted by BasinStyle. "@name" stands for a token.
constexpr const char* sheet = R"(
QMainWindow, QDialog { background: @bg1; }
QMainWindow::separator { background: @bg0; width: 2px; height: 2px; }
QMainWindow::separator:hover { background: @accent; }
QSplitter::handle { background: @bg0; }
QSplitter::handle:hover { background: @accent; }
QDockWidget > QWidget { background: @bg1; }
QMenuBar { background: @bg2; color: @text; border-bottom: 1px solid @line; padding: 1px 4px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 3px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @bg3; }
QMenu { background: @bg2; color: @text; border: 1px solid @line2; padding: 4px 0; }
QMenu::item { padding: 4px 24px 4px 26px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }
QMenu::icon { padding-left: 6px; }
QStatusBar { background: @bg2; color: @text2; border-top: 1px solid @line; min-height: 23px; }
QStatusBar::item { border: none; }
QMenu::indicator { left: 8px; width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @bg2; color: @text; border: 1px solid @line2; outline: 0;
                              selection-background-color: @selection; selection-color: @text; padding: 2px 0; }
QComboBox QAbstractItemView::item { min-height: 22px; padding: 0 6px; }
QToolTip { background: @bg2; color: @text; border: 1px solid @line2; padding: 1px 3px; }
QTabBar::tab { background: @bg0; color: @text2; border: none; border-top: 2px solid @bg0;
               border-right: 1px solid @line; padding: 3px 12px 5px 12px; }
QTabBar::tab:selected { background: @bg2; color: @text; border-top-color: @accent; }
QTabBar::tab:hover:!selected { color: @text; }
QTabWidget::pane { border: none; }
QScrollArea, QAbstractScrollArea { border: none; }
QHeaderView { background: @bg2; border: none; }
QHeaderView:vertical { background: @bg1; }
QLabel[role="secondary"] { color: @text2; }
QLabel[role="hint"] { color: @text3; }
QLabel[role="error"] { color: @error; }
QLabel[role="warning"] { color: @warning; }
QLabel[role="note"] { color: @note; }
QWidget#welcome { background: @bg0; }
QWidget#welcome QScrollArea, QWidget#welcome QScrollArea > QWidget > QWidget { background: @bg0; }
QFrame[role="side"] { background: @bg1; border: none; border-right: 1px solid @line; }
QFrame[role="card"] { background: @bg1; border: 1px solid @line; border-radius: 4px; }
QFrame[role="card"][chosen="true"] { border: 2px solid @accent; }
QFrame[role="card"]:hover { border-color: @accent; }
QFrame[role="drop"] { background: transparent; border: 2px dashed @line2; border-radius: 4px; }
QFrame[role="palette"] { background: @bg1; border: 1px solid @line2; border-radius: 4px; }
QToolButton[role="find"] { background: @bg1; color: @text3; border: 1px solid @line; border-radius: 3px; padding: 2px 8px; }
QToolButton[role="find"]:hover, QToolButton[role="find"]:focus { border-color: @accent; color: @text; }
QPushButton[role="chip"] { background: @bg2; color: @text2; border: none; border-radius: 3px; padding: 3px 8px; }
QLabel[pill="plain"] { color: @text2; border: 1px solid @line2; border-radius: 3px; padding: 0 8px; }
QLabel[pill="broken"] { color: @nan; border: 1px solid @nan; border-radius: 3px; padding: 0 8px; }
QFrame[severity="error"] { background: @bg2; border: none; border-left: 3px solid @error; }
QFrame[severity="warning"] { background: @bg2; border: none; border-left: 3px solid @warning; }
QFrame[severity="note"] { background: @bg2; border: none; border-left: 3px solid @note; }
)";

constexpr std::array<std::pair<const char*, Token>, 15> names{{
    {"bg0", Token::bg0},
    {"bg1", Token::bg1},
    {"bg2", Token::bg2},
    {"bg3", Token::bg3},
    {"line", Token::line},
    {"line2", Token::line2},
    {"text", Token::text},
    {"text2", Token::text2},
    {"text3", Token::text3},
    {"accent", Token::accent},
    {"selection", Token::selection},
    {"error", Token::error},
    {"warning", Token::warning},
    {"note", Token::note},
    {"nan", Token::nan},
}};

} // namespace

QString Theme::styleSheet() const {
    // Every piece after the first begins with a token's name.
    const QStringList pieces = QString::fromLatin1(sheet).split(QLatin1Char('@'));
    QString result = pieces.first();
    for (const QString& piece : pieces.mid(1)) {
        const auto end =
            std::find_if_not(piece.begin(), piece.end(), [](QChar c) { return c.isLetterOrNumber(); });
        const QString wanted = piece.left(end - piece.begin());
        const auto known = std::find_if(names.begin(), names.end(), [&](const auto& name) {
            return QLatin1String(name.first) == wanted;
        });
        Q_ASSERT_X(known != names.end(), "style sheet", qPrintable(wanted));
        result += color(known->second).name() + piece.mid(wanted.size());
    }
    return result;
}

} // namespace basin
