// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/export_files.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace basin {

class FolderField;

/// Which views to write, in which format, how large and where. Remembers the last choices.
class ExportDialog : public QDialog {
    Q_OBJECT
  public:
    /// `chosen`: names of the views that are ticked at first; `format` none: the last one.
    ExportDialog(std::vector<ExportView> views, const QStringList& chosen, std::optional<ExportFormat> format,
                 QWidget* parent = nullptr);

    ExportRequest request() const;
    void accept() override;

  private:
    void buildViews(const QStringList& chosen);
    QLayout* makeTickRow();
    void tickAll(Qt::CheckState state);
    void buildForm(QFormLayout& form);
    void addSizeRow(QFormLayout& form);
    void greyOut(const ExportRequest& request);
    void recall(std::optional<ExportFormat> format);
    void remember() const;
    void showConsequences();
    ExportFormat format() const;

    std::vector<ExportView> views_;
    QListWidget* list_ = nullptr;
    QComboBox* format_ = nullptr;
    QWidget* sizeRow_ = nullptr;
    QSpinBox *width_ = nullptr, *height_ = nullptr, *dpi_ = nullptr;
    QComboBox* rows_ = nullptr;
    FolderField* folder_ = nullptr;
    QFormLayout* form_ = nullptr;
    QLabel* consequences_ = nullptr;
    QPushButton* export_ = nullptr;
};

} // namespace basin
