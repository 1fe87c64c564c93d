// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/background_job.h"
#include "app/gui/run_look.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace basin {

/// The only bridge between the core and the widgets: owns the run, its workers and the playback cursor.
///
/// Asks the workers every 16 ms and emits one `updated` when anything changed; views then read look(),
/// status() and snapshot(). Commands go to the workers by value and return at once. Thread: GUI thread.
class SessionController : public QObject {
    Q_OBJECT
  public:
    explicit SessionController(QObject* parent = nullptr);
    ~SessionController() override;

    /// Replaces the run; the old workers are stopped first. With a cursor the view starts there, in the past
    /// unless it is a head.
    void openRun(std::shared_ptr<Run> run, std::optional<PlaybackCursor> cursor = std::nullopt,
                 Marks marks = {});
    bool hasRun() const { return runner_ != nullptr; }

    /// A run with where it stands: what another window needs to go on with it.
    struct Handover {
        std::shared_ptr<Run> run;
        Marks marks;
        PlaybackCursor cursor;
        SegmentId liveSegment = 0;
        Position livePosition;
        std::vector<Edit> pending;   ///< edits that wait for their boundary
        std::vector<SegmentId> redo; ///< what redo returns to
        bool running = false;
    };
    /// Gives the run away, with its workers at rest; there is none any more. None when none was open.
    std::optional<Handover> handOver();
    void takeOver(Handover handed);

    // --- what there is
    const RunLook& look() const { return look_; }
    const RunnerStatus& status() const { return status_; }
    /// Of the position that is looked at, or the last one that was; null before the first.
    const std::shared_ptr<const Snapshot>& snapshot() const;
    /// True while the picture of the position that is looked at is still being recomputed.
    bool awaitsPicture() const { return awaitsPast_; }
    bool isReplaying() const { return replaying_; }
    std::size_t levelCount() const { return look_.run ? look_.info().levels.size() : 0; }

    // --- moving
    void runOrPause(); ///< in the past: replays forward, or halts that
    void runUntil(const RunUntil& until);
    void stop(); ///< halts everything that computes
    /// Forward until `level` ends: computes at the head, moves the cursor in the past.
    void stepForward(std::size_t level);
    void stepBack(std::size_t level);
    void goTo(int branch, const Position& position);
    /// Another branch: at the same iteration in the past, else at its head with the run.
    void showBranch(int branch);
    void goToFirst();
    void returnToLive();
    /// Gives up a replay that takes long: back to the place whose picture is shown.
    void cancelLook();
    /// Gives up the initialisation of the run, if it is still going on.
    void cancelStart();
    /// Back to the last iteration before the cursor at which `condition` held; `noticed` when it never did.
    /// Searches in the background. Throws usage_error for a bad condition.
    void goBackTo(const QString& condition);
    bool isSearching() const { return search_.isRunning(); }
    void cancelSearch();
    void runToCursor(); ///< computes from the live position to the cursor's iteration

    // --- changing
    void edit(const Edit& edit); ///< in the past: forks there
    void fork();
    /// A branch from iteration 0 with these edits, computed as far as the branch that is looked at.
    void computeFromStart(const std::vector<Edit>& edits);
    void undo();
    void redo();
    void renameBranch(int branch, const QString& name);

    // --- marks
    void toggleBreakpoint(); ///< where the cursor stands
    void toggleBreakpoint(std::int64_t iteration);
    void toggleBookmark(); ///< where the cursor stands
    void setBookmarks(std::vector<Bookmark> bookmarks);
    void goToBookmark(const Bookmark& bookmark);
    /// Those that break pause the live run when they begin to hold.
    void setWatches(std::vector<WatchSpec> watches);

    // --- looking
    /// The heavy channels that `view` shows; the union of all views is built.
    void setWanted(const QString& view, std::set<std::string> channels);
    /// The arrays that are looked into.
    void setWantedArrays(std::set<ArrayName> arrays);
    void setColouring(const std::string& channel, const std::string& quantity);
    void setFocus(const std::string& table, std::int32_t row); ///< the element whose channels are built
    void ask(const std::string& query, std::vector<Value> arguments);
    void cancelQuestion();

  signals:
    void runChanged(); ///< another run is open
    void updated();
    void answered(const basin::Runner::Answer& answer);
    void noticed(const QString& text); ///< a mismatch, a refused edit
    void searching(const QString& title, double share);
    void searched(); ///< found, not found, cancelled

  private:
    // session_controller.cpp
    void poll();
    bool takeNews();
    void refreshLook();

    // session_moves.cpp
    void followLive();
    void followWhenArrived(const PlaybackCursor& there);
    void checkArrival();
    void lookAt(const PlaybackCursor& cursor);
    void goAlong(std::optional<Position> position);
    void replayOn();
    bool isPast() const { return !look_.cursor.followsLive; }

    std::unique_ptr<Runner> runner_;
    RunLook look_;
    RunnerStatus status_;
    std::shared_ptr<const Snapshot> live_, past_;
    std::map<QString, std::set<std::string>> wanted_;
    std::set<ArrayName> wantedArrays_;
    QTimer timer_;
    BackgroundJob search_;
    bool awaitsPast_ = false;
    bool replaying_ = false;
    bool finishesIteration_ = false; ///< after a pause by the user
    bool changed_ = false;
    /// Where the live run was sent; the cursor follows it when it gets there, so that the view does not jump.
    struct Arrival {
        SegmentId segment = 0;
        Position position;
        std::size_t segmentsBefore = 0;
        int patience = 0; ///< polls
    };
    std::optional<Arrival> arrival_;
};

} // namespace basin
