// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <QString>

#include <string>
#include <vector>

namespace basin {

/// What a path may be opened as, judged by its name and its first bytes.
struct InputKind {
    bool session = false;
    bool trace = false;                           ///< a table with a column of iterations
    std::vector<const OptimizerInfo*> optimizers; ///< that read such files, in the registry's order
    /// A setting that takes the file: a model, a network.
    struct Setting {
        const OptimizerInfo* optimizer = nullptr;
        std::string id;
    };
    std::vector<Setting> settings;

    bool readBy(const OptimizerInfo* optimizer) const;
};

/// True for optimizers that take several inputs: those that read folders.
bool readsMany(const OptimizerInfo& optimizer);

/// The suffix that stands for a folder in OptimizerInfo::input_suffixes.
inline constexpr const char* folder_suffix = "/";

/// Reads a few bytes. An optimizer reads a file when it declares its suffix or, where none does, the suffix
/// that belongs to the file's content. Never fails: a file that is not there is of no kind by its content.
InputKind inputKindOf(const OptimizerRegistry& registry, const QString& path);

/// ".png", ".npy", ".mp4" ... by the first bytes; empty where they tell nothing.
std::string suffixByContent(const QByteArray& head);

} // namespace basin
