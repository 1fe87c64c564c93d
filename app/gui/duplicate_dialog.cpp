// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/duplicate_dialog.h"

#include "widgets/hyperparameter_panel.h"
#include "widgets/message_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace basin {

DuplicateDialog::DuplicateDialog(const RunSpec& spec, const Hyperparameters& values, QWidget* parent)
    : QDialog(parent), first_(spec), chosen_(spec) {
    setWindowTitle(tr("Duplicate run with changed settings"));
    chosen_.request.hyperparameters = values;
    auto* column = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    column->addLayout(form);
    seed_ = addNumber(*form, tr("Seed"), QString::number(spec.request.seed),
                      tr("Of every random number in the run"));
    iterations_ = addNumber(*form, tr("Iterations"), QString::number(spec.iterations),
                            tr("Where the run ends; 0: where its own rule stops it"));
    panel_ = new HyperparameterPanel(this);
    panel_->setSchema(values.shared_schema());
    panel_->setForNewRun(true);
    panel_->setBaseline(spec.request.hyperparameters);
    panel_->setValues(values);
    connect(panel_, &HyperparameterPanel::edited, this, &DuplicateDialog::change);
    column->addWidget(panel_, 1);
    outcome_ = new QLabel(this);
    outcome_->setWordWrap(true);
    outcome_->setProperty("role", QStringLiteral("secondary"));
    column->addWidget(outcome_);
    buttons_ = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Duplicate"));
    // Return in a field commits the field.
    for (auto* button : buttons_->findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
        button->setDefault(false);
    }
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons_);
    resize(380, 720);
    tell();
}

QLineEdit* DuplicateDialog::addNumber(QFormLayout& form, const QString& label, const QString& text,
                                      const QString& toolTip) {
    auto* field = new QLineEdit(text, this);
    field->setFont(theme().font(TextRole::mono));
    field->setAccessibleName(label);
    field->setToolTip(toolTip);
    connect(field, &QLineEdit::textChanged, this, &DuplicateDialog::readNumbers);
    form.addRow(label, field);
    return field;
}

void DuplicateDialog::change(const QString& id, const Value& value) {
    try {
        chosen_.request.hyperparameters.set(id.toStdString(), value);
        panel_->setValues(chosen_.request.hyperparameters);
    } catch (const std::exception& fault) {
        panel_->refuse(id, messageText(QString::fromUtf8(fault.what())));
    }
    tell();
}

void DuplicateDialog::readNumbers() {
    bool seedFits = false, iterationsFit = false;
    const qulonglong seed = seed_->text().toULongLong(&seedFits);
    const qlonglong iterations = iterations_->text().toLongLong(&iterationsFit);
    valid_ = seedFits && iterationsFit && iterations >= 0;
    if (valid_) {
        chosen_.request.seed = seed;
        chosen_.iterations = iterations;
    }
    tell();
}

std::vector<Edit> DuplicateDialog::edits() const {
    std::vector<Edit> edits;
    const Hyperparameters& before = first_.request.hyperparameters;
    const Hyperparameters& after = chosen_.request.hyperparameters;
    for (const Hyperparameter& entry : after.schema().entries()) {
        if (after.at(entry.id) != before.at(entry.id)) {
            Edit edit;
            edit.target = entry.id;
            edit.value = after.at(entry.id);
            edits.push_back(std::move(edit));
        }
    }
    return edits;
}

bool DuplicateDialog::needsNewRun() const {
    bool needed = chosen_.request.seed != first_.request.seed || chosen_.iterations != first_.iterations;
    for (const Edit& edit : edits()) {
        needed = needed ||
                 chosen_.request.hyperparameters.schema().find(edit.target)->takes_effect == effect_new_run;
    }
    return needed;
}

void DuplicateDialog::tell() {
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(valid_);
    if (!valid_) {
        outcome_->setText(tr("Seed and iterations are whole numbers, 0 or more."));
    } else if (needsNewRun()) {
        outcome_->setText(
            tr("Opens a new run in place of this one, because the seed, the length or a setting "
               "changes that a branch cannot change. Save this session first to keep it."));
    } else {
        outcome_->setText(tr("Computes a new branch from iteration 0 with %n changed setting(s), drawn over "
                             "the others.",
                             nullptr, static_cast<int>(edits().size())));
    }
}

} // namespace basin
