// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/colour_map.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;

namespace basin {

/// Asks for the two ends of a colour scale.
class RangeDialog : public QDialog {
    Q_OBJECT
  public:
    RangeDialog(const QString& name, ValueRange range, QWidget* parent);

    /// Meaningful once the dialog was accepted: low < high.
    ValueRange range() const;

  private:
    QLineEdit* makeField(const QString& name, double value);
    bool isComplete() const;
    void check();

    QLineEdit* low_ = nullptr;
    QLineEdit* high_ = nullptr;
    QDialogButtonBox* buttons_ = nullptr;
};

} // namespace basin
