// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/picture.h"

#include "widgets/image_sampling.h"
#include "widgets/number_text.h"
#include "widgets/paint.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QRegion>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <numeric>
#include <utility>

namespace basin {

namespace {

// Pixels of `shown` that a viewport can show.
QRect visiblePixels(const QImage& shown, const PictureTransform& transform, QSize device_size) {
    const QPointF a = transform.toImage(QPointF(0, 0));
    const QPointF b = transform.toImage(QPointF(device_size.width(), device_size.height()));
    const QRect wanted(QPoint(static_cast<int>(std::floor(a.x())), static_cast<int>(std::floor(a.y()))),
                       QPoint(static_cast<int>(std::ceil(b.x())), static_cast<int>(std::ceil(b.y()))));
    return wanted.intersected(shown.rect());
}

bool sameBits(const ImageData& a, const ImageData& b) {
    return a.width == b.width && a.height == b.height && a.channels == b.channels &&
           a.tile_width == b.tile_width && a.tile_height == b.tile_height && a.tile_labels == b.tile_labels &&
           a.row_labels == b.row_labels && a.column_labels == b.column_labels &&
           a.tile_groups.size() == b.tile_groups.size() &&
           std::memcmp(a.pixels.data(), b.pixels.data(), a.pixels.size() * sizeof(float)) == 0;
}

// The area of all pixels of one colour, as bands of runs.
QRegion regionOf(const QImage& shown, QRgb color, const PictureTransform& transform, QSize device_size) {
    constexpr int most_runs = 20000; // beyond this the hatch would be finer than the eye
    const auto device = [](double v) { return static_cast<int>(std::lround(v)); };
    const QRect visible = visiblePixels(shown, transform, device_size);
    QList<QRect> runs;
    for (int y = visible.top(); y <= visible.bottom() && runs.size() < most_runs; ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(shown.constScanLine(y));
        const int top = device(transform.origin.y() + y * transform.scale);
        const int bottom = device(transform.origin.y() + (y + 1) * transform.scale);
        for (int x = visible.left(); x <= visible.right(); ++x) {
            if (line[x] != color) {
                continue;
            }
            const int first = x;
            while (x < visible.right() && line[x + 1] == color) {
                ++x;
            }
            const int left = device(transform.origin.x() + first * transform.scale);
            const int right = device(transform.origin.x() + (x + 1) * transform.scale);
            if (right > left && bottom > top) {
                runs << QRect(left, top, right - left, bottom - top);
            }
        }
    }
    QRegion region;
    region.setRects(runs.constData(), static_cast<int>(runs.size()));
    return region;
}

void hatchNan(QPainter& painter, const QRegion& region, double ratio) {
    if (region.isEmpty()) {
        return;
    }
    painter.save();
    painter.setClipRegion(region);
    painter.scale(ratio, ratio);
    const QRect box = region.boundingRect();
    paintHatch(painter, QRectF(QPointF(box.topLeft()) / ratio, QSizeF(box.size()) / ratio),
               theme().color(Token::plot, 0.55));
    painter.restore();
}

bool isUnknown(float value) {
    return (std::bit_cast<std::uint32_t>(value) & 0x7F800000U) == 0x7F800000U;
}

// Pixels with NaN or infinity in any channel. Most pictures have none, which a plain count of values tells.
std::size_t unknownPixels(const ImageData& data) {
    std::uint32_t values = 0;
    for (const float value : data.pixels) {
        values += isUnknown(value) ? 1U : 0U;
    }
    if (values == 0) {
        return 0;
    }
    std::size_t pixels = 0;
    const auto channels = static_cast<std::ptrdiff_t>(data.channels);
    for (auto pixel = data.pixels.begin(); pixel != data.pixels.end(); pixel += channels) {
        pixels += std::any_of(pixel, pixel + channels, isUnknown) ? 1U : 0U;
    }
    return pixels;
}

} // namespace

ImageFigures figuresOf(const ImageData& data) {
    ImageFigures figures;
    if (data.channels != 1) {
        figures.unknown = unknownPixels(data);
        return figures;
    }
    // Four independent sums, so that the additions do not wait for each other.
    constexpr std::size_t lanes = 4;
    std::array<double, lanes> sums{};
    std::array<std::uint32_t, lanes> marked{}, known{};
    const auto add = [&](std::size_t lane, float value) {
        const bool finite = !isUnknown(value);
        const float number = finite ? value : 0.0F;
        sums[lane] += static_cast<double>(number) * static_cast<double>(number);
        marked[lane] += number > 0.0F ? 1U : 0U;
        known[lane] += finite ? 1U : 0U;
    };
    const std::size_t count = data.pixels.size();
    const std::size_t whole = count - count % lanes;
    for (std::size_t i = 0; i < whole; i += lanes) {
        for (std::size_t k = 0; k < lanes; ++k) {
            add(k, data.pixels[i + k]);
        }
    }
    for (std::size_t i = whole; i < count; ++i) {
        add(0, data.pixels[i]);
    }
    const std::size_t finite = std::accumulate(known.begin(), known.end(), std::size_t{0});
    const double sum = std::accumulate(sums.begin(), sums.end(), 0.0);
    figures.marked = std::accumulate(marked.begin(), marked.end(), std::size_t{0});
    figures.unknown = count - finite;
    figures.rms = finite > 0 ? std::sqrt(sum / static_cast<double>(finite)) : 0.0;
    return figures;
}

Picture::Picture(ChannelSpec spec)
    : spec_(std::move(spec)),
      map_(spec_.colour_map),
      range_{spec_.low, spec_.high},
      locked_(spec_.low < spec_.high) {}

const ImageData* Picture::image() const {
    const auto* image = data_ ? std::get_if<ImageData>(data_.get()) : nullptr;
    return image != nullptr && isComplete(*image) ? image : nullptr;
}

QSize Picture::size() const {
    return image() != nullptr ? QSize(image()->width, image()->height) : QSize();
}

QSize Picture::shownSize() const {
    return image() == nullptr || arrangement_.isPlain() ? size() : arrangement_.size();
}

void Picture::setArrangement(PictureLayout arrangement) {
    if (!(arrangement == arrangement_)) {
        arrangement_ = std::move(arrangement);
        arranged_ = QImage();
        ++revision_;
    }
}

void Picture::setMarks(std::shared_ptr<const ChannelData> mask) {
    if (mask != marks_) {
        marks_ = std::move(mask);
        ++revision_;
    }
}

std::size_t Picture::markedCells() const {
    const ImageData* mask = marks();
    return mask == nullptr
               ? 0
               : static_cast<std::size_t>(std::count_if(mask->pixels.begin(), mask->pixels.end(),
                                                        [](float value) { return value > 0.0F; }));
}

const ImageData* Picture::marks() const {
    const auto* mask = marks_ ? std::get_if<ImageData>(marks_.get()) : nullptr;
    const bool fits = mask != nullptr && isComplete(*mask) && mask->channels == 1 &&
                      QSize(mask->width, mask->height) == size();
    return fits ? mask : nullptr;
}

void Picture::setData(std::shared_ptr<const ChannelData> data) {
    if (data == data_) {
        return;
    }
    const ImageData* before = image();
    const auto kept = std::exchange(data_, std::move(data));
    if (before != nullptr && image() != nullptr && sameBits(*before, *image())) {
        return; // a target does not change from frame to frame, nor often do masks
    }
    figures_.reset();
    refreshRange();
    dropCache();
}

const ImageFigures& Picture::figures() const {
    if (!figures_) {
        figures_ = image() != nullptr ? figuresOf(*image()) : ImageFigures{};
    }
    return *figures_;
}

void Picture::setUnder(Picture* under) {
    if (under != under_) {
        under_ = under;
        dropCache();
    }
}

void Picture::setRangeLocked(bool locked) {
    locked_ = locked;
    refreshRange();
    dropCache();
}

void Picture::setRange(ValueRange range) {
    range_ = range;
    setRangeLocked(true);
}

void Picture::setColourMap(ColourMap map) {
    map_ = map;
    dropCache();
}

bool Picture::hasScale() const {
    return image() != nullptr && image()->channels == 1 && map_ != ColourMap::colour &&
           map_ != ColourMap::mask;
}

void Picture::refreshRange() {
    if (!locked_ && image() != nullptr) {
        range_ = finiteRange(image()->pixels);
    }
}

void Picture::dropCache() {
    mapped_ = QImage();
    arranged_ = QImage();
    ++revision_;
}

const QImage& Picture::mapped() {
    if (under_ != nullptr && under_revision_ != under_->revision()) {
        under_revision_ = under_->revision();
        mapped_ = QImage();
        arranged_ = QImage();
    }
    if (mapped_.isNull() && image() != nullptr) {
        mapped_ = mappedImage(*image(), map_, range(), under_ != nullptr ? under_->mapped() : QImage());
    }
    return mapped_;
}

const QImage& Picture::shown() {
    const QImage& whole = mapped();
    if (arrangement_.isPlain() || whole.isNull()) {
        return whole;
    }
    if (arranged_.isNull()) {
        arranged_ = arrangement_.arranged(whole, theme().color(Token::bg1).rgb());
    }
    return arranged_;
}

QString Picture::valueText(QPoint pixel) const {
    const ImageData* data = image();
    if (data == nullptr || !QRect(QPoint(0, 0), size()).contains(pixel)) {
        return {};
    }
    const int decimals = decimalsFor(range().high - range().low);
    const auto first = (static_cast<std::size_t>(pixel.y()) * static_cast<std::size_t>(data->width) +
                        static_cast<std::size_t>(pixel.x())) *
                       static_cast<std::size_t>(data->channels);
    QStringList numbers;
    for (int c = 0; c < data->channels; ++c) {
        numbers << fixedText(static_cast<double>(data->pixels[first + static_cast<std::size_t>(c)]),
                             decimals);
    }
    const bool grey = numbers.count(numbers.first()) == numbers.size();
    return grey ? numbers.first() : numbers.join(QLatin1Char(' '));
}

std::optional<int> Picture::tileAt(QPoint pixel) const {
    const ImageData* data = image();
    if (data == nullptr || !isAtlas(*data)) {
        return std::nullopt;
    }
    return pixel.y() / data->tile_height * (data->width / data->tile_width) + pixel.x() / data->tile_width;
}

QString Picture::placeText(QPoint pixel) const {
    const ImageData* data = image();
    if (data == nullptr) {
        return {};
    }
    const auto name = [](const std::vector<std::string>& names, int index) {
        const auto at = static_cast<std::size_t>(index);
        return at < names.size() ? QString::fromStdString(names[at]) : QString();
    };
    if (const std::optional<int> tile = arrangement_.tileOf(pixel)) {
        return name(data->tile_labels, *tile);
    }
    if (data->row_labels.empty() && data->column_labels.empty()) {
        return {};
    }
    const QString row = name(data->row_labels, pixel.y()), column = name(data->column_labels, pixel.x());
    return (row.isEmpty() ? QString::number(pixel.y()) : row) + QStringLiteral(", ") +
           (column.isEmpty() ? QString::number(pixel.x()) : column);
}

QImage Picture::composed(const PictureTransform& transform, QSize device_size, double ratio) {
    const QRgb ground = theme().color(arrangement_.isPlain() ? Token::plot : Token::bg1).rgb();
    if (shown().isNull()) {
        QImage empty(device_size, QImage::Format_RGB32);
        empty.fill(ground);
        return empty;
    }
    const QRgb nan = theme().color(Token::nan).rgb();
    const bool has_nan = figures().unknown > 0;
    const QPointF origin = transform.toImage(QPointF(0, 0));
    const double step = 1.0 / transform.scale;
    QImage result = step > 1.0 ? sampleMean(shown(), origin, step, device_size, ground,
                                            has_nan ? std::optional(nan) : std::nullopt)
                               : sampleNearest(shown(), origin, step, device_size, ground);
    const QRegion unknown = !has_nan     ? QRegion()
                            : step > 1.0 ? regionOf(result, nan, PictureTransform{}, device_size)
                                         : regionOf(shown(), nan, transform, device_size);
    QPainter painter(&result);
    hatchNan(painter, unknown, ratio);
    const PicturePlace place{arrangement_, transform, device_size, ratio};
    if (place.cell().width() >= cellForGrid && place.cell().height() >= cellForGrid / 2.0) {
        paintCells(painter, *image(), mapped(), decimalsFor(range().high - range().low), place);
    }
    if (const ImageData* mask = marks()) {
        paintMarks(painter, *mask, mapped(), place);
    }
    if (isAtlas(*image())) {
        paintTileLabels(painter, *image(), place);
    }
    return result;
}

} // namespace basin
