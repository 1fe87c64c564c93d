// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/picture_layout.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

namespace basin {

namespace {

constexpr double mostPixels = 4e6; // of a stretched matrix

// All of 0..count-1: first those that `order` names, then the rest as they come.
std::vector<int> completed(const std::vector<int>& order, int count) {
    std::vector<int> all;
    std::vector<bool> taken(static_cast<std::size_t>(count), false);
    const auto take = [&](int element) {
        if (element >= 0 && element < count && !taken[static_cast<std::size_t>(element)]) {
            taken[static_cast<std::size_t>(element)] = true;
            all.push_back(element);
        }
    };
    std::for_each(order.begin(), order.end(), take);
    for (int i = 0; i < count; ++i) {
        take(i);
    }
    return all;
}

std::vector<int> inverse(const std::vector<int>& order) {
    std::vector<int> places(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        places[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
    }
    return places;
}

int placeOf(const std::vector<int>& places, int element) {
    return places.empty() ? element : places[static_cast<std::size_t>(element)];
}

int linesOf(const std::vector<std::vector<int>>& groups, int columns) {
    int lines = 0;
    for (const std::vector<int>& group : groups) {
        lines += (static_cast<int>(group.size()) + columns - 1) / columns;
    }
    return lines;
}

} // namespace

bool isAtlas(const ImageData& data) {
    return data.tile_width > 0 && data.tile_height > 0 && data.tile_width <= data.width &&
           data.tile_height <= data.height;
}

bool isMatrix(const ImageData& data, ImageLink link) {
    return !isAtlas(data) && (link == ImageLink::rows || link == ImageLink::columns ||
                              !data.row_labels.empty() || !data.column_labels.empty());
}

bool operator==(const PictureLayout& a, const PictureLayout& b) {
    return a.kind_ == b.kind_ && a.link_ == b.link_ && a.data_ == b.data_ && a.size_ == b.size_ &&
           a.cell_ == b.cell_ && a.rows_ == b.rows_ && a.columns_ == b.columns_ && a.tile_ == b.tile_ &&
           a.corners_ == b.corners_ && a.headings_.size() == b.headings_.size();
}

PictureLayout::PictureLayout(const ImageData& data, ImageLink link, const std::vector<int>& order,
                             QSizeF room)
    : link_(link), data_(data.width, data.height), size_(data_) {
    if (isAtlas(data)) {
        makeAtlas(data, order, room);
    } else if (isMatrix(data, link)) {
        makeMatrix(order, room);
    }
}

void PictureLayout::makeMatrix(const std::vector<int>& order, QSizeF room) {
    kind_ = Kind::matrix;
    if (link_ == ImageLink::rows) {
        elements_ = data_.height();
        if (!order.empty()) {
            rows_ = completed(order, elements_);
            place_of_row_ = inverse(rows_);
        }
    } else if (link_ == ImageLink::columns) {
        elements_ = data_.width();
        if (!order.empty()) {
            columns_ = completed(order, elements_);
            place_of_column_ = inverse(columns_);
        }
    }
    if (room.width() >= 1.0 && room.height() >= 1.0) {
        // Cells in whole pixels, their shape as near as that allows to what fills the room.
        const double wanted = (room.width() / room.height()) * data_.height() / data_.width();
        const double longer = std::max(wanted, 1.0 / wanted);
        const double most = std::sqrt(mostPixels / (double(data_.width()) * data_.height()));
        const double base = longer < 4.0 && most >= 2.0 ? 2.0 : 1.0;
        const int stretched =
            static_cast<int>(std::clamp(std::round(base * longer), base, std::max(base, most * most / base)));
        const int kept = static_cast<int>(base);
        cell_ = wanted > 1.0 ? QSize(stretched, kept) : QSize(kept, stretched);
    }
    size_ = QSize(data_.width() * cell_.width(), data_.height() * cell_.height());
}

void PictureLayout::makeAtlas(const ImageData& data, const std::vector<int>& order, QSizeF room) {
    kind_ = Kind::atlas;
    tile_ = QSize(data.tile_width, data.tile_height);
    gap_ = std::max(1, static_cast<int>(std::lround(data.tile_width * 4.0 / 34.0)));
    const int places = tilesAcross() * (data.height / data.tile_height);
    const int count =
        data.tile_labels.empty() ? places : std::min(places, static_cast<int>(data.tile_labels.size()));
    elements_ = link_ == ImageLink::tiles ? count : 0;
    std::vector<std::vector<int>> groups;
    std::vector<QString> labels;
    if (!order.empty() || data.tile_groups.empty()) {
        groups.push_back(completed(order, count));
        labels.push_back({});
    }
    for (std::size_t i = 0; order.empty() && i < data.tile_groups.size(); ++i) {
        const int first = std::clamp(data.tile_groups[i].first, 0, count);
        const int end =
            i + 1 < data.tile_groups.size() ? std::clamp(data.tile_groups[i + 1].first, first, count) : count;
        std::vector<int> group(static_cast<std::size_t>(end - first));
        std::iota(group.begin(), group.end(), first);
        if (!group.empty()) {
            groups.push_back(std::move(group));
            labels.push_back(QString::fromStdString(data.tile_groups[i].label));
        }
    }
    corners_.assign(static_cast<std::size_t>(count), QPoint(-1, -1));
    // As many tiles in a line as make them largest.
    int best = tilesAcross();
    double best_scale = 0.0;
    const double aside = groups.size() > 1 ? tile_.height() / 3.0 : 0.0;
    for (int columns = 1; columns <= count && room.width() >= 1.0 && room.height() >= 1.0; ++columns) {
        const double width = columns * (tile_.width() + gap_) + gap_;
        const double height = linesOf(groups, columns) * (tile_.height() + gap_) + gap_ +
                              aside * static_cast<double>(groups.size() - 1);
        const double scale = std::min(room.width() / width, room.height() / height);
        if (scale > best_scale * (1.0 + 1e-9)) {
            best_scale = scale;
            best = columns;
        }
    }
    placeTiles(groups, std::max(1, best));
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (!labels[i].isEmpty()) {
            const double top = corners_[static_cast<std::size_t>(groups[i].front())].y();
            const double bottom = corners_[static_cast<std::size_t>(groups[i].back())].y() + tile_.height();
            headings_.push_back({labels[i], groups[i].front(), groups[i].back(), top, bottom - top});
        }
    }
}

void PictureLayout::placeTiles(const std::vector<std::vector<int>>& groups, int columns) {
    across_ = columns;
    int top = gap_, widest = 1; // with a rim, so that a frame around a tile is whole
    for (const std::vector<int>& group : groups) {
        if (!tops_.empty()) {
            top += tile_.height() / 3;
        }
        for (std::size_t i = 0; i < group.size(); ++i) {
            const int column = static_cast<int>(i) % columns;
            if (column == 0) {
                tops_.push_back(top);
                slots_.resize(tops_.size() * static_cast<std::size_t>(columns), -1);
                top += tile_.height() + gap_;
            }
            widest = std::max(widest, column + 1);
            corners_[static_cast<std::size_t>(group[i])] =
                QPoint(gap_ + column * (tile_.width() + gap_), tops_.back());
            slots_[(tops_.size() - 1) * static_cast<std::size_t>(columns) +
                   static_cast<std::size_t>(column)] = group[i];
        }
    }
    size_ = QSize(widest * (tile_.width() + gap_) + gap_, top);
}

std::optional<QPoint> PictureLayout::dataAt(QPoint shown) const {
    if (!QRect(QPoint(0, 0), size_).contains(shown)) {
        return std::nullopt;
    }
    if (kind_ == Kind::plain) {
        return shown;
    }
    if (kind_ == Kind::matrix) {
        return QPoint(columnAt(shown.x() / cell_.width()), rowAt(shown.y() / cell_.height()));
    }
    const auto line = std::upper_bound(tops_.begin(), tops_.end(), shown.y());
    if (line == tops_.begin()) {
        return std::nullopt;
    }
    const auto index = static_cast<std::size_t>(line - tops_.begin() - 1);
    const int pitch = tile_.width() + gap_;
    const int column = (shown.x() - gap_) / pitch;
    const QPoint inside(shown.x() - gap_ - column * pitch, shown.y() - tops_[index]);
    if (column >= across_ || inside.x() < 0 || inside.x() >= tile_.width() || inside.y() >= tile_.height()) {
        return std::nullopt;
    }
    const int tile = slots_[index * static_cast<std::size_t>(across_) + static_cast<std::size_t>(column)];
    if (tile < 0) {
        return std::nullopt;
    }
    return QPoint(tile % tilesAcross() * tile_.width(), tile / tilesAcross() * tile_.height()) + inside;
}

std::optional<int> PictureLayout::tileOf(QPoint data) const {
    if (kind_ != Kind::atlas || data.x() < 0 || data.y() < 0 || data.x() / tile_.width() >= tilesAcross()) {
        return std::nullopt;
    }
    const int tile = data.y() / tile_.height() * tilesAcross() + data.x() / tile_.width();
    return tile < tiles() ? std::optional(tile) : std::nullopt;
}

QRectF PictureLayout::tileRect(int tile) const {
    return {QPointF(corners_[static_cast<std::size_t>(tile)]), QSizeF(tile_)};
}

QPointF PictureLayout::toShown(QPointF data) const {
    if (kind_ == Kind::plain) {
        return data;
    }
    if (kind_ == Kind::matrix) {
        const int x = std::clamp(static_cast<int>(std::floor(data.x())), 0, data_.width() - 1);
        const int y = std::clamp(static_cast<int>(std::floor(data.y())), 0, data_.height() - 1);
        return {(placeOf(place_of_column_, x) + data.x() - x) * cell_.width(),
                (placeOf(place_of_row_, y) + data.y() - y) * cell_.height()};
    }
    const QPoint pixel(static_cast<int>(std::floor(data.x())), static_cast<int>(std::floor(data.y())));
    const std::optional<int> tile = tileOf(pixel);
    if (!tile) {
        return {-1e6, -1e6}; // no tile: nowhere to be seen
    }
    const QPointF from(*tile % tilesAcross() * tile_.width(), *tile / tilesAcross() * tile_.height());
    return QPointF(corners_[static_cast<std::size_t>(*tile)]) + (data - from);
}

QPointF PictureLayout::toData(QPointF shown) const {
    if (kind_ == Kind::plain) {
        return shown;
    }
    const QPoint pixel(static_cast<int>(std::floor(shown.x())), static_cast<int>(std::floor(shown.y())));
    const std::optional<QPoint> data = dataAt(pixel);
    if (!data) {
        return {-1.0, -1.0};
    }
    const QRectF cell = cellOf(*data);
    return QPointF(*data) +
           QPointF((shown.x() - cell.left()) / cell.width(), (shown.y() - cell.top()) / cell.height());
}

QRectF PictureLayout::cellOf(QPoint data) const {
    if (kind_ == Kind::matrix) {
        return QRectF(placeOf(place_of_column_, data.x()) * cell_.width(),
                      placeOf(place_of_row_, data.y()) * cell_.height(), cell_.width(), cell_.height());
    }
    return {toShown(QPointF(data)), QSizeF(1.0, 1.0)};
}

QPoint PictureLayout::neighbour(QPoint data, QPoint step) const {
    const auto moved = [](int place, int by, int count) { return std::clamp(place + by, 0, count - 1); };
    if (kind_ == Kind::matrix) {
        return {columnAt(moved(placeOf(place_of_column_, data.x()), step.x(), data_.width())),
                rowAt(moved(placeOf(place_of_row_, data.y()), step.y(), data_.height()))};
    }
    const QPoint to(moved(data.x(), step.x(), data_.width()), moved(data.y(), step.y(), data_.height()));
    return kind_ == Kind::plain || tileOf(to) ? to : data;
}

std::optional<int> PictureLayout::elementOf(QPoint data) const {
    switch (link_) {
    case ImageLink::rows:
        return data.y() < elements_ ? std::optional(data.y()) : std::nullopt;
    case ImageLink::columns:
        return data.x() < elements_ ? std::optional(data.x()) : std::nullopt;
    case ImageLink::tiles:
        return tileOf(data);
    case ImageLink::none:
        break;
    }
    return std::nullopt;
}

QRectF PictureLayout::rectOf(int element) const {
    if (element < 0 || element >= elements_) {
        return {};
    }
    switch (link_) {
    case ImageLink::rows:
        return QRectF(0, placeOf(place_of_row_, element) * cell_.height(), size_.width(), cell_.height());
    case ImageLink::columns:
        return QRectF(placeOf(place_of_column_, element) * cell_.width(), 0, cell_.width(), size_.height());
    case ImageLink::tiles:
        return tileRect(element);
    case ImageLink::none:
        break;
    }
    return {};
}

QImage PictureLayout::arranged(const QImage& mapped, QRgb ground) const {
    if (kind_ == Kind::plain) {
        return mapped;
    }
    QImage shown(size_, QImage::Format_RGB32);
    const auto lineOf = [](const QImage& image, int y) {
        return reinterpret_cast<const QRgb*>(image.constScanLine(y));
    };
    if (kind_ == Kind::matrix) {
        for (int place = 0; place < data_.height(); ++place) {
            const QRgb* from = lineOf(mapped, rowAt(place));
            auto* first = reinterpret_cast<QRgb*>(shown.scanLine(place * cell_.height()));
            for (int x = 0; x < data_.width(); ++x) {
                std::fill_n(first + x * cell_.width(), cell_.width(), from[columnAt(x)]);
            }
            for (int copy = 1; copy < cell_.height(); ++copy) {
                std::memcpy(shown.scanLine(place * cell_.height() + copy), first,
                            static_cast<std::size_t>(size_.width()) * sizeof(QRgb));
            }
        }
        return shown;
    }
    shown.fill(ground);
    for (int tile = 0; tile < tiles(); ++tile) {
        const QPoint corner = corners_[static_cast<std::size_t>(tile)];
        if (corner.x() < 0) {
            continue; // before the first heading
        }
        const QPoint from(tile % tilesAcross() * tile_.width(), tile / tilesAcross() * tile_.height());
        for (int y = 0; y < tile_.height(); ++y) {
            std::memcpy(shown.scanLine(corner.y() + y) + static_cast<std::size_t>(corner.x()) * sizeof(QRgb),
                        lineOf(mapped, from.y() + y) + from.x(),
                        static_cast<std::size_t>(tile_.width()) * sizeof(QRgb));
        }
    }
    return shown;
}

} // namespace basin
