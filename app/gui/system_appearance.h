// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

class QDBusPendingCallWatcher;

namespace basin {

/// Tells the theme whether the system wants dark or light: asks the desktop portal for the setting
/// org.freedesktop.appearance color-scheme (1 dark, 2 light, else no wish) and listens to its changes. Where
/// no portal answers the theme goes by the system's palette. Never blocks.
class SystemAppearance : public QObject {
    Q_OBJECT
  public:
    explicit SystemAppearance(QObject* parent = nullptr);

  private slots:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

  private:
    void take(const QVariant& scheme);
    void takeAnswer(QDBusPendingCallWatcher* call);
};

} // namespace basin
