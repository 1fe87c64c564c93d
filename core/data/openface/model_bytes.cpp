// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/openface/model_bytes.h"

#include "core/data/file_bytes.h"

#include <cstring>

namespace basin::openface {

std::vector<std::byte> read_model_bytes(const std::string& path, const char* what) {
    // "the PDM" becomes "PDM": messages of the reader bring their own article.
    const char* const role = std::strncmp(what, "the ", 4) == 0 ? what + 4 : what;
    return read_file_bytes(path, role);
}

std::string read_model_text(const std::string& path, const char* what) {
    const std::vector<std::byte> bytes = read_model_bytes(path, what);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace basin::openface
