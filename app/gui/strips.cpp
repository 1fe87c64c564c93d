// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/strips.h"

#include "core/base/log.h"
#include "widgets/icons.h"
#include "widgets/message_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <limits>

namespace basin {

namespace {

constexpr int appearAfterMs = 300;
constexpr double guessAfterSecs = 0.5; ///< before that the time left would jump about

QHBoxLayout* makeRow(QFrame* strip) {
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(10, 6, 6, 6);
    row->setSpacing(8);
    strip->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    strip->hide();
    return row;
}

} // namespace

MessageStrip::MessageStrip(QWidget* parent) : QFrame(parent) {
    QHBoxLayout* row = makeRow(this);
    icon_ = new QLabel(this);
    row->addWidget(icon_, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    what_ = new QLabel(this);
    what_->setFont(theme().font(TextRole::title));
    detail_ = new QLabel(this);
    detail_->setProperty("role", QStringLiteral("secondary"));
    for (QLabel* label : {what_, detail_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(label);
    }
    row->addLayout(texts, 1);
    auto* log = new QToolButton(this);
    log->setIcon(icon(Icon::table));
    log->setAutoRaise(true);
    log->setToolTip(tr("Show the log"));
    log->setAccessibleName(tr("Show the log"));
    connect(log, &QToolButton::clicked, this, &MessageStrip::logAsked);
    row->addWidget(log, 0, Qt::AlignTop);
    auto* close = new QToolButton(this);
    close->setIcon(icon(Icon::close));
    close->setAutoRaise(true);
    close->setToolTip(tr("Dismiss (Esc)"));
    close->setAccessibleName(tr("Dismiss"));
    close->setShortcut(Qt::Key_Escape);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    row->addWidget(close, 0, Qt::AlignTop);
}

void MessageStrip::show(const QString& severity, const QString& what, const QString& detail) {
    setProperty("severity", severity);
    style()->unpolish(this);
    style()->polish(this);
    const bool error = severity == QLatin1String("error");
    const QString line = detail.isEmpty() ? what : what + QStringLiteral(" · ") + detail;
    log(error ? LogLevel::error : LogLevel::info, "{}", line.toStdString());
    const Token token = error ? Token::error : Token::note;
    icon_->setPixmap(
        iconPixmap(error ? Icon::error : Icon::note, theme().color(token), 16, devicePixelRatioF()));
    what_->setText(what);
    detail_->setText(detail);
    detail_->setVisible(!detail.isEmpty());
    setAccessibleName(what + QLatin1Char(' ') + detail);
    setVisible(true);
}

void MessageStrip::showError(const UserError& error) {
    const UserError::Parts& parts = error.parts();
    QString what = messageText(parts.what);
    if (!what.isEmpty()) {
        what[0] = what[0].toUpper();
    }
    QStringList detail;
    for (const std::string& part : {parts.where, parts.why, parts.remedy}) {
        if (!part.empty()) {
            detail << messageText(part);
        }
    }
    show(QStringLiteral("error"), what, detail.join(QStringLiteral(" · ")));
}

void MessageStrip::showException(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const UserError& fault) {
        showError(fault);
    } catch (const std::exception& fault) {
        show(QStringLiteral("error"), tr("Basin could not do that"),
             messageText(QString::fromUtf8(fault.what())));
    }
}

void MessageStrip::showNotice(const QString& text) {
    show(QStringLiteral("note"), text, {});
}

QString MessageStrip::text() const {
    return isVisible() ? what_->text() + QLatin1Char('\n') + detail_->text() : QString();
}

ProgressStrip::ProgressStrip(QWidget* parent) : QWidget(parent) {
    setFixedHeight(metric::statusBar - 2);
    setAccessibleName(tr("Progress"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 4, 0);
    row->setSpacing(8);
    title_ = new QLabel(this);
    title_->setFont(theme().font(TextRole::small));
    row->addWidget(title_);
    bar_ = new QProgressBar(this);
    bar_->setTextVisible(false);
    bar_->setFixedSize(120, 6);
    row->addWidget(bar_);
    cancel_ = new QPushButton(tr("Cancel"), this);
    cancel_->setFixedHeight(metric::field);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        cancel_->setEnabled(false); // it is heard; what it ends may take a moment yet
        emit cancelled();
    });
    row->addWidget(cancel_);
    delay_ = new QTimer(this);
    delay_->setSingleShot(true);
    delay_->setInterval(appearAfterMs);
    connect(delay_, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void ProgressStrip::showProgress(const QString& title, double share, double secsLeft) {
    if (!isActive()) {
        delay_->start();
        cancel_->setEnabled(true);
        last_ = std::numeric_limits<double>::infinity();
    }
    const double guess = guessedSecsLeft(share);
    const double left = secsLeft < 0.0 ? guess : secsLeft;
    title_->setText(left < 0.0 ? title : tr("%1, %2 s left").arg(title, QString::number(left, 'f', 1)));
    bar_->setRange(0, share < 0.0 ? 0 : 1000);
    bar_->setValue(static_cast<int>(share * 1000));
}

double ProgressStrip::guessedSecsLeft(double share) {
    constexpr double least = 0.02;
    if (share < last_) {
        since_.start();
        first_ = std::max(share, 0.0);
    }
    last_ = share;
    const double elapsedSecs = static_cast<double>(since_.elapsed()) / 1000.0;
    return share - first_ > least && elapsedSecs > guessAfterSecs
               ? elapsedSecs * (1.0 - share) / (share - first_)
               : -1.0;
}

bool ProgressStrip::isActive() const {
    return isVisible() || delay_->isActive();
}

void ProgressStrip::finish() {
    delay_->stop();
    hide();
}

} // namespace basin
