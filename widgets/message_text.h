// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace basin {

/// What the core says, in the language of the interface. The core speaks English and fills numbers and names
/// into its sentences; here the sentence is found again among the templates, translated in the context
/// "message", and what was filled in is put back. Unknown texts stay as they are.
QString messageText(const QString& english);
QString messageText(const std::string& english);

/// A label in the middle of a sentence: small, but for abbreviations and where nouns are written large.
QString inSentence(const QString& label);

/// The templates, with {} where something is filled in; once, before the first text. Without them whole
/// sentences are translated, and those with something filled in are not.
void setMessageTemplates(const QStringList& templates);

} // namespace basin
