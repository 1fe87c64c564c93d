// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas_view.h"
#include "widgets/colour_map.h"
#include "widgets/picture_layout.h"

#include <QImage>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace basin {

/// Figures of one image for its footer.
struct ImageFigures {
    double rms = 0.0;        ///< over finite values; 0 for a picture in colour
    std::size_t marked = 0;  ///< values > 0; 0 for a picture in colour
    std::size_t unknown = 0; ///< pixels with NaN or infinity
};
ImageFigures figuresOf(const ImageData& data);

/// A channel's image on its way to the screen: data, range, the mapped picture, and the composed viewport.
///
/// Mapping and composing are cached until data, range, theme or view change; painting the cache is a copy.
/// Thread: GUI thread only.
class Picture {
  public:
    explicit Picture(ChannelSpec spec);

    const ChannelSpec& spec() const { return spec_; }
    void setData(std::shared_ptr<const ChannelData> data);
    const std::shared_ptr<const ChannelData>& data() const { return data_; }
    const ImageData* image() const;
    QSize size() const;      ///< of the data; empty without an image
    QSize shownSize() const; ///< of the picture as it is arranged
    const PictureLayout& arrangement() const { return arrangement_; }
    void setArrangement(PictureLayout arrangement);
    /// A mask of the same size whose marked cells get two ticks; null or of another size: none.
    void setMarks(std::shared_ptr<const ChannelData> mask);
    std::size_t markedCells() const; ///< by that mask
    /// A picture that shines dimly through the zeros of a mask; must live as long as this one.
    void setUnder(Picture* under);
    void dropCache(); ///< after a change of theme
    /// Grows whenever the picture on screen would become another one: data, range, colours, what is below.
    std::uint64_t revision() const { return revision_ + (under_ != nullptr ? under_->revision() : 0); }

    /// A locked range stays as it is; an open one follows the data.
    bool rangeLocked() const { return locked_; }
    void setRangeLocked(bool locked);
    void setRange(ValueRange range); ///< and locks it
    ValueRange range() const { return shownRange(map_, range_); }
    ValueRange ownRange() const { return range_; } ///< before a diverging map makes it symmetric
    /// The channel's own map until somebody chooses another one.
    ColourMap colourMap() const { return map_; }
    void setColourMap(ColourMap map);
    /// True where values are read from a colour scale: neither pictures in colour nor masks.
    bool hasScale() const;
    const ImageFigures& figures() const;

    /// "0.088"; three numbers for a pixel that has a colour; empty outside the picture.
    QString valueText(QPoint pixel) const;
    /// Tile of an atlas that holds the pixel, if the image is one.
    std::optional<int> tileAt(QPoint pixel) const;
    /// The pixel's row, column or tile by name where they have names: "k3, dim 7"; else empty.
    QString placeText(QPoint pixel) const;

    /// The picture as it stands in a viewport of `device_size` device pixels. `transform` places the shown
    /// picture and is in device pixels too; `ratio` device pixels make a logical one.
    QImage composed(const PictureTransform& transform, QSize device_size, double ratio);

  private:
    void refreshRange();
    const QImage& mapped();
    const QImage& shown();
    const ImageData* marks() const;

    ChannelSpec spec_;
    std::shared_ptr<const ChannelData> data_;
    Picture* under_ = nullptr;
    std::uint64_t revision_ = 0; // its own share
    std::uint64_t under_revision_ = 0;
    ColourMap map_;
    ValueRange range_;
    bool locked_ = true;
    mutable std::optional<ImageFigures> figures_; // counted when first asked for
    QImage mapped_;                               // a pixel of it is one of the data
    PictureLayout arrangement_;
    QImage arranged_; // `mapped_` as it is shown, unless that is the same
    std::shared_ptr<const ChannelData> marks_;
};

/// Where a picture is painted. Coordinates as in `Picture::composed`.
struct PicturePlace {
    const PictureLayout& arrangement;
    PictureTransform transform;
    QSize device_size;
    double ratio = 1.0;

    /// Logical pixels that a cell of the data is wide and high.
    QSizeF cell() const { return QSizeF(arrangement.cell()) * (transform.scale / ratio); }
};

/// Numbers in the cells of a magnified picture, where a cell has room for them.
inline constexpr double cellForGrid = 22.0; ///< logical pixels a cell from which grid and numbers are drawn
void paintCells(QPainter& painter, const ImageData& data, const QImage& mapped, int decimals,
                const PicturePlace& place);

/// Two ticks in each cell that `mask` marks.
void paintMarks(QPainter& painter, const ImageData& mask, const QImage& mapped, const PicturePlace& place);

/// Labels of the tiles of an atlas where there is room.
void paintTileLabels(QPainter& painter, const ImageData& data, const PicturePlace& place);

} // namespace basin
