// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/system_appearance.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QProcess>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

using namespace basin;

/// Answers as the desktop's portal does, in a process of its own. Each line of its input is a new wish.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
  public slots:
    Q_SCRIPTABLE QDBusVariant Read(const QString&, const QString&) const {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(1U)));
    }
    void announce(const QString& key, uint value) {
        emit SettingChanged(QStringLiteral("org.freedesktop.appearance"), key, QDBusVariant(value));
    }

  signals:
    Q_SCRIPTABLE void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);
};

namespace {

constexpr const char* portalArgument = "--as-portal";

int runPortal(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    Portal portal;
    QDBusConnection bus = QDBusConnection::sessionBus();
    const bool ready = bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                          QDBusConnection::ExportScriptableContents) &&
                       bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    std::printf(ready ? "ready\n" : "failed\n");
    std::fflush(stdout);
    std::setvbuf(stdin, nullptr, _IONBF, 0); // or the second of two lines would wait in the buffer
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &portal, [&] {
        char line[64] = {};
        if (std::fgets(line, sizeof line, stdin) == nullptr) {
            QCoreApplication::quit();
            return;
        }
        const QStringList words = QString::fromLatin1(line).trimmed().split(QLatin1Char(' '));
        portal.announce(words[0], words[1].toUInt());
    });
    return QCoreApplication::exec();
}

} // namespace

class TestSystemAppearance : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void cleanupTestCase();
    void thePortalsWishIsFollowedAndItsChangesToo();
    void aChoiceOutweighsTheSystem();

  private:
    void announce(const char* key, int value);

    QProcess bus_, portal_;
};

void TestSystemAppearance::initTestCase() {
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty()) {
        QSKIP("there is no dbus-daemon");
    }
    qunsetenv("BASIN_THEME");
    bus_.start(QStringLiteral("dbus-daemon"), {"--session", "--nofork", "--print-address"});
    QVERIFY(bus_.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus_.readLine().trimmed());
    portal_.start(QCoreApplication::applicationFilePath(), {QLatin1String(portalArgument)});
    QVERIFY(portal_.waitForReadyRead());
    QCOMPARE(portal_.readLine(), QByteArray("ready\n"));
    theme().install(*qApp);
}

void TestSystemAppearance::cleanupTestCase() {
    portal_.closeWriteChannel();
    portal_.waitForFinished();
    bus_.terminate();
    bus_.waitForFinished();
}

void TestSystemAppearance::announce(const char* key, int value) {
    portal_.write(QStringLiteral("%1 %2\n").arg(QLatin1String(key)).arg(value).toLatin1());
    QVERIFY(portal_.waitForBytesWritten());
}

void TestSystemAppearance::thePortalsWishIsFollowedAndItsChangesToo() {
    theme().setSystemDark(false);
    const SystemAppearance appearance;
    QTRY_VERIFY(theme().isDark());
    announce("color-scheme", 2);
    QTRY_VERIFY(!theme().isDark());
    announce("accent-color", 1);
    announce("color-scheme", 1);
    QTRY_VERIFY(theme().isDark());
}

void TestSystemAppearance::aChoiceOutweighsTheSystem() {
    theme().setSystemDark(true);
    theme().setChoice(Theme::Choice::light);
    QVERIFY(!theme().isDark());
    theme().setSystemDark(false);
    theme().setSystemDark(true);
    QVERIFY(!theme().isDark());
    theme().setChoice(Theme::Choice::system);
    QVERIFY(theme().isDark());
}

int main(int argc, char** argv) {
    if (argc > 1 && QByteArray(argv[1]) == portalArgument) {
        return runPortal(argc, argv);
    }
    QApplication application(argc, argv);
    TestSystemAppearance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_system_appearance.moc"
