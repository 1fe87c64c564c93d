// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/file_bytes.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>

namespace basin {

namespace {

std::string cannot_be_read(const std::string& role) {
    return "the " + role + " cannot be read";
}

// Everything that can be said about a path before it is opened.
std::uint64_t checked_size(const std::string& path, const std::string& role, std::uint64_t most_bytes) {
    namespace fs = std::filesystem;
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) {
        throw input_error(cannot_be_read(role), path, "there is no such file",
                          "Check the spelling of the path");
    }
    if (error) {
        throw input_error(cannot_be_read(role), path, error.message(),
                          "Check the permissions of its folders");
    }
    if (fs::is_directory(status)) {
        throw input_error(cannot_be_read(role), path, "it is a folder", "Name a file inside it");
    }
    if (!fs::is_regular_file(status)) {
        throw input_error(cannot_be_read(role), path, "it is a device, pipe or socket",
                          "Save it to an ordinary file first");
    }
    const std::uint64_t size = fs::file_size(path, error);
    if (error) {
        throw input_error(cannot_be_read(role), path, error.message());
    }
    if (size == 0) {
        throw input_error(cannot_be_read(role), path, "the file is empty (0 bytes)",
                          "Copy or download it again");
    }
    if (size > most_bytes) {
        throw input_error(
            cannot_be_read(role), path,
            fmt::format("it has {} bytes, more than the {} that are accepted", size, most_bytes),
            "Use a smaller file");
    }
    return size;
}

} // namespace

std::vector<std::byte> read_file_bytes(const std::string& path, const std::string& role,
                                       std::uint64_t most_bytes) {
    const std::uint64_t size = checked_size(path, role, most_bytes);
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file) {
        throw input_error(cannot_be_read(role), path, std::strerror(errno), "Check its permissions");
    }
    std::vector<std::byte> bytes(size);
    const std::size_t got = std::fread(bytes.data(), 1, bytes.size(), file.get());
    if (got != bytes.size()) {
        throw input_error(cannot_be_read(role), path,
                          fmt::format("reading stopped after {} of {} bytes", got, size),
                          "Check the disk, or whether something is still writing the file");
    }
    return bytes;
}

std::uint64_t hash_bytes(std::span<const std::byte> bytes) {
    return XXH3_64bits(bytes.data(), bytes.size());
}

} // namespace basin
