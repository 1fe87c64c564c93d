// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <exception>
#include <functional>
#include <stop_token>
#include <thread>

namespace basin {

/// One piece of long work on a thread of its own, with progress and a way to cancel it.
///
/// `done` runs on the GUI thread after `work` returned; `failed` after it threw; neither after the job was
/// replaced or destroyed. Thread: GUI thread; only `work` runs elsewhere.
class BackgroundJob : public QObject {
    Q_OBJECT
  public:
    using Progress = std::function<void(double share)>;
    using Work = std::function<void(const std::stop_token& stop, const Progress& progress)>;

    explicit BackgroundJob(QObject* parent = nullptr);
    ~BackgroundJob() override;

    /// Cancels what runs (and waits for it), then starts `work`.
    void start(const QString& title, Work work, std::function<void()> done);
    bool isRunning() const { return running_; }
    void cancel();
    const QString& title() const { return title_; }

  signals:
    void progressed(double share);
    void failed(const std::exception_ptr& error);
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
