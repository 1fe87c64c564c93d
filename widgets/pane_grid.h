// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QWidget>

#include <vector>

namespace basin {

/// Places panes of equal size so that pictures of a given shape come out as large as possible. A single pane
/// fills the whole; several are as large as their pictures and stand at the left.
class PaneGrid : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;
    void setPanes(std::vector<QWidget*> panes);
    /// `hugs`: panes are no larger than their pictures need.
    void setPictureSize(QSize picture, bool hugs = true);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    void placed();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void place();
    std::vector<QWidget*> panes_;
    QSize picture_{1, 1};
    bool hugs_ = true;
};

} // namespace basin
