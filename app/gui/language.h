// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QApplication;

namespace basin {

/// The language of the interface: the environment variable BASIN_LANGUAGE, else what was chosen in the View
/// menu, else the system's. English where there is no translation.

/// "" (as the system), "en", "de", "zh_CN" ...: what can be chosen.
QStringList selectableLanguages();
/// The language's own name: "Deutsch".
QString languageName(const QString& language);

QString chosenLanguage(); ///< "" = as the system
/// Remembers it, and lets it count more than BASIN_LANGUAGE. Takes effect with the next installLanguage().
void chooseLanguage(const QString& language);

/// Installs the translations of Basin and of Qt's own dialogs in place of those installed before. Texts that
/// widgets have got already stay as they are: make the widgets afterwards.
void installLanguage(QApplication& application);

} // namespace basin
