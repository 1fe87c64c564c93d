// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/welcome_page.h"

#include <QObject>

class QMainWindow;

namespace basin {

class FileCommands;
class MessageStrip;
class ProgressStrip;

/// Opens what is chosen on the welcome page or dropped anywhere on the window. Lays the page over a window's
/// docks, below its menu and messages, and takes it away again. The docks keep their places.
class StartScreen : public QObject {
    Q_OBJECT
  public:
    /// `transport` is hidden while the page is there: it has nothing to drive.
    StartScreen(QMainWindow& window, QWidget& transport, FileCommands& files, MessageStrip& messages);

    WelcomePage& page() const { return *page_; }
    bool isShown() const;
    /// `closable`: there is a run to go back to.
    void show(bool closable);
    void hide();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void place();

    QMainWindow& window_;
    QWidget& transport_;
    WelcomePage* page_ = nullptr;
    ProgressStrip* progress_ = nullptr; ///< of the window; seen below the page while something is read
};

} // namespace basin
