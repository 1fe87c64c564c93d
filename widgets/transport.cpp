// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/transport.h"

#include "widgets/axis_ticks.h"
#include "widgets/branch_hover.h"
#include "widgets/icons.h"
#include "widgets/paint.h"
#include "widgets/transport_parts.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <limits>

namespace basin {

namespace {

constexpr int stepButton = 28;
constexpr int modeLine = 2;
constexpr int leastBranch = 5;       ///< letters
constexpr int reasonWidth = 170;     ///< px
constexpr int wideReasonWidth = 300; ///< where the window has room
constexpr int wideWindow = 1500;

QIcon branchSwatch(int branch) {
    QPixmap pixmap(10, 10);
    pixmap.fill(theme().series(branch));
    return QIcon(pixmap);
}

} // namespace

bool operator==(const TransportState& a, const TransportState& b) {
    const auto sameLevels = [](const TransportState::LevelText& x, const TransportState::LevelText& y) {
        return x.label == y.label && x.text == y.text;
    };
    const auto sameBranches = [](const TransportState::Branch& x, const TransportState::Branch& y) {
        return x.id == y.id && x.name == y.name;
    };
    return a.mode == b.mode && a.running == b.running && a.replaying == b.replaying &&
           a.iteration == b.iteration && a.head == b.head && a.phases == b.phases && a.phase == b.phase &&
           a.branch == b.branch && a.stop == b.stop && a.stoppedBecause == b.stoppedBecause &&
           std::equal(a.outerLevels.begin(), a.outerLevels.end(), b.outerLevels.begin(), b.outerLevels.end(),
                      sameLevels) &&
           std::equal(a.branches.begin(), a.branches.end(), b.branches.begin(), b.branches.end(),
                      sameBranches);
}

Transport::Transport(const TransportActions& actions, QWidget* parent) : QWidget(parent) {
    setFixedHeight(metric::transport + modeLine);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metric::margin, 0, metric::margin, modeLine);
    row->setSpacing(2);
    addSteps(actions);
    addPlace();
    row->addStretch(1);
    row->addSpacing(6);
    if (actions.returnToLive != nullptr) {
        returnToLive_ = new ReturnButton(actions.returnToLive, this);
        row->addWidget(returnToLive_);
    }
    connect(&theme(), &Theme::changed, this, [this] {
        showBranches();
        showPlace();
        update();
    });
    showBranches();
    showPlace();
}

/// The field loses the focus while the window goes away, and must not call back into what is half gone.
Transport::~Transport() {
    iteration_->disconnect(this);
}

QToolButton* Transport::addButton(QAction* action) {
    if (action == nullptr) {
        return nullptr;
    }
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize(QSize(metric::icon, metric::icon));
    button->setFixedSize(stepButton, stepButton);
    button->setAccessibleName(action->iconText());
    layout()->addWidget(button);
    return button;
}

void Transport::addGap() {
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFixedSize(13, 22);
    line->setForegroundRole(QPalette::Mid);
    layout()->addWidget(line);
}

void Transport::addSteps(const TransportActions& actions) {
    for (QAction* action : {actions.first, actions.backLevel, actions.backIteration, actions.backPhase}) {
        addButton(action);
    }
    if (actions.runPause != nullptr) {
        run_ = new RunButton(actions.runPause, this);
        layout()->addWidget(run_);
    }
    for (QAction* action : {actions.stepPhase, actions.stepIteration, actions.stepOut, actions.last}) {
        addButton(action);
    }
    if (actions.backToWatch != nullptr || actions.runToCursor != nullptr) {
        addGap();
        addButton(actions.backToWatch);
        addButton(actions.runToCursor);
    }
    addGap();
    for (QAction* action : {actions.breakHere, actions.bookmark, actions.fork}) {
        addButton(action);
    }
    addGap();
}

void Transport::addPlace() {
    auto* row = static_cast<QHBoxLayout*>(layout());
    badge_ = new ModeBadge(this);
    row->addWidget(badge_);
    row->addSpacing(8);
    levelName_ = new QLabel(tr("iteration"), this);
    row->addWidget(levelName_);
    row->addSpacing(4);
    iteration_ = new QLineEdit(this);
    iteration_->setFixedSize(72, metric::button);
    iteration_->setAlignment(Qt::AlignRight);
    iteration_->setValidator(new QIntValidator(0, std::numeric_limits<int>::max(), this));
    iteration_->setAccessibleName(tr("Iteration"));
    iteration_->setToolTip(tr("Go to an iteration"));
    levelName_->setBuddy(iteration_);
    connect(iteration_, &QLineEdit::returnPressed, this, &Transport::enterIteration);
    connect(iteration_, &QLineEdit::editingFinished, this, &Transport::showPlace);
    row->addWidget(iteration_);
    row->addSpacing(4);
    head_ = new NumberLabel(this);
    row->addWidget(head_);
    outer_ = new NumberLabel(this, TextRole::small);
    outer_->setElides();
    row->addWidget(outer_);
    addGap();
    phases_ = new PhaseChain(this);
    row->addWidget(phases_);
    addGap();
    branch_ = new QComboBox(this);
    branch_->setFixedHeight(metric::button);
    branch_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    branch_->setMinimumContentsLength(leastBranch);
    branch_->setAccessibleName(tr("Branch"));
    branch_->setToolTip(tr("The branch that is looked at"));
    connect(branch_, &QComboBox::activated, this,
            [this](int index) { emit branchChosen(branch_->itemData(index).toInt()); });
    hoverBranchesOf(*branch_);
    row->addWidget(branch_);
    reason_ = new QLabel(this);
    reason_->setObjectName(QStringLiteral("stopReason"));
    reason_->setProperty("pill", QStringLiteral("plain"));
    reason_->setFixedHeight(metric::button);
    row->addSpacing(6);
    row->addWidget(reason_);
}

void Transport::setState(const TransportState& state) {
    if (state == state_) {
        return;
    }
    const bool branchesChanged =
        state.branches.size() != state_.branches.size() || state.branch != state_.branch ||
        !std::equal(state.branches.begin(), state.branches.end(), state_.branches.begin(),
                    [](const auto& a, const auto& b) { return a.name == b.name; });
    state_ = state;
    if (branchesChanged) {
        showBranches();
    }
    showPlace();
    update();
}

void Transport::showPlace() {
    const bool past = state_.mode == Mode::past;
    if (run_ != nullptr) {
        run_->setState(past ? state_.replaying : state_.running, past);
    }
    badge_->setMode(state_.mode);
    levelName_->setFont(theme().font(TextRole::body));
    iteration_->setFont(theme().font(TextRole::emphasis));
    if (const QString now = QString::number(state_.iteration);
        now != iteration_->text() && (!iteration_->hasFocus() || !iteration_->isModified())) {
        const bool replaced = iteration_->hasFocus() && iteration_->selectedText() == iteration_->text();
        iteration_->setText(now);
        if (replaced) {
            iteration_->selectAll(); // what is typed next stands for all of it, also while a run goes on
        }
    }
    head_->setText(QStringLiteral("/ ") + countText(state_.head));
    QStringList outer;
    for (const TransportState::LevelText& level : state_.outerLevels) {
        outer << level.label + QLatin1Char(' ') +
                     QString(level.text).replace(QStringLiteral(" / "), QStringLiteral("/"));
    }
    outer_->setVisible(!outer.isEmpty());
    outer_->setText(QStringLiteral("  ") + outer.join(QStringLiteral("  ")));
    phases_->setPhases(state_.phases, state_.phase, state_.mode);
    reason_->setVisible(!state_.stoppedBecause.isEmpty());
    reason_->setFont(theme().font(TextRole::small));
    const int room = width() >= wideWindow ? wideReasonWidth : reasonWidth;
    const bool broken = state_.stop == TransportState::Stop::broken;
    const QString mark = broken                                      ? QStringLiteral("✕ ")
                         : state_.stop == TransportState::Stop::done ? QStringLiteral("✓ ")
                                                                     : QString();
    reason_->setText(reason_->fontMetrics().elidedText(mark + state_.stoppedBecause, Qt::ElideRight, room));
    const QString kind = broken ? QStringLiteral("broken") : QStringLiteral("plain");
    if (reason_->property("pill") != kind) {
        reason_->setProperty("pill", kind);
        reason_->style()->unpolish(reason_);
        reason_->style()->polish(reason_);
    }
    reason_->setToolTip(state_.stoppedBecause);
    if (returnToLive_ != nullptr) {
        returnToLive_->setVisible(past);
    }
}

void Transport::showBranches() {
    branch_->clear();
    for (const TransportState::Branch& branch : state_.branches) {
        branch_->addItem(branchSwatch(branch.id), branch.name, branch.id);
    }
    branch_->setCurrentIndex(branch_->findData(state_.branch));
    branch_->setVisible(!state_.branches.empty());
}

void Transport::editIteration() {
    iteration_->setFocus(Qt::ShortcutFocusReason);
    iteration_->selectAll();
}

void Transport::enterIteration() {
    bool valid = false;
    const qint64 wanted = iteration_->text().toLongLong(&valid);
    iteration_->setModified(false);
    if (valid) {
        emit iterationEntered(std::min<qint64>(wanted, state_.head));
    }
    iteration_->clearFocus();
}

void Transport::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::bg2));
    painter.fillRect(QRect(0, height() - modeLine, width(), modeLine), theme().mode(state_.mode));
}

} // namespace basin
