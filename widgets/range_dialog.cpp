// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/range_dialog.h"

#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <cmath>
#include <optional>

namespace basin {

namespace {

std::optional<double> numberIn(const QLineEdit& field) {
    QString text = field.text().trimmed();
    text.replace(QChar(0x2212), QLatin1Char('-')).replace(QLatin1Char(','), QLatin1Char('.'));
    bool is_number = false;
    const double value = QLocale::c().toDouble(text, &is_number);
    return is_number && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

RangeDialog::RangeDialog(const QString& name, ValueRange range, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Range of %1").arg(name));
    buttons_ = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    low_ = makeField(tr("Low end"), range.low);
    high_ = makeField(tr("High end"), range.high);
    auto* form = new QFormLayout(this);
    form->addRow(tr("Low end"), low_);
    form->addRow(tr("High end"), high_);
    form->addRow(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QLineEdit* RangeDialog::makeField(const QString& name, double value) {
    auto* field = new QLineEdit(QLocale::c().toString(value, 'g', 9), this);
    field->setFont(theme().font(TextRole::mono));
    field->setAlignment(Qt::AlignRight);
    field->setAccessibleName(name);
    connect(field, &QLineEdit::textChanged, this, &RangeDialog::check);
    return field;
}

bool RangeDialog::isComplete() const {
    const auto low = numberIn(*low_), high = numberIn(*high_);
    return low && high && *low < *high;
}

void RangeDialog::check() {
    if (low_ != nullptr && high_ != nullptr) {
        buttons_->button(QDialogButtonBox::Ok)->setEnabled(isComplete());
    }
}

ValueRange RangeDialog::range() const {
    return {numberIn(*low_).value_or(0.0), numberIn(*high_).value_or(1.0)};
}

} // namespace basin
