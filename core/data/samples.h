// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/number_array.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace basin {

/// Samples for a mixture: one row each. Pictures of bytes are scaled to 0..1 (value / 255), other numbers
/// are taken as they are.
struct Samples {
    NumberArray table;                                         ///< rows × columns
    int image_width = 0, image_height = 0, image_channels = 0; ///< 0: samples are not pictures
    std::vector<std::int32_t> labels;                          ///< of the same file; empty if it has none
    std::vector<std::string> class_names; ///< of labels, where the file has words for them
    /// Where the rest of the same data lies by the custom of its format, as FILE or FILE.npz:ARRAY; "":
    /// nowhere.
    std::string label_source, test_source, test_label_source;
    std::string path;       ///< absolute
    std::uint64_t hash = 0; ///< of the file's bytes
    std::string summary;    ///< "60000 × 784, pictures of 28 × 28"

    std::size_t rows() const { return table.shape.empty() ? 0 : static_cast<std::size_t>(table.shape[0]); }
    std::size_t columns() const {
        return table.shape.size() < 2 ? 0 : static_cast<std::size_t>(table.shape[1]);
    }
};

/// Endings of files that hold samples or labels.
const std::vector<std::string>& sample_suffixes();

/// Any array of numbers from a file: .npy, .npz (`FILE.npz:ARRAY`; without a name its only array, or X, x,
/// data, x_train), IDX, CIFAR batch (its pictures), .csv, .tsv, .txt; gzipped ones too. `role` goes into
/// messages. Throws input_error naming file, byte and reason. Thread: any.
NumberArray read_numbers(const std::string& path, const std::string& role);

/// The same from bytes; the name's ending decides the format where the bytes do not.
NumberArray parse_numbers(std::span<const std::byte> bytes, const std::string& path, std::string_view array);

/// Samples with two dimensions or more, all numbers finite; labels come along from CIFAR, from a column of
/// words or named "label", "target" or "class" of a table, and from an array y, labels or y_train of an .npz.
/// The sources name MNIST's other files beside this one, and x_test, y_test of an .npz. Throws input_error.
Samples read_samples(const std::string& path, const std::string& role);

/// Whole numbers 0 .. 2^31 - 1 for `expected` samples, from a file of any format above. Throws input_error.
std::vector<std::int32_t> read_labels(const std::string& path, const std::string& role, std::size_t expected);

/// Every n-th sample, so that at most `most` are left (0: all): evenly over the file, because files are often
/// sorted by class.
void subsample(Samples& samples, std::size_t most);

} // namespace basin
