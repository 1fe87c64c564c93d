// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/branches_dock.h"

#include "app/gui/dock_layout.h"
#include "app/gui/edit_text.h"
#include "app/gui/feeds.h"
#include "app/gui/session_controller.h"
#include "widgets/axis_ticks.h"
#include "widgets/item_table.h"
#include "widgets/number_text.h"

#include <QDockWidget>
#include <QMainWindow>

namespace basin {

namespace {

enum Column { name, from, head, best, change };

QString changesOf(const RunLook& look, int branch) {
    QStringList texts;
    for (const Segment& segment : look.tree.segments) {
        if (segment.branch == branch && !segment.undone) {
            for (const Edit& edit : segment.edits) {
                texts << editText(look.info(), edit);
            }
        }
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

BranchesDock::BranchesDock(QMainWindow& window, SessionController& session)
    : QObject(&window), session_(session) {
    table_ = new ItemTable({tr("branch"), tr("from"), tr("head"), tr("best"), tr("changed")}, change);
    table_->setAccessibleName(tr("Branches"));
    table_->setEmptyText(tr("No run is open."));
    dock_ = makeDock(window, QStringLiteral("branches"), tr("Branches"), table_);
    connect(table_, &ItemTable::chosen, this,
            [this](int row) { session_.showBranch(branches_.at(static_cast<std::size_t>(row))); });
    connect(table_, &ItemTable::edited, this, [this](int row, int, const QString& text) {
        session_.renameBranch(branches_.at(static_cast<std::size_t>(row)), text);
    });
    connect(dock_, &QDockWidget::visibilityChanged, this, &BranchesDock::refresh);
}

void BranchesDock::refresh() {
    if (!session_.hasRun() || !dock_->widget()->isVisible()) {
        return;
    }
    const RunLook& look = session_.look();
    std::vector<ItemTable::Row> rows;
    branches_.clear();
    for (const Branch& branch : look.branches()) {
        branches_.push_back(branch.id);
        const bool shown = branch.id == look.cursor.branch;
        const Segment& first = look.segment(branch.first);
        ItemTable::Row row(change + 1);
        row[name] = {QString::fromStdString(branch.name),
                     shown ? tr("the branch that is looked at")
                           : tr("F2 renames, Return on another cell shows it"),
                     shown ? Token::accent : Token::text};
        row[name].swatch = theme().series(branch.id);
        row[name].editable = true;
        row[from].text =
            first.parent < 0
                ? QStringLiteral("–")
                : tr("%1 at %2")
                      .arg(QString::fromStdString(look.branch(look.segment(first.parent).branch).name),
                           countText(first.start.iteration));
        row[head] = {countText(headOf(look.tree, branch.id).iteration), tr("furthest iteration computed")};
        row[head].mono = row[best].mono = true;
        if (const auto found =
                bestOf(ownRows(look.tree, branch.id), lossColumn(*look.run), look.info().loss_rises)) {
            row[best] = {shortText(found->value, 4), tr("at iteration %1").arg(countText(found->iteration))};
            row[best].mono = true;
        }
        const QString changes = changesOf(look, branch.id);
        row[change] = {changes, changes, Token::text2};
        rows.push_back(std::move(row));
    }
    table_->setRows(std::move(rows));
}

} // namespace basin
