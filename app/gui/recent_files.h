// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>

#include <vector>

namespace basin {

/// The files that were opened or saved last, newest first; kept in the settings. A file that is gone stays in
/// the list until it is removed: its drive may be back tomorrow.
/// Thread: GUI thread.
class RecentFiles : public QObject {
    Q_OBJECT
  public:
    struct Entry {
        QString path; ///< absolute
        QDateTime opened;
        bool exists = true; ///< now
    };
    static constexpr std::size_t largestCount = 8;

    explicit RecentFiles(QObject* parent = nullptr);

    std::vector<Entry> entries() const;
    void add(const QString& path);
    void remove(const QString& path);

  signals:
    void changed();

  private:
    void write(const std::vector<Entry>& entries);
};

/// "today 14:05", "yesterday", "3 Nov", "3 Nov 2024" in the language of the interface.
QString openedText(const QDateTime& opened, const QDateTime& now);

} // namespace basin
