// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/codecs/codec_module.h"

#include <fcntl.h>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <unistd.h>

#include <cstdio>
#include <exception>
#include <memory>
#include <mutex>

namespace {

int refuse(int code, const char* text, char* reason, std::size_t reason_size) {
    std::snprintf(reason, reason_size, "%s", text);
    return code;
}

int bits_of(int depth) {
    switch (depth) {
    case CV_8U:
        return 8;
    case CV_16U:
        return 16;
    case CV_32F:
        return 32;
    default:
        return 0;
    }
}

// Standard error is closed to the decoders while one works: libpng, libjpeg and OpenCV print there what the
// caller either says better or need not say ("known incorrect sRGB profile"). Lines of other threads are lost
// meanwhile. Several may work at once: one that nobody waits for any more must not hold up the next.
class Silence {
  public:
    Silence() {
        const std::lock_guard lock(mutex);
        if (decoders++ > 0) {
            return;
        }
        kept = dup(STDERR_FILENO);
        const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (kept >= 0 && nowhere >= 0) {
            dup2(nowhere, STDERR_FILENO);
        }
        if (nowhere >= 0) {
            close(nowhere);
        }
    }
    ~Silence() {
        const std::lock_guard lock(mutex);
        if (--decoders == 0 && kept >= 0) {
            dup2(kept, STDERR_FILENO);
            close(kept);
        }
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

  private:
    inline static std::mutex mutex;
    inline static int decoders = 0, kept = -1;
};

} // namespace

#define BASIN_EXPORT extern "C" __attribute__((visibility("default")))

BASIN_EXPORT int basin_decode_image(const void* bytes, std::size_t size, BasinDecodedImage* out, char* reason,
                                    std::size_t reason_size) {
    try {
        const Silence silence;
        const cv::Mat file(1, static_cast<int>(size), CV_8U, const_cast<void*>(bytes));
        // IMREAD_UNCHANGED alone keeps alpha; it leaves EXIF orientation to the caller.
        auto picture = std::make_unique<cv::Mat>(cv::imdecode(file, cv::IMREAD_UNCHANGED));
        if (picture->empty()) {
            return refuse(basin_decode_failed, "it cannot be decoded", reason, reason_size);
        }
        if (picture->depth() == CV_64F) {
            picture->convertTo(*picture, CV_32F);
        }
        const int bits = bits_of(picture->depth());
        if (bits == 0) {
            return refuse(basin_decode_unsupported,
                          "its samples are neither 8 or 16 bit unsigned integers nor floats", reason,
                          reason_size);
        }
        if (picture->channels() != 1 && picture->channels() != 3 && picture->channels() != 4) {
            return refuse(basin_decode_unsupported, "it has neither 1, 3 nor 4 channels", reason,
                          reason_size);
        }
        *out = {picture->cols, picture->rows,    picture->channels(), bits,
                picture->data, picture->step[0], picture.get()};
        picture.release();
        return 0;
    } catch (const std::exception& error) {
        return refuse(basin_decode_failed, error.what(), reason, reason_size);
    }
}

BASIN_EXPORT void basin_release_image(BasinDecodedImage* image) {
    delete static_cast<cv::Mat*>(image->owner);
    image->owner = nullptr;
}
