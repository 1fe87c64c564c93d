// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/replacing_file.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <filesystem>
#include <system_error>

namespace basin {

namespace {

namespace fs = std::filesystem;

fs::path followed(const fs::path& path) {
    std::error_code error;
    return fs::is_symlink(path, error) ? fs::weakly_canonical(path) : path;
}

// A rename lives in the folder; until that is written, a power cut may bring the old name back. Some file
// systems cannot do this, and the new file is whole either way, so a refusal is no error.
void flush_folder(const fs::path& folder) {
    const int descriptor = open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        (void)fsync(descriptor);
        (void)close(descriptor);
    }
}

} // namespace

ReplacingFile::ReplacingFile(const std::string& path)
    : path_(followed(path).string()), temporary_(fmt::format("{}.part-{}", path_, getpid())) {
    if (fs::is_directory(path_)) {
        throw std::system_error(std::make_error_code(std::errc::is_a_directory));
    }
    fs::remove(temporary_);
}

ReplacingFile::~ReplacingFile() {
    if (!committed_) {
        std::error_code ignored;
        fs::remove(temporary_, ignored);
    }
}

void ReplacingFile::commit() {
    fs::rename(temporary_, path_);
    committed_ = true;
    flush_folder(fs::path(path_).parent_path());
}

} // namespace basin
