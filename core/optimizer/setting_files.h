// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace basin {

/// What a factory also is when some files belong to its settings instead of being inputs: a model, a network.
/// Thread: any.
class SettingFiles {
  public:
    virtual ~SettingFiles() = default;
    /// The text setting that takes `path` as its value, judged by name and first bytes (of a folder: by what
    /// lies in it); empty: none does. Never throws.
    virtual std::string setting_for(const std::string& path) const = 0;
};

} // namespace basin
