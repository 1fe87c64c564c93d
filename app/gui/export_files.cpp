// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/export_files.h"

#include "app/gui/plot_files.h"
#include "core/base/error.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QThread>

#include <fmt/format.h>

namespace basin {

namespace {

constexpr double dotsPerInch = 96.0, pointsPerInch = 72.0;

[[noreturn]] void failToWrite(const QSaveFile& file) {
    throw input_error("the file cannot be written", file.fileName().toStdString(),
                      file.errorString().toStdString(),
                      "Choose a folder that exists, can be written to and has room");
}

/// A view that is only a picture, on a device of any resolution.
void paintPicture(const ExportView& view, QPaintDevice& device, const ExportRequest& request) {
    QImage image = view.draw(request.size, request.dpi);
    image.setDevicePixelRatio(1.0);
    QPainter painter(&device);
    painter.scale(device.logicalDpiX() / dotsPerInch, device.logicalDpiY() / dotsPerInch);
    const QSizeF size = QSizeF(image.size()) * (dotsPerInch / request.dpi);
    painter.drawImage(QRectF(QPointF(), size), image);
}

void paintStrokes(const ExportView& view, QPaintDevice& device, const ExportRequest& request) {
    if (view.paintOn) {
        view.paintOn(device, request.size);
    } else {
        paintPicture(view, device, request);
    }
}

QByteArray asSvg(const ExportView& view, const ExportRequest& request) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(dotsPerInch));
    generator.setSize(request.size);
    generator.setViewBox(QRect(QPoint(), request.size));
    generator.setTitle(view.name);
    paintStrokes(view, generator, request);
    return buffer.data();
}

QByteArray asPdf(const ExportView& view, const ExportRequest& request) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        constexpr int resolution = 1200;
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setTitle(view.name);
        writer.setPageSize(QPageSize(QSizeF(request.size) * (pointsPerInch / dotsPerInch), QPageSize::Point));
        writer.setPageMargins(QMarginsF());
        paintStrokes(view, writer, request);
    }
    return buffer.data();
}

/// The values of a view, piece by piece; false if `mayGoOn` stopped it.
bool writeValues(const ExportView& view, const ExportRequest& request, QChar separator, const TextSink& sink,
                 const MayGoOn& mayGoOn) {
    if (!view.rows) {
        sink(view.text(request.visibleRowsOnly, separator));
        return true;
    }
    const auto rows = request.visibleRowsOnly ? view.shown : allIterations(*view.rows);
    return writeRows(*view.rows, rows, separator, sink, mayGoOn);
}

bool writeCsv(const ExportView& view, const ExportRequest& request, const QString& path,
              const MayGoOn& mayGoOn) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        failToWrite(file);
    }
    const bool whole = writeValues(
        view, request, QLatin1Char(','), [&](const QString& text) { file.write(text.toUtf8()); }, mayGoOn);
    if (!whole) {
        file.cancelWriting();
        return false;
    }
    if (!file.commit()) {
        failToWrite(file);
    }
    return true;
}

void writeBytes(const QByteArray& bytes, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        failToWrite(file);
    }
}

/// All values of several views below each other, with a blank line between.
bool copyValues(const ExportRequest& request, const MayGoOn& mayGoOn) {
    QString text;
    for (const ExportView& view : request.views) {
        if (!view.hasValues()) {
            continue;
        }
        text += text.isEmpty() ? QString() : QStringLiteral("\n");
        const bool whole = writeValues(
            view, request, QLatin1Char('\t'), [&](const QString& piece) { text += piece; }, mayGoOn);
        if (!whole) {
            return false;
        }
    }
    QApplication::clipboard()->setText(text);
    return true;
}

/// Several views as one picture, below each other; false if `mayGoOn` stopped it.
bool copyPictures(const ExportRequest& request, const MayGoOn& mayGoOn) {
    std::vector<QImage> images;
    QSize whole(0, 0);
    for (const ExportView& view : request.views) {
        if (!mayGoOn(static_cast<double>(images.size()) / static_cast<double>(request.views.size()))) {
            return false;
        }
        images.push_back(view.draw(request.size, request.dpi));
        images.back().setDevicePixelRatio(1.0);
        whole = {std::max(whole.width(), images.back().width()), whole.height() + images.back().height()};
    }
    QImage sheet(whole, QImage::Format_RGB32);
    sheet.fill(theme().color(Token::plot));
    QPainter painter(&sheet);
    int top = 0;
    for (const QImage& image : images) {
        painter.drawImage(0, top, image);
        top += image.height();
    }
    painter.end();
    QApplication::clipboard()->setImage(sheet);
    return true;
}

} // namespace

bool ExportRequest::canWrite(const ExportView& view) const {
    const bool wantsRows = format == ExportFormat::csv || format == ExportFormat::clipboardValues;
    return wantsRows ? view.hasValues() : view.hasPicture();
}

bool ExportRequest::isTooLarge() const {
    constexpr int mostSide = 32'000;
    constexpr qint64 mostPixels = qint64{1} << 28; // a gigabyte
    const QSize each = pixels();
    return makesPixels() && (each.width() > mostSide || each.height() > mostSide ||
                             qint64{each.width()} * each.height() > mostPixels);
}

QString suffixOf(ExportFormat format) {
    switch (format) {
    case ExportFormat::png:
        return QStringLiteral("png");
    case ExportFormat::svg:
        return QStringLiteral("svg");
    case ExportFormat::pdf:
        return QStringLiteral("pdf");
    case ExportFormat::csv:
        return QStringLiteral("csv");
    case ExportFormat::clipboardPicture:
    case ExportFormat::clipboardValues:
        break;
    }
    return {};
}

QStringList exportPaths(const ExportRequest& request) {
    QStringList paths;
    for (const ExportView& view : request.views) {
        const QString stem = fileName(view.name);
        QString path;
        for (int number = 1; path.isEmpty() || paths.contains(path); ++number) {
            const QString name = number == 1 ? stem : QStringLiteral("%1-%2").arg(stem).arg(number);
            path = QDir(request.folder).filePath(name + QLatin1Char('.') + suffixOf(request.format));
        }
        paths << path;
    }
    return paths;
}

QByteArray encodedView(const ExportView& view, const ExportRequest& request,
                       const std::function<void()>& stillAtIt) {
    if (request.format == ExportFormat::svg) {
        return asSvg(view, request);
    }
    if (request.format == ExportFormat::pdf) {
        return asPdf(view, request);
    }
    // Drawing is the window's thread's; packing takes longer and is not.
    const QImage image = view.draw(request.size, request.dpi);
    QByteArray bytes;
    const std::unique_ptr<QThread> packing(QThread::create([&image, &bytes] {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
    }));
    packing->start();
    constexpr unsigned long newsMs = 30;
    while (!packing->wait(newsMs)) {
        stillAtIt();
    }
    return bytes;
}

QStringList writeExport(const ExportRequest& asked, const MayGoOn& mayGoOn) {
    ExportRequest request = asked;
    std::erase_if(request.views, [&](const ExportView& view) { return !request.canWrite(view); });
    if (request.isTooLarge()) {
        const QSize each = request.pixels();
        throw input_error("the pictures cannot be made", {},
                          fmt::format("{} × {} pixels are too many", each.width(), each.height()),
                          "Choose a smaller size or resolution");
    }
    if (request.format == ExportFormat::clipboardPicture) {
        return copyPictures(request, mayGoOn) ? QStringList{QString()} : QStringList{};
    }
    if (request.format == ExportFormat::clipboardValues) {
        return copyValues(request, mayGoOn) ? QStringList{QString()} : QStringList{};
    }
    const QStringList paths = exportPaths(request);
    const auto count = static_cast<double>(paths.size());
    for (int i = 0; i < paths.size(); ++i) {
        const ExportView& view = request.views[static_cast<std::size_t>(i)];
        if (!mayGoOn(i / count)) {
            return {};
        }
        if (request.format != ExportFormat::csv) {
            bool goesOn = true;
            const QByteArray bytes =
                encodedView(view, request, [&] { goesOn = mayGoOn(i / count) && goesOn; });
            if (!goesOn) {
                return {};
            }
            writeBytes(bytes, paths[i]);
        } else if (!writeCsv(view, request, paths[i],
                             [&](double share) { return mayGoOn((i + share) / count); })) {
            return {};
        }
    }
    return paths;
}

} // namespace basin
