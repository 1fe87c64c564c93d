// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/curve_smoothing.h"

#include "core/base/absent.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace basin {

namespace {

constexpr double nanValue = std::numeric_limits<double>::quiet_NaN();

Envelope nothing() {
    return {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(), 0};
}

void widen(Envelope& envelope, double value) {
    if (std::isfinite(value)) {
        envelope.low = std::min(envelope.low, value);
        envelope.high = std::max(envelope.high, value);
    } else {
        ++(is_absent(value) ? envelope.absent : envelope.not_finite);
    }
}

void widen(Envelope& envelope, const Envelope& other) {
    envelope.low = std::min(envelope.low, other.low);
    envelope.high = std::max(envelope.high, other.high);
    envelope.not_finite += other.not_finite;
    envelope.absent += other.absent;
}

} // namespace

void SmoothedCurve::State::take(double value, double decay) {
    if (std::isfinite(value)) {
        sum = (1.0 - decay) * value + decay * sum;
        weight = (1.0 - decay) + decay * weight;
    }
}

double SmoothedCurve::State::feed(double value, double decay) {
    take(value, decay);
    return std::isfinite(value) ? sum / weight : is_absent(value) ? absent : nanValue;
}

std::int64_t SmoothedCurve::update(const Curve& curve, std::int64_t budget) {
    takeOver(curve);
    std::int64_t taken = 0;
    for (Part& part : parts_) {
        taken += feedPart(part, budget - taken);
        if (part.rows.begin + part.taken < part.rows.end) {
            break; // the next part goes on from this one's end
        }
    }
    return taken;
}

bool SmoothedCurve::isComplete() const {
    return std::all_of(parts_.begin(), parts_.end(),
                       [](const Part& part) { return part.rows.begin + part.taken >= part.rows.end; });
}

/// Keeps what was worked out if `curve` is the known one with more rows behind, else forgets it.
void SmoothedCurve::takeOver(const Curve& curve) {
    bool continues = column_ == curve.column && parts_.size() <= curve.parts.size();
    for (std::size_t i = 0; continues && i < parts_.size(); ++i) {
        const RowPart &known = parts_[i].rows, &now = curve.parts[i];
        const bool mayGrow = i + 1 == parts_.size();
        continues = known.history.history_id() == now.history.history_id() && known.begin == now.begin &&
                    (mayGrow ? now.end >= known.begin + parts_[i].taken : now.end == known.end);
    }
    if (!continues) {
        parts_.clear();
        state_ = {};
        column_ = curve.column;
    }
    parts_.resize(curve.parts.size());
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        parts_[i].rows = curve.parts[i];
    }
}

std::int64_t SmoothedCurve::feedPart(Part& part, std::int64_t budget) {
    std::array<double, blockRows> values{};
    std::int64_t fed = 0;
    while (fed < budget && part.rows.begin + part.taken < part.rows.end) {
        const std::int64_t inBlock = part.taken % blockRows;
        if (inBlock == 0) {
            part.blocks.push_back({state_, nothing()});
        }
        const std::int64_t begin = part.rows.begin + part.taken;
        const std::int64_t count = std::min(blockRows - inBlock, part.rows.end - begin);
        part.rows.history.copy(column_, begin, begin + count, values.data());
        for (std::int64_t i = 0; i < count; ++i) {
            widen(part.blocks.back().envelope, state_.feed(values[static_cast<std::size_t>(i)], decay_));
        }
        part.taken += count;
        fed += count;
        if (part.taken % (blockRows * blocksPerGroup) == 0) {
            Envelope group = nothing();
            for (auto block = part.blocks.end() - blocksPerGroup; block != part.blocks.end(); ++block) {
                widen(group, block->envelope);
            }
            part.groups.push_back(group);
        }
    }
    return fed;
}

/// Averages of rows [begin, end) (counted from the part's first) of one block, from the state before it.
void SmoothedCurve::walk(const Part& part, std::int64_t begin, std::int64_t end, Envelope& envelope,
                         double* last) const {
    const std::int64_t first = begin / blockRows * blockRows;
    State state = part.blocks[static_cast<std::size_t>(begin / blockRows)].before;
    std::array<double, blockRows> values{};
    part.rows.history.copy(column_, part.rows.begin + first, part.rows.begin + end, values.data());
    for (std::int64_t i = first; i < begin; ++i) {
        state.take(values[static_cast<std::size_t>(i - first)], decay_);
    }
    for (std::int64_t i = begin; i < end; ++i) {
        *last = state.feed(values[static_cast<std::size_t>(i - first)], decay_);
        widen(envelope, *last);
    }
}

Envelope SmoothedCurve::envelope(std::size_t index, std::int64_t begin, std::int64_t end) const {
    const Part& part = parts_[index];
    Envelope result = nothing();
    double last = nanValue;
    std::int64_t at = begin - part.rows.begin;
    const std::int64_t stop = std::min(end - part.rows.begin, part.taken);
    result.not_finite = std::max<std::int64_t>(0, end - part.rows.begin - std::max(stop, at));
    constexpr std::int64_t groupRows = blockRows * blocksPerGroup;
    while (at < stop) {
        if (at % groupRows == 0 && at + groupRows <= stop) {
            widen(result, part.groups[static_cast<std::size_t>(at / groupRows)]);
            at += groupRows;
            continue;
        }
        const std::int64_t blockEnd = std::min((at / blockRows + 1) * blockRows, part.taken);
        const std::int64_t upTo = std::min(blockEnd, stop);
        if (at % blockRows == 0 && upTo == blockEnd) {
            widen(result, part.blocks[static_cast<std::size_t>(at / blockRows)].envelope);
        } else {
            walk(part, at, upTo, result, &last);
        }
        at = upTo;
    }
    return result;
}

double SmoothedCurve::value(std::size_t index, std::int64_t row) const {
    const Part& part = parts_[index];
    const std::int64_t at = row - part.rows.begin;
    if (at >= part.taken) {
        return nanValue;
    }
    Envelope unused = nothing();
    double last = nanValue;
    walk(part, at, at + 1, unused, &last);
    return last;
}

} // namespace basin
