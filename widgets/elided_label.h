// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace basin {

/// A label that may become narrower than its text and then ends in "…", or goes on in further lines where it
/// may wrap; the whole text is in the tool tip of
/// whatever it stands in.
class ElidedLabel : public QLabel {
    Q_OBJECT
  public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QStringList lines(int width) const;
};

} // namespace basin
