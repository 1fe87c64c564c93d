// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizers/clnf/factory.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace basin::test {

/// A fit of a preset's own pictures, one hypothesis a frame unless it is asked for.
class FaceSession {
  public:
    explicit FaceSession(const std::vector<std::pair<std::string, Value>>& settings = {},
                         const std::string& preset = "generated") {
        request_.preset = preset;
        request_.hyperparameters = Hyperparameters(factory_->info().schema);
        for (const auto& [id, value] : factory_->info().preset(preset)->settings) {
            request_.hyperparameters.set(id, value);
        }
        request_.hyperparameters.set("reinit_multi_view", false);
        for (const auto& [id, value] : settings) {
            request_.hyperparameters.set(id, value);
        }
        optimizer_ = factory_->make_optimizer(factory_->make_problem(request_), request_.hyperparameters, 1);
        optimizer_->initialise(1);
    }

    Optimizer& optimizer() { return *optimizer_; }
    const OptimizerInfo& info() const { return factory_->info(); }

    /// Whole iterations.
    void run(int iterations) {
        for (int done = 0; done < iterations;) {
            done += (optimizer_->advance({}).levels_ended & iteration_bit) != 0 ? 1 : 0;
        }
    }

    /// To the end of the frame in progress.
    void end_frame() {
        while ((optimizer_->advance({}).levels_ended & frame_bit) == 0) {
        }
    }

    double scalar(const std::string& id) const {
        std::vector<double> values;
        std::size_t index = 0;
        for (const ChannelSpec& channel : optimizer_->channels()) {
            if (channel.kind == ChannelKind::scalar) {
                index = channel.id == id ? values.size() : index;
                values.push_back(0.0);
            }
        }
        optimizer_->read_scalars(values);
        return values[index];
    }

    template<class Data>
    Data build(const std::string& channel) {
        return std::get<Data>(optimizer_->build(channel));
    }

    TableData ask(const std::string& query, const std::vector<Value>& arguments) {
        return optimizer_->query(query, arguments, {}, [](double) {});
    }

  private:
    static constexpr std::uint32_t frame_bit = 1, iteration_bit = 16;

    std::shared_ptr<const OptimizerFactory> factory_ = clnf::make_factory();
    ProblemRequest request_;
    std::unique_ptr<Optimizer> optimizer_;
};

inline double cell(const TableData& table, const std::string& column, std::size_t row) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].id == column) {
            return table.numbers[row * table.columns.size() + i];
        }
    }
    return std::nan("");
}

/// Value of an atlas or picture of one channel.
inline float pixel(const ImageData& image, int x, int y) {
    return image.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) +
                        static_cast<std::size_t>(x)];
}

} // namespace basin::test
