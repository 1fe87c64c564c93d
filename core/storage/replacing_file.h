// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace basin {

/// A file that is written beside its place and moved there when it is whole, so that readers and crashes see
/// the old file or the new one, never half of either. A link is followed. Throws std::system_error.
class ReplacingFile {
  public:
    explicit ReplacingFile(const std::string& path);
    ~ReplacingFile(); ///< removes the temporary file unless commit() succeeded
    ReplacingFile(const ReplacingFile&) = delete;
    ReplacingFile& operator=(const ReplacingFile&) = delete;

    const std::string& temporary() const { return temporary_; }
    void commit();

  private:
    std::string path_, temporary_;
    bool committed_ = false;
};

} // namespace basin
