// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_readout.h"

#include "widgets/axis_ticks.h"
#include "widgets/value_ink.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace basin {

namespace {

constexpr double rowPx = 14.0, padPx = 6.0, gapPx = 8.0;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Plot)
};

/// How much of the curves a box would hide; every fourth point is enough to tell.
std::size_t pointsUnder(const std::vector<PlacedCurve>& placed, const std::vector<CurveLabel>& labels,
                        const QRectF& box) {
    constexpr std::size_t labelWeight = 1000; // a covered name is worse than any covered curve
    std::size_t count = 0;
    for (const CurveLabel& label : labels) {
        count += box.intersects(label.box) ? labelWeight : 0;
    }
    for (const PlacedCurve& curve : placed) {
        for (const QPolygonF& line : curve.trace.lines) {
            for (qsizetype i = 0; i < line.size(); i += 4) {
                count += box.contains(line[i]) ? 1 : 0;
            }
        }
        for (std::size_t i = 0; i < curve.trace.bars.size(); i += 4) {
            count += box.intersects(curve.trace.bars[i]) ? 1 : 0;
        }
        const CurveSpans& spans = curve.trace.spans;
        for (std::size_t i = 0; i < spans.columns.size(); i += 4) {
            const CurveSpans::Span& span = spans.columns[i];
            const double x = spans.xOf(i);
            count += !span.isEmpty() && x >= box.left() && x <= box.right() && span.top <= box.bottom() &&
                             span.bottom >= box.top()
                         ? 1
                         : 0;
        }
    }
    return count;
}

QRectF bestPlace(const PlotFrame& frame, const std::vector<PlacedCurve>& placed,
                 const std::vector<CurveLabel>& labels, const QSizeF& size) {
    const QRectF inner = frame.area.adjusted(8, 8, -8, -8);
    const double left = inner.left(), right = inner.right() - size.width(), middle = 0.5 * (left + right);
    const double top = inner.top(), bottom = inner.bottom() - size.height(), centre = 0.5 * (top + bottom);
    // Corners first: of places that hide equally little the first one is taken.
    const std::array<QPointF, 8> places{
        QPointF(left, top),   QPointF(right, top),     QPointF(left, bottom), QPointF(right, bottom),
        QPointF(middle, top), QPointF(middle, bottom), QPointF(left, centre), QPointF(right, centre)};
    QRectF best(places[0], size);
    std::size_t fewest = pointsUnder(placed, labels, best);
    for (const QPointF& place : places) {
        const QRectF box(place, size);
        const std::size_t hidden = pointsUnder(placed, labels, box);
        if (hidden < fewest) {
            best = box;
            fewest = hidden;
        }
    }
    return best;
}

/// Names of the quantities in the order of the curves, each with those of its curves that have a column.
struct Quantity {
    QString name;
    std::vector<const Curve*> curves; ///< by column; null: this branch has none
    double heightPx = 0.0;            ///< of its nearest curve at the iteration
};

/// Elements of the only vector of a plot need not repeat its name: "· 11".
QString nameOf(const Curve& curve, bool short_names) {
    if (short_names && curve.role == CurveRole::element && curve.label.startsWith(curve.family)) {
        return curve.label.mid(curve.family.size()).trimmed();
    }
    return curve.source.isEmpty() ? curve.label : curve.source + QStringLiteral(" · ") + curve.label;
}

bool hasOneFamily(const PlotData& data) {
    QString family;
    for (const Curve& curve : data.curves) {
        if (curve.role == CurveRole::element) {
            if (!family.isEmpty() && curve.family != family) {
                return false;
            }
            family = curve.family;
        }
    }
    return !family.isEmpty();
}

std::vector<Quantity> quantitiesOf(const PlotFrame& frame, const PlotData& data, const ReadoutAt& at) {
    const std::size_t columns = std::max<std::size_t>(1, data.branches.size());
    std::vector<Quantity> quantities;
    const bool short_names = hasOneFamily(data);
    for (const Curve& curve : data.curves) {
        const QString name = nameOf(curve, short_names);
        auto quantity = std::find_if(quantities.begin(), quantities.end(),
                                     [&](const Quantity& each) { return each.name == name; });
        if (quantity == quantities.end()) {
            constexpr double farAway = 1e9; // no value here
            quantity =
                quantities.insert(quantities.end(), {name, std::vector<const Curve*>(columns), farAway});
        }
        std::size_t column = 0;
        for (std::size_t i = 0; i < data.branches.size(); ++i) {
            column = data.branches[i].branch == curve.branch ? i : column;
        }
        quantity->curves[column] = &curve;
        // What somebody chose goes before one of many elements; a limit never changes and has its name in
        // the plot.
        constexpr double behind = 1e5;
        const double last = curve.role == CurveRole::data      ? 0.0
                            : curve.role == CurveRole::element ? behind
                                                               : 2.0 * behind;
        if (const auto value = curve.valueAt(at.iteration); value && std::isfinite(*value)) {
            quantity->heightPx = std::min(quantity->heightPx, last + std::abs(frame.yOf(*value) - at.nearPx));
        }
    }
    return quantities;
}

/// Keeps those that run nearest, in their order.
int keepNearest(std::vector<Quantity>& quantities, int most) {
    const int omitted = static_cast<int>(quantities.size()) - most;
    if (omitted <= 0) {
        return 0;
    }
    std::vector<std::size_t> order(quantities.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return quantities[a].heightPx < quantities[b].heightPx;
    });
    order.resize(static_cast<std::size_t>(most));
    std::sort(order.begin(), order.end());
    std::vector<Quantity> kept;
    for (const std::size_t index : order) {
        kept.push_back(std::move(quantities[index]));
    }
    quantities = std::move(kept);
    return omitted;
}

QString signedText(double value, bool whole) {
    const QString text = readoutText(value, whole);
    return value > 0.0 ? QLatin1Char('+') + text : text;
}

/// Small figures in a tint would be hard to read: they have the branch's own colour.
QColor readableColor(const Curve& curve) {
    if (curve.role != CurveRole::data) {
        return curve.role == CurveRole::limit ? curveColor(curve) : theme().color(Token::text);
    }
    return curve.series < 0 && curve.branch >= 0 ? theme().series(curve.branch) : curveColor(curve);
}

PlotReadout::Cell valueCell(const Curve* curve, std::int64_t iteration) {
    const std::optional<double> value = curve == nullptr ? std::nullopt : curve->valueAt(iteration);
    if (!value) {
        return {QStringLiteral("–"), theme().color(Token::text3)};
    }
    return {readoutText(*value, curve->whole),
            std::isfinite(*value) ? readableColor(*curve) : theme().color(inkOf(*value, Token::text))};
}

PlotReadout::Cell differenceCell(const Curve* curve, const ReadoutAt& at) {
    const auto now = curve == nullptr ? std::nullopt : curve->valueAt(at.iteration);
    const auto then = curve == nullptr ? std::nullopt : curve->valueAt(*at.second);
    if (!now || !then) {
        return {QStringLiteral("–"), theme().color(Token::text3)};
    }
    const double difference = *now - *then;
    return {signedText(difference, curve->whole), theme().color(inkOf(difference, Token::text))};
}

/// Widths of the columns and the text drawing of a read-out.
class Box {
  public:
    explicit Box(const PlotReadout& readout)
        : readout_(readout),
          labelFont_(theme().font(TextRole::tick)),
          numberFont_(theme().font(TextRole::monoTick)) {
        const QFontMetricsF label(labelFont_), number(numberFont_);
        nameWidth_ = label.horizontalAdvance(readout.heading);
        for (const PlotReadout::Line& line : readout.lines) {
            nameWidth_ = std::max(nameWidth_, label.horizontalAdvance(line.quantity));
            for (const auto* cells : {&line.values, &line.differences}) {
                columns_ = std::max(columns_, line.values.size() + line.differences.size());
                for (const PlotReadout::Cell& cell : *cells) {
                    cellWidth_ = std::max(cellWidth_, number.horizontalAdvance(cell.text));
                }
            }
        }
        cellWidth_ = std::max({cellWidth_, number.horizontalAdvance(readout.difference),
                               number.horizontalAdvance(QStringLiteral("0.00000"))}) +
                     gapPx;
    }

    QSizeF size() const {
        const auto lines = static_cast<double>(readout_.lines.size() + (readout_.omitted > 0 ? 2 : 1));
        return {nameWidth_ + cellWidth_ * static_cast<double>(columns_) + 2 * padPx,
                rowPx * lines + 2 * padPx};
    }

    void paint(QPainter& painter, const QPointF& corner) {
        corner_ = corner;
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(theme().color(Token::line2), 1));
        painter.setBrush(theme().color(Token::bg2));
        painter.drawRect(QRectF(corner, size()));
        name(painter, 0, readout_.heading, theme().color(Token::text2));
        for (std::size_t b = 0; b < readout_.branches.size(); ++b) {
            const PlotReadout::Cell& branch = readout_.branches[b]; // as wide as numbers, lest the box grow
            const QString name =
                QFontMetricsF(numberFont_).elidedText(branch.text, Qt::ElideMiddle, cellWidth_ - gapPx + 0.5);
            cell(painter, 0, b, {name, branch.color});
        }
        if (!readout_.difference.isEmpty() && columns_ > 0) {
            cell(painter, 0, columns_ - 1, {readout_.difference, theme().color(Token::text2)});
        }
        std::size_t row = 1;
        for (const PlotReadout::Line& line : readout_.lines) {
            name(painter, row, line.quantity, line.color);
            std::size_t column = 0;
            for (const auto* cells : {&line.values, &line.differences}) {
                for (const PlotReadout::Cell& each : *cells) {
                    cell(painter, row, column++, each);
                }
            }
            ++row;
        }
        if (readout_.omitted > 0) {
            name(painter, row, Texts::tr("and %n more", nullptr, readout_.omitted),
                 theme().color(Token::text3));
        }
    }

  private:
    void name(QPainter& painter, std::size_t row, const QString& text, const QColor& color) {
        painter.setFont(labelFont_);
        painter.setPen(color);
        painter.drawText(corner_ + QPointF(padPx, padPx + 11 + rowPx * static_cast<double>(row)), text);
    }

    void cell(QPainter& painter, std::size_t row, std::size_t column, const PlotReadout::Cell& cell) {
        painter.setFont(numberFont_);
        painter.setPen(cell.color);
        const QPointF at = corner_ + QPointF(padPx + nameWidth_ + cellWidth_ * static_cast<double>(column),
                                             padPx + rowPx * static_cast<double>(row));
        painter.drawText(QRectF(at, QSizeF(cellWidth_, rowPx)), Qt::AlignRight | Qt::AlignVCenter, cell.text);
    }

    const PlotReadout& readout_;
    QFont labelFont_, numberFont_;
    QPointF corner_;
    double nameWidth_ = 0.0, cellWidth_ = 0.0;
    std::size_t columns_ = 0;
};

} // namespace

PlotReadout readoutOf(const PlotFrame& frame, const PlotData& data, const ReadoutAt& at, int mostLines) {
    PlotReadout readout;
    readout.heading = Texts::tr("at %1").arg(countText(at.iteration));
    if (at.second) {
        readout.difference =
            QStringLiteral("Δ ") + signedText(static_cast<double>(at.iteration - *at.second), true);
    }
    if (data.branches.size() > 1) {
        for (const PlotData::BranchName& branch : data.branches) {
            readout.branches.push_back({branch.name, theme().series(branch.branch)});
        }
    }
    std::vector<Quantity> quantities = quantitiesOf(frame, data, at);
    readout.omitted = keepNearest(quantities, std::max(1, mostLines));
    for (const Quantity& quantity : quantities) {
        PlotReadout::Line line{quantity.name, theme().color(Token::text2), {}, {}};
        for (const Curve* curve : quantity.curves) {
            line.values.push_back(valueCell(curve, at.iteration));
            if (at.second) {
                line.differences.push_back(differenceCell(curve, at));
            }
        }
        readout.lines.push_back(std::move(line));
    }
    return readout;
}

void paintReadoutAt(QPainter& painter, const PlotReadout& readout, const QPointF& corner) {
    Box(readout).paint(painter, corner);
}

QSizeF readoutSize(const PlotReadout& readout) {
    return Box(readout).size();
}

std::optional<PlotReadout> fittedReadout(const PlotFrame& frame, const PlotData& data, const ReadoutAt& at) {
    constexpr double mostShare = 0.3;                    // of the plot's area
    constexpr double mostWidth = 0.75, mostHeight = 0.6; // of its sides
    constexpr int mostLines = 10;                        // more than one reads at a glance
    // Two or three lines say what a plot is there for, so that small plots give up more of their area.
    constexpr int everLines = 3;
    for (int lines = mostLines; lines > 0; --lines) {
        PlotReadout readout = readoutOf(frame, data, at, lines);
        if (readout.lines.empty()) {
            return std::nullopt;
        }
        lines = std::min(lines, static_cast<int>(readout.lines.size()));
        const QSizeF size = readoutSize(readout), room = frame.area.size();
        const bool small = size.width() * size.height() <= mostShare * room.width() * room.height();
        if ((small || lines <= everLines) && size.width() <= mostWidth * room.width() &&
            size.height() <= mostHeight * room.height()) {
            return readout;
        }
    }
    return std::nullopt; // a plot this small is better without
}

void paintReadout(QPainter& painter, const PlotFrame& frame, const PlotData& data,
                  const std::vector<PlacedCurve>& placed, const std::vector<CurveLabel>& labels,
                  const ReadoutAt& at) {
    if (const std::optional<PlotReadout> readout = fittedReadout(frame, data, at)) {
        const QSizeF size = readoutSize(*readout);
        paintReadoutAt(painter, *readout, bestPlace(frame, placed, labels, size).topLeft());
    }
}

} // namespace basin
