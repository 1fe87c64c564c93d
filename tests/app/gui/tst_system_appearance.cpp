// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/system_appearance.h"
#include "widgets/theme.h"

#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace basin;

/// Answers as the desktop's portal does.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
  public:
    uint scheme = 1;

  public slots:
    Q_SCRIPTABLE QDBusVariant Read(const QString&, const QString&) const {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

  signals:
    Q_SCRIPTABLE void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);
};

class TestSystemAppearance : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void cleanupTestCase();
    void thePortalsWishIsFollowedAndItsChangesToo();
    void aChoiceOutweighsTheSystem();

  private:
    QProcess bus_;
    Portal portal_;
};

void TestSystemAppearance::initTestCase() {
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty()) {
        QSKIP("there is no dbus-daemon");
    }
    qunsetenv("BASIN_THEME");
    bus_.start(QStringLiteral("dbus-daemon"), {"--session", "--nofork", "--print-address"});
    QVERIFY(bus_.waitForReadyRead());
    const QByteArray address = bus_.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QDBusConnection own = QDBusConnection::connectToBus(QString::fromUtf8(address), QStringLiteral("portal"));
    QVERIFY(own.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal_,
                               QDBusConnection::ExportScriptableContents));
    QVERIFY(own.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    theme().install(*qApp);
}

void TestSystemAppearance::cleanupTestCase() {
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    bus_.kill();
    bus_.waitForFinished();
}

void TestSystemAppearance::thePortalsWishIsFollowedAndItsChangesToo() {
    theme().setSystemDark(false);
    const SystemAppearance appearance;
    QTRY_VERIFY(theme().isDark());
    const QString space = QStringLiteral("org.freedesktop.appearance");
    emit portal_.SettingChanged(space, QStringLiteral("color-scheme"), QDBusVariant(uint(2)));
    QTRY_VERIFY(!theme().isDark());
    emit portal_.SettingChanged(space, QStringLiteral("accent-color"), QDBusVariant(uint(1)));
    emit portal_.SettingChanged(space, QStringLiteral("color-scheme"), QDBusVariant(uint(1)));
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

QTEST_MAIN(TestSystemAppearance)
#include "tst_system_appearance.moc"
