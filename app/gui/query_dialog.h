// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/runner.h"

#include <QDialog>

class QLabel;
class QSplitter;

namespace basin {

class TableView;
class VectorPanel;

/// The answer to a question put to the optimizer, as a table; where the first column rises from row to row,
/// the others are drawn over it too. Stays open beside the window.
class QueryDialog : public QDialog {
    Q_OBJECT
  public:
    explicit QueryDialog(QWidget* parent = nullptr);
    void showAnswer(const QString& title, const QString& description, const TableData& table);

    VectorPanel* plot() const { return plot_; } ///< nullptr: the answer is no function of its first column

  private:
    void plotAnswer(const QString& title, const TableData& table);

    QLabel* description_ = nullptr;
    QSplitter* parts_ = nullptr;
    VectorPanel* plot_ = nullptr;
    TableView* table_ = nullptr;
};

} // namespace basin
