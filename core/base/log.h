// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/core.h>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace basin {

/// What the log lets through, from everything to nothing.
enum class LogLevel { trace, debug, info, warn, error, off };

/// "debug" -> LogLevel::debug. Throws usage_error that lists the levels; `where` names the option.
LogLevel parse_log_level(std::string_view text, std::string_view where = "--log-level");

/// Starts logging to standard error: `option` ("" = not given), else the environment variable BASIN_LOG, else
/// "warn". Throws usage_error for an unknown level. Thread: call once, before other threads exist.
void start_log(std::string_view option = {});

/// Any thread.
void set_log_level(LogLevel level);
LogLevel log_level();

/// Writes one line to those who read this level. Any thread; never throws.
void write_log(LogLevel level, std::string_view line) noexcept;

/// A line that was kept.
struct LogLine {
    LogLevel level = LogLevel::info;
    std::chrono::system_clock::time_point time;
    std::string text;
};

/// Keeps the newest 5000 lines of at least `level` in memory, for somebody who shows them; `off` at first.
/// What goes to standard error stays as it is. Any thread.
void keep_log(LogLevel level);

/// The lines that were kept since an earlier look.
struct LogLines {
    std::vector<LogLine> lines;
    std::uint64_t next = 0; ///< ask with this next time
};
LogLines kept_log(std::uint64_t after);

/// True when somebody reads lines of this level.
bool log_is_read(LogLevel level);

template<class... Args>
void log(LogLevel level, fmt::format_string<Args...> format, Args&&... args) {
    if (log_is_read(level)) {
        write_log(level, fmt::format(format, std::forward<Args>(args)...));
    }
}
template<class... Args>
void log_debug(fmt::format_string<Args...> format, Args&&... args) {
    log(LogLevel::debug, format, std::forward<Args>(args)...);
}
template<class... Args>
void log_info(fmt::format_string<Args...> format, Args&&... args) {
    log(LogLevel::info, format, std::forward<Args>(args)...);
}
template<class... Args>
void log_warn(fmt::format_string<Args...> format, Args&&... args) {
    log(LogLevel::warn, format, std::forward<Args>(args)...);
}
template<class... Args>
void log_error(fmt::format_string<Args...> format, Args&&... args) {
    log(LogLevel::error, format, std::forward<Args>(args)...);
}

} // namespace basin
