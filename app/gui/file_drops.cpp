// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/file_drops.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace basin {

FileDrops::FileDrops(QWidget& window) : QObject(&window) {
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool FileDrops::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        // Everything may come: a drop that nothing happens to would leave its user guessing.
        static_cast<QDropEvent*>(event)->acceptProposedAction();
        return true;
    case QEvent::Drop:
        static_cast<QDropEvent*>(event)->acceptProposedAction();
        take(*static_cast<QDropEvent*>(event)->mimeData());
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void FileDrops::take(const QMimeData& data) {
    QStringList paths;
    QString elsewhere;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        } else {
            elsewhere = url.toDisplayString();
        }
    }
    if (!paths.isEmpty()) {
        emit dropped(paths);
    } else if (!elsewhere.isEmpty()) {
        emit refused(
            tr("Basin opens files of this computer only. Save %1 to a folder and drop it from there.")
                .arg(elsewhere));
    } else {
        emit refused(tr("What was dropped is no file. Drop a file, or open one with Ctrl+O."));
    }
}

} // namespace basin
