// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hyperparameter_row.h"

#include "core/base/error.h"
#include "widgets/branch_tag.h"
#include "widgets/elided_label.h"
#include "widgets/icons.h"
#include "widgets/message_text.h"
#include "widgets/number_field.h"
#include "widgets/paint.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

namespace basin {

namespace {

constexpr int markColumn = 16; // as far as the label; the mark stands in it
constexpr int fieldColumn = 84;
constexpr int unitColumn = 26;
constexpr int resetColumn = 20;
constexpr int gap = 4;

QString sentenceCase(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

/// Where the group is a setting of its own, as that one's label names it.
QString groupName(const Schema& schema, const std::string& id) {
    if (const Hyperparameter* same = schema.find(id)) {
        return QString::fromStdString(same->label);
    }
    return sentenceCase(QCoreApplication::translate("optimizer", id.c_str()));
}

Value partOf(const Value& value, int group) {
    const auto* groups = std::get_if<std::vector<double>>(&value);
    return groups != nullptr && group >= 0 ? Value((*groups)[static_cast<std::size_t>(group)]) : value;
}

double numberOf(const Value& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        return static_cast<double>(*whole);
    }
    const auto* real = std::get_if<double>(&value);
    return real != nullptr ? *real : 0.0;
}

} // namespace

HyperparameterRow::HyperparameterRow(std::shared_ptr<const Schema> schema, const Hyperparameter& entry,
                                     int group, QWidget* parent)
    : QWidget(parent),
      schema_(std::move(schema)),
      entry_(&entry),
      group_(group),
      id_(QString::fromStdString(entry.id)) {
    if (group_ >= 0) {
        id_ += QLatin1Char('.') + QString::fromStdString(entry.choices[static_cast<std::size_t>(group_)]);
    }
    value_ = baseline_ = defaultValue();
    label_ = new ElidedLabel(this);
    label_->setWordWrap(true); // other languages have longer words for things
    difference_ = new BranchTag(this);
    unit_ = new ElidedLabel(this);
    unit_->setFont(theme().font(TextRole::small));
    unit_->setProperty("role", "hint");
    error_ = new QLabel(this);
    error_->setFont(theme().font(TextRole::small));
    error_->setProperty("role", "error");
    error_->setWordWrap(true);
    error_->hide();
    reset_ = new QToolButton(this);
    reset_->setAutoRaise(true);
    reset_->setIcon(icon(Icon::reset));
    reset_->setFixedSize(20, 20);
    reset_->setIconSize({13, 13});
    reset_->setFocusPolicy(Qt::TabFocus);
    reset_->installEventFilter(this);
    connect(reset_, &QToolButton::clicked, this, &HyperparameterRow::reset);
    editor_ = makeEditor();
    editor_->installEventFilter(this);
    label_->setBuddy(editor_);
    layOut();
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    showValue();
    refresh();
}

void HyperparameterRow::layOut() {
    const QString name = group_ >= 0 ? groupName(*schema_, entry_->choices[static_cast<std::size_t>(group_)])
                                     : QString::fromStdString(entry_->label);
    label_->setText(name);
    unit_->setText(QString::fromStdString(entry_->unit));
    const QString group_label = QString::fromStdString(entry_->label);
    editor_->setAccessibleName(group_ >= 0 ? group_label + QLatin1Char(' ') + name : name);
    editor_->setAccessibleDescription(QString::fromStdString(entry_->description));

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 2, 2);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, group_ >= 0 ? markColumn + 10 : markColumn);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(3, unitColumn);
    grid->setColumnMinimumWidth(4, resetColumn);
    grid->setRowMinimumHeight(0, metric::hyperparameterRow - 4);
    name_and_tag_ = new QBoxLayout(QBoxLayout::LeftToRight);
    name_and_tag_->setSpacing(gap);
    name_and_tag_->addWidget(label_, 1);
    name_and_tag_->addWidget(difference_, 0, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addLayout(name_and_tag_, 0, 1);
    grid->addWidget(editor_, 0, 2, Qt::AlignVCenter);
    grid->addWidget(unit_, 0, 3, 1, 2); // the reset button stands in front of a long unit's end
    grid->addWidget(reset_, 0, 4);
    grid->addWidget(error_, 1, 1, 1, 4);
}

/// The field loses the focus while the window goes away, and must not call back into what is half gone.
HyperparameterRow::~HyperparameterRow() {
    editor_->disconnect(this);
}

QWidget* HyperparameterRow::makeEditor() {
    switch (entry_->type) {
    case HyperparameterType::boolean:
        return makeCheckBox();
    case HyperparameterType::choice:
        return makeChoice();
    case HyperparameterType::text:
        return makeTextField();
    case HyperparameterType::integer:
    case HyperparameterType::real:
    case HyperparameterType::per_group:
        break;
    }
    return makeNumberField();
}

QWidget* HyperparameterRow::makeNumberField() {
    const bool whole = entry_->type == HyperparameterType::integer;
    number_ = new NumberField(ValueScale(*entry_, numberOf(defaultValue())), whole, this);
    number_->setFixedWidth(fieldColumn);
    connect(number_, &NumberField::committed, this, &HyperparameterRow::commitText);
    connect(number_, &QLineEdit::textEdited, this, [this] { showError({}); });
    connect(number_, &NumberField::takenBack, this, [this] { showError({}); });
    connect(number_, &NumberField::stepped, this, [this, whole](double value) {
        commit(whole ? Value(static_cast<std::int64_t>(value)) : Value(value));
    });
    return number_;
}

QWidget* HyperparameterRow::makeCheckBox() {
    check_ = new QCheckBox(this);
    check_->setFixedWidth(fieldColumn);
    connect(check_, &QCheckBox::clicked, this, [this](bool on) { commit(Value(on)); });
    return check_;
}

QWidget* HyperparameterRow::makeChoice() {
    choice_ = new QComboBox(this);
    choice_->setFixedSize(fieldColumn, metric::field);
    choice_->setFocusPolicy(Qt::StrongFocus); // not by wheel: scrolling the panel must not change a value
    for (const std::string& each : entry_->choices) {
        choice_->addItem(QString::fromStdString(each));
    }
    choice_->view()->setMinimumWidth(choice_->sizeHint().width()); // the list is as wide as its words
    connect(choice_, &QComboBox::activated, this,
            [this](int index) { commit(Value(entry_->choices[static_cast<std::size_t>(index)])); });
    return choice_;
}

QWidget* HyperparameterRow::makeTextField() {
    text_ = new QLineEdit(this);
    text_->setFixedSize(fieldColumn, metric::field);
    connect(text_, &QLineEdit::editingFinished, this, [this] {
        if (text_->isModified()) {
            text_->setModified(false);
            commitText(text_->text());
        }
    });
    return text_;
}

Value HyperparameterRow::defaultValue() const {
    return partOf(entry_->default_value, group_);
}

bool HyperparameterRow::isNewRunOnly() const {
    return entry_->takes_effect == effect_new_run;
}

void HyperparameterRow::setValue(const Value& value) {
    value_ = partOf(value, group_);
    if (pending_ && *pending_ == value_) {
        pending_.reset();
    }
    showValue();
    refresh();
}

void HyperparameterRow::setBaseline(const Value& value) {
    baseline_ = partOf(value, group_);
    refresh();
}

Value HyperparameterRow::valueIn(const Hyperparameters& values) const {
    return partOf(values.at(entry_->id), group_);
}

void HyperparameterRow::setDifference(const QString& text, int branch, const QString& toolTip) {
    difference_->setText(text, branch);
    difference_->setToolTip(toolTip);
    placeDifference();
}

/// Beside the name where both fit in one line, else below it: the name is not cut for the tag.
void HyperparameterRow::placeDifference() {
    const int room = editor_->x() - label_->x() - gap;
    const int wanted =
        label_->fontMetrics().horizontalAdvance(label_->text()) + gap + difference_->sizeHint().width();
    const bool below = !difference_->isHidden() && room > 0 && wanted > room;
    name_and_tag_->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    name_and_tag_->setSpacing(below ? 1 : gap);
}

void HyperparameterRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeDifference();
}

void HyperparameterRow::setPending(std::optional<Value> value) {
    if (value) {
        value = partOf(*value, group_);
    }
    if (value && *value == value_) {
        value.reset();
    }
    pending_ = std::move(value);
    showValue();
    refresh();
}

void HyperparameterRow::setEditable(bool editable, const QString& reason) {
    editable_ = editable;
    reason_ = reason;
    if (number_ != nullptr) {
        number_->setReadOnly(!editable);
    } else if (text_ != nullptr) {
        text_->setReadOnly(!editable);
    } else {
        editor_->setEnabled(editable);
    }
    refresh();
}

void HyperparameterRow::showValue() {
    const Value& shown = shownValue();
    if (number_ != nullptr) {
        if (errorText().isEmpty()) {
            number_->setNumber(numberOf(shown));
        }
    } else if (check_ != nullptr) {
        check_->setChecked(std::get<bool>(shown));
    } else if (choice_ != nullptr) {
        const QSignalBlocker blocker(choice_);
        choice_->setCurrentText(QString::fromStdString(std::get<std::string>(shown)));
    } else if (!text_->isModified() && errorText().isEmpty()) {
        text_->setText(QString::fromStdString(std::get<std::string>(shown)));
    }
}

void HyperparameterRow::commitText(const QString& text) {
    try {
        commit(schema_->parse(id_.toStdString(), text.toStdString()));
    } catch (const UserError& error) {
        const std::string& why = error.parts().why.empty() ? error.parts().what : error.parts().why;
        showError(sentenceCase(messageText(why)) + QLatin1Char('.'));
    }
}

void HyperparameterRow::commit(const Value& value) {
    showError({});
    if (value == shownValue()) {
        showValue();
        return;
    }
    pending_ = value;
    showValue();
    refresh();
    emit edited(id_, value);
}

void HyperparameterRow::showError(const QString& message) {
    if (message == errorText()) {
        return;
    }
    error_->setText(message);
    error_->setVisible(!message.isEmpty());
    if (!message.isEmpty()) {
        pending_.reset();
    }
    if (number_ != nullptr) {
        number_->setBad(!message.isEmpty());
    } else if (text_ != nullptr) {
        text_->setProperty("bad", !message.isEmpty());
        text_->update();
    }
    showValue();
    refresh();
}

QString HyperparameterRow::errorText() const {
    return error_->text();
}

void HyperparameterRow::reset() {
    if (number_ != nullptr) {
        number_->takeBack();
    }
    const bool bad_only = !errorText().isEmpty() && change() == Change::none;
    showError({});
    showValue();
    if (!bad_only) {
        commit(change() == Change::edited ? baseline_ : defaultValue());
    }
}

HyperparameterRow::Change HyperparameterRow::change() const {
    if (shownValue() != baseline_) {
        return Change::edited;
    }
    return shownValue() != defaultValue() ? Change::preset : Change::none;
}

void HyperparameterRow::refresh() {
    const Change now = change();
    const bool can_reset = editable_ && (now != Change::none || !errorText().isEmpty());
    reset_->setVisible(can_reset);
    // A long unit may use the place of the button while that is not there.
    unit_->setContentsMargins(0, 0, can_reset ? resetColumn + gap : 0, 0);
    const QString target =
        QString::fromStdString(to_text(now == Change::edited ? baseline_ : defaultValue()));
    reset_->setToolTip(now == Change::edited && baseline_ != defaultValue()
                           ? tr("Back to the preset's value, %1").arg(target)
                           : tr("Back to the default, %1").arg(target));
    reset_->setAccessibleName(tr("Reset %1").arg(editor_->accessibleName()));
    setToolTip(tip());
    update();
    emit changeChanged();
}

bool HyperparameterRow::matches(const QString& filter) const {
    for (const QString& text :
         {id_, label_->text(), QString::fromStdString(entry_->label), QString::fromStdString(entry_->group),
          QString::fromStdString(entry_->description)}) {
        if (text.contains(filter, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

bool HyperparameterRow::eventFilter(QObject* watched, QEvent* event) {
    // Keys that work a focused control must not start or step the run instead.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Home || key == Qt::Key_End) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::Wheel && watched == choice_ && !choice_->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HyperparameterRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& look = theme();
    const QPointF centre(8.5, editor_->geometry().center().y() + 0.5);
    if (pending_) {
        paintIcon(painter, Icon::clock, QRectF(centre - QPointF(6, 6), QSizeF(12, 12)),
                  look.color(Token::warning));
        return;
    }
    if (isNewRunOnly() && !editable_) {
        paintIcon(painter, Icon::lock, QRectF(centre - QPointF(6, 6), QSizeF(12, 12)),
                  look.color(Token::text3));
        return;
    }
    const Change now = change();
    if (now != Change::none) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look.color(Token::accent), 1.5));
        painter.setBrush(now == Change::edited ? QBrush(look.color(Token::accent)) : Qt::NoBrush);
        painter.drawEllipse(centre, 2.5, 2.5);
    }
}

} // namespace basin
