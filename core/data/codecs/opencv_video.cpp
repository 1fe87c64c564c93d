// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/codecs/video_module.h"

#include <opencv2/core.hpp>
#include <opencv2/objdetect.hpp>
#include <opencv2/videoio.hpp>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <memory>
#include <string>
#include <vector>

namespace {

void explain(const char* text, char* reason, std::size_t reason_size) {
    std::snprintf(reason, reason_size, "%s", text);
}

} // namespace

#define BASIN_EXPORT extern "C" __attribute__((visibility("default")))

BASIN_EXPORT void* basin_open_video(const char* path, BasinVideoInfo* info, char* reason,
                                    std::size_t reason_size) {
    try {
        auto video = std::make_unique<cv::VideoCapture>(path, cv::CAP_FFMPEG);
        if (!video->isOpened()) {
            explain("no decoder takes it", reason, reason_size);
            return nullptr;
        }
        *info = {static_cast<int>(video->get(cv::CAP_PROP_FRAME_WIDTH)),
                 static_cast<int>(video->get(cv::CAP_PROP_FRAME_HEIGHT)), video->get(cv::CAP_PROP_FPS),
                 static_cast<long long>(std::max(0.0, video->get(cv::CAP_PROP_FRAME_COUNT)))};
        if (info->width <= 0 || info->height <= 0) {
            explain("it has no pictures", reason, reason_size);
            return nullptr;
        }
        return video.release();
    } catch (const std::exception& error) {
        explain(error.what(), reason, reason_size);
        return nullptr;
    }
}

BASIN_EXPORT int basin_next_frame(void* video, unsigned char* rgb) {
    try {
        auto& capture = *static_cast<cv::VideoCapture*>(video);
        const int width = static_cast<int>(capture.get(cv::CAP_PROP_FRAME_WIDTH));
        const int height = static_cast<int>(capture.get(cv::CAP_PROP_FRAME_HEIGHT));
        cv::Mat frame;
        if (!capture.read(frame) || frame.type() != CV_8UC3 || frame.cols != width || frame.rows != height) {
            return 0;
        }
        for (int y = 0; y < height; ++y) {
            const unsigned char* from = frame.ptr(y);
            for (int x = 0; x < width; ++x, from += 3, rgb += 3) {
                rgb[0] = from[2];
                rgb[1] = from[1];
                rgb[2] = from[0];
            }
        }
        return 1;
    } catch (const std::exception&) {
        return 0;
    }
}

BASIN_EXPORT int basin_seek_video(void* video, long long index) {
    try {
        return static_cast<cv::VideoCapture*>(video)->set(cv::CAP_PROP_POS_FRAMES, static_cast<double>(index))
                   ? 1
                   : 0;
    } catch (const std::exception&) {
        return 0;
    }
}

BASIN_EXPORT void basin_close_video(void* video) {
    delete static_cast<cv::VideoCapture*>(video);
}

namespace {

struct Film {
    cv::VideoWriter writer;
    cv::Mat picture; // blue green red, as the encoder wants it
};

} // namespace

BASIN_EXPORT void* basin_open_film(const char* path, const char* code, int width, int height,
                                   double frames_per_sec, char* reason, std::size_t reason_size) {
    try {
        auto film = std::make_unique<Film>();
        const int fourcc = cv::VideoWriter::fourcc(code[0], code[1], code[2], code[3]);
        if (!film->writer.open(path, cv::CAP_FFMPEG, fourcc, frames_per_sec, cv::Size(width, height)) ||
            !film->writer.isOpened()) {
            explain("no encoder takes it", reason, reason_size);
            return nullptr;
        }
        film->picture.create(height, width, CV_8UC3);
        return film.release();
    } catch (const std::exception& error) {
        explain(error.what(), reason, reason_size);
        return nullptr;
    }
}

BASIN_EXPORT int basin_add_picture(void* film_pointer, const unsigned char* bgrx, std::size_t stride) {
    try {
        auto& film = *static_cast<Film*>(film_pointer);
        for (int y = 0; y < film.picture.rows; ++y, bgrx += stride) {
            unsigned char* to = film.picture.ptr(y);
            for (int x = 0; x < film.picture.cols; ++x, to += 3) {
                std::copy_n(bgrx + 4 * static_cast<std::size_t>(x), 3, to);
            }
        }
        film.writer.write(film.picture);
        return 1;
    } catch (const std::exception&) {
        return 0;
    }
}

BASIN_EXPORT void basin_close_film(void* film) {
    delete static_cast<Film*>(film);
}

BASIN_EXPORT int basin_find_faces(const char* cascade, const unsigned char* grey, int width, int height,
                                  BasinFaceBox* boxes, int most, char* reason, std::size_t reason_size) {
    try {
        cv::setNumThreads(1); // the same boxes however many threads there are
        cv::CascadeClassifier classifier;
        if (!classifier.load(cascade)) {
            explain("it is no cascade", reason, reason_size);
            return -1;
        }
        const cv::Mat picture(height, width, CV_8UC1, const_cast<unsigned char*>(grey));
        std::vector<cv::Rect> found;
        // OpenFace's scale factor, neighbours and least size.
        classifier.detectMultiScale(picture, found, 1.2, 2, 0, cv::Size(50, 50));
        std::stable_sort(found.begin(), found.end(),
                         [](const cv::Rect& a, const cv::Rect& b) { return a.area() > b.area(); });
        const int count = std::min(most, static_cast<int>(found.size()));
        for (int i = 0; i < count; ++i) {
            const cv::Rect& box = found[static_cast<std::size_t>(i)];
            boxes[i] = {box.x, box.y, box.width, box.height};
        }
        return count;
    } catch (const std::exception& error) {
        explain(error.what(), reason, reason_size);
        return -1;
    }
}
