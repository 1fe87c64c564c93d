// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/decoder.h"

#include <array>

namespace basin::graph_em {

namespace {

using Block = std::array<float, Decoder::dimensions>;

/// Calls visit(x, y, block) for every whole block.
template<class Visit>
void for_each_block(const Image& image, Visit visit) {
    constexpr int side = Decoder::side;
    Block block{};
    for (int y = 0; y + side <= image.height; y += side) {
        for (int x = 0; x + side <= image.width; x += side) {
            std::size_t at = 0;
            for (int v = 0; v < side; ++v) {
                for (int u = 0; u < side; ++u) {
                    for (int channel = 0; channel < 3; ++channel) {
                        block[at++] = image.at(x + u, y + v, channel);
                    }
                }
            }
            visit(x, y, block);
        }
    }
}

} // namespace

void Decoder::reset() {
    codebook.resize(static_cast<std::size_t>(words) * dimensions);
    for (std::size_t i = 0; i < codebook.size(); ++i) {
        const auto word = static_cast<float>(i / dimensions);
        codebook[i] = (word + 0.5F) / static_cast<float>(words);
    }
    observed.assign(words, 0.0);
}

int Decoder::nearest(const float* block) const {
    int best = 0;
    float least = 0.0F;
    for (int word = 0; word < words; ++word) {
        const float* const code = codebook.data() + static_cast<std::ptrdiff_t>(word) * dimensions;
        std::array<float, 4> parts{};
        for (std::size_t i = 0; i < dimensions; i += 4) {
            for (std::size_t j = 0; j < 4; ++j) {
                const float difference = block[i + j] - code[i + j];
                parts[j] += difference * difference;
            }
        }
        const float distance = (parts[0] + parts[2]) + (parts[1] + parts[3]);
        if (word == 0 || distance < least) {
            best = word;
            least = distance;
        }
    }
    return best;
}

Image Decoder::decode(const Image& image) const {
    Image decoded = image;
    for_each_block(image, [&](int x, int y, const Block& block) {
        const float* code = codebook.data() + static_cast<std::ptrdiff_t>(nearest(block.data())) * dimensions;
        for (int v = 0; v < side; ++v) {
            for (int u = 0; u < side; ++u) {
                for (int channel = 0; channel < 3; ++channel) {
                    decoded.at(x + u, y + v, channel) = *code++;
                }
            }
        }
    });
    return decoded;
}

void Decoder::learn(const std::vector<const Image*>& images) {
    constexpr double forget = 0.98; // of what a word has seen, an iteration
    for (double& count : observed) {
        count *= forget;
    }
    for (const Image* image : images) {
        for_each_block(*image, [&](int, int, const Block& block) {
            const auto word = static_cast<std::size_t>(nearest(block.data()));
            observed[word] += 1.0;
            const auto rate = static_cast<float>(1.0 / (observed[word] + 8.0));
            float* const code = codebook.data() + word * dimensions;
            for (std::size_t i = 0; i < dimensions; ++i) {
                code[i] += rate * (block[i] - code[i]);
            }
        });
    }
}

} // namespace basin::graph_em
