// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QDir>
#include <QFile>

namespace basin {

QStringList translatedLanguages() {
    QStringList result;
    for (const QString& file : QDir(QStringLiteral(":/basin/translations")).entryList({"basin_*.qm"})) {
        const QString language = file.mid(6).chopped(3);
        if (language != QLatin1String("en")) {
            result << language;
        }
    }
    return result;
}

QStringList coreMessages() {
    QFile file(QStringLiteral(":/basin/translations/core_messages.txt"));
    return file.open(QIODevice::ReadOnly)
               ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
               : QStringList();
}

QString translationFile(const QString& language) {
    return QStringLiteral(":/basin/translations/basin_%1.qm").arg(language);
}

} // namespace basin
