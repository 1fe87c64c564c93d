// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/welcome_card.h"

#include "app/gui/preview_view.h"
#include "widgets/axis_ticks.h"
#include "widgets/elided_label.h"
#include "widgets/icons.h"
#include "widgets/message_text.h"
#include "widgets/number_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QStyle>

namespace basin {

namespace {

QLabel* dressed(QLabel* label, const QString& text, TextRole role, const char* look) {
    label->setText(text);
    label->setFont(theme().font(role));
    label->setTextFormat(Qt::PlainText);
    if (look != nullptr) {
        label->setProperty("role", QLatin1String(look));
    }
    return label;
}

QLabel* makeLabel(const QString& text, TextRole role, const char* look) {
    return dressed(new QLabel, text, role, look);
}

/// Ends in "…" rather than make the card wider than the window.
QLabel* makeShortLabel(const QString& text, TextRole role, const char* look) {
    QLabel* label = dressed(new ElidedLabel, text, role, look);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    return label;
}

Token severityToken(PresetCard::Severity severity) {
    switch (severity) {
    case PresetCard::Severity::note:
        return Token::note;
    case PresetCard::Severity::warning:
        return Token::warning;
    case PresetCard::Severity::error:
        break;
    }
    return Token::error;
}

Icon severityIcon(PresetCard::Severity severity) {
    return severity == PresetCard::Severity::note      ? Icon::note
           : severity == PresetCard::Severity::warning ? Icon::warning
                                                       : Icon::error;
}

/// How it ends: shape and words, no colour needed.
QPushButton* makeVerdict(const PresetCard& card) {
    auto* chip = new QPushButton(icon(severityIcon(card.severity), severityToken(card.severity)),
                                 QString::fromStdString(card.verdict));
    chip->setProperty("role", QStringLiteral("chip"));
    chip->setFocusPolicy(Qt::NoFocus);
    chip->setAttribute(Qt::WA_TransparentForMouseEvents);
    chip->setFont(theme().font(TextRole::small));
    return chip;
}

} // namespace

WelcomeCard::WelcomeCard(const OptimizerInfo& optimizer, const Preset& preset, QWidget* parent)
    : QFrame(parent),
      optimizer_(QString::fromStdString(optimizer.id)),
      preset_(QString::fromStdString(preset.id)) {
    const PresetCard& card = preset.card.value();
    setProperty("role", QStringLiteral("card"));
    setCursor(Qt::PointingHandCursor);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(18);
    preview_ = new PreviewView(card);
    preview_->setText(tr("Basin is computing the pictures of this run…"));
    preview_->setAccessibleName(tr("Pictures of the run “%1”").arg(QString::fromStdString(card.title)));
    preview_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as the text beside it
    row->addWidget(preview_, 1);

    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    row->addLayout(column, 1);
    column->addWidget(makeShortLabel(QStringLiteral("%1 · %2").arg(QString::fromStdString(card.origin),
                                                                   QString::fromStdString(optimizer.label)),
                                     TextRole::small, "secondary"));
    QLabel* title = makeLabel(QString::fromStdString(card.title), TextRole::card, nullptr);
    title->setWordWrap(true);
    column->addWidget(title);
    QLabel* story = makeLabel(QString::fromStdString(card.story), TextRole::body, "secondary");
    story->setWordWrap(true);
    column->addWidget(story);
    column->addSpacing(14);
    figures_ = new QHBoxLayout;
    figures_->setSpacing(20);
    figures_->addStretch(0);
    column->addLayout(figures_);
    for (const PresetCard::Figure& figure : card.figures) {
        addFigure(QString::fromStdString(figure.value), QString::fromStdString(figure.label));
    }
    column->addStretch(1);
    auto* foot = new QHBoxLayout;
    play_ = new QPushButton(icon(Icon::run), tr("Play it"));
    play_->setAccessibleName(tr("Play “%1”").arg(QString::fromStdString(card.title)));
    play_->setToolTip(tr("Opens the run, paused at its start"));
    play_->setFixedHeight(28);
    play_->installEventFilter(this);
    connect(play_, &QPushButton::clicked, this, &WelcomeCard::played);
    foot->addWidget(play_);
    foot->addStretch(1);
    foot->addWidget(makeVerdict(card));
    column->addLayout(foot);
    setChosen(false);
}

void WelcomeCard::addFigure(const QString& value, const QString& label) {
    auto* pair = new QVBoxLayout;
    pair->setSpacing(1);
    QLabel* number = makeLabel(value, TextRole::mono, nullptr);
    QFont font = number->font();
    font.setPixelSize(15);
    number->setFont(font);
    pair->addWidget(number);
    const bool isShort = !label.contains(QLatin1Char(' '));
    QLabel* caption = makeLabel(label, TextRole::small, "secondary");
    caption->setWordWrap(!isShort);
    pair->addWidget(caption);
    pair->addStretch(1);
    figures_->insertLayout(figures_->count() - 1, pair, isShort ? 0 : 1);
}

void WelcomeCard::setPreview(CardPreview preview) {
    const std::int64_t best = preview.best();
    if (best >= 0) {
        addFigure(shortText(preview.loss[static_cast<std::size_t>(best)], 4),
                  tr("best %1, at %2")
                      .arg(inSentence(QString::fromStdString(preview.lossLabel)), countText(best + 1)));
    }
    preview_->setPreview(std::move(preview));
}

void WelcomeCard::setPreviewFailed(const QString& reason) {
    preview_->setText(reason);
}

void WelcomeCard::setChosen(bool chosen) {
    setProperty("chosen", chosen);
    play_->setProperty("kind", chosen ? QStringLiteral("primary") : QString());
    play_->setIcon(chosen ? icon(Icon::run, Token::onAccent) : icon(Icon::run));
    style()->unpolish(this);
    style()->polish(this);
    play_->update();
}

bool WelcomeCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        setChosen(event->type() == QEvent::FocusIn);
    }
    return QFrame::eventFilter(watched, event);
}

void WelcomeCard::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        emit played();
    }
}

} // namespace basin
