// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/kernels/dispatch.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <atomic>
#include <span>

namespace basin {

namespace kernels {

#if defined(__x86_64__)
namespace x86_64 {
extern const KernelTable table;
}
namespace x86_64_v3 {
extern const KernelTable table;
}
namespace x86_64_v4 {
extern const KernelTable table;
}
#else
namespace generic {
extern const KernelTable table;
}
#endif

} // namespace kernels

namespace {

std::atomic<const KernelTable*> in_use{nullptr};

/// Tables that the processor can run, plainest first.
std::vector<const KernelTable*> runnable() {
#if defined(__x86_64__)
    std::vector<const KernelTable*> tables{&kernels::x86_64::table};
    __builtin_cpu_init();
    if (__builtin_cpu_supports("x86-64-v3")) {
        tables.push_back(&kernels::x86_64_v3::table);
    }
    if (__builtin_cpu_supports("x86-64-v4")) {
        tables.push_back(&kernels::x86_64_v4::table);
    }
    return tables;
#else
    return {&kernels::generic::table};
#endif
}

} // namespace

const KernelTable& kernels_in_use() {
    const KernelTable* table = in_use.load(std::memory_order_acquire);
    if (table == nullptr) {
        const KernelTable* best = runnable().back();
        table = in_use.compare_exchange_strong(table, best) ? best : table;
    }
    return *table;
}

const KernelTable& kernels_of(std::string_view name) {
    const std::vector<const KernelTable*> tables = runnable();
    for (const KernelTable* table : tables) {
        if (name == table->name) {
            return *table;
        }
    }
    throw usage_error(fmt::format("the instruction set \"{}\" cannot be used", name), "--isa",
                      "this build and this processor do not have it",
                      fmt::format("use one of: {}", fmt::join(supported_instruction_sets(), ", ")));
}

void select_instruction_set(std::string_view name) {
    const KernelTable& wanted = kernels_of(name);
    const KernelTable* before = nullptr;
    if (!in_use.compare_exchange_strong(before, &wanted) && before != &wanted) {
        throw usage_error("the instruction set cannot change any more", "--isa",
                          fmt::format("{} is in use already", before->name), "choose it at start");
    }
}

std::string instruction_set_name() {
    return kernels_in_use().name;
}

std::vector<std::string> supported_instruction_sets() {
    std::vector<std::string> names;
    for (const KernelTable* table : runnable()) {
        names.emplace_back(table->name);
    }
    return names;
}

} // namespace basin
