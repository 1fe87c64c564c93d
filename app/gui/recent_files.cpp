// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/recent_files.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace basin {

namespace {

const QString group = QStringLiteral("recentFiles");

} // namespace

RecentFiles::RecentFiles(QObject* parent) : QObject(parent) {}

std::vector<RecentFiles::Entry> RecentFiles::entries() const {
    std::vector<Entry> result;
    QSettings settings;
    const int count = settings.beginReadArray(group);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const QString path = settings.value(QStringLiteral("path")).toString();
        if (!path.isEmpty()) {
            result.push_back(
                {path, settings.value(QStringLiteral("opened")).toDateTime(), QFileInfo::exists(path)});
        }
    }
    settings.endArray();
    return result;
}

void RecentFiles::write(const std::vector<Entry>& entries) {
    QSettings settings;
    settings.remove(group);
    settings.beginWriteArray(group, static_cast<int>(entries.size()));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(QStringLiteral("path"), entries[i].path);
        settings.setValue(QStringLiteral("opened"), entries[i].opened);
    }
    settings.endArray();
    emit changed();
}

void RecentFiles::add(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    std::vector<Entry> all = entries();
    std::erase_if(all, [&](const Entry& entry) { return entry.path == absolute; });
    all.insert(all.begin(), {absolute, QDateTime::currentDateTime(), true});
    all.resize(std::min(all.size(), largestCount));
    write(all);
}

void RecentFiles::remove(const QString& path) {
    std::vector<Entry> all = entries();
    std::erase_if(all, [&](const Entry& entry) { return entry.path == path; });
    write(all);
}

QString openedText(const QDateTime& opened, const QDateTime& now) {
    const qint64 days = opened.date().daysTo(now.date());
    if (days == 0) {
        return RecentFiles::tr("today %1").arg(opened.toString(QStringLiteral("HH:mm")));
    }
    if (days == 1) {
        return RecentFiles::tr("yesterday");
    }
    const bool thisYear = opened.date().year() == now.date().year();
    //: Date format of Qt for a day of this year: d = day, MMM = month
    const QString format = thisYear ? RecentFiles::tr("d MMM") : RecentFiles::tr("d MMM yyyy");
    return QLocale().toString(opened.date(), format);
}

} // namespace basin
