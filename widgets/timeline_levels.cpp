// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_levels.h"

#include "widgets/paint.h"
#include "widgets/timeline_layout.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace basin {

using namespace timeline_layout;

namespace {

constexpr double funnelHeight = levelHeight - levelCellHeight;
constexpr int mostPlaces = 200; ///< that a level is known to have and that are drawn before they are computed

QString tr(const char* text) {
    return QCoreApplication::translate("basin::Timeline", text);
}

const TimelineLevel::Cell* litCell(const TimelineLevel& level, std::int64_t cursor) {
    const auto found =
        std::find_if(level.cells.begin(), level.cells.end(), [cursor](const TimelineLevel::Cell& cell) {
            return cursor > cell.begin && cursor <= cell.end;
        });
    return found != level.cells.end() ? &*found : nullptr;
}

/// Spreads `places` equal boxes over the row; a pixel stays free between two.
QRectF placeOf(const QRectF& row, std::size_t index, std::size_t places) {
    const double width = row.width() / static_cast<double>(std::max<std::size_t>(places, 1));
    const double left = row.left() + static_cast<double>(index) * width;
    return {left, row.top(), std::max(1.0, width - 1.0), row.height()};
}

class Layout {
  public:
    Layout(const TimelineData& data, const QRectF& tracks, double top)
        : data_(data), tracks_(tracks), top_(top) {}

    LevelRow& add(const QString& label) {
        LevelRow row;
        row.label = label;
        row.rect = QRectF(tracks_.left(), top_ + funnelHeight, tracks_.width(), levelCellHeight);
        row.fromLeft = litLeft_;
        row.fromRight = litRight_;
        top_ += levelHeight;
        rows_.push_back(std::move(row));
        return rows_.back();
    }

    /// The next row shows this stretch.
    void light(double left, double right) {
        litLeft_ = std::clamp(left, tracks_.left(), tracks_.right());
        litRight_ = std::clamp(right, tracks_.left(), tracks_.right());
    }
    void lightNothing() { litLeft_ = litRight_ = 0.0; }

    std::vector<LevelRow> take() { return std::move(rows_); }

  private:
    const TimelineData& data_;
    QRectF tracks_;
    double top_;
    double litLeft_ = 0.0, litRight_ = 0.0;
    std::vector<LevelRow> rows_;
};

LevelRow::Box boxOf(const TimelineLevel::Cell& cell, const QRectF& rect, bool lit) {
    return {rect, cell.text, cell.detail, lit, true, cell.end, -1};
}

QString presentText(const TimelineLevel& level, const QString& text) {
    const bool numbered = !text.isEmpty() && text.front().isDigit();
    return level.count > 0 && numbered ? QStringLiteral("%1 / %2").arg(text).arg(level.count) : text;
}

/// The outermost level, in its place on the ruler.
void addOutermost(Layout& layout, const TimelineData& data, const std::function<double(double)>& xOf,
                  const QRectF& tracks) {
    const TimelineLevel& level = data.levels.front();
    LevelRow& row = layout.add(level.label);
    layout.lightNothing();
    for (const TimelineLevel::Cell& cell : level.cells) {
        const double left = std::max(xOf(static_cast<double>(cell.begin)), tracks.left());
        const double right = std::min(xOf(static_cast<double>(cell.end)), tracks.right());
        if (right <= left) {
            continue;
        }
        const bool lit = data.cursor > cell.begin && data.cursor <= cell.end;
        const QRectF rect(left, row.rect.top(), std::max(1.0, right - left - 1.0), row.rect.height());
        row.boxes.push_back(boxOf(cell, rect, lit));
        if (lit) {
            row.present = presentText(level, cell.text);
            layout.light(left, right);
        }
    }
}

/// Behind the lit cell, if it is the last one there is: how many places have no cell yet.
std::size_t placesToCome(const TimelineLevel& level, const std::vector<const TimelineLevel::Cell*>& inside,
                         std::int64_t cursor) {
    const bool atEnd = !inside.empty() && cursor > inside.back()->begin && cursor <= inside.back()->end;
    const std::int64_t rest = level.count - 1 - level.index;
    return atEnd && rest > 0 && rest <= mostPlaces ? static_cast<std::size_t>(rest) : 0;
}

/// What lies inside the cell that is lit above, and the places that are still to be computed.
const TimelineLevel::Cell* addInside(Layout& layout, const TimelineLevel& level,
                                     const TimelineLevel::Cell* above, std::int64_t cursor) {
    LevelRow& row = layout.add(level.label);
    layout.lightNothing();
    if (above == nullptr) {
        return nullptr;
    }
    std::vector<const TimelineLevel::Cell*> inside;
    for (const TimelineLevel::Cell& cell : level.cells) {
        if (cell.begin >= above->begin && cell.end <= above->end) {
            inside.push_back(&cell);
        }
    }
    const std::size_t places = inside.size() + placesToCome(level, inside, cursor);
    const TimelineLevel::Cell* lit = nullptr;
    for (std::size_t i = 0; i < places; ++i) {
        const QRectF rect = placeOf(row.rect, i, places);
        if (i >= inside.size()) {
            row.boxes.push_back({rect, {}, {}, false, false, 0, -1});
            continue;
        }
        const bool here = cursor > inside[i]->begin && cursor <= inside[i]->end;
        row.boxes.push_back(boxOf(*inside[i], rect, here));
        if (here) {
            lit = inside[i];
            row.present = presentText(level, lit->text);
            layout.light(rect.left(), rect.right());
        }
    }
    return lit;
}

void addPhases(Layout& layout, const TimelineData& data) {
    LevelRow& row = layout.add(tr("Phase"));
    const auto places = static_cast<std::size_t>(data.phases.size());
    for (std::size_t i = 0; i < places; ++i) {
        const int phase = static_cast<int>(i);
        LevelRow::Box box;
        box.rect = placeOf(row.rect, i, places);
        box.text = data.phases[phase];
        box.lit = phase == data.phase;
        box.computed = phase <= data.phase;
        box.detail = box.lit ? tr("stands here") : phase == data.phase + 1 ? tr("next") : QString();
        box.iteration = data.cursor;
        box.phase = phase;
        row.boxes.push_back(std::move(box));
    }
    if (data.phase >= 0) {
        row.present = QStringLiteral("%1 / %2").arg(data.phase + 1).arg(places);
    }
}

void paintFunnel(QPainter& painter, const LevelRow& row) {
    if (row.fromRight <= row.fromLeft) {
        return;
    }
    const double top = row.rect.top() - funnelHeight, bottom = row.rect.top();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::bg2));
    painter.drawPolygon(QPolygonF({QPointF(row.fromLeft, top), QPointF(row.fromRight, top),
                                   QPointF(row.rect.right(), bottom), QPointF(row.rect.left(), bottom)}));
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintBoxText(QPainter& painter, const LevelRow::Box& box, const QColor& ink) {
    constexpr double padding = 6.0;
    painter.setFont(theme().font(box.lit ? TextRole::title : TextRole::small));
    const double width = painter.fontMetrics().horizontalAdvance(box.text);
    if (width + 2 * padding > box.rect.width()) {
        return;
    }
    painter.setPen(ink);
    painter.drawText(box.rect.adjusted(padding, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, box.text);
    painter.setFont(theme().font(box.phase >= 0 ? TextRole::small : TextRole::monoSmall));
    const double detail = painter.fontMetrics().horizontalAdvance(box.detail);
    if (!box.detail.isEmpty() && width + detail + 4 * padding <= box.rect.width()) {
        painter.setPen(theme().color(Token::text2));
        painter.drawText(box.rect.adjusted(0, 0, -padding, 0), Qt::AlignVCenter | Qt::AlignRight, box.detail);
    }
}

} // namespace

int levelRowCount(const TimelineData& data) {
    // The levels, the iterations of the innermost one, the phases of the iteration.
    return data.levels.empty() ? 0 : static_cast<int>(data.levels.size()) + 2;
}

std::vector<LevelRow> levelRows(const TimelineData& data, const std::function<double(double)>& xOf,
                                const QRectF& tracks, double top) {
    if (data.levels.empty()) {
        return {};
    }
    Layout layout(data, tracks, top);
    addOutermost(layout, data, xOf, tracks);
    const TimelineLevel::Cell* lit = litCell(data.levels.front(), data.cursor);
    for (std::size_t i = 1; i < data.levels.size(); ++i) {
        lit = addInside(layout, data.levels[i], lit, data.cursor);
    }
    addInside(layout, data.iterations, lit, data.cursor);
    addPhases(layout, data);
    return layout.take();
}

void paintLevelRows(QPainter& painter, const std::vector<LevelRow>& rows, const TimelineData& data,
                    double nameWidth) {
    const QColor own = theme().series(data.branch);
    QColor ground = own;
    ground.setAlphaF(0.16F);
    for (const LevelRow& row : rows) {
        paintFunnel(painter, row);
        for (const LevelRow::Box& box : row.boxes) {
            const QColor edge = box.lit        ? theme().mode(data.mode)
                                : box.computed ? own
                                               : theme().color(Token::line);
            const QColor fill = box.lit        ? theme().modeGround(data.mode)
                                : box.computed ? ground
                                               : theme().color(Token::plot);
            paintBox(painter, box.rect, fill, box.rect.width() > 4 ? edge : QColor());
            paintBoxText(painter, box, theme().color(box.computed ? Token::text : Token::text3));
        }
        painter.setFont(theme().font(TextRole::title));
        painter.setPen(theme().color(Token::text));
        const QRectF name(24, row.rect.top(), nameWidth - 32, row.rect.height());
        painter.drawText(name, Qt::AlignVCenter, row.label);
        const double used = painter.fontMetrics().horizontalAdvance(row.label) + 8.0;
        painter.setFont(theme().font(TextRole::monoSmall));
        painter.setPen(theme().color(Token::text2));
        painter.drawText(name, Qt::AlignVCenter | Qt::AlignRight,
                         painter.fontMetrics().elidedText(row.present, Qt::ElideRight,
                                                          static_cast<int>(name.width() - used)));
    }
}

} // namespace basin
