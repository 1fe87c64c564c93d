// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/input_kinds.h"

#include "core/optimizer/setting_files.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace basin {

namespace {

constexpr qint64 headBytes = 4096;

struct Beginning {
    qsizetype offset;
    const char* bytes;
    qsizetype length;
    const char* suffix;
};

// clang-format off
constexpr Beginning beginnings[] = {
    {0, "\x89PNG\r\n\x1a\n", 8, ".png"}, {0, "\xff\xd8\xff", 3, ".jpg"}, {8, "WEBP", 4, ".webp"},
    {0, "II*\0", 4, ".tif"}, {0, "MM\0*", 4, ".tif"}, {0, "BM", 2, ".bmp"}, {0, "P5", 2, ".pgm"},
    {0, "P6", 2, ".ppm"}, {0, "\x93NUMPY", 6, ".npy"}, {0, "PK\3\4", 4, ".npz"}, {4, "ftyp", 4, ".mp4"},
    {0, "\x1a\x45\xdf\xa3", 4, ".mkv"}, {8, "AVI ", 4, ".avi"}, {0, "\x1f\x8b\x08", 3, ".gz"},
    {0, "\0\0\x08\x03", 4, "-ubyte"}, {0, "\0\0\x08\x01", 4, "-ubyte"},
};
// clang-format on

/// Those that declare an ending of `name`; "-ubyte" has no dot.
std::vector<const OptimizerInfo*> readersOf(const OptimizerRegistry& registry, const std::string& name) {
    std::vector<const OptimizerInfo*> readers;
    for (const auto& factory : registry.all()) {
        const std::vector<std::string>& suffixes = factory->info().input_suffixes;
        if (std::any_of(suffixes.begin(), suffixes.end(),
                        [&](const std::string& suffix) { return name.ends_with(suffix); })) {
            readers.push_back(&factory->info());
        }
    }
    return readers;
}

/// A text whose first line names a column of iterations, or whose lines are JSON objects with one.
bool isTrace(const QByteArray& head, const QString& suffix) {
    const QByteArray line = head.left(head.indexOf('\n') < 0 ? head.size() : head.indexOf('\n')).trimmed();
    if (suffix == QLatin1String("jsonl")) {
        return line.startsWith('{') && line.contains("\"iteration\"");
    }
    static const QRegularExpression cell(
        QStringLiteral("(^|[,;\\t])\\s*\"?(iteration|iter|step|epoch)\"?\\s*([,;\\t]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return (suffix == QLatin1String("csv") || suffix == QLatin1String("tsv")) &&
           cell.match(QString::fromUtf8(line)).hasMatch();
}

} // namespace

bool InputKind::readBy(const OptimizerInfo* optimizer) const {
    return std::find(optimizers.begin(), optimizers.end(), optimizer) != optimizers.end();
}

bool readsMany(const OptimizerInfo& optimizer) {
    const std::vector<std::string>& suffixes = optimizer.input_suffixes;
    return std::find(suffixes.begin(), suffixes.end(), folder_suffix) != suffixes.end();
}

std::string suffixByContent(const QByteArray& head) {
    for (const Beginning& each : beginnings) {
        if (head.mid(each.offset, each.length) == QByteArray(each.bytes, each.length)) {
            return each.suffix;
        }
    }
    return {};
}

InputKind inputKindOf(const OptimizerRegistry& registry, const QString& path) {
    InputKind kind;
    const QFileInfo file(path);
    for (const auto& factory : registry.all()) {
        if (const auto* files = dynamic_cast<const SettingFiles*>(factory.get())) {
            if (std::string setting = files->setting_for(path.toStdString()); !setting.empty()) {
                kind.settings.push_back({&factory->info(), std::move(setting)});
            }
        }
    }
    if (file.isDir()) {
        kind.optimizers = readersOf(registry, folder_suffix);
        return kind;
    }
    QByteArray head;
    if (QFile content(path); file.isFile() && content.open(QIODevice::ReadOnly)) {
        head = content.read(headBytes);
    }
    const QString suffix = file.suffix().toLower();
    kind.session = suffix == QLatin1String("basin") || head.startsWith("SQLite format 3");
    kind.trace = isTrace(head, suffix);
    kind.optimizers = readersOf(registry, file.fileName().toLower().toStdString());
    if (kind.optimizers.empty()) {
        kind.optimizers = readersOf(registry, suffixByContent(head));
    }
    return kind;
}

} // namespace basin
