// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <exception>
#include <functional>
#include <stop_token>
#include <thread>
#include <utility>

namespace basin {

/// One piece of long work on a thread of its own, with progress and a way to cancel it.
///
/// `done` runs on the GUI thread after `work` returned, `cancelled` is emitted after it threw WorkCancelled
/// (long_work.h), `failed` after it threw anything else; none of them after the job was replaced or
/// destroyed. Thread: GUI thread; only `work` runs elsewhere.
class BackgroundJob : public QObject {
    Q_OBJECT
  public:
    /// How `work` tells how far it is.
    class Progress {
      public:
        using Tell = std::function<void(const QString& title, double share)>;
        explicit Progress(Tell tell) : tell_(std::move(tell)) {}
        void operator()(double share) const { tell_({}, share); }
        /// A further part of the work, under a title of its own: shares begin anew.
        void begin(const QString& title) const { tell_(title, -1.0); }

      private:
        Tell tell_;
    };
    using Work = std::function<void(const std::stop_token& stop, const Progress& progress)>;

    explicit BackgroundJob(QObject* parent = nullptr);
    ~BackgroundJob() override;

    /// Cancels what runs (and waits for it), then starts `work`.
    void start(const QString& title, Work work, std::function<void()> done);
    bool isRunning() const { return running_; }
    void cancel();
    /// Blocks until `work` has returned, without cancelling it.
    void wait();
    const QString& title() const { return title_; }

  signals:
    void progressed(double share);
    void failed(const std::exception_ptr& error);
    void cancelled();
    void finished(); ///< in every case

  private:
    void finish(int number, const std::exception_ptr& error);

    QString title_;
    std::function<void()> done_;
    bool running_ = false;
    int number_ = 0; ///< of the present job: news of earlier ones is ignored
    std::jthread thread_;
};

} // namespace basin
