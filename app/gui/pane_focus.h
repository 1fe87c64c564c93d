// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;
class QWidget;

namespace basin {

/// How the keyboard walks through the window. Panes are what is above the docks (transport, messages) and the
/// docks that can be seen, from the top left to the bottom right, then those that float. Tab goes through the
/// controls of a pane and on into the next pane; F6 and Shift+F6 go from pane to pane and come back to the
/// control that had the focus there; Ctrl+Page down and Ctrl+Page up turn to the next panel of a stack.
class PaneFocus : public QObject {
    Q_OBJECT
  public:
    using Docks = std::function<std::vector<QDockWidget*>()>;
    PaneFocus(QMainWindow& window, QWidget& top, Docks docks);

    /// The window's focusNextPrevChild.
    bool tab(bool forward);
    /// The View menu's part.
    void fillMenu(QMenu& menu) const;
    /// In the order of F6.
    std::vector<QWidget*> panes() const;

  private:
    void turnPane(int direction);
    void turnStack(int direction);
    /// Where Tab stops in a pane.
    std::vector<QWidget*> stops(QWidget& pane) const;
    QWidget* paneOf(QWidget* widget) const;
    void enter(QWidget& pane);
    void remember(QWidget* focus);

    QMainWindow& window_;
    QWidget& top_;
    Docks docks_;
    std::vector<QAction*> actions_;
    std::vector<std::pair<QPointer<QWidget>, QPointer<QWidget>>> last_; ///< pane, its focus
};

} // namespace basin
