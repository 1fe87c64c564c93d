// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/graph_em/decoder.h"

#include <algorithm>
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

/// The code words side by side, number by number, so that one block is compared with all of them at once.
class Words {
  public:
    explicit Words(const std::vector<float>& codebook) {
        for (std::size_t word = 0; word < Decoder::words; ++word) {
            set(word, codebook.data() + word * Decoder::dimensions);
        }
    }

    void set(std::size_t word, const float* code) {
        for (std::size_t i = 0; i < Decoder::dimensions; ++i) {
            numbers_[i * Decoder::words + word] = code[i];
        }
    }

    std::size_t nearest(const Block& block) const {
        std::array<float, Decoder::words> distances{};
        for (std::size_t i = 0; i < Decoder::dimensions; ++i) {
            const float value = block[i];
            const float* const numbers = numbers_.data() + i * Decoder::words;
            for (std::size_t word = 0; word < Decoder::words; ++word) {
                const float difference = value - numbers[word];
                distances[word] += difference * difference;
            }
        }
        return static_cast<std::size_t>(std::min_element(distances.begin(), distances.end()) -
                                        distances.begin());
    }

  private:
    std::array<float, std::size_t{Decoder::dimensions} * Decoder::words> numbers_{};
};

} // namespace

void Decoder::reset() {
    codebook.resize(static_cast<std::size_t>(words) * dimensions);
    for (std::size_t i = 0; i < codebook.size(); ++i) {
        const auto word = static_cast<float>(i / dimensions);
        codebook[i] = (word + 0.5F) / static_cast<float>(words);
    }
    observed.assign(words, 0.0);
}

Image Decoder::decode(const Image& image) const {
    Image decoded = image;
    const Words known(codebook);
    for_each_block(image, [&](int x, int y, const Block& block) {
        const float* code = codebook.data() + known.nearest(block) * dimensions;
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
    Words known(codebook);
    for (const Image* image : images) {
        for_each_block(*image, [&](int, int, const Block& block) {
            const std::size_t word = known.nearest(block);
            observed[word] += 1.0;
            const auto rate = static_cast<float>(1.0 / (observed[word] + 8.0));
            float* const code = codebook.data() + word * dimensions;
            for (std::size_t i = 0; i < dimensions; ++i) {
                code[i] += rate * (block[i] - code[i]);
            }
            known.set(word, code);
        });
    }
}

} // namespace basin::graph_em
