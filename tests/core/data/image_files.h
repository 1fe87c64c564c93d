// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <opencv2/core.hpp>

/// Encodes a matrix (blue, green, red, alpha) as the bytes of a file: ".png", ".jpg", ".tiff" ...
QByteArray encoded(const cv::Mat& picture, const char* suffix);

/// A ramp of `type` whose samples all differ from their neighbours; for 16 bit they need both bytes.
cv::Mat ramp(int width, int height, int type);

/// The bytes of a JPEG with an EXIF block that holds nothing but the orientation.
QByteArray withOrientation(const QByteArray& jpeg, int orientation);

/// A well-formed PNG header for the given size with almost no data behind it.
QByteArray hugePng(quint32 width, quint32 height);
