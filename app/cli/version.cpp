// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"

#include "app/cli/help.h"
#include "core/math/kernels/dispatch.h"

#include <fmt/format.h>
#include <sqlite3.h>
#include <xxhash.h>
#include <zstd.h>

namespace basin::cli {

std::string version_text(bool has_desktop) {
    const std::vector<std::string> sets = supported_instruction_sets();
    std::string text = fmt::format("basin {}\n", program_version());
    text += fmt::format("compiler          {}\n", compiler_version());
    text += fmt::format("instruction set   {} (this processor runs: {})\n", instruction_set_name(),
                        fmt::join(sets, ", "));
    text += fmt::format("libraries         {}, fmt {}.{}.{}, SQLite {}, zstd {}, xxHash {}\n", libm_version(),
                        FMT_VERSION / 10'000, FMT_VERSION / 100 % 100, FMT_VERSION % 100,
                        sqlite3_libversion(), ZSTD_versionString(), XXH_versionNumber());
    text += fmt::format("desktop           {}\n", has_desktop ? "yes" : "no, built without Qt");
    return text + "licence           GPL-3.0-or-later\n";
}

} // namespace basin::cli
