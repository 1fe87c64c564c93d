// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot.h"

#include "widgets/branch_hover.h"
#include "widgets/plot_impl.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace basin {

namespace {

/// A layer's drawing as a function.
class Painted : public QCPLayerable {
  public:
    Painted(QCustomPlot* plot, const QString& layer, std::function<void(QCPPainter&)> paint)
        : QCPLayerable(plot, layer), paint_(std::move(paint)) {}

  protected:
    void applyDefaultAntialiasingHint(QCPPainter*) const override {}
    void draw(QCPPainter* painter) override { paint_(*painter); }

  private:
    std::function<void(QCPPainter&)> paint_;
};

bool hasSameRows(const PlotData& a, const PlotData& b) {
    return a.x.has_value() == b.x.has_value() && a.bands.size() == b.bands.size() &&
           std::equal(a.curves.begin(), a.curves.end(), b.curves.begin(), b.curves.end(),
                      [](const Curve& one, const Curve& other) {
                          return one.hasRowsOf(other) && curveColor(one) == curveColor(other) &&
                                 one.label == other.label && one.role == other.role;
                      });
}

} // namespace

/// Ticks that were worked out elsewhere, at places along an axis that is always linear to QCustomPlot.
class GivenTicker : public QCPAxisTicker {
  public:
    void give(const AxisTicks& ticks, const AxisMap& map) {
        places_.clear();
        labels_.clear();
        minor_.clear();
        for (const AxisTicks::Tick& tick : ticks.major) {
            places_ << map.toAxis(tick.value);
            labels_ << tick.label;
        }
        for (const double value : ticks.minor) {
            minor_ << map.toAxis(value);
        }
    }

    void generate(const QCPRange&, const QLocale&, QChar, int, QVector<double>& ticks,
                  QVector<double>* subTicks, QVector<QString>* labels) override {
        ticks = places_;
        if (subTicks != nullptr) {
            *subTicks = minor_;
        }
        if (labels != nullptr) {
            *labels = labels_;
        }
    }

  private:
    QVector<double> places_, minor_;
    QVector<QString> labels_;
};

void Plot::Impl::setUp() {
    xTicker.reset(new GivenTicker);
    yTicker.reset(new GivenTicker);
    canvas = new QCustomPlot(&self);
    auto* layout = new QVBoxLayout(&self);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(canvas);
    canvas->installEventFilter(&self);
    canvas->setMouseTracking(true);
    canvas->setFocusPolicy(Qt::NoFocus); // the plot itself has the keyboard
    canvas->setNoAntialiasingOnDrag(true);
    canvas->setPlottingHint(QCP::phImmediateRefresh, false); // paint with everybody else
    canvas->setNotAntialiasedElements(QCP::aeAll);
    canvas->axisRect()->setAutoMargins(QCP::msNone);
    canvas->xAxis->setTicker(xTicker);
    canvas->yAxis->setTicker(yTicker);
    for (QCPAxis* axis : {canvas->xAxis, canvas->yAxis}) {
        axis->setTickLengthIn(0);
        axis->setTickLengthOut(4);
        axis->setSubTickLengthIn(0);
        axis->setSubTickLengthOut(2);
        axis->setTickLabelPadding(4);
    }
    canvas->axisRect()->setupFullAxesBox(false);
    for (QCPAxis* axis : {canvas->xAxis2, canvas->yAxis2}) {
        axis->setTicks(false);
        axis->setTickLabels(false);
    }
    // On a buffer of its own, so that following the mouse does not redraw the curves.
    canvas->layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmBuffered);
    new Painted(canvas, QStringLiteral("main"),
                [this](QCPPainter& painter) { scene.paintMain(painter, BranchHover::current().branch()); });
    new Painted(canvas, QStringLiteral("overlay"),
                [this](QCPPainter& painter) { scene.paintOverlay(painter, pointer, title); });
    QObject::connect(canvas, &QCustomPlot::beforeReplot, &self, [this] { layOutForScreen(); });
    QObject::connect(canvas, &QCustomPlot::afterReplot, &self, [this] {
        if (!scene.isComplete()) {
            refresh();
        }
    });
    QObject::connect(&BranchHover::current(), &BranchHover::changed, &self, [this] { refresh(); });
    QObject::connect(&theme(), &Theme::changed, &self, [this] {
        restyle();
        refresh();
    });
    restyle();
}

void Plot::Impl::restyle() {
    canvas->setBackground(QBrush(theme().color(Token::plot)));
    const QPen line(theme().color(Token::line2), 1), grid(theme().color(Token::grid), 1);
    for (QCPAxis* axis : {canvas->xAxis, canvas->yAxis, canvas->xAxis2, canvas->yAxis2}) {
        axis->setBasePen(line);
        axis->setTickPen(line);
        axis->setSubTickPen(line);
        axis->setTickLabelColor(theme().color(Token::text2));
        axis->setTickLabelFont(theme().font(TextRole::tick));
        axis->grid()->setPen(grid);
        axis->grid()->setZeroLinePen(grid);
    }
}

void Plot::Impl::layOut(const QSize& size, double ratio) {
    const double top = title.isEmpty() ? 0.0 : PlotScene::titleHeightPx;
    scene.layOut(size, ratio, top);
    const PlotFrame& frame = scene.frame();
    canvas->axisRect()->setMargins(QMargins(static_cast<int>(frame.area.left()),
                                            static_cast<int>(frame.area.top()),
                                            size.width() - static_cast<int>(frame.area.right()),
                                            size.height() - static_cast<int>(frame.area.bottom())));
    xTicker->give(scene.xTicks(), frame.xMap);
    yTicker->give(scene.yTicks(), frame.yMap);
    canvas->xAxis->setRange(frame.xMap.toAxis(frame.xBegin), frame.xMap.toAxis(frame.xEnd));
    canvas->yAxis->setRange(frame.yMap.toAxis(frame.y.low), frame.yMap.toAxis(frame.y.high));
}

void Plot::Impl::layOutForScreen() {
    layOut(canvas->size(), canvas->devicePixelRatioF());
}

void Plot::Impl::refresh() {
    canvas->replot(QCustomPlot::rpQueuedReplot);
}

void Plot::Impl::refreshOverlay() {
    canvas->layer(QStringLiteral("overlay"))->replot();
}

Plot::Plot(QWidget* parent) : QWidget(parent), impl_(std::make_unique<Impl>(*this)) {
    impl_->setUp();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Plot"));
}

Plot::~Plot() = default;

void Plot::setData(PlotData data) {
    PlotScene& scene = impl_->scene;
    // A cursor that moves over curves that stay needs no curve drawn again.
    const bool stays = hasSameRows(scene.data, data) && data.mode == scene.data.mode && !data.x;
    const auto shownEnd = static_cast<std::int64_t>(scene.frame().xEnd);
    const bool fits = !scene.zoom().followsX || std::max(data.cursor, scene.lastIteration()) <= shownEnd;
    scene.data = std::move(data);
    if (!isVisible()) {
        return;
    }
    setAccessibleDescription(description());
    if (stays && fits) {
        impl_->layOutForScreen();
        impl_->refreshOverlay();
    } else {
        impl_->refresh();
    }
}

const PlotData& Plot::data() const {
    return impl_->scene.data;
}

void Plot::setStyle(const PlotStyle& style) {
    const PlotStyle before = std::exchange(impl_->scene.style, style);
    if (before == style) {
        return;
    }
    PlotZoom zoom = impl_->scene.zoom();
    zoom.followsY = zoom.followsY || before.y != style.y;
    zoom.followsX = zoom.followsX || before.x != style.x;
    impl_->scene.setZoom(zoom);
    impl_->refresh();
}

const PlotStyle& Plot::style() const {
    return impl_->scene.style;
}

void Plot::setScale(AxisScale scale) {
    PlotStyle changed = style();
    changed.y = scale;
    setStyle(changed);
}

AxisScale Plot::scale() const {
    return style().y;
}

bool Plot::showsAll() const {
    return impl_->scene.zoom().followsX && impl_->scene.zoom().followsY;
}

const PlotFrame& Plot::frame() const {
    return impl_->scene.frame();
}

std::pair<std::int64_t, std::int64_t> Plot::shownIterations() const {
    const PlotFrame& shown = frame();
    if (data().x || impl_->scene.zoom().followsX) {
        return {0, impl_->scene.lastIteration()};
    }
    return {static_cast<std::int64_t>(std::ceil(shown.xBegin)),
            static_cast<std::int64_t>(std::floor(shown.xEnd))};
}

void Plot::setSecondCursor(std::optional<std::int64_t> iteration) {
    if (impl_->pointer.second != iteration) {
        impl_->pointer.second = iteration;
        impl_->refreshOverlay();
    }
}

std::optional<std::int64_t> Plot::secondCursor() const {
    return impl_->pointer.second;
}

QImage Plot::picture(const QSize& size, double dpi, const QString& title) const {
    const double scale = dpi / 96.0;
    const PlotPointer pointer = std::exchange(impl_->pointer, {});
    impl_->pointer.second = pointer.second;
    impl_->title = title;
    do {
        impl_->layOut(size, scale);
    } while (!impl_->scene.isComplete());
    QImage image = impl_->canvas->toPixmap(size.width(), size.height(), scale).toImage();
    image.setDotsPerMeterX(static_cast<int>(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    impl_->title.clear();
    impl_->pointer = pointer;
    impl_->layOutForScreen();
    return image;
}

void Plot::paintOn(QPaintDevice& device, const QSize& size, const QString& title) const {
    const PlotPointer pointer = std::exchange(impl_->pointer, {});
    impl_->pointer.second = pointer.second;
    impl_->title = title;
    constexpr double columnsPerPx = 2.0;
    impl_->scene.form = TraceForm::strokes;
    do {
        impl_->layOut(size, columnsPerPx);
    } while (!impl_->scene.isComplete());
    QCPPainter painter;
    painter.begin(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.scale(device.logicalDpiX() / 96.0, device.logicalDpiY() / 96.0);
    painter.fillRect(QRect(QPoint(), size), theme().color(Token::plot));
    impl_->canvas->toPainter(&painter, size.width(), size.height());
    painter.end();
    impl_->scene.form = TraceForm::spans;
    impl_->title.clear();
    impl_->pointer = pointer;
    impl_->layOutForScreen();
}

QString Plot::description() const {
    QStringList parts{tr("iteration %1").arg(countText(data().cursor))};
    for (const Curve& curve : data().curves) {
        if (const std::optional<double> value = curve.valueAt(data().cursor)) {
            parts << curve.label + QLatin1Char(' ') + valueText(*value);
        }
    }
    return parts.join(QStringLiteral(", "));
}

void Plot::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    impl_->refresh();
}

} // namespace basin
