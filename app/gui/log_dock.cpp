// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/log_dock.h"

#include "app/gui/dock_layout.h"
#include "widgets/dock_title.h"
#include "widgets/icons.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDockWidget>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollBar>
#include <QTableView>

#include <array>

namespace basin {

namespace {

constexpr int readIntervalMs = 200;

QString timeText(const LogLine& line) {
    const auto sinceEpoch = line.time.time_since_epoch();
    const qint64 millis = std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count();
    return QDateTime::fromMSecsSinceEpoch(millis).toString(QStringLiteral("HH:mm:ss.zzz"));
}

Token inkOf(LogLevel level) {
    switch (level) {
    case LogLevel::error:
        return Token::error;
    case LogLevel::warn:
        return Token::warning;
    case LogLevel::info:
        return Token::text;
    default:
        return Token::text2;
    }
}

} // namespace

void LogModel::read() {
    const LogLines fresh = kept_log(next_);
    next_ = fresh.next;
    if (!fresh.lines.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.lines.size()) - 1);
        lines_.insert(lines_.end(), fresh.lines.begin(), fresh.lines.end());
        endInsertRows();
    }
}

void LogModel::clear() {
    beginResetModel();
    lines_.clear();
    endResetModel();
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int LogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    const LogLine& line = lines_[static_cast<std::size_t>(index.row())];
    const std::array<QString, 5> names{tr("trace"), tr("debug"), tr("info"), tr("warning"), tr("error")};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == time) {
            return timeText(line);
        }
        return index.column() == level ? names.at(static_cast<std::size_t>(line.level))
                                       : QString::fromStdString(line.text);
    case Qt::FontRole:
        return theme().font(index.column() == time ? TextRole::monoSmall : TextRole::small);
    case Qt::ForegroundRole:
        return theme().color(index.column() == time ? Token::text2 : inkOf(line.level));
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == time ? tr("time") : section == level ? tr("level") : tr("what happened");
}

void LogFilter::setLevel(LogLevel level) {
    level_ = level;
    invalidateFilter();
}

void LogFilter::setText(const QString& text) {
    text_ = text;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const LogLine& line = static_cast<const LogModel*>(sourceModel())->line(row);
    return line.level >= level_ &&
           (text_.isEmpty() || QString::fromStdString(line.text).contains(text_, Qt::CaseInsensitive));
}

LogDock::LogDock(QMainWindow& window) : QObject(&window) {
    keep_log(LogLevel::debug);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    table_ = new QTableView;
    filter_.setSourceModel(&model_);
    table_->setModel(&filter_);
    table_->setAccessibleName(tr("Log"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->setVisible(false);
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->setMinimumSectionSize(metric::tableRow);
    table_->verticalHeader()->setDefaultSectionSize(metric::tableRow);
    table_->horizontalHeader()->setFixedHeight(metric::tableHeader);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->setColumnWidth(LogModel::time, 96);
    table_->setColumnWidth(LogModel::level, 72);
    table_->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(table_, 1);
    dock_ = makeDock(window, QStringLiteral("log"), tr("Log"), body);

    auto* title = static_cast<DockTitle*>(dock_->titleBarWidget());
    auto* copyLines = new QAction(icon(Icon::copy), tr("Copy the selected lines, or all"), dock_);
    copyLines->setShortcut(QKeySequence::Copy);
    copyLines->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyLines, &QAction::triggered, this, &LogDock::copy);
    title->addAction(copyLines);
    table_->addAction(copyLines);
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* clear = new QAction(icon(Icon::reset), tr("Clear the log"), dock_);
    connect(clear, &QAction::triggered, &model_, &LogModel::clear);
    title->addAction(clear);

    connect(dock_, &QDockWidget::visibilityChanged, this, &LogDock::refresh);
    connect(&timer_, &QTimer::timeout, this, &LogDock::refresh);
    connect(&theme(), &Theme::changed, table_->viewport(), qOverload<>(&QWidget::update));
    timer_.start(readIntervalMs);
}

QWidget* LogDock::makeTools() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(metric::margin, 5, metric::margin, 5);
    row->setSpacing(6);
    level_ = new QComboBox(box);
    level_->setAccessibleName(tr("Least level"));
    level_->addItem(tr("Everything"), static_cast<int>(LogLevel::trace));
    level_->addItem(tr("Info and above"), static_cast<int>(LogLevel::info));
    level_->addItem(tr("Warnings and errors"), static_cast<int>(LogLevel::warn));
    level_->addItem(tr("Errors"), static_cast<int>(LogLevel::error));
    level_->setFixedHeight(metric::button);
    connect(level_, &QComboBox::currentIndexChanged, this,
            [this] { filter_.setLevel(static_cast<LogLevel>(level_->currentData().toInt())); });
    search_ = new QLineEdit(box);
    search_->setPlaceholderText(tr("Search the log"));
    search_->setAccessibleName(tr("Search the log"));
    search_->setClearButtonEnabled(true);
    search_->setFixedHeight(metric::button);
    search_->addAction(icon(Icon::search), QLineEdit::LeadingPosition);
    connect(search_, &QLineEdit::textChanged, &filter_, &LogFilter::setText);
    row->addWidget(level_);
    row->addWidget(search_, 1);
    return box;
}

void LogDock::show() {
    dock_->show();
    dock_->raise();
    refresh();
}

void LogDock::refresh() {
    if (!table_->isVisible()) {
        return;
    }
    const QScrollBar* bar = table_->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum();
    const int before = model_.rowCount();
    model_.read();
    if (atEnd && model_.rowCount() != before) {
        table_->scrollToBottom();
    }
}

QString LogDock::asText() const {
    QString text;
    const bool any = table_->selectionModel()->hasSelection();
    for (int row = 0; row < filter_.rowCount(); ++row) {
        if (any && !table_->selectionModel()->isRowSelected(row)) {
            continue;
        }
        QStringList cells;
        for (int column = 0; column < LogModel::columns; ++column) {
            cells << filter_.index(row, column).data().toString();
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

void LogDock::copy() const {
    QGuiApplication::clipboard()->setText(asText());
}

} // namespace basin
