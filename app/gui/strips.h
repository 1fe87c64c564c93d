// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QString>

#include <exception>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace basin {

/// The one place where errors and notices are told: what, where, why, what to do. Stays until dismissed.
class MessageStrip : public QFrame {
    Q_OBJECT
  public:
    explicit MessageStrip(QWidget* parent = nullptr);

    void showError(const UserError& error);
    /// Any exception: user's errors in their parts, others by what they say.
    void showException(const std::exception_ptr& error);
    void showNotice(const QString& text);
    QString text() const; ///< what is told now; empty when hidden

    /// Does `work`; tells what it throws.
    template<class Work>
    void guard(Work work) {
        try {
            work();
        } catch (const std::exception&) {
            showException(std::current_exception());
        }
    }

  signals:
    void logAsked();

  private:
    void show(const QString& severity, const QString& what, const QString& detail);

    QLabel* icon_ = nullptr;
    QLabel* what_ = nullptr;
    QLabel* detail_ = nullptr;
};

/// What is being computed that one has to wait for, in the status bar: title, progress, time left, Cancel.
/// Appears after 300 ms.
class ProgressStrip : public QWidget {
    Q_OBJECT
  public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    /// `share` 0..1; below 0: not known. `secsLeft` below 0: guessed from how the share has grown; a share
    /// that falls begins another stage of the work.
    void showProgress(const QString& title, double share, double secsLeft = -1.0);
    void finish();
    bool isActive() const; ///< shown, or about to be

  signals:
    void cancelled();

  private:
    double guessedSecsLeft(double share);

    QLabel* title_ = nullptr;
    QProgressBar* bar_ = nullptr;
    QPushButton* cancel_ = nullptr;
    QTimer* delay_ = nullptr;
    QElapsedTimer since_; ///< the stage began
    double first_ = 0.0;  ///< share at which it began
    double last_ = 0.0;
};

} // namespace basin
