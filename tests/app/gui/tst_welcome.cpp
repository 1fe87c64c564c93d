// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/card_preview.h"
#include "app/gui/main_window.h"
#include "app/gui/open_dialogs.h"
#include "app/gui/recent_files.h"
#include "app/gui/session_controller.h"
#include "app/gui/start_screen.h"
#include "app/gui/strips.h"
#include "app/gui/welcome_card.h"
#include "app/gui/welcome_entries.h"
#include "core/optimizers/registry.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace basin;

namespace {

QString touched(const QTemporaryDir& folder, const QString& name) {
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) ? QFileInfo(file).absoluteFilePath() : QString();
}

void drop(QWidget& window, const QMimeData& data) {
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

/// Several optimizers read pictures: the one of that name is chosen.
void chooseReader(QWidget& window, const QString& label) {
    QTRY_VERIFY(window.findChild<OpenWithDialog*>() != nullptr);
    for (QPushButton* button : window.findChild<OpenWithDialog*>()->findChildren<QPushButton*>()) {
        if (button->text() == label) {
            button->click();
            return;
        }
    }
    QFAIL("no such reader is offered");
}

} // namespace

class TestWelcome : public QObject {
    Q_OBJECT
  private slots:
    void init() { QSettings().clear(); }
    void recentFilesAreNewestFirstAndFew();
    void aMissingFileStaysUntilItIsRemoved();
    void everyCardCanBePictured();
    void previewsEndWhereTheCardSays();
    void theFirstCardIsPlayedByF5();
    void tabStaysOnThePage();
    void returnPressesWhatHasTheFocus();
    void aRunTakesThePageAway();
    void dropsThatAreNoFilesAreRefusedInWords();
    void ofManyDroppedFilesOneIsOpenedAndThatIsSaid();
};

void TestWelcome::recentFilesAreNewestFirstAndFew() {
    const QTemporaryDir folder;
    RecentFiles recent;
    for (std::size_t i = 0; i < RecentFiles::largestCount + 3; ++i) {
        recent.add(touched(folder, QStringLiteral("%1.png").arg(i)));
    }
    recent.add(folder.filePath(QStringLiteral("5.png")));
    const std::vector<RecentFiles::Entry> entries = RecentFiles().entries();
    QCOMPARE(entries.size(), RecentFiles::largestCount);
    QCOMPARE(entries[0].path, folder.filePath(QStringLiteral("5.png")));
    QCOMPARE(entries[1].path, folder.filePath(QStringLiteral("10.png")));
    QCOMPARE(std::count_if(entries.begin(), entries.end(),
                           [&](const auto& entry) { return entry.path == entries[0].path; }),
             1);
}

void TestWelcome::aMissingFileStaysUntilItIsRemoved() {
    const QTemporaryDir folder;
    RecentFiles recent;
    const QString path = touched(folder, QStringLiteral("here.png"));
    recent.add(path);
    QVERIFY(recent.entries().front().exists);
    QVERIFY(QFile::remove(path));
    QVERIFY(!recent.entries().front().exists);

    MainWindow window(builtin_optimizers());
    window.show();
    window.start().show(false);
    auto* entry = window.start().page().findChild<RecentEntry*>();
    QVERIFY(entry != nullptr);
    QVERIFY(!entry->exists());
    QTest::mouseClick(entry, Qt::LeftButton);
    QVERIFY(recent.entries().empty());
    QVERIFY(window.messages().text().isEmpty());
}

void TestWelcome::everyCardCanBePictured() {
    std::size_t cards = 0;
    for (const auto& factory : builtin_optimizers().all()) {
        const OptimizerInfo& info = factory->info();
        for (const Preset& preset : info.presets) {
            if (!preset.card) {
                continue;
            }
            ++cards;
            const PresetCard& card = *preset.card;
            QVERIFY2(preset.brings_input, preset.id.c_str());
            QVERIFY2(!card.title.empty() && !card.story.empty() && !card.verdict.empty(), preset.id.c_str());
            QVERIFY2(std::is_sorted(card.moments.begin(), card.moments.end()), preset.id.c_str());
            QVERIFY2(card.moments.size() <= 3 && card.figures.size() <= 2, preset.id.c_str());
            QVERIFY2(card.moments.empty() || card.moments.back() <= card.iterations, preset.id.c_str());
            std::vector<std::string> ids = card.overlays;
            ids.push_back(card.image);
            for (const std::string& id : ids) {
                QVERIFY2(std::any_of(info.channels.begin(), info.channels.end(),
                                     [&](const ChannelSpec& spec) { return spec.id == id; }),
                         id.c_str());
            }
        }
    }
    MainWindow window(builtin_optimizers());
    QCOMPARE(window.start().page().cards().size(), cards);
    QVERIFY(cards > 0);
}

void TestWelcome::previewsEndWhereTheCardSays() {
    const OptimizerInfo& info = builtin_optimizers().find("gaussian-image")->info();
    Preset preset = *info.preset("seed-002");
    preset.card->moments = {3, 20};
    preset.card->iterations = 25;
    const CardPreview preview = computePreview(builtin_optimizers(), info.id, preset, {});
    QCOMPARE(preview.loss.size(), 25U);
    QVERIFY(std::abs(preview.loss[19] - 0.188881) < 1e-6);
    QCOMPARE(preview.best(), 24);
    QCOMPARE(preview.shots.size(), 2U);
    QCOMPARE(preview.shots[1].iteration, 20);
    QVERIFY(preview.shots[1].channels.contains(preset.card->image));
}

void TestWelcome::theFirstCardIsPlayedByF5() {
    MainWindow window(builtin_optimizers());
    window.show();
    window.start().show(false);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QTRY_VERIFY(window.start().page().cards().front()->playButton()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
    QTRY_VERIFY(window.session().hasRun());
    QVERIFY(!window.start().isShown());
    QCOMPARE(window.session().look().cursor.position, Position{});
}

void TestWelcome::tabStaysOnThePage() {
    MainWindow window(builtin_optimizers());
    window.show();
    window.start().show(false);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QTRY_VERIFY(window.start().page().cards().front()->playButton()->hasFocus());
    QWidgetList seen;
    for (int i = 0; i < 12; ++i) {
        QVERIFY(window.start().page().isAncestorOf(QApplication::focusWidget()));
        seen << QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(QSet<QWidget*>(seen.begin(), seen.end()).size() >= 5);
}

void TestWelcome::returnPressesWhatHasTheFocus() {
    RecentFiles recent;
    WelcomePage page(builtin_optimizers(), recent);
    page.resize(1400, 900);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QSignalSpy played(&page, &WelcomePage::presetChosen), opened(&page, &WelcomePage::inputAsked);
    const auto entries = page.findChildren<StartEntry*>();
    QVERIFY(entries.size() > 2);
    entries[2]->setFocus();
    QTest::keyClick(entries[2], Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(played.count(), 0);
    QPushButton* play = page.cards().back()->playButton();
    play->setFocus();
    QTest::keyClick(play, Qt::Key_Return);
    QCOMPARE(played.count(), 1);
    QCOMPARE(played.front().back().toString(), page.cards().back()->preset());
}

void TestWelcome::aRunTakesThePageAway() {
    MainWindow window(builtin_optimizers());
    window.show();
    window.start().show(false);
    QTRY_VERIFY(window.start().page().isVisible());
    window.openPreset(QStringLiteral("gaussian-image"), QStringLiteral("seed-002"));
    QTRY_VERIFY(window.session().hasRun());
    QVERIFY(!window.start().isShown());
    window.start().show(true);
    QTest::keyClick(&window.start().page(), Qt::Key_Escape);
    QVERIFY(!window.start().isShown());
    window.start().show(true);
    StartEntry* back = nullptr;
    for (StartEntry* entry : window.start().page().findChildren<StartEntry*>()) {
        back = entry->text() == QLatin1String("Back to the run") ? entry : back;
    }
    QVERIFY(back != nullptr && back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(!window.start().isShown());
    window.start().show(false);
    QVERIFY(!back->isVisible());
}

void TestWelcome::dropsThatAreNoFilesAreRefusedInWords() {
    MainWindow window(builtin_optimizers());
    window.show();
    QMimeData text;
    text.setText(QStringLiteral("hello"));
    drop(window, text);
    QVERIFY(window.messages().text().contains(QStringLiteral("no file")));
    QMimeData remote;
    remote.setUrls({QUrl(QStringLiteral("https://example.org/a.png"))});
    drop(window, remote);
    QVERIFY(window.messages().text().contains(QStringLiteral("https://example.org/a.png")));
    QVERIFY(!window.session().hasRun());
}

void TestWelcome::ofManyDroppedFilesOneIsOpenedAndThatIsSaid() {
    const QTemporaryDir folder;
    QImage image(24, 20, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QList<QUrl> urls;
    for (const char* name : {"a.png", "b.png"}) {
        const QString path = folder.filePath(QLatin1String(name));
        QVERIFY(image.save(path));
        urls << QUrl::fromLocalFile(path);
    }
    MainWindow window(builtin_optimizers());
    window.show();
    QMimeData files;
    files.setUrls(urls);
    drop(window, files);
    chooseReader(window, QStringLiteral("Gaussian image fitting"));
    QTRY_VERIFY(window.session().hasRun());
    QTRY_VERIFY(window.messages().text().contains(QStringLiteral("a.png")));
    QVERIFY(window.messages().text().contains(QStringLiteral("2 files")));
    QCOMPARE(RecentFiles().entries().front().path, folder.filePath(QStringLiteral("a.png")));
}

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
