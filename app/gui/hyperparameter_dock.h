// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/run_look.h"

#include <QObject>

#include <map>

class QDockWidget;
class QMainWindow;

namespace basin {

class HyperparameterPanel;
class SessionController;

/// The dock of the hyperparameter panel: shows the settings where the cursor stands, hands edits to the run.
class HyperparameterDock : public QObject {
    Q_OBJECT
  public:
    HyperparameterDock(QMainWindow& window, SessionController& session);

    QDockWidget* dock() const { return dock_; }

    /// Another run is open.
    void showRun();
    void refresh();

  private:
    void showOthers();

    SessionController& session_;
    HyperparameterPanel* panel_ = nullptr;
    QDockWidget* dock_ = nullptr;
    /// What the panel was told last.
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
