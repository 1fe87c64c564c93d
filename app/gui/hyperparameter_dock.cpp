// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/hyperparameter_dock.h"

#include "app/gui/dock_layout.h"
#include "app/gui/session_controller.h"
#include "widgets/hyperparameter_panel.h"

#include <QMainWindow>

namespace basin {

HyperparameterDock::HyperparameterDock(QMainWindow& window, SessionController& session)
    : QObject(&window), session_(session), panel_(new HyperparameterPanel(&window)) {
    dock_ = makeDock(window, QStringLiteral("hyperparameters"), tr("Hyperparameters"), panel_);
    connect(panel_, &HyperparameterPanel::edited, this, [this](const QString& id, const Value& value) {
        Edit edit;
        edit.target = id.toStdString();
        edit.value = value;
        session_.edit(edit);
    });
}

void HyperparameterDock::showRun() {
    fed_ = {};
    const OptimizerInfo& info = session_.look().info();
    panel_->setSchema(info.schema);
    panel_->setBaseline(session_.look().segment(0).hyperparameters);
    panel_->setEditable(info.capabilities.state, QString::fromStdString(info.capabilities.reason));
}

void HyperparameterDock::showOthers() {
    const RunLook& look = session_.look();
    std::vector<HyperparameterPanel::Other> others;
    for (const Branch& branch : look.branches()) {
        if (branch.id != look.cursor.branch) {
            others.push_back(
                {branch.id, QString::fromStdString(branch.name), look.segment(branch.tip).hyperparameters});
        }
    }
    panel_->setOthers(others);
}

/// The panel is large: it is told only what changed.
void HyperparameterDock::refresh() {
    const RunLook& look = session_.look();
    const std::int64_t forkAt = look.mode == Mode::past ? look.shownIteration() : -1;
    if (fed_.segment != look.cursor.segment || fed_.revision != look.tree.revision) {
        panel_->setValues(look.segment(look.cursor.segment).hyperparameters);
        showOthers();
    }
    if (fed_.mode != look.mode || fed_.forkAt != forkAt) {
        panel_->setMode(look.mode, look.shownIteration());
    }
    std::map<QString, Value> pending;
    for (const Edit& edit : session_.status().pending) {
        if (edit.kind == Edit::Kind::hyperparameter) {
            pending.emplace(QString::fromStdString(edit.target), edit.value);
        }
    }
    if (fed_.pending != pending) {
        panel_->setPending(pending);
    }
    fed_ = {look.cursor.segment, look.tree.revision, look.mode, forkAt, std::move(pending)};
}

} // namespace basin
