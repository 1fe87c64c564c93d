// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringList>

class QCompleter;

namespace basin {

/// A line for an expression over named values: completes the name under the cursor.
class ExpressionField : public QLineEdit {
    Q_OBJECT
  public:
    explicit ExpressionField(QWidget* parent = nullptr);

    /// Names that are offered, functions with their bracket: "loss", "best(".
    void setNames(const QStringList& names);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    /// Where the name begins that the cursor stands behind; the cursor itself where there is none.
    int nameStart() const;
    void offer();
    void insert(const QString& name);

    QCompleter* completer_ = nullptr;
};

} // namespace basin
