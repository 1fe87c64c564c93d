// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/cluster_scores.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace basin {

std::vector<std::int64_t> confusion_matrix(std::span<const std::int32_t> clusters,
                                           std::span<const std::int32_t> classes, std::size_t cluster_count,
                                           std::size_t class_count) {
    assert(clusters.size() == classes.size());
    std::vector<std::int64_t> counts(cluster_count * class_count);
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        ++counts[static_cast<std::size_t>(clusters[i]) * class_count + static_cast<std::size_t>(classes[i])];
    }
    return counts;
}

namespace {

/// -sum p log p of counts.
double entropy(const std::vector<double>& counts, double total) {
    double sum = 0.0;
    for (const double count : counts) {
        sum -= count > 0.0 ? count / total * std::log(count / total) : 0.0;
    }
    return sum;
}

} // namespace

double normalised_mutual_information(std::span<const std::int64_t> confusion, std::size_t class_count) {
    const std::size_t cluster_count = confusion.size() / class_count;
    std::vector<double> of_clusters(cluster_count), of_classes(class_count);
    double total = 0.0;
    for (std::size_t i = 0; i < confusion.size(); ++i) {
        const auto count = static_cast<double>(confusion[i]);
        of_clusters[i / class_count] += count;
        of_classes[i % class_count] += count;
        total += count;
    }
    double information = 0.0;
    for (std::size_t i = 0; i < confusion.size(); ++i) {
        const auto count = static_cast<double>(confusion[i]);
        if (count > 0.0) {
            information +=
                count / total *
                std::log(count * total / (of_clusters[i / class_count] * of_classes[i % class_count]));
        }
    }
    const double entropies = entropy(of_clusters, total) + entropy(of_classes, total);
    return entropies > 0.0 ? 2.0 * information / entropies : 1.0;
}

double greedy_accuracy(std::span<const std::int64_t> confusion, std::size_t class_count) {
    std::int64_t right = 0, total = 0;
    for (std::size_t row = 0; row < confusion.size(); row += class_count) {
        const auto counts = confusion.subspan(row, class_count);
        right += *std::max_element(counts.begin(), counts.end());
        for (const std::int64_t count : counts) {
            total += count;
        }
    }
    return total > 0 ? static_cast<double>(right) / static_cast<double>(total) : 0.0;
}

} // namespace basin
