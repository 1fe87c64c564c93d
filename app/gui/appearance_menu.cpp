// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/appearance_menu.h"

#include "app/gui/language.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QSettings>

namespace basin {

namespace {

const QString themeKey = QStringLiteral("theme");

QString menuText(const char* text) {
    return QCoreApplication::translate("Appearance", text);
}

template<class Act>
void addChoice(QMenu& menu, QActionGroup& group, const QString& text, bool chosen, Act act) {
    QAction* action = menu.addAction(text, &menu, std::move(act));
    action->setCheckable(true);
    action->setChecked(chosen);
    group.addAction(action);
}

QString nameOf(Theme::Choice choice) {
    return choice == Theme::Choice::dark    ? QStringLiteral("dark")
           : choice == Theme::Choice::light ? QStringLiteral("light")
                                            : QString();
}

} // namespace

Theme::Choice rememberedTheme() {
    const QString name = QSettings().value(themeKey).toString();
    for (const Theme::Choice choice : {Theme::Choice::dark, Theme::Choice::light}) {
        if (name == nameOf(choice)) {
            return choice;
        }
    }
    return Theme::Choice::system;
}

void addAppearanceMenus(QMenu& view, const std::function<void()>& languageChosen) {
    QMenu* themes = view.addMenu(menuText(QT_TRANSLATE_NOOP("Appearance", "Theme")));
    auto* themeGroup = new QActionGroup(themes);
    const auto addTheme = [&](const QString& text, Theme::Choice choice) {
        addChoice(*themes, *themeGroup, text, theme().choice() == choice, [choice] {
            QSettings().setValue(themeKey, nameOf(choice));
            theme().setChoice(choice);
        });
    };
    addTheme(menuText(QT_TRANSLATE_NOOP("Appearance", "As the system")), Theme::Choice::system);
    addTheme(menuText(QT_TRANSLATE_NOOP("Appearance", "Dark")), Theme::Choice::dark);
    addTheme(menuText(QT_TRANSLATE_NOOP("Appearance", "Light")), Theme::Choice::light);

    QMenu* languages = view.addMenu(menuText(QT_TRANSLATE_NOOP("Appearance", "Language")));
    auto* languageGroup = new QActionGroup(languages);
    for (const QString& language : selectableLanguages()) {
        const QString name = language.isEmpty() ? menuText(QT_TRANSLATE_NOOP("Appearance", "As the system"))
                                                : languageName(language);
        addChoice(*languages, *languageGroup, name, language == chosenLanguage(), [language, languageChosen] {
            chooseLanguage(language);
            languageChosen();
        });
    }
}

} // namespace basin
