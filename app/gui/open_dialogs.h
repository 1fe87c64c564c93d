// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <QDialog>
#include <QString>

#include <vector>

class QLineEdit;

namespace basin {

/// Asks what a file shall be opened with, where several things can be done with it: one button each, the
/// first one chosen beforehand. Ends itself; `chosen` tells the index.
class OpenWithDialog : public QDialog {
    Q_OBJECT
  public:
    struct Way {
        QString label, explanation;
    };
    OpenWithDialog(const QString& fileName, const std::vector<Way>& ways, QWidget* parent);

  signals:
    void chosen(int way);
};

/// Asks for a setting that an optimizer cannot start without, such as the file of a model.
class NeededSettingDialog : public QDialog {
    Q_OBJECT
  public:
    /// `reason`: what the optimizer said.
    NeededSettingDialog(const OptimizerInfo& optimizer, const Hyperparameter& setting, const QString& reason,
                        const QString& offered, QWidget* parent);

  signals:
    void given(const QString& value);

  private:
    QLineEdit* field_ = nullptr;
};

} // namespace basin
