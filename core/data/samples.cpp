// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/samples.h"

#include "core/base/error.h"
#include "core/base/long_work.h"
#include "core/base/text.h"
#include "core/data/cifar_file.h"
#include "core/data/csv_numbers.h"
#include "core/data/file_bytes.h"
#include "core/data/idx_file.h"
#include "core/data/inflate.h"
#include "core/data/npy_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <initializer_list>
#include <limits>
#include <utility>

namespace basin {

namespace {

constexpr std::uint64_t most_bytes = std::uint64_t{1} << 32;

/// A file's bytes, unpacked when gzipped, and what its name says.
struct Source {
    std::string path, array; ///< `array` of FILE.npz:ARRAY
    std::vector<std::byte> bytes;
    std::uint64_t hash = 0;
};

bool names_array_of_npz(std::string_view path, std::size_t colon) {
    return colon != std::string_view::npos && path.substr(0, colon).ends_with(".npz");
}

Source open_source(const std::string& named, const std::string& role) {
    Source source;
    const std::size_t colon = named.rfind(':');
    const bool has_array = names_array_of_npz(named, colon);
    source.path = has_array ? named.substr(0, colon) : named;
    source.array = has_array ? named.substr(colon + 1) : "";
    {
        const WorkPart reading(0.0, 0.5);
        source.bytes = read_file_bytes(source.path, role, most_bytes);
    }
    const WorkPart unpacking(0.5, 1.0);
    source.hash = hash_bytes(source.bytes);
    if (is_gzip(source.bytes)) {
        source.bytes = inflate_bytes(source.bytes, Compression::gzip, most_bytes, source.path);
    }
    return source;
}

/// The share of reading that opening takes, about.
constexpr double opened = 0.4;

Source opened_source(const std::string& named, const std::string& role) {
    const WorkPart opening(0.0, opened);
    return open_source(named, role);
}

enum class Format { npy, npz, idx, cifar, csv };

Format format_of(std::span<const std::byte> bytes, std::string_view path) {
    const auto starts = [&](std::string_view magic) {
        return bytes.size() >= magic.size() &&
               std::equal(magic.begin(), magic.end(), bytes.begin(),
                          [](char a, std::byte b) { return std::byte(static_cast<unsigned char>(a)) == b; });
    };
    if (starts("\x93NUMPY")) {
        return Format::npy;
    }
    if (starts("PK")) {
        return Format::npz;
    }
    if (path.ends_with(".bin")) {
        return Format::cifar;
    }
    for (const std::string_view suffix : {".csv", ".tsv", ".txt", ".csv.gz", ".tsv.gz", ".txt.gz"}) {
        if (path.ends_with(suffix)) {
            return Format::csv;
        }
    }
    if (is_idx(bytes)) {
        return Format::idx;
    }
    if (starts("\x80")) {
        throw input_error("the file is of no kind that is known", std::string(path),
                          "it is pickled by Python, and reading that would run code from the file",
                          "Save the numbers with numpy.save, or take the binary version of CIFAR (.bin)");
    }
    throw input_error("the file is of no kind that is known", std::string(path),
                      "it is neither .npy, .npz, IDX, a CIFAR batch (.bin) nor a table (.csv, .tsv, .txt)",
                      "Save the numbers with numpy.save");
}

std::string chosen_array(std::span<const std::byte> bytes, const std::string& path, std::string_view array) {
    if (!array.empty()) {
        return std::string(array);
    }
    const std::vector<std::string> names = npz_names(bytes, path);
    if (names.size() == 1) {
        return names.front();
    }
    for (const char* usual : {"X", "x", "data", "x_train", "X_train", "train"}) {
        if (std::find(names.begin(), names.end(), usual) != names.end()) {
            return usual;
        }
    }
    throw input_error("it is not clear which array is meant", path,
                      names.empty() ? "the archive has no arrays" : known_names(names),
                      "Name it: FILE.npz:ARRAY");
}

std::string_view text_of(std::span<const std::byte> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::vector<std::int32_t> as_labels(const NumberArray& array, const std::string& path) {
    std::vector<std::int32_t> labels;
    labels.reserve(array.size());
    for (std::size_t i = 0; i < array.size(); ++i) {
        const double value = array.at(i);
        if (!(value >= 0.0 && value <= std::numeric_limits<std::int32_t>::max()) ||
            value != std::floor(value)) {
            throw input_error("the labels cannot be used", path,
                              fmt::format("label {} is {}, not a whole number from 0", i + 1, value),
                              "Give one class number a sample");
        }
        labels.push_back(static_cast<std::int32_t>(value));
    }
    return labels;
}

/// Moves column `column` of a table into labels.
void split_labels(Samples& samples, std::size_t column) {
    const std::size_t columns = samples.columns();
    auto& values = std::get<std::vector<double>>(samples.table.values);
    NumberArray labels;
    std::vector<double> taken, kept;
    for (std::size_t i = 0; i < values.size(); ++i) {
        note_item(i, values.size());
        (i % columns == column ? taken : kept).push_back(values[i]);
    }
    labels.values = std::move(taken);
    samples.labels = as_labels(labels, samples.path);
    values = std::move(kept);
    samples.table.shape[1] = static_cast<std::int64_t>(columns - 1);
}

void take_table(Samples& samples, const Source& source) {
    CsvNumbers numbers = parse_csv(text_of(source.bytes), source.path);
    samples.table = std::move(numbers.table);
    if (!numbers.classes.empty()) {
        samples.class_names = std::move(numbers.classes);
        split_labels(samples, numbers.class_column);
        return;
    }
    for (std::size_t i = 0; i < numbers.names.size() && samples.columns() > 1; ++i) {
        if (numbers.names[i] == "label" || numbers.names[i] == "target" || numbers.names[i] == "class") {
            split_labels(samples, i);
            return;
        }
    }
}

void take_array(Samples& samples, const Source& source, Format format) {
    if (format == Format::cifar) {
        CifarBatch batch = parse_cifar(source.bytes, source.path);
        samples.table = std::move(batch.pictures);
        samples.labels = std::move(batch.labels);
        return;
    }
    {
        const WorkPart values(0.0, 0.9);
        samples.table = parse_numbers(source.bytes, source.path, source.array);
    }
    if (format != Format::npz) {
        return;
    }
    const WorkPart labels(0.9, 1.0);
    const std::vector<std::string> names = npz_names(source.bytes, source.path);
    for (const char* usual : {"y", "labels", "y_train"}) {
        if (source.array.empty() && std::find(names.begin(), names.end(), usual) != names.end()) {
            samples.labels = as_labels(parse_npz(source.bytes, source.path, usual), source.path);
            break;
        }
    }
}

/// The parts of an .npz that belong together; nothing where the user chose an array.
void find_other_arrays(Samples& samples, const Source& source) {
    const std::vector<std::string> names = npz_names(source.bytes, source.path);
    const auto named = [&](std::initializer_list<const char*> usual) {
        const auto found = std::find_if(usual.begin(), usual.end(), [&](const char* name) {
            return std::find(names.begin(), names.end(), name) != names.end();
        });
        return found == usual.end() ? std::string() : source.path + ":" + *found;
    };
    samples.test_source = named({"x_test", "X_test", "test"});
    samples.test_label_source = named({"y_test", "labels_test", "test_labels"});
}

/// MNIST and its likes: train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images ..., gzipped or not.
void find_other_files(Samples& samples, const std::string& path) {
    const std::filesystem::path file(path);
    const std::string name = file.filename().string();
    const auto beside = [&](std::initializer_list<std::pair<std::string_view, std::string_view>> changes) {
        std::string other = name;
        for (const auto& [from, to] : changes) {
            const std::size_t at = other.find(from);
            if (at == std::string::npos) {
                return std::string();
            }
            other.replace(at, from.size(), to);
        }
        std::error_code error;
        const std::filesystem::path found = file.parent_path() / other;
        return std::filesystem::is_regular_file(found, error) ? found.string() : std::string();
    };
    samples.label_source = beside({{"images-idx3", "labels-idx1"}});
    samples.test_source = beside({{"train-images-idx3", "t10k-images-idx3"}});
    samples.test_label_source = beside({{"train-images-idx3", "t10k-labels-idx1"}});
}

/// Sums of squares of larger numbers are infinite.
constexpr double largest_number = 1e150;

void check_numbers(const Samples& samples, const std::string& role) {
    std::visit(
        [&](const auto& values) {
            const auto bad = std::find_if_not(values.begin(), values.end(), [](auto value) {
                return std::abs(static_cast<double>(value)) <= largest_number;
            });
            if (bad != values.end()) {
                const auto at = static_cast<std::size_t>(bad - values.begin());
                const auto value = static_cast<double>(*bad);
                throw input_error(fmt::format("the {} cannot be used", role), samples.path,
                                  fmt::format("number {} of sample {} is {}", at % samples.columns() + 1,
                                              at / samples.columns() + 1,
                                              std::isnan(value) ? "nan" : fmt::format("{}", value)),
                                  std::isfinite(value) ? "Scale the numbers; squares of these are infinite"
                                                       : "Fill in such numbers, or leave the samples out");
            }
        },
        samples.table.values);
}

/// Pictures become rows; bytes of pictures are scaled to 0..1.
void flatten(Samples& samples) {
    std::vector<std::int64_t>& shape = samples.table.shape;
    if (shape.size() >= 3) {
        const bool coloured = shape.size() == 4 && shape[3] == 3;
        if (shape.size() == 3 || coloured) {
            samples.image_height = static_cast<int>(shape[1]);
            samples.image_width = static_cast<int>(shape[2]);
            samples.image_channels = coloured ? 3 : 1;
        }
        if (samples.table.is_bytes) {
            for (float& value : std::get<std::vector<float>>(samples.table.values)) {
                value /= 255.0F;
            }
        }
        std::int64_t columns = 1;
        for (std::size_t i = 1; i < shape.size(); ++i) {
            columns *= shape[i];
        }
        shape = {shape[0], columns};
    }
}

/// Squares of flat 8-bit files (MNIST as rows of 784) are pictures as well.
void guess_square(Samples& samples) {
    const auto side = static_cast<int>(std::lround(std::sqrt(static_cast<double>(samples.columns()))));
    if (samples.image_width == 0 && side >= 8 &&
        static_cast<std::size_t>(side) * static_cast<std::size_t>(side) == samples.columns()) {
        samples.image_width = samples.image_height = side;
        samples.image_channels = 1;
    }
}

} // namespace

const std::vector<std::string>& sample_suffixes() {
    static const std::vector<std::string> suffixes{".npy", ".npz", ".csv", ".tsv", ".gz", ".bin", "-ubyte"};
    return suffixes;
}

NumberArray parse_numbers(std::span<const std::byte> bytes, const std::string& path, std::string_view array) {
    switch (format_of(bytes, path)) {
    case Format::npy:
        return parse_npy(bytes, path);
    case Format::npz:
        return parse_npz(bytes, path, chosen_array(bytes, path, array));
    case Format::idx:
        return parse_idx(bytes, path);
    case Format::cifar:
        return parse_cifar(bytes, path).pictures;
    case Format::csv:
        break;
    }
    return parse_csv(text_of(bytes), path).table;
}

NumberArray read_numbers(const std::string& path, const std::string& role) {
    const Source source = opened_source(path, role);
    const WorkPart taking(opened, 1.0);
    return parse_numbers(source.bytes, source.path, source.array);
}

Samples read_samples(const std::string& path, const std::string& role) {
    const Source source = opened_source(path, role);
    const WorkPart taking(opened, 1.0);
    Samples samples;
    samples.path = std::filesystem::absolute(source.path).string();
    samples.hash = source.hash;
    const Format format = format_of(source.bytes, source.path);
    if (format == Format::csv) {
        take_table(samples, source);
    } else {
        take_array(samples, source, format);
    }
    if (samples.table.shape.size() < 2 || samples.table.size() == 0) {
        throw input_error(
            fmt::format("the {} cannot be used", role), path,
            fmt::format("it holds {}, expected samples × values", shape_text(samples.table.shape)),
            "Give an array with one row a sample");
    }
    flatten(samples);
    guess_square(samples);
    check_numbers(samples, role);
    if (format == Format::npz && source.array.empty()) {
        find_other_arrays(samples, source);
    } else if (format == Format::idx) {
        find_other_files(samples, source.path);
    }
    if (!samples.labels.empty() && samples.labels.size() != samples.rows()) {
        throw input_error("the labels do not fit the samples", path,
                          fmt::format("{} labels for {} samples", samples.labels.size(), samples.rows()),
                          "Name the array of samples: FILE.npz:ARRAY");
    }
    samples.summary = shape_text(samples.table.shape);
    if (samples.image_width > 0) {
        samples.summary += fmt::format(", pictures of {} × {}", samples.image_width, samples.image_height);
    }
    return samples;
}

std::vector<std::int32_t> read_labels(const std::string& path, const std::string& role,
                                      std::size_t expected) {
    const Source source = opened_source(path, role);
    const WorkPart taking(opened, 1.0);
    std::vector<std::int32_t> labels =
        format_of(source.bytes, source.path) == Format::cifar
            ? parse_cifar(source.bytes, source.path).labels
            : as_labels(parse_numbers(source.bytes, source.path, source.array), path);
    if (labels.size() != expected) {
        throw input_error("the labels do not fit the samples", path,
                          fmt::format("{} labels for {} samples", labels.size(), expected),
                          "Give one label a sample");
    }
    return labels;
}

void subsample(Samples& samples, std::size_t most) {
    const std::size_t rows = samples.rows(), columns = samples.columns();
    if (most == 0 || rows <= most) {
        return;
    }
    std::visit(
        [&](auto& values) {
            for (std::size_t i = 0; i < most; ++i) {
                const std::size_t from = i * rows / most;
                std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(from * columns), columns,
                            values.begin() + static_cast<std::ptrdiff_t>(i * columns));
                if (!samples.labels.empty()) {
                    samples.labels[i] = samples.labels[from];
                }
            }
            values.resize(most * columns);
            values.shrink_to_fit();
        },
        samples.table.values);
    samples.labels.resize(samples.labels.empty() ? 0 : most);
    samples.table.shape[0] = static_cast<std::int64_t>(most);
    samples.summary += fmt::format(", {} of them", most);
}

} // namespace basin
