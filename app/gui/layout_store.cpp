// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/layout_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace basin {

namespace {

constexpr int layoutVersion = 1;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LayoutStore)
};

QString checksumOf(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex().left(16));
}

QJsonObject packed(const QByteArray& bytes) {
    return {{QStringLiteral("bytes"), QString::fromLatin1(bytes.toBase64())},
            {QStringLiteral("checksum"), checksumOf(bytes)}};
}

std::optional<QByteArray> unpacked(const QJsonValue& value) {
    const QByteArray bytes = QByteArray::fromBase64(value[QLatin1String("bytes")].toString().toLatin1());
    return !bytes.isEmpty() && checksumOf(bytes) == value[QLatin1String("checksum")].toString()
               ? std::optional(bytes)
               : std::nullopt;
}

QJsonObject packed(const QMap<QString, QByteArray>& layouts) {
    QJsonObject object;
    for (auto each = layouts.begin(); each != layouts.end(); ++each) {
        object[each.key()] = packed(each.value());
    }
    return object;
}

/// False when one of them is damaged; the others are taken.
bool unpack(const QJsonObject& object, QMap<QString, QByteArray>& layouts) {
    bool whole = true;
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (const auto bytes = unpacked(each.value())) {
            layouts[each.key()] = *bytes;
        } else {
            whole = false;
        }
    }
    return whole;
}

std::optional<QByteArray> found(const QMap<QString, QByteArray>& layouts, const QString& name) {
    const auto layout = layouts.find(name);
    return layout == layouts.end() ? std::nullopt : std::optional(*layout);
}

} // namespace

LayoutStore::LayoutStore(const QString& path) : path_(path) {
    if (path_.isEmpty()) {
        path_ = QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
                    .filePath(QStringLiteral("layouts.json"));
    }
}

/// The old file is kept beside the new one: somebody may want to look at it.
QString LayoutStore::putAside(const QString& why) {
    const QString aside = path_ + QStringLiteral(".old");
    QFile::remove(aside);
    QFile::rename(path_, aside);
    return Texts::tr("%1 Basin uses its own layouts; the file was put aside as %2.").arg(why, aside);
}

QString LayoutStore::load() {
    last_.clear();
    named_.clear();
    geometry_.clear();
    QFile file(path_);
    if (!file.exists()) {
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Texts::tr("The layouts in %1 cannot be read; Basin uses its own.").arg(path_);
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    if (!document.isObject()) {
        return putAside(Texts::tr("The file of the window's layouts is damaged."));
    }
    const QJsonObject root = document.object();
    const int version = root[QLatin1String("version")].toInt();
    if (version > layoutVersion) {
        return putAside(Texts::tr("The window's layouts were written by a newer Basin."));
    }
    if (version < layoutVersion) {
        return putAside(Texts::tr("The window's layouts were written by an older Basin."));
    }
    bool whole = unpack(root[QLatin1String("last")].toObject(), last_);
    whole = unpack(root[QLatin1String("named")].toObject(), named_) && whole;
    if (root.contains(QLatin1String("geometry"))) {
        const auto geometry = unpacked(root[QLatin1String("geometry")]);
        geometry_ = geometry.value_or(QByteArray());
        whole = whole && geometry.has_value();
    }
    return whole ? QString()
                 : Texts::tr("Some of the window's layouts in %1 are damaged and were left out.").arg(path_);
}

bool LayoutStore::save() const {
    QJsonObject root{{QStringLiteral("version"), layoutVersion},
                     {QStringLiteral("last"), packed(last_)},
                     {QStringLiteral("named"), packed(named_)}};
    if (!geometry_.isEmpty()) {
        root[QStringLiteral("geometry")] = packed(geometry_);
    }
    if (!QDir().mkpath(QFileInfo(path_).absolutePath())) {
        return false;
    }
    QSaveFile file(path_);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(root).toJson()) > 0 && file.commit();
}

std::optional<QByteArray> LayoutStore::last(const QString& optimizer) const {
    return found(last_, optimizer);
}

std::optional<QByteArray> LayoutStore::named(const QString& name) const {
    return found(named_, name);
}

} // namespace basin
