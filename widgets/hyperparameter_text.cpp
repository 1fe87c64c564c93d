// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hyperparameter_row.h"

#include <cmath>

namespace basin {

QString HyperparameterRow::effectText() const {
    if (entry_->takes_effect == effect_phase) {
        return tr("Takes effect at the next phase.");
    }
    if (entry_->takes_effect == "iteration") {
        return tr("Takes effect at the next iteration.");
    }
    if (isNewRunOnly()) {
        return tr("Fixed for a run: duplicate the run to change it.");
    }
    return tr("Takes effect at the next %1.").arg(QString::fromStdString(entry_->takes_effect));
}

QString HyperparameterRow::rangeText() const {
    const QString unit =
        entry_->unit.empty() ? QString() : QLatin1Char(' ') + QString::fromStdString(entry_->unit);
    const auto text = [](double value) { return QString::fromStdString(number_text(value)); };
    if (std::isfinite(entry_->minimum) && std::isfinite(entry_->maximum)) {
        return tr("%1 to %2%3").arg(text(entry_->minimum), text(entry_->maximum), unit);
    }
    if (std::isfinite(entry_->minimum)) {
        return tr("at least %1%2").arg(text(entry_->minimum), unit);
    }
    if (std::isfinite(entry_->maximum)) {
        return tr("at most %1%2").arg(text(entry_->maximum), unit);
    }
    return entry_->unit.empty() ? QString() : tr("in %1").arg(QString::fromStdString(entry_->unit));
}

QString HyperparameterRow::tip() const {
    const auto paragraph = [](const QString& text) {
        return QStringLiteral("<p style='white-space:pre-wrap; margin:2px 0'>%1</p>")
            .arg(text.toHtmlEscaped());
    };
    QString result = paragraph(QString::fromStdString(entry_->description));
    result += paragraph(!editable_ && !reason_.isEmpty() ? reason_ : effectText());
    if (pending_) {
        result += paragraph(
            tr("Waits for its boundary; now in effect: %1").arg(QString::fromStdString(to_text(value_))));
    }
    QStringList facts{id_};
    if (const QString range = rangeText(); !range.isEmpty()) {
        facts << range;
    }
    facts << tr("default %1").arg(QString::fromStdString(to_text(defaultValue())));
    return result + paragraph(facts.join(QStringLiteral(" · ")));
}

} // namespace basin
