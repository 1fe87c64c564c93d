// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/system_appearance.h"

#include "widgets/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace basin {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colourScheme = QStringLiteral("color-scheme");

/// Without this check the library would try to start a bus of its own.
bool hasSessionBus() {
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") &&
            QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus")));
}

} // namespace

SystemAppearance::SystemAppearance(QObject* parent) : QObject(parent) {
    if (!hasSessionBus()) {
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    question << appearance << colourScheme;
    auto* call = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &SystemAppearance::takeAnswer);
}

void SystemAppearance::takeAnswer(QDBusPendingCallWatcher* call) {
    // Not before the first call: until then QtDBus does not know its own types and refuses the slot.
    QDBusConnection::sessionBus().connect(service, path, settings, QStringLiteral("SettingChanged"), this,
                                          SLOT(settingChanged(QString, QString, QDBusVariant)));
    const QDBusPendingReply<QVariant> reply = *call;
    if (reply.isValid()) {
        take(reply.value());
    }
    call->deleteLater();
}

void SystemAppearance::settingChanged(const QString& space, const QString& key, const QDBusVariant& value) {
    if (space == appearance && key == colourScheme) {
        take(value.variant());
    }
}

void SystemAppearance::take(const QVariant& scheme) {
    QVariant value = scheme;
    while (value.canConvert<QDBusVariant>()) { // "Read" wraps its answer twice
        value = value.value<QDBusVariant>().variant();
    }
    switch (value.toUInt()) {
    case 1:
        theme().setSystemDark(true);
        break;
    case 2:
        theme().setSystemDark(false);
        break;
    default:
        theme().setSystemDark(std::nullopt);
    }
}

} // namespace basin
