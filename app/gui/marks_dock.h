// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/marks.h"

#include <QObject>

#include <optional>
#include <vector>

class QDockWidget;
class QMainWindow;

namespace basin {

class ItemTable;
class SessionController;

/// The dock that lists bookmarks and breakpoints: jump to them, name them, take them away.
class MarksDock : public QObject {
    Q_OBJECT
  public:
    MarksDock(QMainWindow& window, SessionController& session);

    QDockWidget* dock() const { return dock_; }
    void refresh();

  private:
    /// One line: a bookmark by its place in the list, or a breakpoint.
    struct Line {
        std::optional<std::size_t> bookmark;
        Position position;
    };
    void jump(int row);
    void rename(int row, const QString& name);
    void remove(int row);

    SessionController& session_;
    QDockWidget* dock_ = nullptr;
    ItemTable* table_ = nullptr;
    std::vector<Line> lines_;
};

} // namespace basin
