// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/widgets/synthetic_history.h"
#include "widgets/timeline.h"

#include <QTest>

#include <cmath>
#include <memory>

namespace basin {

/// Whether a pixel of `area`, logical pixels of a picture of any density, has this colour.
inline bool hasColor(const QImage& image, const QRectF& area, const QColor& color) {
    const double ratio = image.devicePixelRatio();
    for (int y = static_cast<int>(area.top() * ratio); y < static_cast<int>(area.bottom() * ratio); ++y) {
        for (int x = static_cast<int>(area.left() * ratio); x < static_cast<int>(area.right() * ratio); ++x) {
            if (image.rect().contains(x, y) && image.pixelColor(x, y) == color) {
                return true;
            }
        }
    }
    return false;
}

/// What the timeline asked for last, and how often it asked.
struct Asked {
    int branch = -1;
    qint64 iteration = -1;
    int times = 0;
};

/// A timeline in a window: branch A of 1000 iterations, branch B from A's 400 to 700; the cursor at 1000.
class TimelineFixture {
  protected:
    TimelineFixture()
        : first_(syntheticHistory(1, 1000, [](std::int64_t k) { return 1.0 / static_cast<double>(k); })),
          second_(syntheticHistory(401, 300, [](std::int64_t k) { return 2.0 / static_cast<double>(k); })) {}

    TimelineData data() const {
        TimelineData data;
        TimelineLane first;
        first.name = QStringLiteral("A");
        first.loss.parts = {wholePart(*first_)};
        TimelineLane second;
        second.branch = 1;
        second.name = QStringLiteral("B");
        second.begin = 400;
        second.parentLane = 0;
        second.loss.branch = 1;
        second.loss.parts = {wholePart(*second_)};
        data.lanes = {first, second};
        data.cursor = 1000;
        data.liveHead = 1000;
        return data;
    }

    void open() {
        timeline_ = std::make_unique<Timeline>();
        timeline_->resize(900, 160);
        timeline_->setData(data());
        timeline_->show();
        QVERIFY(QTest::qWaitForWindowExposed(timeline_.get()));
        asked_ = {};
        QObject::connect(timeline_.get(), &Timeline::cursorRequested, timeline_.get(),
                         [this](int branch, qint64 iteration) {
                             asked_ = {branch, iteration, asked_.times + 1};
                         });
    }

    QPoint at(std::size_t lane, double iteration) const {
        return {static_cast<int>(std::lround(timeline_->xOf(iteration))),
                static_cast<int>(timeline_->laneRect(lane).center().y())};
    }

    std::shared_ptr<History> first_, second_;
    std::unique_ptr<Timeline> timeline_;
    Asked asked_;
};

} // namespace basin
