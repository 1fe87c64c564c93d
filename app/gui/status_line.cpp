// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/status_line.h"

#include "app/gui/edit_text.h"
#include "app/gui/feeds.h"
#include "app/gui/session_controller.h"
#include "core/math/kernels/dispatch.h"
#include "widgets/axis_ticks.h"
#include "widgets/paint.h"
#include "widgets/transport_parts.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace basin {

namespace {

constexpr int cellPadding = 10;

QString hashText(std::uint64_t hash) {
    const QString digits = QStringLiteral("%1").arg(hash, 16, 16, QLatin1Char('0'));
    return digits.left(4) + QLatin1Char(' ') + digits.mid(4, 4);
}

/// Whether a picture of the past was recomputed to the bits that were recorded; none where nothing was.
std::optional<bool> agrees(const RunLook& look, const Snapshot& snapshot) {
    if (look.mode != Mode::past || snapshot.position.phase > 0 || snapshot.position.iteration == 0) {
        return std::nullopt;
    }
    const std::optional<RowOnPath> row = rowOnPath(look.tree, snapshot.segment, snapshot.position.iteration);
    return row ? std::optional(row->facts.hash == snapshot.hash) : std::nullopt;
}

QString megabytes(std::size_t bytes) {
    return QString::number(static_cast<double>(bytes) / (1 << 20), 'f', bytes < (10U << 20) ? 1 : 0);
}

} // namespace

StatusLine::StatusLine(QWidget* parent) : QWidget(parent) {
    setFixedHeight(metric::statusBar);
    setAccessibleName(tr("Status"));
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QString StatusLine::savedText(const QDateTime& at) {
    const qint64 secs = at.secsTo(QDateTime::currentDateTime());
    return secs < 60     ? tr("saved %1 s ago").arg(secs)
           : secs < 3600 ? tr("saved %1 min ago").arg(secs / 60)
                         : tr("saved at %1").arg(QLocale().toString(at.time(), QLocale::ShortFormat));
}

void StatusLine::showSession(const SessionController& session, const QDateTime& savedAt) {
    left_.clear();
    right_.clear();
    if (!session.hasRun()) {
        update();
        return;
    }
    const RunLook& look = session.look();
    const RunnerStatus& status = session.status();
    const Snapshot* snapshot = session.snapshot().get();
    const TransportState place = transportState(look, status, snapshot, session.isReplaying());
    mode_ = look.mode;
    left_.push_back({tr("branch %1").arg(QString::fromStdString(look.branch(look.cursor.branch).name))});
    left_.push_back({tr("iteration %1 of %2").arg(countText(place.iteration), countText(place.head)), true});
    for (const TransportState::LevelText& level : place.outerLevels) {
        left_.push_back({level.label + QLatin1Char(' ') + level.text});
    }
    if (place.phase >= 0 && place.phase < place.phases.size()) {
        left_.push_back({tr("after %1").arg(place.phases[place.phase])});
    }
    if (session.awaitsPicture() && status.replay_busy) {
        left_.push_back({tr("replaying %1 of %2, %3 s left")
                             .arg(countText(status.replay_done), countText(status.replay_total),
                                  QString::number(status.replay_secs_left, 'f', 1))});
    } else if (snapshot != nullptr && !status.running) {
        const QString hash = tr("hash %1").arg(hashText(snapshot->hash));
        const std::optional<bool> same = agrees(look, *snapshot);
        left_.push_back({!same   ? hash
                         : *same ? tr("%1 ✓ bit-exact").arg(hash)
                                 : tr("%1 ✕ differs from the record").arg(hash),
                         true});
    }
    for (const Edit& edit : status.pending) {
        left_.push_back({tr("waiting: %1").arg(editText(look.info(), edit))});
    }
    if (status.running) {
        right_.push_back({tr("%1 it/s").arg(countText(qRound64(status.iterations_per_sec))), true});
    }
    right_.push_back({tr("threads %1").arg(look.run->spec().threads)});
    const CheckpointStore& checkpoints = look.run->checkpoints();
    right_.push_back(
        {tr("checkpoints %1 / %2 MB").arg(megabytes(checkpoints.bytes()), megabytes(checkpoints.cap()))});
    if (savedAt.isValid()) {
        right_.push_back({savedText(savedAt)});
    }
    right_.push_back({QString::fromStdString(instruction_set_name())});
    QStringList words{ModeBadge::text(mode_)};
    for (const Cell& cell : left_) {
        words << cell.text;
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

int StatusLine::paintCell(QPainter& painter, const Cell& cell, int x, bool fromRight) const {
    painter.setFont(theme().font(cell.mono ? TextRole::monoSmall : TextRole::small));
    const int width = painter.fontMetrics().horizontalAdvance(cell.text) + 2 * cellPadding;
    const int left = fromRight ? x - width : x;
    painter.setPen(theme().color(Token::text2));
    painter.drawText(QRect(left + cellPadding, 0, width, height()), Qt::AlignVCenter, cell.text);
    paintVertical(painter, 0, height(), fromRight ? left : left + width - 1, theme().color(Token::line));
    return fromRight ? left : left + width;
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::bg2));
    paintHorizontal(painter, 0, width(), 0, theme().color(Token::line));
    if (left_.empty()) {
        return;
    }
    const QFont strong = theme().font(TextRole::title);
    const QString text = ModeBadge::text(mode_);
    int widest = 0;
    for (const Mode each : {Mode::live, Mode::paused, Mode::past}) {
        widest = std::max(widest, QFontMetrics(strong).horizontalAdvance(ModeBadge::text(each)));
    }
    const int blockWidth = widest + 44;
    painter.fillRect(QRect(0, 0, blockWidth, height()), theme().mode(mode_));
    const QColor ink = theme().isDark() ? theme().color(Token::bg0) : theme().color(Token::bg3);
    paintModeIcon(painter, mode_, QRectF(10, (height() - 14) / 2.0, 14, 14), ink);
    painter.setFont(strong);
    painter.setPen(ink);
    painter.drawText(QRect(32, 0, blockWidth, height()), Qt::AlignVCenter, text);
    int right = width();
    for (auto cell = right_.rbegin(); cell != right_.rend(); ++cell) {
        right = paintCell(painter, *cell, right, true);
    }
    painter.setClipRect(QRect(0, 0, right, height()));
    int left = blockWidth;
    for (const Cell& cell : left_) {
        left = paintCell(painter, cell, left, false);
    }
}

} // namespace basin
