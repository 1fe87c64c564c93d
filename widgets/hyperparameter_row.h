// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/hyperparameters.h"
#include "widgets/value_range.h"

#include <QString>
#include <QWidget>

#include <memory>
#include <optional>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace basin {

class BranchTag;
class NumberField;

/// One hyperparameter, or one group of a per-group one: mark, label, field by type, unit, reset.
class HyperparameterRow : public QWidget {
    Q_OBJECT
  public:
    enum class Change {
        none,   ///< the default
        preset, ///< set by the preset: a ring
        edited, ///< edited in this run: a dot
    };

    /// `group`: index into the entry's choices for a per-group entry, -1 for all others.
    HyperparameterRow(std::shared_ptr<const Schema> schema, const Hyperparameter& entry, int group,
                      QWidget* parent = nullptr);
    ~HyperparameterRow() override;

    QString id() const { return id_; } ///< "ID" or "ID.GROUP"
    const Hyperparameter& entry() const { return *entry_; }
    bool isNewRunOnly() const;

    void setValue(const Value& value);
    void setBaseline(const Value& value);
    /// A value that waits for its boundary; it is shown in place of the present one.
    void setPending(std::optional<Value> value);
    bool isPending() const { return pending_.has_value(); }
    void setEditable(bool editable, const QString& reason);
    /// What another branch has here, "B: sum"; empty: no branch differs.
    void setDifference(const QString& text, int branch, const QString& toolTip);
    /// The entry's value, or the group's part of it, in `values`.
    Value valueIn(const Hyperparameters& values) const;
    /// Why the last input was not taken; the input stays. Empty takes the message away.
    void showError(const QString& message);
    QString errorText() const;

    Change change() const;
    bool matches(const QString& filter) const;
    const Value& value() const { return value_; } ///< in effect
    const Value& shownValue() const { return pending_ ? *pending_ : value_; }

  signals:
    void edited(const QString& id, const basin::Value& value);
    void changeChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* makeEditor();
    QWidget* makeNumberField();
    QWidget* makeCheckBox();
    QWidget* makeChoice();
    QWidget* makeTextField();
    void layOut();
    void placeDifference();
    void commitText(const QString& text);
    void commit(const Value& value);
    void reset();
    void showValue();
    void refresh();
    QString tip() const;
    QString effectText() const;
    QString rangeText() const;
    Value defaultValue() const;

    std::shared_ptr<const Schema> schema_;
    const Hyperparameter* entry_;
    int group_;
    QString id_;
    Value value_, baseline_;
    std::optional<Value> pending_;
    bool editable_ = true;
    QString reason_;

    QLabel* label_ = nullptr;
    BranchTag* difference_ = nullptr;
    QBoxLayout* name_and_tag_ = nullptr;
    QLabel* unit_ = nullptr;
    QLabel* error_ = nullptr;
    QToolButton* reset_ = nullptr;
    QWidget* editor_ = nullptr;
    NumberField* number_ = nullptr;
    QCheckBox* check_ = nullptr;
    QComboBox* choice_ = nullptr;
    QLineEdit* text_ = nullptr;
};

} // namespace basin
