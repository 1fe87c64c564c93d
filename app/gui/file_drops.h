// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;

namespace basin {

/// Files that are dropped anywhere on a window. What holds no file of this machine is refused in words.
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
    void take(const QMimeData& data);
};

} // namespace basin
