// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dock_title.h"
#include "widgets/marker.h"
#include "widgets/timeline.h"

#include <QString>

#include <vector>

namespace basin {

/// One colour or glyph of the timeline and its name.
struct TimelineLegendEntry {
    enum class Kind : std::uint8_t {
        phase,   ///< a stripe in a colour of the series
        restart, ///< the line where inner steps begin anew
        mark,
    };
    Kind kind = Kind::mark;
    int color = 0; ///< phase: of the series
    Marker marker; ///< mark: of no branch, so that its glyph is neutral
    QString name;

    bool operator==(const TimelineLegendEntry& other) const;
};

/// What is there in a run and no more: the phases of `stripes` (those in sight), then the kinds of marks.
std::vector<TimelineLegendEntry> timelineLegend(const TimelineData& data,
                                                const std::vector<TimelineStripes>& stripes);

/// The legend in the title line of the timeline: glyphs with names where there is room, else glyphs alone;
/// the tool tip has both.
class TimelineLegend : public TitleExtra {
    Q_OBJECT
  public:
    explicit TimelineLegend(QWidget* parent = nullptr);

    void setEntries(std::vector<TimelineLegendEntry> entries);
    const std::vector<TimelineLegendEntry>& entries() const { return entries_; }

    std::vector<int> widths() const override;
    /// As the tool tip shows it, in rich text.
    QString text() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    double widthOf(const TimelineLegendEntry& entry, bool named) const;
    double total(bool named) const;

    std::vector<TimelineLegendEntry> entries_;
};

} // namespace basin
