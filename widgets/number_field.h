// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/value_range.h"

#include <QLineEdit>

#include <optional>

namespace basin {

/// A field for one number: mono, at the right, with the number's place in its range as a rail at the foot.
///
/// Enter and leaving commit, Esc takes back, Up and Down step (Page keys: ten steps). Text that is no number
/// stays where it is until it is mended. Shows six digits, all of them while it is being edited.
class NumberField : public QLineEdit {
    Q_OBJECT
  public:
    NumberField(ValueScale scale, bool whole, QWidget* parent = nullptr);

    /// Replaces the text unless somebody is typing.
    void setNumber(double value);
    double number() const { return number_; }
    /// The text as a number parser reads it: a typed minus or decimal comma made plain.
    QString plainText() const;
    bool isDirty() const { return dirty_; }
    void setBad(bool bad);
    void takeBack();

  signals:
    /// Enter, or the field was left with another text. The receiver answers with setNumber or setBad.
    void committed(const QString& text);
    void stepped(double value);
    /// What was typed was given up: the number is shown again.
    void takenBack();

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void showNumber();
    bool step(int key);

    ValueScale scale_;
    bool whole_;
    double number_ = 0.0;
    bool dirty_ = false;
};

} // namespace basin
