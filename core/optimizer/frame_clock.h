// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace basin {

/// What a problem also is when its input is a film: one frame of it belongs to each unit of the optimizer's
/// outermost level. Thread: any.
class FrameClock {
  public:
    virtual ~FrameClock() = default;
    /// Of the film as it was taken; 0 where that is not known.
    virtual double frames_per_sec() const = 0;
};

} // namespace basin
