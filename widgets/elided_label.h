// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace basin {

/// A label that may become narrower than its text and then ends in "…"; the whole text is in the tool tip of
/// whatever it stands in.
class ElidedLabel : public QLabel {
    Q_OBJECT
  public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace basin
