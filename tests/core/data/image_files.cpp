// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/data/image_files.h"

#include <QtEndian>

#include <opencv2/imgcodecs.hpp>

#include <vector>

namespace {

QByteArray bigEndian(quint32 value) {
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

quint32 crc(const QByteArray& bytes) {
    quint32 c = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        c ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            c = (c & 1U) != 0 ? 0xEDB88320U ^ (c >> 1) : c >> 1;
        }
    }
    return c ^ 0xFFFFFFFFU;
}

QByteArray chunk(const QByteArray& typeAndData) {
    return bigEndian(static_cast<quint32>(typeAndData.size() - 4)) + typeAndData +
           bigEndian(crc(typeAndData));
}

} // namespace

QByteArray encoded(const cv::Mat& picture, const char* suffix) {
    std::vector<uchar> bytes;
    cv::imencode(suffix, picture, bytes);
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

cv::Mat ramp(int width, int height, int type) {
    cv::Mat picture(height, width, type);
    const int channels = picture.channels();
    for (int y = 0; y < height; ++y) {
        for (int i = 0; i < width * channels; ++i) {
            const int value = (y * width * channels + i) * 7;
            switch (picture.depth()) {
            case CV_8U:
                picture.ptr<quint8>(y)[i] = static_cast<quint8>(value % 251);
                break;
            case CV_16U:
                picture.ptr<quint16>(y)[i] = static_cast<quint16>(value * 37 % 65521);
                break;
            default:
                picture.ptr<float>(y)[i] = static_cast<float>(value % 101) / 100.0F;
            }
        }
    }
    return picture;
}

QByteArray withOrientation(const QByteArray& jpeg, int orientation) {
    QByteArray tiff("MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0", 19);
    tiff += static_cast<char>(orientation);
    tiff += QByteArray(6, '\0'); // padding of the value, and no further directory
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray segment("\xFF\xE1", 2);
    segment += static_cast<char>((body.size() + 2) / 256);
    segment += static_cast<char>((body.size() + 2) % 256);
    return jpeg.left(2) + segment + body + jpeg.mid(2);
}

QByteArray hugePng(quint32 width, quint32 height) {
    const QByteArray depth8Rgb("\10\2\0\0\0", 5);
    return QByteArray("\x89PNG\r\n\x1A\n", 8) +
           chunk("IHDR" + bigEndian(width) + bigEndian(height) + depth8Rgb) + chunk("IDAT") + chunk("IEND");
}
