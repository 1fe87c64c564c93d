// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output_file.h"
#include "core/run/run.h"

#include <cstdint>
#include <string>

namespace basin::cli {

/// Writes one row a frame, in OpenFace's manner ("frame, face_id, timestamp, ..."): what an optimizer
/// publishes as table `frame_result` whenever its level `frame` ends. Throws usage_error for an optimizer
/// without them, input_error when writing fails. Thread: one at a time.
class LandmarksFile {
  public:
    LandmarksFile(const std::string& path, const Run& run);

    /// To be called after every row; `optimizer` still shows it.
    void row_finished(SegmentId segment, Optimizer& optimizer);
    /// The same where it is known that a frame ended with the row.
    void frame_ended(Optimizer& optimizer);
    std::uint32_t frame_bit() const { return frame_bit_; } ///< in RowFacts::levels_ended
    void commit() { file_.commit(); }

  private:
    const Run& run_;
    std::uint32_t frame_bit_ = 0;
    bool has_heading_ = false;
    OutputFile file_;
};

} // namespace basin::cli
