// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot.h"
#include "widgets/plot_scene.h"

#include <QElapsedTimer>
#include <QSharedPointer>

#include <vector>

class QCPPainter;
class QCustomPlot;
class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace basin {

class GivenTicker;

/// What Plot keeps and does behind its face. Its canvas has axes and layers; the scene paints into them.
struct Plot::Impl {
    Plot& self;
    PlotScene scene;
    QCustomPlot* canvas = nullptr;
    QSharedPointer<GivenTicker> xTicker, yTicker;
    PlotPointer pointer;
    QString title; ///< while a picture is made

    // The zooms before and after the present one.
    std::vector<PlotZoom> back, forward;
    QElapsedTimer sinceZoom;

    enum class Drag { none, cursor, band, pan };
    Drag drag = Drag::none;
    bool menuDue = false; ///< the right button went down and did not move yet
    QPointF dragStart;
    PlotFrame dragFrame;

    explicit Impl(Plot& plot) : self(plot) {}

    // plot.cpp
    void setUp();
    void restyle();
    void layOut(const QSize& size, double ratio);
    void layOutForScreen();
    void refresh();
    void refreshOverlay();

    // plot_interaction.cpp
    void remember(bool always);
    void changeZoom(const PlotZoom& zoom);
    void zoomBy(double factor, double at);
    void zoomValuesBy(double factor, double at);
    void requestCursor(double xPx);
    void requestCursorAt(std::int64_t iteration);
    void toggleSecond(std::int64_t iteration);
    bool pressed(const QMouseEvent& event);
    bool moved(const QMouseEvent& event);
    bool released(const QMouseEvent& event);
    void finishBand(const QPointF& end);
    void wheeled(const QWheelEvent& event);
    bool keyed(const QKeyEvent& event);
    bool movesCursor(const QKeyEvent& event);
    void hoverAt(const QPointF& at);
    void leave();
};

} // namespace basin
