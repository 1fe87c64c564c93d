// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/curve.h"

#include <vector>

namespace basin {

/// A curve's exponential moving average: m_k = (1 - a) v_k + a m_(k-1), a = (span - 1) / (span + 1), divided
/// by the sum of the weights so far (1 - a^k), so that it starts at the first value instead of at 0.
///
/// Rows that are not finite have no smoothed value and leave the average as it was. Of every 16 rows the
/// state before them and the smallest and largest average are kept, the rest is worked out again when asked
/// for: a million rows take 2.6 MB. Grows with its curve. Thread: one at a time.
class SmoothedCurve {
  public:
    static constexpr std::int64_t blockRows = 16;

    explicit SmoothedCurve(double span) : decay_((span - 1.0) / (span + 1.0)) {}

    /// Takes up to `budget` rows that it has not seen; begins again when `curve` is another one. Returns how
    /// many it took.
    std::int64_t update(const Curve& curve, std::int64_t budget);
    /// All rows of the curve of the last update are in.
    bool isComplete() const;

    /// Of parts[part] of the curve; rows that were not taken yet count as not finite.
    Envelope envelope(std::size_t part, std::int64_t begin, std::int64_t end) const;
    double value(std::size_t part, std::int64_t row) const;

  private:
    struct State {
        double sum = 0.0, weight = 0.0;
        void take(double value, double decay);
        double feed(double value, double decay); ///< the average after it
    };
    struct Block {
        State before;
        Envelope envelope;
    };
    struct Part {
        RowPart rows;
        std::int64_t taken = 0; ///< rows of this part that are in
        std::vector<Block> blocks;
        std::vector<Envelope> groups; ///< of blocksPerGroup full blocks each
    };
    static constexpr std::int64_t blocksPerGroup = 16;

    void takeOver(const Curve& curve);
    std::int64_t feedPart(Part& part, std::int64_t budget);
    void walk(const Part& part, std::int64_t begin, std::int64_t end, Envelope& envelope, double* last) const;

    double decay_;
    std::size_t column_ = 0;
    State state_;
    std::vector<Part> parts_;
};

} // namespace basin
