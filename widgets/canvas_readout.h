// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace basin {

/// Names and numbers on one line, numbers in mono: "x 8 y 52  Target 0.088  Render 0.000".
class Readout : public QWidget {
    Q_OBJECT
  public:
    struct Entry {
        QString name, number;
    };

    explicit Readout(QWidget* parent = nullptr);
    void setEntries(std::vector<Entry> entries);
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::vector<Entry> entries_;
};

} // namespace basin
