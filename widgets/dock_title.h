// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icons.h"

#include <QWidget>

#include <vector>

class QAction;
class QDockWidget;
class QHBoxLayout;
class QToolButton;

namespace basin {

/// Something that a title shows between its text and its buttons where there is room.
class TitleExtra : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;
    /// Of its forms, the best one first; empty: there is nothing to show.
    virtual std::vector<int> widths() const = 0;

  signals:
    void widthsChanged();
};

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
    /// What may follow it: the first to go where there is no room.
    void setHint(const QString& text);
    /// Takes it over. Its best form that leaves room for all of the text is shown, its last one rather than
    /// the end of the text.
    void setExtra(TitleExtra* extra);

    /// Adds a button for `action` (its icon and text) left of float and close.
    QToolButton* addAction(QAction* action);
    /// Adds a button; its text is the tool tip and the accessible name.
    QToolButton* addButton(Icon which, const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

  private:
    int buttonsLeft() const;
    int textWidth(const QString& shown) const;
    void placeExtra();
    QToolButton* makeButton(Icon which, const QString& text);
    void updateDockButtons();

    QDockWidget* dock_ = nullptr;
    QString name_;
    QString shown_, hint_;
    TitleExtra* extra_ = nullptr;
    QHBoxLayout* buttons_ = nullptr;
    QToolButton* float_ = nullptr;
    QToolButton* close_ = nullptr;
};

} // namespace basin
