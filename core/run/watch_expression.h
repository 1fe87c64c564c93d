// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/series.h"

#include <cstddef>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace basin {

/// What names mean to an expression.
class WatchNames {
  public:
    virtual ~WatchNames() = default;
    /// Where the number behind a name will be found at each row; nullptr for an unknown name.
    virtual double* find(std::string_view name) = 0;
    /// The function for at_bound(name); nullptr when the series has no bounds.
    virtual std::unique_ptr<SeriesFunction> at_bound(std::string_view name) const = 0;
    virtual bool best_is_largest() const = 0;
    virtual std::vector<std::string> known() const = 0;
};

/// A place in an expression that cannot be read. `at` counts characters from 0.
struct WatchSyntaxError : std::runtime_error {
    WatchSyntaxError(std::size_t place, const std::string& reason, std::string cure = {})
        : std::runtime_error(reason), at(place), remedy(std::move(cure)) {}
    std::size_t at;
    std::string remedy;
};

struct WatchNode;

/// A compiled expression: muParser over values, with calls on series cut out and computed row by row.
///
/// muParser passes numbers, so it cannot know that best(loss) has a memory. Each such call is compiled into
/// an expression of its own plus a SeriesFunction, and stands in the outer text as a variable of the same
/// length, so that muParser's error positions stay those of the text. Operators are our own: a comparison
/// with NaN is false (muParser's != is true), and NaN counts as false in && || !.
class WatchExpression {
  public:
    /// Compiles `text`; throws WatchSyntaxError. `names` must outlive the construction only; the numbers it
    /// pointed to must live on.
    WatchExpression(std::string_view text, WatchNames& names);
    ~WatchExpression();

    void reset();
    double evaluate(); ///< of the present row; feeds every series call once

  private:
    std::unique_ptr<WatchNode> node_;
};

} // namespace basin
