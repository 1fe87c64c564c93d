// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/image.h"

#include <cstdint>
#include <vector>

namespace basin::graph_em {

/// A small vector-quantising decoder that learns beside the graph and knows nothing of it: what the program
/// of seed 004 scores in place of the graph's result.
///
/// Blocks of 4 x 4 pixels become the nearest of 64 code words; code words follow their blocks by online
/// k-means (MacQueen 1967, with forgetting). Pixels right of and below the last whole block stay as they are.
class Decoder {
  public:
    static constexpr int side = 4, words = 64, dimensions = side * side * 3;

    /// Code words of grey levels, a ramp from 0 to 1.
    void reset();
    Image decode(const Image& image) const;
    /// One pass over the images' blocks, in order.
    void learn(const std::vector<const Image*>& images);

    std::vector<float> codebook;  ///< words x dimensions
    std::vector<double> observed; ///< blocks that each word stands for, forgotten by and by
};

} // namespace basin::graph_em
