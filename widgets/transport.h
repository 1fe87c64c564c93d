// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace basin {

class ModeBadge;
class NumberLabel;
class PhaseChain;
class ReturnButton;
class RunButton;

/// The actions that the transport shows as buttons, in its order; a null pointer leaves a button out. The
/// main window owns them, with their keys.
struct TransportActions {
    QAction* first = nullptr;
    QAction* backLevel = nullptr;
    QAction* backIteration = nullptr;
    QAction* backPhase = nullptr;
    QAction* runPause = nullptr;
    QAction* stepPhase = nullptr;
    QAction* stepIteration = nullptr;
    QAction* stepOut = nullptr;
    QAction* last = nullptr;
    QAction* backToWatch = nullptr;
    QAction* runToCursor = nullptr;
    QAction* breakHere = nullptr;
    QAction* bookmark = nullptr;
    QAction* fork = nullptr;
    QAction* returnToLive = nullptr;
};

/// Everything that the transport says.
struct TransportState {
    Mode mode = Mode::paused;
    bool running = false;   ///< the live run computes
    bool replaying = false; ///< the cursor moves through the past
    std::int64_t iteration = 0;
    std::int64_t head = 0;
    struct LevelText {
        QString label, text; ///< "window", "2 / 4"
    };
    std::vector<LevelText> outerLevels;
    QStringList phases;
    int phase = -1; ///< the one that was done last; -1: none
    struct Branch {
        int id = 0;
        QString name;
    };
    std::vector<Branch> branches;
    int branch = 0;
    enum class Stop { halted, done, broken };
    Stop stop = Stop::halted; ///< what kind of stop that is
    QString stoppedBecause;   ///< a stop with a reason: "converged: ...", "first NaN in loss"; else empty

    friend bool operator==(const TransportState&, const TransportState&);
};

/// One row that says where the run stands and moves it: steps back, run, steps forward, marks, mode,
/// iteration, phase, branch; below it a line of 2 px in the mode's colour.
class Transport : public QWidget {
    Q_OBJECT
  public:
    explicit Transport(const TransportActions& actions, QWidget* parent = nullptr);
    ~Transport() override;

    void setState(const TransportState& state);
    const TransportState& state() const { return state_; }

    /// Puts the keyboard into the iteration field.
    void editIteration();

  signals:
    void iterationEntered(qint64 iteration);
    void branchChosen(int branch);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QToolButton* addButton(QAction* action);
    void addGap();
    void addSteps(const TransportActions& actions);
    void addPlace();
    void showPlace();
    void showBranches();
    void enterIteration();

    TransportState state_;
    RunButton* run_ = nullptr;
    ModeBadge* badge_ = nullptr;
    QLabel* levelName_ = nullptr;
    QLineEdit* iteration_ = nullptr;
    NumberLabel* head_ = nullptr;
    NumberLabel* outer_ = nullptr;
    PhaseChain* phases_ = nullptr;
    QComboBox* branch_ = nullptr;
    QLabel* reason_ = nullptr;
    ReturnButton* returnToLive_ = nullptr;
};

} // namespace basin
