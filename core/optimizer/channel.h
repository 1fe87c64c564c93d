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
    std::string linked_table;               ///< overlay: table whose row i is the item with row == i
    std::string over; ///< overlay: id of the image it lies on ("" = every image of the same group)
};

/// One picture or one atlas of equal tiles. Row-major, interleaved, float32; NaN is allowed and drawn as NaN.
struct ImageData {
    int width = 0, height = 0, channels = 1; ///< channels 1 or 3
    std::vector<float> pixels;               ///< height * width * channels
    int tile_width = 0, tile_height = 0;     ///< > 0: an atlas; tiles fill rows from the left
    std::vector<std::string> tile_labels;
    std::string x_label, y_label;
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
    float value = 0.0F;          ///< the quantity chosen for colouring
    std::string label;           ///< "33 nose tip"; often empty
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

struct VectorData {
    std::vector<std::string> labels; ///< may be empty: then indices
    std::vector<double> values;
};

using ChannelData = std::variant<std::monostate, VectorData, ImageData, OverlayData, TableData>;

/// Channels built at one position; immutable, shared between worker and views.
using ChannelMap = std::map<std::string, std::shared_ptr<const ChannelData>>;

} // namespace basin
