// SPDX-License-Identifier: GPL-3.0-or-later
// Saving, loading, hashing and comparing states. A blob is: magic, number of arrays, the arrays, xxh3 of all
// that. An array is: length of the name, dtype, rank, dimensions, name, elements. Numbers have the machine's
// byte order: blobs live in memory, sessions recompute them.
#include "core/base/error.h"
#include "core/optimizer/dtype.h"
#include "core/optimizer/state.h"

#include <fmt/core.h>

// The header-only form inlines the small updates and lets the state live on the stack.
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <cassert>
#include <cstring>
#include <limits>
#include <optional>

namespace basin {

namespace {

constexpr std::uint32_t blob_magic = 0x31425342; // "BSB1"

struct ArrayHeader {
    std::uint32_t name_length = 0;
    std::uint8_t dtype = 0;
    std::uint8_t rank = 0;
    std::uint16_t unused = 0;
    std::array<std::int64_t, 4> dim{};
};
static_assert(sizeof(ArrayHeader) == 40, "hashed and stored as bytes: no padding");

struct BlobHeader {
    std::uint32_t magic = blob_magic;
    std::uint32_t arrays = 0;
};

constexpr std::size_t checksum_bytes = sizeof(std::uint64_t);

ArrayHeader header_of(const StateEntry& entry) {
    ArrayHeader header;
    header.name_length = static_cast<std::uint32_t>(entry.name.size());
    header.dtype = static_cast<std::uint8_t>(entry.dtype);
    header.rank = static_cast<std::uint8_t>(entry.shape.rank);
    header.dim = entry.shape.dim;
    return header;
}

class SizingVisitor final : public StateVisitor {
  public:
    std::size_t bytes = sizeof(BlobHeader) + checksum_bytes;

  private:
    void visit(StateEntry& entry) override {
        bytes += sizeof(ArrayHeader) + entry.name.size() + entry.bytes();
    }
};

class SavingVisitor final : public StateVisitor {
  public:
    explicit SavingVisitor(StateBlob& blob) : blob_(blob) {}
    std::uint32_t arrays = 0;

  private:
    void visit(StateEntry& entry) override {
        const ArrayHeader header = header_of(entry);
        append(&header, sizeof header);
        append(entry.name.data(), entry.name.size());
        append(entry.data, entry.bytes());
        ++arrays;
    }
    void append(const void* data, std::size_t bytes) {
        const auto* const first = static_cast<const std::byte*>(data);
        blob_.insert(blob_.end(), first, first + bytes);
    }

    StateBlob& blob_;
};

class HashingVisitor final : public StateVisitor {
  public:
    HashingVisitor() { XXH3_64bits_reset(&hash_); }
    std::uint64_t digest() const { return XXH3_64bits_digest(&hash_); }

  private:
    void visit(StateEntry& entry) override {
        // Most arrays are short: what describes them must not cost as much as they do.
        const ArrayHeader header = header_of(entry);
        const auto rank = static_cast<std::size_t>(entry.shape.rank);
        XXH3_64bits_update(&hash_, &header, offsetof(ArrayHeader, dim) + rank * sizeof(std::int64_t));
        XXH3_64bits_update(&hash_, entry.name.data(), entry.name.size());
        XXH3_64bits_update(&hash_, entry.data, entry.bytes());
    }

    XXH3_state_t hash_;
};

/// One array of a blob; points into it.
struct StoredArray {
    std::string_view name;
    DType dtype{};
    Shape shape;
    const std::byte* data = nullptr;
    std::size_t bytes = 0;
};

UserError damaged(const std::string& why) {
    return input_error("a saved state is damaged", {}, why);
}

// Bytes of an array, or none when its dimensions are nonsense or their product overflows.
std::optional<std::size_t> checked_bytes(const ArrayHeader& header) {
    std::uint64_t bytes = size_of(static_cast<DType>(header.dtype));
    bool empty = false;
    for (std::size_t i = 0; i < header.rank; ++i) {
        if (header.dim[i] < 0) {
            return std::nullopt;
        }
        const auto each = static_cast<std::uint64_t>(header.dim[i]);
        empty = empty || each == 0;
        if (!empty && bytes > std::numeric_limits<std::int64_t>::max() / each) {
            return std::nullopt;
        }
        bytes *= std::max<std::uint64_t>(each, 1);
    }
    return empty ? 0 : bytes;
}

/// Reads arrays off the front of a blob whose checksum was verified.
class BlobReader {
  public:
    explicit BlobReader(const StateBlob& blob) : at_(blob.data()), left_(blob.size()) {
        if (left_ < sizeof(BlobHeader) + checksum_bytes) {
            throw damaged(fmt::format("it has {} bytes only", left_));
        }
        left_ -= checksum_bytes;
        std::uint64_t stored = 0;
        std::memcpy(&stored, at_ + left_, sizeof stored);
        if (XXH3_64bits(at_, left_) != stored) {
            throw damaged("its checksum is wrong");
        }
        BlobHeader header;
        std::memcpy(&header, take(sizeof header), sizeof header);
        if (header.magic != blob_magic) {
            throw damaged("it does not begin as a saved state does");
        }
        arrays_ = header.arrays;
    }

    std::vector<StoredArray> read_all() {
        std::vector<StoredArray> list;
        for (std::uint32_t i = 0; i < arrays_; ++i) {
            list.push_back(read_array());
        }
        if (left_ != 0) {
            throw damaged(fmt::format("{} bytes are left over", left_));
        }
        return list;
    }

  private:
    const std::byte* take(std::size_t bytes) {
        if (bytes > left_) {
            throw damaged("it ends too early");
        }
        const std::byte* const taken = at_;
        at_ += bytes;
        left_ -= bytes;
        return taken;
    }

    StoredArray read_array() {
        ArrayHeader header;
        std::memcpy(&header, take(sizeof header), sizeof header);
        if (header.dtype > static_cast<std::uint8_t>(DType::u64) || header.rank > header.dim.size()) {
            throw damaged("an array has an unknown type");
        }
        const auto bytes = checked_bytes(header);
        if (!bytes) {
            throw damaged("an array has an impossible size");
        }
        StoredArray array;
        array.name = {reinterpret_cast<const char*>(take(header.name_length)), header.name_length};
        array.dtype = static_cast<DType>(header.dtype);
        array.shape = {header.dim, header.rank};
        array.data = take(*bytes);
        array.bytes = *bytes;
        return array;
    }

    const std::byte* at_;
    std::size_t left_;
    std::uint32_t arrays_ = 0;
};

std::string shape_text(const Shape& shape) {
    std::string text = "[";
    for (int i = 0; i < shape.rank; ++i) {
        text += fmt::format("{}{}", i == 0 ? "" : ", ", shape.dim[static_cast<std::size_t>(i)]);
    }
    return text + "]";
}

std::string kind_text(DType dtype, const Shape& shape) {
    return fmt::format("{} {}", name_of(dtype), shape_text(shape));
}

bool fits(const StateEntry& entry, const StoredArray& stored) {
    if (entry.dtype != stored.dtype || entry.shape.rank != stored.shape.rank) {
        return false;
    }
    // Only the first dimension of an array may differ: it is what the optimizer grows and shrinks.
    const std::size_t fixed_from = entry.resize != nullptr ? 1 : 0;
    return std::equal(entry.shape.dim.begin() + static_cast<std::ptrdiff_t>(fixed_from),
                      entry.shape.dim.end(),
                      stored.shape.dim.begin() + static_cast<std::ptrdiff_t>(fixed_from));
}

class LoadingVisitor final : public StateVisitor {
  public:
    explicit LoadingVisitor(const std::vector<StoredArray>& stored) : stored_(stored) {}

    void finish() const {
        if (next_ < stored_.size()) {
            throw mismatch(stored_[next_].name, "is in the saved state but not in this optimizer");
        }
    }

  private:
    static UserError mismatch(std::string_view name, const std::string& why) {
        return input_error("a saved state does not fit this optimizer", {},
                           fmt::format("array '{}' {}", name, why));
    }

    void visit(StateEntry& entry) override {
        if (next_ == stored_.size() || stored_[next_].name != entry.name) {
            throw is_stored_anywhere(entry.name) && next_ < stored_.size()
                ? mismatch(stored_[next_].name, "is not expected at its place")
                : mismatch(entry.name, "is missing");
        }
        const StoredArray& stored = stored_[next_++];
        if (!fits(entry, stored)) {
            throw mismatch(entry.name, fmt::format("is stored as {} where {} is expected",
                                                   kind_text(stored.dtype, stored.shape),
                                                   kind_text(entry.dtype, entry.shape)));
        }
        if (entry.resize != nullptr && entry.shape.dim[0] != stored.shape.dim[0]) {
            std::int64_t trailing = 1;
            for (int i = 1; i < stored.shape.rank; ++i) {
                trailing *= stored.shape.dim[static_cast<std::size_t>(i)];
            }
            entry.data = entry.resize(entry.container, stored.shape.dim[0], trailing);
        }
        if (stored.bytes > 0) {
            std::memcpy(entry.data, stored.data, stored.bytes);
        }
    }

    bool is_stored_anywhere(std::string_view name) const {
        return std::any_of(stored_.begin(), stored_.end(),
                           [&](const StoredArray& array) { return array.name == name; });
    }

    const std::vector<StoredArray>& stored_;
    std::size_t next_ = 0;
};

std::optional<StateDifference> difference_between(const StoredArray& a, const StoredArray& b) {
    if (a.name != b.name || a.dtype != b.dtype || !(a.shape == b.shape)) {
        return StateDifference{std::string(a.name), -1, 0.0, 0.0};
    }
    const std::size_t each = size_of(a.dtype);
    for (std::size_t i = 0; i * each < a.bytes; ++i) {
        if (std::memcmp(a.data + i * each, b.data + i * each, each) != 0) {
            return StateDifference{std::string(a.name), static_cast<std::int64_t>(i),
                                   element_as_double(a.data, a.dtype, i),
                                   element_as_double(b.data, b.dtype, i)};
        }
    }
    return std::nullopt;
}

std::optional<StateDifference> difference_between(const StateBlob& a, const StateBlob& b) {
    const std::vector<StoredArray> in_a = BlobReader(a).read_all(), in_b = BlobReader(b).read_all();
    const std::size_t common = std::min(in_a.size(), in_b.size());
    for (std::size_t i = 0; i < common; ++i) {
        if (auto difference = difference_between(in_a[i], in_b[i])) {
            return difference;
        }
    }
    if (in_a.size() == in_b.size()) {
        return std::nullopt;
    }
    const StoredArray& extra = in_a.size() > common ? in_a[common] : in_b[common];
    return StateDifference{std::string(extra.name), -1, 0.0, 0.0};
}

} // namespace

StateBlob save_state(const VisitFunction& visit_state) {
    SizingVisitor sizing;
    visit_state(sizing);
    StateBlob blob;
    blob.reserve(sizing.bytes);
    blob.resize(sizeof(BlobHeader));
    SavingVisitor saving(blob);
    visit_state(saving);
    BlobHeader header;
    header.arrays = saving.arrays;
    std::memcpy(blob.data(), &header, sizeof header);
    const std::uint64_t checksum = XXH3_64bits(blob.data(), blob.size());
    blob.resize(blob.size() + checksum_bytes);
    std::memcpy(blob.data() + blob.size() - checksum_bytes, &checksum, checksum_bytes);
    return blob;
}

void load_state(const VisitFunction& visit_state, const StateBlob& blob) {
    const std::vector<StoredArray> stored = BlobReader(blob).read_all();
    LoadingVisitor loading(stored);
    visit_state(loading);
    loading.finish();
}

std::uint64_t hash_state(const VisitFunction& visit_state) {
    HashingVisitor hashing;
    visit_state(hashing);
    return hashing.digest();
}

bool first_difference(const StateBlob& a, const StateBlob& b, StateDifference* difference) {
    if (a == b) {
        return false;
    }
    const auto found = difference_between(a, b);
    if (found && difference != nullptr) {
        *difference = *found;
    }
    return found.has_value();
}

} // namespace basin
