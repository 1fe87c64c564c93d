// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/view_docks.h"
#include "core/optimizer/factory.h"

#include <QMainWindow>

#include <map>
#include <memory>

class QDragEnterEvent;
class QDropEvent;
class QMenu;

namespace basin {

class HyperparameterPanel;
class LevelCells;
class MainActions;
class MessageStrip;
class ProgressStrip;
class QueryDialog;
class RunOpener;
class SessionController;
class StatusLine;
class Timeline;
class Transport;

/// Basin's window: arranges the parts and connects them; everything that computes is behind
/// SessionController.
class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    explicit MainWindow(const OptimizerRegistry& registry, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// An image or a session.
    void openFile(const QString& path);
    void openPreset(const QString& optimizer, const QString& preset);
    void saveSession(const QString& path);

    SessionController& session() const { return *session_; }
    MessageStrip& messages() const { return *messages_; }
    ViewDocks& views() const { return *views_; }

  signals:
    void pictureShown(); ///< views were given a picture

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void buildTop();
    void buildMenus();
    void fillFileMenu(QMenu& menu);
    void fillPresetMenu(QMenu& menu);
    void fillViewMenu(QMenu& menu);
    void buildDocks();
    void arrangeDocks();
    int timelineHeight() const;
    void connectSession();
    void connectOpener();

    void showRun();
    void refresh();
    void feedHyperparameters();
    void askOpen();
    void askSave(bool always);
    void askPreset(const QString& optimizer, const QString& preset, bool bringsInput);
    void askRunUntil();
    void askBranchName();
    void exportView(const QString& name, const QSize& present, const ViewDocks::Draw& draw);
    void exportAllPlots();
    template<class Work>
    void guarded(Work work);

    SessionController* session_ = nullptr;
    RunOpener* opener_ = nullptr;
    MainActions* actions_ = nullptr;
    Transport* transport_ = nullptr;
    MessageStrip* messages_ = nullptr;
    ProgressStrip* progress_ = nullptr;
    StatusLine* status_ = nullptr;
    ViewDocks* views_ = nullptr;
    Timeline* timeline_ = nullptr;
    QDockWidget* timelineDock_ = nullptr;
    HyperparameterPanel* hyperparameters_ = nullptr;
    QDockWidget* hyperparametersDock_ = nullptr;
    QueryDialog* query_ = nullptr;
    QMenu* view_ = nullptr;
    std::unique_ptr<LevelCells> levels_;
    QString title_, sessionPath_;
    bool pictureTold_ = false;
    int fedTimelineHeight_ = 0;
    /// What the hyperparameter panel was told last.
    struct Fed {
        SegmentId segment = -1;
        std::uint64_t revision = 0;
        Mode mode = Mode::paused;
        std::int64_t forkAt = -1;
        std::map<QString, Value> pending;
    };
    Fed fed_;
};

} // namespace basin
