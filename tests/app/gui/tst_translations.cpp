// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/language.h"
#include "app/gui/main_window.h"
#include "app/gui/optimizer_texts.h"
#include "app/gui/session_controller.h"
#include "app/gui/start_screen.h"
#include "core/optimizers/registry.h"
#include "translations/translations.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <map>
#include <set>

using namespace basin;

namespace {

struct Message {
    QString context, source, type;
    QStringList translations; ///< several for plurals
    friend auto operator<=>(const Message& a, const Message& b) {
        return std::tie(a.context, a.source) <=> std::tie(b.context, b.source);
    }
};

std::vector<Message> messagesOf(const QString& path) {
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.push_back({context, {}, {}, {}});
        } else if (xml.name() == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.back().type = xml.attributes().value(QStringLiteral("type")).toString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            messages.back().translations << text;
        }
    }
    return messages;
}

QString fileOf(const QString& folder, const QString& language) {
    return QDir(folder).filePath(QStringLiteral("basin_%1.ts").arg(language));
}

std::set<QString> placeholders(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%(\\d|n)"));
    std::set<QString> found;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        found.insert(match.next().captured());
    }
    return found;
}

QString plain(QString text) {
    return text.remove(QLatin1Char('&')).trimmed();
}

/// Everything that a user can read on the widgets of a window.
QStringList textsOf(const QWidget& window) {
    QStringList texts{window.windowTitle()};
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            texts << label->text();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            texts << button->text();
        } else if (const auto* field = qobject_cast<const QLineEdit*>(widget)) {
            texts << field->placeholderText();
        } else if (qobject_cast<const QDockWidget*>(widget) != nullptr) {
            texts << widget->windowTitle();
        }
    }
    for (const QAction* action : window.findChildren<QAction*>()) {
        texts << action->text() << action->toolTip();
    }
    for (QString& text : texts) {
        text = plain(text);
    }
    texts.removeDuplicates();
    texts.removeAll(QString());
    return texts;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
  private slots:
    void init() { QSettings().clear(); }
    void thereAreGermanAndChinese();
    void everyStringOfTheSourcesIsThere_data();
    void everyStringOfTheSourcesIsThere();
    void everyTranslationIsWhole_data();
    void everyTranslationIsWhole();
    void translatedOptimizersComputeTheSameBits();
    void theGermanWindowSpeaksGerman();

  private:
    static void addLanguages();
};

void TestTranslations::addLanguages() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"de", "zh_CN", "en"}) {
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

void TestTranslations::thereAreGermanAndChinese() {
    QCOMPARE(translatedLanguages(), (QStringList{QStringLiteral("de"), QStringLiteral("zh_CN")}));
    QVERIFY(QFile::exists(translationFile(QStringLiteral("de"))));
    QCOMPARE(languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
}

void TestTranslations::everyStringOfTheSourcesIsThere_data() {
    addLanguages();
}

void TestTranslations::everyStringOfTheSourcesIsThere() {
    QFETCH(QString, language);
    const QString committed = QStringLiteral(BASIN_SOURCE "/translations");
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(fileOf(committed, language), fileOf(folder.path(), language)));
    QCOMPARE(QProcess::execute(
                 committed + QStringLiteral("/update.sh"),
                 {QStringLiteral(BASIN_LUPDATE), QStringLiteral(BASIN_LIST_OPTIMIZER_TEXTS), folder.path()}),
             0);
    const std::vector<Message> now = messagesOf(fileOf(folder.path(), language));
    const std::vector<Message> before = messagesOf(fileOf(committed, language));
    const std::set<Message> nowSet(now.begin(), now.end());
    const std::set<Message> beforeSet(before.begin(), before.end());
    QStringList faults;
    for (const Message& message : nowSet) {
        if (!beforeSet.contains(message)) {
            faults << QStringLiteral("missing: ") + message.source;
        }
    }
    for (const Message& message : beforeSet) {
        if (!nowSet.contains(message)) {
            faults << QStringLiteral("no longer used: ") + message.source;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("run the target update_translations\n") +
                                          faults.join(QLatin1Char('\n'))));
}

void TestTranslations::everyTranslationIsWhole_data() {
    addLanguages();
}

void TestTranslations::everyTranslationIsWhole() {
    QFETCH(QString, language);
    const std::vector<Message> messages =
        messagesOf(fileOf(QStringLiteral(BASIN_SOURCE "/translations"), language));
    QVERIFY(!messages.empty());
    QStringList faults;
    for (const Message& message : messages) {
        const QString& text = message.translations.front();
        std::set<QString> wanted = placeholders(message.source);
        std::set<QString> found = placeholders(text);
        wanted.erase(QStringLiteral("%n")); // one of the plurals may say it in words
        found.erase(QStringLiteral("%n"));
        if (!message.type.isEmpty() || text.isEmpty() || wanted != found) {
            faults << QStringLiteral("%1 [%2]: %3").arg(message.source, message.type, text);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void TestTranslations::translatedOptimizersComputeTheSameBits() {
    qputenv("BASIN_LANGUAGE", "de");
    installLanguage(*qApp);
    const TranslatedOptimizers optimizers(builtin_optimizers());
    const OptimizerRegistry& translated = optimizers.registry();
    for (const auto& factory : builtin_optimizers().all()) {
        const OptimizerInfo& own = factory->info();
        const OptimizerInfo& german = translated.find(own.id)->info();
        QVERIFY(own.label != german.label);
        QCOMPARE(own.schema->entries().size(), german.schema->entries().size());
        for (std::size_t i = 0; i < own.schema->entries().size(); ++i) {
            QCOMPARE(own.schema->entries()[i].id, german.schema->entries()[i].id);
        }
        for (const Preset& preset : own.presets) {
            if (!preset.brings_input) {
                continue;
            }
            ProblemRequest request;
            request.hyperparameters = Hyperparameters(own.schema);
            for (const auto& [id, value] : preset.settings) {
                request.hyperparameters.set(id, value);
            }
            request.preset = preset.id;
            const auto problem = factory->make_problem(request);
            std::vector<double> rows[2];
            const OptimizerFactory* factories[2] = {factory.get(), translated.find(own.id).get()};
            for (int i = 0; i < 2; ++i) {
                const auto optimizer = factories[i]->make_optimizer(problem, request.hyperparameters, 1);
                optimizer->initialise(preset.seed);
                for (int phase = 0; phase < 12; ++phase) {
                    optimizer->advance({});
                }
                rows[i].resize(static_cast<std::size_t>(
                    std::count_if(optimizer->channels().begin(), optimizer->channels().end(),
                                  [](const ChannelSpec& spec) { return spec.kind == ChannelKind::scalar; })));
                optimizer->read_scalars(rows[i]);
                QVERIFY(!rows[i].empty());
            }
            QCOMPARE(std::memcmp(rows[0].data(), rows[1].data(), rows[0].size() * sizeof(double)), 0);
        }
    }
}

void TestTranslations::theGermanWindowSpeaksGerman() {
    qputenv("BASIN_LANGUAGE", "de");
    installLanguage(*qApp);
    std::set<QString> english;
    std::set<QString> german;
    for (const Message& message : messagesOf(fileOf(QStringLiteral(BASIN_SOURCE "/translations"), "de"))) {
        english.insert(plain(message.source));
        german.insert(plain(message.translations.front()));
    }
    const TranslatedOptimizers translated(builtin_optimizers());
    MainWindow window(translated.registry());
    window.resize(1600, 1000);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.start().show(false);
    QStringList texts = textsOf(window);
    window.openPreset(QStringLiteral("gaussian-image"), QStringLiteral("seed-002"));
    QTRY_VERIFY(window.session().hasRun());
    QTRY_VERIFY(window.session().snapshot() != nullptr);
    for (QMenu* menu : window.findChildren<QMenu*>()) {
        emit menu->aboutToShow();
    }
    window.session().stepForward(0);
    QTRY_COMPARE(window.session().look().livePosition.iteration, 1);
    QTest::qWait(100);
    texts += textsOf(window);
    texts.removeDuplicates();
    // Sentences that are put together are recognised by words that German does not have.
    static const QRegularExpression words(
        QStringLiteral("\\b(the|of|and|is|are|with|from|at|no|not|each|this|that|here|by|to|for)\\b"));
    QStringList faults;
    for (const QString& text : texts) {
        const bool untranslated = english.contains(text) && !german.contains(text);
        if (untranslated || words.match(text).hasMatch()) {
            faults << text;
        }
    }
    QVERIFY(texts.size() > 200);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
