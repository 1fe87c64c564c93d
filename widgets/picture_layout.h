// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"

#include <QImage>
#include <QPoint>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QSizeF>

#include <optional>
#include <vector>

namespace basin {

/// True if the image is a grid of equal tiles.
bool isAtlas(const ImageData& data);

/// True if rows and columns of the image stand for something by themselves: cells may be as wide and as high
/// as the room allows.
bool isMatrix(const ImageData& data, ImageLink link);

/// Where the pixels of an image stand in the picture that is shown: a picture as it is, a matrix with its
/// rows or columns in another order and stretched cells, or an atlas whose tiles are set apart, under
/// headings or in another order. Places are given in pixels of the data and in pixels of the shown picture.
///
/// A plain value that costs nothing for a picture as it is. Thread: any, once made.
class PictureLayout {
  public:
    /// Tiles under one heading, in the shown picture.
    struct Heading {
        QString label;
        int first = 0, last = 0; ///< elements
        double top = 0.0, height = 0.0;
    };

    PictureLayout() = default;
    /// `order`: the elements (rows, columns or tiles, as `link` says) as they stand from the top or the left;
    /// what it leaves out follows. Empty: as they come, under their headings. `room`: logical pixels that the
    /// picture shall fill; only its shape matters.
    PictureLayout(const ImageData& data, ImageLink link, const std::vector<int>& order, QSizeF room);

    bool isPlain() const { return kind_ == Kind::plain; }
    bool isAtlasKind() const { return kind_ == Kind::atlas; }
    QSize size() const { return size_; } ///< of the shown picture
    /// How many shown pixels wide and high a data pixel is.
    QSize cell() const { return cell_; }
    /// Elements that can be selected: rows, columns or tiles; 0 where none is linked.
    int elements() const { return elements_; }
    const std::vector<Heading>& headings() const { return headings_; }

    std::optional<QPoint> dataAt(QPoint shown) const;
    /// The place of a point of the data; points of an atlas go with their tile.
    QPointF toShown(QPointF data) const;
    QPointF toData(QPointF shown) const;
    QRectF cellOf(QPoint data) const;
    /// Data pixel beside another one, as they stand on screen.
    QPoint neighbour(QPoint data, QPoint step) const;
    std::optional<int> elementOf(QPoint data) const;
    QRectF rectOf(int element) const;
    /// The data row or column shown at a place of the order.
    int rowAt(int place) const { return rows_.empty() ? place : rows_[static_cast<std::size_t>(place)]; }
    int columnAt(int place) const {
        return columns_.empty() ? place : columns_[static_cast<std::size_t>(place)];
    }
    std::optional<int> tileOf(QPoint data) const;
    QRectF tileRect(int tile) const;
    int tiles() const { return static_cast<int>(corners_.size()); }

    /// The mapped picture of the data (32 bits a pixel) as it is shown; `ground` between tiles.
    QImage arranged(const QImage& mapped, QRgb ground) const;

    friend bool operator==(const PictureLayout& a, const PictureLayout& b);

  private:
    enum class Kind { plain, matrix, atlas };

    void makeMatrix(const std::vector<int>& order, QSizeF room);
    void makeAtlas(const ImageData& data, const std::vector<int>& order, QSizeF room);
    void placeTiles(const std::vector<std::vector<int>>& groups, int columns);
    int tilesAcross() const { return data_.width() / tile_.width(); }

    Kind kind_ = Kind::plain;
    ImageLink link_ = ImageLink::none;
    QSize data_, size_, cell_{1, 1};
    int elements_ = 0;
    // a matrix: data index by place and place by data index; empty: as they come
    std::vector<int> rows_, columns_, place_of_row_, place_of_column_;
    // an atlas
    QSize tile_{1, 1};
    int gap_ = 1;
    std::vector<QPoint> corners_; // of each tile, shown
    std::vector<int> tops_;       // of each line of tiles
    std::vector<int> slots_;      // tile in each place of the lines, -1 = none
    int across_ = 1;
    std::vector<Heading> headings_;
};

} // namespace basin
