// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/widgets/synthetic.h"
#include "widgets/canvas.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QTest>
#include <QWheelEvent>

#include <limits>

/// A canvas with three small pictures and two ellipses, and what a hand does to it.
namespace canvas_fixture {

using namespace basin;

inline constexpr float nan_value = std::numeric_limits<float>::quiet_NaN();

inline float ramp(int x, int y) {
    return static_cast<float>((x * 7 + y * 13) % 16) / 15.0F;
}

class Fixture {
  public:
    explicit Fixture(int width = 16, int height = 16) {
        canvas.setChannels({synthetic::imageSpec("target", ColourMap::grey),
                            synthetic::imageSpec("residual", ColourMap::diverging, -1.0, 1.0),
                            synthetic::imageSpec("blind", ColourMap::mask),
                            synthetic::overlaySpec("ellipses", "gaussians")});
        data["target"] = synthetic::image(width, height, ramp);
        data["residual"] = synthetic::image(width, height, [](int x, int y) { return ramp(x, y) - 0.5F; });
        data["blind"] = synthetic::image(width, height, [](int x, int) { return x < 4 ? 1.0F : 0.0F; });
        data["ellipses"] = synthetic::overlay({synthetic::ellipse(8.0F, 8.0F, 4.0F, 3.0F, 0, 0.1F),
                                               synthetic::ellipse(8.0F, 8.0F, 1.5F, 1.5F, 1, 0.9F)},
                                              "size");
        canvas.resize(900, 360);
        canvas.show();
    }

    void feed() {
        canvas.setData(data);
        QCoreApplication::processEvents();
    }
    ImagePane* pane(const char* id) const { return canvas.pane(QString::fromLatin1(id)); }

    // The colour on screen at a place given in picture coordinates.
    QColor colourAt(const char* id, QPointF image) const {
        const QImage grabbed = pane(id)->grab().toImage();
        const QPointF at = pane(id)->transform().toScreen(image) * grabbed.devicePixelRatio();
        return grabbed.pixelColor(static_cast<int>(at.x()), static_cast<int>(at.y()));
    }

    Canvas canvas;
    ChannelMap data;
};

inline void wheel(ImagePane* pane, QPointF at, int notches) {
    QWheelEvent event(at, pane->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(pane, &event);
}

// A move that names the place itself: the window system's cursor is not asked.
inline void hover(ImagePane* pane, QPointF at) {
    QMouseEvent event(QEvent::MouseMove, at, pane->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(pane, &event);
}

inline void click(ImagePane* pane, QPointF at) {
    QTest::mouseClick(pane, Qt::LeftButton, {}, at.toPoint());
}

} // namespace canvas_fixture
