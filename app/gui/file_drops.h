// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QDropEvent;
class QMimeData;

namespace basin {

/// Files that are dropped anywhere on a window or on one of its docks that floats. What holds no file of this
/// machine is refused in words.
///
/// Widgets inside get their drops first (a plot takes traces), but for fields of text: Qt would have them
/// take a file's address as text.
class FileDrops : public QObject {
    Q_OBJECT
  public:
    explicit FileDrops(QWidget& window);

  signals:
    void dropped(const QStringList& paths); ///< at least one
    void refused(const QString& why);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool isOurs(const QWidget& widget) const;
    void take(const QMimeData& data);

    QWidget& window_;
};

} // namespace basin
