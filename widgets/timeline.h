// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/curve_columns.h"
#include "widgets/marker.h"
#include "widgets/theme.h"
#include "widgets/timeline_parts.h"

#include <QAbstractScrollArea>
#include <QImage>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace basin {

struct TimelineLegendEntry;

/// One branch of a run on the timeline.
struct TimelineLane {
    int branch = 0;
    QString name;           ///< "A"
    QString detail;         ///< "best 0.0698 @ 1464"
    Curve loss;             ///< the branch's own rows
    std::int64_t begin = 0; ///< iteration of the fork; 0 for the first branch
    int parentLane = -1;    ///< -1: starts by itself
    std::vector<Marker> markers;
    std::vector<std::int64_t> checkpoints;
};

/// A level of a nested optimizer: the stretches of iterations that share its index.
struct TimelineLevel {
    QString label; ///< "Window"
    struct Cell {
        std::int64_t begin = 0, end = 0; ///< iterations begin + 1 ... end, as positions
        QString text;                    ///< "2" or "rigid"
        QString detail;                  ///< at its right end, where there is room: "2.50"
    };
    std::vector<Cell> cells; ///< of the branch that is looked at, in order
    std::int64_t count = 0;  ///< how many places there are around the cursor; 0: unknown
    std::int64_t index = 0;  ///< of the place that the cursor is in; cells before it may have been skipped
    bool single = false;     ///< one place in each cell around it: a row of it would tell nothing
};

/// Something that should be known, from where it was first seen to the end of its branch.
struct TimelineFinding {
    int branch = 0;
    std::int64_t begin = 0, end = 0; ///< iterations
    QString text;
    Finding::Severity severity = Finding::Severity::note;
};

/// A quantity that was chosen for a lane of its own.
struct TimelineScalar {
    QString label, unit;
    QString description;       ///< for its tool tip
    bool logarithmic = false;  ///< where it is positive
    bool whole = false;        ///< a count
    std::vector<Curve> curves; ///< of each branch its own rows
    std::vector<Curve> limits; ///< of the branch that is looked at; role is CurveRole::limit
};

struct TimelineData {
    std::vector<TimelineLane> lanes;
    std::optional<TimelineScalar> scalar;
    std::vector<TimelineFinding> findings; ///< the weightiest first
    std::vector<TimelineLevel> levels;     ///< outermost first; none: there is nothing around the iterations
    TimelineLevel iterations;              ///< near the cursor, inside the innermost level's cell
    TimelineStripes stripes;               ///< of these iterations
    bool pictured = false;                 ///< cells of the outermost level have pictures
    QStringList phases;
    int phase = -1;            ///< that was done last; -1: none
    std::vector<Marker> marks; ///< of no branch: breakpoints; in the gutter
    bool notFinite = false;    ///< some value of what is drawn is NaN or infinite
    std::int64_t cursor = 0;
    int branch = 0; ///< that the cursor is on
    Mode mode = Mode::paused;
    std::int64_t liveHead = 0;
    int liveBranch = 0;
};

/// Every branch as a lane with the shape of its loss, its edits, forks, bookmarks, checkpoints, best and NaN;
/// a ruler and a handle above, and a gutter for breakpoints: a click there sets one or takes it away. Drag
/// anywhere to move the cursor; wheel zooms, double click shows all; arrow keys move by one iteration, Page
/// keys by a twentieth of what is shown, up and down change the lane. Iterations that are wide enough show
/// their phases as stripes, as wide as these take long. Below the branches one chosen scalar has a lane; a
/// click on its name asks for another one. Then follow the findings as bars, a click goes to where one was
/// first seen, and each level of a nested optimizer with a row that spreads the lit cell of the row above; a
/// click goes to the end of a cell.
class Timeline : public QAbstractScrollArea {
    Q_OBJECT
  public:
    explicit Timeline(QWidget* parent = nullptr);

    void setData(TimelineData data);
    const TimelineData& data() const { return data_; }

    /// Asked while painting for the phases of iterations begin + 1 ... end of a branch; has to be quick.
    using StripeSource = std::function<TimelineStripes(int branch, std::int64_t begin, std::int64_t end)>;
    void setStripeSource(StripeSource source) { stripesOf_ = std::move(source); }
    /// Asked while painting for the picture of an outermost cell, so many device pixels high; null where
    /// there is none (yet).
    using PictureSource = std::function<QImage(const TimelineLevel::Cell& cell, int heightPx)>;
    void setPictureSource(PictureSource source) { pictureOf_ = std::move(source); }

    void showAll();
    bool showsAll() const { return showsAll_; }

    /// Pixel of an iteration and back, in the viewport.
    double xOf(double iteration) const;
    double iterationAt(double xPx) const;
    /// Vertical extent of a lane in the viewport.
    QRectF laneRect(std::size_t lane) const;
    /// Of the chosen scalar's; empty without one.
    QRectF scalarRect() const;

    /// What the colours and glyphs that are there mean; of phases those in sight.
    std::vector<TimelineLegendEntry> legend() const;

    QSize sizeHint() const override;
    /// Vertical extent of the gutter in the viewport.
    QRectF gutterRect() const;

    /// Two branches can be read without scrolling.
    QSize minimumSizeHint() const override;

  signals:
    void cursorRequested(int branch, qint64 iteration);
    /// To the end of a phase of the iteration that the cursor is in.
    void phaseRequested(int branch, qint64 iteration, int phase);
    void breakpointToggled(qint64 iteration);
    /// Somebody wants the menu of a place.
    void menuRequested(int branch, qint64 iteration, const QPoint& globalPos);
    /// The name of the scalar's lane was clicked, which lies there.
    void scalarChoiceRequested(const QRect& globalRect);
    /// Other data or another stretch of it is shown.
    void sightChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

  private:
    void updateRange();
    void updateScrollBar();
    int contentHeight() const;
    int laneAt(double yPx) const;
    bool isInGutter(const QPointF& at) const;
    /// The breakpoint near `xPx`, else the iteration there.
    std::int64_t gutterIteration(double xPx) const;
    std::int64_t clampedTo(const TimelineLane& lane, double iteration) const;
    void request(int lane, double iteration);
    QString toolTipAt(const QPointF& at) const;
    QString stripeToolTip(const QPointF& at) const;
    QString toolTipBelowLanes(const QPointF& at) const;

    void paintRuler(QPainter& painter) const;
    void paintGutter(QPainter& painter) const;
    void paintLane(QPainter& painter, std::size_t lane) const;
    void paintLaneName(QPainter& painter, std::size_t lane) const;
    void paintBody(QPainter& painter, const TimelineLane& lane, const QRectF& body) const;
    void paintMarks(QPainter& painter, const TimelineLane& lane, const QRectF& body) const;
    void paintConnector(QPainter& painter, std::size_t lane) const;
    TimelineStripes stripesInSight(const TimelineLane& lane) const;
    bool paintStripes(QPainter& painter, const TimelineLane& lane, const QRectF& body) const;
    void paintLevels(QPainter& painter) const;
    void paintScalarLane(QPainter& painter) const;
    double findingsTop() const;
    double levelsTop() const;
    QRectF scalarName() const;
    bool requestFinding(const QPointF& at);
    bool requestLevel(const QPointF& at);
    void paintCursor(QPainter& painter) const;
    QRectF tracks() const; ///< where iterations have a place, right of the names

    TimelineData data_;
    bool showsAll_ = true;
    double begin_ = 0.0, end_ = 1.0; ///< iterations shown
    int draggedLane_ = -1;
    StripeSource stripesOf_;
    PictureSource pictureOf_;
    double hoveredGutterX_ = -1.0; ///< px; < 0: the mouse is elsewhere
    bool ringed_ = false;
};

} // namespace basin
