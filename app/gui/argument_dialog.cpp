// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/argument_dialog.h"

#include "widgets/theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <charconv>
#include <functional>

namespace basin {

namespace {

/// Reads a text as the type of `like`; none if it is no such value.
std::optional<Value> parsed(const std::string& text, const Value& like) {
    const auto number = [&text](auto value) -> std::optional<Value> {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        const bool whole = error == std::errc() && end == text.data() + text.size();
        return whole ? std::optional<Value>(value) : std::nullopt;
    };
    if (std::holds_alternative<std::int64_t>(like)) {
        return number(std::int64_t{});
    }
    if (std::holds_alternative<double>(like)) {
        return number(double{});
    }
    return std::holds_alternative<std::string>(like) ? std::optional<Value>(text) : std::nullopt;
}

using Reader = std::function<std::optional<Value>()>;

Reader addField(QFormLayout& form, const ActionParameter& parameter, const std::function<void()>& changed) {
    const QString label = QString::fromStdString(parameter.label);
    if (const bool* flag = std::get_if<bool>(&parameter.default_value)) {
        auto* box = new QCheckBox;
        box->setChecked(*flag);
        box->setAccessibleName(label);
        form.addRow(label, box);
        return [box]() -> std::optional<Value> { return Value(box->isChecked()); };
    }
    auto* field = new QLineEdit(QString::fromStdString(to_text(parameter.default_value)));
    field->setFont(theme().font(TextRole::mono));
    field->setAccessibleName(label);
    form.addRow(label, field);
    QObject::connect(field, &QLineEdit::textChanged, field, changed);
    return [field, like = parameter.default_value] { return parsed(field->text().toStdString(), like); };
}

} // namespace

std::optional<std::vector<Value>> askArguments(const Action& action, QWidget* parent) {
    if (action.parameters.empty()) {
        return std::vector<Value>();
    }
    QDialog dialog(parent);
    dialog.setWindowTitle(QString::fromStdString(action.label));
    auto* column = new QVBoxLayout(&dialog);
    auto* text = new QLabel(QString::fromStdString(action.description));
    text->setWordWrap(true);
    column->addWidget(text);
    auto* form = new QFormLayout;
    column->addSpacing(6);
    column->addLayout(form);
    column->addSpacing(6);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);

    std::vector<Reader> readers;
    const auto check = [&] {
        bool valid = true;
        for (const Reader& reader : readers) {
            valid = valid && reader().has_value();
        }
        buttons->button(QDialogButtonBox::Ok)->setEnabled(valid);
    };
    for (const ActionParameter& parameter : action.parameters) {
        readers.push_back(addField(*form, parameter, check));
    }
    if (dialog.exec() != QDialog::Accepted) {
        return std::nullopt;
    }
    std::vector<Value> values;
    for (const Reader& reader : readers) {
        values.push_back(*reader());
    }
    return values;
}

} // namespace basin
