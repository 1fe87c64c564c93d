// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the picture of a pane: names of rows, columns and groups of tiles; and how picture and
// overlays are arranged in the room that is left.
#include "widgets/image_pane.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr int mostLabelWidth = 110;
constexpr int axisHeight = 16;
constexpr int headingGap = 10;

bool hasRowNames(const ImageData& data) {
    return !data.row_labels.empty() || !data.y_label.empty();
}

bool hasColumnNames(const ImageData& data) {
    return !data.column_labels.empty() || !data.x_label.empty();
}

QString nameAt(const std::vector<std::string>& names, int index) {
    const auto at = static_cast<std::size_t>(index);
    return at < names.size() ? QString::fromStdString(names[at]) : QString::number(index);
}

// Every how many-th of cells `pitch` wide may carry a text that needs `room`: 1, 2, 5, 10 ...
int strideFor(double pitch, double room) {
    for (int power = 1;; power *= 10) {
        for (const int step : {1, 2, 5}) {
            if (pitch * step * power >= room || power > 1000000) {
                return step * power;
            }
        }
    }
}

bool isUnknownRow(const ImageData& data, int row) {
    const auto count = static_cast<std::size_t>(data.width * data.channels);
    const float* first = data.pixels.data() + static_cast<std::size_t>(row) * count;
    return std::none_of(first, first + count, [](float value) { return std::isfinite(value); });
}

void move(OverlayItem& item, QPointF by) {
    const auto x = static_cast<float>(by.x()), y = static_cast<float>(by.y());
    item.geometry[0] += x;
    item.geometry[1] += y;
    if (item.shape == OverlayShape::arrow || item.shape == OverlayShape::edge) {
        item.geometry[2] += x;
        item.geometry[3] += y;
    }
    for (std::size_t i = 0; i + 1 < item.polyline.size(); i += 2) {
        item.polyline[i] += x;
        item.polyline[i + 1] += y;
    }
}

QPointF anchorOf(const OverlayItem& item) {
    if (item.shape == OverlayShape::polyline) {
        return item.polyline.size() < 2 ? QPointF() : QPointF(item.polyline[0], item.polyline[1]);
    }
    return item.shape == OverlayShape::box ? boundsOf(item).center()
                                           : QPointF(item.geometry[0], item.geometry[1]);
}

// Items where the picture's pixels are shown. In a matrix with stretched cells each point finds its place; in
// an atlas an item goes with the tile on which it lies.
std::shared_ptr<const ChannelData> placed(const OverlayData& data, const PictureLayout& arrangement) {
    OverlayData result = data;
    for (OverlayItem& item : result.items) {
        if (!isPlaced(item)) {
            continue;
        }
        const QPointF anchor = anchorOf(item);
        move(item, arrangement.toShown(anchor) - anchor);
        if (item.shape == OverlayShape::box) { // as large as its cells are
            const QSizeF cell(arrangement.cell());
            const QPointF middle = anchorOf(item);
            item.geometry[2] *= static_cast<float>(cell.width());
            item.geometry[3] *= static_cast<float>(cell.height());
            item.geometry[0] = static_cast<float>(middle.x()) - item.geometry[2] / 2.0F;
            item.geometry[1] = static_cast<float>(middle.y()) - item.geometry[3] / 2.0F;
        }
    }
    return std::make_shared<const ChannelData>(std::move(result));
}

} // namespace

QMargins ImagePane::labelMargins() const {
    QMargins margins(0, 0, 0, legendHeight());
    const ImageData* image = picture_.image();
    if (image == nullptr) {
        return margins;
    }
    const int most = std::min(mostLabelWidth, width() * 35 / 100);
    if (isAtlas(*image) && !image->tile_groups.empty() && order_.empty()) {
        const QFontMetrics metrics(theme().font(TextRole::title));
        for (const TileGroup& group : image->tile_groups) {
            const int needed = metrics.horizontalAdvance(QString::fromStdString(group.label)) + headingGap;
            margins.setLeft(std::clamp(needed, margins.left(), most));
        }
    } else if (isMatrix(*image, picture_.spec().link)) {
        const QFontMetrics metrics(theme().font(TextRole::tick));
        if (hasRowNames(*image)) {
            int needed = metrics.horizontalAdvance(QString::fromStdString(image->y_label));
            for (const std::string& name : image->row_labels) {
                needed = std::max(needed, metrics.horizontalAdvance(QString::fromStdString(name)));
            }
            needed = std::max(needed, metrics.horizontalAdvance(QString::number(image->height)));
            margins.setLeft(std::min(needed + 6, most));
        }
        if (hasColumnNames(*image) || hasRowNames(*image)) {
            margins.setBottom(margins.bottom() + axisHeight);
        }
    }
    return margins;
}

void ImagePane::rearrange() {
    if (arranging_) {
        return;
    }
    arranging_ = true;
    const QMargins margins = labelMargins();
    if (margins != label_margins_) {
        label_margins_ = margins;
        invalidate();
    }
    if (const ImageData* image = picture_.image()) {
        const QSize before = picture_.shownSize();
        const auto revision = picture_.revision();
        picture_.setArrangement(PictureLayout(*image, picture_.spec().link, order_, viewport().size()));
        if (picture_.shownSize() != before) {
            invalidate();
        }
        if (picture_.revision() != revision) {
            placeOverlays();
        }
    }
    arranging_ = false;
}

void ImagePane::placeOverlays() {
    layers_ = given_;
    const PictureLayout& arrangement = picture_.arrangement();
    if (arrangement.isPlain()) {
        return;
    }
    overlays_stale_ = true;
    for (OverlayLayer& layer : layers_) {
        if (const OverlayData* image = layer.overlay()) {
            layer.data = placed(*image, arrangement);
        }
    }
}

void ImagePane::paintLabels(QPainter& painter) const {
    const ImageData* image = picture_.image();
    if (image == nullptr) {
        return;
    }
    painter.save();
    if (isAtlas(*image)) {
        paintHeadings(painter);
    } else if (isMatrix(*image, picture_.spec().link)) {
        if (hasRowNames(*image)) {
            paintRowLabels(painter);
        }
        if (hasColumnNames(*image) || hasRowNames(*image)) {
            paintColumnLabels(painter);
        }
    }
    painter.restore();
    paintLegend(painter);
}

// Names of rows at the left, as many as there is room for; those of the selected row and of the one under the
// mouse in any case.
void ImagePane::paintRowLabels(QPainter& painter) const {
    const ImageData& image = *picture_.image();
    const PictureLayout& arrangement = picture_.arrangement();
    const PictureTransform place = transform();
    const QRectF area = viewport();
    painter.setFont(theme().font(TextRole::tick));
    const double line = painter.fontMetrics().height();
    const double pitch = arrangement.cell().height() * place.scale;
    const int stride = strideFor(pitch, line);
    const bool linked = picture_.spec().link == ImageLink::rows;
    const QString table = QString::fromStdString(picture_.spec().linked_table);
    const auto paint = [&](int at, Token token, bool over_others) {
        const int row = arrangement.rowAt(at);
        const double middle = place.origin.y() + (at + 0.5) * pitch;
        if (middle < area.top() || middle > area.bottom()) {
            return;
        }
        const QRectF room(chrome().left(), middle - line / 2.0, area.left() - chrome().left() - 4.0, line);
        if (over_others) {
            painter.fillRect(room, theme().color(Token::bg1));
        }
        painter.setPen(theme().color(token));
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(nameAt(image.row_labels, row), Qt::ElideRight,
                                                          static_cast<int>(room.width())));
    };
    const bool may_be_unknown = picture_.figures().unknown > 0;
    std::vector<int> named_apart; // the selected row and the one under the mouse
    for (int at = 0; linked && at < image.height; ++at) {
        const RowReference row{table, arrangement.rowAt(at)};
        if (isSelected(row) || row == hovered_) {
            named_apart.push_back(at);
        }
    }
    for (int at = 0; at < image.height; at += stride) {
        const bool in_the_way = std::any_of(named_apart.begin(), named_apart.end(),
                                            [&](int other) { return std::abs(other - at) * pitch < line; });
        if (in_the_way) {
            continue;
        }
        const bool unknown = may_be_unknown && isUnknownRow(image, arrangement.rowAt(at));
        paint(at, unknown ? Token::nan : Token::text2, false);
    }
    for (const int at : named_apart) {
        paint(at, may_be_unknown && isUnknownRow(image, arrangement.rowAt(at)) ? Token::nan : Token::text,
              true);
    }
}

// Names of columns, or numbers, below the picture; the axes' names at the ends.
void ImagePane::paintColumnLabels(QPainter& painter) const {
    const ImageData& image = *picture_.image();
    const PictureLayout& arrangement = picture_.arrangement();
    const PictureTransform place = transform();
    const QRectF area = viewport();
    painter.setFont(theme().font(TextRole::tick));
    const QFontMetricsF metrics(painter.font());
    const QRectF row(area.left(), area.bottom() + 1.0, area.width(), axisHeight - 1.0);
    const QString name = QString::fromStdString(image.x_label);
    const double name_width = name.isEmpty() ? 0.0 : metrics.horizontalAdvance(name) + 8.0;
    double widest = metrics.horizontalAdvance(QString::number(image.width));
    for (const std::string& label : image.column_labels) {
        widest = std::max(widest, metrics.horizontalAdvance(QString::fromStdString(label)));
    }
    const double pitch = arrangement.cell().width() * place.scale;
    const int stride = strideFor(pitch, std::min(widest, 90.0) + 8.0);
    painter.setPen(theme().color(Token::text2));
    for (int at = 0; at < image.width; at += stride) {
        const QString text = metrics.elidedText(nameAt(image.column_labels, arrangement.columnAt(at)),
                                                Qt::ElideRight, std::max(90.0, pitch));
        const double half = metrics.horizontalAdvance(text) / 2.0;
        const double middle = place.origin.x() + (at + 0.5) * pitch;
        if (middle - half < row.left() - 4.0 || middle + half > row.right() - name_width) {
            continue;
        }
        painter.drawText(QRectF(middle - half - 1.0, row.top(), 2.0 * half + 2.0, row.height()),
                         Qt::AlignCenter, text);
    }
    painter.setPen(theme().color(Token::text3));
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, name);
    const QRectF corner(0.0, row.top(), area.left() - 4.0, row.height());
    painter.drawText(corner, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(QString::fromStdString(image.y_label), Qt::ElideRight,
                                                      static_cast<int>(corner.width())));
}

void ImagePane::paintHeadings(QPainter& painter) const {
    const PictureTransform place = transform();
    const QRectF area = viewport();
    painter.setClipRect(QRectF(0.0, area.top(), area.left(), area.height()));
    for (const PictureLayout::Heading& heading : picture_.arrangement().headings()) {
        const double top = place.origin.y() + heading.top * place.scale;
        const double height = heading.height * place.scale;
        const QRectF room(0.0, top, area.left() - 4.0, std::max(height, 15.0));
        painter.setFont(theme().font(TextRole::title));
        painter.setPen(theme().color(Token::text));
        painter.drawText(
            room, Qt::AlignLeft | Qt::AlignTop,
            painter.fontMetrics().elidedText(heading.label, Qt::ElideRight, static_cast<int>(room.width())));
        if (height < 28.0) {
            continue;
        }
        painter.setFont(theme().font(TextRole::tick));
        painter.setPen(theme().color(Token::text3));
        painter.drawText(room.translated(0.0, 15.0), Qt::AlignLeft | Qt::AlignTop,
                         QStringLiteral("%1–%2").arg(heading.first).arg(heading.last));
    }
}

} // namespace basin
