// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/runner.h"

#include <QDialog>

class QLabel;

namespace basin {

class TableView;

/// The answer to a question put to the optimizer, as a table. Stays open beside the window.
class QueryDialog : public QDialog {
    Q_OBJECT
  public:
    explicit QueryDialog(QWidget* parent = nullptr);
    void showAnswer(const QString& title, const QString& description, const TableData& table);

  private:
    QLabel* description_ = nullptr;
    TableView* table_ = nullptr;
};

} // namespace basin
