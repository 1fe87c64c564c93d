// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/message_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace basin {

namespace {

constexpr int deepest = 3; ///< texts inside of texts

const QRegularExpression& placeholder() {
    static const QRegularExpression pattern(QStringLiteral("\\{[^{}]*\\}"));
    return pattern;
}

struct Template {
    QString text;
    QRegularExpression pattern;
    qsizetype letters = 0; ///< that are not filled in
};

Template makeTemplate(const QString& text) {
    Template made{text, {}, 0};
    QString pattern = QStringLiteral("^");
    qsizetype at = 0;
    for (auto match = placeholder().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch place = match.next();
        pattern +=
            QRegularExpression::escape(text.mid(at, place.capturedStart() - at)) + QStringLiteral("(.+?)");
        made.letters += place.capturedStart() - at;
        at = place.capturedEnd();
    }
    pattern += QRegularExpression::escape(text.mid(at)) + QLatin1Char('$');
    made.letters += text.size() - at;
    made.pattern = QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption);
    return made;
}

/// Those with something filled in; what says most by itself comes first.
std::vector<Template>& templates() {
    static std::vector<Template> all;
    return all;
}

QString translated(const QString& english) {
    return QCoreApplication::translate("message", english.toUtf8().constData());
}

QString textOf(const QString& english, int depth);

QString filledIn(const Template& found, const QRegularExpressionMatch& match, int depth) {
    const QString text = translated(found.text);
    QString result;
    qsizetype at = 0;
    int next = 1;
    for (auto places = placeholder().globalMatch(text); places.hasNext();) {
        const QRegularExpressionMatch place = places.next();
        // "{1}" is the second thing that was filled in: other languages have another order.
        bool numbered = false;
        const QString inside = place.captured().mid(1).chopped(1);
        const int number = inside.left(inside.indexOf(QLatin1Char(':'))).toInt(&numbered);
        result += text.mid(at, place.capturedStart() - at) +
                  textOf(match.captured(numbered ? number + 1 : next), depth + 1);
        ++next;
        at = place.capturedEnd();
    }
    return result + text.mid(at);
}

/// A sentence that was put together from several: each by itself.
QString partByPart(const QString& english, int depth) {
    for (const QString& mark : {QStringLiteral(". "), QStringLiteral(": "), QStringLiteral("; ")}) {
        if (english.contains(mark)) {
            QStringList parts = english.split(mark);
            for (QString& part : parts) {
                part = textOf(part, depth + 1);
            }
            return parts.join(mark);
        }
    }
    return english;
}

QString textOf(const QString& english, int depth) {
    if (english.isEmpty() || depth > deepest) {
        return english;
    }
    if (QString whole = translated(english); whole != english) {
        return whole;
    }
    for (const Template& each : templates()) {
        const QRegularExpressionMatch match = each.pattern.match(english);
        if (match.hasMatch() && translated(each.text) != each.text) {
            return filledIn(each, match, depth);
        }
    }
    return partByPart(english, depth);
}

} // namespace

void setMessageTemplates(const QStringList& texts) {
    templates().clear();
    for (const QString& text : texts) {
        if (text.contains(placeholder())) {
            templates().push_back(makeTemplate(text));
        }
    }
    // "collapsed: {}" tells what kind of message follows; else what says most by itself comes first.
    const auto isKind = [](const Template& each) {
        return each.text.count(QLatin1Char('{')) == 1 && each.text.endsWith(QLatin1String(": {}")) &&
               each.text.count(QLatin1Char(' ')) == 1;
    };
    std::stable_sort(templates().begin(), templates().end(), [&](const Template& a, const Template& b) {
        return isKind(a) != isKind(b) ? isKind(a) : a.letters > b.letters;
    });
}

QString inSentence(const QString& label) {
    const bool abbreviation = label.size() > 1 && label[1].isUpper();
    if (label.isEmpty() || abbreviation || QLocale().language() == QLocale::German) {
        return label;
    }
    return label.left(1).toLower() + label.mid(1);
}

QString messageText(const QString& english) {
    return textOf(english, 0);
}

QString messageText(const std::string& english) {
    return messageText(QString::fromStdString(english));
}

} // namespace basin
