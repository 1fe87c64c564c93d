// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dock_title.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace basin;

namespace {

// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor& color) {
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

int pixelsOf(const QImage& image, const QColor& color) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
  private slots:
    void init() { theme().setChoice(Theme::Choice::dark); }
    void namesTheDesignsColours();
    void textCanBeRead_data();
    void textCanBeRead();
    void seriesStandOutFromPlots_data();
    void seriesStandOutFromPlots();
    void switchesPaletteAndSheetLive();
    void environmentSpeaksForTheSystem();
    void sheetNamesNoUnknownToken();
    void numbersUseMono();
    void everyIconDrawsSomething_data();
    void everyIconDrawsSomething();
    void iconsFollowTheTheme();
    void iconsAreSharpAtAnyScale();
    void buttonsShowFocusToTheKeyboardOnly();
    void dockTitleFollowsItsDock();
};

void TestTheme::namesTheDesignsColours() {
    QVERIFY(theme().isDark());
    QCOMPARE(theme().color(Token::bg1), QColor("#1A1D21"));
    QCOMPARE(theme().color(Token::nan), QColor("#FF4FD8"));
    QCOMPARE(theme().series(0), QColor("#56B4E9"));
    QCOMPARE(theme().series(6), theme().series(0));
    QCOMPARE(theme().seriesTint(1), QColor("#936A12"));
    QCOMPARE(theme().mode(Mode::past), QColor("#B49CFF"));
    QCOMPARE(theme().modeGround(Mode::live), QColor("#16352A"));
    theme().setChoice(Theme::Choice::light);
    QCOMPARE(theme().color(Token::bg0), QColor("#CDD2D9"));
    QCOMPARE(theme().series(4), QColor("#8A7D00"));
    QCOMPARE(theme().mode(Mode::paused), QColor("#4F5C6A"));
}

void TestTheme::textCanBeRead_data() {
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("token");
    for (const auto choice : {Theme::Choice::dark, Theme::Choice::light}) {
        for (const auto token : {Token::text, Token::text2, Token::text3, Token::accent, Token::error,
                                 Token::warning, Token::note, Token::past, Token::nan}) {
            QTest::addRow("%s %d", choice == Theme::Choice::dark ? "dark" : "light", static_cast<int>(token))
                << static_cast<int>(choice) << static_cast<int>(token);
        }
    }
}

void TestTheme::textCanBeRead() {
    QFETCH(int, choice);
    QFETCH(int, token);
    theme().setChoice(static_cast<Theme::Choice>(choice));
    const double found = contrast(theme().color(static_cast<Token>(token)), theme().color(Token::bg1));
    QVERIFY2(found >= 4.5, qPrintable(QString::number(found)));
}

void TestTheme::seriesStandOutFromPlots_data() {
    QTest::addColumn<int>("choice");
    QTest::newRow("dark") << static_cast<int>(Theme::Choice::dark);
    QTest::newRow("light") << static_cast<int>(Theme::Choice::light);
}

void TestTheme::seriesStandOutFromPlots() {
    QFETCH(int, choice);
    theme().setChoice(static_cast<Theme::Choice>(choice));
    for (int i = 0; i < 6; ++i) {
        QVERIFY(contrast(theme().series(i), theme().color(Token::plot)) >= 3.0);
    }
}

void TestTheme::switchesPaletteAndSheetLive() {
    const QSignalSpy changes(&theme(), &Theme::changed);
    const QString dark_sheet = qApp->styleSheet();
    theme().setChoice(Theme::Choice::light);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Base), QColor("#F8F9FA"));
    QVERIFY(qApp->styleSheet() != dark_sheet);
    theme().setChoice(Theme::Choice::dark);
    QCOMPARE(qApp->styleSheet(), dark_sheet);
}

void TestTheme::environmentSpeaksForTheSystem() {
    for (const QByteArray& wish : {QByteArray("dark"), QByteArray("light"), QByteArray("dark")}) {
        qputenv("BASIN_THEME", wish);
        theme().setChoice(Theme::Choice::system);
        QCOMPARE(theme().isDark(), wish == "dark");
    }
    qunsetenv("BASIN_THEME");
}

void TestTheme::sheetNamesNoUnknownToken() {
    QVERIFY(!theme().styleSheet().contains(QLatin1Char('@')));
    QVERIFY(theme().styleSheet().contains(theme().color(Token::bg2).name()));
}

void TestTheme::numbersUseMono() {
    QCOMPARE(theme().font(TextRole::mono).families().first(), QStringLiteral("JetBrains Mono"));
    QCOMPARE(theme().font(TextRole::body).families().first(), QStringLiteral("Inter"));
    QCOMPARE(theme().font(TextRole::tick).pixelSize(), 10);
    QCOMPARE(theme().font(TextRole::title).weight(), QFont::DemiBold);
}

void TestTheme::everyIconDrawsSomething_data() {
    QTest::addColumn<int>("which");
    for (int i = 0; i < iconCount; ++i) {
        QTest::addRow("%d", i) << i;
    }
}

void TestTheme::everyIconDrawsSomething() {
    QFETCH(int, which);
    const QColor ink = theme().color(Token::text2);
    const QImage image = iconPixmap(static_cast<Icon>(which), ink, 16, 2.0).toImage();
    QCOMPARE(image.size(), QSize(32, 32));
    QVERIFY2(pixelsOf(image, ink) > 3, "no pixel in the colour asked for");
    QVERIFY2(image.pixelColor(0, 0).alpha() < 255, "the corner is covered");
}

void TestTheme::iconsFollowTheTheme() {
    const QIcon run = icon(Icon::run);
    const QColor dark = theme().color(Token::text2);
    QVERIFY(pixelsOf(run.pixmap(32).toImage(), dark) > 20);
    theme().setChoice(Theme::Choice::light);
    const QColor light = theme().color(Token::text2);
    QVERIFY(pixelsOf(run.pixmap(32).toImage(), light) > 20);
    const QIcon breakpoint = icon(Icon::breakpoint, Token::error);
    QVERIFY(pixelsOf(breakpoint.pixmap(32).toImage(), theme().color(Token::error)) > 20);
}

void TestTheme::iconsAreSharpAtAnyScale() {
    const QIcon stop = icon(Icon::stop);
    QCOMPARE(stop.pixmap(QSize(16, 16), 3.0).size(), QSize(48, 48));
    QCOMPARE(stop.pixmap(QSize(16, 16), 3.0).devicePixelRatio(), 3.0);
}

void TestTheme::buttonsShowFocusToTheKeyboardOnly() {
    QWidget window;
    QToolButton first(&window), second(&window);
    for (QToolButton* button : {&first, &second}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->resize(40, 30);
    }
    second.move(60, 0);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QColor ring = theme().color(Token::accent);
    first.setFocus(Qt::MouseFocusReason);
    QCOMPARE(pixelsOf(first.grab().toImage(), ring), 0);
    QTest::keyClick(&window, Qt::Key_Tab);
    QVERIFY(second.hasFocus());
    QVERIFY(pixelsOf(second.grab().toImage(), ring) > 100);
}

void TestTheme::dockTitleFollowsItsDock() {
    QDockWidget dock(QStringLiteral("Canvas"));
    auto* title = new DockTitle(&dock);
    dock.setTitleBarWidget(title);
    title->setShown(QStringLiteral("branch A · iteration 1500"));
    QAction action(QStringLiteral("Export"));
    const QSignalSpy triggered(&action, &QAction::triggered);
    QToolButton* own = title->addAction(&action);
    dock.resize(300, 200);
    dock.show();
    QCOMPARE(title->height(), metric::dockTitle);
    const auto buttons = title->findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 3);
    for (const QToolButton* button : buttons) {
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(button->width() >= 20 && button->height() >= 20);
    }
    own->click();
    QCOMPARE(triggered.count(), 1);
    dock.setFeatures(QDockWidget::DockWidgetMovable);
    QVERIFY(own->isVisible());
    int visible = 0;
    for (const QToolButton* button : buttons) {
        visible += button->isVisible() ? 1 : 0;
    }
    QCOMPARE(visible, 1);
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    theme().install(application);
    TestTheme test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_theme.moc"
