// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace basin {

/// The kinds of primitives that an optimizer publishes and a view draws. Views know these, never an
/// algorithm.
enum class ChannelKind { scalar, vector, image, overlay, table };

/// How numbers of an image or of coloured items map to colour.
enum class ColourMap {
    colour,     ///< three channels, shown as they are
    grey,       ///< one channel, 0..1 shown black..white
    sequential, ///< cividis: statistics
    response,   ///< viridis: responses, overlays coloured by a quantity
    diverging,  ///< signed, centred on 0
    mask,       ///< 0 = dim, > 0 = marked in the "hole" colour with strength
};

/// How a vector's values are drawn over their positions.
enum class VectorStyle { bars, line, points };

/// What of an image corresponds to the rows of its linked table, one to one and in order.
enum class ImageLink { none, rows, columns, tiles };

/// One of the parts that the items of an overlay fall into (jaw, nose, eyes), to be shown and hidden
/// apart.
struct ItemGroup {
    std::string id;    ///< "jaw"; a user's choice is remembered by it
    std::string label; ///< "Jaw"
};

/// The declaration of a channel.
struct ChannelSpec {
    std::string id;    ///< "update_norm"
    std::string label; ///< "Update norm"
    std::string unit;  ///< every norm has one; "" only for pure numbers
    std::string description;
    ChannelKind kind = ChannelKind::scalar;
    /// Panel or plot that shows it by default; channels of one group share a plot / canvas / table dock.
    std::string group;
    bool shown = true;     ///< visible before the user chooses
    bool log_axis = false; ///< scalar: plot on a logarithmic axis by default
    bool kept = false;     ///< vector: stored every iteration (float32) rather than built on demand
    bool whole = false;    ///< scalar: a count or an index, printed without decimals
    ColourMap colour_map = ColourMap::grey; ///< image, overlay
    double low = 0.0, high = 1.0;           ///< image: range of the colour scale; low == high: from the data
    /// Table whose rows are the elements of this channel, so that what is selected in one is selected in all.
    /// overlay: the item with row == i is row i; vector: element i; image: as `link` says.
    std::string linked_table;
    std::string over; ///< overlay: id of the image it lies on ("" = every image of the same group)
    /// overlay: id of the action (row, x, y) that dragging an item to a place of the picture performs; "" =
    /// none.
    std::string drag_action;
    VectorStyle style = VectorStyle::bars; ///< vector
    ImageLink link = ImageLink::none;      ///< image
    /// scalar: a limit or reference of its group (2 / λmax, a floor), drawn dashed and never as data. Plots
    /// of kept vectors draw the limits of their group too.
    bool limit = false;
    std::string band; ///< scalar: id of another scalar; the area between both is tinted. "" = none
    std::vector<ItemGroup> item_groups; ///< overlay: what OverlayItem::group counts; empty = undivided
};

/// Tiles of an atlas under one heading ("Jaw"): from `first` up to the next group.
struct TileGroup {
    std::string label;
    std::int32_t first = 0;
};

/// One picture or one atlas of equal tiles. Row-major, interleaved, float32; NaN is allowed and drawn as NaN.
struct ImageData {
    int width = 0, height = 0, channels = 1; ///< channels 1 or 3
    std::vector<float> pixels;               ///< height * width * channels
    int tile_width = 0, tile_height = 0;     ///< > 0: an atlas; tiles fill rows from the left
    std::vector<std::string> tile_labels;
    std::string x_label, y_label;
    std::vector<std::string> row_labels,
        column_labels;                  ///< names of rows and columns of a matrix; may be empty
    std::vector<TileGroup> tile_groups; ///< atlas; empty: no headings
};

/// What an overlay item stands for; a view gives each role one look.
enum class Role { estimate, initial, reference, selected, proposal, support, trail };

enum class OverlayShape { point, arrow, ellipse, box, polyline, edge };

/// One drawn mark. Coordinates are pixels of the picture it lies on: x right, y down, pixel centres at
/// integers + 0.5.
struct OverlayItem {
    OverlayShape shape = OverlayShape::point;
    Role role = Role::estimate;
    /// point: x, y · arrow, edge: x0, y0, x1, y1 · box: x, y, width, height ·
    /// ellipse: centre x, y and the columns (ax, ay), (bx, by) of the matrix that maps the unit circle to it
    std::array<float, 6> geometry{};
    std::vector<float> polyline; ///< polyline only: x0, y0, x1, y1 ...
    std::int32_t row = -1;       ///< row of the linked table; -1 = none
    std::int32_t other_row = -1; ///< edge: the row at its other end; the edges of a selected row stand out
    float value = 0.0F;          ///< the quantity chosen for colouring
    std::string label;           ///< "33 nose tip"; often empty
    std::int32_t group = -1;     ///< index into ChannelSpec::item_groups; -1 = in none, shown with the whole
};

struct OverlayData {
    std::vector<OverlayItem> items;
    std::string value_label, value_unit; ///< what `value` is; empty = uncoloured (not known in this phase)
    double value_low = 0.0, value_high = 0.0;
    bool value_log = false;
};

struct TableColumn {
    std::string id, label, unit;
    int decimals = 4;       ///< -1: text in `texts`
    std::string group = {}; ///< heading under which an inspector lists the column; "" = none
    bool shown = true;      ///< visible in a table before the user chooses; inspectors list all columns
};

struct TableData {
    std::vector<TableColumn> columns;
    std::vector<std::string> row_labels;
    std::vector<double> numbers;    ///< rows * columns, row-major; NaN allowed
    std::vector<std::string> texts; ///< empty, or rows * columns
    std::size_t rows() const { return columns.empty() ? 0 : numbers.size() / columns.size(); }
};

/// A dashed line across a vector's plot: a limit, a clamp, a reference.
struct Guide {
    std::string label;
    double value = 0.0;
    bool vertical = false; ///< at a position along x instead of a value
};

struct VectorData {
    std::vector<std::string> labels; ///< may be empty: then indices
    std::vector<double> values;
    std::vector<double> x = {}; ///< positions of the values (edges of a histogram's bins are their centres);
                                ///< empty: indices
    std::string x_label = {}, x_unit = {};
    std::vector<Guide> guides = {};
};

using ChannelData = std::variant<std::monostate, VectorData, ImageData, OverlayData, TableData>;

/// Channels built at one position; immutable, shared between worker and views.
using ChannelMap = std::map<std::string, std::shared_ptr<const ChannelData>>;

} // namespace basin
