// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <string>

class QAction;
class QDockWidget;
class QMainWindow;
class QPoint;
class QRect;
class QWidget;

namespace basin {

class CellPictures;
class ChannelPicker;
class DockTitle;
class LevelCells;
class SessionController;
class Timeline;
class TimelineLegend;
struct TimelineData;

/// The dock of the timeline: feeds it, follows its requests, and is as high as its lanes need. Which scalar
/// has a lane is remembered for each optimizer.
class TimelineDock : public QObject {
    Q_OBJECT
  public:
    TimelineDock(QMainWindow& window, SessionController& session);
    ~TimelineDock() override;

    QDockWidget* dock() const { return dock_; }
    Timeline& timeline() const { return *timeline_; }
    /// Asks which scalar has a lane.
    QAction* scalarAction() const { return chooseScalar_; }
    /// Gives a scalar the lane; empty: none.
    void showScalar(const std::string& channel);
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
    void addScalar(TimelineData& data) const;
    void showMenu(int branch, qint64 iteration, const QPoint& at);
    void askScalar(const QRect& globalRect);
    void askScalarAtTitle();
    QString scalarKey() const;

    QMainWindow& window_;
    SessionController& session_;
    Timeline* timeline_ = nullptr;
    QDockWidget* dock_ = nullptr;
    DockTitle* title_ = nullptr;
    TimelineLegend* legend_ = nullptr;
    ChannelPicker* picker_ = nullptr;
    QAction* chooseScalar_ = nullptr;
    QWidget* scalarButton_ = nullptr;
    std::string scalar_; ///< id of the channel; empty: none
    std::unique_ptr<LevelCells> levels_;
    CellPictures* pictures_ = nullptr;
    int fedHeight_ = 0;
    int granted_ = 0; ///< height of the timeline at last
    int insistences_ = 0;
};

} // namespace basin
