// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/transport_parts.h"

#include "widgets/icons.h"
#include "widgets/paint.h"

#include <QAction>
#include <QPainter>

namespace basin {

namespace {

constexpr int controlHeight = 30;
constexpr int leastElided = 60; ///< px
constexpr int chipPadding = 6, chevronWidth = 16;

Icon modeIcon(Mode mode) {
    switch (mode) {
    case Mode::live:
        return Icon::run;
    case Mode::paused:
        return Icon::pause;
    case Mode::past:
        break;
    }
    return Icon::clock;
}

} // namespace

void paintModeIcon(QPainter& painter, Mode mode, const QRectF& rect, const QColor& color) {
    paintIcon(painter, modeIcon(mode), rect, color);
}

ModeBadge::ModeBadge(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMode(Mode::paused);
}

void ModeBadge::setMode(Mode mode) {
    mode_ = mode;
    setAccessibleName(tr("Mode: %1").arg(text(mode)));
    setToolTip(mode == Mode::live     ? tr("The newest iteration of a running run.")
               : mode == Mode::paused ? tr("The newest iteration; the run is halted.")
                                      : tr("An older iteration. Editing here forks a new branch."));
    update();
}

QString ModeBadge::text(Mode mode) {
    switch (mode) {
    case Mode::live:
        return tr("LIVE");
    case Mode::paused:
        return tr("PAUSED");
    case Mode::past:
        break;
    }
    return tr("PAST");
}

QSize ModeBadge::sizeHint() const {
    // As wide as the widest mode, so that the row does not move when the mode changes.
    const QFontMetrics metrics(theme().font(TextRole::emphasis));
    int width = 0;
    for (const Mode mode : {Mode::live, Mode::paused, Mode::past}) {
        width = std::max(width, metrics.horizontalAdvance(text(mode)));
    }
    return {width + 16 + 8 + 20, controlHeight};
}

void ModeBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor color = theme().mode(mode_);
    paintBox(painter, rect(), theme().modeGround(mode_), color, metric::radius);
    const QFont font = theme().font(TextRole::emphasis);
    const int textWidth = QFontMetrics(font).horizontalAdvance(text(mode_));
    const double left = (width() - textWidth - 22) / 2.0;
    paintModeIcon(painter, mode_, QRectF(left, (height() - 16) / 2.0, 16, 16), color);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QRectF(left + 22, 0, textWidth + 2, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     text(mode_));
}

RunButton::RunButton(QAction* action, QWidget* parent) : QAbstractButton(parent), action_(action) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    const auto follow = [this] {
        setEnabled(action_->isEnabled());
        setToolTip(action_->toolTip());
    };
    connect(action, &QAction::changed, this, follow);
    follow();
    setState(false, false);
}

void RunButton::setState(bool moving, bool past) {
    moving_ = moving;
    past_ = past;
    setText(moving ? tr("Pause") : past ? tr("Replay") : tr("Run"));
    setAccessibleName(text());
    update();
}

QSize RunButton::sizeHint() const {
    const QFontMetrics metrics(theme().font(TextRole::body));
    int widest = 0;
    for (const QString& word : {tr("Pause"), tr("Replay"), tr("Run")}) {
        widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    const int key =
        QFontMetrics(theme().font(TextRole::tick)).horizontalAdvance(action_->shortcut().toString());
    return {12 + 16 + 6 + widest + 8 + key + 12, controlHeight};
}

void RunButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor accent = theme().color(Token::accent);
    const bool outlined = past_ || !isEnabled();
    const QColor ink = !isEnabled() ? theme().color(Token::text3)
                       : outlined   ? accent
                                    : theme().color(Token::onAccent);
    QColor fill = outlined ? theme().color(Token::accent, underMouse() && isEnabled() ? 0.18 : 0.08) : accent;
    if (!outlined && (underMouse() || isDown())) {
        fill = isDown() ? fill.darker(112) : fill.lighter(108);
    }
    paintBox(painter, rect(), fill, isEnabled() ? accent : theme().color(Token::line2), metric::radius);
    const QString key = action_->shortcut().toString(QKeySequence::NativeText);
    const QFont keyFont = theme().font(TextRole::tick), font = theme().font(TextRole::body);
    const int keyWidth = QFontMetrics(keyFont).horizontalAdvance(key);
    const int textWidth = QFontMetrics(font).horizontalAdvance(text());
    double x = (width() - (16 + 6 + textWidth + 8 + keyWidth)) / 2.0;
    paintIcon(painter, moving_ ? Icon::pause : Icon::run, QRectF(x, (height() - 16) / 2.0, 16, 16), ink);
    x += 22;
    painter.setPen(ink);
    painter.setFont(font);
    painter.drawText(QRectF(x, 0, textWidth + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    x += textWidth + 8;
    painter.setOpacity(0.75);
    painter.setFont(keyFont);
    painter.drawText(QRectF(x, 0, keyWidth + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, key);
    painter.setOpacity(1.0);
    if (hasFocus()) {
        paintBox(painter, QRectF(rect()).adjusted(2, 2, -2, -2), {}, ink, metric::radius, 2);
    }
}

ReturnButton::ReturnButton(QAction* action, QWidget* parent) : QAbstractButton(parent), action_(action) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setText(action->text());
    setToolTip(action->toolTip());
    setAccessibleName(action->text());
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
}

QString ReturnButton::key() const {
    return action_->shortcut().toString(QKeySequence::NativeText);
}

QSize ReturnButton::sizeHint() const {
    const int textWidth = QFontMetrics(theme().font(TextRole::body)).horizontalAdvance(text());
    const int keyWidth = QFontMetrics(theme().font(TextRole::tick)).horizontalAdvance(key());
    return {10 + 16 + 6 + textWidth + 8 + keyWidth + 10 + 8, 28};
}

void ReturnButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor color = theme().mode(Mode::past);
    paintBox(painter, rect(), underMouse() ? theme().modeGround(Mode::past) : QColor(), color,
             metric::radius);
    paintIcon(painter, Icon::returnToLive, QRectF(10, (height() - 16) / 2.0, 16, 16), color);
    painter.setPen(color);
    painter.setFont(theme().font(TextRole::body));
    painter.drawText(QRectF(32, 0, width(), height()), Qt::AlignVCenter, text());
    painter.setFont(theme().font(TextRole::tick));
    const int keyWidth = painter.fontMetrics().horizontalAdvance(key());
    const QRectF chip(width() - keyWidth - 18, (height() - 16) / 2.0, keyWidth + 8, 16);
    paintBox(painter, chip, QColor(), color, metric::radius);
    painter.drawText(chip, Qt::AlignCenter, key());
    if (hasFocus()) {
        paintFocusRing(painter, rect(), metric::radius);
    }
}

NumberLabel::NumberLabel(QWidget* parent, TextRole role) : QWidget(parent), role_(role) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void NumberLabel::setText(const QString& text) {
    if (text == text_) {
        return;
    }
    const bool resized = elides_ || text.size() != text_.size();
    text_ = text;
    if (resized) {
        updateGeometry();
    }
    if (elides_) {
        setToolTip(text.simplified());
    }
    update();
}

void NumberLabel::setElides() {
    elides_ = true;
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize NumberLabel::minimumSizeHint() const {
    const QSize whole = sizeHint();
    return elides_ ? QSize(std::min(whole.width(), leastElided), whole.height()) : whole;
}

QSize NumberLabel::sizeHint() const {
    const QFontMetrics metrics(theme().font(role_));
    return {metrics.horizontalAdvance(text_) + 2, metric::button};
}

void NumberLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(theme().font(role_));
    painter.setPen(theme().color(Token::text2));
    const QString shown = elides_ ? painter.fontMetrics().elidedText(text_, Qt::ElideRight, width()) : text_;
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, shown);
}

PhaseChain::PhaseChain(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PhaseChain::setPhases(const QStringList& phases, int lit, Mode mode) {
    if (phases == phases_ && lit == lit_ && mode == mode_) {
        return;
    }
    const bool resized = phases != phases_;
    phases_ = phases;
    lit_ = lit;
    mode_ = mode;
    setAccessibleName(lit >= 0 && lit < phases.size()
                          ? tr("Phase: %1").arg(phases[lit])
                          : tr("Phases: %1").arg(phases.join(QStringLiteral(", "))));
    if (resized) {
        updateGeometry();
    }
    update();
}

QSize PhaseChain::sizeHint() const {
    const QFontMetrics metrics(theme().font(TextRole::small));
    int width = 0;
    for (const QString& phase : phases_) {
        width += metrics.horizontalAdvance(phase) + 2 * chipPadding + chevronWidth;
    }
    return {std::max(0, width - chevronWidth), 22};
}

QSize PhaseChain::minimumSizeHint() const {
    const QFontMetrics metrics(theme().font(TextRole::small));
    int widest = 0;
    for (const QString& phase : phases_) {
        widest = std::max(widest, metrics.horizontalAdvance(phase) + 2 * chipPadding);
    }
    return {widest, 22};
}

void PhaseChain::paintChip(QPainter& painter, int phase, const QRectF& chip) const {
    QFont font = theme().font(TextRole::small);
    if (phase == lit_) {
        paintBox(painter, chip, theme().modeGround(mode_), QColor(), metric::radius);
        font.setWeight(QFont::DemiBold);
    }
    painter.setFont(font);
    painter.setPen(phase == lit_ ? theme().mode(mode_) : theme().color(Token::text2));
    painter.drawText(chip, Qt::AlignCenter, phases_[phase]);
}

void PhaseChain::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QFontMetrics metrics(theme().font(TextRole::small));
    if (width() < sizeHint().width()) {
        // No room for all of them: the present one alone.
        if (lit_ >= 0 && lit_ < phases_.size()) {
            const int chipWidth = metrics.horizontalAdvance(phases_[lit_]) + 2 * chipPadding;
            paintChip(painter, lit_, QRectF(0, 1, std::min(width(), chipWidth), height() - 2));
        }
        return;
    }
    int x = 0;
    for (int i = 0; i < phases_.size(); ++i) {
        const int chipWidth = metrics.horizontalAdvance(phases_[i]) + 2 * chipPadding;
        paintChip(painter, i, QRectF(x, 1, chipWidth, height() - 2));
        x += chipWidth;
        if (i + 1 < phases_.size()) {
            paintIcon(painter, Icon::chevronRight, QRectF(x + 2, (height() - 12) / 2.0, 12, 12),
                      theme().color(Token::text3));
            x += chevronWidth;
        }
    }
}

} // namespace basin
