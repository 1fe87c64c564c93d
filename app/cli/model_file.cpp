// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_file.h"

#include "app/cli/output_file.h"
#include "core/base/error.h"
#include "core/data/npy_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace basin::cli {

namespace {

bool is_of_model(const std::string& name) {
    return name.starts_with(model_prefix);
}

} // namespace

void check_model_file(const std::string& path, const Optimizer& optimizer, const std::string& id) {
    const std::vector<std::string> names = optimizer.intermediates();
    if (std::none_of(names.begin(), names.end(), is_of_model)) {
        throw usage_error("--export-model cannot be used", {},
                          fmt::format("{} fits no arrays of its own", id),
                          "Leave it out; --session keeps the whole state");
    }
    check_writable(path, "model");
}

void write_model_file(const std::string& path, Optimizer& optimizer) {
    std::vector<std::pair<std::string, NumberArray>> arrays;
    for (const std::string& name : optimizer.intermediates()) {
        if (is_of_model(name)) {
            Intermediate found = optimizer.intermediate(name);
            NumberArray array;
            array.shape = std::move(found.shape);
            array.values = std::move(found.values);
            arrays.emplace_back(name.substr(std::string_view(model_prefix).size()), std::move(array));
        }
    }
    OutputFile file(path, "model");
    file.write(npz_text(arrays));
    file.commit();
}

} // namespace basin::cli
