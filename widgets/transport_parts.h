// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QAbstractButton>
#include <QStringList>

class QAction;
class QPainter;

namespace basin {

/// The sign of a mode: triangle, bars or clock.
void paintModeIcon(QPainter& painter, Mode mode, const QRectF& rect, const QColor& color);

/// "LIVE", "PAUSED" or "PAST" with its icon, outlined in the mode's colour on its ground.
class ModeBadge : public QWidget {
    Q_OBJECT
  public:
    explicit ModeBadge(QWidget* parent = nullptr);
    void setMode(Mode mode);
    QSize sizeHint() const override;

    static QString text(Mode mode);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Mode mode_ = Mode::paused;
};

/// The primary button: Run or Pause, filled; in the past Replay, outlined. Shows the action's first key.
class RunButton : public QAbstractButton {
    Q_OBJECT
  public:
    explicit RunButton(QAction* action, QWidget* parent = nullptr);
    void setState(bool moving, bool past);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QAction* action_;
    bool moving_ = false, past_ = false;
};

/// "Return to live" with its key, outlined in the colour of the past; there only in the past.
class ReturnButton : public QAbstractButton {
    Q_OBJECT
  public:
    explicit ReturnButton(QAction* action, QWidget* parent = nullptr);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString key() const;
    QAction* action_;
};

/// A number that changes in place: repaints without making the row lay itself out anew, unless it outgrows
/// its place.
class NumberLabel : public QWidget {
    Q_OBJECT
  public:
    explicit NumberLabel(QWidget* parent = nullptr, TextRole role = TextRole::mono);
    void setText(const QString& text);
    QString text() const { return text_; }
    QSize sizeHint() const override;
    /// Gives way where the row is short, and then ends in an ellipsis; the tool tip has the whole text.
    void setElides();
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString text_;
    TextRole role_;
    bool elides_ = false;
};

/// The phases of the iteration, "render › loss › gradient › Adam", with the one that was done last lit.
class PhaseChain : public QWidget {
    Q_OBJECT
  public:
    explicit PhaseChain(QWidget* parent = nullptr);
    void setPhases(const QStringList& phases, int lit, Mode mode);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintChip(QPainter& painter, int phase, const QRectF& chip) const;

    QStringList phases_;
    int lit_ = -1;
    Mode mode_ = Mode::paused;
};

} // namespace basin
