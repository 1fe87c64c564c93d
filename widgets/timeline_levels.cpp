// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_levels.h"

#include "widgets/timeline.h"
#include "widgets/timeline_layout.h"

#include <algorithm>
#include <cmath>

namespace basin {

using namespace timeline_layout;

namespace {

constexpr int mostPlaces = 200; ///< that a level is known to have and that are drawn before they are computed
constexpr double leastCell = 0.5;   ///< px; narrower ones are not told apart
constexpr double leastPhase = 0.08; ///< of the row, so that a short phase can be read and hit

using Cell = TimelineLevel::Cell;
using Cells = std::vector<Cell>;

/// The first cell that ends behind `iteration`.
Cells::const_iterator cellBehind(const Cells& cells, double iteration) {
    return std::upper_bound(cells.begin(), cells.end(), iteration, [](double wanted, const Cell& cell) {
        return wanted < static_cast<double>(cell.end);
    });
}

bool holds(const Cell& cell, std::int64_t cursor) {
    return cursor > cell.begin && cursor <= cell.end;
}

const Cell* litCell(const TimelineLevel& level, std::int64_t cursor) {
    const auto found = cellBehind(level.cells, static_cast<double>(cursor) - 1.0);
    return found != level.cells.end() && holds(*found, cursor) ? &*found : nullptr;
}

/// Spreads `places` equal boxes over the row; a pixel stays free between two.
QRectF placeOf(const QRectF& row, std::size_t index, std::size_t places) {
    const double width = row.width() / static_cast<double>(std::max<std::size_t>(places, 1));
    const double left = row.left() + static_cast<double>(index) * width;
    return {left, row.top(), std::max(1.0, width - 1.0), row.height()};
}

class Layout {
  public:
    Layout(const QRectF& tracks, double top) : tracks_(tracks), top_(top) {}

    LevelRow& add(const QString& label, int height) {
        LevelRow row;
        row.label = label;
        row.rect = QRectF(tracks_.left(), top_ + funnelHeight, tracks_.width(), height);
        row.fromLeft = litLeft_;
        row.fromRight = litRight_;
        top_ += funnelHeight + height;
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
    QRectF tracks_;
    double top_;
    double litLeft_ = 0.0, litRight_ = 0.0;
    std::vector<LevelRow> rows_;
};

LevelRow::Box boxOf(const Cell& cell, const QRectF& rect, bool lit) {
    return {rect, cell.text, cell.detail, lit, true, cell.end, -1, &cell, nullptr};
}

QString presentText(const TimelineLevel& level, const QString& text) {
    const bool numbered = !text.isEmpty() && text.front().isDigit();
    return level.count > 0 && numbered ? QStringLiteral("%1 / %2").arg(text).arg(level.count) : text;
}

int outermostHeight(const TimelineData& data) {
    return data.pictured ? picturedCellHeight : levelCellHeight;
}

/// The outermost level, in its place on the ruler: the cells in sight.
void addOutermost(Layout& layout, const TimelineData& data, const std::function<double(double)>& xOf,
                  const QRectF& tracks) {
    const TimelineLevel& level = data.levels.front();
    LevelRow& row = layout.add(level.label, outermostHeight(data));
    row.pictured = data.pictured;
    layout.lightNothing();
    const double perPixel = 1.0 / std::max(1e-12, xOf(1.0) - xOf(0.0));
    const double firstShown = (tracks.left() - xOf(0.0)) * perPixel;
    double drawnTo = tracks.left() - 1.0;
    for (auto cell = cellBehind(level.cells, firstShown); cell != level.cells.end(); ++cell) {
        const double left = std::max(xOf(static_cast<double>(cell->begin)), tracks.left());
        const double right = std::min(xOf(static_cast<double>(cell->end)), tracks.right());
        if (left >= tracks.right()) {
            break;
        }
        const bool lit = holds(*cell, data.cursor);
        if (right <= left || (right < drawnTo + leastCell && !lit)) {
            continue;
        }
        const QRectF rect(left, row.rect.top(), std::max(1.0, right - left - 1.0), row.rect.height());
        row.boxes.push_back(boxOf(*cell, rect, lit));
        drawnTo = right;
    }
    if (const Cell* lit = litCell(level, data.cursor)) {
        row.present = presentText(level, lit->text);
        layout.light(xOf(static_cast<double>(lit->begin)), xOf(static_cast<double>(lit->end)));
    }
}

/// Behind the lit cell, if it is the last one there is: how many places have no cell yet.
std::size_t placesToCome(const TimelineLevel& level, const std::vector<const Cell*>& inside,
                         std::int64_t cursor) {
    const bool atEnd = !inside.empty() && cursor > inside.back()->begin && cursor <= inside.back()->end;
    const std::int64_t rest = level.count - 1 - level.index;
    return atEnd && rest > 0 && rest <= mostPlaces ? static_cast<std::size_t>(rest) : 0;
}

/// What lies inside the cell that is lit above, and the places that are still to be computed.
const Cell* addInside(Layout& layout, const TimelineLevel& level, const TimelineStripes* stripes,
                      const Cell* above, std::int64_t cursor) {
    LevelRow& row = layout.add(level.label, levelCellHeight);
    layout.lightNothing();
    if (above == nullptr) {
        return nullptr;
    }
    std::vector<const Cell*> inside;
    for (auto cell = cellBehind(level.cells, static_cast<double>(above->begin));
         cell != level.cells.end() && cell->end <= above->end; ++cell) {
        if (cell->begin >= above->begin) {
            inside.push_back(&*cell);
        }
    }
    const std::size_t places = inside.size() + placesToCome(level, inside, cursor);
    const Cell* lit = nullptr;
    for (std::size_t i = 0; i < places; ++i) {
        const QRectF rect = placeOf(row.rect, i, places);
        if (i >= inside.size()) {
            row.boxes.push_back({rect, {}, {}, false, false, 0, -1, nullptr, nullptr});
            continue;
        }
        const bool here = holds(*inside[i], cursor);
        row.boxes.push_back(boxOf(*inside[i], rect, here));
        row.boxes.back().parts = stripes != nullptr ? stripes->of(inside[i]->end) : nullptr;
        if (here) {
            lit = inside[i];
            row.present = presentText(level, lit->text);
            layout.light(rect.left(), rect.right());
        }
    }
    return lit;
}

/// Where the phases lie: as wide as they take long where that is known, but never too narrow to be hit.
std::vector<QRectF> phaseRects(const TimelineParts* parts, const QRectF& row, std::size_t places) {
    std::vector<double> shares(places, 1.0);
    if (parts != nullptr && parts->timed()) {
        shares = parts->shares();
        shares.resize(places, 0.0); // the iteration broke off: those behind were not begun
    }
    double sum = 0.0;
    for (double& share : shares) {
        share = std::max(share, leastPhase);
        sum += share;
    }
    std::vector<QRectF> rects;
    double done = 0.0;
    for (const double share : shares) {
        const double left = row.left() + done / sum * row.width();
        done += share;
        const double right = row.left() + done / sum * row.width();
        rects.emplace_back(left, row.top(), std::max(1.0, right - left - 1.0), row.height());
    }
    return rects;
}

void addPhases(Layout& layout, const TimelineData& data) {
    LevelRow& row = layout.add(Timeline::tr("Phase"), levelCellHeight);
    const auto places = static_cast<std::size_t>(data.phases.size());
    const TimelineParts* parts = data.stripes.of(data.cursor);
    if (parts != nullptr && parts->parts.size() > places) {
        parts = nullptr;
    }
    const std::vector<QRectF> rects = phaseRects(parts, row.rect, places);
    for (std::size_t i = 0; i < places; ++i) {
        const int phase = static_cast<int>(i);
        LevelRow::Box box;
        box.rect = rects[i];
        box.text = data.phases[phase];
        box.lit = phase == data.phase;
        box.computed = phase <= data.phase;
        box.detail = box.lit                   ? Timeline::tr("stands here")
                     : phase == data.phase + 1 ? Timeline::tr("next")
                                               : QString();
        if (parts != nullptr && i < parts->parts.size()) {
            box.parts = parts;
            box.detail = box.detail.isEmpty() ? durationText(parts->parts[i].seconds) : box.detail;
        } else if (parts != nullptr) {
            box.detail.clear(); // the iteration broke off: nothing comes next
        }
        box.iteration = data.cursor;
        box.phase = phase;
        row.boxes.push_back(std::move(box));
    }
    if (data.phase >= 0) {
        row.present = QStringLiteral("%1 / %2").arg(data.phase + 1).arg(places);
    }
}

} // namespace

int levelRowsHeight(const TimelineData& data) {
    if (data.levels.empty()) {
        return 0;
    }
    // The levels, the iterations of the innermost one, the phases of the iteration.
    int height = (data.iterations.single ? 1 : 2) * (funnelHeight + levelCellHeight);
    for (std::size_t i = 0; i < data.levels.size(); ++i) {
        if (!data.levels[i].single) {
            height += funnelHeight + (i == 0 ? outermostHeight(data) : levelCellHeight);
        }
    }
    return height;
}

std::vector<LevelRow> levelRows(const TimelineData& data, const std::function<double(double)>& xOf,
                                const QRectF& tracks, double top) {
    if (data.levels.empty()) {
        return {};
    }
    Layout layout(tracks, top);
    const Cell* lit = litCell(data.levels.front(), data.cursor);
    if (!data.levels.front().single) {
        addOutermost(layout, data, xOf, tracks);
    } else if (lit != nullptr) {
        layout.light(xOf(static_cast<double>(lit->begin)), xOf(static_cast<double>(lit->end)));
    }
    for (std::size_t i = 1; i < data.levels.size(); ++i) {
        const TimelineLevel& level = data.levels[i];
        // A single place fills the cell around it: what is lit stays what it is.
        lit =
            level.single ? litCell(level, data.cursor) : addInside(layout, level, nullptr, lit, data.cursor);
    }
    if (!data.iterations.single) {
        addInside(layout, data.iterations, &data.stripes, lit, data.cursor);
    }
    addPhases(layout, data);
    return layout.take();
}

} // namespace basin
