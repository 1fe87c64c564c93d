// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/open_dialogs.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

namespace basin::test {

inline const QString gaussians = QStringLiteral("Gaussian image fitting");
inline const QString landmarks = QStringLiteral("Face landmarks (CLNF)");
inline const QString graphs = QStringLiteral("Patch-graph diffusion");

inline QString write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

inline QString picture(const QString& path, int shade = 100) {
    QImage image(48, 40, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, qRgb(5 * x, 6 * y, shade));
        }
    }
    return image.save(path) ? path : QString();
}

inline void drop(QWidget& onto, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths) {
        urls << QUrl::fromLocalFile(path);
    }
    data.setUrls(urls);
    data.setText(paths.join(QLatin1Char('\n'))); // file managers send both
    const QPoint middle(onto.width() / 2, onto.height() / 2);
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&onto, &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    move.setAccepted(enter.isAccepted()); // as Qt hands it on
    QApplication::sendEvent(&onto, &move);
    QVERIFY(move.isAccepted());
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&onto, &event);
    QVERIFY(event.isAccepted());
}

inline OpenWithDialog* openDialog(const QWidget& window) {
    for (OpenWithDialog* dialog : window.findChildren<OpenWithDialog*>()) {
        if (dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

inline QStringList waysOffered(const QDialog& dialog) {
    QStringList ways;
    for (const QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->toolTip() != QString()) {
            ways << button->text();
        }
    }
    return ways;
}

inline void choose(const QWidget& window, const QString& way) {
    QTRY_VERIFY(openDialog(window) != nullptr);
    for (QPushButton* button : openDialog(window)->findChildren<QPushButton*>()) {
        if (button->text() == way) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(way + QStringLiteral(" is not offered, but ") +
                     waysOffered(*openDialog(window)).join(QStringLiteral(", "))));
}

} // namespace basin::test
