// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/recent_files.h"
#include "widgets/icons.h"

#include <QAbstractButton>

namespace basin {

/// A line of the welcome page's side: icon, text, and its key if it has one.
class StartEntry : public QAbstractButton {
    Q_OBJECT
  public:
    StartEntry(Icon which, const QString& text, const QKeySequence& key, QWidget* parent = nullptr);

    /// Filled with the accent: what one would do first.
    void setPrimary(bool primary);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Icon which_;
    QString key_;
    bool primary_ = false;
};

/// A recent file: name, when it was opened, and its folder. One that is gone is grey and can only be removed:
/// clicking it, or Delete, takes it off the list.
class RecentEntry : public QAbstractButton {
    Q_OBJECT
  public:
    RecentEntry(const RecentFiles::Entry& entry, QWidget* parent = nullptr);

    const QString& path() const { return entry_.path; }
    bool exists() const { return entry_.exists; }
    QSize sizeHint() const override;

  signals:
    void removeAsked();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    RecentFiles::Entry entry_;
};

} // namespace basin
