// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/watch_series.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <optional>
#include <string>

class QDockWidget;
class QLabel;
class QMainWindow;

namespace basin {

class ExpressionField;
class ItemTable;
class SessionController;

/// The dock of the watches: expressions over the scalars of a run, what they say where the cursor stands, how
/// often and when last they held; added, edited and removed here.
class WatchesDock : public QObject {
    Q_OBJECT
  public:
    WatchesDock(QMainWindow& window, SessionController& session);
    ~WatchesDock() override;

    QDockWidget* dock() const { return dock_; }
    /// Of the watch that is selected, or the only one; empty: none is.
    QString selectedExpression() const;

    /// Another run is open.
    void showRun();
    void refresh();

  signals:
    void failed(const std::exception_ptr& error);

  private:
    QWidget* makeEntry();
    void makeActions();
    void add();
    void change(int row, const QString& expression);
    void remove(int row);
    void setBreaks(int row, bool breaks);
    void choose(int row, int column);
    void goBack();
    void runUntil();
    void scan();

    /// A watch over the branch that is looked at; no series where the expression cannot be used.
    struct Scan {
        std::string expression;
        std::optional<WatchSeries> series;
        std::string error;
        bool complete = false;
    };

    QMainWindow& window_;
    SessionController& session_;
    QDockWidget* dock_ = nullptr;
    ExpressionField* field_ = nullptr;
    QLabel* problem_ = nullptr;
    ItemTable* table_ = nullptr;
    QStringList names_;
    std::map<int, Scan> scans_; ///< by the watch's id
};

/// What an expression may name in this run: scalars, levels, elements of kept vectors, functions.
QStringList watchNames(const Run& run);

} // namespace basin
