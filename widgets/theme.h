// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <cstdint>
#include <optional>

class QApplication;

namespace basin {

/// Every colour of the interface by what it is for. Widget code names a token, never a colour.
///
/// The rule behind the palette: chrome is grey, data is coloured, state is violet, green or slate, and NaN is
/// magenta. Violet is used for the past and nothing else.
enum class Token : std::uint8_t {
    bg0, ///< gaps between docks
    bg1, ///< body of a dock
    bg2, ///< dock title, menu, transport, status, group row
    bg3, ///< chip, button, expanded card
    field,
    plot,  ///< ground of plots and canvas panes
    line,  ///< edge of docks
    line2, ///< inputs and axes
    grid,
    text,
    text2,     ///< secondary
    text3,     ///< hints
    accent,    ///< primary button, focus ring, link
    onAccent,  ///< text on the accent
    selection, ///< ground of the selected row
    live,
    liveGround,
    paused,
    pausedGround,
    past,
    pastGround,
    error,
    warning,
    note,
    ok,
    hole, ///< uncovered pixels only
    nan,  ///< NaN and infinities; reserved
};
inline constexpr int tokenCount = static_cast<int>(Token::nan) + 1;

/// Roles of text; sizes are logical pixels.
enum class TextRole {
    tick,      ///< 10
    small,     ///< 11: secondary, table, chip
    body,      ///< 12
    title,     ///< 12, weight 600
    emphasis,  ///< 13, weight 600: mode, iteration
    card,      ///< 16, weight 650
    page,      ///< 20, weight 650
    monoTick,  ///< 10; mono is for every number that changes in place
    monoSmall, ///< 11
    mono,      ///< 12
};

/// What is being looked at: the newest row of a running run, of a halted run, or an older one.
enum class Mode { live, paused, past };

/// Heights and gaps of the 4 px grid, in logical pixels.
namespace metric {
inline constexpr int margin = 8;
inline constexpr int dockTitle = 26;
inline constexpr int toolbarRow = 28;
inline constexpr int hyperparameterRow = 25;
inline constexpr int groupRow = 23;
inline constexpr int tableRow = 20;
inline constexpr int tableHeader = 22;
inline constexpr int button = 24;
inline constexpr int field = 20;
inline constexpr int transport = 44;
inline constexpr int statusBar = 24;
inline constexpr int menuBar = 26;
inline constexpr int icon = 16;
inline constexpr int radius = 3;
inline constexpr int focusRing = 2;
} // namespace metric

/// The look of the application: one palette, one style and one style sheet for dark and for light.
///
/// Follows the system until somebody chooses (`setChoice`): the environment variable BASIN_THEME (dark,
/// light), else what the desktop wishes (`setSystemDark`), else the lightness of the system's palette.
/// Thread: GUI thread only.
class Theme : public QObject {
    Q_OBJECT
  public:
    enum class Choice { system, dark, light };

    static Theme& current();

    /// Gives the application fonts, style, palette and style sheet, and keeps them up to date.
    void install(QApplication& application);

    Choice choice() const { return choice_; }
    /// What the desktop asks its programs for; none: it did not say.
    void setSystemDark(std::optional<bool> dark);
    void setChoice(Choice choice);
    bool isDark() const { return dark_; }

    QColor color(Token token) const;
    QColor color(Token token, qreal opacity) const;
    /// Colour of the `index`-th branch or series, in the order in which they are given out; wraps around.
    QColor series(int index) const;
    /// Dimmer companion of `series(index)`: a second quantity of the same branch.
    QColor seriesTint(int index) const;
    QColor mode(Mode mode) const;
    QColor modeGround(Mode mode) const;

    QFont font(TextRole role) const;
    QPalette palette() const;
    QString styleSheet() const;

  signals:
    /// Colours have changed; own-painted widgets drop their caches and repaint.
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    Theme();
    void refresh();
    bool systemIsDark() const;

    QApplication* application_ = nullptr;
    Choice choice_ = Choice::system;
    std::optional<bool> systemDark_;
    bool dark_ = false;
    bool refreshing_ = false;
};

/// Shorthand for `Theme::current()`.
inline Theme& theme() {
    return Theme::current();
}

} // namespace basin
