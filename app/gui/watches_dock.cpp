// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/watches_dock.h"

#include "app/gui/dock_layout.h"
#include "app/gui/session_controller.h"
#include "core/run/run_rows.h"
#include "widgets/axis_ticks.h"
#include "widgets/dock_title.h"
#include "widgets/expression_field.h"
#include "widgets/item_table.h"
#include "widgets/message_text.h"
#include "widgets/number_text.h"
#include "widgets/value_ink.h"

#include <QAction>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QToolButton>

namespace basin {

namespace {

enum Column { stops, expression, value, held, last };

constexpr int scanIntervalMs = 16;
constexpr std::int64_t rowsPerRefresh = 20'000; ///< some milliseconds

/// Edits an expression with completion.
class ExpressionDelegate : public QStyledItemDelegate {
  public:
    ExpressionDelegate(const QStringList& names, QObject* parent)
        : QStyledItemDelegate(parent), names_(names) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override {
        auto* field = new ExpressionField(parent);
        field->setNames(names_);
        field->setAccessibleName(WatchesDock::tr("Watch expression"));
        return field;
    }

  private:
    const QStringList& names_;
};

int freshId(const std::vector<WatchSpec>& watches) {
    int id = 0;
    for (const WatchSpec& watch : watches) {
        id = std::max(id, watch.id);
    }
    return id + 1;
}

} // namespace

QStringList watchNames(const Run& run) {
    QStringList names;
    const HistoryLayout& layout = run.layout();
    for (const auto* ids : {&layout.scalars, &layout.levels}) {
        for (const std::string& id : *ids) {
            names << QString::fromStdString(id);
        }
    }
    for (const std::string& id : layout.kept) {
        names << QString::fromStdString(id) + QStringLiteral("_0");
    }
    for (const char* name :
         {"iteration", "any_nan", "best(", "delta(", "mean(", "prev(", "isnan(", "at_bound("}) {
        names << QString::fromLatin1(name);
    }
    return names;
}

WatchesDock::WatchesDock(QMainWindow& window, SessionController& session)
    : QObject(&window), window_(window), session_(session) {
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeEntry());
    problem_ = new QLabel(body);
    problem_->setProperty("role", QStringLiteral("error"));
    problem_->setWordWrap(true);
    problem_->setContentsMargins(metric::margin, 0, metric::margin, 4);
    problem_->hide();
    column->addWidget(problem_);
    table_ = new ItemTable({tr("stop"), tr("expression"), tr("value"), tr("held"), tr("last")}, expression);
    table_->setAccessibleName(tr("Watches"));
    table_->setEmptyText(tr(
        "No watch yet. Type a condition above: it is evaluated at every iteration, and can stop the run."));
    table_->setItemDelegateForColumn(expression, new ExpressionDelegate(names_, table_));
    column->addWidget(table_, 1);
    dock_ = makeDock(window, QStringLiteral("watches"), tr("Watches"), body);
    makeActions();
    connect(table_, &ItemTable::edited, this,
            [this](int row, int, const QString& text) { change(row, text); });
    connect(table_, &ItemTable::toggled, this, [this](int row, int, bool on) { setBreaks(row, on); });
    connect(table_, &ItemTable::removeAsked, this, &WatchesDock::remove);
    connect(table_, &ItemTable::chosen, this, &WatchesDock::choose);
    connect(table_, &QTableWidget::cellClicked, this, [this](int row, int at) {
        if (at == last) {
            choose(row, at);
        }
    });
    connect(dock_, &QDockWidget::visibilityChanged, this, [this] { refresh(); });
}

WatchesDock::~WatchesDock() = default;

QWidget* WatchesDock::makeEntry() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(metric::margin, 5, metric::margin, 5);
    row->setSpacing(6);
    field_ = new ExpressionField(box);
    field_->setFixedHeight(metric::button);
    field_->setPlaceholderText(tr("loss > 1.03*best(loss)"));
    field_->setAccessibleName(tr("New watch"));
    field_->setToolTip(tr("A condition or a value over the scalars of an iteration. Functions: best(x), "
                          "delta(x), prev(x, n), mean(x, n), isnan(x), at_bound(x); iteration, any_nan."));
    connect(field_, &QLineEdit::returnPressed, this, &WatchesDock::add);
    connect(field_, &QLineEdit::textEdited, this, [this] { problem_->hide(); });
    row->addWidget(field_, 1);
    auto* button = new QToolButton(box);
    button->setIcon(icon(Icon::plus));
    button->setFixedSize(metric::button, metric::button);
    button->setToolTip(tr("Add the watch (Return)"));
    button->setAccessibleName(tr("Add watch"));
    connect(button, &QToolButton::clicked, this, &WatchesDock::add);
    row->addWidget(button);
    return box;
}

void WatchesDock::makeActions() {
    auto* title = static_cast<DockTitle*>(dock_->titleBarWidget());
    const auto add_action = [&](Icon which, const QString& text, auto act) {
        auto* action = new QAction(icon(which), text, dock_);
        connect(action, &QAction::triggered, this, act);
        title->addAction(action);
        table_->addAction(action);
    };
    add_action(Icon::backToWatch, tr("Back to where the selected watch last held"), &WatchesDock::goBack);
    add_action(Icon::run, tr("Run until the selected watch holds"), &WatchesDock::runUntil);
    add_action(Icon::minus, tr("Remove the selected watch (Delete)"),
               [this] { remove(table_->selectedRow()); });
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QString WatchesDock::selectedExpression() const {
    const std::vector<WatchSpec>& watches = session_.look().marks.watches;
    const auto row = watches.size() == 1 ? std::size_t{0} : static_cast<std::size_t>(table_->selectedRow());
    return row < watches.size() ? QString::fromStdString(watches[row].expression) : QString();
}

void WatchesDock::showRun() {
    scans_.clear();
    problem_->hide();
    names_ = watchNames(*session_.look().run);
    field_->setNames(names_);
}

void WatchesDock::add() {
    const QString text = field_->text().trimmed();
    if (!session_.hasRun() || text.isEmpty()) {
        return;
    }
    try {
        make_watch(*session_.look().run, text.toStdString());
    } catch (const std::exception& fault) {
        problem_->setText(messageText(QString::fromUtf8(fault.what())));
        problem_->show();
        return;
    }
    problem_->hide();
    std::vector<WatchSpec> watches = session_.look().marks.watches;
    watches.push_back({freshId(watches), text.toStdString(), false});
    session_.setWatches(std::move(watches));
    field_->clear();
}

void WatchesDock::change(int row, const QString& text) {
    if (text.trimmed().isEmpty()) {
        remove(row);
        return;
    }
    std::vector<WatchSpec> watches = session_.look().marks.watches;
    watches.at(static_cast<std::size_t>(row)).expression = text.trimmed().toStdString();
    session_.setWatches(std::move(watches));
}

void WatchesDock::setBreaks(int row, bool breaks) {
    std::vector<WatchSpec> watches = session_.look().marks.watches;
    watches.at(static_cast<std::size_t>(row)).breaks = breaks;
    session_.setWatches(std::move(watches));
}

void WatchesDock::remove(int row) {
    std::vector<WatchSpec> watches = session_.look().marks.watches;
    if (row >= 0 && row < static_cast<int>(watches.size())) {
        watches.erase(watches.begin() + row);
        session_.setWatches(std::move(watches));
    }
}

/// Goes to where the watch last held.
void WatchesDock::choose(int row, int) {
    const std::vector<WatchSpec>& watches = session_.look().marks.watches;
    const auto scan = scans_.find(watches.at(static_cast<std::size_t>(row)).id);
    if (scan == scans_.end() || !scan->second.series) {
        return;
    }
    if (const auto place = scan->second.series->last_hold(session_.look().shownIteration())) {
        session_.goTo(session_.look().cursor.branch, Position{*place, 0});
    }
}

void WatchesDock::goBack() {
    const QString text = selectedExpression();
    if (!text.isEmpty()) {
        try {
            session_.goBackTo(text);
        } catch (const std::exception&) {
            emit failed(std::current_exception());
        }
    }
}

void WatchesDock::runUntil() {
    const QString text = selectedExpression();
    if (!text.isEmpty()) {
        session_.runUntil(RunUntil{std::nullopt, text.toStdString()});
    }
}

void WatchesDock::scan() {
    const RunLook& look = session_.look();
    std::map<int, Scan> present;
    for (const WatchSpec& watch : look.marks.watches) {
        const auto known = scans_.find(watch.id);
        Scan& mine = present[watch.id];
        if (known != scans_.end() && known->second.expression == watch.expression) {
            mine = std::move(known->second);
        } else {
            mine.expression = watch.expression;
            try {
                mine.series.emplace(*look.run, watch.expression);
            } catch (const std::exception& fault) {
                mine.error = fault.what();
            }
        }
        if (mine.series) {
            mine.complete = mine.series->advance(look.tree, look.shownTip(), rowsPerRefresh);
        }
    }
    scans_ = std::move(present);
}

void WatchesDock::refresh() {
    if (!session_.hasRun() || !dock_->widget()->isVisible()) {
        return;
    }
    scan();
    const std::int64_t here = session_.look().shownIteration();
    std::vector<ItemTable::Row> rows;
    bool complete = true;
    for (const WatchSpec& watch : session_.look().marks.watches) {
        const Scan& scan = scans_.at(watch.id);
        ItemTable::Row row(last + 1);
        row[stops].checked = watch.breaks;
        row[stops].toolTip = tr("Pause the run when this begins to hold");
        row[expression].text = QString::fromStdString(watch.expression);
        row[expression].toolTip = tr("Double click or F2 to edit");
        row[expression].editable = true;
        row[value].mono = row[held].mono = row[last].mono = true;
        if (!scan.series) {
            row[expression].ink = Token::error;
            row[expression].toolTip = messageText(scan.error);
            row[value] = {tr("error"), messageText(scan.error), Token::error};
        } else {
            complete = complete && scan.complete;
            const std::optional<double> now = scan.series->value_at(here);
            const bool holds = scan.series->holds_at(here);
            const std::int64_t count = scan.series->holds_until(here);
            const std::optional<std::int64_t> place = scan.series->last_hold(here);
            row[value].text = now ? shortText(*now, 6) : QStringLiteral("–");
            row[value].ink = now && *now != *now ? inkOf(*now, Token::text2)
                             : holds             ? Token::ok
                                                 : Token::text2;
            row[value].icon = holds ? std::optional(Icon::check) : std::nullopt;
            row[value].toolTip = holds ? tr("holds here") : tr("does not hold here");
            row[held].text = tr("%1×").arg(countText(count));
            row[held].toolTip = tr("how often it held up to the cursor");
            row[last].text = place ? countText(*place) : QStringLiteral("–");
            row[last].ink = place ? Token::accent : Token::text2;
            row[last].toolTip = place ? tr("go to iteration %1").arg(*place) : tr("never up to the cursor");
        }
        rows.push_back(std::move(row));
    }
    table_->setRows(std::move(rows));
    static_cast<DockTitle*>(dock_->titleBarWidget())
        ->setShown(complete ? tr("up to iteration %1").arg(countText(here)) : tr("reading the rows…"));
    if (!complete) {
        QTimer::singleShot(scanIntervalMs, this, &WatchesDock::refresh); // nothing else may tell us to go on
    }
}

} // namespace basin
