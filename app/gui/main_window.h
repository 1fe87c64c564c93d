// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/file_commands.h"
#include "app/gui/session_controller.h"
#include "app/gui/view_docks.h"
#include "core/optimizer/factory.h"
#include "core/run/runner.h"

#include <QMainWindow>

class QMenu;

namespace basin {

class ExportCommands;
class FrameResults;
class MainActions;
class MessageStrip;
class PaneFocus;
class ProgressStrip;
class QueryDialog;
class RunCopies;
class StartScreen;
class StatusLine;
class Transport;
class WindowDocks;

/// Basin's window: arranges the parts and connects them; everything that computes is behind
/// SessionController.
class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    explicit MainWindow(const OptimizerRegistry& registry, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// An image or a session.
    void openFile(const QString& path);
    /// As if they had been dropped on the window together.
    void openFiles(const QStringList& paths);
    /// The page where one begins, over everything below the menu.
    StartScreen& start() const { return *start_; }
    void openPreset(const QString& optimizer, const QString& preset);
    void saveSession(const QString& path);

    /// Everything that a window which takes the place of this one needs: the run, its names, the layout.
    struct Handover {
        std::optional<SessionController::Handover> session;
        FileCommands::Names names;
        QByteArray geometry, layout;
        std::vector<TraceOverlay> traces; ///< laid over the plots
        bool welcomes = false;
    };
    Handover handOver();
    void takeOver(Handover handed);

    SessionController& session() const { return *session_; }
    MessageStrip& messages() const { return *messages_; }
    ViewDocks& views() const;
    WindowDocks& docks() const { return *docks_; }

  signals:
    void pictureShown();   ///< views were given a picture
    void languageChosen(); ///< the window shall be made anew, in another language

  protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    void buildTop();
    void buildMenus();
    void fillViewMenu(QMenu& menu);
    void connectSession();
    void connectCommands();

    void showRun();
    void refresh();
    void showProgress(const RunnerStatus& status);
    void showAnswer(const Runner::Answer& answer);
    void askRunUntil();
    void askBackToWatch();
    void askBranchName();

    SessionController* session_ = nullptr;
    MainActions* actions_ = nullptr;
    Transport* transport_ = nullptr;
    MessageStrip* messages_ = nullptr;
    ProgressStrip* progress_ = nullptr;
    FileCommands* files_ = nullptr;
    ExportCommands* exports_ = nullptr;
    FrameResults* frames_ = nullptr;
    RunCopies* copies_ = nullptr;
    WindowDocks* docks_ = nullptr;
    QueryDialog* query_ = nullptr;
    StartScreen* start_ = nullptr;
    PaneFocus* focus_ = nullptr;
    StatusLine* status_ = nullptr;
    bool pictureTold_ = false;
};

} // namespace basin
