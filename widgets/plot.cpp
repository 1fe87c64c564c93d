// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot.h"

#include "widgets/plot_labels.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace basin {

namespace {

constexpr int marginLeft = 52, marginRight = 14, marginBottom = 24;
constexpr double titleHeightPx = 26.0, flagRoomPx = 34.0;

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

/// Ticks that were worked out elsewhere.
class GivenTicker : public QCPAxisTicker {
  public:
    AxisTicks given;

    void generate(const QCPRange&, const QLocale&, QChar, int, QVector<double>& ticks,
                  QVector<double>* subTicks, QVector<QString>* labels) override {
        ticks.clear();
        QVector<QString> texts;
        for (const AxisTicks::Tick& tick : given.major) {
            ticks << tick.value;
            texts << tick.label;
        }
        if (subTicks != nullptr) {
            *subTicks = QVector<double>(given.minor.begin(), given.minor.end());
        }
        if (labels != nullptr) {
            *labels = texts;
        }
    }
};

AxisRange padded(const std::optional<AxisRange>& found, AxisScale scale) {
    if (!found) {
        return scale == AxisScale::logarithmic ? AxisRange{0.1, 1.0} : AxisRange{0.0, 1.0};
    }
    if (scale == AxisScale::logarithmic) {
        const double factor = std::max(std::pow(found->high / found->low, 0.06), 1.02);
        return {found->low / factor, found->high * factor};
    }
    const double span = found->high - found->low;
    const double pad = span > 0.0 ? span * 0.06 : std::max(std::abs(found->high) * 0.05, 1e-12);
    return {found->low - pad, found->high + pad};
}

enum class Drag { none, cursor, band, pan };

} // namespace

struct Plot::Impl {
    Plot& self;
    QCustomPlot* canvas = nullptr;
    QSharedPointer<GivenTicker> xTicker{new GivenTicker}, yTicker{new GivenTicker};

    PlotData data;
    AxisScale scale = AxisScale::linear;
    bool followsX = true, followsY = true;
    PlotFrame frame;
    std::vector<PlacedCurve> placed;
    std::vector<CurveLabel> labels;
    std::vector<MarkerCluster> clusters;

    bool hovering = false;
    QPointF hover;
    int hoveredCluster = -1;
    Drag drag = Drag::none;
    QPointF dragStart;
    PlotFrame dragFrame;
    QString title; ///< while a picture is made

    explicit Impl(Plot& plot) : self(plot) {}

    void setUp();
    void restyle();
    void prepare(const QSize& size, double columnsPerPx);
    void paintCanvas(QCPPainter& painter);
    void paintOverlay(QCPPainter& painter);
    void refresh() { canvas->replot(QCustomPlot::rpQueuedReplot); }
    void refreshOverlay() { canvas->layer(QStringLiteral("overlay"))->replot(); }

    std::int64_t lastIteration() const;
    void requestCursor(double xPx);
    bool pressed(const QMouseEvent& event);
    bool moved(const QMouseEvent& event);
    bool released(const QMouseEvent& event);
    void wheeled(const QWheelEvent& event);
    void hoverAt(const QPointF& at);
    void leave();
    QRectF band() const { return QRectF(dragStart, hover).normalized() & frame.area; }
};

void Plot::Impl::setUp() {
    canvas = new QCustomPlot(&self);
    auto* layout = new QVBoxLayout(&self);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(canvas);
    canvas->installEventFilter(&self);
    canvas->setMouseTracking(true);
    canvas->setNoAntialiasingOnDrag(true);
    canvas->setPlottingHint(QCP::phImmediateRefresh, false); // paint with everybody else
    canvas->setNotAntialiasedElements(QCP::aeAll);
    canvas->axisRect()->setAutoMargins(QCP::msNone);
    canvas->xAxis->setTicker(xTicker);
    canvas->yAxis->setTicker(yTicker);
    canvas->xAxis->setSubTicks(false);
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
    new Painted(canvas, QStringLiteral("main"), [this](QCPPainter& painter) { paintCanvas(painter); });
    new Painted(canvas, QStringLiteral("overlay"), [this](QCPPainter& painter) { paintOverlay(painter); });
    QObject::connect(canvas, &QCustomPlot::beforeReplot, &self,
                     [this] { prepare(canvas->size(), canvas->devicePixelRatioF()); });
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

/// Works out ranges, columns, ticks and pixel positions for a canvas of `size`.
void Plot::Impl::prepare(const QSize& size, double columnsPerPx) {
    const double top = railHeightPx + (title.isEmpty() ? 0.0 : titleHeightPx);
    canvas->axisRect()->setMargins(QMargins(marginLeft, static_cast<int>(top), marginRight, marginBottom));
    frame.area = QRectF(marginLeft, top, std::max(20, size.width() - marginLeft - marginRight),
                        std::max(20.0, size.height() - top - marginBottom));
    frame.scale = scale;
    if (followsX) {
        frame.xBegin = 0.0;
        frame.xEnd = static_cast<double>(std::max({lastIteration(), data.cursor, std::int64_t{1}}));
    }

    const int columns = std::max(1, static_cast<int>(std::lround(frame.area.width() * columnsPerPx)));
    const double columnPx = frame.area.width() / columns;
    const double perColumn = (frame.xEnd - frame.xBegin) / columns;
    // Half a column to the left, so that the row on the edge lies in the middle of the edge's column.
    const ColumnGrid grid{frame.xBegin - perColumn / 2, frame.xEnd + perColumn / 2, columns + 1};
    std::optional<AxisRange> found;
    placed.resize(data.curves.size());
    for (std::size_t i = 0; i < placed.size(); ++i) {
        placed[i].columns = reduce(data.curves[i], grid);
        found = united(found, axisRange(placed[i].columns, scale == AxisScale::logarithmic));
    }
    if (followsY || (scale == AxisScale::logarithmic && frame.y.low <= 0.0)) {
        frame.y = padded(found, scale);
    }
    const auto yOf = [this](double value) { return frame.yOf(value); };
    for (std::size_t i = 0; i < placed.size(); ++i) {
        placed[i].trace =
            trace(data.curves[i], placed[i].columns, grid, frame.area.left() - columnPx / 2, columnPx, yOf);
    }
    clusters =
        clustered(data.markers, [this](std::int64_t at) { return frame.xOf(static_cast<double>(at)); });

    labels = placeLabels(frame, data, placed);
    xTicker->given = iterationTicks(frame.xBegin, frame.xEnd, frame.area.width(), 70);
    for (AxisTicks::Tick& tick : xTicker->given.major) {
        if (std::abs(frame.xOf(tick.value) - frame.xOf(static_cast<double>(data.cursor))) < flagRoomPx) {
            tick.label.clear(); // the cursor's flag is here
        }
    }
    yTicker->given =
        found ? axisTicks(frame.y.low, frame.y.high, scale, frame.area.height(), 32) : AxisTicks{};
    canvas->xAxis->setRange(frame.xBegin, frame.xEnd);
    canvas->yAxis->setScaleType(scale == AxisScale::logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    canvas->yAxis->setRange(frame.y.low, frame.y.high);
}

void Plot::Impl::paintCanvas(QCPPainter& painter) {
    paintCurves(painter, frame, data, placed);
    paintVeil(painter, frame, data);
}

void Plot::Impl::paintOverlay(QCPPainter& painter) {
    const bool empty = std::all_of(data.curves.begin(), data.curves.end(),
                                   [](const Curve& curve) { return curve.lastIteration() < 0; });
    paintRail(painter, frame, clusters, hoveredCluster);
    if (!title.isEmpty()) {
        painter.setFont(theme().font(TextRole::title));
        painter.setPen(theme().color(Token::text));
        painter.drawText(QRectF(marginLeft, 0, frame.area.width(), titleHeightPx),
                         Qt::AlignLeft | Qt::AlignVCenter, title);
    }
    if (empty) {
        painter.setFont(theme().font(TextRole::body));
        painter.setPen(theme().color(Token::text2));
        painter.drawText(frame.area, Qt::AlignCenter | Qt::TextWordWrap,
                         data.curves.empty() ? Plot::tr("No channel chosen. Add a channel.")
                                             : Plot::tr("No row yet. F5 runs, F10 steps."));
        return;
    }
    paintLabels(painter, labels);
    paintCursor(painter, frame, data);
    if (drag == Drag::band) {
        painter.setPen(QPen(theme().color(Token::accent), 1));
        painter.setBrush(theme().color(Token::accent, 0.15));
        painter.drawRect(band());
    } else if (hovering && title.isEmpty()) {
        paintCrosshair(painter, frame, hover);
        paintReadout(painter, frame, data, placed, labels, std::llround(frame.iterationAt(hover.x())));
    } else if (data.mode != Mode::live) {
        paintReadout(painter, frame, data, placed, labels, std::min(data.cursor, lastIteration()));
    }
}

std::int64_t Plot::Impl::lastIteration() const {
    std::int64_t last = 0;
    for (const Curve& curve : data.curves) {
        last = std::max(last, curve.lastIteration());
    }
    return last;
}

void Plot::Impl::requestCursor(double xPx) {
    const double x = std::clamp(xPx, frame.area.left(), frame.area.right());
    emit self.cursorRequested(std::clamp<qint64>(std::llround(frame.iterationAt(x)), 0, lastIteration()));
}

bool Plot::Impl::pressed(const QMouseEvent& event) {
    const QRectF reach = frame.area.adjusted(-4, -railHeightPx, 4, marginBottom);
    if (!reach.contains(event.position())) {
        return false;
    }
    dragStart = event.position();
    dragFrame = frame;
    if (event.button() == Qt::MiddleButton) {
        drag = Drag::pan;
    } else if (event.button() == Qt::RightButton || (event.modifiers() & Qt::ShiftModifier) != 0) {
        drag = Drag::band;
    } else if (event.button() == Qt::LeftButton) {
        drag = Drag::cursor;
        requestCursor(event.position().x());
    }
    hoverAt(event.position());
    return true;
}

bool Plot::Impl::moved(const QMouseEvent& event) {
    hoverAt(event.position());
    if (drag == Drag::cursor) {
        requestCursor(event.position().x());
    } else if (drag == Drag::pan) {
        const double dx = (event.position().x() - dragStart.x()) / frame.area.width();
        const double shift = dx * (dragFrame.xEnd - dragFrame.xBegin);
        self.zoomTo(dragFrame.xBegin - shift, dragFrame.xEnd - shift);
    }
    return drag != Drag::none;
}

bool Plot::Impl::released(const QMouseEvent& event) {
    const Drag finished = std::exchange(drag, Drag::none);
    if (finished == Drag::band) {
        const QRectF box = QRectF(dragStart, event.position()).normalized() & frame.area;
        if (box.width() > 4 && box.height() > 4) {
            const auto valueAt = [this](double yPx) {
                const double share = (frame.area.bottom() - yPx) / frame.area.height();
                return scale == AxisScale::logarithmic
                           ? frame.y.low * std::pow(frame.y.high / frame.y.low, share)
                           : frame.y.low + share * (frame.y.high - frame.y.low);
            };
            self.zoomTo(frame.iterationAt(box.left()), frame.iterationAt(box.right()),
                        AxisRange{valueAt(box.bottom()), valueAt(box.top())});
        } else {
            refreshOverlay();
        }
    }
    return finished != Drag::none;
}

void Plot::Impl::wheeled(const QWheelEvent& event) {
    const double factor = std::pow(0.85, event.angleDelta().y() / 120.0);
    if ((event.modifiers() & Qt::ControlModifier) != 0 || event.position().x() < frame.area.left()) {
        const double share =
            std::clamp((frame.area.bottom() - event.position().y()) / frame.area.height(), 0.0, 1.0);
        AxisRange values = frame.y;
        if (scale == AxisScale::logarithmic) {
            const double span = std::log(frame.y.high / frame.y.low),
                         at = std::log(frame.y.low) + share * span;
            values = {std::exp(at - share * span * factor), std::exp(at + (1 - share) * span * factor)};
        } else {
            const double span = frame.y.high - frame.y.low, at = frame.y.low + share * span;
            values = {at - share * span * factor, at + (1 - share) * span * factor};
        }
        self.zoomTo(frame.xBegin, frame.xEnd, values);
        return;
    }
    const double at =
        frame.iterationAt(std::clamp(event.position().x(), frame.area.left(), frame.area.right()));
    self.zoomTo(at - (at - frame.xBegin) * factor, at + (frame.xEnd - at) * factor);
}

void Plot::Impl::hoverAt(const QPointF& at) {
    hover = at;
    hovering = frame.area.contains(at);
    int found = -1;
    const QRectF rail(frame.area.left() - 8, frame.area.top() - railHeightPx, frame.area.width() + 16,
                      railHeightPx);
    if (rail.contains(at)) {
        for (std::size_t i = 0; i < clusters.size(); ++i) {
            if (std::abs(clusters[i].x - at.x()) <= 7.0) {
                found = static_cast<int>(i);
            }
        }
    }
    if (found != hoveredCluster) {
        hoveredCluster = found;
        canvas->setToolTip(found < 0 ? QString() : markerToolTip(clusters[static_cast<std::size_t>(found)]));
    }
    refreshOverlay();
}

void Plot::Impl::leave() {
    hovering = false;
    hoveredCluster = -1;
    refreshOverlay();
}

Plot::Plot(QWidget* parent) : QWidget(parent), impl_(std::make_unique<Impl>(*this)) {
    impl_->setUp();
    setAccessibleName(tr("Plot"));
}

Plot::~Plot() = default;

void Plot::setData(PlotData data) {
    impl_->data = std::move(data);
    if (isVisible()) {
        setAccessibleDescription(description());
        impl_->refresh();
    }
}

const PlotData& Plot::data() const {
    return impl_->data;
}

void Plot::setScale(AxisScale scale) {
    if (impl_->scale != scale) {
        impl_->scale = scale;
        impl_->followsY = true;
        impl_->refresh();
    }
}

AxisScale Plot::scale() const {
    return impl_->scale;
}

bool Plot::showsAll() const {
    return impl_->followsX && impl_->followsY;
}

void Plot::showAll() {
    impl_->followsX = impl_->followsY = true;
    impl_->refresh();
    emit zoomChanged();
}

void Plot::zoomTo(double begin, double end, std::optional<AxisRange> values) {
    const double narrowest = 2.0;
    if (end - begin < narrowest) {
        const double middle = (begin + end) / 2;
        begin = middle - narrowest / 2;
        end = middle + narrowest / 2;
    }
    impl_->followsX = false;
    impl_->frame.xBegin = begin;
    impl_->frame.xEnd = end;
    if (values && values->high > values->low) {
        impl_->followsY = false;
        impl_->frame.y = *values;
    }
    impl_->refresh();
    emit zoomChanged();
}

const PlotFrame& Plot::frame() const {
    return impl_->frame;
}

QImage Plot::picture(const QSize& size, double dpi, const QString& title) const {
    const double scale = dpi / 96.0;
    impl_->title = title;
    impl_->prepare(size, scale);
    QImage image = impl_->canvas->toPixmap(size.width(), size.height(), scale).toImage();
    image.setDotsPerMeterX(static_cast<int>(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    impl_->title.clear();
    impl_->prepare(impl_->canvas->size(), impl_->canvas->devicePixelRatioF());
    return image;
}

QString Plot::description() const {
    QStringList parts{tr("iteration %1").arg(countText(impl_->data.cursor))};
    for (const Curve& curve : impl_->data.curves) {
        if (const std::optional<double> value = curve.valueAt(impl_->data.cursor)) {
            parts << curve.label + QLatin1Char(' ') + valueText(*value);
        }
    }
    return parts.join(QStringLiteral(", "));
}

bool Plot::eventFilter(QObject* watched, QEvent* event) {
    if (watched != impl_->canvas) {
        return QWidget::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return impl_->pressed(static_cast<const QMouseEvent&>(*event));
    case QEvent::MouseMove:
        return impl_->moved(static_cast<const QMouseEvent&>(*event));
    case QEvent::MouseButtonRelease:
        return impl_->released(static_cast<const QMouseEvent&>(*event));
    case QEvent::MouseButtonDblClick:
        showAll();
        return true;
    case QEvent::Wheel:
        impl_->wheeled(static_cast<const QWheelEvent&>(*event));
        return true;
    case QEvent::Leave:
        impl_->leave();
        return false;
    case QEvent::Show:
        impl_->refresh();
        return false;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void Plot::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    impl_->refresh();
}

} // namespace basin
