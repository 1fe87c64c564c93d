// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_setup.h"
#include "app/gui/input_kinds.h"
#include "app/gui/open_dialogs.h"
#include "app/gui/run_opener.h"
#include "core/optimizers/registry.h"
#include "translations/translations.h"
#include "widgets/message_text.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace basin;

namespace {

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

bool reads(const InputKind& kind, const std::string& id) {
    return std::any_of(kind.optimizers.begin(), kind.optimizers.end(),
                       [&](const OptimizerInfo* info) { return info->id == id; });
}

/// Turns the templates it knows into something else, with the places exchanged.
class Exchange : public QTranslator {
  public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char*, int) const override {
        const QByteArray source(text);
        if (qstrcmp(context, "message") != 0) {
            return {};
        }
        return source == "iteration {} comes after {}"   ? QStringLiteral("nach {1} kommt {0}")
               : source == "the {} cannot be read"       ? QStringLiteral("{} nicht lesbar")
               : source == "{}: {} of part {}"           ? QStringLiteral("{}: {} von Teil {}")
               : source == "collapsed: {}"               ? QStringLiteral("zusammengebrochen: {}")
               : source == "image"                       ? QStringLiteral("Bild")
               : source == "the file is empty (0 bytes)" ? QStringLiteral("leer")
                                                         : QString();
    }
};

} // namespace

class TestOpening : public QObject {
    Q_OBJECT
  private slots:
    void picturesAreReadByAllThatDeclareThem();
    void aWrongSuffixIsSeenThroughByTheContent();
    void tracesAndSessionsAreKnownByTheirContent();
    void severalReadersAreAskedFor();
    void whatIsReadByNobodyIsAnError();
    void theDialogTellsWhatWasChosen();
    void messagesAreFoundAgainAmongTheTemplates();
    void theCoresMessagesAreCollected();
};

void TestOpening::picturesAreReadByAllThatDeclareThem() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.png"));
    QVERIFY(QImage(8, 8, QImage::Format_RGB32).save(path));
    const InputKind kind = inputKindOf(builtin_optimizers(), path);
    QVERIFY(!kind.session && !kind.trace);
    QVERIFY(reads(kind, "gaussian-image") && reads(kind, "clnf") && reads(kind, "graph-em"));
    QVERIFY(!reads(kind, "gmm"));
    const InputKind inside = inputKindOf(builtin_optimizers(), folder.path());
    QVERIFY(reads(inside, "clnf") && !reads(inside, "gmm"));
}

void TestOpening::aWrongSuffixIsSeenThroughByTheContent() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("samples.data"));
    write(path, QByteArray("\x93NUMPY\1\0", 8));
    QVERIFY(reads(inputKindOf(builtin_optimizers(), path), "gmm"));
    write(path, QByteArray("\x89PNG\r\n\x1a\n", 8));
    QVERIFY(reads(inputKindOf(builtin_optimizers(), path), "gaussian-image"));
    write(path, "nothing");
    QVERIFY(inputKindOf(builtin_optimizers(), path).optimizers.empty());
}

void TestOpening::tracesAndSessionsAreKnownByTheirContent() {
    const QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("a.csv"));
    write(csv, "iteration,loss\n1,0.5\n");
    QVERIFY(inputKindOf(builtin_optimizers(), csv).trace);
    write(csv, "0.1,0.2\n0.3,0.4\n");
    QVERIFY(!inputKindOf(builtin_optimizers(), csv).trace);
    const QString lines = folder.filePath(QStringLiteral("a.jsonl"));
    write(lines, "{\"iteration\": 1, \"loss\": 0.5}\n");
    QVERIFY(inputKindOf(builtin_optimizers(), lines).trace);
    const QString session = folder.filePath(QStringLiteral("copy.bak"));
    write(session, QByteArray("SQLite format 3\0", 16));
    QVERIFY(inputKindOf(builtin_optimizers(), session).session);
}

void TestOpening::severalReadersAreAskedFor() {
    const QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("a.csv"));
    write(csv, "iteration,loss\n1,0.5\n");
    RunOpener opener(builtin_optimizers());
    std::vector<OpenWay> asked;
    connect(&opener, &RunOpener::wayAsked, this,
            [&](const QString&, const std::vector<OpenWay>& ways) { asked = ways; });
    QSignalSpy traces(&opener, &RunOpener::traceGiven);
    cli::RunChoice choice;
    choice.optimizer = "gaussian-image";
    choice.preset = "seed-002";
    const auto present =
        std::make_shared<Run>(cli::make_run_spec(builtin_optimizers(), choice), builtin_optimizers());
    opener.setPresent(present);
    opener.openFile(csv);
    QCOMPARE(asked.size(), std::size_t{2}); // over the plots, or as samples
    asked.front().open();
    QCOMPARE(traces.count(), 1);
    QVERIFY(!opener.isBusy());
}

void TestOpening::whatIsReadByNobodyIsAnError() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xyz"));
    write(path, "nothing");
    RunOpener opener(builtin_optimizers());
    int failures = 0;
    connect(&opener, &RunOpener::failed, this, [&](const std::exception_ptr&) { ++failures; });
    opener.openFile(path);
    opener.openFile(folder.filePath(QStringLiteral("nowhere.xyz")));
    QCOMPARE(failures, 2);
}

void TestOpening::theDialogTellsWhatWasChosen() {
    OpenWithDialog dialog(
        QStringLiteral("a.png"),
        {{QStringLiteral("One"), QStringLiteral("first")}, {QStringLiteral("Two"), QStringLiteral("second")}},
        nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy chosen(&dialog, &OpenWithDialog::chosen);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().toInt(), 0);
    dialog.show();
    dialog.findChildren<QPushButton*>().at(1)->click();
    QCOMPARE(chosen.back().front().toInt(), 1);
}

void TestOpening::messagesAreFoundAgainAmongTheTemplates() {
    Exchange translator;
    qApp->installTranslator(&translator);
    setMessageTemplates({QStringLiteral("{} comes"), QStringLiteral("iteration {} comes after {}"),
                         QStringLiteral("the {} cannot be read"), QStringLiteral("{}: {} of part {}"),
                         QStringLiteral("collapsed: {}")});
    // What kind of message it is comes first, however little that says.
    QCOMPARE(messageText(std::string("collapsed: bound: mean of part 3")),
             QStringLiteral("zusammengebrochen: bound: mean von Teil 3"));
    QCOMPARE(messageText(std::string("iteration 7 comes after 9")), QStringLiteral("nach 9 kommt 7"));
    QCOMPARE(messageText(std::string("the image cannot be read")), QStringLiteral("Bild nicht lesbar"));
    QCOMPARE(messageText(std::string("the image cannot be read: the file is empty (0 bytes)")),
             QStringLiteral("Bild nicht lesbar: leer"));
    QCOMPARE(messageText(std::string("nobody knows this")), QStringLiteral("nobody knows this"));
    qApp->removeTranslator(&translator);
    QCOMPARE(messageText(std::string("iteration 7 comes after 9")),
             QStringLiteral("iteration 7 comes after 9"));
}

void TestOpening::theCoresMessagesAreCollected() {
    const QStringList messages = coreMessages();
    // From a literal, from fmt::format, from a sum, from a branch of a choice.
    // What is thrown, put together in a variable or handed to a reader.
    for (const char* wanted : {"it does not begin as one", "all frames are done", "feature network",
                               "the image cannot be read", "all {} epochs are done"}) {
        QVERIFY2(messages.contains(QLatin1String(wanted)), wanted);
    }
    for (const char* wanted : {"the file is empty (0 bytes)", "iteration {} comes after {}", "failed: {}",
                               "the archive has no arrays"}) {
        QVERIFY2(messages.contains(QLatin1String(wanted)), wanted);
    }
    QVERIFY(!messages.contains(QStringLiteral("Number of Gaussians."))); // a declaration, no message
}

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
