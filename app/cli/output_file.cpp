// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_file.h"

#include "core/base/error.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

namespace basin::cli {

namespace fs = std::filesystem;

namespace {

std::string cannot_be_written(const std::string& role) {
    return fmt::format("the {} cannot be written", role);
}

// The remedy for a system error of opening or writing.
std::string remedy_for(int error) {
    switch (error) {
    case EACCES:
    case EPERM:
    case EROFS:
        return "Choose a place where you may write";
    case ENOSPC:
    case EDQUOT:
        return "Make room on the disk";
    default:
        return "Choose another place";
    }
}

// Where the bytes really go: through a symbolic link, whose target shall be replaced instead of the link.
fs::path resolved(const std::string& path) {
    std::error_code error;
    const fs::path target = fs::weakly_canonical(path, error);
    return error ? fs::path(path) : target;
}

void check_place(const std::string& path, const std::string& role) {
    std::error_code error;
    const fs::path target = resolved(path);
    if (fs::is_directory(target, error)) {
        throw input_error(cannot_be_written(role), path, "it is a folder", "Name a file inside it");
    }
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    if (!fs::is_directory(folder, error)) {
        throw input_error(cannot_be_written(role), path,
                          fmt::format("there is no folder {}", folder.string()), "Make it first");
    }
    if (fs::exists(target, error) && access(target.c_str(), W_OK) != 0) {
        throw input_error(cannot_be_written(role), path, std::strerror(errno), remedy_for(errno));
    }
}

} // namespace

OutputFile::OutputFile(std::string path, std::string role)
    : path_(std::move(path)), role_(std::move(role)), file_(nullptr, &std::fclose) {
    check_place(path_, role_);
    const fs::path target = resolved(path_);
    std::error_code error;
    const fs::file_status status = fs::status(target, error);
    const bool direct = fs::exists(status) && !fs::is_regular_file(status);
    if (direct) {
        file_.reset(std::fopen(path_.c_str(), "wb"));
    } else {
        temporary_ = fmt::format("{}.part-{}", target.string(), getpid());
        file_.reset(std::fopen(temporary_.c_str(), "wb"));
    }
    if (!file_) {
        const int reason = errno;
        temporary_.clear();
        throw input_error(cannot_be_written(role_), path_, std::strerror(reason), remedy_for(reason));
    }
}

OutputFile::~OutputFile() {
    file_.reset();
    if (!temporary_.empty()) {
        std::error_code error;
        fs::remove(temporary_, error);
    }
}

void OutputFile::fail(const std::string& why) const {
    throw input_error(cannot_be_written(role_), path_, why, remedy_for(errno));
}

void OutputFile::write(std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), file_.get()) != text.size()) {
        fail(std::strerror(errno));
    }
}

void OutputFile::flush() {
    if (std::fflush(file_.get()) != 0) {
        fail(std::strerror(errno));
    }
}

void OutputFile::restart() {
    std::rewind(file_.get());
    if (ftruncate(fileno(file_.get()), 0) != 0) {
        fail(std::strerror(errno));
    }
}

void OutputFile::commit() {
    flush();
    if (std::fclose(file_.release()) != 0) {
        fail(std::strerror(errno));
    }
    if (temporary_.empty()) {
        return;
    }
    if (std::rename(temporary_.c_str(), resolved(path_).c_str()) != 0) {
        fail(std::strerror(errno));
    }
    temporary_.clear();
}

void check_writable(const std::string& path, const std::string& role) {
    const OutputFile probe(path, role);
}

void prepare_folder(const std::string& path, const std::string& role) {
    std::error_code error;
    fs::create_directories(path, error);
    if (error) {
        throw input_error(cannot_be_written(role), path, error.message(), "Choose another folder");
    }
    if (access(path.c_str(), W_OK | X_OK) != 0) {
        throw input_error(cannot_be_written(role), path, std::strerror(errno), remedy_for(errno));
    }
}

} // namespace basin::cli
