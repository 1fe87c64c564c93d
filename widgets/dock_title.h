// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icons.h"

#include <QWidget>

class QAction;
class QDockWidget;
class QHBoxLayout;
class QToolButton;

namespace basin {

/// The title bar of a dock, 26 px: name, what is shown, and at the right the panel's own actions, then float
/// and close. Set with `QDockWidget::setTitleBarWidget`.
class DockTitle : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString shown READ shown WRITE setShown)
  public:
    /// Takes its name from `dock`'s window title and follows it; float and close act on `dock`.
    explicit DockTitle(QDockWidget* dock);
    /// A title without a dock, for panels that stand in a splitter: no float and no close.
    explicit DockTitle(const QString& name, QWidget* parent = nullptr);

    /// "branch A · iteration 1500".
    QString shown() const { return shown_; }
    void setShown(const QString& text);

    /// Adds a button for `action` (its icon and text) left of float and close.
    QToolButton* addAction(QAction* action);
    /// Adds a button; its text is the tool tip and the accessible name.
    QToolButton* addButton(Icon which, const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QToolButton* makeButton(Icon which, const QString& text);
    void updateDockButtons();

    QDockWidget* dock_ = nullptr;
    QString name_;
    QString shown_;
    QHBoxLayout* buttons_ = nullptr;
    QToolButton* float_ = nullptr;
    QToolButton* close_ = nullptr;
};

} // namespace basin
