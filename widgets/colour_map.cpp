// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/colour_map.h"

#include "widgets/theme.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <span>

namespace basin {

namespace {

constexpr int tableSize = 1024; // one more entry stands for NaN and infinities
constexpr std::uint32_t exponentBits = 0x7F800000U;

struct Stop {
    int at; // of 255
    QRgb color;
};

constexpr Stop viridis[] = {
    {0, 0x440154},   {26, 0x482576},  {52, 0x404588},  {92, 0x2E6F8E},  {136, 0x1F988B}, {153, 0x22A884},
    {168, 0x32B67A}, {186, 0x52C569}, {209, 0x86D549}, {238, 0xD2E21B}, {246, 0xE7E419}, {255, 0xFDE725},
};
constexpr Stop cividis[] = {
    {0, 0x00224E},   {20, 0x003070},  {23, 0x013271},  {30, 0x163770},  {45, 0x2E416D},  {92, 0x5E626E},
    {137, 0x858279}, {181, 0xB0A571}, {216, 0xD5C25E}, {242, 0xF2DA44}, {252, 0xFEE434}, {255, 0xFEE838},
};
constexpr Stop grey[] = {{0, 0x000000}, {255, 0xFFFFFF}};

QRgb mixed(QRgb a, QRgb b, double share_of_b) {
    const auto channel = [&](int x, int y) {
        return static_cast<int>(std::lround(x + (y - x) * share_of_b));
    };
    return qRgb(channel(qRed(a), qRed(b)), channel(qGreen(a), qGreen(b)), channel(qBlue(a), qBlue(b)));
}

QRgb interpolated(std::span<const Stop> stops, double t) {
    const double at = std::clamp(t, 0.0, 1.0) * 255.0;
    std::size_t upper = 1;
    while (upper + 1 < stops.size() && stops[upper].at < at) {
        ++upper;
    }
    const Stop& a = stops[upper - 1];
    const Stop& b = stops[upper];
    return mixed(a.color, b.color, (at - a.at) / (b.at - a.at));
}

// Arms of the diverging map, from the middle outwards; lightness runs one way along each.
QRgb diverging(double t, const Theme& look) {
    const QRgb ground = look.color(Token::plot).rgb();
    const QRgb dark_blue[] = {ground, 0x184C78, 0x317FB9, 0x5FAEE6, 0xA6D4F7};
    const QRgb dark_orange[] = {ground, 0x583310, 0x9E5511, 0xD48527, 0xF7B765};
    const QRgb light_blue[] = {ground, 0xB9D8EE, 0x79AFD6, 0x347BB5, 0x164A7E};
    const QRgb light_orange[] = {ground, 0xF2D9B8, 0xDDAE70, 0xC16F1F, 0x8A4305};
    const QRgb* arm =
        look.isDark() ? (t < 0.5 ? dark_blue : dark_orange) : (t < 0.5 ? light_blue : light_orange);
    const double along = std::clamp(std::abs(t - 0.5) * 2.0, 0.0, 1.0) * 4.0;
    const int segment = std::min(static_cast<int>(along), 3);
    return mixed(arm[segment], arm[segment + 1], along - segment);
}

// 0 is the dim ground; every mark above it, however weak, stands clear of the ground.
QRgb marked(double t, const Theme& look) {
    const QRgb ground = look.color(Token::plot).rgb();
    return t <= 0.0 ? ground : mixed(ground, look.color(Token::hole).rgb(), 0.55 + 0.45 * t);
}

QRgb tableEntry(ColourMap map, double t, const Theme& look) {
    switch (map) {
    case ColourMap::sequential:
        return interpolated(cividis, t);
    case ColourMap::response:
        return interpolated(viridis, t);
    case ColourMap::diverging:
        return diverging(t, look);
    case ColourMap::mask:
        return marked(t, look);
    case ColourMap::colour:
    case ColourMap::grey:
        break;
    }
    return interpolated(grey, t);
}

// What shines through the zeros of a mask: the picture below, moved to the ground by about half.
QRgb dimmed(QRgb below, QRgb ground) {
    const auto channel = [](int x, int g) { return (x * 115 + g * 141) >> 8; };
    return qRgb(channel(qRed(below), qRed(ground)), channel(qGreen(below), qGreen(ground)),
                channel(qBlue(below), qBlue(ground)));
}

void shineThrough(QRgb* line, const QRgb* below, int width, QRgb ground) {
    for (int x = 0; x < width; ++x) {
        if (line[x] == ground) {
            line[x] = dimmed(below[x], ground);
        }
    }
}

int byte(float value) {
    return static_cast<int>(std::clamp(value, 0.0F, 1.0F) * 255.0F + 0.5F);
}

} // namespace

bool isComplete(const ImageData& data) {
    return data.width > 0 && data.height > 0 && (data.channels == 1 || data.channels == 3) &&
           data.pixels.size() == static_cast<std::size_t>(data.width) *
                                     static_cast<std::size_t>(data.height) *
                                     static_cast<std::size_t>(data.channels);
}

ValueRange finiteRange(const std::vector<float>& values) {
    float low = std::numeric_limits<float>::infinity();
    float high = -low;
    for (const float value : values) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    if (low > high) {
        return {};
    }
    return low < high ? ValueRange{low, high} : ValueRange{low, low + std::max(1e-6, std::abs(low) * 1e-3)};
}

ValueRange shownRange(ColourMap map, ValueRange range) {
    if (map == ColourMap::diverging) {
        const double reach = std::max(std::abs(range.low), std::abs(range.high));
        range = {-reach, reach};
    }
    if (!(range.low < range.high)) {
        range.high = range.low + 1.0;
    }
    return range;
}

ColourScale::ColourScale(ColourMap map, ValueRange range, bool logarithmic)
    : map_(map),
      range_(shownRange(map, range)),
      logarithmic_(logarithmic && range.low > 0.0),
      nan_(theme().color(Token::nan).rgb()),
      table_(tableSize + 1) {
    for (int i = 0; i < tableSize; ++i) {
        const double t = i / (tableSize - 1.0);
        table_[static_cast<std::size_t>(i)] = tableEntry(map, t, theme()) | 0xFF000000U;
    }
    table_[tableSize] = nan_;
    if (map == ColourMap::diverging) { // an even table has no entry at the exact middle: give 0 the ground
        table_[tableSize / 2] = table_[tableSize / 2 - 1] = theme().color(Token::plot).rgb();
    }
}

double ColourScale::position(double value) const {
    if (!std::isfinite(value)) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    const double t =
        logarithmic_ ? std::log(std::max(value, range_.low) / range_.low) / std::log(range_.high / range_.low)
                     : (value - range_.low) / (range_.high - range_.low);
    return std::clamp(t, 0.0, 1.0);
}

QRgb ColourScale::at(double t) const {
    if (std::isnan(t)) {
        return nan_;
    }
    if (map_ == ColourMap::mask && t > 0.0) {
        t = std::max(t, 1.0 / (tableSize - 1.0)); // a weak mark is still a mark
    }
    const double index = std::clamp(t, 0.0, 1.0) * (tableSize - 1);
    return table_[static_cast<std::size_t>(index + 0.5)];
}

QRgb ColourScale::operator()(double value) const {
    return at(position(value));
}

QImage ColourScale::image(const ImageData& data, const QImage& under) const {
    if (!isComplete(data) || data.channels != 1) {
        return {};
    }
    QImage picture(data.width, data.height, QImage::Format_RGB32);
    const bool shines = map_ == ColourMap::mask && under.size() == picture.size();
    const auto width = static_cast<std::size_t>(data.width);
    std::vector<std::int32_t> entries(width);
    for (int y = 0; y < data.height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        lookUp(data.pixels.data() + static_cast<std::size_t>(y) * width, entries);
        for (std::size_t x = 0; x < width; ++x) {
            line[x] = table_[static_cast<std::size_t>(entries[x])];
        }
        if (shines) {
            shineThrough(line, reinterpret_cast<const QRgb*>(under.constScanLine(y)), data.width, table_[0]);
        }
    }
    return picture;
}

// Written so that the compiler can do four pixels at a time.
void ColourScale::lookUp(const float* values, std::vector<std::int32_t>& entries) const {
    // The weakest mark takes entry 1, so that entry 0 of a mask is its ground alone.
    const float first_mark = map_ == ColourMap::mask ? 1.0F : 0.0F;
    const auto low = static_cast<float>(range_.low);
    const auto gain = static_cast<float>((tableSize - 1) / (range_.high - range_.low));
    constexpr auto last = static_cast<float>(tableSize - 1);
    const std::size_t count = entries.size();
    std::int32_t* entry = entries.data();
    for (std::size_t x = 0; x < count; ++x) {
        const float value = values[x];
        const float smallest = value > 0.0F ? first_mark : 0.0F;
        const float place = std::min(std::max((value - low) * gain, smallest), last);
        const bool finite = (std::bit_cast<std::uint32_t>(value) & exponentBits) != exponentBits;
        entry[x] = finite ? static_cast<std::int32_t>(place + 0.5F) : tableSize;
    }
}

QImage colourImage(const ImageData& data) {
    if (!isComplete(data) || data.channels != 3) {
        return {};
    }
    const QRgb nan = theme().color(Token::nan).rgb();
    QImage picture(data.width, data.height, QImage::Format_RGB32);
    const float* value = data.pixels.data();
    for (int y = 0; y < data.height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < data.width; ++x, value += 3) {
            const bool finite = std::isfinite(value[0]) && std::isfinite(value[1]) && std::isfinite(value[2]);
            line[x] = finite ? qRgb(byte(value[0]), byte(value[1]), byte(value[2])) : nan;
        }
    }
    return picture;
}

QImage mappedImage(const ImageData& data, ColourMap map, ValueRange range, const QImage& under) {
    return data.channels == 3 ? colourImage(data) : ColourScale(map, range).image(data, under);
}

QRgb inkOn(QRgb ground) {
    // Weights of Rec. 709 luma; the threshold is where black and white have equal contrast.
    const double luma = 0.2126 * qRed(ground) + 0.7152 * qGreen(ground) + 0.0722 * qBlue(ground);
    return luma > 118.0 ? qRgb(0, 0, 0) : qRgb(255, 255, 255);
}

} // namespace basin
