// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace basin {

/// The layouts that are remembered between starts: the last one of each optimizer and those that got a name.
///
/// One JSON file of version 1. Every layout carries a checksum, so that a damaged one is noticed here and
/// never reaches the window. A file that is damaged, older or newer than this program is put aside, and what
/// is lost is told. Thread: GUI thread.
class LayoutStore {
  public:
    /// `path` empty: layouts.json in the user's configuration folder.
    explicit LayoutStore(const QString& path = {});

    /// Reads the file. Returns what the user should know; empty when everything is well or there is no file.
    QString load();
    /// Replaces the file; false when it cannot be written.
    bool save() const;
    const QString& path() const { return path_; }

    /// As QMainWindow::saveState makes them; none if there is none.
    std::optional<QByteArray> last(const QString& optimizer) const;
    void setLast(const QString& optimizer, const QByteArray& layout) { last_[optimizer] = layout; }

    QStringList names() const { return named_.keys(); }
    std::optional<QByteArray> named(const QString& name) const;
    void setNamed(const QString& name, const QByteArray& layout) { named_[name] = layout; }
    void remove(const QString& name) { named_.remove(name); }

    /// Place and size of the window; empty if unknown.
    const QByteArray& geometry() const { return geometry_; }
    void setGeometry(const QByteArray& geometry) { geometry_ = geometry; }

  private:
    QString putAside(const QString& why);

    QString path_;
    QMap<QString, QByteArray> last_, named_;
    QByteArray geometry_;
};

} // namespace basin
