// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace basin {

/// A picture as optimizers take it: row-major, interleaved, float32 in [0, 1] (integer samples divided by the
/// largest value of their depth). An ordinary value: a copy shares nothing, so it may cross threads.
struct Image {
    int width = 0, height = 0;
    int channels = 0;          ///< 1 = grey, 3 = red, green, blue
    std::vector<float> pixels; ///< height * width * channels
    int source_bits = 0;       ///< bits per sample of the file (8, 16, 32); 0 for generated pictures
    bool had_alpha = false;    ///< the file had transparency, which was laid over black
    std::string source;        ///< the file's path; empty for generated pictures

    float& at(int x, int y, int channel) { return pixels[index(x, y, channel)]; }
    float at(int x, int y, int channel) const { return pixels[index(x, y, channel)]; }

  private:
    std::size_t index(int x, int y, int channel) const {
        return (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)) *
                   static_cast<std::size_t>(channels) +
               static_cast<std::size_t>(channel);
    }
};

} // namespace basin
