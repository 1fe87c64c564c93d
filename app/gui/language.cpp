// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/language.h"

#include "translations/translations.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace basin {

namespace {

const QString key = QStringLiteral("language");
const QString english = QStringLiteral("en");

/// The languages that are wished for, the dearest first: "de-AT", "de" ...
QStringList wishes() {
    const QString forced = qEnvironmentVariable("BASIN_LANGUAGE");
    if (!forced.isEmpty()) {
        return {forced};
    }
    return chosenLanguage().isEmpty() ? QLocale::system().uiLanguages() : QStringList{chosenLanguage()};
}

/// The translation for a wish, "en" where none is needed, "" where none is there.
QString translationFor(const QString& wish) {
    const QLocale locale(QString(wish).replace(QLatin1Char('-'), QLatin1Char('_')));
    if (locale.language() == QLocale::English) {
        return english;
    }
    for (const QString& language : translatedLanguages()) {
        // Simplified Chinese is no help to those who read the traditional script.
        if (QLocale(language).language() == locale.language() &&
            QLocale(language).script() == locale.script()) {
            return language;
        }
    }
    return {};
}

QString language() {
    for (const QString& wish : wishes()) {
        const QString found = translationFor(wish);
        if (!found.isEmpty()) {
            return found;
        }
    }
    return english;
}

const QString translatorName = QStringLiteral("basin-language");

void install(QApplication& application, const QString& file) {
    auto* translator = new QTranslator(&application);
    translator->setObjectName(translatorName);
    if (translator->load(file)) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator; // a language that Qt's own dialogs do not speak
    }
}

} // namespace

QStringList selectableLanguages() {
    return QStringList{QString(), english} + translatedLanguages();
}

QString languageName(const QString& language) {
    const QString name = QLocale(language).nativeLanguageName();
    return language == english ? QStringLiteral("English") : name.left(1).toUpper() + name.mid(1);
}

QString chosenLanguage() {
    return QSettings().value(key).toString();
}

void chooseLanguage(const QString& language) {
    QSettings().setValue(key, language);
    qunsetenv("BASIN_LANGUAGE");
}

void installLanguage(QApplication& application) {
    qDeleteAll(application.findChildren<QTranslator*>(translatorName)); // each uninstalls itself
    const QString chosen = language();
    QLocale::setDefault(chosen == english ? QLocale(QLocale::English) : QLocale(chosen));
    install(application,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + chosen);
    install(application, translationFile(chosen));
}

} // namespace basin
