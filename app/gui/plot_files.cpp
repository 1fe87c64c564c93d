// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/plot_files.h"

#include "app/gui/plot_feed.h"
#include "app/gui/vector_groups.h"
#include "app/gui/vector_panel.h"
#include "core/base/error.h"
#include "widgets/canvas.h"
#include "widgets/plot.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>
#include <set>

namespace basin {

namespace {

std::string writePicture(const QImage& image, const std::string& folder, const QString& name) {
    const QString path = QDir(QString::fromStdString(folder)).filePath(name + QStringLiteral(".png"));
    if (!image.save(path, "PNG")) {
        throw input_error("the picture cannot be written", path.toStdString(), {},
                          "Choose a folder that exists and can be written to");
    }
    return path.toStdString();
}

/// The group that holds the loss is called by it, so that everybody finds "loss.png".
QString plotName(const RunLook& look, const PlotSpec& plot) {
    for (const PlotChannel& channel : plotChannels(*look.run)) {
        if (channel.spec.id == look.info().loss_channel &&
            QString::fromStdString(channel.spec.group) == plot.name) {
            return QString::fromStdString(channel.spec.id);
        }
    }
    return fileName(plot.name);
}

/// Without the plain ground at the foot and on the right.
QImage withoutEmptyEdges(const QImage& image) {
    const QRgb ground = image.pixel(0, image.height() - 1);
    int last_row = 0;
    int last_column = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        int x = image.width() - 1;
        while (x >= 0 && row[x] == ground) {
            --x;
        }
        last_column = std::max(last_column, x);
        if (x >= 0) {
            last_row = y;
        }
    }
    const int margin = qRound(metric::margin * image.devicePixelRatio());
    return image.copy(0, 0, std::min(image.width(), last_column + 1 + margin),
                      std::min(image.height(), last_row + 1 + margin));
}

/// Qt wants a folder that only its user can read and complains where the system provides none.
class RuntimeFolder {
  public:
    RuntimeFolder() {
        if (qEnvironmentVariableIsEmpty(name)) {
            qputenv(name, QFile::encodeName(folder_.emplace().path()));
        }
    }
    ~RuntimeFolder() {
        if (folder_) {
            qunsetenv(name);
        }
    }
    Q_DISABLE_COPY_MOVE(RuntimeFolder)

  private:
    static constexpr const char* name = "XDG_RUNTIME_DIR";
    std::optional<QTemporaryDir> folder_;
};

ChannelMap buildChannels(Run& run, SegmentId segment, const Position& at) {
    std::set<std::string> heavy;
    for (const ChannelSpec& spec : run.channels()) {
        if (spec.kind != ChannelKind::scalar) {
            heavy.insert(spec.id);
        }
    }
    Executor executor(run);
    const GoResult went = executor.go_to(segment, at, {});
    if (!went.reached) {
        return {};
    }
    std::vector<std::string> notices;
    return make_snapshot(executor, {heavy, {}}, notices).channels;
}

std::vector<std::string> writeCanvases(const RunLook& look, const ChannelMap& channels,
                                       const std::string& folder, const PictureSize& size) {
    std::vector<std::string> paths;
    std::vector<std::string> groups;
    for (const ChannelSpec& spec : look.run->channels()) {
        if (spec.kind == ChannelKind::image &&
            std::find(groups.begin(), groups.end(), spec.group) == groups.end()) {
            groups.push_back(spec.group);
        }
    }
    for (const std::string& group : groups) {
        std::vector<ChannelSpec> specs;
        for (const ChannelSpec& spec : look.run->channels()) {
            if (spec.group == group) {
                specs.push_back(spec);
            }
        }
        Canvas canvas;
        canvas.setChannels(specs);
        canvas.setData(channels);
        // A square to choose the grid in: wide pictures stand in rows, and what stays empty is cut off.
        const QImage image = pictureOf(canvas, QSize(size.width, size.width), size.dpi);
        paths.push_back(writePicture(image, folder, fileName(QString::fromStdString(group))));
    }
    return paths;
}

std::vector<std::string> writeVectors(const RunLook& look, const ChannelMap& channels,
                                      const std::string& folder, const PictureSize& size) {
    std::vector<std::string> paths;
    for (const VectorGroup& group : vectorGroups(look.run->channels())) {
        VectorPanel panel(group.name, group.vectors, {});
        panel.setData(channels);
        const QImage image = panel.plot().picture(QSize(size.width, size.height), size.dpi, group.name);
        paths.push_back(writePicture(image, folder, fileName(group.name)));
    }
    return paths;
}

} // namespace

QImage pictureOf(Canvas& canvas, const QSize& size, double dpi) {
    const QSize before = canvas.size();
    auto* panes = canvas.findChild<PaneGrid*>();
    canvas.resize(size);
    canvas.ensurePolished();
    canvas.grab(); // lays out a canvas that was never shown
    const double scale = dpi / 96.0;
    QImage image(panes->size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(theme().color(Token::bg1));
    canvas.render(&image, QPoint(), QRegion(panes->geometry()));
    canvas.resize(before);
    image.setDotsPerMeterX(qRound(dpi / 0.0254));
    image.setDotsPerMeterY(qRound(dpi / 0.0254));
    return withoutEmptyEdges(image);
}

QString fileName(const QString& name) {
    QString result;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber()) {
            result += c;
        } else if (!result.isEmpty() && !result.endsWith(QLatin1Char('-'))) {
            result += QLatin1Char('-');
        }
    }
    while (result.endsWith(QLatin1Char('-'))) {
        result.chop(1);
    }
    return result.isEmpty() ? QStringLiteral("plot") : result;
}

std::vector<std::string> writeScalarPlots(const RunLook& look, const std::string& folder,
                                          const PictureSize& size) {
    std::vector<std::string> paths;
    for (const PlotSpec& spec : defaultPlots(*look.run)) {
        Plot plot;
        plot.setStyle(spec.style);
        plot.setData(wholePlotData(look, spec));
        const QImage image = plot.picture(QSize(size.width, size.height), size.dpi, spec.name);
        paths.push_back(writePicture(image, folder, plotName(look, spec)));
    }
    return paths;
}

std::vector<std::string> write_plots(const std::shared_ptr<Run>& run, SegmentId segment,
                                     const std::string& folder) {
    const RuntimeFolder runtimeFolder;
    std::unique_ptr<QApplication> application;
    if (QCoreApplication::instance() == nullptr) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        static int count = 1;
        static char name[] = "basin";
        static char* arguments[] = {name, nullptr};
        application = std::make_unique<QApplication>(count, arguments);
        theme().install(*application);
    }
    RunLook look;
    look.run = run;
    look.tree = run->tree();
    look.findings = stop_findings(look.tree);
    look.cursor.segment = look.liveSegment = segment;
    look.cursor.branch = look.segment(segment).branch;
    look.cursor.position = look.livePosition = look.segment(segment).head;
    const PictureSize size;
    std::vector<std::string> paths = writeScalarPlots(look, folder, size);
    const Position whole{look.cursor.position.iteration, 0};
    const ChannelMap channels = buildChannels(*run, segment, whole);
    for (const auto& written :
         {writeVectors(look, channels, folder, size), writeCanvases(look, channels, folder, size)}) {
        paths.insert(paths.end(), written.begin(), written.end());
    }
    return paths;
}

} // namespace basin
