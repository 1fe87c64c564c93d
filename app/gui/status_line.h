// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QWidget>

#include <vector>

class QDateTime;
class QPainter;

namespace basin {

class SessionController;

/// The foot of the window: mode, branch, iteration, phase, hash; at the right what computing costs.
class StatusLine : public QWidget {
    Q_OBJECT
  public:
    explicit StatusLine(QWidget* parent = nullptr);
    /// `savedAt` invalid: never.
    void showSession(const SessionController& session, const QDateTime& savedAt);
    QSize sizeHint() const override { return {400, metric::statusBar}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Cell {
        QString text;
        bool mono = false;
    };
    static QString savedText(const QDateTime& at);
    int paintCell(QPainter& painter, const Cell& cell, int x, bool fromRight) const;

    Mode mode_ = Mode::paused;
    std::vector<Cell> left_, right_;
};

} // namespace basin
