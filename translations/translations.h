// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace basin {

/// Languages that Basin's texts were translated into: "de", "zh_CN" ...; English needs no translation.
QStringList translatedLanguages();

/// The embedded .qm file of a language.
QString translationFile(const QString& language);

/// What the core can tell a user, in English: sentences with {} where something is filled in. To be
/// translated in the context "message".
QStringList coreMessages();

} // namespace basin
