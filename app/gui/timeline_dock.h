// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QDockWidget;
class QMainWindow;
class QPoint;

namespace basin {

class CellPictures;
class LevelCells;
class SessionController;
class Timeline;
struct TimelineData;

/// The dock of the timeline: feeds it, follows its requests, and is as high as its lanes need.
class TimelineDock : public QObject {
    Q_OBJECT
  public:
    TimelineDock(QMainWindow& window, SessionController& session);
    ~TimelineDock() override;

    QDockWidget* dock() const { return dock_; }
    Timeline& timeline() const { return *timeline_; }
    /// That shows all lanes, title bar included.
    int wantedHeight() const;

    /// Another run is open.
    void showRun();
    void refresh();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void grow();
    TimelineData data() const;
    void showMenu(int branch, qint64 iteration, const QPoint& at);

    QMainWindow& window_;
    SessionController& session_;
    Timeline* timeline_ = nullptr;
    QDockWidget* dock_ = nullptr;
    std::unique_ptr<LevelCells> levels_;
    CellPictures* pictures_ = nullptr;
    int fedHeight_ = 0;
    int granted_ = 0; ///< height of the timeline at last
    int insistences_ = 0;
};

} // namespace basin
