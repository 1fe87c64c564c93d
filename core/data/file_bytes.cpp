// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/file_bytes.h"

#include "core/base/error.h"
#include "core/base/long_work.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <new>
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

/// Reads a file piece by piece; long files tell how far they are and can be given up.
class PiecewiseFile {
  public:
    PiecewiseFile(const std::string& path, const std::string& role, std::uint64_t most_bytes)
        : path_(path), role_(role), size_(checked_size(path, role, most_bytes)) {
        file_.reset(std::fopen(path.c_str(), "rb"));
        if (!file_) {
            throw input_error(cannot_be_read(role), path, std::strerror(errno), "Check its permissions");
        }
    }

    std::uint64_t size() const { return size_; }
    std::uint64_t left() const { return size_ - taken_; }

    /// Fills `piece`, which is no longer than what is left.
    void read(std::span<std::byte> piece) {
        note_work(static_cast<double>(taken_) / static_cast<double>(size_));
        const std::size_t got = std::fread(piece.data(), 1, piece.size(), file_.get());
        taken_ += got;
        if (got != piece.size()) {
            throw input_error(cannot_be_read(role_), path_,
                              fmt::format("reading stopped after {} of {} bytes", taken_, size_),
                              "Check the disk, or whether something is still writing the file");
        }
    }

  private:
    struct Close {
        void operator()(std::FILE* file) const { (void)std::fclose(file); }
    };
    std::string path_, role_;
    std::uint64_t size_ = 0, taken_ = 0;
    std::unique_ptr<std::FILE, Close> file_;
};

constexpr std::size_t piece_bytes = std::size_t{1} << 22;

/// Updates piece by piece give the hash of the whole.
class Hasher {
  public:
    Hasher() : state_(XXH3_createState()) {
        if (state_ == nullptr || XXH3_64bits_reset(state_.get()) == XXH_ERROR) {
            throw std::bad_alloc();
        }
    }
    void add(std::span<const std::byte> piece) {
        (void)XXH3_64bits_update(state_.get(), piece.data(), piece.size());
    }
    std::uint64_t digest() const { return XXH3_64bits_digest(state_.get()); }

  private:
    struct Free {
        void operator()(XXH3_state_t* state) const { (void)XXH3_freeState(state); }
    };
    std::unique_ptr<XXH3_state_t, Free> state_;
};

} // namespace

std::vector<std::byte> read_file_bytes(const std::string& path, const std::string& role,
                                       std::uint64_t most_bytes) {
    PiecewiseFile file(path, role, most_bytes);
    std::vector<std::byte> bytes(file.size());
    while (file.left() > 0) {
        const std::size_t from = bytes.size() - file.left();
        file.read(std::span(bytes).subspan(from, std::min(piece_bytes, bytes.size() - from)));
    }
    return bytes;
}

std::uint64_t hash_file(const std::string& path, const std::string& role, std::uint64_t most_bytes) {
    PiecewiseFile file(path, role, most_bytes);
    std::vector<std::byte> buffer(std::min<std::uint64_t>(piece_bytes, file.size()));
    Hasher hasher;
    while (file.left() > 0) {
        const auto piece = std::span(buffer).first(std::min<std::uint64_t>(buffer.size(), file.left()));
        file.read(piece);
        hasher.add(piece);
    }
    return hasher.digest();
}

std::uint64_t hash_bytes(std::span<const std::byte> bytes) {
    return XXH3_64bits(bytes.data(), bytes.size());
}

} // namespace basin
