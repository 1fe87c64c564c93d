// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_findings.h"

#include "widgets/paint.h"
#include "widgets/timeline.h"
#include "widgets/timeline_layout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace basin {

using namespace timeline_layout;

namespace {

constexpr double leastBar = 3.0, glyph = 10.0, glyphRoom = 14.0;

std::size_t shownFindings(const TimelineData& data) {
    return std::min<std::size_t>(data.findings.size(), mostFindings);
}

} // namespace

double findingsHeight(const TimelineData& data) {
    const auto shown = static_cast<double>(shownFindings(data));
    return shown > 0.0 ? shown * findingPitch + 2.0 * findingMargin : 0.0;
}

std::vector<FindingBar> findingBars(const TimelineData& data, const std::function<double(double)>& xOf,
                                    const QRectF& tracks, double top) {
    const QFontMetricsF metrics(theme().font(TextRole::tick));
    std::vector<FindingBar> bars;
    for (std::size_t i = 0; i < shownFindings(data); ++i) {
        const TimelineFinding& finding = data.findings[i];
        const double y = top + findingMargin + static_cast<double>(i) * findingPitch;
        const double left = xOf(static_cast<double>(finding.begin));
        const double right = std::max(xOf(static_cast<double>(finding.end)), left + leastBar);
        if (left > tracks.right() + 1.0 || right < tracks.left()) {
            continue; // not in sight; its row stays where it is
        }
        FindingBar bar;
        bar.finding = i;
        bar.rect = QRectF(QPointF(std::max(left, tracks.left()), y),
                          QPointF(std::min(right, tracks.right() + leastBar), y + findingBarHeight));
        const double needed = metrics.horizontalAdvance(finding.text) + glyphRoom + 6.0;
        const double after = tracks.right() - bar.rect.left(), before = bar.rect.left() - tracks.left();
        bar.textBefore = needed > after && before > after;
        bar.text = bar.textBefore ? QRectF(tracks.left(), y, before, findingBarHeight)
                                  : QRectF(bar.rect.left(), y, after, findingBarHeight);
        bars.push_back(bar);
    }
    return bars;
}

void paintFindings(QPainter& painter, const std::vector<FindingBar>& bars, const TimelineData& data,
                   const QRectF& name) {
    if (data.findings.empty()) {
        return;
    }
    painter.setFont(theme().font(TextRole::tick));
    const QFontMetricsF metrics(painter.font());
    for (const FindingBar& bar : bars) {
        const TimelineFinding& finding = data.findings[bar.finding];
        Marker mark;
        mark.kind = MarkerKind::finding;
        mark.severity = finding.severity;
        const QColor ink = markerColor(mark);
        QColor fill = ink;
        fill.setAlphaF(0.20F);
        painter.fillRect(bar.rect, fill);
        painter.fillRect(QRectF(bar.rect.left(), bar.rect.top(), 2.0, bar.rect.height()), ink);
        const double room = bar.text.width() - glyphRoom - 6.0;
        const QString text = metrics.elidedText(finding.text, Qt::ElideRight, room);
        const double width = metrics.horizontalAdvance(text);
        const double textLeft =
            bar.textBefore ? bar.text.right() - 6.0 - width : bar.text.left() + glyphRoom + 3.0;
        paintMarker(painter, mark, {textLeft - glyphRoom + 6.0, bar.rect.center().y()}, glyph);
        painter.setPen(theme().color(Token::text));
        painter.drawText(QRectF(textLeft, bar.rect.top() - 1.0, width + 2.0, bar.rect.height() + 2.0),
                         Qt::AlignVCenter | Qt::AlignLeft, text);
    }
    painter.setFont(theme().font(TextRole::small));
    painter.setPen(theme().color(Token::text));
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft, Timeline::tr("Findings"));
    painter.setFont(theme().font(TextRole::tick));
    painter.setPen(theme().color(Token::text2));
    const std::size_t shown = shownFindings(data);
    const QString count = shown < data.findings.size()
                              ? Timeline::tr("%1 of %2 shown").arg(shown).arg(data.findings.size())
                              : QString::number(data.findings.size());
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignRight, count);
}

} // namespace basin
