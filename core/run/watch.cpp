// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/watch.h"

#include "core/base/absent.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/run/watch_expression.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>

namespace basin {

namespace {

constexpr std::string_view iteration_name = "iteration";
constexpr std::string_view any_nan_name = "any_nan";

/// The numbers of a row that an expression uses, found by name while it is compiled.
class RowValues final : public WatchNames {
  public:
    RowValues(HistoryLayout layout, std::vector<Watch::Bound> bounds, bool best_is_largest)
        : layout_(std::move(layout)), bounds_(std::move(bounds)), best_is_largest_(best_is_largest) {}

    double* find(std::string_view name) override {
        const auto source = source_of(name);
        if (!source) {
            return nullptr;
        }
        for (Used& used : used_) {
            if (used.source == *source) {
                return &used.value;
            }
        }
        return &used_.emplace_back(Used{*source, 0.0}).value;
    }

    std::unique_ptr<SeriesFunction> at_bound(std::string_view name) const override {
        const auto found =
            std::find_if(bounds_.begin(), bounds_.end(), [&](const auto& bound) { return bound.id == name; });
        return found == bounds_.end() ? nullptr : make_at_bound(found->low, found->high);
    }

    bool best_is_largest() const override { return best_is_largest_; }

    std::vector<std::string> known() const override {
        std::vector<std::string> names = layout_.scalars;
        names.insert(names.end(), layout_.levels.begin(), layout_.levels.end());
        for (const std::string& kept : layout_.kept) {
            names.push_back(kept + "_0");
        }
        names.emplace_back(iteration_name);
        names.emplace_back(any_nan_name);
        return names;
    }

    void read(const History::View& history, std::int64_t row) {
        for (Used& used : used_) {
            used.value = value_of(used.source, history, row);
        }
    }

  private:
    enum class Kind { scalar, level, kept, iteration, any_nan };
    struct Source {
        Kind kind;
        std::size_t column = 0, element = 0;
        friend bool operator==(const Source&, const Source&) = default;
    };
    struct Used {
        Source source;
        double value;
    };

    static std::optional<std::size_t> column_of(const std::vector<std::string>& ids, std::string_view name) {
        const auto found = std::find(ids.begin(), ids.end(), name);
        return found == ids.end() ? std::nullopt
                                  : std::optional(static_cast<std::size_t>(found - ids.begin()));
    }

    std::optional<Source> source_of(std::string_view name) const {
        if (const auto scalar = column_of(layout_.scalars, name)) {
            return Source{Kind::scalar, *scalar};
        }
        if (const auto level = column_of(layout_.levels, name)) {
            return Source{Kind::level, *level};
        }
        if (name == iteration_name) {
            return Source{Kind::iteration};
        }
        if (name == any_nan_name) {
            return Source{Kind::any_nan};
        }
        // NAME_i of a kept vector.
        const std::size_t bar = name.rfind('_');
        const auto kept = column_of(layout_.kept, name.substr(0, bar));
        const auto element =
            bar == std::string_view::npos ? std::nullopt : parse_integer(name.substr(bar + 1));
        if (!kept || !element || *element < 0) {
            return std::nullopt;
        }
        return Source{Kind::kept, *kept, static_cast<std::size_t>(*element)};
    }

    double value_of(const Source& source, const History::View& history, std::int64_t row) const {
        switch (source.kind) {
        case Kind::scalar:
            return history.scalar(row, source.column);
        case Kind::level:
            return history.level(row, source.column);
        case Kind::kept:
            return static_cast<double>(history.kept_element(row, source.column, source.element));
        case Kind::iteration:
            return static_cast<double>(history.first_iteration() + row);
        case Kind::any_nan:
            break;
        }
        for (std::size_t i = 0; i < layout_.scalars.size(); ++i) {
            if (const double value = history.scalar(row, i); !std::isfinite(value) && !is_absent(value)) {
                return 1.0;
            }
        }
        return 0.0;
    }

    HistoryLayout layout_;
    std::vector<Watch::Bound> bounds_;
    bool best_is_largest_;
    std::deque<Used> used_; ///< addresses stay: parsers are bound to them
};

} // namespace

struct Watch::Impl {
    Impl(std::string text, const HistoryLayout& layout, std::vector<Bound> bounds, bool best_is_largest)
        : source(std::move(text)),
          values(layout, std::move(bounds), best_is_largest),
          expression(source, values) {}

    std::string source;
    RowValues values;
    WatchExpression expression;
};

Watch::Watch(std::string expression, const HistoryLayout& layout, std::vector<Bound> bounds,
             bool best_is_largest) {
    try {
        impl_ = std::make_unique<Impl>(expression, layout, std::move(bounds), best_is_largest);
    } catch (const WatchSyntaxError& fault) {
        throw usage_error(fault.what(), fmt::format("'{}', character {}", expression, fault.at + 1), {},
                          fault.remedy);
    }
}

Watch::~Watch() = default;
Watch::Watch(Watch&&) noexcept = default;
Watch& Watch::operator=(Watch&&) noexcept = default;

const std::string& Watch::expression() const {
    return impl_->source;
}

void Watch::reset() {
    impl_->expression.reset();
}

double Watch::feed(const History::View& history, std::int64_t row) {
    impl_->values.read(history, row);
    return impl_->expression.evaluate();
}

namespace {

// Feeds all rows in order and calls `visit(iteration, holds)`, until that returns false.
template<class Visitor>
void feed_all(Watch& watch, const std::vector<RowPart>& parts, Visitor visit) {
    watch.reset();
    for (const RowPart& part : parts) {
        for (std::int64_t row = part.begin; row < part.end; ++row) {
            const double value = watch.feed(part.history, row);
            if (!visit(part.history.first_iteration() + row, watch.holds(value))) {
                return;
            }
        }
    }
}

} // namespace

std::optional<std::int64_t> last_hold_before(Watch& watch, const std::vector<RowPart>& parts,
                                             std::int64_t before, const std::stop_token& stop,
                                             const ScanProgress& progress) {
    constexpr std::int64_t rows_per_report = 4096;
    std::int64_t total = 0, done = 0;
    for (const RowPart& part : parts) {
        total += std::max<std::int64_t>(0, part.end - part.begin);
    }
    std::optional<std::int64_t> last;
    feed_all(watch, parts, [&](std::int64_t iteration, bool holds) {
        if (iteration >= before) {
            return false;
        }
        if (holds) {
            last = iteration;
        }
        if (++done % rows_per_report == 0 && progress) {
            progress(done, total);
        }
        return !stop.stop_requested();
    });
    return stop.stop_requested() ? std::nullopt : last;
}

std::optional<std::int64_t> first_hold_after(Watch& watch, const std::vector<RowPart>& parts,
                                             std::int64_t after) {
    std::optional<std::int64_t> first;
    feed_all(watch, parts, [&](std::int64_t iteration, bool holds) {
        if (holds && iteration > after) {
            first = iteration;
        }
        return !first.has_value();
    });
    return first;
}

} // namespace basin
