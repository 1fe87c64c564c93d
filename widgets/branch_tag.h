// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace basin {

/// A short text in the colour of a branch, outlined: "B: sum". Hidden while it has no text.
class BranchTag : public QWidget {
    Q_OBJECT
  public:
    explicit BranchTag(QWidget* parent = nullptr);
    void setText(const QString& text, int branch);
    const QString& text() const { return text_; }
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString text_;
    int branch_ = 0;
};

} // namespace basin
