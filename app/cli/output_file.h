// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace basin::cli {

/// A file that appears whole or not at all: written beside its place under a temporary name, renamed by
/// commit().
///
/// Opening happens in the constructor, so that a run of an hour does not end in "permission denied". A device
/// or pipe (/dev/stdout) is written directly. Without commit() the temporary file is removed and an older
/// file is untouched. Throws input_error naming the path. Thread: one at a time.
class OutputFile {
  public:
    OutputFile(std::string path, std::string role); ///< role: "trace", for messages
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    const std::string& path() const { return path_; }
    void write(std::string_view text);
    void flush();   ///< hands everything to the system
    void restart(); ///< forgets what was written; not for devices and pipes
    bool can_restart() const { return !temporary_.empty(); }
    void commit();

  private:
    [[noreturn]] void fail(const std::string& why) const;

    std::string path_, role_;
    std::string temporary_; ///< empty: written directly
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
};

/// Throws input_error when a file could not be written at `path` (for files that another part writes later).
void check_writable(const std::string& path, const std::string& role);

/// Makes the folder if it is missing; throws input_error when files could not be written into it.
void prepare_folder(const std::string& path, const std::string& role);

} // namespace basin::cli
