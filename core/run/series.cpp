// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/series.h"

#include <cassert>
#include <cmath>
#include <limits>

namespace basin {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

class Best final : public SeriesFunction {
  public:
    explicit Best(bool largest) : largest_(largest) {}

    void reset() override { best_ = nan; }
    double feed(double value) override {
        const bool better = largest_ ? value > best_ : value < best_;
        if (better || (std::isnan(best_) && !std::isnan(value))) {
            best_ = value;
        }
        return best_;
    }

  private:
    bool largest_;
    double best_ = nan;
};

class Delta final : public SeriesFunction {
  public:
    void reset() override { previous_ = nan; }
    double feed(double value) override {
        const double difference = value - previous_;
        previous_ = value;
        return difference;
    }

  private:
    double previous_ = nan;
};

class Previous final : public SeriesFunction {
  public:
    explicit Previous(std::size_t rows) : ring_(rows, nan) { assert(rows >= 1); }

    void reset() override {
        ring_.assign(ring_.size(), nan);
        at_ = 0;
    }
    double feed(double value) override {
        const double old = ring_[at_];
        ring_[at_] = value;
        at_ = (at_ + 1) % ring_.size();
        return old;
    }

  private:
    std::vector<double> ring_;
    std::size_t at_ = 0;
};

// A queue as two stacks: `leaving_` holds sums from each old value to the newest old one, `entered_sum_` the
// sum of the values that came since. Nothing is ever subtracted. When the old ones are used up, the entered
// ones become the old ones; each value is handled twice.
class Mean final : public SeriesFunction {
  public:
    explicit Mean(std::size_t rows) : entered_(rows), leaving_(rows) { assert(rows >= 1); }

    void reset() override { entered_count_ = leaving_count_ = 0; }

    double feed(double value) override {
        if (entered_count_ + leaving_count_ == entered_.size()) {
            if (leaving_count_ == 0) {
                turn_over();
            }
            --leaving_count_;
        }
        entered_sum_ = entered_count_ == 0 ? value : entered_sum_ + value;
        entered_[entered_count_++] = value;
        const double leaving_sum = leaving_count_ == 0 ? 0.0 : leaving_[leaving_count_ - 1];
        return (leaving_sum + entered_sum_) / static_cast<double>(entered_count_ + leaving_count_);
    }

  private:
    void turn_over() {
        double sum = 0.0;
        for (std::size_t i = entered_count_; i-- > 0;) {
            sum += entered_[i];
            leaving_[leaving_count_++] = sum;
        }
        entered_count_ = 0;
    }

    std::vector<double> entered_, leaving_;
    std::size_t entered_count_ = 0, leaving_count_ = 0;
    double entered_sum_ = 0.0;
};

class AtBound final : public SeriesFunction {
  public:
    AtBound(double low, double high) : low_(low), high_(high) {}

    void reset() override {}
    double feed(double value) override { return value <= low_ || value >= high_ ? 1.0 : 0.0; }

  private:
    double low_, high_;
};

} // namespace

std::unique_ptr<SeriesFunction> make_best(bool largest) {
    return std::make_unique<Best>(largest);
}

std::unique_ptr<SeriesFunction> make_delta() {
    return std::make_unique<Delta>();
}

std::unique_ptr<SeriesFunction> make_previous(std::size_t rows) {
    return std::make_unique<Previous>(rows);
}

std::unique_ptr<SeriesFunction> make_mean(std::size_t rows) {
    return std::make_unique<Mean>(rows);
}

std::unique_ptr<SeriesFunction> make_at_bound(double low, double high) {
    return std::make_unique<AtBound>(low, high);
}

} // namespace basin
