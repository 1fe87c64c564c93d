// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <vector>

class QComboBox;
class QDockWidget;
class QLineEdit;
class QMainWindow;
class QTableView;

namespace basin {

/// The lines of the program's log that were kept, oldest first.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { time, level, text, columns };
    using QAbstractTableModel::QAbstractTableModel;

    void read(); ///< takes up what came since the last call
    void clear();
    const LogLine& line(int row) const { return lines_[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<LogLine> lines_;
    std::uint64_t next_ = 0;
};

/// Lines of a level at least, with a text in them.
class LogFilter : public QSortFilterProxyModel {
    Q_OBJECT
  public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setLevel(LogLevel level);
    void setText(const QString& text);

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    LogLevel level_ = LogLevel::trace;
    QString text_;
};

/// The dock of the log: what happened in this session, errors with all that was said about them; filtered by
/// level, searched, copied.
class LogDock : public QObject {
    Q_OBJECT
  public:
    explicit LogDock(QMainWindow& window);

    QDockWidget* dock() const { return dock_; }
    /// Brings the dock to the front.
    void show();
    /// The selected lines, or all that are shown.
    QString asText() const;

  private:
    QWidget* makeTools();
    void refresh();
    void copy() const;

    QDockWidget* dock_ = nullptr;
    QTableView* table_ = nullptr;
    QComboBox* level_ = nullptr;
    QLineEdit* search_ = nullptr;
    LogModel model_;
    LogFilter filter_;
    QTimer timer_;
};

} // namespace basin
