// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace basin {

namespace {

constexpr std::array<const char*, 6> level_names = {"trace", "debug", "info", "warn", "error", "off"};

std::atomic<LogLevel> current_level = LogLevel::warn;

/// The newest lines, for windows.
class KeptLines {
  public:
    void add(LogLevel level, std::string_view text) {
        const std::scoped_lock lock(mutex_);
        lines_.push_back({level, std::chrono::system_clock::now(), std::string(text)});
        ++next_;
        if (lines_.size() > capacity) {
            lines_.pop_front();
        }
    }

    LogLines since(std::uint64_t after) const {
        const std::scoped_lock lock(mutex_);
        const std::uint64_t first = next_ - lines_.size();
        const std::uint64_t from = std::clamp(after, first, next_) - first;
        return {{lines_.begin() + static_cast<std::ptrdiff_t>(from), lines_.end()}, next_};
    }

    std::atomic<LogLevel> least = LogLevel::off;

  private:
    static constexpr std::size_t capacity = 5000;
    mutable std::mutex mutex_; ///< guards what follows
    std::deque<LogLine> lines_;
    std::uint64_t next_ = 0; ///< number of the next line
};

KeptLines& kept_lines() {
    static KeptLines lines;
    return lines;
}

// A logger of our own: the global registry of spdlog stays untouched and no file or thread is ever opened.
spdlog::logger& logger() {
    static spdlog::logger instance = [] {
        spdlog::logger made("basin", std::make_shared<spdlog::sinks::stderr_color_sink_mt>());
        made.set_pattern("basin: %^%l%$: %v");
        made.set_level(spdlog::level::trace);
        made.flush_on(spdlog::level::trace);
        return made;
    }();
    return instance;
}

spdlog::level::level_enum spdlog_level(LogLevel level) {
    constexpr std::array<spdlog::level::level_enum, 6> levels = {spdlog::level::trace, spdlog::level::debug,
                                                                 spdlog::level::info,  spdlog::level::warn,
                                                                 spdlog::level::err,   spdlog::level::off};
    return levels.at(static_cast<std::size_t>(level));
}

} // namespace

LogLevel parse_log_level(std::string_view text, std::string_view where) {
    const auto found = std::find(level_names.begin(), level_names.end(), text);
    if (found == level_names.end()) {
        throw usage_error(fmt::format("'{}' is not a log level", text), std::string(where),
                          "expected trace, debug, info, warn, error or off",
                          did_you_mean(text, {level_names.begin(), level_names.end()}));
    }
    return static_cast<LogLevel>(found - level_names.begin());
}

void start_log(std::string_view option) {
    if (!option.empty()) {
        set_log_level(parse_log_level(option));
    } else if (const char* const wanted = std::getenv("BASIN_LOG"); wanted != nullptr && *wanted != '\0') {
        set_log_level(parse_log_level(wanted, "BASIN_LOG"));
    } else {
        set_log_level(LogLevel::warn);
    }
}

void set_log_level(LogLevel level) {
    current_level.store(level, std::memory_order_relaxed);
}

LogLevel log_level() {
    return current_level.load(std::memory_order_relaxed);
}

void keep_log(LogLevel level) {
    kept_lines().least.store(level, std::memory_order_relaxed);
}

LogLines kept_log(std::uint64_t after) {
    return kept_lines().since(after);
}

bool log_is_read(LogLevel level) {
    return level >= log_level() || level >= kept_lines().least.load(std::memory_order_relaxed);
}

void write_log(LogLevel level, std::string_view line) noexcept {
    if (level == LogLevel::off) {
        return;
    }
    try {
        if (level >= kept_lines().least.load(std::memory_order_relaxed)) {
            kept_lines().add(level, line);
        }
        if (level >= log_level()) {
            logger().log(spdlog_level(level), spdlog::string_view_t(line.data(), line.size()));
        }
    } catch (...) {
        // A log that cannot be written must not stop a run, and there is nowhere left to say so.
    }
}

} // namespace basin
