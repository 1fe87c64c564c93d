// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace basin {

/// How often cluster i meets class j, clusters × classes. Labels are 0 or above, of equal number.
std::vector<std::int64_t> confusion_matrix(std::span<const std::int32_t> clusters,
                                           std::span<const std::int32_t> classes, std::size_t cluster_count,
                                           std::size_t class_count);

/// Normalised mutual information 2 I / (H_clusters + H_classes); 1 when both have one label only.
double normalised_mutual_information(std::span<const std::int64_t> confusion, std::size_t class_count);

/// Share of samples whose class is the most frequent one of their cluster.
double greedy_accuracy(std::span<const std::int64_t> confusion, std::size_t class_count);

} // namespace basin
