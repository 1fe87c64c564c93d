// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace basin {

class HyperparameterPanel;

/// Asks with which settings a run is to be computed once more. Everything can be changed here, also what
/// cannot change during a run; the foot says what the choice will do.
class DuplicateDialog : public QDialog {
    Q_OBJECT
  public:
    /// `values`: where the cursor stands; they are offered.
    DuplicateDialog(const RunSpec& spec, const Hyperparameters& values, QWidget* parent = nullptr);

    /// The run's spec with what was chosen; without a schedule of edits where it was taken into the values.
    const RunSpec& chosen() const { return chosen_; }
    /// What differs from the first settings of the run, as edits before its first iteration.
    std::vector<Edit> edits() const;
    /// Seed, length or a setting that only a new run can have: a branch of this run would not do.
    bool needsNewRun() const;

  private:
    QLineEdit* addNumber(QFormLayout& form, const QString& label, const QString& text,
                         const QString& toolTip);
    void change(const QString& id, const Value& value);
    void readNumbers();
    void tell();

    RunSpec first_, chosen_;
    QLineEdit* seed_ = nullptr;
    QLineEdit* iterations_ = nullptr;
    HyperparameterPanel* panel_ = nullptr;
    QLabel* outcome_ = nullptr;
    QDialogButtonBox* buttons_ = nullptr;
    bool valid_ = true;
};

} // namespace basin
