// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/edit_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace basin {

namespace {

QString settingText(const OptimizerInfo& info, const Edit& edit) {
    const Hyperparameter* entry = info.schema->find(edit.target);
    QString name = QString::fromStdString(entry != nullptr ? entry->label : edit.target);
    if (const std::size_t dot = edit.target.find('.'); entry != nullptr && dot != std::string::npos) {
        const std::string group = edit.target.substr(dot + 1);
        name += QStringLiteral(" · ") + QCoreApplication::translate("optimizer", group.c_str());
    }
    return QStringLiteral("%1 = %2").arg(name, QString::fromStdString(to_text(edit.value)));
}

QString actionText(const OptimizerInfo& info, const Edit& edit) {
    const Action* action = info.action(edit.target);
    const QString name = QString::fromStdString(action != nullptr ? action->label : edit.target);
    QStringList arguments;
    for (const Value& argument : edit.arguments) {
        arguments << QString::fromStdString(to_text(argument));
    }
    return arguments.isEmpty() ? name
                               : QStringLiteral("%1 (%2)").arg(name, arguments.join(QStringLiteral(", ")));
}

} // namespace

QString editText(const OptimizerInfo& info, const Edit& edit) {
    switch (edit.kind) {
    case Edit::Kind::hyperparameter:
        return settingText(info, edit);
    case Edit::Kind::action:
        return actionText(info, edit);
    case Edit::Kind::poke:
        break;
    }
    return QString::fromStdString(describe(edit)); // names of arrays are those of the program
}

QString editsText(const OptimizerInfo& info, const std::vector<Edit>& edits) {
    QStringList texts;
    for (const Edit& edit : edits) {
        texts << editText(info, edit);
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace basin
