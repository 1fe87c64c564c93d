// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dialogs.h"

#include "app/gui/watches_dock.h"
#include "core/base/error.h"
#include "core/base/version.h"
#include "core/math/kernels/dispatch.h"
#include "core/run/run_rows.h"
#include "widgets/expression_field.h"
#include "widgets/icons.h"
#include "widgets/message_text.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <functional>

namespace basin {

namespace {

QDialogButtonBox* addButtons(QDialog& dialog, QVBoxLayout& column) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column.addWidget(buttons);
    return buttons;
}

/// A whole number is an iteration, everything else a condition. Throws usage_error.
RunUntil parsedUntil(const Run& run, const QString& text) {
    RunUntil until;
    bool whole = false;
    const qint64 iteration = text.toLongLong(&whole);
    if (whole) {
        until.iteration = iteration;
    } else {
        until.expression = text.toStdString();
        make_watch(run, until.expression);
    }
    return until;
}

/// Asks for one line of text until `check` throws no more; what it throws is shown under the field. `last` is
/// offered and remembered. Empty: cancelled.
QString askExpression(const QString& title, const QString& hint, const QString& name, QString& last,
                      const QStringList& names, const std::function<void(const QString&)>& check,
                      QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto* column = new QVBoxLayout(&dialog);
    auto* explanation = new QLabel(hint);
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    auto* field = new ExpressionField;
    field->setText(last);
    field->setNames(names);
    field->setAccessibleName(name);
    field->setPlaceholderText(QStringLiteral("loss > 1.03*best(loss)"));
    field->selectAll();
    column->addWidget(field);
    auto* problem = new QLabel;
    problem->setProperty("role", QStringLiteral("error"));
    problem->setWordWrap(true);
    column->addWidget(problem);
    auto* buttons = addButtons(dialog, *column);
    const auto judge = [&] {
        problem->clear();
        bool fits = !field->text().trimmed().isEmpty();
        try {
            if (fits) {
                check(field->text().trimmed());
            }
        } catch (const std::exception& fault) {
            problem->setText(messageText(QString::fromUtf8(fault.what())));
            fits = false;
        }
        buttons->button(QDialogButtonBox::Ok)->setEnabled(fits);
    };
    QObject::connect(field, &QLineEdit::textChanged, field, judge);
    judge();
    dialog.resize(460, dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted) {
        return {};
    }
    last = field->text().trimmed();
    return last;
}

} // namespace

void showAbout(QWidget* parent) {
    QMessageBox box(parent);
    box.setWindowTitle(QObject::tr("About Basin"));
    box.setIconPixmap(applicationIcon().pixmap(64, 64));
    box.setText(QObject::tr("<b>Basin %1</b><p>A time-travel debugger for iterative vision optimizers.</p>"
                            "<p>Instruction set: %2. Free software under the GNU General Public License, "
                            "version 3 or later.</p>")
                    .arg(QString::fromUtf8(program_version().data(),
                                           static_cast<qsizetype>(program_version().size())),
                         QString::fromStdString(instruction_set_name())));
    box.exec();
}

std::optional<RunUntil> askUntil(const Run& run, QWidget* parent) {
    static QString last;
    const QString text = askExpression(
        QObject::tr("Run until"),
        QObject::tr("An iteration, or a condition over scalars that stops the run where it first "
                    "holds: loss > 1.03*best(loss), isnan(loss), delta(loss) > 0"),
        QObject::tr("Iteration or condition"), last, watchNames(run),
        [&run](const QString& typed) { parsedUntil(run, typed); }, parent);
    return text.isEmpty() ? std::nullopt : std::optional(parsedUntil(run, text));
}

QString askCondition(const Run& run, const QString& offered, QWidget* parent) {
    static QString last;
    if (!offered.isEmpty()) {
        last = offered;
    }
    return askExpression(
        QObject::tr("Back to where a condition last held"),
        QObject::tr("A condition over scalars. The cursor goes back to the last iteration before it at which "
                    "the condition held: loss < 0.1, delta(loss) > 0, loss == best(loss)"),
        QObject::tr("Condition"), last, watchNames(run),
        [&run](const QString& typed) { make_watch(run, typed.toStdString()); }, parent);
}

QString askName(const QString& present, QWidget* parent) {
    return QInputDialog::getText(parent, QObject::tr("Rename branch"), QObject::tr("Name of the branch:"),
                                 QLineEdit::Normal, present);
}

} // namespace basin
