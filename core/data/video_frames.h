// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/frame_source.h"

#include <memory>
#include <string>

namespace basin {

/// Frames of a video, exactly: a picture that was met before is recognised by its hash.
///
/// Going forward decodes one picture after another. A jump back asks the decoder to seek and compares the
/// hash of what it gives; where that is another picture (containers lie, B-frames reorder) decoding starts
/// over from the beginning. A jump ahead decodes all that lies between. Throws input_error when the file
/// cannot be opened.
std::unique_ptr<FrameSource> video_frames(const std::string& path,
                                          std::size_t most_bytes = std::size_t{64} << 20);
bool is_video_path(const std::string& path);

} // namespace basin
