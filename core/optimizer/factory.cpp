// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizer/factory.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <cassert>

namespace basin {

namespace {

template<class Item>
const Item* find_by_id(const std::vector<Item>& items, const std::string& wanted) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == wanted; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const PresetVariant* Preset::variant(const std::string& wanted) const {
    return find_by_id(variants, wanted);
}

const Preset* OptimizerInfo::preset(const std::string& wanted) const {
    return find_by_id(presets, wanted);
}

const Action* OptimizerInfo::action(const std::string& wanted) const {
    return find_by_id(actions, wanted);
}

void OptimizerRegistry::add(std::shared_ptr<const OptimizerFactory> factory) {
    assert(factory != nullptr);
    assert(std::none_of(factories_.begin(), factories_.end(),
                        [&](const auto& known) { return known->info().id == factory->info().id; }));
    factories_.push_back(std::move(factory));
}

std::shared_ptr<const OptimizerFactory> OptimizerRegistry::find(const std::string& id) const {
    std::vector<std::string> known;
    for (const auto& factory : factories_) {
        if (factory->info().id == id) {
            return factory;
        }
        known.push_back(factory->info().id);
    }
    throw usage_error("unknown optimizer '" + id + "'", {}, known_names(known), did_you_mean(id, known));
}

} // namespace basin
