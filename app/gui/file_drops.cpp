// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/file_drops.h"

#include <QApplication>
#include <QDockWidget>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QUrl>
#include <QWidget>

namespace basin {

namespace {

bool takesText(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget(); // of a viewport
    return qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QTextEdit*>(parent) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(parent) != nullptr;
}

} // namespace

FileDrops::FileDrops(QWidget& window) : QObject(&window), window_(window) {
    window.setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool FileDrops::isOurs(const QWidget& widget) const {
    const QWidget* top = widget.window();
    return top == &window_ ||
           (qobject_cast<const QDockWidget*>(top) != nullptr && top->parentWidget() == &window_);
}

bool FileDrops::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop) {
        return false;
    }
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || !isOurs(*widget)) {
        return false;
    }
    auto* drop = static_cast<QDropEvent*>(event);
    const bool isPlace = widget == &window_ || qobject_cast<const QDockWidget*>(widget) != nullptr;
    if (!isPlace && type == QEvent::DragEnter && drop->mimeData()->hasUrls() && takesText(widget)) {
        drop->ignore(); // goes on to the window
        return true;
    }
    if (!isPlace) {
        return false;
    }
    // Everything may come: a drop that nothing happens to would leave its user guessing.
    drop->acceptProposedAction();
    if (type == QEvent::Drop) {
        take(*drop->mimeData());
    }
    return true;
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
