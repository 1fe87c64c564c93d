// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/expression_field.h"

#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace basin {

ExpressionField::ExpressionField(QWidget* parent) : QLineEdit(parent), completer_(new QCompleter(this)) {
    setFont(theme().font(TextRole::mono));
    completer_->setModel(new QStringListModel(completer_));
    completer_->setCaseSensitivity(Qt::CaseInsensitive);
    completer_->setFilterMode(Qt::MatchContains);
    completer_->setWidget(this);
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this, &ExpressionField::insert);
}

void ExpressionField::setNames(const QStringList& names) {
    static_cast<QStringListModel*>(completer_->model())->setStringList(names);
}

int ExpressionField::nameStart() const {
    const QString before = text().left(cursorPosition());
    int start = static_cast<int>(before.size());
    while (start > 0 && (before[start - 1].isLetterOrNumber() || before[start - 1] == QLatin1Char('_'))) {
        --start;
    }
    return start < before.size() && before[start].isDigit() ? static_cast<int>(before.size()) : start;
}

void ExpressionField::keyPressEvent(QKeyEvent* event) {
    const bool listOpen = completer_->popup()->isVisible();
    if (listOpen && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                     event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape)) {
        event->ignore(); // the list takes it
        return;
    }
    const QString before = text();
    QLineEdit::keyPressEvent(event);
    const bool asked = event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
    if (asked || text() != before) {
        offer();
    }
}

void ExpressionField::offer() {
    const QString begun = text().mid(nameStart(), cursorPosition() - nameStart());
    completer_->setCompletionPrefix(begun);
    const bool complete = completer_->completionCount() == 1 && completer_->currentCompletion() == begun;
    if (begun.isEmpty() || completer_->completionCount() == 0 || complete) {
        completer_->popup()->hide();
        return;
    }
    completer_->popup()->setCurrentIndex(completer_->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(220);
    completer_->complete(place);
}

void ExpressionField::insert(const QString& name) {
    const int start = nameStart();
    setSelection(start, cursorPosition() - start);
    QLineEdit::insert(name);
}

} // namespace basin
