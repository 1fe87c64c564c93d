// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_reader.h"

#include "core/base/abandon.h"
#include "core/base/error.h"
#include "core/base/long_work.h"
#include "core/data/file_bytes.h"
#include "core/data/image_header.h"
#include "core/data/image_resize.h"
#include "core/data/module_loader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <memory>
#include <span>
#include <system_error>
#include <vector>

namespace basin {

namespace {

constexpr const char* what = "the image cannot be read";
constexpr const char* formats = "Use PNG, JPEG, TIFF, WebP, BMP or PNM";

std::string first_bytes(const std::vector<std::byte>& bytes) {
    std::string text;
    for (std::size_t i = 0; i < std::min<std::size_t>(bytes.size(), 4); ++i) {
        text += fmt::format("{}{:02x}", i == 0 ? "" : " ", std::to_integer<int>(bytes[i]));
    }
    return text;
}

using FileBytes = std::shared_ptr<const std::vector<std::byte>>;

// A decoded picture that gives itself back to the codec module.
struct Decoded {
    explicit Decoded(const Codecs& module) : codecs(module) {}
    ~Decoded() { codecs.release(&picture); }
    Decoded(const Decoded&) = delete;
    Decoded& operator=(const Decoded&) = delete;

    const Codecs& codecs;
    BasinDecodedImage picture{};
    int failed = 0;
    std::array<char, 512> reason{};
};

// Decoders know no way to be stopped: one that is not wanted any more ends by itself, with what it holds.
std::shared_ptr<const Decoded> decode(const FileBytes& bytes, const std::string& path,
                                      const ImageHeader& header) {
    const auto decoded = std::make_shared<Decoded>(loaded_module<Codecs>());
    run_or_abandon([bytes, decoded] {
        decoded->failed = decoded->codecs.decode(bytes->data(), bytes->size(), &decoded->picture,
                                                 decoded->reason.data(), decoded->reason.size());
    });
    if (decoded->failed == basin_decode_unsupported) {
        throw input_error(what, path, decoded->reason.data(), "Save it as 8 or 16 bit PNG");
    }
    if (decoded->failed != 0 && header.format.empty()) {
        throw input_error(
            what, path,
            fmt::format("its first bytes ({}) belong to no image format that is known", first_bytes(*bytes)),
            formats);
    }
    if (decoded->failed != 0) {
        throw input_error(what, path, fmt::format("its {} data is damaged", header.format),
                          "Copy or download it again, or save it anew from another program");
    }
    return decoded;
}

void check_pixels(const std::string& path, std::int64_t width, std::int64_t height,
                  std::int64_t most_pixels) {
    if (width > 0 && height > 0 && height > most_pixels / width) {
        throw input_error(what, path,
                          fmt::format("it has {} × {} pixels; at most {} million are accepted", width, height,
                                      most_pixels >> 20),
                          "Scale it down in an image program first");
    }
}

ImageHeader checked_header(const std::vector<std::byte>& bytes, const std::string& path,
                           std::int64_t most_pixels) {
    const ImageHeader header = read_image_header(bytes);
    if (header.format == "GIF" || header.format == "PDF") {
        throw input_error(what, path, fmt::format("it is a {} file, which cannot be decoded", header.format),
                          formats);
    }
    // An absurd size is said before damage: a header that lies is usually followed by too little data.
    check_pixels(path, header.width, header.height, most_pixels);
    if (!header.damage.empty()) {
        throw input_error(what, path,
                          fmt::format("{} ({} bytes of {})", header.damage, bytes.size(), header.format),
                          "Copy or download it again");
    }
    return header;
}

float sample(const std::byte* row, int bits, std::size_t index) {
    if (bits == 8) {
        return static_cast<float>(std::to_integer<int>(row[index])) / 255.0F;
    }
    if (bits == 16) {
        std::uint16_t value = 0;
        std::memcpy(&value, row + index * sizeof value, sizeof value);
        return static_cast<float>(value) / 65535.0F;
    }
    float value = 0.0F;
    std::memcpy(&value, row + index * sizeof value, sizeof value);
    return std::clamp(value, 0.0F, 1.0F); // NaN compares false and passes
}

// Row y of the file as grey or RGB floats, transparency laid over black.
void convert_row(const BasinDecodedImage& picture, int y, std::span<float> out) {
    const auto* row =
        static_cast<const std::byte*>(picture.samples) + static_cast<std::size_t>(y) * picture.row_bytes;
    const auto width = static_cast<std::size_t>(picture.width),
               stored = static_cast<std::size_t>(picture.channels);
    if (stored == 1) {
        for (std::size_t x = 0; x < width; ++x) {
            out[x] = sample(row, picture.bits, x);
        }
        return;
    }
    for (std::size_t x = 0; x < width; ++x) {
        const float cover = stored == 4 ? sample(row, picture.bits, 4 * x + 3) : 1.0F;
        for (std::size_t c = 0; c < 3; ++c) {
            out[3 * x + c] = cover * sample(row, picture.bits, stored * x + 2 - c);
        }
    }
}

Image converted(const BasinDecodedImage& picture, int max_side) {
    const int longer = std::max(picture.width, picture.height);
    const double scale = max_side > 0 && max_side < longer ? static_cast<double>(max_side) / longer : 1.0;
    const auto shrunk = [scale](int side) {
        return std::max(1, static_cast<int>(std::lround(side * scale)));
    };
    Image image =
        resize_area(picture.width, picture.height, picture.channels == 1 ? 1 : 3, shrunk(picture.width),
                    shrunk(picture.height), [&picture](int y, std::span<float> row) {
                        note_work(static_cast<double>(y) / picture.height);
                        convert_row(picture, y, row);
                    });
    image.source_bits = picture.bits;
    image.had_alpha = picture.channels == 4;
    return image;
}

std::string summary_of(const ReadImage& read) {
    std::string text =
        fmt::format("{} × {}, {}{}, {}", read.file_width, read.file_height,
                    read.image.channels == 1 ? "grey" : "RGB", read.image.had_alpha ? " with alpha" : "",
                    read.image.source_bits == 32 ? "float" : fmt::format("{} bit", read.image.source_bits));
    if (read.image.width != read.file_width || read.image.height != read.file_height) {
        text += fmt::format(", shrunk to {} × {}", read.image.width, read.image.height);
    }
    return text;
}

} // namespace

ReadImage read_image(const std::string& path, const ImageReadOptions& options) {
    const FileBytes bytes = [&path] {
        const WorkPart reading(0.0, 0.1);
        return std::make_shared<const std::vector<std::byte>>(read_file_bytes(path, "image"));
    }();
    const ImageHeader header = checked_header(*bytes, path, options.most_pixels);
    ReadImage read;
    read.file_hash = hash_bytes(*bytes);
    std::error_code error;
    read.path = std::filesystem::absolute(path, error).lexically_normal().string();
    {
        const std::shared_ptr<const Decoded> decoded = decode(bytes, path, header);
        const BasinDecodedImage& picture = decoded->picture;
        check_pixels(path, picture.width, picture.height, options.most_pixels);
        const WorkPart conversion(0.6, 1.0);
        read.image = oriented(converted(picture, options.max_side), header.orientation);
        const bool sideways = header.orientation >= 5;
        read.file_width = sideways ? picture.height : picture.width;
        read.file_height = sideways ? picture.width : picture.height;
    }
    read.image.source = read.path;
    read.summary = summary_of(read);
    return read;
}

} // namespace basin
