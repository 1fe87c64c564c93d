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
#include <QThreadPool>
#include <QXmlStreamWriter>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <future>
#include <memory>
#include <stop_token>
#include <utility>

namespace basin {

namespace {

constexpr double dotsPerInch = 96.0, pointsPerInch = 72.0;

[[noreturn]] void failToWrite(const QSaveFile& file) {
    throw input_error("the file cannot be written", file.fileName().toStdString(),
                      file.errorString().toStdString(),
                      "Choose a folder that exists, can be written to and has room");
}

/// Keeps what is written until nobody wants it any more. Writing does not fail then: it would end the encoder
/// sooner, but Qt's PNG encoder loses memory where it is ended so.
class StoppableBuffer : public QIODevice {
  public:
    explicit StoppableBuffer(std::stop_token stop) : stop_(std::move(stop)) { open(WriteOnly); }
    QByteArray bytes;

  protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 length) override {
        if (!stop_.stop_requested()) {
            bytes.append(data, length);
        }
        return length;
    }

  private:
    std::stop_token stop_;
};

/// Packs on another thread while `mayGoOn` is asked here; where it says no the work is left to end by itself.
/// `work` owns what it touches. The application waits for such work at its end.
std::optional<QByteArray> packedAside(const std::function<bool()>& mayGoOn,
                                      std::function<QByteArray(const std::stop_token&)> work) {
    std::stop_source stop;
    const auto task = std::make_shared<std::packaged_task<QByteArray()>>(
        [work = std::move(work), token = stop.get_token()] { return work(token); });
    std::future<QByteArray> packed = task->get_future();
    QThreadPool::globalInstance()->start([task] { (*task)(); });
    constexpr std::chrono::milliseconds news(30);
    while (packed.wait_for(news) != std::future_status::ready) {
        if (!mayGoOn()) {
            stop.request_stop();
            return std::nullopt;
        }
    }
    return packed.get();
}

QByteArray asPng(const QImage& image, const std::stop_token& stop) {
    StoppableBuffer buffer(stop);
    image.save(&buffer, "PNG");
    return buffer.bytes;
}

/// QSvgGenerator would pack the picture itself, on the window's thread.
QByteArray pictureAsSvg(const QImage& image, const QString& title, QSizeF size, const std::stop_token& stop) {
    const QByteArray png = asPng(image, stop);
    QByteArray svg;
    QXmlStreamWriter xml(&svg);
    const QString width = QString::number(size.width()), height = QString::number(size.height());
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    xml.writeNamespace(QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("xlink"));
    xml.writeAttribute(QStringLiteral("width"), width);
    xml.writeAttribute(QStringLiteral("height"), height);
    xml.writeAttribute(QStringLiteral("viewBox"), QStringLiteral("0 0 %1 %2").arg(width, height));
    xml.writeTextElement(QStringLiteral("title"), title);
    xml.writeStartElement(QStringLiteral("image"));
    xml.writeAttribute(QStringLiteral("width"), width);
    xml.writeAttribute(QStringLiteral("height"), height);
    xml.writeAttribute(QStringLiteral("preserveAspectRatio"), QStringLiteral("none"));
    xml.writeAttribute(QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("href"),
                       QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64()));
    xml.writeEndDocument();
    return svg;
}

QByteArray asSvg(const ExportView& view, const ExportRequest& request) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(dotsPerInch));
    generator.setSize(request.size);
    generator.setViewBox(QRect(QPoint(), request.size));
    generator.setTitle(view.name);
    view.paintOn(generator, request.size);
    return buffer.data();
}

QByteArray asPdf(const QString& title, QSizeF size, const std::function<void(QPdfWriter&)>& paint) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        constexpr int resolution = 1200;
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setTitle(title);
        writer.setPageSize(QPageSize(size * (pointsPerInch / dotsPerInch), QPageSize::Point));
        writer.setPageMargins(QMarginsF());
        paint(writer);
    }
    return buffer.data();
}

QByteArray pictureAsPdf(const QImage& image, const QString& title, QSizeF size) {
    return asPdf(title, size, [&](QPdfWriter& writer) {
        QPainter painter(&writer);
        painter.scale(writer.logicalDpiX() / dotsPerInch, writer.logicalDpiY() / dotsPerInch);
        painter.drawImage(QRectF(QPointF(), size), image);
    });
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
    const bool has_picture = std::any_of(views.begin(), views.end(), [](const ExportView& view) {
        return view.hasPicture() && !view.paintOn; // within strokes too
    });
    const bool has_pixels =
        makesPixels() || (has_picture && (format == ExportFormat::svg || format == ExportFormat::pdf));
    return has_pixels && (each.width() > mostSide || each.height() > mostSide ||
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

std::optional<QByteArray> encodedView(const ExportView& view, const ExportRequest& request,
                                      const std::function<bool()>& mayGoOn) {
    if (view.paintOn && request.format == ExportFormat::svg) {
        return asSvg(view, request);
    }
    if (view.paintOn && request.format == ExportFormat::pdf) {
        return asPdf(view.name, request.size,
                     [&](QPdfWriter& writer) { view.paintOn(writer, request.size); });
    }
    // Drawing is the window's thread's; packing takes longer and is not.
    QImage image = view.draw(request.size, request.dpi);
    const QSizeF size = QSizeF(image.size()) * (dotsPerInch / request.dpi);
    if (request.format != ExportFormat::png) {
        image.setDevicePixelRatio(1.0);
    }
    return packedAside(
        mayGoOn, [image, size, title = view.name, format = request.format](const std::stop_token& stop) {
            return format == ExportFormat::svg   ? pictureAsSvg(image, title, size, stop)
                   : format == ExportFormat::pdf ? pictureAsPdf(image, title, size)
                                                 : asPng(image, stop);
        });
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
            const std::optional<QByteArray> bytes =
                encodedView(view, request, [&] { return mayGoOn(i / count); });
            if (!bytes) {
                return {};
            }
            writeBytes(*bytes, paths[i]);
        } else if (!writeCsv(view, request, paths[i],
                             [&](double share) { return mayGoOn((i + share) / count); })) {
            return {};
        }
    }
    return paths;
}

} // namespace basin
