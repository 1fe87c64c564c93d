// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/history.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace basin {

/// An expression over the scalars of rows: `loss > 1.03*best(loss)`, `isnan(grad_norm)`, `delta(loss) > 0 &&
/// holes > 10`.
///
/// Names are scalar ids and `NAME_i` of kept vectors. Functions on series: best(x) smallest value so far
/// (largest where the loss rises), delta(x) = x - previous x, mean(x, n) over the last n rows, prev(x, n),
/// isnan(x), any_nan (a scalar of the row is there and not finite), at_bound(NAME) (a hyperparameter-bounded
/// series sits on its bound). Comparisons, &&, ||, ! and muParser's arithmetic. A comparison with NaN is
/// false; a NaN result counts as not held. muParser passes values only, so calls on series are rewritten to
/// bound variables first. Rows are fed in order; feeding is cheap (no allocation). Thread: one thread at a
/// time.
class Watch {
  public:
    /// Bounds of a series for at_bound: id, low, high.
    struct Bound {
        std::string id;
        double low, high;
    };

    /// Throws usage_error with the position and the reason.
    Watch(std::string expression, const HistoryLayout& layout, std::vector<Bound> bounds = {},
          bool best_is_largest = false);
    ~Watch();
    Watch(Watch&&) noexcept;
    Watch& operator=(Watch&&) noexcept;

    const std::string& expression() const;
    void reset(); ///< forget all rows
    /// Value after the next row. NaN allowed.
    double feed(const History::View& history, std::int64_t row);
    bool holds(double value) const { return value != 0.0 && value == value; }

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// The rows of one branch in order: parts of several segments' histories.
struct RowPart {
    History::View history;
    std::int64_t begin = 0, end = 0; ///< rows of `history`
};

/// What a long scan tells on the way: rows done of rows in all.
using ScanProgress = std::function<void(std::int64_t done, std::int64_t total)>;

/// The last iteration before `before` at which `watch` holds, feeding all parts from the first row; none if
/// never, or when stopped on the way.
std::optional<std::int64_t> last_hold_before(Watch& watch, const std::vector<RowPart>& parts,
                                             std::int64_t before, const std::stop_token& stop = {},
                                             const ScanProgress& progress = {});
/// The first iteration after `after` at which it holds.
std::optional<std::int64_t> first_hold_after(Watch& watch, const std::vector<RowPart>& parts,
                                             std::int64_t after);

} // namespace basin
