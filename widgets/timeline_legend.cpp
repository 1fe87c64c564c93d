// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_legend.h"

#include "widgets/paint.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QPixmap>
#include <QStringList>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr double glyph = 12.0, nameGap = 4.0, entryGap = 12.0, tightGap = 7.0;

using Kind = TimelineLegendEntry::Kind;

void addOnce(std::vector<TimelineLegendEntry>& entries, const TimelineLegendEntry& entry) {
    if (!entry.name.isEmpty() && std::find(entries.begin(), entries.end(), entry) == entries.end()) {
        entries.push_back(entry);
    }
}

void addPhases(std::vector<TimelineLegendEntry>& entries, const std::vector<TimelineStripes>& stripes) {
    std::vector<TimelineLegendEntry> restarts;
    for (const TimelineStripes& each : stripes) {
        for (const TimelineParts& kind : each.kinds) {
            for (const TimelinePart& part : kind.parts) {
                addOnce(entries, {Kind::phase, part.color, {}, part.name});
                if (!part.restarts.empty()) {
                    addOnce(restarts, {Kind::restart, 0, {}, part.restart});
                }
            }
        }
    }
    entries.insert(entries.end(), restarts.begin(), restarts.end());
}

/// The marks that stand somewhere on the timeline; of findings the weightiest.
std::vector<Marker> marksOf(const TimelineData& data) {
    std::vector<Marker> marks = data.marks;
    for (const TimelineLane& lane : data.lanes) {
        marks.insert(marks.end(), lane.markers.begin(), lane.markers.end());
        if (!lane.checkpoints.empty()) {
            marks.push_back({MarkerKind::checkpoint, 0, -1, {}});
        }
    }
    if (data.notFinite) {
        marks.push_back({MarkerKind::notFinite, 0, -1, {}});
    }
    for (const TimelineFinding& finding : data.findings) {
        marks.push_back({MarkerKind::finding, 0, -1, {}, finding.severity});
    }
    return marks;
}

void paintGlyph(QPainter& painter, const TimelineLegendEntry& entry, double left, double middle) {
    switch (entry.kind) {
    case Kind::phase: {
        QColor color = theme().series(entry.color);
        color.setAlphaF(0.75F);
        painter.fillRect(QRectF(left + 1.5, std::round(middle - 4.5), 9.0, 9.0), color);
        break;
    }
    case Kind::restart:
        painter.fillRect(QRectF(left + 5.0, std::round(middle - 5.0), 2.0, 10.0),
                         theme().color(Token::warning));
        break;
    case Kind::mark:
        if (entry.marker.kind == MarkerKind::checkpoint) { // as they stand at the foot of a lane
            for (const double x : {2.0, 9.0}) {
                paintMarker(painter, entry.marker, {left + x + 0.5, std::round(middle) + 3.0});
            }
        } else {
            paintMarker(painter, entry.marker, {left + glyph / 2, middle}, glyph);
        }
    }
}

QString glyphImage(const TimelineLegendEntry& entry, double ratio) {
    QPixmap pixmap(QSizeF(glyph * ratio, glyph * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintGlyph(painter, entry, 0.0, glyph / 2);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pixmap.save(&buffer, "PNG");
    return QStringLiteral("<img width='%1' height='%1' src='data:image/png;base64,%2'/>")
        .arg(glyph)
        .arg(QString::fromLatin1(bytes.toBase64()));
}

} // namespace

bool TimelineLegendEntry::operator==(const TimelineLegendEntry& other) const {
    return kind == other.kind && color == other.color && marker.kind == other.marker.kind &&
           marker.severity == other.marker.severity && name == other.name;
}

std::vector<TimelineLegendEntry> timelineLegend(const TimelineData& data,
                                                const std::vector<TimelineStripes>& stripes) {
    std::vector<TimelineLegendEntry> entries;
    addPhases(entries, stripes);
    const std::vector<Marker> marks = marksOf(data);
    for (const MarkerKind kind :
         {MarkerKind::edit, MarkerKind::fork, MarkerKind::best, MarkerKind::breakpoint, MarkerKind::bookmark,
          MarkerKind::checkpoint, MarkerKind::finding, MarkerKind::notFinite}) {
        TimelineLegendEntry entry{Kind::mark, 0, {kind, 0, -1, {}}, markerName(kind)};
        bool there = false;
        for (const Marker& mark : marks) {
            if (mark.kind == kind) {
                there = true;
                entry.marker.severity = std::max(entry.marker.severity, mark.severity);
            }
        }
        if (there) {
            entries.push_back(std::move(entry));
        }
    }
    return entries;
}

TimelineLegend::TimelineLegend(QWidget* parent) : TitleExtra(parent) {
    setAccessibleName(tr("Legend"));
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TimelineLegend::setEntries(std::vector<TimelineLegendEntry> entries) {
    if (entries == entries_) {
        return;
    }
    entries_ = std::move(entries);
    QStringList names;
    for (const TimelineLegendEntry& entry : entries_) {
        names << entry.name;
    }
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    emit widthsChanged();
    update();
}

double TimelineLegend::widthOf(const TimelineLegendEntry& entry, bool named) const {
    const QFontMetricsF metrics(theme().font(TextRole::small));
    return glyph + (named ? nameGap + std::ceil(metrics.horizontalAdvance(entry.name)) : 0.0);
}

double TimelineLegend::total(bool named) const {
    double sum = 0.0;
    for (const TimelineLegendEntry& entry : entries_) {
        sum += widthOf(entry, named) + (named ? entryGap : tightGap);
    }
    return sum;
}

std::vector<int> TimelineLegend::widths() const {
    if (entries_.empty()) {
        return {};
    }
    return {static_cast<int>(std::ceil(total(true))), static_cast<int>(std::ceil(total(false)))};
}

QString TimelineLegend::text() const {
    QString rows;
    for (const TimelineLegendEntry& entry : entries_) {
        rows += QStringLiteral("<tr><td valign='middle'>%1&nbsp;</td><td valign='middle'>%2</td></tr>")
                    .arg(glyphImage(entry, devicePixelRatioF()), entry.name.toHtmlEscaped());
    }
    return QStringLiteral("<table cellspacing='2'>%1</table>").arg(rows);
}

void TimelineLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(theme().font(TextRole::small));
    const bool named = width() >= std::ceil(total(true));
    double left = 0.0;
    for (const TimelineLegendEntry& entry : entries_) {
        paintGlyph(painter, entry, left, height() / 2.0);
        const double wide = widthOf(entry, named);
        if (named) {
            const bool fault =
                entry.kind == Kind::mark && entry.marker.kind == MarkerKind::notFinite; // a bad word
            painter.setPen(theme().color(fault ? Token::nan : Token::text2));
            painter.drawText(QRectF(left + glyph + nameGap, 0, wide, height()), Qt::AlignVCenter, entry.name);
        }
        left += wide + (named ? entryGap : tightGap);
    }
}

bool TimelineLegend::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return TitleExtra::event(event);
}

} // namespace basin
