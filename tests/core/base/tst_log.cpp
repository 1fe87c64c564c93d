// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/version.h"

#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

#include <cstdio>
#include <functional>
#include <thread>

using namespace basin;

namespace {

/// What `act` writes to standard error.
QString captured(const std::function<void()>& act) {
    QTemporaryFile file;
    if (!file.open()) {
        return "no file";
    }
    std::fflush(stderr);
    const int kept = dup(STDERR_FILENO);
    dup2(file.handle(), STDERR_FILENO);
    act();
    std::fflush(stderr);
    dup2(kept, STDERR_FILENO);
    close(kept);
    file.seek(0);
    return QString::fromUtf8(file.readAll());
}

} // namespace

class TestLog : public QObject {
    Q_OBJECT
  private slots:
    void cleanup();
    void is_quiet_by_default();
    void option_beats_environment();
    void environment_beats_default();
    void levels_filter();
    void unknown_level_is_refused();
    void lines_are_kept_for_windows();
    void threads_do_not_mix_lines();
    void version_is_told();
};

void TestLog::cleanup() {
    qunsetenv("BASIN_LOG");
    keep_log(LogLevel::off);
    start_log();
}

void TestLog::is_quiet_by_default() {
    qunsetenv("BASIN_LOG");
    start_log();
    QVERIFY(log_level() == LogLevel::warn);
    QCOMPARE(captured([] { log_info("not {}", "seen"); }), QString());
    QCOMPARE(captured([] { log_warn("seen {}", 1); }), QString("basin: warning: seen 1\n"));
}

void TestLog::option_beats_environment() {
    qputenv("BASIN_LOG", "error");
    start_log("debug");
    QVERIFY(log_level() == LogLevel::debug);
    QCOMPARE(captured([] { log_debug("here"); }), QString("basin: debug: here\n"));
}

void TestLog::environment_beats_default() {
    qputenv("BASIN_LOG", "info");
    start_log();
    QVERIFY(log_level() == LogLevel::info);
    qputenv("BASIN_LOG", "");
    start_log();
    QVERIFY(log_level() == LogLevel::warn);
}

void TestLog::levels_filter() {
    const auto everything = [] {
        write_log(LogLevel::trace, "0");
        log_debug("1");
        log_info("2");
        log_warn("3");
        log_error("4");
    };
    const char* const names[] = {"trace", "debug", "info", "warn", "error", "off"};
    for (int i = 0; i < 6; ++i) {
        start_log(names[i]);
        QCOMPARE(captured(everything).count('\n'), 5 - i);
    }
}

void TestLog::unknown_level_is_refused() {
    const auto message = [](const std::function<void()>& act) {
        try {
            act();
        } catch (const UserError& error) {
            return QString::fromStdString(error.what());
        }
        return QString("no error");
    };
    const QString option = message([] { start_log("wran"); });
    QVERIFY2(option.contains("--log-level") && option.contains("Did you mean 'warn'?"), qPrintable(option));
    qputenv("BASIN_LOG", "loud");
    const QString environment = message([] { start_log(); });
    QVERIFY2(environment.contains("BASIN_LOG") && environment.contains("trace, debug"),
             qPrintable(environment));
}

void TestLog::lines_are_kept_for_windows() {
    start_log("error");
    log_info("before anybody kept lines");
    const std::uint64_t before = kept_log(0).next;
    keep_log(LogLevel::info);
    const QString seen = captured([] {
        log_debug("too fine");
        log_info("one {}", 1);
        log_warn("two");
    });
    QCOMPARE(seen, QString()); // keeping lines does not make standard error louder
    const LogLines kept = kept_log(before);
    QCOMPARE(kept.lines.size(), std::size_t(2));
    QCOMPARE(kept.lines[0].text, std::string("one 1"));
    QVERIFY(kept.lines[0].level == LogLevel::info);
    QVERIFY(kept.lines[1].level == LogLevel::warn);
    QVERIFY(kept_log(kept.next).lines.empty());
    for (int i = 0; i < 6000; ++i) {
        log_info("line {}", i);
    }
    const LogLines full = kept_log(before);
    QCOMPARE(full.lines.size(), std::size_t(5000));
    QCOMPARE(full.lines.back().text, std::string("line 5999"));
    keep_log(LogLevel::off);
    log_info("nobody keeps this");
    QVERIFY(kept_log(full.next).lines.empty());
}

void TestLog::threads_do_not_mix_lines() {
    const QString text = captured([] {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([] {
                for (int i = 0; i < 50; ++i) {
                    log_warn("{}", std::string(200, 'x'));
                }
            });
        }
    });
    const QString line = "basin: warning: " + QString(200, 'x');
    QCOMPARE(text.split('\n', Qt::SkipEmptyParts).count(line), 200);
}

void TestLog::version_is_told() {
    QVERIFY(QString::fromUtf8(program_version().data(), qsizetype(program_version().size())).count('.') == 2);
    QVERIFY(!compiler_version().empty());
    QVERIFY(libm_version().find(' ') != std::string::npos);
}

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
