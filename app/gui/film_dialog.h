// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/film_export.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace basin {

class FolderField;

/// Asks what a film of a canvas shall show and where it goes. Remembers rate and folder; an input that is a
/// film itself comes with its own rate.
class FilmDialog : public QDialog {
    Q_OBJECT
  public:
    /// `present`: the size of the canvas on screen.
    FilmDialog(const RunLook& look, const QString& view, const QSize& present, QWidget* parent = nullptr);

    FilmRequest request() const;

    void accept() override;

  private:
    void addRange(QFormLayout& form);
    void addLook(QFormLayout& form, const QSize& present);
    void addTarget(QFormLayout& form);
    void recall();
    void remember() const;
    void followRate();
    void showConsequences();
    QString targetPath() const;

    RunLook look_; ///< when the dialog opened: what was computed then can be shown
    QString view_;
    QSpinBox* first_ = nullptr;
    QSpinBox* last_ = nullptr;
    QComboBox* unit_ = nullptr;
    QSpinBox* stride_ = nullptr;
    QDoubleSpinBox* rate_ = nullptr;
    QSpinBox* width_ = nullptr;
    QSpinBox* height_ = nullptr;
    QCheckBox* caption_ = nullptr;
    QComboBox* format_ = nullptr;
    FolderField* folder_ = nullptr;
    QLabel* consequences_ = nullptr;
    QPushButton* export_ = nullptr;
    double ownRate_ = 0.0;    ///< of the input; 0: it has none
    bool rateChosen_ = false; ///< by the user
};

} // namespace basin
